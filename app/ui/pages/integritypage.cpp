#include "ui/pages/integritypage.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "operations/integrity/baselines.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/approvebaselinedialog.h"
#include "ui/pages/findingpanel.h"
#include "ui/pages/integritypanels.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QString decisionName(const Finding& finding)
{
    if (finding.decision.isEmpty())
        return IntegrityPage::tr("Not decided");
    return finding.decision == QLatin1String("authorised") ? IntegrityPage::tr("Authorised")
                                                           : IntegrityPage::tr("Tampering");
}

Tone decisionTone(const Finding& finding)
{
    if (finding.decision.isEmpty())
        return Tone::Neutral;
    return finding.decision == QLatin1String("authorised") ? Tone::Ok : Tone::Bad;
}

QString whereOf(const QByteArray& root, const QByteArray& path)
{
    if (path.isEmpty())
        return root.isEmpty() ? IntegrityPage::tr("The whole site") : printable(root);
    return printable(path);
}

std::vector<Column<Finding>> findingColumns()
{
    return {Column<Finding>(IntegrityPage::tr("File"), [](const Finding& f) { return whereOf(f.root, f.path); })
                .withSecondLine([](const Finding& f) { return f.title; }),
            Column<Finding>(IntegrityPage::tr("Class"), [](const Finding& f) { return displayName(f.classification); })
                .asPill([](const Finding& f) { return classTone(f.classification); })
                .sortedBy([](const Finding& f) { return QVariant(static_cast<int>(f.classification)); }),
            Column<Finding>(IntegrityPage::tr("Severity"), [](const Finding& f) { return displayName(f.severity); })
                .asPill([](const Finding& f) { return severityTone(f.severity); })
                .sortedBy([](const Finding& f) { return QVariant(static_cast<int>(f.severity)); }),
            Column<Finding>(IntegrityPage::tr("Difference"), [](const Finding& f) { return displayName(f.change); }),
            Column<Finding>(IntegrityPage::tr("Rule"), [](const Finding& f) { return f.rule; }),
            Column<Finding>(IntegrityPage::tr("Decision"), decisionName).asPill(decisionTone)};
}

std::vector<Column<UncheckedPath>> uncheckedColumns()
{
    return {Column<UncheckedPath>(IntegrityPage::tr("File"),
                                  [](const UncheckedPath& path) { return whereOf(path.root, path.path); }),
            Column<UncheckedPath>(IntegrityPage::tr("Why it was not checked"),
                                  [](const UncheckedPath& path) { return path.why; })};
}

std::vector<Column<Scan>> historyColumns()
{
    return {Column<Scan>(IntegrityPage::tr("Started"), [](const Scan& scan) { return jst::display(scan.startedAt); }),
            Column<Scan>(IntegrityPage::tr("Outcome"), [](const Scan& scan) { return displayName(scan.verdict); })
                .asPill([](const Scan& scan) { return verdictTone(scan.verdict); }),
            Column<Scan>(IntegrityPage::tr("Checked files"), [](const Scan& scan) { return formatCount(scan.checked); })
                .sortedBy([](const Scan& scan) { return QVariant(scan.checked); })
                .onTheRight(),
            Column<Scan>(IntegrityPage::tr("Method"), [](const Scan& scan) { return methodName(scan.method); }),
            Column<Scan>(IntegrityPage::tr("Why not"), [](const Scan& scan) { return scan.failure; })};
}

} // namespace

IntegrityPage::IntegrityPage(Workbench& workbench, QWidget* parent)
    : SitePage(workbench, tr("Tamper scan"), parent)
    , m_findings(findingColumns())
    , m_unchecked(uncheckedColumns())
    , m_history(historyColumns())
{
    QPushButton* approveButton = addHeaderButton(tr("Approve the baseline…"), QStringLiteral("approveBaselineButton"));
    QPushButton* distrust = addHeaderButton(tr("Scan by reading every file"), QStringLiteral("distrustScanButton"));
    distrust->setToolTip(tr("Every file is read and hashed on this computer: for a server that may be lying."));
    QPushButton* outside = addHeaderButton(tr("Scan and look from outside"), QStringLiteral("outsideScanButton"));
    outside->setToolTip(tr("Besides the server's files every page is fetched as visitors get it: by computer, by telephone, from a "
                           "search engine."));
    QPushButton* scan = addHeaderButton(tr("Run a tamper scan"), QStringLiteral("runScanButton"), true);
    for (QPushButton* button : {approveButton, distrust, outside, scan})
        disableWithoutSite(button);
    buildResult();
    buildTabs();
    connect(scan, &QPushButton::clicked, this, [this] { runScan(Eye::Server); });
    connect(outside, &QPushButton::clicked, this, [this] { runScan(Eye::Outside); });
    connect(distrust, &QPushButton::clicked, this, [this] { runScan(Eye::Distrust); });
    connect(approveButton, &QPushButton::clicked, this, &IntegrityPage::openApproveDialog);
    connect(this, &Page::busyChanged, m_panel, &FindingPanel::setBusy);
}

