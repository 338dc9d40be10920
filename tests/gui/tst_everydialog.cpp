#include "keyboardwalk.h"
#include "pagetest.h"

#include "ledger/advisorycasetable.h"
#include "ledger/assessmenttable.h"
#include "base/jst.h"
#include "ledger/generationtable.h"
#include "ledger/hardeningtable.h"
#include "ledger/incidenttable.h"
#include "ledger/loghandovertable.h"
#include "ledger/monitoritemtable.h"
#include "ledger/scantable.h"
#include "ledger/siteallowancetable.h"
#include "operations/cutover/cutovers.h"
#include "operations/reports/papers.h"
#include "support/demoprofile.h"
#include "ui/dialogs/exceptiondialogs.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/pindialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/allowdialog.h"
#include "ui/pages/approvebaselinedialog.h"
#include "ui/pages/attentiondialog.h"
#include "ui/pages/backupsettingsdialog.h"
#include "ui/pages/casedialogs.h"
#include "ui/pages/changedialog.h"
#include "ui/pages/changestepdialog.h"
#include "ui/pages/checkoutdialog.h"
#include "ui/pages/closingdialog.h"
#include "ui/pages/confirmdutydialog.h"
#include "ui/pages/cutoverapplicationdialog.h"
#include "ui/pages/cutoverdialogs.h"
#include "ui/pages/cutoverplandialog.h"
#include "ui/pages/dailyrecorddialog.h"
#include "ui/pages/discarddialog.h"
#include "ui/pages/drilldialog.h"
#include "ui/pages/evidencedialog.h"
#include "ui/pages/incidentforms.h"
#include "ui/pages/logdialogs.h"
#include "ui/pages/monitorforms.h"
#include "ui/pages/plannedstop.h"
#include "ui/pages/privatekeysdialog.h"
#include "ui/pages/publishdialog.h"
#include "ui/pages/restoredialog.h"
#include "ui/pages/sitedialog.h"
#include "ui/pages/submitpaperdialog.h"
#include "ui/pages/systemrestoredialog.h"
#include "ui/pages/takebackupdialog.h"
#include "ui/shell/newsdialog.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTabWidget>

using namespace akimori;
using namespace akimori::ui;

