#include "ui/pages/logspage.h"

#include "base/jst.h"
#include "operations/logs/retainlogs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/jobs/ratemeter.h"
#include "ui/pages/logdialogs.h"
#include "ui/pages/quicklookpanel.h"
#include "ui/shell/workbench.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QString stateWord(const LogHandover& handover)
{
    if (!handover.failure.isEmpty())
        return Tr::tr("Failed");
    if (handover.drill)
        return Tr::tr("Drill");
    return handover.deletedAt.isValid() ? Tr::tr("Copy deleted") : displayName(handover.state);
}

Tone stateTone(const LogHandover& handover)
{
    if (!handover.failure.isEmpty())
        return Tone::Bad;
    if (handover.drill)
        return handover.gaps > 0 ? Tone::Warn : Tone::Neutral;
    switch (handover.state) {
    case HandoverState::Requested: return Tone::Warn;
    case HandoverState::Collected: return Tone::Info;
    case HandoverState::Handed: return Tone::Ok;
    }
    return Tone::Neutral;
}

std::vector<Column<LogHandover>> columns()
{
    return {Column<LogHandover>(LogsPage::tr("Request for logs"),
                                [](const LogHandover& h) { return h.drill ? LogsPage::tr("Readiness drill") : h.purpose; })
                .withSecondLine([](const LogHandover& h) { return h.no + QStringLiteral(" ・ ") + h.requestedBy; }),
            Column<LogHandover>(LogsPage::tr("Requested at"), [](const LogHandover& h) { return jst::display(h.requestedAt); })
                .withSecondLine([](const LogHandover& h) {
                    return h.collectedAt.isValid()
                               ? LogsPage::tr("took %1").arg(formatDuration(h.elapsedSeconds(QDateTime::currentDateTimeUtc())))
                               : QString();
                }),
            Column<LogHandover>(LogsPage::tr("State"), stateWord).asPill(stateTone),
            Column<LogHandover>(LogsPage::tr("Gaps"), [](const LogHandover& h) { return formatCount(h.gaps); })
                .sortedBy([](const LogHandover& h) { return QVariant(h.gaps); })
                .onTheRight()};
}

} // namespace

LogsPage::LogsPage(Workbench& workbench, QWidget* parent)
    : SitePage(workbench, tr("Log handover"), parent)
    , m_handovers(columns())
{
    QPushButton* drillButton = addHeaderButton(tr("Drill"), QStringLiteral("drillButton"));
    drillButton->setToolTip(tr("Extracts the last full hour and says what would be missing. The files are deleted at once."));
    QPushButton* requestButton = addHeaderButton(tr("Record a request…"), QStringLiteral("requestButton"), true);
    for (QPushButton* button : {drillButton, requestButton})
        disableWithoutSite(button);
    buildBody();
    connect(drillButton, &QPushButton::clicked, this, &LogsPage::drill);
    connect(requestButton, &QPushButton::clicked, this, &LogsPage::openRequest);
    connect(this, &Page::busyChanged, m_panel, &LogPanel::setBusy);
}

void LogsPage::buildBody()
{
    auto* card = new Card({});
    card->setGrowing();
    m_table = new DataTable(QStringLiteral("handovers"), tr("Requests for logs"), &m_handovers, workbench().dialogs());
    m_handovers.setIdentity(QStringLiteral("loghandover"), [](const LogHandover& one) { return one.no; });
    m_table->sortBy(1, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(Glyph::FileText, tr("No request yet"),
                                          tr("When the city asks for logs, record the request first: the clock starts there. A "
                                             "drill shows beforehand whether every log can be read.")));
    m_panel = new LogPanel;
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("logsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setSizes({3000, 2000}); // a proportion: the room is not known yet
    m_look = new QuickLookPanel(workbench().dialogs());
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("logsTabs"));
    m_tabs->setDocumentMode(true);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->addWidget(splitter);
    m_tabs->addTab(holder, tr("Requests of the city"));
    m_tabs->addTab(m_look, tr("Look inside"));
    card->body()->addWidget(m_tabs, 1);
    content()->addWidget(card, 1);
    connect(m_table, &DataTable::currentRowChanged, this, &LogsPage::showHandover);
    connect(m_table, &DataTable::rowActivated, this, [this] { m_tabs->setCurrentIndex(1); });
    connect(m_panel, &LogPanel::stepWanted, this, &LogsPage::takeStep);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1)
            lookInside();
    });
}

