#include "pagetest.h"

#include "base/jst.h"
#include "operations/contract/contract.h"
#include "operations/incidents/incidents.h"
#include "operations/notify/alerts.h"
#include "operations/notify/mailsettings.h"
#include "support/smtpsink.h"
#include "ui/pages/incidentpanel.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/timeline.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace akimori;
using namespace akimori::ui;

/// 障害対応 and the mail settings by the widgets that a person uses.
class tst_incidentspage : public PageTest
{
    Q_OBJECT

    QString step() { return find<QPushButton>("nextStepButton")->text(); }
    IncidentState state() { return static_cast<IncidentState>(find<StageBar>("incidentStages")->stage()); }

private slots:
    void initTestCase() { beginJapanese(); }

    void init()
    {
        makeWindow();
        Contract contract;
        contract.title = QStringLiteral("広報業務");
        contract.city.via = QStringLiteral("○○課");
        contract.contractor.name = QStringLiteral("○○株式会社");
        operations::SetContract(m_ui->workbench.context()).run(contract);
        showWindow();
        settle();
    }

    void cleanup() { m_ui.reset(); }

    void emptyAtFirst()
    {
        open("incidents");
        checkLooks(QStringLiteral("incidents-empty"));
    }

    /// From the first line to 復旧, always by the primary button or the one that says what is missing.
    void thePageLeadsFromTheDetectionToTheRestoration()
    {
        open("incidents");
        press("openIncidentButton");
        QDialog* form = waitForDialog();
        QVERIFY(!find<QPushButton>("confirmButton", form)->isEnabled());
        enter("titleField", QStringLiteral("トップページの改ざんの疑い"));
        enter("categoryField", QStringLiteral("security"));
        enter("severityField", QStringLiteral("major"));
        enter("contentField", QStringLiteral("index.html に見覚えのないスクリプトが追加されている"));
        enter("monitoringField", QStringLiteral("改ざん検査（日次）"));
        enter("impactField", QStringLiteral("トップページの閲覧者"));
        picture(QStringLiteral("incidents-open-dialog"), form);
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(step().startsWith(QStringLiteral("要否を判断")), kWaitMs);
        checkLooks(QStringLiteral("incidents-received"));

        press("nextStepButton");
        form = waitForDialog();
        enter("necessityField", QStringLiteral("notRequired"));
        QVERIFY(!find<QPushButton>("confirmButton", form)->isEnabled()); // 不要 needs a reason
        enter("necessityField", QStringLiteral("required"));
        enter("reasonField", QStringLiteral("閲覧者に被害が及ぶおそれ"));
        picture(QStringLiteral("incidents-judge-dialog"), form);
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(step().startsWith(QStringLiteral("市に連絡")), kWaitMs);
        QVERIFY(state() == IncidentState::Investigating);

        press("nextStepButton");
        form = waitForDialog();
        QVERIFY(find<QPlainTextEdit>("readingEdit", form)->toPlainText().contains(QStringLiteral("○○株式会社の○○ 太郎")));
        enter("cityPersonField", QStringLiteral("○○課 ○○様"));
        QVERIFY(!find<QPushButton>("confirmButton", form)->isEnabled()); // nothing was said
        enter("absentField", QStringLiteral("yes"));
        picture(QStringLiteral("incidents-contact-dialog"), form);
        accept();
        QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("incidentContactsTable")->model()->rowCount(), 1, kWaitMs);
        QVERIFY(step().startsWith(QStringLiteral("市に連絡"))); // 不在 is an attempt
        press("nextStepButton");
        form = waitForDialog();
        enter("cityPersonField", QStringLiteral("○○課 ○○様"));
        enter("wordsField", QStringLiteral("改ざんの疑いを検知し、該当ページの公開を停止する旨を連絡"));
        enter("answerField", QStringLiteral("公表の要否は市で判断する"));
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(!step().startsWith(QStringLiteral("市に連絡")), kWaitMs);

