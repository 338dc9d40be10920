#include "ui/pages/advisoriespage.h"

#include "base/jst.h"
#include "operations/advisories/importfeed.h"
#include "operations/advisories/libraries.h"
#include "operations/advisories/readinventory.h"
#include "operations/advisories/sources.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/jobs/ratemeter.h"
#include "ui/pages/inventorytab.h"
#include "ui/pages/sourcestab.h"
#include "ui/shell/workbench.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

constexpr std::size_t kMostOnOnePaper = 12; ///< further cases that the form offers

std::vector<Column<AdvisoryCase>> caseColumns(const Clock* clock)
{
    const auto today = [clock] { return jst::date(clock->nowUtc()); }; // the window may stay open for days
    return {Column<AdvisoryCase>(AdvisoriesPage::tr("Information and target"), [](const AdvisoryCase& c) { return c.title; })
                .withSecondLine([](const AdvisoryCase& c) { return caseTarget(c); }),
            Column<AdvisoryCase>(AdvisoriesPage::tr("Report by"), [](const AdvisoryCase& c) { return shortDay(c.targetDate); })
                .sortedBy([](const AdvisoryCase& c) {
                    return QVariant(c.targetDate.isValid() ? c.targetDate : QDate(9999, 1, 1));
                }),
            Column<AdvisoryCase>(AdvisoriesPage::tr("Days left"),
                                 [today](const AdvisoryCase& c) { return daysLeftWord(c, today()); })
                .asPill([today](const AdvisoryCase& c) { return daysLeftTone(c, today()); })
                .withBar([today](const AdvisoryCase& c) { return clockUsed(c, today()); })
                .sortedBy([](const AdvisoryCase& c) {
                    return QVariant(c.owesThirtyDayReport() ? c.targetDate : QDate(9999, 1, 1));
                }),
            Column<AdvisoryCase>(AdvisoriesPage::tr("Verdict"), [](const AdvisoryCase& c) { return displayName(c.verdict); })
                .asPill([](const AdvisoryCase& c) { return caseVerdictTone(c.verdict); }),
            Column<AdvisoryCase>(AdvisoriesPage::tr("Policy and work"),
                                 [](const AdvisoryCase& c) { return displayName(c.measure); }),
            Column<AdvisoryCase>(AdvisoriesPage::tr("Report"), [](const AdvisoryCase& c) { return displayName(c.reporting); }),
            Column<AdvisoryCase>(AdvisoriesPage::tr("Number"), [](const AdvisoryCase& c) { return c.no; })};
}

} // namespace