QLineEdit* LogsPage::filterEdit() const
{
    return m_tabs->currentIndex() == 0 ? m_table->filterEdit() : m_look->filterEdit();
}

void LogsPage::loadSite(const Site& site)
{
    load(
        tr("The requests could not be listed"),
        [context = workbench().context(), name = site.name](JobContext&) {
            return operations::listLogHandovers(context, name);
        },
        [this](const std::vector<LogHandover>& handovers) { show(handovers); });
}

void LogsPage::show(const std::vector<LogHandover>& handovers)
{
    const LogHandover* before = selected();
    const QString kept = before ? before->no : QString();
    m_handovers.setRecords(handovers);
    for (int row = 0; row < m_handovers.rowCount(); ++row) {
        if (m_handovers.at(row).no == kept || (kept.isEmpty() && row == 0))
            m_table->selectRow(row);
    }
    showHandover();
    int waiting = 0;
    const LogHandover* lastDrill = nullptr;
    for (const LogHandover& handover : handovers) {
        waiting += !handover.drill && handover.state != HandoverState::Handed ? 1 : 0;
        if (handover.drill && !lastDrill)
            lastDrill = &handover;
    }
    QStringList parts{workbench().site() ? workbench().site()->name : QString()};
    if (waiting > 0)
        parts << tr("%n waiting for handover", nullptr, waiting);
    parts << (lastDrill ? tr("last drill on %1").arg(jst::display(lastDrill->requestedAt)) : tr("no drill yet"));
    setSubtitle(parts.join(QStringLiteral(" ・ ")));
}

const LogHandover* LogsPage::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_handovers.at(row);
}

void LogsPage::showHandover()
{
    const LogHandover* handover = selected();
    if (!handover) {
        m_panel->clear();
        return;
    }
    if (handover->drill || handover->manifestSha256.isEmpty()) {
        m_panel->show(*handover, std::nullopt);
        return;
    }
    load(
        tr("The package could not be read"),
        [context = workbench().context(), no = handover->no](JobContext&) { return operations::logSheet(context, no); },
        [this](const operations::LogSheet& sheet) {
            if (selected() && selected()->no == sheet.handover.no)
                m_panel->show(*selected(), sheet);
        });
}

void LogsPage::lookInside()
{
    const LogHandover* handover = selected();
    if (!handover || handover->package.isEmpty() || handover->encrypted || handover->deletedAt.isValid()) {
        m_lookedAt.clear();
        m_look->clear(!handover                     ? tr("Select a request first.")
                      : handover->encrypted         ? tr("The package is encrypted. Collect into a folder to look inside here.")
                      : handover->deletedAt.isValid() ? tr("The copy on this computer was deleted.")
                                                      : tr("Nothing is collected for this request yet."));
        return;
    }
    if (m_lookedAt == handover->no)
        return;
    m_lookedAt = handover->no;
    run(
        tr("Reading the extracted access log"), tr("The package could not be looked into"),
        [folder = handover->package, from = handover->from, to = handover->to](JobContext& job) {
            return readQuickLook(folder, from, to, job);
        },
        [this](ShownQuickLook look) { m_look->show(std::move(look)); });
}

void LogsPage::openRequest()
{
    askForLogs(this, workbench().site()->name, [this](const operations::RequestLogs::Request& request) {
        load(
            tr("The request was not recorded"),
            [context = workbench().context(), request](JobContext&) { return operations::RequestLogs(context).run(request); },
            [this](const LogHandover& handover) {
                banner().showMessage(Tone::Info, tr("%1: the clock is running").arg(handover.no), tr("Next: collect the logs."));
                m_lookedAt.clear();
                workbench().announceChange();
            });
    });
}

void LogsPage::takeStep(LogPanel::Step step)
{
    if (!selected())
        return;
    switch (step) {
    case LogPanel::Step::Collect: collect(); break;
    case LogPanel::Step::HandOver: handOver(); break;
    case LogPanel::Step::Receipt: addReceipt(); break;
    case LogPanel::Step::Delete: deleteCopy(); break;
    }
}