void IntegrityPage::buildResult()
{
    auto* card = new Card({});
    m_verdict = new StatusPill(card);
    m_coverage = makeLabel({}, TextStyle::Strong);
    m_coverage->setObjectName(QStringLiteral("coverageLabel"));
    m_when = makeLabel({}, TextStyle::Caption, Ink::Secondary);
    m_failure = makeParagraph({}, TextStyle::Body, Ink::Bad);
    m_threeWay = makeLabel({}, TextStyle::Caption, Ink::Secondary);
    m_threeWay->setObjectName(QStringLiteral("threeWayLabel"));
    m_baseline = makeLabel({}, TextStyle::Caption, Ink::Secondary);
    m_baseline->setObjectName(QStringLiteral("baselineLabel"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kGap);
    line->addWidget(m_verdict);
    line->addWidget(m_coverage);
    line->addWidget(m_when);
    line->addStretch();
    card->body()->addLayout(line);
    card->body()->addWidget(m_failure);
    card->body()->addWidget(m_threeWay);
    card->body()->addWidget(m_baseline);
    content()->addWidget(card);
}

DataTable* IntegrityPage::addTab(const QString& name, const QString& title, QAbstractItemModel* model,
                                 EmptyState* empty, int stretchColumn)
{
    auto* table = new DataTable(name, title, model, workbench().dialogs());
    table->setStretchColumn(stretchColumn);
    table->setEmptyState(empty);
    addTableTab(m_tabs, table, title, 3);
    return table;
}

void IntegrityPage::buildTabs()
{
    auto* card = new Card({});
    card->setGrowing();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("integrityTabs"));
    m_tabs->setDocumentMode(true);
    m_findingTable = addTab(QStringLiteral("findings"), tr("Findings"), &m_findings,
                            new EmptyState(Glyph::ShieldCheck, tr("No finding"),
                                           tr("Findings of the scan in view are listed here. What could not be checked "
                                              "stands on the next tab and is never counted as good.")),
                            0);
    m_findingTable->sortBy(2, Qt::DescendingOrder);
    m_uncheckedTable = addTab(QStringLiteral("unchecked"), tr("Unchecked"), &m_unchecked,
                              new EmptyState(Glyph::CircleCheck, tr("Nothing is left unchecked"),
                                             tr("Every file in scope of this scan was read.")),
                              1);
    m_historyTable = addTab(QStringLiteral("history"), tr("Earlier scans"), &m_history,
                            new EmptyState(Glyph::History, tr("No scan yet"),
                                           tr("Approve the baseline once, then run a scan every day.")),
                            4);
    m_history.setIdentity(QStringLiteral("scan"), [](const Scan& one) { return one.id; });
    m_findings.setIdentity(QStringLiteral("finding"), [](const Finding& one) { return one.id; });
    m_historyTable->sortBy(0, Qt::DescendingOrder);
    m_panel = new FindingPanel;
    m_tabs->widget(0)->layout()->addWidget(m_panel);
    buildPanels();
    card->body()->addWidget(m_tabs, 1);
    content()->addWidget(card, 1);
    connect(m_findingTable, &DataTable::currentRowChanged, this, [this] { m_panel->show(selected()); });
    connect(m_findingTable, &DataTable::rowActivated, this, &IntegrityPage::compareSelected);
    connect(m_panel, &FindingPanel::compareWanted, this, &IntegrityPage::compareSelected);
    connect(m_panel, &FindingPanel::decisionWanted, this, &IntegrityPage::openDecision);
    connect(m_historyTable, &DataTable::rowActivated, this, [this](int row) {
        m_scanId = m_history.at(row).id;
        refresh();
        m_tabs->setCurrentIndex(0);
    });
}

