#include "pagetest.h"

#include "base/jst.h"
#include "cutover/step.h"
#include "operations/cutover/cutovers.h"
#include "operations/people/people.h"
#include "support/dnsservers.h"
#include "support/webservers.h"
#include "ui/pages/cutoverdrainview.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/phasebar.h"

#include <QAction>

using namespace akimori;
using namespace akimori::ui;

/// A whole DNS switch by the window alone: several people on several days, mistakes on the way, the way back, and the end.
/// Against real name servers and web servers.
class tst_cutoverwalk : public PageTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<test::DnsServers> m_dns;
    std::unique_ptr<test::WebServers> m_web;

    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }

    /// The window is closed and opened again by somebody.
    void sitDown(const QString& person)
    {
        makeWindow(profile(), person);
        showWindow();
        open("cutover");
    }

    operations::CutoverOverview overview() { return operations::cutoverOverview(context(), {}); }

    CutoverStep step(const QString& id)
    {
        for (const CutoverStep& one : overview().steps) {
            if (one.id == id || cutover::baseOf(one.id) == id)
                return one;
        }
        qFatal("no step %s", qPrintable(id));
    }
    CutoverState state(const QString& id) { return step(id).state; }

    /// Opens the phase of the step and selects it.
    void select(const QString& id)
    {
        const CutoverStep wanted = step(id);
        press(qPrintable(QStringLiteral("phase%1Button").arg(static_cast<int>(wanted.phase) + 1)));
        auto* view = find<QTableView>("cutoverStepsTable");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 1).data().toString() == wanted.title) {
                view->selectRow(row);
                return;
            }
        }
        QFAIL(qPrintable(wanted.title));
    }

    QString stepText() { return find<QPlainTextEdit>("stepTextEdit")->toPlainText(); }

    void checkAll()
    {
        press("checkAllButton");
        settle();
    }

    void done(const QString& id, const QString& evidence, const QString& file = {})
    {
        select(id);
        press("doneStepButton");
        QDialog* form = waitForDialog("evidenceDialog");
        find<QPlainTextEdit>("evidenceTextEdit", form)->setPlainText(evidence);
        if (!file.isEmpty()) {
            m_ui->dialogs.path = file;
            press("chooseEvidenceButton", form);
            QCOMPARE(find<QLineEdit>("evidenceFileEdit", form)->text(), file);
            picture(QStringLiteral("cutover-walk-evidence"), form);
        }
        press("recordEvidenceButton", form);
        settle();
    }

    void confirm(const QString& reason)
    {
        QDialog* form = waitForDialog("reasonDialog");
        find<QPlainTextEdit>("reasonEdit", form)->setPlainText(reason);
        press("confirmButton", form);
        settle();
    }

    void waive(const QString& id, const QString& reason)
    {
        select(id);
        press("waiveStepButton");
        confirm(reason);
    }

    void choose(const char* action)
    {
        auto* found = page()->findChild<QAction*>(QLatin1String(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }

    void publish(const QByteArray& address, int ttl, int serial, bool everywhere)
    {
        m_dns->publish({address, ttl, serial, {}});
        if (!everywhere)
            return;
        m_dns->syncSecondary();
        m_dns->flushResolver();
    }

    /// An access log with visits of people in the last hours, as a provider sends it; newest hour last.
    QString accessLog(const QString& name, const QList<int>& visits)
    {
        const QString file = m_folder.filePath(name);
        QFile log(file);
        if (!log.open(QIODevice::WriteOnly))
            qFatal("no log");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < visits.size(); ++i) {
            const QDateTime at = now.addSecs(-3600 * (visits.size() - 1 - i));
            const QByteArray stamp =
                QLocale(QLocale::C).toString(at, QStringLiteral("dd/MMM/yyyy:HH:mm:ss")).toLatin1() + " +0000";
            for (int k = 0; k < visits[i]; ++k)
                log.write("192.0.2." + QByteArray::number(k % 250) + " - - [" + stamp +
                          "] \"GET / HTTP/1.1\" 200 5120 \"-\" \"Mozilla/5.0\"\n");
        }
        return file;
    }

    QString at(const QString& id, const QString& server) { return id + u'@' + server; }

private slots:
    void initTestCase()
    {
        beginJapanese();
        m_dns = std::make_unique<test::DnsServers>();
        m_web = std::make_unique<test::WebServers>();
        sitDown(QStringLiteral("○○ 花子"));
        const std::pair<Role, QString> people[] = {{Role::Responsible, QStringLiteral("○○ 一郎")},
                                                   {Role::Manager, QStringLiteral("○○ 次郎")},
                                                   {Role::Operator, QStringLiteral("○○ 花子")}};
        for (const auto& [role, name] : people) {
            operations::SetRole::Request request;
            request.role = role;
            request.name = name;
            operations::SetRole(context()).run(request);
        }
    }

    void cleanupTestCase()
    {
        m_ui.reset();
        m_web.reset();
        m_dns.reset();
    }

    void aPlanIsMade()
    {
        sitDown(QStringLiteral("○○ 花子"));
        press("newPlanButton");
        QDialog* plan = waitForDialog("cutoverPlanDialog");
        const std::pair<const char*, QString> fields[] = {
            {"domainEdit", QStringLiteral("akimori.test")},
            {"namesEdit", QStringLiteral("www.akimori.test")},
            {"oldServerEdit", m_web->oldServer()},
            {"newServerEdit", m_web->wrongName()},
            {"plannedEdit", jst::display(QDateTime::currentDateTimeUtc().addDays(10))},
            {"authoritiesEdit", m_dns->primary() + QStringLiteral(", ") + m_dns->secondary()},
            {"resolversEdit", m_dns->resolver()},
            {"authorityFileEdit", m_web->authorityFile()}};
        for (const auto& [field, text] : fields)
            find<QLineEdit>(field, plan)->setText(text);
        picture(QStringLiteral("cutover-walk-plan"), plan);
        press("savePlanButton", plan);
        settle();
        QCOMPARE(overview().plan.createdBy, QStringLiteral("○○ 花子"));
    }

    void aWrongCertificateIsSeenAndMended()
    {
        checkAll();
        QVERIFY(state(at(QStringLiteral("tls"), m_web->wrongName())) == CutoverState::Ng);
        select(QStringLiteral("tls"));
        QVERIFY2(stepText().contains(QStringLiteral("other.example")), qPrintable(stepText()));
        checkLooks(QStringLiteral("cutover-walk-certificate"));
        choose("editPlanAction");
        QDialog* plan = waitForDialog("cutoverPlanDialog");
        find<QLineEdit>("newServerEdit", plan)->setText(m_web->newServer());
        press("savePlanButton", plan);
        settle();
        checkAll();
        QVERIFY(state(at(QStringLiteral("tls"), m_web->newServer())) == CutoverState::Ok);
    }

    void aMissingPageIsSeenAndMended()
    {
        m_web->write("index.html", "<!DOCTYPE html><title>top</title><a href=\"/a.html\">a</a><a href=\"/only-old.html\">b</a>");
        m_web->writeOld("only-old.html", "<!DOCTYPE html><title>b</title>");
        checkAll();
        QVERIFY(state(QStringLiteral("content")) == CutoverState::Ng);
        select(QStringLiteral("content"));
        QVERIFY2(stepText().contains(QStringLiteral("only-old.html")), qPrintable(stepText()));
        checkLooks(QStringLiteral("cutover-walk-missing"));
        m_web->writeNew("only-old.html", "<!DOCTYPE html><title>b</title>");
        press("checkStepButton"); // this one alone
        settle();
        QVERIFY(state(QStringLiteral("content")) == CutoverState::Ok);
    }

    void aStepIsDoneWithAFileAsEvidence()
    {
        const QString file = m_folder.filePath(QStringLiteral("協議記録.txt"));
        QFile paper(file);
        QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write("R8-012") == 6);
        paper.close();
        done(QStringLiteral("registrant"), QStringLiteral("協議記録 R8-012"), file);
        const CutoverStep registrant = step(QStringLiteral("registrant"));
        QVERIFY(registrant.state == CutoverState::Ok);
        QCOMPARE(registrant.by, QStringLiteral("○○ 花子"));
        QVERIFY(registrant.evidence.contains(QStringLiteral("SHA-256")));
        const QDir kept(profile() + QStringLiteral("/attachments/cutover-akimori.test"));
        QCOMPARE(kept.entryList(QDir::Files).size(), 1);
    }

    void onlyTheManagerWaives()
    {
        waive(QStringLiteral("delegation"), QStringLiteral("閉域のため"));
        QVERIFY(banner().tone() == Tone::Bad);
        QVERIFY(!step(QStringLiteral("delegation")).settled());
        picture(QStringLiteral("cutover-walk-refused"));
    }

    void afterARestartTheWorkStandsWhereItWas()
    {
        const CutoverPhase before = overview().phase;
        sitDown(QStringLiteral("○○ 次郎"));
        QCOMPARE(find<PhaseBar>("phaseBar")->chosen(), static_cast<int>(before));
        select(QStringLiteral("registrant"));
        QVERIFY(stepText().contains(QStringLiteral("R8-012")));
        press("nextStepButton"); // the plan leads
        QVERIFY(find<QPushButton>("waiveStepButton")->isVisible());
        for (const CutoverStep& open : overview().steps) {
            if (open.phase != CutoverPhase::Survey || open.settled())
                continue;
            if (open.state == CutoverState::Manual)
                done(open.id, QStringLiteral("聞取り 12/1"));
            else
                waive(open.id, QStringLiteral("閉域での切替のため"));
        }
        QCOMPARE(find<PhaseBar>("phaseBar")->chosen(), static_cast<int>(CutoverPhase::Survey)); // chosen by hand
        QVERIFY(overview().phase == CutoverPhase::Preparation);
        done(QStringLiteral("handover-data"), QStringLiteral("F-12 照合済み"));
        done(QStringLiteral("old-backup"), QStringLiteral("世代 20301201-213000"));
        checkLooks(QStringLiteral("cutover-walk-prepared"));
    }

    void theTtlIsReducedAndCountedDown()
    {
        press("applicationButton");
        QDialog* application = waitForDialog("cutoverApplicationDialog");
        QVERIFY(find<QPlainTextEdit>("applicationTextEdit", application)
                    ->toPlainText()
                    .contains(QStringLiteral("akimori.test. 300 IN A 127.0.0.1")));
        application->reject();
        done(QStringLiteral("ttl-application"), QStringLiteral("申請 R8-F10-1"));
        publish("127.0.0.1", 300, 2000, false);
        checkAll();
        QVERIFY(state(at(QStringLiteral("ttl-reduced"), m_dns->primary())) == CutoverState::Ok);
        QVERIFY(state(at(QStringLiteral("ttl-reduced"), m_dns->secondary())) == CutoverState::Waiting);
        QVERIFY(find<QLabel>("countdownLabel")->text().contains(m_dns->secondary())); // the stale one holds it up
        publish("127.0.0.1", 300, 2001, true);
        checkAll();
        const QString text = find<QLabel>("countdownLabel")->text();
        QVERIFY2(text.contains(QStringLiteral("あと")), qPrintable(text));
        select(QStringLiteral("ttl-expired"));
        checkLooks(QStringLiteral("cutover-walk-countdown"));
        waive(QStringLiteral("ttl-expired"), QStringLiteral("閉域に旧い応答を持つ利用者がいないため"));
        done(QStringLiteral("freeze"), QStringLiteral("市へ連絡 12/2"));
        QVERIFY(overview().plan.publishing == CutoverPublishing::Frozen);
        choose("bothPublishingAction");
        confirm(QStringLiteral("緊急のお知らせを両方へ載せるため"));
        QVERIFY(overview().plan.publishing == CutoverPublishing::Both);
    }

    void goIsDecidedOnceEverythingIsSettled()
    {
        checkAll();
        for (const CutoverStep& open : overview().steps) {
            if (open.phase < CutoverPhase::Switch && !open.settled())
                waive(open.id, QStringLiteral("閉域での切替のため"));
        }
        QVERIFY(state(QStringLiteral("go")) == CutoverState::Manual); // without a further check
        checkLooks(QStringLiteral("cutover-walk-ready"));
        done(QStringLiteral("go"), QStringLiteral("決裁 R8-33"));
        QCOMPARE(step(QStringLiteral("go")).by, QStringLiteral("○○ 次郎"));
        QVERIFY(find<QLabel>("goLabel")->text().contains(QStringLiteral("○○ 次郎")));
        done(QStringLiteral("switch-application"), QStringLiteral("申請 R8-F10-2"));
    }

    void aStaleSecondaryHoldsTheSwitchUp()
    {
        sitDown(QStringLiteral("○○ 花子"));
        publish("127.0.0.2", 300, 3000, false);
        checkAll();
        QVERIFY(state(at(QStringLiteral("switched"), m_dns->primary())) == CutoverState::Ok);
        QVERIFY(state(at(QStringLiteral("switched"), m_dns->secondary())) == CutoverState::Ng);
        QVERIFY(!overview().plan.switchedAt.isValid());
        QCOMPARE(step(QStringLiteral("go")).evidence, QStringLiteral("決裁 R8-33")); // a late server undoes no decision
        select(at(QStringLiteral("switched"), m_dns->secondary()));
        checkLooks(QStringLiteral("cutover-walk-stale"));
        select(QStringLiteral("resolver")); // still the old value, with what remains of its TTL
        QVERIFY2(stepText().contains(QStringLiteral("TTL")), qPrintable(stepText()));
        publish("127.0.0.2", 300, 3001, true);
        checkAll();
        QVERIFY(overview().plan.switchedAt.isValid());
        QVERIFY(state(QStringLiteral("served")) == CutoverState::Ok);
        done(QStringLiteral("switch-executed"), QStringLiteral("○○氏、シリアル 3001"));
    }

    void theWayBackIsDecidedAndSeen()
    {
        sitDown(QStringLiteral("○○ 次郎"));
        select(QStringLiteral("rollback-decision"));
        press("doneStepButton");
        QDialog* form = waitForDialog("evidenceDialog");
        find<QComboBox>("decisionComboBox", form)->setCurrentIndex(1);
        find<QPlainTextEdit>("evidenceTextEdit", form)->setPlainText(QStringLiteral("画像が表示されないため"));
        picture(QStringLiteral("cutover-walk-decision"), form);
        press("recordEvidenceButton", form);
        QDialog* application = waitForDialog("cutoverApplicationDialog"); // the old values are at hand at once
        QVERIFY(find<QPlainTextEdit>("applicationTextEdit", application)
                    ->toPlainText()
                    .contains(QStringLiteral("akimori.test. 300 IN A 127.0.0.1")));
        settle();
        picture(QStringLiteral("cutover-walk-rollback"), application);
        application->reject();
        QVERIFY(step(QStringLiteral("rollback-decision")).evidence.contains(QStringLiteral("切戻し")));
        publish("127.0.0.1", 300, 4000, true);
        checkAll();
        QVERIFY(overview().plan.progress == CutoverProgress::RolledBack);
        QVERIFY(!step(QStringLiteral("go")).settled()); // the next switch is decided anew
        checkLooks(QStringLiteral("cutover-walk-back"));
        done(QStringLiteral("go"), QStringLiteral("決裁 R8-34"));
        done(QStringLiteral("switch-application"), QStringLiteral("申請 R8-F10-3"));
        publish("127.0.0.2", 300, 5000, true);
        checkAll();
        QVERIFY(overview().plan.progress == CutoverProgress::Open && overview().plan.switchedAt.isValid());
        done(QStringLiteral("switch-executed"), QStringLiteral("○○氏、シリアル 5000"));
        done(QStringLiteral("monitoring-switched"), QStringLiteral("監視項目 2 件を変更"));
        done(QStringLiteral("rollback-decision"), QStringLiteral("表示を確認"));
        QVERIFY(step(QStringLiteral("rollback-decision")).evidence.contains(QStringLiteral("新サーバ")));
    }

    void theWatchLooksAtResolversAndLogs()
    {
        m_ui->dialogs.path = accessLog(QStringLiteral("old.log"),
                                       {31, 28, 12, 6, 4, 3, 5, 14, 40, 62, 71, 66, 58, 64, 70, 61, 55, 48, 41, 37, 22, 9});
        select(QStringLiteral("drain"));
        press("importTrafficButton");
        waitForDialog();
        accept(QStringLiteral("cutover-walk-traffic"));
        m_ui->dialogs.path = accessLog(QStringLiteral("new.log"), {17, 33});
        select(QStringLiteral("drain"));
        press("importTrafficButton");
        enter("serverField", QStringLiteral("new"));
        accept();
        select(QStringLiteral("drain"));
        QVERIFY(find<CutoverDrainView>("drainView")->isVisible());
        QVERIFY(!find<ChartView>("oldDrainChart")->chart().points.empty());
        QVERIFY(!find<ChartView>("newDrainChart")->chart().points.empty());
        find<QCheckBox>("watchCheck")->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("watchedLabel")->text().isEmpty(), kWaitMs);
        settle();
        QVERIFY2(find<QLabel>("countdownLabel")->text().contains(QStringLiteral("旧サーバ 9 件、新サーバ 33 件")),
                 qPrintable(find<QLabel>("countdownLabel")->text()));
        banner().dismiss();
        checkLooks(QStringLiteral("cutover-walk-watch"));
    }

    void thePlanIsCompletedOnceEverythingIsSettled()
    {
        choose("completePlanAction");
        confirm(QStringLiteral("早すぎる完了"));
        QVERIFY(banner().tone() == Tone::Bad);
        QVERIFY(overview().plan.progress == CutoverProgress::Open);
        waive(QStringLiteral("drain"), QStringLiteral("旧サーバは事業者所有のためログの提供なし"));
        waive(QStringLiteral("parallel-time"), QStringLiteral("閉域のため並行稼働を短縮"));
        publish("127.0.0.2", 3600, 6000, true);
        checkAll();
        QVERIFY(state(QStringLiteral("ttl-restored")) == CutoverState::Ok);
        for (const CutoverStep& open : overview().steps) {
            if (open.settled())
                continue;
            if (open.state == CutoverState::Manual)
                done(open.id, QStringLiteral("記録 R8-40"));
            else
                waive(open.id, QStringLiteral("閉域での切替のため"));
        }
        find<QCheckBox>("watchCheck")->setChecked(true); // nothing is left to watch
        QTRY_VERIFY_WITH_TIMEOUT(!find<QCheckBox>("watchCheck")->isChecked(), kWaitMs);
        settle();
        choose("completePlanAction");
        confirm(QStringLiteral("完了報告 R8-41 提出済み"));
        QVERIFY2(overview().plan.progress == CutoverProgress::Completed, qPrintable(banner().text()));
        QVERIFY(!find<QPushButton>("checkAllButton")->isVisible()); // what is closed stays as it was closed
        QVERIFY(!find<QPushButton>("doneStepButton")->isVisible());
        checkLooks(QStringLiteral("cutover-walk-completed"));
    }
};

QTEST_MAIN(tst_cutoverwalk)
#include "tst_cutoverwalk.moc"