namespace {

/// `title` of the source with %1 … as an expression for what stands in the window.
QRegularExpression asWritten(const QString& title)
{
    QString pattern = QRegularExpression::escape(title);
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%\\d")), QStringLiteral(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

QString sourceOf(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace

/// Every dialog of the window, in English so that its title is that of the source: each control has a name, is reached by
/// Tab in the order of reading with a focus that can be seen, nothing is cut off, and no dialog is the third above the window.
/// The last test compares what was opened with the sources: a dialog that is added and not opened here fails it.
class tst_everydialog : public PageTest
{
    Q_OBJECT

    QSet<QString> m_classes;
    QStringList m_titles;

    void look(QDialog* dialog)
    {
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        for (const QMetaObject* kind = dialog->metaObject(); kind; kind = kind->superClass())
            m_classes << QString::fromLatin1(kind->className()).section(QStringLiteral("::"), -1);
        m_titles << dialog->windowTitle() << dialog->accessibleDescription();
        int levels = 0;
        for (QWidget* widget = dialog; widget; widget = widget->parentWidget())
            levels += qobject_cast<QDialog*>(widget) ? 1 : 0;
        QVERIFY2(levels <= 2, qPrintable(dialog->windowTitle()));
        const auto tabs = dialog->findChildren<QTabWidget*>();
        const int sides = tabs.isEmpty() ? 1 : tabs.front()->count();
        for (int side = 0; side < sides; ++side) {
            if (!tabs.isEmpty())
                tabs.front()->setCurrentIndex(side);
            picture(QStringLiteral("dialog-") + QString::number(m_titles.size()) + u'-' + QString::number(side), dialog);
            const QStringList problems = KeyboardWalk(dialog).problems();
            if (!problems.isEmpty())
                m_problems << dialog->windowTitle() + QStringLiteral(":\n  ") + problems.join(QStringLiteral("\n  "));
        }
    }

    bool wasRead(const QString& text) const
    {
        const QRegularExpression pattern = asWritten(text);
        return std::any_of(m_titles.begin(), m_titles.end(), [&](const QString& one) { return pattern.match(one).hasMatch(); });
    }

    void lookAndClose(QDialog* dialog)
    {
        if (!dialog->isVisible())
            dialog->open();
        look(dialog);
        dialog->reject();
        settle();
    }

    /// Of a function that opens a dialog by itself.
    void lookAtOpened()
    {
        QDialog* opened = waitForDialog();
        lookAndClose(opened);
    }

    QWidget* parent() { return &m_ui->window; }
    const Site& site() { return *m_ui->workbench.site(); }

    Generation generation(BackupKind kind)
    {
        const auto ledger = context().openLedger();
        return *ledger::GenerationTable(*ledger).newest(site().id, kind);
    }

    /// The page with the tab in view and the first row of every list chosen.
    void begin(const QString& id, int side)
    {
        QVERIFY(m_ui->window.showPage(id));
        settle();
        if (const auto tabs = page()->findChildren<QTabWidget*>(); !tabs.isEmpty())
            tabs.front()->setCurrentIndex(side);
        settle();
        for (auto* view : page()->findChildren<QTableView*>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0 && !view->currentIndex().isValid())
                view->selectRow(0);
        }
        settle();
    }

    /// What the buttons of the page open whose text ends with an ellipsis: as they promise, they ask first.
    void pressAllThatAsk(const QString& id, int side)
    {
        QStringList names;
        for (auto* button : page()->findChildren<QPushButton*>()) {
            const bool asks = button->text().endsWith(u'…') && !button->menu();
            if (asks && button->isVisible() && !button->objectName().isEmpty())
                names << button->objectName();
        }
        for (const QString& name : names) {
            begin(id, side);
            auto* button = page()->findChild<QPushButton*>(name);
            if (!button || !button->isVisible() || !button->isEnabled())
                continue;
            button->click();
            settle();
            if (QDialog* opened = dialog())
                lookAndClose(opened);
        }
    }

    /// What is not in every profile: a finding, an assessment, a check list, an allowance, a package of logs, an issued paper.
    void seed()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, {QStringLiteral("担当 ○○"), Role::Operator});
        Scan scan;
        scan.id = jst::fileStamp(now);
        scan.siteId = site().id;
        scan.method = QStringLiteral("server");
        scan.startedAt = scan.endedAt = now;
        scan.verdict = Verdict::Found;
        scan.checked = 1;
        Finding finding;
        finding.id = scan.id + QStringLiteral("/1");
        finding.root = site().roots.front();
        finding.path = "index.html";
        finding.title = QStringLiteral("changed");
        scan.findings = {finding};
        ledger::ScanTable(*ledger).insert(transaction, scan);
        Assessment assessment;
        assessment.no = QStringLiteral("診-2026-01");
        assessment.siteId = site().id;
        assessment.fiscalYear = 2026;
        const ledger::AssessmentTable assessments(*ledger);
        assessments.insert(transaction, assessment);
        AssessmentFinding hole;
        hole.no = QStringLiteral("1");
        hole.name = QStringLiteral("TLS");
        assessments.putFinding(transaction, assessment.no, hole);
        ledger::HardeningTable(*ledger).insert(transaction, {scan.id, site().id, now, QStringLiteral("担当 ○○"),
                                                             {{QStringLiteral("H-01"), QStringLiteral("item"), HardeningState::Found, {}, {}}}});
        SiteAllowance allowance;
        allowance.no = 1;
        allowance.siteId = site().id;
        allowance.value = "cdn.example.jp";
        allowance.at = now;
        ledger::SiteAllowanceTable(*ledger).insert(transaction, allowance);
        LogHandover handover;
        handover.no = QStringLiteral("LOG-2026-001");
        handover.siteId = site().id;
        handover.requestedAt = handover.collectedAt = now;
        handover.state = HandoverState::Collected;
        handover.package = m_demo->filePath(QStringLiteral("package"));
        ledger::LogHandoverTable(*ledger).insert(transaction, handover);
        transaction.commit();
        JobContext job;
        operations::PaperRequest request;
        request.form = QStringLiteral("F-01");
        request.site = site().name;
        request.period = m_month;
        operations::IssuePaper(context()).run(request, {}, job);
    }

