#include "pagetest.h"

#include "ui/shell/connectionbox.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/generationtimeline.h"
#include "ui/widgets/monthcalendar.h"

#include "base/jst.h"

#include "ledger/sitetable.h"
#include "operations/backup/systembackup.h"
#include "operations/backup/takebackup.h"
#include "operations/integrity/baselines.h"
#include "operations/integrity/runscan.h"
#include "operations/restore/listrestores.h"
#include "support/sshdfixture.h"

#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace akimori;
using namespace akimori::ui;

namespace {

QString text(const QByteArray& bytes) { return QString::fromUtf8(bytes); }

} // namespace

/// The three pages against a real sshd: everything by the widgets that a person uses.
class tst_pages : public PageTest
{
    Q_OBJECT

    std::unique_ptr<test::SshdFixture> m_sshd;
    std::unique_ptr<test::TempFolder> m_server;

    void fillSiteDialog(QDialog* dialog)
    {
        const remote::HostProfile login = m_sshd->profile();
        find<QLineEdit>("siteNameEdit", dialog)->setText(QStringLiteral("○○市公式ポータル"));
        find<QLineEdit>("hostNameEdit", dialog)->setText(login.host);
        find<QSpinBox>("portSpinBox", dialog)->setValue(login.port);
        find<QLineEdit>("userEdit", dialog)->setText(login.user);
        find<QLineEdit>("keyFileEdit", dialog)->setText(login.keyFile);
        find<QPlainTextEdit>("rootsEdit", dialog)->setPlainText(text(m_server->at("html")) + u'/');
        find<QLineEdit>("urlEdit", dialog)->setText(QStringLiteral("http://127.0.0.1:1/"));
        auto* impact = find<QComboBox>("impactComboBox", dialog);
        impact->setCurrentIndex(impact->findData(QStringLiteral("none")));
    }

private slots:
    void initTestCase()
    {
        beginJapanese();
        m_sshd = std::make_unique<test::SshdFixture>();
        m_server = std::make_unique<test::TempFolder>();
        m_server->write("html/index.html", "<!DOCTYPE html>\n<title>top</title>\n<p>one</p>\n");
        m_server->write("html/news/first.html", "<!DOCTYPE html>\n<title>news</title>\n<p>two</p>\n");
        makeWindow();
        showWindow();
    }

    void cleanupTestCase()
    {
        m_ui.reset();
        m_sshd.reset();
    }

    void withoutASiteThePagesTeachHowToBegin()
    {
        open("backup");
        press("registerSiteButton");
        QCOMPARE(m_ui->window.currentPage(), QStringLiteral("sites"));
        open("backup");
        QVERIFY(!find<QPushButton>("takeBackupButton")->isEnabled());
        checkLooks(QStringLiteral("empty"));
    }