QLineEdit* IntegrityPage::filterEdit() const
{
    DataTable* const tables[] = {m_findingTable,       m_uncheckedTable,        m_historyTable,
                                 m_responses->table(), m_allowances->table(), m_hardening->table()};
    return tables[std::clamp(m_tabs->currentIndex(), 0, 5)]->filterEdit();
}

void IntegrityPage::showRecord(const RecordLink& link)
{
    if (link.kind == QLatin1String("scan") || link.kind == QLatin1String("finding")) {
        m_scanId = link.id.section(u'/', 0, 0); // a finding is "<scan id>/<n>"
        refresh();
    }
    if (link.kind == QLatin1String("hardening"))
        m_tabs->setCurrentIndex(5);
    SitePage::showRecord(link);
}

void IntegrityPage::loadSite(const Site& site)
{
    if (m_overview.shown && m_overview.shown->siteId != site.id)
        m_scanId.clear();
    load(
        tr("The scans could not be listed"),
        [context = workbench().context(), site, id = m_scanId](JobContext&) {
            return loadIntegrityOverview(context, site, id);
        },
        [this](const IntegrityOverview& overview) { show(overview); });
}

void IntegrityPage::show(const IntegrityOverview& overview)
{
    const Finding* before = selected();
    const QString kept = before ? before->id : QString();
    m_overview = overview;
    m_findings.setRecords(overview.shown ? overview.shown->findings : std::vector<Finding>());
    m_unchecked.setRecords(overview.shown ? overview.shown->unchecked : std::vector<UncheckedPath>());
    m_history.setRecords(overview.history);
    m_responses->setRows(overview.responses);
    m_allowances->setRows(overview.allowances);
    m_hardening->setCheck(overview.hardening ? &*overview.hardening : nullptr);
    m_panel->show(nullptr);
    for (int row = 0; row < m_findings.rowCount(); ++row) {
        if (m_findings.at(row).id == kept)
            m_findingTable->selectRow(row);
    }
    showResult();
    showTabTitles();
}

void IntegrityPage::showResult()
{
    const std::optional<Scan>& scan = m_overview.shown;
    const std::optional<Baseline>& baseline = m_overview.baseline;
    m_verdict->setState(scan ? verdictTone(scan->verdict) : Tone::Neutral,
                        scan ? displayName(scan->verdict) : tr("Never scanned"));
    m_coverage->setText(scan ? coverageLine(*scan) : QString());
    m_when->setText(scan ? tr("%1, %2", "time, method").arg(jst::display(scan->startedAt), methodName(scan->method))
                         : QString());
    m_threeWay->setText(scan ? threeWayLine(*scan) : QString());
    m_threeWay->setVisible(!m_threeWay->text().isEmpty());
    m_failure->setText(scan ? scan->failure : QString());
    m_failure->setVisible(scan && !scan->failure.isEmpty());
    m_baseline->setText(
        baseline ? tr("Baseline: approved on %1 by %2, %3 files (%4)")
                       .arg(jst::display(baseline->approvedAt), baseline->approvedBy, formatCount(baseline->files),
                            baseline->changeNo.isEmpty() ? baseline->reason : baseline->changeNo)
                 : tr("No baseline is approved yet. Without one there is nothing to compare with."));
    QStringList parts{workbench().site() ? workbench().site()->name : QString()};
    if (scan)
        parts << tr("%1 findings, %2 not decided").arg(scan->findings.size()).arg(openFindings());
    setSubtitle(parts.join(QStringLiteral(" ・ ")));
}

void IntegrityPage::showTabTitles()
{
    const auto title = [this](int tab, const QString& text, int count) {
        m_tabs->setTabText(tab, count > 0 ? tr("%1 (%2)", "tab, count").arg(text).arg(count) : text);
    };
    title(0, tr("Findings"), m_findings.rowCount());
    title(1, tr("Unchecked"), m_unchecked.rowCount());
    title(2, tr("Earlier scans"), m_history.rowCount());
    title(3, tr("Evidence and responses"), m_responses->count());
    title(5, tr("Hardening"), m_hardening->open());
}

int IntegrityPage::openFindings() const
{
    if (!m_overview.shown)
        return 0;
    return static_cast<int>(std::count_if(m_overview.shown->findings.begin(), m_overview.shown->findings.end(),
                                          [](const Finding& finding) { return finding.decision.isEmpty(); }));
}