        // The way on is shut, and says why.
        auto* advance = find<QPushButton>("advanceButton");
        QVERIFY(advance->isVisible() && !advance->isEnabled());
        QVERIFY(advance->toolTip().contains(QStringLiteral("発生箇所")));
        QVERIFY(find<QLabel>("missingLabel")->text().contains(QStringLiteral("発生箇所")));
        press("nextStepButton");
        form = waitForDialog();
        QCOMPARE(find<QTabWidget>("formTabs", form)->currentIndex(), 1); // the tab with what is missing
        enter("locationField", QStringLiteral("website"));
        picture(QStringLiteral("incidents-facts-dialog"), form);
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(step().contains(QStringLiteral("進める")), kWaitMs);
        press("nextStepButton");
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(state() == IncidentState::Provisional, kWaitMs);

        QVERIFY(step().startsWith(QStringLiteral("対応を記録")));
        press("nextStepButton");
        form = waitForDialog();
        enter("textField", QStringLiteral("該当ページを前日の世代から復元した"));
        accept();
        checkLooks(QStringLiteral("incidents-provisional"));
        press("factsButton");
        form = waitForDialog();
        const QString now = jst::display(m_ui->clock.nowUtc());
        enter("provisionalField", QStringLiteral("世代 20261123-213000 から復元"));
        enter("provisionalAtField", now);
        enter("serviceRestoredAtField", now);
        enter("restoredCheckField", QStringLiteral("改ざん検査 異常なし"));
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("missingLabel")->text().contains(QStringLiteral("侵入経路")), kWaitMs);
        QVERIFY(!find<QPushButton>("advanceButton")->isEnabled());
        press("factsButton");
        form = waitForDialog();
        enter("intrusionRouteField", QStringLiteral("identified"));
        enter("intrusionDetailField", QStringLiteral("漏えいした資格情報。失効させた"));
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(step().contains(QStringLiteral("復旧")), kWaitMs);
        press("nextStepButton");
        QTRY_VERIFY_WITH_TIMEOUT(state() == IncidentState::Restored, kWaitMs);
        settle();
        press("permanentButton");
        form = waitForDialog();
        enter("textField", QStringLiteral("鍵認証のみとし、共用アカウントを廃止する"));
        enter("ownerField", QStringLiteral("○○"));
        enter("dueField", QStringLiteral("2026-13-40"));
        QVERIFY(!find<QPushButton>("confirmButton", form)->isEnabled());
        enter("dueField", QStringLiteral("2026-12-10"));
        accept();
        checkLooks(QStringLiteral("incidents-restored"));

        auto* timeline = find<Timeline>("incidentTimeline");
        QVERIFY(timeline->model()->rowCount() >= 8);
        press("copyTimelineButton");
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("前日の世代から復元")));
        press("backButton");
        form = waitForDialog();
        find<QPlainTextEdit>("reasonEdit", form)->setPlainText(QStringLiteral("再び改ざんされた"));
        press("confirmButton", form);
        QTRY_VERIFY_WITH_TIMEOUT(state() == IncidentState::Provisional, kWaitMs);
    }

    void alertsAreAcknowledgedHere()
    {
        incidents::Sighting seen;
        seen.title = QStringLiteral("応答しない");
        seen.source = QStringLiteral("probe");
        operations::OpenOrJoinIncident(m_ui->workbench.context()).run(seen);
        open("incidents");
        find<QTabWidget>("incidentListTabs")->setCurrentIndex(1);
        auto* table = find<QTableView>("alertsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWaitMs);
        table->selectRow(0);
        picture(QStringLiteral("incidents-alerts"));
        press("acknowledgeButton");
        settle();
        QVERIFY(operations::openAlerts(m_ui->workbench.context()).front().acknowledgedAt.isValid());
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("acknowledgeButton")->isEnabled(), kWaitMs);
    }

    void aNewAlertIsShownOnceOnTheDesktop()
    {
        DesktopNotifier notifier(m_ui->workbench, m_ui->window);
        QSignalSpy counted(&notifier, &DesktopNotifier::counted);
        QSignalSpy shown(&notifier, &DesktopNotifier::shown);
        incidents::Sighting seen;
        seen.title = QStringLiteral("応答しない");
        seen.source = QStringLiteral("probe");
        const Incident incident = operations::OpenOrJoinIncident(m_ui->workbench.context()).run(seen).incident;
        notifier.look();
        QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, kWaitMs);
        QCOMPARE(counted[0][0].toInt(), 1);
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown[0][0].toString().contains(incident.no));
        notifier.look();
        QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 2, kWaitMs);
        QCOMPARE(shown.size(), 1); // not again
        operations::acknowledgeIncident(m_ui->workbench.context(), incident.no);
        notifier.look();
        QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 3, kWaitMs);
        QCOMPARE(counted[2][0].toInt(), 0);
        QCOMPARE(shown.size(), 1);
    }

    void aMeasuredEndIsShownOnceWithItsDuration()
    {
        DesktopNotifier notifier(m_ui->workbench, m_ui->window);
        QSignalSpy counted(&notifier, &DesktopNotifier::counted);
        QSignalSpy shown(&notifier, &DesktopNotifier::shown);
        incidents::Sighting seen;
        seen.title = QStringLiteral("応答しない");
        seen.source = QStringLiteral("probe");
        seen.dedupKey = QStringLiteral("probe/site/end");
        const operations::Context context = m_ui->workbench.context();
        const Incident incident = operations::OpenOrJoinIncident(context).run(seen).incident;
        operations::acknowledgeIncident(context, incident.no);
        const QString no = operations::noteIncidentRecovery(context, seen.dedupKey, context.clock->nowUtc().addSecs(60), QStringLiteral("200"));
        QCOMPARE(no, incident.no);
        const auto ends = operations::recoveriesSince(context, context.clock->nowUtc().addDays(-1));
        QCOMPARE(std::count_if(ends.begin(), ends.end(), [&](const auto& one) { return one.no == no && one.text.contains(QStringLiteral("分")); }), 1);
        QTRY_VERIFY_WITH_TIMEOUT((notifier.look(), std::any_of(shown.begin(), shown.end(), [&](const auto& one) {
                                     return one[0].toString().startsWith(QStringLiteral("復旧")) && one[0].toString().contains(no);
                                 })),
                                 kWaitMs);
        const qsizetype looks = counted.size();
        notifier.look();
        QTRY_VERIFY_WITH_TIMEOUT(counted.size() > looks, kWaitMs);
        settle();
        QCOMPARE(std::count_if(shown.begin(), shown.end(), [](const auto& one) { return one[0].toString().startsWith(QStringLiteral("復旧")); }), 1);
    }

    void theOpenWindowDeliversToo()
    {
        const test::SmtpSink sink;
        operations::MailSettings settings;
        settings.host = QStringLiteral("localhost");
        settings.port = sink.port();
        settings.user = test::SmtpSink::user();
        settings.from = QStringLiteral("akimori@example.jp");
        settings.caFile = sink.caFile();
        settings.onCall = {QStringLiteral("a@example.jp")};
        operations::SetMailSettings(m_ui->workbench.context()).run(settings);
        operations::SetMailPassword(m_ui->workbench.context()).run(test::SmtpSink::password());
        DesktopNotifier notifier(m_ui->workbench, m_ui->window);
        QSignalSpy delivered(&notifier, &DesktopNotifier::delivered);
        incidents::Sighting seen;
        seen.title = QStringLiteral("応答しない");
        seen.source = QStringLiteral("probe");
        operations::OpenOrJoinIncident(m_ui->workbench.context()).run(seen);
        m_ui->workbench.announceChange();
        QTRY_COMPARE_WITH_TIMEOUT(sink.messages().size(), 1, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(delivered.size() >= 1, kWaitMs);
        settle();
    }

    void mailIsSetUpAndTriedOnTheSettingsPage()
    {
        const test::SmtpSink sink;
        open("settings");
        QVERIFY(!find<QPushButton>("testMailButton")->isEnabled());
        find<QLineEdit>("mailHostEdit")->setText(QStringLiteral("localhost"));
        find<QSpinBox>("mailPortSpinBox")->setValue(sink.port());
        find<QLineEdit>("mailFromEdit")->setText(QStringLiteral("akimori@example.jp"));
        find<QLineEdit>("mailUserEdit")->setText(test::SmtpSink::user());
        find<QLineEdit>("mailPasswordEdit")->setText(QStringLiteral("falsch"));
        find<QLineEdit>("mailOnCallEdit")->setText(QStringLiteral("a@example.jp、b@example.jp"));
        find<QLineEdit>("mailCaEdit")->setText(sink.caFile());
        press("saveMailButton");
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("testMailButton")->isEnabled(), kWaitMs);
        QVERIFY(find<QLineEdit>("mailPasswordEdit")->text().isEmpty()); // not shown again
        auto* banner = find<QWidget>("mailCard")->findChild<Banner*>();
        press("testMailButton");
        QTRY_VERIFY_WITH_TIMEOUT(banner->tone() == Tone::Bad && banner->isVisible(), kWaitMs); // wrong password
        QVERIFY(sink.messages().isEmpty());
        checkLooks(QStringLiteral("mail-refused"));
        find<QLineEdit>("mailPasswordEdit")->setText(test::SmtpSink::password());
        press("saveMailButton");
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("testMailButton")->isEnabled(), kWaitMs);
        press("testMailButton");
        QTRY_COMPARE_WITH_TIMEOUT(sink.messages().size(), 1, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(banner->tone() == Tone::Ok, kWaitMs);
        QVERIFY(test::headerOf(sink.messages()[0], "To").contains(QStringLiteral("a@example.jp")));
    }

    /// 連絡基準 as agreed with the city, without JSON.
    void escalationIsEditedInTheWindow()
    {
        open("settings");
        const auto policy = [&] { return operations::readEscalationPolicy(*m_ui->workbench.context().openLedger()); };
        const std::size_t before = policy().steps.size();
        QVERIFY(policy().agreement.isEmpty()); // the standard is a proposal
        press("addStepButton");
        QDialog* form = waitForDialog();
        enter("severityField", QStringLiteral("minor"));
        enter("causeField", QStringLiteral("notJudged"));
        enter("afterMinutesField", QStringLiteral("soon"));
        QVERIFY(!find<QPushButton>("confirmButton", form)->isEnabled());
        enter("afterMinutesField", QStringLiteral("240"));
        enter("audienceField", QStringLiteral("responsible"));
        enter("atNightField", QStringLiteral("no"));
        accept();
        QCOMPARE(policy().steps.size(), before + 1);
        QCOMPARE(policy().steps.back().id(), QStringLiteral("minor/notJudged/240/responsible"));
        QVERIFY(!policy().steps.back().atNight);

        press("editHoursButton");
        form = waitForDialog();
        enter("ringsFromField", QStringLiteral("22:00"));
        QVERIFY(!find<QPushButton>("confirmButton", form)->isEnabled()); // the hours end before they begin
        enter("ringsFromField", QStringLiteral("08:30"));
        enter("agreementField", QStringLiteral("協-2026-0001　2026-11-24　情報政策課 ○○様"));
        accept();
        QCOMPARE(policy().ringsFrom, QTime(8, 30));
        QVERIFY(policy().agreement.startsWith(QStringLiteral("協-2026-0001")));
        QVERIFY(find<QLabel>("escalationLabel")->text().contains(QStringLiteral("協-2026-0001")));
        QCOMPARE(policy().steps.size(), before + 1); // the steps stay

        find<QTableView>("escalationTable")->selectRow(0);
        press("removeStepButton");
        settle();
        QCOMPARE(policy().steps.size(), before);
    }
};

QTEST_MAIN(tst_incidentspage)
#include "tst_incidentspage.moc"
