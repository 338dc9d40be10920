#include "pagetest.h"

#include "support/dnsservers.h"
#include "support/webservers.h"
#include "ui/pages/cutoverapplicationdialog.h"
#include "ui/widgets/phasebar.h"

#include <QAction>

using namespace akimori;
using namespace akimori::ui;

/// The board of a DNS switch against real name servers and web servers, by the widgets that a person uses.
class tst_cutoverpage : public PageTest
{
    Q_OBJECT

    std::unique_ptr<test::DnsServers> m_dns;
    std::unique_ptr<test::WebServers> m_web;

    /// Selects the step with this title among those of the phase in view.
    void select(const QString& title)
    {
        const QAbstractItemModel* model = find<QTableView>("cutoverStepsTable")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() == title) {
                find<QTableView>("cutoverStepsTable")->selectRow(row);
                return;
            }
        }
        QFAIL(qPrintable(title));
    }

private slots:
    void initTestCase()
    {
        beginJapanese();
        m_dns = std::make_unique<test::DnsServers>();
        m_web = std::make_unique<test::WebServers>();
        makeWindow();
        showWindow();
    }

    void cleanupTestCase()
    {
        m_ui.reset();
        m_web.reset();
        m_dns.reset();
    }

    void withoutAPlanThePageTeachesHowToBegin()
    {
        QVERIFY(m_ui->window.showPage(QStringLiteral("cutover")));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QVERIFY(!find<QPushButton>("checkAllButton")->isVisible());
        checkLooks(QStringLiteral("cutover-empty"));
        press("newPlanButton");
        QVERIFY(dialog("cutoverPlanDialog"));
    }

    void aPlanThatCannotBeMeantIsExplained()
    {
        QDialog* plan = dialog("cutoverPlanDialog");
        find<QLineEdit>("domainEdit", plan)->setText(QStringLiteral("ａｋｉｍｏｒｉ．ｔｅｓｔ"));
        find<QLineEdit>("namesEdit", plan)->setText(QStringLiteral("www.akimori.test"));
        find<QLineEdit>("oldServerEdit", plan)->setText(m_web->oldServer());
        find<QLineEdit>("newServerEdit", plan)->setText(QStringLiteral("www.akimori.test"));
        press("savePlanButton", plan);
        auto* message = plan->findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kWaitMs);
        QCOMPARE(message->tone(), Tone::Bad);
        picture(QStringLiteral("cutover-plan-refused"), plan);

        find<QLineEdit>("newServerEdit", plan)->setText(m_web->newServer());
        find<QLineEdit>("authoritiesEdit", plan)
            ->setText(m_dns->primary() + QStringLiteral("、") + m_dns->secondary());
        find<QLineEdit>("resolversEdit", plan)->setText(m_dns->resolver());
        find<QLineEdit>("authorityFileEdit", plan)->setText(m_web->authorityFile());
        press("savePlanButton", plan);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog("cutoverPlanDialog") && idle(), kWaitMs);
        QTRY_VERIFY(find<QPushButton>("checkAllButton")->isVisible());
        QCOMPARE(banner().tone(), Tone::Ok);
    }

    void aCheckFillsTheBoard()
    {
        press("checkAllButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().tone() == Tone::Warn, kWaitMs);
        QCOMPARE(find<PhaseBar>("phaseBar")->chosen(), 0);
        QVERIFY(find<QTableView>("cutoverStepsTable")->model()->rowCount() > 15);
        QVERIFY(find<QLabel>("countdownLabel")->text().contains(QStringLiteral("3600")));
        select(QStringLiteral("全レコードの控え"));
        QVERIFY(find<QPlainTextEdit>("stepTextEdit")
                    ->toPlainText()
                    .contains(QStringLiteral("mail.example.net.")));
        checkLooks(QStringLiteral("cutover-survey"));
    }

    void anyPhaseCanBeOpened()
    {
        press("phase2Button");
        select(QStringLiteral("新旧サーバの内容一致（%1）").arg(m_web->newServer()));
        QVERIFY(find<QPlainTextEdit>("stepTextEdit")->toPlainText().contains(m_web->oldServer()));
        QVERIFY(!find<QPushButton>("doneStepButton")->isVisible());
        press("phase3Button");
        QVERIFY(find<QTableView>("cutoverStepsTable")->model()->rowCount() >= 4);
        checkLooks(QStringLiteral("cutover-ttl"));
    }

    void aPersonRecordsAndWaives()
    {
        press("phase1Button");
        select(QStringLiteral("ドメイン管理者とDNS事業者"));
        press("doneStepButton");
        QDialog* evidence = dialog("evidenceDialog");
        QVERIFY(evidence);
        QVERIFY(!find<QPushButton>("recordEvidenceButton", evidence)->isEnabled());
        find<QPlainTextEdit>("evidenceTextEdit", evidence)->setPlainText(QStringLiteral("協議記録 R8-012"));
        picture(QStringLiteral("cutover-evidence"), evidence);
        press("recordEvidenceButton", evidence);
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("項目を実施済みとして記録しました"),
                                  kWaitMs);
        QTRY_VERIFY(idle());
        QVERIFY(find<QPlainTextEdit>("stepTextEdit")->toPlainText().contains(QStringLiteral("R8-012")));

        select(QStringLiteral("委任"));
        press("waiveStepButton");
        QDialog* reason = dialog("reasonDialog");
        QVERIFY(reason);
        find<QPlainTextEdit>("reasonEdit", reason)->setPlainText(QStringLiteral("閉域での確認のため"));
        press("confirmButton", reason);
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("項目を免除しました"), kWaitMs);
        QTRY_VERIFY(idle());
        QVERIFY(find<QPlainTextEdit>("stepTextEdit")
                    ->toPlainText()
                    .contains(QStringLiteral("閉域での確認のため")));
    }

    void theValuesForTheApplicationCanBeCopied()
    {
        press("applicationButton");
        QDialog* application = dialog("cutoverApplicationDialog");
        QVERIFY(application);
        const QString text = find<QPlainTextEdit>("applicationTextEdit", application)->toPlainText();
        QVERIFY(text.contains(QStringLiteral("akimori.test. 300 IN A 127.0.0.1")));
        QVERIFY(text.contains(QStringLiteral("MX")));
        picture(QStringLiteral("cutover-application"), application);
        application->reject();
    }

    void publishingIsFrozenWithAReason()
    {
        page()->findChild<QAction*>(QStringLiteral("frozenPublishingAction"))->trigger();
        QDialog* reason = dialog("reasonDialog");
        QVERIFY(reason);
        find<QPlainTextEdit>("reasonEdit", reason)->setPlainText(QStringLiteral("切替準備"));
        press("confirmButton", reason);
        QTRY_COMPARE_WITH_TIMEOUT(banner().title(), QStringLiteral("コンテンツ公開の扱い：公開を凍結中"), kWaitMs);
    }

    void afterTheSwitchTheBoardStandsInTheParallelRun()
    {
        m_dns->publish({"127.0.0.2", 60, 2000, {}});
        m_dns->syncSecondary();
        m_dns->flushResolver();
        press("checkAllButton");
        QTRY_VERIFY_WITH_TIMEOUT(
            idle() && find<QLabel>("countdownLabel")->text().contains(QStringLiteral("保持していません")),
            kWaitMs);
        press("phase4Button");
        checkLooks(QStringLiteral("cutover-switched"));
    }
};

QTEST_MAIN(tst_cutoverpage)
#include "tst_cutoverpage.moc"
