#include "ui/pages/advisoriespage.h"

#include "base/jst.h"
#include "operations/advisories/importfeed.h"
#include "operations/advisories/libraries.h"
#include "operations/advisories/readinventory.h"
#include "operations/advisories/sources.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/pages/advisorylisttab.h"
#include "ui/pages/casecolumns.h"
#include "ui/pages/fetchmessages.h"
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

} // namespace

AdvisoriesPage::AdvisoriesPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("Advisories"), parent)
    , m_cases(caseColumns(workbench.context().clock))
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
        if (m_sources)
            m_sources->setBusy(busy);
        if (m_inventory)
            m_inventory->setBusy(busy);
        if (m_assessment)
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
    connect(m_panel, &CasePanel::paperWanted, this, [this](const QString& form) { this->workbench().openRecord(RecordLink::toForm(form, subjectOf(form))); });
    connect(m_panel, &CasePanel::linkWanted, this, &AdvisoriesPage::openLink);
    return splitter;
}

void AdvisoriesPage::buildTabs()
{
    auto* card = new Card({});
    card->setGrowing();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("advisoryTabs"));
    m_tabs->setDocumentMode(true);
    for (const QString& title : {tr("Cases"), tr("All advisories"), tr("Sources"), tr("Inventory"), tr("Third-party assessment")}) {
        auto* holder = new QWidget;
        (new QVBoxLayout(holder))->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(holder, title);
    }
    m_tabs->widget(CasesTab)->layout()->addWidget(buildCases());
    m_tabs->widget(CasesTab)->layout()->setContentsMargins(0, spacing::kGap, 0, 0);
    card->body()->addWidget(m_tabs, 1);
    body()->addWidget(card, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_tabs->widget(tab)->layout()->isEmpty()) {
            buildTab(tab);
            refresh();
        } else if (tab == ListTab && m_listIsOld) {
            m_listIsOld = false;
            m_list->refresh();
        }
    });
}

/// A tab that nobody looks at costs neither widgets nor questions to the ledger.
void AdvisoriesPage::buildTab(int tab)
{
    QWidget* made = nullptr;
    switch (tab) {
    case ListTab: made = m_list = buildList(); break;
    case Sources: made = m_sources = buildSources(); break;
    case Installed: made = m_inventory = buildInventory(); break;
    default: made = m_assessment = buildAssessments(); break;
    }
    for (DataTable* table : made->findChildren<DataTable*>())
        table->remember(workbench().settings());
    m_tabs->widget(tab)->layout()->addWidget(made);
}

AdvisoryListTab* AdvisoriesPage::buildList()
{
    auto* list = new AdvisoryListTab(workbench());
    connect(list, &AdvisoryListTab::caseWanted, this, &AdvisoriesPage::chooseCase);
    connect(list, &AdvisoryListTab::failed, this, [this](const Error& error) { showFailure(tr("The advisories could not be listed"), error); });
    return list;
}

void AdvisoriesPage::chooseCase(const QString& no)
{
    for (int i = 0; i < m_cases.rowCount(); ++i) {
        if (m_cases.at(i).no != no)
            continue;
        m_closed->setChecked(m_closed->isChecked() || !m_cases.at(i).open());
        m_tabs->setCurrentIndex(CasesTab);
        m_caseTable->selectRow(i);
    }
}

SourcesTab* AdvisoriesPage::buildSources()
{
    auto* sources = new SourcesTab(workbench().dialogs());
    connect(sources, &SourcesTab::fetchWanted, this, [this](const QString& source) { fetch({source}); });
    connect(sources, &SourcesTab::importWanted, this, &AdvisoriesPage::importFile);
    connect(sources, &SourcesTab::addressesGiven, this, [this](const QString& source, const QStringList& addresses) {
        perform(tr("The addresses"), [source, addresses](const operations::Context& context, JobContext&) {
            operations::setSourceAddresses(context, source, addresses);
        });
    });
    return sources;
}