    const QDate m_month = jst::date(QDateTime::currentDateTimeUtc()).addDays(-QDate::currentDate().day() - 20);
    QStringList m_problems;

    std::unique_ptr<QTemporaryDir> m_demo;

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_demo = std::make_unique<QTemporaryDir>();
        test::DemoProfile demo;
        demo.folder = m_demo->path();
        demo.now = QDateTime::currentDateTimeUtc();
        demo.write();
        makeWindow(m_demo->path(), QStringLiteral("責任 ○○"));
        m_ui->dialogs.answer = false;
        m_ui->dialogs.path = m_demo->filePath(QStringLiteral("chosen.pdf"));
        showWindow();
        seed();
        m_ui->workbench.reload();
    }

    void cleanupTestCase() { m_ui.reset(); }

    void thoseOfTheBackup()
    {
        const Generation data = generation(BackupKind::Data);
        const Generation system = generation(BackupKind::System);
        lookAndClose(new TakeBackupDialog(site(), {}, {}, parent()));
        lookAndClose(new RestoreDialog(m_ui->workbench, site(), data, parent()));
        lookAndClose(new SystemRestoreDialog(m_ui->workbench, site(), system, parent()));
        lookAndClose(new DrillDialog(m_ui->workbench, site(), parent()));
        lookAndClose(new DiscardDialog(site().name, data, {}, parent()));
        lookAndClose(new PrivateKeysDialog(site(), system, {"/etc/ssl/private/site.key"}, parent()));
        lookAndClose(new BackupSettingsDialog(m_ui->workbench, site(), parent()));
        lookAndClose(new RequestExceptionDialog(site().name, ApprovalKind::Window, parent()));
        Approval approval;
        approval.id = QStringLiteral("例-2026-0001");
        lookAndClose(new DecideExceptionDialog(approval, {QStringLiteral("管理 ○○")}, m_ui->dialogs, parent()));
        lookAndClose(new PinDialog(QStringLiteral("Confirm 1 afterwards"), {}, QStringLiteral("Confirm"), parent()));
        lookAndClose(new SiteDialog(m_ui->workbench, site(), parent()));
        lookAndClose(new HostKeyDialog({QStringLiteral("web.example.jp:22"), QStringLiteral("ssh-ed25519"),
                                        QStringLiteral("SHA256:new"), false, {}},
                                       parent()));
    }

    void thoseOfScansAndPublishing()
    {
        lookAndClose(new ApproveBaselineDialog(site().name, 2, parent()));
        lookAndClose(new AllowDialog(parent()));
        lookAndClose(new ClosingDialog(QStringLiteral("Close"), {}, QStringLiteral("Close"), parent()));
        lookAndClose(new EvidenceDialog(QStringLiteral("Evidence"), {}, m_ui->dialogs, parent()));
        lookAndClose(new ChangeDialog(site().name, parent()));
        ChangeWork change;
        change.no = QStringLiteral("変-2026-0001");
        lookAndClose(new ChangeStepDialog(change, true, parent()));
        lookAndClose(new PublishDialog(site().name, {}, {change}, parent()));
        lookAndClose(new CheckoutDialog(site().name, {generation(BackupKind::Data)}, parent()));
    }

    void thoseOfTheDayAndThePapers()
    {
        lookAndClose(new AttentionDialog({}, parent()));
        lookAndClose(new DailyRecordDialog({}, QStringLiteral("担当 ○○"), parent()));
        lookAndClose(new ConfirmDutyDialog({}, QDate(2026, 11, 24), m_ui->dialogs, parent()));
        lookAndClose(new SubmitPaperDialog(QStringLiteral("第R8-0001号"), QStringLiteral("月次保守報告書"),
                                           QDateTime::currentDateTimeUtc(), {{QStringLiteral("late")}, true, QStringLiteral("before")},
                                           m_ui->dialogs, parent()));
        lookAndClose(new NewsDialog(m_ui->workbench, m_ui->window.news(), parent()));
    }

    void thoseOfIncidents()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto ledger = context().openLedger();
        const IncidentDossier dossier = ledger::IncidentTable(*ledger).dossier(ledger::IncidentTable(*ledger).all().front().no);
        const Incident& incident = dossier.incident;
        lookAndClose(incidentforms::openIncident(now, parent()));
        lookAndClose(incidentforms::judge(incident, now, parent()));
        lookAndClose(incidentforms::contact(incident, QStringLiteral("script"), QStringLiteral("担当 ○○"), now, parent()));
        lookAndClose(incidentforms::act(incident, QStringLiteral("担当 ○○"), now, parent()));
        lookAndClose(incidentforms::facts(incident, 0, parent()));
        lookAndClose(incidentforms::measure(operations::MeasureKind::Permanent, {}, parent()));
        lookAndClose(incidentforms::measure(operations::MeasureKind::Prevention, {}, parent()));
        lookAndClose(incidentforms::report(dossier, now, parent()));
    }

    void thoseOfMonitoring()
    {
        const auto ledger = context().openLedger();
        const auto items = ledger::MonitorItemTable(*ledger).ofSite(site().id);
        QVERIFY(!items.empty());
        lookAndClose(monitorforms::chooseProbe(parent()));
        lookAndClose(monitorforms::item(items.front(), false, parent()));
        lookAndClose(monitorforms::item(items.front(), true, parent()));
        ProcuredItem procured;
        lookAndClose(monitorforms::procured(procured, items, parent()));
        procured.id = QStringLiteral("調-1");
        lookAndClose(monitorforms::procured(procured, items, parent()));
        lookAndClose(monitorforms::notice({procured}, {}, QDateTime::currentDateTimeUtc(), parent()));
        operations::PortsView ports;
        ports.observed = {22, 443};
        lookAndClose(monitorforms::ports(ports, parent()));
        lookAndClose(monitorforms::anchors({}, parent()));
        askPlannedStop(parent(), QDateTime::currentDateTimeUtc(), [](const MaintenanceWindow&) {});
        lookAtOpened();
    }

    void thoseOfACase()
    {
        const auto ledger = context().openLedger();
        const auto cases = ledger::AdvisoryCaseTable(*ledger).all();
        QVERIFY(!cases.empty());
        const operations::CaseFile file = operations::openCaseFile(*ledger, cases.front().no);
        using Step = CasePanel::Step;
        for (const Step step : {Step::Judge, Step::Assess, Step::Consult, Step::Decide, Step::ReceivePatch, Step::Plan, Step::Apply,
                                Step::Fail, Step::Report, Step::Agree, Step::Late})
            lookAndClose(makeCaseDialog(step, file, QStringLiteral("/tmp/patch"), {}, parent(), [](const CaseAct&) {}));
    }

    void thoseOfLogsAndTheDnsSwitch()
    {
        LogHandover handover;
        handover.no = QStringLiteral("提-2026-0001");
        askForLogs(parent(), site().name, [](const auto&) {});
        lookAtOpened();
        askCollection(parent(), m_ui->dialogs, site().name, handover, [](const auto&) {});
        lookAtOpened();
        askHandover(parent(), handover, [](const auto&) {});
        lookAtOpened();
        CutoverPlan plan;
        plan.domain = QStringLiteral("city.example.jp");
        lookAndClose(new CutoverPlanDialog(m_ui->workbench, plan, parent()));
        operations::CutoverOverview overview;
        overview.plan = plan;
        lookAndClose(new CutoverApplicationDialog(overview, std::nullopt, parent()));
        askEvidence(parent(), m_ui->dialogs, {}, [](const auto&) {});
        lookAtOpened();
        askWaiver(parent(), {}, [](const auto&) {});
        lookAtOpened();
        askPublishing(parent(), CutoverPublishing::Frozen, [](const auto&) {});
        lookAtOpened();
        askClosing(parent(), plan, CutoverProgress::Completed, [](const auto&) {});
        lookAtOpened();
        askClosing(parent(), plan, CutoverProgress::Abandoned, [](const auto&) {});
        lookAtOpened();
        askTraffic(parent(), m_ui->dialogs, {site().name}, [](const auto&) {});
        lookAtOpened();
    }

    void whatThePagesAsk_data()
    {
        QTest::addColumn<QString>("id");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }

    void whatThePagesAsk()
    {
        QFETCH(QString, id);
        begin(id, 0);
        const auto tabs = page()->findChildren<QTabWidget*>();
        const int sides = tabs.isEmpty() ? 1 : tabs.front()->count();
        for (int side = 0; side < sides; ++side) {
            begin(id, side);
            const QStringList problems = KeyboardWalk(&m_ui->window, page()).problems();
            if (!problems.isEmpty())
                m_problems << id + QStringLiteral(" tab %1:\n  ").arg(side) + problems.join(QStringLiteral("\n  "));
            pressAllThatAsk(id, side);
        }
    }

    void thoseOfAnIssuedPaper()
    {
        m_ui->workbench.openRecord(RecordLink::toForm(QStringLiteral("F-01"), m_month));
        settle();
        for (const char* name : {"correctButton", "registerButton"}) {
            press(name);
            settle();
            lookAndClose(waitForDialog());
        }
    }

    void everyControlIsReachedAndSeen()
    {
        for (const QString& problem : m_problems)
            qWarning().noquote() << problem;
        QVERIFY(m_problems.isEmpty());
    }

    void noDialogOfTheSourcesIsForgotten()
    {
        static const QRegularExpression derived(QStringLiteral("class (\\w+)(?: final)? : public (?:Q|\\w*)Dialog\\b"));
        static const QRegularExpression made(
            QStringLiteral("new (?:FormDialog|ReasonDialog|PinDialog)\\(|\\bmake\\(Glyph"));
        static const QRegularExpression ending(QStringLiteral(";"));
        static const QRegularExpression literal(QStringLiteral("tr\\(((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
        static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
        QStringList forgotten;
        QDirIterator files(QStringLiteral(AKIMORI_SOURCE_DIR "/app/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int classes = 0;
        int sites = 0;
        while (files.hasNext()) {
            const QString source = sourceOf(files.next());
            for (auto it = derived.globalMatch(source); it.hasNext();) {
                ++classes;
                if (const QString name = it.next().captured(1); !m_classes.contains(name))
                    forgotten << name;
            }
            for (auto it = made.globalMatch(source); it.hasNext();) {
                const auto from = it.next().capturedEnd();
                const QString call = source.mid(from, ending.match(source, from).capturedStart() - from);
                QStringList words; // of the title, which may be one of two, and of what stands below it
                for (auto each = literal.globalMatch(call); each.hasNext();)
                    words << each.next().captured(1).trimmed().mid(1).chopped(1).replace(seam, QString());
                if (words.isEmpty())
                    continue; // its texts are variables
                ++sites;
                const bool opened = std::any_of(words.begin(), words.end(), [&](const QString& one) { return wasRead(one); });
                if (!opened)
                    forgotten << words.front();
            }
        }
        QVERIFY(classes > 25 && sites > 30);
        QVERIFY2(forgotten.isEmpty(), qPrintable(QStringLiteral("not opened by this test:\n") + forgotten.join(u'\n')));
    }
};

QTEST_MAIN(tst_everydialog)
#include "tst_everydialog.moc"
