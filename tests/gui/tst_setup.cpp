#include "pagetest.h"

#include "operations/setup/setup.h"
#include "support/sshdfixture.h"
#include "support/tempfolder.h"
#include "ui/wizards/setupstepcard.h"

#include <QSpinBox>

using namespace akimori;
using namespace akimori::ui;

/// はじめての設定 against a real sshd: from nothing to a first verified backup, a baseline and a scan, by its buttons.
class tst_setup : public PageTest
{
    Q_OBJECT

    QTemporaryDir m_profile;
    std::unique_ptr<test::SshdFixture> m_sshd;
    std::unique_ptr<test::TempFolder> m_server;

    void type(const char* name, const QString& text, QWidget* root = nullptr) { find<QLineEdit>(name, root)->setText(text); }

    SetupStepCard::State stateOf(const char* id) { return find<SetupStepCard>(id)->state(); }

private slots:
    void initTestCase()
    {
        beginJapanese();
        m_sshd = std::make_unique<test::SshdFixture>();
        m_server = std::make_unique<test::TempFolder>();
        m_server->write("html/index.html", "<!DOCTYPE html>\n<title>top</title>\n");
        makeWindow(m_profile.path());
        m_ui->window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_ui->window));
    }

    void cleanupTestCase()
    {
        m_ui.reset();
        m_sshd.reset();
    }

    void anEmptyProfileBeginsHereAndBlocksNothing()
    {
        QVERIFY(m_ui->window.showPage(QStringLiteral("dashboard")));
        m_ui->workbench.reload();
        QTRY_COMPARE(m_ui->window.currentPage(), QStringLiteral("setup"));
        QTRY_VERIFY(idle());
        QVERIFY(m_ui->window.showPage(QStringLiteral("backup"))); // nobody is held here
        QTRY_VERIFY(idle());
        QVERIFY(m_ui->window.showPage(QStringLiteral("setup")));
        QTRY_VERIFY(idle());
        QVERIFY(stateOf("contractStepCard") == SetupStepCard::State::Next);
        QVERIFY(stateOf("firstScanStepCard") == SetupStepCard::State::NotYet);
        QVERIFY2(namelessControls(&m_ui->window).isEmpty(), qPrintable(namelessControls(&m_ui->window).join(u' ')));
        QVERIFY2(clippedWidgets(&m_ui->window).isEmpty(), qPrintable(clippedWidgets(&m_ui->window).join(u'\n')));
    }

    void contractAndPeople()
    {
        QVERIFY(!find<QPushButton>("contractStepButton")->isEnabled());
        type("contractTitleEdit", QStringLiteral("○○市公式ポータル保守業務"));
        type("cityNameEdit", QStringLiteral("○○市"));
        type("contractorEdit", QStringLiteral("○○株式会社"));
        press("contractStepButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && stateOf("contractStepCard") == SetupStepCard::State::Done, kWaitMs);
        QVERIFY(stateOf("peopleStepCard") == SetupStepCard::State::Next);
        type("responsibleNameEdit", QStringLiteral("責任 ○○"));
        type("managerNameEdit", QStringLiteral("管理 ○○"));
        type("operatorNameEdit", QStringLiteral("担当 ○○"));
        type("managerPinEdit", QStringLiteral("123"));
        QVERIFY(!find<QPushButton>("peopleStepButton")->isEnabled()); // too short
        type("managerPinEdit", QStringLiteral("4711-0815"));
        press("peopleStepButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && stateOf("peopleStepCard") == SetupStepCard::State::Done, kWaitMs);
        QVERIFY(m_ui->workbench.person().startsWith(QStringLiteral("担当 ○○")));
        QVERIFY(stateOf("siteStepCard") == SetupStepCard::State::Next);
    }

    void anInterruptedSetupGoesOnWhereItStopped()
    {
        makeWindow(m_profile.path(), {});
        showWindow();
        open("setup");
        QTRY_VERIFY_WITH_TIMEOUT(stateOf("peopleStepCard") == SetupStepCard::State::Done, kWaitMs);
        QVERIFY(stateOf("contractStepCard") == SetupStepCard::State::Done);
        QVERIFY(stateOf("siteStepCard") == SetupStepCard::State::Next);
        QVERIFY(stateOf("firstScanStepCard") == SetupStepCard::State::NotYet);
        QVERIFY(m_ui->workbench.person().startsWith(QStringLiteral("担当 ○○"))); // who works here is remembered
    }

    void serverTestBackupBaselineAndScan()
    {
        press("siteStepButton");
        QDialog* site = dialog("siteDialog");
        QVERIFY(site);
        const remote::HostProfile login = m_sshd->profile();
        type("siteNameEdit", QStringLiteral("○○市公式ポータル"), site);
        type("hostNameEdit", login.host, site);
        find<QSpinBox>("portSpinBox", site)->setValue(login.port);
        type("userEdit", login.user, site);
        type("keyFileEdit", login.keyFile, site);
        find<QPlainTextEdit>("rootsEdit", site)->setPlainText(QString::fromUtf8(m_server->at("html")));
        type("urlEdit", QStringLiteral("http://127.0.0.1:1/"), site);
        auto* impact = find<QComboBox>("impactComboBox", site);
        impact->setCurrentIndex(impact->findData(QStringLiteral("none")));
        press("saveSiteButton", site);
        QTRY_VERIFY_WITH_TIMEOUT(dialog("hostKeyDialog"), kWaitMs);
        QDialog* key = dialog("hostKeyDialog");
        find<QCheckBox>("comparedCheck", key)->setChecked(true);
        press("trustButton", key);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && stateOf("siteStepCard") == SetupStepCard::State::Done, kWaitMs);

        if (stateOf("testStepCard") != SetupStepCard::State::Done) // registering may have found the way already
            press("testStepButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && stateOf("testStepCard") == SetupStepCard::State::Done, kWaitMs);

        press("firstBackupOpenButton"); // the timer is left for later: nothing blocks
        press("firstBackupStepButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && stateOf("firstBackupStepCard") == SetupStepCard::State::Done, kWaitMs);
        press("firstBaselineOpenButton");
        press("firstBaselineStepButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && stateOf("firstBaselineStepCard") == SetupStepCard::State::Done, kWaitMs);
        press("firstScanOpenButton");
        press("firstScanStepButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && stateOf("firstScanStepCard") == SetupStepCard::State::Done, kWaitMs);

        const operations::SetupState state = operations::loadSetup(m_ui->workbench.context(), {}, QStringLiteral("/nowhere"));
        QVERIFY(state.generation && state.generation->verified());
        QVERIFY(state.baseline && state.scannedAt);
        QVERIFY(state.next() == operations::SetupState::Step::Schedule);
        QVERIFY2(clippedWidgets(&m_ui->window).isEmpty(), qPrintable(clippedWidgets(&m_ui->window).join(u'\n')));
    }
};

QTEST_MAIN(tst_setup)
#include "tst_setup.moc"