AdvisoriesPage::AdvisoriesPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("Advisories"), parent)
    , m_cases(caseColumns(workbench.context().clock))
    , m_lines(advisoryLineColumns())
{
    QPushButton* calendar = addHeaderButton(tr("Deadlines as a calendar…"), QStringLiteral("calendarButton"));
    QPushButton* fetchAll = addHeaderButton(tr("Check the sources"), QStringLiteral("fetchButton"), true);
    buildTabs();
    connect(fetchAll, &QPushButton::clicked, this, [this] { fetch({}); });
    connect(calendar, &QPushButton::clicked, this, [this] {
        this->workbench().dialogs().chooseSaveFile(
            this, tr("Deadlines as a calendar"), QStringLiteral("akimori.ics"), QStringLiteral("iCalendar (*.ics)"),
            [this](const QString& file) {
                load(
                    tr("The calendar was not written"),
                    [context = this->workbench().context(), file](JobContext&) {
                        return operations::exportCalendar(context, file);
                    },
                    [this](int cases) {
                        banner().showMessage(Tone::Ok, tr("%n deadline(s) were written", nullptr, cases));
                    });
            });
    });
    connect(this, &Page::busyChanged, this, [this, fetchAll](bool busy) {
        fetchAll->setEnabled(!busy);
        m_panel->setBusy(busy);
        m_sources->setBusy(busy);
        m_inventory->setBusy(busy);
        m_assessment->setBusy(busy);
    });
    connect(&workbench, &Workbench::sitesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* AdvisoriesPage::buildCases()
{
    m_caseTable = new DataTable(QStringLiteral("cases"), tr("Cases"), &m_cases, workbench().dialogs());
    for (const int column : {4, 5, 6})
        m_caseTable->setColumnVisible(column, false); // the panel shows them
    m_cases.setIdentity(QStringLiteral("case"), [](const AdvisoryCase& one) { return one.no; });
    m_caseTable->sortBy(1, Qt::AscendingOrder);
    m_caseTable->setEmptyState(new EmptyState(Glyph::ShieldCheck, tr("No open case"),
                                              tr("What concerns the site appears here with its deadline. Check the sources, and "
                                                 "read what is installed on the server, so that it can be judged.")));
    m_closed = new QCheckBox(tr("Show finished cases too"));
    m_closed->setObjectName(QStringLiteral("closedCasesCheckBox"));
    m_panel = new CasePanel;
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_caseTable, 1);
    column->addWidget(m_closed);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("caseSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000}); // a proportion: the room is not known yet
    const auto onlyOpen = [this](int row) { return m_closed->isChecked() || m_cases.at(row).open(); };
    m_caseTable->setCondition(onlyOpen);
    connect(m_closed, &QCheckBox::toggled, this, [this, onlyOpen] { m_caseTable->setCondition(onlyOpen); });
    connect(m_caseTable, &DataTable::conditionInTheWay, this, [this] { m_closed->setChecked(true); });
    connect(m_caseTable, &DataTable::currentRowChanged, this, &AdvisoriesPage::showCase);
    connect(m_panel, &CasePanel::stepWanted, this, &AdvisoriesPage::takeStep);
    connect(m_panel, &CasePanel::paperWanted, this, [this](const QString& form) { this->workbench().openRecord(RecordLink::toForm(form, m_file.detail.subject.no)); });
    connect(m_panel, &CasePanel::linkWanted, this, &AdvisoriesPage::openLink);
    return splitter;
}

QWidget* AdvisoriesPage::buildList()
{
    m_lineTable = new DataTable(QStringLiteral("advisories"), tr("All advisories"), &m_lines, workbench().dialogs());
    m_lines.setSearchText([](const ListedAdvisory& line) { return line.search; });
    m_lineTable->sortBy(-1, Qt::AscendingOrder); // as they come: newest first, without sorting tens of thousands
    m_lineTable->setEmptyState(new EmptyState(Glyph::Search, tr("Nothing was read yet"),
                                              tr("Check the sources, or import a saved file on the tab of the sources.")));
    connect(m_lineTable, &DataTable::rowActivated, this, [this](int row) {
        const QString no = m_lines.at(row).caseNo;
        for (int i = 0; i < m_cases.rowCount(); ++i) {
            if (m_cases.at(i).no != no)
                continue;
            m_closed->setChecked(m_closed->isChecked() || !m_cases.at(i).open());
            m_tabs->setCurrentIndex(0);
            m_caseTable->selectRow(i);
        }
    });
    return m_lineTable;
}

void AdvisoriesPage::buildTabs()
{
    auto* card = new Card({});
    card->setGrowing();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("advisoryTabs"));
    m_tabs->setDocumentMode(true);
    m_sources = new SourcesTab(workbench().dialogs());
    m_inventory = new InventoryTab(workbench().dialogs());
    m_assessment = new AssessmentTab(workbench().dialogs());
    const auto add = [this](QWidget* content, const QString& title) {
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, spacing::kGap, 0, 0);
        column->addWidget(content);
        m_tabs->addTab(holder, title);
    };
    add(buildCases(), tr("Cases"));
    add(buildList(), tr("All advisories"));
    m_tabs->addTab(m_sources, tr("Sources"));
    m_tabs->addTab(m_inventory, tr("Inventory"));
    m_tabs->addTab(m_assessment, tr("Third-party assessment"));
    card->body()->addWidget(m_tabs, 1);
    body()->addWidget(card, 1);
    connectTabs();
}

void AdvisoriesPage::connectTabs()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1 && m_listIsOld)
            loadList();
    });
    connect(m_sources, &SourcesTab::fetchWanted, this, [this](const QString& source) { fetch({source}); });
    connect(m_sources, &SourcesTab::importWanted, this, &AdvisoriesPage::importFile);
    connect(m_sources, &SourcesTab::addressesGiven, this, [this](const QString& source, const QStringList& addresses) {
        perform(tr("The addresses"), [source, addresses](const operations::Context& context, JobContext&) {
            operations::setSourceAddresses(context, source, addresses);
        });
    });
    connect(m_inventory, &InventoryTab::readWanted, this, [this] {
        perform(tr("Reading what is installed"), [site = siteName()](const operations::Context& context, JobContext& job) {
            operations::readInventory(context, site, job);
        });
    });
    connect(m_inventory, &InventoryTab::librariesWanted, this, [this] {
        perform(tr("Looking through the pages"), [site = siteName()](const operations::Context& context, JobContext& job) {
            operations::findLibraries(context, site, job);
        });
    });
    connect(m_inventory, &InventoryTab::componentGiven, this,
            [this](const QString& name, const QString& version, const QString& note) {
                perform(tr("The component"), [site = siteName(), name, version, note](const operations::Context& context, JobContext&) {
                    operations::putComponent(context, site, name, version, note);
                });
            });
    connect(m_inventory, &InventoryTab::removeWanted, this, [this](const QString& name) {
        perform(tr("The component"), [site = siteName(), name](const operations::Context& context, JobContext&) {
            operations::removeComponent(context, site, name);
        });
    });
    connect(m_assessment, &AssessmentTab::actGiven, this, [this](const AssessmentTab::Act& act) {
        perform(tr("The assessment"), [act, site = siteName()](const operations::Context& context, JobContext&) {
            act(context, site);
        });
    });
}