const Finding* IntegrityPage::selected() const
{
    const int row = m_findingTable->currentRow();
    return row < 0 ? nullptr : &m_findings.at(row);
}

void IntegrityPage::runScan(Eye eye)
{
    operations::RunScan::Request request;
    request.site = workbench().site()->name;
    request.distrust = eye == Eye::Distrust;
    request.outside = eye == Eye::Outside;
    run(
        tr("Tamper scan of “%1”").arg(request.site), tr("The scan was not done"),
        [context = workbench().context(), request](JobContext& job) {
            return operations::RunScan(context).run(request, job);
        },
        [this](const Scan& scan) { showScanned(scan); });
}

void IntegrityPage::showScanned(const Scan& scan)
{
    m_scanId.clear();
    if (scan.failure.isEmpty())
        noteReached();
    switch (scan.verdict) {
    case Verdict::Ok:
        banner().showMessage(Tone::Ok, tr("No anomaly: every file equals the approved baseline"), coverageLine(scan));
        break;
    case Verdict::Found:
        banner().showMessage(Tone::Bad, tr("%1 findings need a decision").arg(scan.findings.size()),
                             tr("Look at each one. If it is tampering, inform the manager at once and do not change the "
                                "server before the evidence is kept."));
        break;
    case Verdict::Unchecked:
        banner().showMessage(Tone::Warn, tr("The scan could not check everything"),
                             scan.failure.isEmpty() ? coverageLine(scan) : scan.failure);
        break;
    }
    workbench().announceChange();
}

void IntegrityPage::openApproveDialog()
{
    auto* dialog = new ApproveBaselineDialog(workbench().site()->name, openFindings(), this);
    connect(dialog, &ApproveBaselineDialog::approved, this, &IntegrityPage::approve);
    dialog->open();
}

void IntegrityPage::approve(const QString& changeNo, const QString& reason)
{
    run(
        tr("Approving the baseline of “%1”").arg(workbench().site()->name), tr("The baseline was not approved"),
        [context = workbench().context(), site = workbench().site()->name, changeNo, reason](JobContext& job) {
            return operations::ApproveBaseline(context).run(site, changeNo, reason, job);
        },
        [this](const Baseline& baseline) {
            noteReached();
            banner().showMessage(Tone::Ok, tr("The baseline is approved with %1 files").arg(formatCount(baseline.files)),
                                 tr("Next: run a tamper scan. It compares the server with this state."));
            workbench().announceChange();
        });
}

void IntegrityPage::openDecision(bool authorised)
{
    const Finding* finding = selected();
    if (!finding)
        return;
    const QString where = whereOf(finding->root, finding->path);
    auto* dialog = new ReasonDialog(
        authorised ? tr("Authorised change: %1").arg(where) : tr("Tampering: %1").arg(where),
        authorised ? tr("Write which change this belongs to and who confirmed it. The finding stays in the record.")
                   : tr("The finding is recorded as tampering. Write what you base this on; then inform the manager."),
        authorised ? tr("Record as authorised") : tr("Record as tampering"), !authorised, this);
    connect(dialog, &ReasonDialog::given, this,
            [this, chosen = *finding, authorised](const QString& reason) { decide(chosen, authorised, reason); });
    dialog->open();
}

void IntegrityPage::decide(const Finding& finding, bool authorised, const QString& reason)
{
    load(
        tr("The decision was not recorded"),
        [context = workbench().context(), id = finding.id, authorised, reason](JobContext&) {
            return operations::DecideFinding(context).run(id, authorised, reason);
        },
        [this](const Finding&) {
            banner().showMessage(Tone::Ok, tr("The decision is recorded"));
            workbench().announceChange();
        });
}

void IntegrityPage::compareSelected()
{
    const Finding* finding = selected();
    if (!finding || busy())
        return;
    const QString id = finding->id;
    run(
        tr("Comparing %1").arg(whereOf(finding->root, finding->path)), tr("The file could not be compared"),
        [context = workbench().context(), id](JobContext& job) {
            return operations::DiffFinding(context).run(id, job);
        },
        [this, id](const operations::FindingDiff& diff) {
            const Finding* now = selected();
            if (now && now->id == id) // another row may have been chosen meanwhile
                m_panel->showDifference(diff);
        });
}

} // namespace akimori::ui