void LogsPage::collect()
{
    askCollection(this, workbench().dialogs(), workbench().site()->name, *selected(),
                  [this](const operations::CollectLogs::Request& request) {
                      run(
                          tr("Collecting the logs for %1").arg(request.no), tr("The logs were not collected"),
                          [context = workbench().context(), request](JobContext& job) {
                              return operations::CollectLogs(context).run(request, job);
                          },
                          [this, password = request.zipPassword](const operations::CollectLogs::Result& result) {
                              showCollected(result, password);
                          });
                  });
}

void LogsPage::showCollected(const operations::CollectLogs::Result& result, const QByteArray& password)
{
    noteReached();
    m_lookedAt.clear();
    const QString counted = tr("%1 lines in the range, %2 gaps. Next: hand the package over and record the receipt.")
                                .arg(formatCount(result.handover.lines), formatCount(result.handover.gaps));
    QStringList gaps;
    for (const logs::LogGap& gap : result.collected.gaps)
        gaps << gap.why;
    banner().showMessage(result.unchecked || !gaps.isEmpty() ? Tone::Warn : Tone::Ok,
                         result.unchecked ? tr("Some logs could not be read") : tr("The package of %1 is ready").arg(result.handover.no),
                         counted, (gaps + result.collected.remarks).join(u'\n'));
    if (!password.isEmpty())
        workbench().dialogs().showMessage(this, Tone::Info, tr("Password of the zip"),
                                          tr("It is shown this once and kept nowhere. Give it by telephone or on paper, never by "
                                             "mail to the same address."),
                                          QString::fromLatin1(password));
    workbench().announceChange();
}

void LogsPage::handOver()
{
    askHandover(this, *selected(), [this](const operations::HandOverLogs::Request& request) {
        load(
            tr("The handover was not recorded"),
            [context = workbench().context(), request](JobContext&) { return operations::HandOverLogs(context).run(request); },
            [this](const LogHandover& handover) {
                banner().showMessage(Tone::Ok, tr("%1 is handed over").arg(handover.no),
                                     tr("The request took until the handover: %1")
                                         .arg(formatDuration(handover.elapsedSeconds(handover.handedAt))));
                workbench().announceChange();
            });
    });
}

void LogsPage::addReceipt()
{
    workbench().dialogs().chooseOpenFile(this, tr("The signed receipt"), {}, [this, no = selected()->no](const QString& file) {
        load(
            tr("The receipt was not recorded"),
            [context = workbench().context(), no, file](JobContext&) {
                return operations::HandOverLogs(context).attachReceipt(no, file);
            },
            [this](const LogHandover&) {
                banner().showMessage(Tone::Ok, tr("The receipt is kept with the record"));
                workbench().announceChange();
            });
    });
}

void LogsPage::deleteCopy()
{
    auto* dialog = new ReasonDialog(tr("Delete the copy of %1").arg(selected()->no),
                                    tr("%1 is deleted from this computer. The record, the manifest and its check sum stay.")
                                        .arg(selected()->package),
                                    tr("Delete the copy"), true, this);
    connect(dialog, &ReasonDialog::given, this, [this, no = selected()->no](const QString& reason) {
        run(
            tr("Deleting the copy of %1").arg(no), tr("The copy was not deleted"),
            [context = workbench().context(), no, reason](JobContext&) { return operations::deletePackage(context, no, reason); },
            [this](const LogHandover& handover) {
                m_lookedAt.clear();
                banner().showMessage(Tone::Ok, tr("The copy of %1 is deleted and recorded").arg(handover.no));
                workbench().announceChange();
            });
    });
    dialog->open();
}

void LogsPage::drill()
{
    run(
        tr("Readiness drill"), tr("The drill failed"),
        [context = workbench().context(), site = workbench().site()->name](JobContext& job) {
            return operations::drillLogs(context, site, job);
        },
        [this](const operations::LogDrill& drilled) {
            noteReached();
            banner().showMessage(drilled.gaps.isEmpty() ? Tone::Ok : Tone::Warn,
                                 drilled.gaps.isEmpty() ? tr("Every log of the last hour can be handed over")
                                                        : tr("%n gap(s) would be in a handover", nullptr,
                                                             static_cast<int>(drilled.gaps.size())),
                                 drilled.gaps.value(0), drilled.gaps.join(u'\n'));
            workbench().announceChange();
        });
}

} // namespace akimori::ui