QString AdvisoriesPage::siteName() const
{
    return workbench().site() ? workbench().site()->name : QString();
}

QLineEdit* AdvisoriesPage::filterEdit() const
{
    switch (m_tabs->currentIndex()) {
    case 0: return m_caseTable->filterEdit();
    case 1: return m_lineTable->filterEdit();
    case 2: return m_sources->filterEdit();
    case 3: return m_inventory->filterEdit();
    default: return m_assessment->filterEdit();
    }
}

void AdvisoriesPage::refresh()
{
    m_listIsOld = true;
    if (m_tabs->currentIndex() == 1)
        loadList();
    load(
        tr("The advisories could not be listed"),
        [context = workbench().context(), site = siteName()](JobContext&) { return loadAdvisories(context, site); },
        [this](const AdvisoriesOverview& overview) { show(overview); });
}

void AdvisoriesPage::loadList()
{
    m_listIsOld = false;
    constexpr qint64 kFirstLook = 300; // what fits the eye is there at once; the rest follows
    if (m_lines.rowCount() > 0)
        loadLines(0, {});
    else
        loadLines(kFirstLook, [this] {
            if (m_lines.rowCount() >= kFirstLook)
                loadLines(0, {});
        });
}

void AdvisoriesPage::loadLines(qint64 limit, std::function<void()> then)
{
    load(
        tr("The advisories could not be listed"),
        [context = workbench().context(), limit](JobContext&) { return listedAdvisories(operations::allAdvisories(context, limit)); },
        [this, then](std::vector<ListedAdvisory> lines) {
            m_lines.setRecords(std::move(lines));
            if (then)
                then();
        });
}

void AdvisoriesPage::show(const AdvisoriesOverview& overview)
{
    const AdvisoryCase* before = selected();
    const QString kept = before ? before->no : QString();
    m_overview = overview;
    m_cases.setRecords(overview.cases.cases);
    int choose = -1;
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        if (m_cases.at(row).no == kept || (choose < 0 && kept.isEmpty() && m_cases.at(row).open()))
            choose = row;
    }
    if (choose >= 0)
        m_caseTable->selectRow(choose);
    showCase();
    m_sources->show(overview);
    m_inventory->show(overview, workbench().context().clock->nowUtc(), !siteName().isEmpty());
    m_assessment->show(overview, !siteName().isEmpty());
    showReminders();
}

void AdvisoriesPage::showReminders()
{
    int undecided = 0;
    for (const AdvisoryCase& subject : m_overview.cases.cases)
        undecided += subject.verdict == AdvisoryVerdict::Undecided ? 1 : 0;
    QStringList parts{tr("%1 advisories looked at").arg(formatCount(m_overview.cases.checked))};
    if (undecided > 0)
        parts << tr("%n not judged", nullptr, undecided);
    for (const advisories::Reminder& reminder : m_overview.reminders) {
        if (reminder.kind == advisories::ReminderKind::ThirtyDayReport) {
            parts << tr("next report by %1").arg(shortDay(reminder.target));
            break;
        }
    }
    setSubtitle(parts.join(QStringLiteral(" ・ ")));
    const auto overdue = std::count_if(m_overview.reminders.begin(), m_overview.reminders.end(),
                                       [](const advisories::Reminder& reminder) { return reminder.overdue; });
    if (overdue > 0 && banner().isHidden())
        banner().showMessage(Tone::Bad, tr("%n deadline(s) are over", nullptr, static_cast<int>(overdue)),
                             m_overview.reminders.front().caseNo + QStringLiteral("　") + m_overview.reminders.front().text);
}

const AdvisoryCase* AdvisoriesPage::selected() const
{
    const int row = m_caseTable->currentRow();
    return row < 0 ? nullptr : &m_cases.at(row);
}