    void aSiteThatCannotBeReachedIsNotSaved()
    {
        open("sites");
        press("addSiteButton");
        QDialog* site = dialog("siteDialog");
        QVERIFY(site);
        fillSiteDialog(site);
        find<QSpinBox>("portSpinBox", site)->setValue(test::freePort());
        press("saveSiteButton", site);
        auto* message = site->findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kWaitMs);
        QCOMPARE(message->tone(), Tone::Bad);
        QVERIFY(message->detail().startsWith(QLatin1String("HostUnreachable")));
        picture(QStringLiteral("site-unreachable"), site);
        site->reject();
        QTRY_VERIFY(idle());
        QVERIFY(m_ui->workbench.sites().empty());
    }

    void aSiteIsSavedAfterTheFingerprintWasCompared()
    {
        open("sites");
        press("addSiteButton");
        QDialog* site = dialog("siteDialog");
        fillSiteDialog(site);
        picture(QStringLiteral("site-dialog"), site);
        press("saveSiteButton", site);
        QTRY_VERIFY_WITH_TIMEOUT(dialog("hostKeyDialog"), kWaitMs);
        QDialog* key = dialog("hostKeyDialog");
        QCOMPARE(find<QLineEdit>("fingerprintEdit", key)->text(), m_sshd->hostKey("ed25519").fingerprint());
        picture(QStringLiteral("host-key"), key);
        QVERIFY(m_ui->workbench.sites().empty());
        find<QCheckBox>("comparedCheck", key)->setChecked(true);
        press("trustButton", key);
        QTRY_COMPARE_WITH_TIMEOUT(m_ui->workbench.sites().size(), 1u, kWaitMs);
        QTRY_COMPARE(banner().tone(), Tone::Ok);
        QCOMPARE(m_ui->workbench.sites().front().roots, QList<QByteArray>{m_server->at("html")});
        QVERIFY(m_ui->window.navigation()->connectionBox()->line1().contains(QStringLiteral("○○市")));
    }

    void theConnectionTestShowsItsSteps()
    {
        open("sites");
        press("testSiteButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("stepsTable") > 5, kWaitMs);
        QVERIFY(banner().tone() == Tone::Ok || banner().tone() == Tone::Warn);
        checkLooks(QStringLiteral("sites"));
    }

    void aBackupIsTakenListedAndVerified()
    {
        open("backup");
        press("takeBackupButton");
        QDialog* take = dialog("takeBackupDialog");
        QVERIFY(take);
        picture(QStringLiteral("take-backup"), take);
        press("startBackupButton", take);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("generationsTable") == 1, kWaitMs);
        QCOMPARE(banner().tone(), Tone::Ok);
        const auto& marks = find<GenerationTimeline>("generationTimeline")->marks();
        QCOMPARE(std::count_if(marks.begin(), marks.end(), [](const auto& mark) { return !mark.id.isEmpty(); }), 1);
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const auto& mark) {
            return mark.state == GenerationTimeline::State::Planned && mark.id.isEmpty();
        }));
        table("generationsTable")->selectRow(0);
        press("verifyButton");
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("世代は正常です"), kWaitMs);
        QTRY_VERIFY(idle());
        checkLooks(QStringLiteral("backup"));
    }

    void theCalendarTellsWhatRanAndWhatComes()
    {
        open("backup");
        auto* tabs = find<QTabWidget>("backupTabs");
        tabs->setCurrentIndex(1);
        auto* calendar = find<MonthCalendar>("monthCalendar");
        const QDate today = jst::date(QDateTime::currentDateTimeUtc());
        QCOMPARE(calendar->selectedDay(), today);
        QVERIFY(!calendar->accessibleDescription().isEmpty());
        checkLooks(QStringLiteral("backup-plan"));
        const QDate month = calendar->month();
        press("monthAfterButton");
        QTRY_COMPARE_WITH_TIMEOUT(calendar->month(), month.addMonths(1), kWaitMs);
        QTRY_VERIFY(idle());
        calendar->setFocus();
        QTest::keyClick(calendar, Qt::Key_End);
        QCOMPARE(calendar->selectedDay(), month.addMonths(2).addDays(-1));
        press("thisMonthButton");
        QTRY_COMPARE_WITH_TIMEOUT(calendar->month(), month, kWaitMs);
        QTRY_VERIFY(idle());
        tabs->setCurrentIndex(0);
    }

    void anExceptionIsRequestedAndDecided()
    {
        open("backup");
        auto* tabs = find<QTabWidget>("backupTabs");
        tabs->setCurrentIndex(2);
        press("newExceptionButton");
        QDialog* request = dialog("requestExceptionDialog");
        QVERIFY(request);
        auto* send = find<QPushButton>("requestExceptionButton", request);
        QVERIFY(!send->isEnabled());
        find<QPlainTextEdit>("exceptionReasonEdit", request)->setPlainText(QStringLiteral("緊急の変更の前に取得するため"));
        find<QCheckBox>("standingCheck", request)->setChecked(true);
        QVERIFY(!send->isEnabled()); // a standing approval names the consultation
        find<QCheckBox>("standingCheck", request)->setChecked(false);
        picture(QStringLiteral("request-exception"), request);
        press("requestExceptionButton", request);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("exceptionsTable") == 1, kWaitMs);
        QCOMPARE(tabs->tabText(2), QStringLiteral("例外運用（1）"));
        table("exceptionsTable")->selectRow(0);
        press("decideExceptionButton");
        QDialog* decide = dialog("decideExceptionDialog");
        QVERIFY(decide);
        picture(QStringLiteral("decide-exception"), decide);
        press("recordDecisionButton", decide);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && tabs->tabText(2) == QStringLiteral("例外運用"), kWaitMs);
        checkLooks(QStringLiteral("backup-exceptions"));
        tabs->setCurrentIndex(0);
    }

    void anExportedGenerationOpensWithoutAkimori()
    {
        open("backup");
        const test::TempFolder out;
        m_ui->dialogs.path = out.path();
        table("generationsTable")->selectRow(0);
        press("exportButton");
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("世代をエクスポートしました"), kWaitMs);
        QVERIFY(!banner().detail().isEmpty());
        for (const QString& file : banner().detail().split(u'\n'))
            QVERIFY2(QFileInfo::exists(file), qPrintable(file));
    }

    void aScanWithoutABaselineIsNeverGood()
    {
        open("integrity");
        press("runScanButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().isVisible(), kWaitMs);
        QCOMPARE(banner().tone(), Tone::Warn);
        QVERIFY(!banner().text().isEmpty());
    }

    void theBaselineNeedsANumberOrAReason()
    {
        open("integrity");
        press("approveBaselineButton");
        QDialog* approve = dialog("approveBaselineDialog");
        auto* button = find<QPushButton>("approveButton", approve);
        QVERIFY(!button->isEnabled());
        find<QPlainTextEdit>("reasonEdit", approve)->setPlainText(QStringLiteral("初回の承認"));
        QVERIFY(button->isEnabled());
        find<QLineEdit>("changeNoEdit", approve)->setText(QStringLiteral("C-1"));
        QVERIFY(!button->isEnabled()); // one of the two
        find<QLineEdit>("changeNoEdit", approve)->clear();
        picture(QStringLiteral("approve-baseline"), approve);
        press("approveButton", approve);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().tone() == Tone::Ok, kWaitMs);
        QVERIFY(find<QLabel>("baselineLabel")->text().contains(QStringLiteral("○○ 太郎")));
    }

    void aCleanScanSaysWhatItCovered()
    {
        open("integrity");
        press("runScanButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().title().startsWith(QStringLiteral("異常なし")), kWaitMs);
        const QString coverage = find<QLabel>("coverageLabel")->text();
        QVERIFY2(coverage.startsWith(QStringLiteral("対象 ")) && coverage.endsWith(QStringLiteral("未検査 0")),
                 qPrintable(coverage));
        QCOMPARE(rows("findingsTable"), 0);
    }

    void tamperingIsFoundComparedAndDecided()
    {
        m_server->write("html/index.html",
                        "<!DOCTYPE html>\n<title>top</title>\n<p>one</p>\n<script src=\"https://evil.example/\"></script>\n");
        open("integrity");
        press("runScanButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("findingsTable") > 0, kWaitMs);
        QCOMPARE(banner().tone(), Tone::Bad);
        auto* findings = table("findingsTable");
        findings->selectRow(0);
        press("compareButton");
        auto* diff = find<DiffView>("diffView");
        QTRY_VERIFY_WITH_TIMEOUT(diff->isVisible(), kWaitMs);
        QVERIFY(diff->toPlainText().contains(QLatin1String("+ <script src=\"https://evil.example/\"></script>")));
        checkLooks(QStringLiteral("integrity"));
        press("tamperingButton");
        QDialog* reason = dialog("reasonDialog");
        QVERIFY(reason);
        QVERIFY(!find<QPushButton>("confirmButton", reason)->isEnabled());
        find<QPlainTextEdit>("reasonEdit", reason)->setPlainText(QStringLiteral("変更の申請がない"));
        press("confirmButton", reason);
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("判断を記録しました"), kWaitMs);
        QTRY_VERIFY(idle());
        bool decided = false;
        const QAbstractItemModel* model = findings->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            decided |= model->index(row, model->columnCount() - 1).data().toString() == QStringLiteral("改ざん");
        QVERIFY(decided);
    }

    void aRestoreIsPreviewedAppliedAndRolledBack()
    {
        open("backup");
        table("generationsTable")->selectRow(0);
        press("restoreButton");
        QDialog* restore = dialog("restoreDialog");
        QVERIFY(restore);
        press("nextButton", restore);
        auto* changes = find<QTableView>("changesTable", restore);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && changes->isVisible(), kWaitMs);
        QCOMPARE(changes->model()->rowCount(), 1);
        QVERIFY(m_server->read("html/index.html").contains("evil.example")); // a preview changes nothing
        picture(QStringLiteral("restore-preview"), restore);
        press("nextButton", restore);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !m_server->read("html/index.html").contains("evil.example"), kWaitMs);
        picture(QStringLiteral("restore-result"), restore);
        press("closeButton", restore);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && find<QPushButton>("rollbackButton")->isVisible(), kWaitMs);
        m_ui->dialogs.answer = true;
        press("rollbackButton");
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("復元を切り戻しました"), kWaitMs);
        QVERIFY(m_server->read("html/index.html").contains("evil.example"));
        QTRY_VERIFY(idle());
        QVERIFY(find<QPushButton>("rollbackButton")->isHidden());
        QVERIFY(operations::listRestores(m_ui->workbench.context(), {}).front().state == RestoreState::RolledBack);
        press("confirmRestoreButton");
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("復元を確定しました"), kWaitMs);
        QTRY_VERIFY(idle());
        QVERIFY(find<QPushButton>("confirmRestoreButton")->isHidden());
        QVERIFY(m_server->read("html/index.html").contains("evil.example")); // what was live stays live
    }

    void aPartialRestoreNeedsAPath()
    {
        open("backup");
        table("generationsTable")->selectRow(0);
        press("restoreButton");
        QDialog* restore = dialog("restoreDialog");
        find<QRadioButton>("partRadio", restore)->setChecked(true);
        press("nextButton", restore);
        QVERIFY(idle());
        QCOMPARE(restore->findChild<Banner*>()->tone(), Tone::Warn);
        picture(QStringLiteral("restore-choice"), restore);
        restore->reject();
    }

    void fromAFindingToEvidenceAndTheApprovedVersion()
    {
        open("integrity");
        press("runScanButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("findingsTable") > 0, kWaitMs);
        auto* tabs = find<QTabWidget>("integrityTabs");
        table("findingsTable")->selectRow(0);
        press("evidenceButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().title().startsWith(QStringLiteral("証拠を")), kWaitMs);
        QVERIFY(banner().tone() == Tone::Ok || !banner().detail().isEmpty() || !banner().text().isEmpty());
        checkLooks(QStringLiteral("integrity-finding"));
        table("findingsTable")->selectRow(0);
        press("takeDownButton");
        QDialog* closing = dialog("closingDialog");
        QVERIFY(!find<QPushButton>("confirmButton", closing)->isEnabled());
        find<QLineEdit>("approvedByEdit", closing)->setText(QStringLiteral("○○課長"));
        QVERIFY(!find<QPushButton>("confirmButton", closing)->isEnabled()); // who and why
        find<QPlainTextEdit>("reasonEdit", closing)->setPlainText(QStringLiteral("電話で承認"));
        QVERIFY(find<QPushButton>("confirmButton", closing)->isEnabled());
        picture(QStringLiteral("take-down"), closing);
        closing->reject();
        m_ui->dialogs.answer = true;
        press("restoreFileButton");
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("承認版に戻しました"), kWaitMs);
        QVERIFY(!m_server->read("html/index.html").contains("evil.example"));
        QTRY_VERIFY(idle() && rows("responsesTable") >= 2);
        tabs->setCurrentIndex(3);
        checkLooks(QStringLiteral("integrity-responses"));
        tabs->setCurrentIndex(0);
    }

    void whatIsNormalIsAllowedWithAReasonAndWithdrawn()
    {
        open("integrity");
        find<QTabWidget>("integrityTabs")->setCurrentIndex(4);
        press("addAllowanceButton");
        QDialog* allow = dialog("allowDialog");
        find<QLineEdit>("allowValueEdit", allow)->setText(QStringLiteral("maps.partner-city.jp"));
        QVERIFY(!find<QPushButton>("confirmButton", allow)->isEnabled());
        find<QLineEdit>("allowReasonEdit", allow)->setText(QStringLiteral("○○課の依頼"));
        picture(QStringLiteral("allow"), allow);
        press("confirmButton", allow);
        QTRY_VERIFY_WITH_TIMEOUT(rows("allowancesTable") == 1, kWaitMs);
        table("allowancesTable")->selectRow(0);
        QVERIFY(find<QPushButton>("withdrawAllowanceButton")->isEnabled());
        press("withdrawAllowanceButton");
        QDialog* reason = dialog("reasonDialog");
        find<QPlainTextEdit>("reasonEdit", reason)->setPlainText(QStringLiteral("終了"));
        press("confirmButton", reason);
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("許可を取り消しました"), kWaitMs);
        QTRY_VERIFY(rows("allowancesTable") == 1); // withdrawn, never deleted
        checkLooks(QStringLiteral("integrity-normal"));
    }

    void theChecklistShowsTwentyItems()
    {
        open("integrity");
        find<QTabWidget>("integrityTabs")->setCurrentIndex(5);
        press("runHardeningButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("hardeningTable") == 20, kWaitMs);
        QVERIFY(banner().tone() == Tone::Warn); // this machine is not hardened, and the site has no web server
        checkLooks(QStringLiteral("integrity-hardening"));
        find<QTabWidget>("integrityTabs")->setCurrentIndex(0);
    }

    void systemFilesAreComparedAndPutBackOneByOne()
    {
        m_server->write("etc/web.conf", "listen 80;\nroot /srv;\n");
        m_server->write("etc/other.conf", "same\n");
        const operations::Context& context = m_ui->workbench.context();
        const QString site = m_ui->workbench.site()->name;
        operations::setSystemPaths(context, site, {{m_server->at("etc"), QStringLiteral("設定")}});
        operations::TakeBackup::Request request;
        request.site = site;
        request.kind = BackupKind::System;
        JobContext job;
        operations::TakeBackup(context).run(request, job);
        m_server->write("etc/web.conf", "listen 8080;\nroot /srv;\n");
        open("backup");
        auto* generations = table("generationsTable");
        QTRY_VERIFY_WITH_TIMEOUT(rows("generationsTable") == 2, kWaitMs);
        generations->selectRow(0); // of the model: the newest comes first
        press("restoreButton");
        QDialog* restore = dialog("systemRestoreDialog");
        QVERIFY(restore);
        auto* files = find<QTableView>("systemFilesTable", restore);
        QTRY_COMPARE_WITH_TIMEOUT(files->model()->rowCount(), 1, kWaitMs); // only what differs
        files->selectRow(0);
        auto* stored = find<DiffView>("rightDiffView", restore);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && stored->toPlainText().contains(QLatin1String("+ listen 80;")), kWaitMs);
        QVERIFY(find<DiffView>("leftDiffView", restore)->toPlainText().contains(QStringLiteral("− listen 8080;")));
        picture(QStringLiteral("restore-system"), restore);
        press("restoreSystemButton", restore);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->read("etc/web.conf"), QByteArray("listen 80;\nroot /srv;\n"), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && files->model()->rowCount() == 0, kWaitMs);
        press("closeButton", restore);
        QTRY_VERIFY(idle());
    }

    /// It looks first, and never writes to a server that is not empty: here it is the same disk.
    void aDrillLooksBeforeItWrites()
    {
        open("backup");
        press("drillButton");
        QDialog* drill = dialog("drillDialog");
        QVERIFY(drill);
        QVERIFY(!find<QPushButton>("startDrillButton", drill)->isEnabled()); // no other server is registered
        press("closeButton", drill);

        const operations::Context& context = m_ui->workbench.context();
        JobContext job;
        const QString ownName = m_ui->workbench.site()->name;
        operations::ApproveBaseline(context).run(ownName, {}, QStringLiteral("訓練前の確認"), job);
        operations::RunScan::Request scan;
        scan.site = ownName;
        const Scan seen = operations::RunScan(context).run(scan, job);
        for (const Finding& finding : seen.findings)
            operations::DecideFinding(context).run(finding.id, true, QStringLiteral("訓練前の確認"));
        operations::TakeBackup::Request request;
        request.site = ownName;
        const Generation taken = operations::TakeBackup(context).run(request, job).generation;
        QVERIFY(taken.clean); // although a restore keeps its old tree inside the root

        const test::SshdFixture other;
        Site lent = *m_ui->workbench.site();
        lent.id = QStringLiteral("9c1d7a52-0b3e-4f77-8a4e-5d6c7b8a9f00");
        lent.name = QStringLiteral("訓練機");
        lent.port = other.port();
        lent.user = other.profile().user;
        lent.keyFile = other.profile().keyFile;
        remote::HostKeyStore store(context.profile.hostKeyFile());
        store.accept("127.0.0.1", other.port(), other.hostKey("ed25519"));
        {
            const auto ledger = context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            ledger::SiteTable(*ledger).insert(transaction, lent);
            transaction.audit(QStringLiteral("site.add"), lent.id);
            transaction.commit();
        }
        m_ui->workbench.reload();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && m_ui->workbench.sites().size() == 2, kWaitMs);
        QCOMPARE(m_ui->workbench.site()->name, ownName);
        press("drillButton");
        drill = dialog("drillDialog");
        QVERIFY(drill);
        auto* data = find<QComboBox>("drillDataComboBox", drill);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && data->findData(taken.id) > 0, kWaitMs);
        QVERIFY(data->currentData().toString().isEmpty()); // the newest clean one, unless a person chooses
        data->setCurrentIndex(data->findData(taken.id));
        press("lookAtTargetButton", drill);
        auto* steps = find<QTableView>("drillStepsTable", drill);
        auto* said = drill->findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && said->isVisible(), kWaitMs);
        QVERIFY2(steps->model()->rowCount() == 4, qPrintable(said->detail()));
        picture(QStringLiteral("restore-drill"), drill);
        const QByteArray before = m_server->read("html/index.html");
        press("startDrillButton", drill);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && said->tone() == Tone::Bad, kWaitMs);
        QCOMPARE(m_server->read("html/index.html"), before);
        press("closeButton", drill);
        QTRY_VERIFY(idle());
    }

    void aServerThatIsGoneIsSaidAndNothingIsLost()
    {
        m_sshd->stop();
        open("backup");
        press("takeBackupButton");
        press("startBackupButton", dialog("takeBackupDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().tone() == Tone::Bad, kWaitMs);
        QVERIFY(banner().detail().startsWith(QLatin1String("HostUnreachable")));
        QCOMPARE(rows("generationsTable"), 3);
        open("integrity");
        press("runScanButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().isVisible(), kWaitMs);
        QCOMPARE(banner().tone(), Tone::Warn); // could not check: never "no anomaly"
        m_sshd->start();
    }

    void aChangedHostKeyIsRefusedUntilItsKeeperConfirmsIt()
    {
        // The same site, but the accepted key is replaced by another one, as after an unannounced rebuild.
        const test::SshdFixture other;
        remote::HostKeyStore store(m_ui->workbench.context().profile.hostKeyFile());
        store.forget("127.0.0.1", m_sshd->port());
        store.accept("127.0.0.1", m_sshd->port(), other.hostKey("ed25519"));
        open("sites");
        press("testSiteButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().tone() == Tone::Bad, kWaitMs);
        QVERIFY(!dialog("hostKeyDialog")); // no way on
        press("forgetHostKeyButton");
        QDialog* reason = dialog("reasonDialog");
        find<QPlainTextEdit>("reasonEdit", reason)->setPlainText(QStringLiteral("管理者に電話で確認"));
        press("confirmButton", reason);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().tone() == Tone::Info, kWaitMs);
        press("testSiteButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog("hostKeyDialog"), kWaitMs);
        QDialog* key = dialog("hostKeyDialog");
        find<QCheckBox>("comparedCheck", key)->setChecked(true);
        press("trustButton", key);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().isVisible() && banner().tone() != Tone::Bad, kWaitMs);
    }
};

QTEST_MAIN(tst_pages)
#include "tst_pages.moc"
