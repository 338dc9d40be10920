#include "pagetest.h"

#include "base/jst.h"
#include "ledger/sitetable.h"
#include "operations/contract/contract.h"
#include "operations/incidents/escalate.h"
#include "operations/incidents/incidents.h"
#include "operations/monitoring/monitoredsite.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/people/people.h"
#include "support/fakeclock.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/timeline.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace akimori;
using namespace akimori::ui;

namespace {

const QString kManager = QStringLiteral("管理 ○○");
const QString kOperator = QStringLiteral("担当 ○○");

} // namespace

/// The whole way in the window: a monitor finds an outage, and the final report ends up in the city's hands.
class tst_incidentway : public PageTest
{
    Q_OBJECT

    QString step() { return find<QPushButton>("nextStepButton")->text(); }
    IncidentState state() { return static_cast<IncidentState>(find<StageBar>("incidentStages")->stage()); }
    QString missing() { return find<QLabel>("missingLabel")->isVisible() ? find<QLabel>("missingLabel")->text() : QString(); }
    QString today() { return jst::date(m_ui->clock.nowUtc()).toString(Qt::ISODate); }
    QString now() { return jst::display(m_ui->clock.nowUtc()); }

    /// The step that the primary button offers, by the dialog that it opens.
    void takeStep(const QString& begins)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(step().startsWith(begins), qPrintable(step()), kWaitMs);
        press("nextStepButton");
    }

    void goOnTo(IncidentState to)
    {
        takeStep(QStringLiteral("「%1」").arg(displayName(to)));
        QTRY_VERIFY_WITH_TIMEOUT(state() == to, kWaitMs);
        settle();
    }

    void reportEdition(const char* kind, const QString& document)
    {
        waitForDialog();
        enter("kindField", QLatin1String(kind));
        enter("sentToField", QStringLiteral("○○課 ○○様"));
        enter("meansField", QStringLiteral("持参"));
        enter("documentNoField", document);
        accept(QStringLiteral("way-report-%1").arg(QLatin1String(kind)));
    }

    void addSite()
    {
        m_site.id = QStringLiteral("site-1");
        m_site.name = QStringLiteral("○○市公式ポータル");
        m_site.host = QStringLiteral("127.0.0.1");
        m_site.port = 1;
        m_site.user = QStringLiteral("deploy");
        m_site.roots = {"/var/www/html"};
        m_site.url = QStringLiteral("http://127.0.0.1:1/");
        m_site.via = TransportChoice::LibSsh2;
        m_site.createdAt = m_ui->clock.nowUtc().addDays(-1);
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::SiteTable(*ledger).insert(transaction, m_site);
        transaction.commit();
    }

    /// Forty minutes ago the monitor saw the site fail three times.
    void detect()
    {
        test::FakeClock then(m_ui->clock.nowUtc().addSecs(-40 * 60));
        operations::Context watching = context();
        watching.clock = &then;
        watching.unattended = true;
        operations::MonitoredSite monitored(watching, m_site);
        const MonitorItem http = operations::findMonitorItem(watching, {}, QStringLiteral("http"));
        for (int i = 0; i < 3; ++i) {
            monitored.absorb({{http, {monitoring::stated(MonitorState::Anomaly, QStringLiteral("状態コード 503（想定は 200）"), QStringLiteral("状態コード"), QStringLiteral("ipv4"))}, then.nowUtc(), {}}});
            then.advanceMs(20'000);
        }
        QCOMPARE(monitored.handOver(), QString());
    }

private slots:
    void initTestCase()
    {
        beginJapanese();
        makeWindow({}, kOperator);
        Contract contract;
        contract.title = QStringLiteral("広報業務");
        contract.city.via = QStringLiteral("○○課");
        contract.contractor.name = QStringLiteral("○○株式会社");
        operations::SetContract(context()).run(contract);
        addSite();
        for (const auto& [role, name] : {std::pair(Role::Manager, kManager), std::pair(Role::Operator, kOperator)}) {
            operations::SetRole::Request person;
            person.role = role;
            person.name = name;
            person.from = jst::date(m_site.createdAt);
            operations::SetRole(context()).run(person);
        }
        detect();
        showWindow();
        open("incidents");
    }

    void cleanupTestCase() { m_ui.reset(); }

    void theRecordBeginsWithWhatTheMonitorSaw()
    {
        QTRY_VERIFY_WITH_TIMEOUT(step().startsWith(QStringLiteral("要否を判断")), kWaitMs);
        const auto incidents = operations::listIncidents(context());
        QCOMPARE(incidents.size(), 1u);
        m_no = incidents.front().no;
        QVERIFY(!incidents.front().monitoring.isEmpty() && !incidents.front().threshold.isEmpty() && !incidents.front().content.isEmpty());
        checkLooks(QStringLiteral("way-1-detected"));
    }

    void whoIsToldWhenNobodyActs()
    {
        const auto told = operations::EscalateDue(context()).run();
        QVERIFY(!told.escalated.isEmpty());
        m_ui->workbench.announceChange();
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(find<Timeline>("incidentTimeline")->plainText().contains(QStringLiteral("運用保守担当管理者")), kWaitMs);
        QVERIFY(operations::EscalateDue(context()).run().escalated.isEmpty()); // once a round
    }

    void aJudgementAndAContactThatReachesTheCity()
    {
        takeStep(QStringLiteral("要否を判断"));
        waitForDialog();
        enter("necessityField", QStringLiteral("required"));
        enter("reasonField", QStringLiteral("全ページを閲覧できないため"));
        accept();
        takeStep(QStringLiteral("市に連絡"));
        QDialog* form = waitForDialog();
        const QString script = find<QPlainTextEdit>("readingEdit", form)->toPlainText();
        QVERIFY(script.contains(m_no) && script.contains(QStringLiteral("対応が必要と判断しました")));
        enter("cityPersonField", QStringLiteral("○○課"));
        enter("absentField", QStringLiteral("yes"));
        accept(QStringLiteral("way-2-absent"));
        QTRY_COMPARE_WITH_TIMEOUT(rows("incidentContactsTable"), 1, kWaitMs);
        takeStep(QStringLiteral("市に連絡")); // 不在 is an attempt: the step stays
        waitForDialog();
        enter("cityPersonField", QStringLiteral("○○課 ○○様"));
        enter("wordsField", QStringLiteral("全ページを閲覧できない旨と調査中である旨"));
        enter("answerField", QStringLiteral("復旧見込みを15時までに知らせること"));
        accept();
        QTRY_COMPARE_WITH_TIMEOUT(rows("incidentContactsTable"), 2, kWaitMs);
        press("reportButton");
        reportEdition("first", QStringLiteral("秋保第R8-0001号"));
        QTRY_COMPARE_WITH_TIMEOUT(rows("incidentReportsTable"), 1, kWaitMs);
        checkLooks(QStringLiteral("way-2-contacted"));
    }

    void fromTheCauseToTheRestoration()
    {
        takeStep(QStringLiteral("項目を記入"));
        waitForDialog();
        enter("locationField", QStringLiteral("middleware"));
        accept();
        goOnTo(IncidentState::Provisional);
        takeStep(QStringLiteral("対応を記録"));
        waitForDialog();
        enter("textField", QStringLiteral("設定の誤りを戻し、Webサーバを再読込した"));
        accept();
        takeStep(QStringLiteral("項目を記入"));
        // The sentence says for what; the list below says what, and does not say it again.
        QVERIFY(!missing().contains(QStringLiteral("にするには")) && missing().startsWith(QStringLiteral("・")));
        waitForDialog();
        QCOMPARE(find<QTabWidget>("formTabs", waitForDialog())->currentIndex(), 2);
        enter("provisionalField", QStringLiteral("直前の設定に戻した"));
        enter("provisionalAtField", now());
        enter("serviceRestoredAtField", now());
        enter("restoredCheckField", QStringLiteral("監視 http:ipv4 正常"));
        accept();
        checkLooks(QStringLiteral("way-3-restorable"));
        goOnTo(IncidentState::Restored);
        press("reportButton");
        waitForDialog();
        reportEdition("followUp", QStringLiteral("秋保第R8-0001-2号"));
        checkLooks(QStringLiteral("way-4-restored"));
        applyTheme(*qApp, ThemeMode::Light, 16);
        m_ui->window.resize(1280, 720);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget* up = find<StageBar>("incidentStages"); up; up = up->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(up))
                QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0); // nothing lies beside the window
        }
        picture(QStringLiteral("way-4-restored-16pt"));
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_ui->window.resize(kUsualSize);
    }

    void fromTheRestorationToTheLastMeasure()
    {
        takeStep(QStringLiteral("項目を記入"));
        QCOMPARE(find<QTabWidget>("formTabs", waitForDialog())->currentIndex(), 1);
        enter("analysisField", QStringLiteral("設定ファイルの記述誤りにより再読込後に応答しなくなった"));
        enter("directCauseField", QStringLiteral("設定ファイルの記述誤り"));
        enter("rootCauseField", QStringLiteral("再読込の前に設定検査を行わなかった"));
        accept();
        goOnTo(IncidentState::Permanent);
        takeStep(QStringLiteral("項目を記入"));
        waitForDialog();
        enter("textField", QStringLiteral("設定検査に合格しなければ再読込しない手順とする"));
        enter("ownerField", kManager);
        enter("dueField", today());
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(missing().contains(QStringLiteral("完了していない恒久対応")), kWaitMs); // named, not done
        takeStep(QStringLiteral("項目を記入")); // opens the one that is not done
        waitForDialog();
        enter("doneOnField", today());
        enter("effectField", QStringLiteral("誤った設定では再読込されないことを確認"));
        accept();
        goOnTo(IncidentState::Prevention);
        takeStep(QStringLiteral("項目を記入"));
        waitForDialog();
        enter("textField", QStringLiteral("他のサーバにも同じ手順を適用する"));
        enter("ownerField", kManager);
        enter("dueField", today());
        enter("doneOnField", today());
        accept();
        takeStep(QStringLiteral("項目を記入")); // the scope of the impact
        waitForDialog();
        enter("impactField", QStringLiteral("全ページ、約40分"));
        accept();
        checkLooks(QStringLiteral("way-5-report-missing"));
    }

    void itIsOnlyClosedAfterTheFinalReportAndByTheManager()
    {
        QTRY_VERIFY_WITH_TIMEOUT(step().startsWith(QStringLiteral("最終報")), kWaitMs);
        QVERIFY(!find<QPushButton>("advanceButton")->isEnabled());
        QVERIFY(find<QPushButton>("advanceButton")->toolTip().contains(QStringLiteral("最終報")));
        QVERIFY(missing().isEmpty()); // the sentence says it already
        QVERIFY_THROWS_EXCEPTION(Error, operations::advanceIncident(context(), m_no, IncidentState::Closed, {}));
        press("nextStepButton");
        reportEdition("final", QStringLiteral("秋保第R8-0001-3号"));
        QTRY_COMPARE_WITH_TIMEOUT(rows("incidentReportsTable"), 3, kWaitMs);
        takeStep(QStringLiteral("「完了」"));
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(banner().isVisible() && banner().tone() == Tone::Bad, kWaitMs);
        QVERIFY(state() == IncidentState::Prevention); // a 担当者 does not close
        picture(QStringLiteral("way-6-refused"));
        m_ui->workbench.setPersonName(kManager);
        settle();
        goOnTo(IncidentState::Closed);
        QVERIFY(!find<QPushButton>("nextStepButton")->isVisible() && !find<QPushButton>("judgeButton")->isVisible());
        QVERIFY(find<QLabel>("stepLabel")->text().contains(kManager));
        const QString timeline = find<Timeline>("incidentTimeline")->plainText();
        for (const char* word : {"不在", "第1報", "続報", "最終報", "完了", "再読込"})
            QVERIFY2(timeline.contains(QString::fromUtf8(word)), word);
        checkLooks(QStringLiteral("way-7-closed"));
    }

private:
    Site m_site;
    QString m_no;
};

QTEST_MAIN(tst_incidentway)
#include "tst_incidentway.moc"