void AdvisoriesPage::showCase()
{
    const AdvisoryCase* subject = selected();
    if (!subject) {
        m_panel->clear();
        return;
    }
    load(
        tr("The case could not be read"),
        [context = workbench().context(), no = subject->no](JobContext&) { return operations::openCaseFile(context, no); },
        [this](const operations::CaseFile& file) {
            const AdvisoryCase* now = selected();
            if (!now || now->no != file.detail.subject.no)
                return; // another row was chosen meanwhile
            m_file = file;
            m_panel->show(file, m_overview.today, operations::sourceName(file.detail.subject.source));
        });
}

void AdvisoriesPage::fetch(const QStringList& sources)
{
    run(
        tr("Checking the sources"), tr("The sources could not be checked"),
        [context = workbench().context(), sources](JobContext& job) {
            return operations::fetchFeeds(context, sources, job);
        },
        [this](const operations::FetchOutcome& outcome) { showFetched(outcome); });
}

void AdvisoriesPage::showFetched(const operations::FetchOutcome& outcome)
{
    int fresh = 0;
    int matched = 0;
    QStringList failures;
    for (const operations::ImportResult& result : outcome.results) {
        fresh += result.fetch.fresh + result.fetch.revised;
        matched += result.fetch.matched;
        if (!result.fetch.complete)
            failures << operations::sourceName(result.fetch.source) + QStringLiteral("：") + result.fetch.failure;
    }
    failures.removeDuplicates();
    const QString counted = tr("%1 new or revised entries, %2 concern the site").arg(formatCount(fresh), formatCount(matched));
    if (outcome.allChecked())
        banner().showMessage(matched > 0 ? Tone::Warn : Tone::Ok, tr("Every source was checked"), counted);
    else
        banner().showMessage(Tone::Warn, tr("Some sources could not be checked"),
                             counted + QStringLiteral("　") + tr("They do not count as checked and are tried again."),
                             failures.join(u'\n'));
    workbench().announceChange();
}

void AdvisoriesPage::importFile(const QString& source)
{
    workbench().dialogs().chooseOpenFile(this, tr("Saved file of %1").arg(operations::sourceName(source)), {},
                                         [this, source](const QString& file) {
        run(
            tr("Reading %1").arg(file), tr("The file was not read"),
            [context = workbench().context(), source, file](JobContext& job) {
                return operations::ImportFeed(context).runFile(source, file, {}, job);
            },
            [this](const operations::ImportResult& result) {
                banner().showMessage(result.fetch.complete ? Tone::Ok : Tone::Warn,
                                     tr("%1 entries were read, %2 concern the site")
                                         .arg(formatCount(result.fetch.items), formatCount(result.fetch.matched)),
                                     result.warnings.value(0), result.warnings.join(u'\n'));
                workbench().announceChange();
            });
    });
}

std::vector<AdvisoryCase> AdvisoriesPage::othersOnThePaper() const
{
    std::vector<AdvisoryCase> others;
    for (const AdvisoryCase& subject : m_overview.cases.cases) {
        if (subject.open() && subject.no != m_file.detail.subject.no && others.size() < kMostOnOnePaper)
            others.push_back(subject);
    }
    return others;
}

void AdvisoriesPage::takeStep(CasePanel::Step step)
{
    if (!selected() || selected()->no != m_file.detail.subject.no)
        return;
    if (const std::optional<CaseAct> act = actWithoutQuestion(step, m_file.detail.subject.no))
        perform(m_file.detail.subject.no, *act);
    else if (step == CasePanel::Step::ReceivePatch)
        workbench().dialogs().chooseOpenFile(this, tr("The patch file that the city supplied"), {},
                                             [this, step](const QString& file) { openForm(step, file); });
    else
        openForm(step, {});
}

void AdvisoriesPage::openForm(CasePanel::Step step, const QString& file)
{
    FormDialog* dialog =
        makeCaseDialog(step, m_file, file, othersOnThePaper(), this,
                       [this, no = m_file.detail.subject.no](CaseAct act) { perform(no, std::move(act)); });
    if (dialog)
        dialog->open();
}

void AdvisoriesPage::perform(const QString& title, CaseAct act)
{
    run(
        title, tr("It was not recorded"),
        [context = workbench().context(), act = std::move(act)](JobContext& job) { act(context, job); },
        [this](std::monostate) {
            banner().showMessage(Tone::Ok, tr("It is recorded"));
            workbench().announceChange();
        });
}

void AdvisoriesPage::openLink(const QString& url)
{
    const QUrl address(url);
    workbench().dialogs().confirm(
        this, {tr("Open the page of the source?"), tr("The browser opens %1 at %2.").arg(url, address.host()), tr("Open it"), false},
        [address](bool open) {
            if (open && (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http")))
                QDesktopServices::openUrl(address);
        });
}

} // namespace akimori::ui