InventoryTab* AdvisoriesPage::buildInventory()
{
    auto* inventory = new InventoryTab(workbench().dialogs());
    connect(inventory, &InventoryTab::readWanted, this, [this] {
        perform(tr("Reading what is installed"), [site = siteName()](const operations::Context& context, JobContext& job) {
            operations::readInventory(context, site, job);
        });
    });
    connect(inventory, &InventoryTab::librariesWanted, this, [this] {
        perform(tr("Looking through the pages"), [site = siteName()](const operations::Context& context, JobContext& job) {
            operations::findLibraries(context, site, job);
        });
    });
    connect(inventory, &InventoryTab::componentGiven, this, [this](const QString& name, const QString& version, const QString& note) {
        perform(tr("The component"), [site = siteName(), name, version, note](const operations::Context& context, JobContext&) {
            operations::putComponent(context, site, name, version, note);
        });
    });
    connect(inventory, &InventoryTab::removeWanted, this, [this](const QString& name) {
        perform(tr("The component"), [site = siteName(), name](const operations::Context& context, JobContext&) {
            operations::removeComponent(context, site, name);
        });
    });
    return inventory;
}

AssessmentTab* AdvisoriesPage::buildAssessments()
{
    auto* assessments = new AssessmentTab(workbench().dialogs());
    connect(assessments, &AssessmentTab::actGiven, this, [this](const AssessmentTab::Act& act) {
        perform(tr("The assessment"), [act, site = siteName()](const operations::Context& context, JobContext&) { act(context, site); });
    });
    connect(assessments, &AssessmentTab::paperWanted, this,
            [this](const QString& no) { this->workbench().openRecord(RecordLink::toForm(QStringLiteral("F-07"), no)); });
    return assessments;
}

void AdvisoriesPage::showRecord(const RecordLink& link)
{
    if (link.kind == QLatin1String("assessment"))
        m_tabs->setCurrentIndex(Assessments); // its list is there from then on
    Page::showRecord(link);
}

QString AdvisoriesPage::siteName() const
{
    return workbench().site() ? workbench().site()->name : QString();
}

QLineEdit* AdvisoriesPage::filterEdit() const
{
    switch (m_tabs->currentIndex()) {
    case ListTab: return m_list->filterEdit();
    case Sources: return m_sources->filterEdit();
    case Installed: return m_inventory->filterEdit();
    case Assessments: return m_assessment->filterEdit();
    default: return m_caseTable->filterEdit();
    }
}

void AdvisoriesPage::refresh()
{
    m_listIsOld = m_tabs->currentIndex() != ListTab;
    if (!m_listIsOld)
        m_list->refresh();
    const bool onlyCases = !m_sources && !m_inventory && !m_assessment;
    load(
        tr("The advisories could not be listed"),
        [context = workbench().context(), site = siteName(), onlyCases](JobContext&) {
            return onlyCases ? loadCases(context) : loadAdvisories(context, site);
        },
        [this](const AdvisoriesOverview& overview) { show(overview); });
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
    if (m_sources)
        m_sources->show(overview);
    if (m_inventory)
        m_inventory->show(overview, workbench().context().clock->nowUtc(), !siteName().isEmpty());
    if (m_assessment)
        m_assessment->show(overview, !siteName().isEmpty());
    showReminders();
}

void AdvisoriesPage::showReminders()
{
    setSubtitle(subtitleOf(m_overview));
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
        [this](const operations::FetchOutcome& outcome) {
            showFetched(banner(), outcome);
            workbench().announceChange();
        });
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
                showImported(banner(), result);
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

QString AdvisoriesPage::subjectOf(const QString& form) const
{
    QStringList numbers{m_file.detail.subject.no}; // the shown one first, then the others that are selected with it
    if (form == QLatin1String("F-18"))
        return numbers.front(); // tells of the work on one case
    for (const int row : m_caseTable->selectedRows()) {
        if (!numbers.contains(m_cases.at(row).no))
            numbers << m_cases.at(row).no;
    }
    return numbers.join(u'、'); // as subjectNumbers() takes them apart
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
