#include "base/filelock.h"
#include "ledger/alerttable.h"
#include "ledger/outboxtable.h"
#include "ledger/scantable.h"
#include "operations/incidents/incidents.h"
#include "operations/integrity/baselines.h"
#include "operations/notify/alertbook.h"
#include "operations/notify/alerts.h"
#include "operations/notify/notifyrun.h"
#include "operations/notify/outbox.h"
#include "operations/schedule/rundue.h"
#include "support/smtpsink.h"
#include "unit/operations/profilefixture.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace akimori;
using namespace akimori::operations;
using test::SmtpSink;

/// Alerts, outbox and mail against a real server.
class tst_notify : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_fixture->at(QDate(2026, 11, 24), QTime(10, 0));
    }

    void oneMessagePerChangeRepeatedUntilAcknowledged()
    {
        const SmtpSink sink;
        setUp(sink);
        raise(u"検査で検知"_qs);
        raise(u"検査で検知"_qs); // nothing changed
        QCOMPARE(deliver().sent, 1);
        QCOMPARE(test::headerOf(sink.messages()[0], "Subject"), u"[Akimori] 検査で検知"_qs);
        pass(59);
        QCOMPARE(deliver().sent, 0);
        pass(2);
        QCOMPARE(deliver().sent, 1); // nobody acknowledged
        raise(u"検査で2件検知"_qs); // a change is told at once
        QCOMPARE(deliver().sent, 1);
        const Alert alert = openAlerts(context()).front();
        QCOMPARE(acknowledgeAlert(context(), alert.id).acknowledgedBy, context().asName);
        pass(600);
        QCOMPARE(deliver().sent, 0);
        end();
        QCOMPARE(deliver().sent, 1);
        const QList<QByteArray> messages = sink.messages();
        QCOMPARE(messages.size(), 4);
        QVERIFY(test::bodyOf(messages[3]).contains(u"11 h 1 min"_qs)); // how long it lasted
        QVERIFY(openAlerts(context()).empty());
        QVERIFY(m_fixture->refusal([&] { acknowledgeAlert(context(), alert.id); }) == ErrorCode::Conflict);
        QSet<QString> ids;
        for (const QByteArray& message : messages)
            ids.insert(test::headerOf(message, "Message-ID"));
        QCOMPARE(ids.size(), 4);
    }

    void whatIsNotUrgentWaitsForTheMorning()
    {
        const SmtpSink sink;
        setUp(sink);
        m_fixture->at(QDate(2026, 11, 24), QTime(23, 0));
        raise(u"予兆"_qs, false);
        QCOMPARE(deliver().sent, 0);
        QCOMPARE(openAlerts(context()).size(), 1u); // but it is visible
        m_fixture->at(QDate(2026, 11, 25), QTime(6, 59));
        QCOMPARE(deliver().sent, 0);
        m_fixture->at(QDate(2026, 11, 25), QTime(7, 0));
        QCOMPARE(deliver().sent, 1);
    }

    void undeliverableMailStaysAndIsTriedAgain()
    {
        const SmtpSink sink(u"later"_qs);
        setUp(sink);
        raise(u"検知"_qs);
        DeliverOutbox::Outcome outcome = deliver();
        QCOMPARE(outcome.failed, 1);
        QCOMPARE(outcome.waiting, 1);
        QVERIFY(!outcome.failure.isEmpty());
        OutboxMail mail = undeliveredMails(context()).front();
        QCOMPARE(mail.attempts, 1);
        QVERIFY(!mail.failure.isEmpty());
        QCOMPARE(mail.nextAttemptAt, m_fixture->clock.nowUtc().addSecs(60));
        QCOMPARE(deliver().failed, 0); // not yet
        pass(1);
        QCOMPARE(deliver().failed, 1);
        mail = undeliveredMails(context()).front();
        QCOMPARE(mail.nextAttemptAt, m_fixture->clock.nowUtc().addSecs(120)); // waits longer each time
        sink.becomeWilling();
        pass(2);
        outcome = deliver();
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(outcome.waiting, 0);
        QCOMPARE(sink.messages().size(), 1);
        QCOMPARE(test::headerOf(sink.messages()[0], "Message-ID"), u"<%1>"_qs.arg(mail.messageId));
    }

    void afterThreeDaysItIsGivenUpVisibly()
    {
        const SmtpSink sink(u"refuse"_qs);
        setUp(sink);
        raise(u"検知"_qs);
        deliver();
        acknowledgeAllAlerts(context());
        pass(73 * 60);
        deliver();
        const OutboxMail mail = undeliveredMails(context()).front();
        QVERIFY(mail.state == OutboxState::GivenUp);
        pass(24 * 60);
        QCOMPARE(deliver().failed, 0);
        QVERIFY(retryMail(context(), mail.id).state == OutboxState::Waiting);
        QCOMPARE(deliver().failed, 1);
        QVERIFY(dismissMail(context(), mail.id).state == OutboxState::Dismissed);
        QVERIFY(undeliveredMails(context()).empty());
        QVERIFY(m_fixture->refusal([&] { retryMail(context(), 99); }) == ErrorCode::NotFound);
    }

    void anUnreachableServerCostsOneAttemptAPass()
    {
        MailSettings settings = settingsFor(SmtpSink::user(), 1, {});
        settings.onCall = {u"a@example.jp"_qs, u"b@example.jp"_qs, u"c@example.jp"_qs};
        SetMailSettings(context()).run(settings);
        raise(u"検知"_qs);
        const DeliverOutbox::Outcome outcome = deliver();
        QCOMPARE(outcome.failed, 1);
        QCOMPARE(outcome.waiting, 3);
    }

    void aWrongCertificateSendsNothing()
    {
        const SmtpSink sink(u"starttls"_qs, u"mail.example.jp"_qs);
        setUp(sink);
        raise(u"検知"_qs);
        QCOMPARE(deliver().failed, 1);
        QVERIFY(sink.messages().isEmpty());
        JobContext job;
        QVERIFY(m_fixture->refusal([&] { SendTestMail(context()).run({}, job); }) == ErrorCode::ProtocolBroken);
    }

    void repeatsDoNotPileUpWhileTheServerIsDown()
    {
        SetMailSettings(context()).run(settingsFor({}, 1, {}));
        raise(u"検知"_qs);
        for (int hour = 0; hour < 5; ++hour) {
            deliver();
            pass(61);
        }
        QCOMPARE(undeliveredMails(context()).size(), 1u);
        raise(u"2件検知"_qs); // what is new is told all the same
        QCOMPARE(undeliveredMails(context()).size(), 2u);
    }

    void aFloodIsHeldBack()
    {
        const SmtpSink sink;
        setUp(sink);
        const auto ledger = context().openLedger();
        for (int i = 0; i < 60; ++i) {
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            AlertBook(*ledger).raise(transaction, {u"key/%1"_qs.arg(i), {}, {}, u"検知 %1"_qs.arg(i), {}, {Audience::OnCall}});
            transaction.commit();
        }
        QCOMPARE(ledger::OutboxTable(*ledger).newest(100).size(), std::size_t{AlertBook::kMailsPerHour});
        QCOMPARE(openAlerts(context()).size(), 60u);
    }

    void withoutMailAlertsStillStand()
    {
        raise(u"検知"_qs);
        const DeliverOutbox::Outcome outcome = deliver();
        QCOMPARE(outcome.sent + outcome.failed + outcome.waiting, 0);
        QCOMPARE(openAlerts(context()).front().mails, 0);
        JobContext job;
        QVERIFY(m_fixture->refusal([&] { SendTestMail(context()).run({}, job); }) == ErrorCode::BadInput);
        // Mail is set up later: what stands is told then.
        const SmtpSink sink;
        setUp(sink);
        QCOMPARE(deliver().sent, 1);
    }

    void oneProcessDelivers()
    {
        const SmtpSink sink;
        setUp(sink);
        raise(u"検知"_qs);
        {
            const FileLock other(context().profile.outboxLockFile(), u"x"_qs);
            QCOMPARE(deliver().sent, 0);
        }
        QCOMPARE(deliver().sent, 1);
    }

    void thePasswordIsNowhereButInItsFile()
    {
        const SmtpSink sink;
        setUp(sink);
        raise(u"検知"_qs);
        QCOMPARE(deliver().sent, 1);
        const QString file = context().profile.mailPasswordFile();
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray secret = SmtpSink::password().toUtf8();
        QDirIterator files(context().profile.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile stored(files.next());
            QVERIFY(stored.open(QIODevice::ReadOnly));
            ++seen;
            if (stored.fileName() != file)
                QVERIFY2(!stored.readAll().contains(secret), qPrintable(stored.fileName()));
        }
        QVERIFY(seen > 1);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
        JobContext job;
        QVERIFY(m_fixture->refusal([&] { SendTestMail(context()).run({}, job); }) == ErrorCode::PermissionDenied);
        SetMailPassword(context()).run({});
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(m_fixture->refusal([&] { SetMailPassword(context()).run(u"a\nb"_qs); }) == ErrorCode::BadInput);
    }

    void settingsThatCannotBeMeantAreRefused()
    {
        MailSettings settings = settingsFor({}, 587, {});
        const auto refused = [&](auto change) {
            MailSettings wrong = settings;
            change(wrong);
            return m_fixture->refusal([&] { SetMailSettings(context()).run(wrong); }) == ErrorCode::BadInput;
        };
        QVERIFY(refused([](MailSettings& s) { s.from = u"nobody"_qs; }));
        QVERIFY(refused([](MailSettings& s) { s.onCall = {u"a@example.jp\r\nBcc: b@example.jp"_qs}; }));
        QVERIFY(refused([](MailSettings& s) { s.port = 70'000; }));
        QVERIFY(refused([](MailSettings& s) { s.repeatMinutes = 1; }));
        QVERIFY(refused([](MailSettings& s) { s.caFile = u"/nonexistent.pem"_qs; }));
        SetMailSettings(context()).run(settings);
        QCOMPARE(readMailSettings(*context().openLedger()).of(Audience::Responsible), settings.onCall); // nobody else there
    }

    /// The timer finds a tampered page, opens the incident and mails who is on call and who is in charge.
    void aFindingOfTheTimerReachesThePeople()
    {
        const SmtpSink sink;
        setUp(sink);
        m_fixture->folder.write("www/index.html", "<html><body><p>空き家</p></body></html>");
        const test::SshdFixture server;
        const Site site = m_fixture->addSite(&server);
        JobContext job;
        ApproveBaseline(context()).run(site.name, {}, u"引継ぎ"_qs, job);
        m_fixture->at(QDate(2026, 11, 25), QTime(9, 0));
        m_fixture->folder.write("www/index.html",
                                "<html><body><p>空き家</p><script src=\"https://evil.example.net/x.js\"></script></body></html>");
        m_fixture->folder.write("www/shell.php", "<?php eval($_POST['x']); ?>");
        RunDue::Outcome outcome = RunDue(context()).run(false, job);
        QVERIFY(outcome.found());
        QVERIFY(outcome.mailsSent > 0);
        QVERIFY2(outcome.mailFailure.isEmpty(), qPrintable(outcome.mailFailure));
        QVERIFY(!sink.messages().isEmpty());
        // Nothing new: no further message until the repeat.
        pass(15);
        QCOMPARE(RunDue(context()).run(false, job).mailsSent, 0);
        pass(60);
        outcome = RunDue(context()).run(false, job);
        QVERIFY(outcome.mailsSent > 0); // nobody acknowledged
        acknowledgeAllAlerts(context());
        pass(61);
        QVERIFY(RunDue(context()).run(false, job).mailsSent <= 2); // at most what concerns the contact with the city
    }

    /// A scan that found malware becomes an incident, mailed to who is on call, manager and responsible officer.
    void malwareFoundByTheTimerBecomesAnIncident()
    {
        const SmtpSink sink;
        setUp(sink);
        MailSettings settings = readMailSettings(*context().openLedger());
        settings.manager = {u"boss@example.jp"_qs};
        settings.responsible = {u"chief@example.jp"_qs};
        SetMailSettings(context()).run(settings);
        const Site site = m_fixture->addSite();
        storeMalware(site, u"20261124-095900"_qs);
        RunDue::Outcome outcome = ranScan(site, u"20261124-095900"_qs);
        JobContext job;
        notifyAfterRun(context(), outcome, job);
        QCOMPARE(outcome.incidents.size(), 1);
        QCOMPARE(outcome.mailsSent, 3);
        QVERIFY2(outcome.mailFailure.isEmpty(), qPrintable(outcome.mailFailure));
        const Incident incident = listIncidents(context(), u"open"_qs).front();
        QVERIFY(incident.severity == IncidentSeverity::Major);
        QStringList recipients;
        for (const QByteArray& message : sink.messages()) {
            recipients << test::headerOf(message, "To");
            QVERIFY(test::headerOf(message, "Subject").contains(incident.no));
            QVERIFY(test::bodyOf(message).contains(u"index.html"_qs));
        }
        recipients.sort();
        QCOMPARE(recipients, QStringList({u"boss@example.jp"_qs, u"chief@example.jp"_qs, u"oncall@example.jp"_qs}));
        // The same scan again says nothing new; an anomaly of a monitor that ends is told with its duration.
        outcome = ranScan(site, u"20261124-095900"_qs);
        notifyAfterRun(context(), outcome, job);
        QCOMPARE(outcome.mailsSent, 0);
    }

    void aRecoveryIsToldOnceWithItsDuration()
    {
        const SmtpSink sink;
        setUp(sink);
        incidents::Sighting seen;
        seen.dedupKey = u"probe/x/http"_qs;
        seen.source = u"probe"_qs;
        seen.sourceId = u"1"_qs;
        seen.severity = IncidentSeverity::Moderate;
        seen.title = u"応答しない"_qs;
        const QString no = OpenOrJoinIncident(context()).run(seen).incident.no;
        QCOMPARE(deliver().sent, 1);
        pass(25);
        QCOMPARE(noteIncidentRecovery(context(), seen.dedupKey, m_fixture->clock.nowUtc(), u"HTTP 200"_qs), no);
        QCOMPARE(noteIncidentRecovery(context(), seen.dedupKey, m_fixture->clock.nowUtc(), u"HTTP 200"_qs), QString()); // once
        QCOMPARE(noteIncidentRecovery(context(), u"probe/x/other"_qs, m_fixture->clock.nowUtc(), {}), QString());
        QCOMPARE(deliver().sent, 1);
        QVERIFY(test::bodyOf(sink.messages().back()).contains(u"25 minute"_qs));
        QVERIFY(listIncidents(context(), u"open"_qs).front().state == IncidentState::Received); // a person judges 復旧
        seen.sourceId = u"2"_qs;
        const QDateTime between = m_fixture->clock.nowUtc();
        pass(5);
        OpenOrJoinIncident(context()).run(seen); // fails again
        QCOMPARE(noteIncidentRecovery(context(), seen.dedupKey, between, u"HTTP 200"_qs), QString()); // an end before it is none
        pass(7);
        QCOMPARE(noteIncidentRecovery(context(), seen.dedupKey, m_fixture->clock.nowUtc(), u"HTTP 200"_qs), no);
        QVERIFY(deliver().sent > 0);
        QVERIFY(test::bodyOf(sink.messages().back()).contains(u" 7 minute"_qs)); // of this time, not since the first
    }

    void missedDutiesAreOneAlertThatAcknowledgingEnds()
    {
        const SmtpSink sink;
        setUp(sink);
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        m_fixture->addSite();
        m_fixture->at(QDate(2026, 11, 27), QTime(12, 0));
        JobContext job;
        const RunDue::Outcome outcome = RunDue(context()).run(false, job);
        QVERIFY(outcome.missed.size() >= 5);
        int missed = 0;
        for (const Alert& alert : openAlerts(context()))
            missed += alert.momentary ? 1 : 0;
        QCOMPARE(missed, 1);
        QVERIFY(outcome.mailsSent <= 4); // one for all of them, one per failing job
        acknowledgeAllAlerts(context());
        for (const Alert& alert : openAlerts(context()))
            QVERIFY(!alert.momentary);
    }

    void aMailServerThatIsDownIsSaidByTheRun()
    {
        SetMailSettings(context()).run(settingsFor({}, 1, {}));
        m_fixture->addSite();
        raise(u"検知"_qs);
        JobContext job;
        const RunDue::Outcome outcome = RunDue(context()).run(false, job);
        QVERIFY(!outcome.mailFailure.isEmpty());
        QVERIFY(outcome.mailsWaiting > 0);
        QVERIFY(outcome.unchecked());
    }

private:
    Context& context() { return m_fixture->context; }
    void pass(int minutes) { m_fixture->clock.advanceMs(60'000LL * minutes); }

    static MailSettings settingsFor(const QString& user, int port, const QString& caFile)
    {
        MailSettings settings;
        settings.host = u"localhost"_qs;
        settings.port = port;
        settings.user = user;
        settings.from = u"akimori@example.jp"_qs;
        settings.caFile = caFile;
        settings.onCall = {u"oncall@example.jp"_qs};
        return settings;
    }

    void setUp(const SmtpSink& sink)
    {
        SetMailSettings(context()).run(settingsFor(SmtpSink::user(), sink.port(), sink.caFile()));
        SetMailPassword(context()).run(SmtpSink::password());
    }

    void raise(const QString& title, bool urgent = true)
    {
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        AlertBook(*ledger).raise(transaction,
                                 {u"scan.run/x"_qs, u"空き家情報"_qs, {}, title, u"本文"_qs, {Audience::OnCall}, urgent});
        transaction.commit();
    }

    void storeMalware(const Site& site, const QString& id)
    {
        Finding finding;
        finding.id = id + u"/1"_qs;
        finding.root = "/var/www/html";
        finding.path = "index.html";
        finding.change = ChangeKind::Modified;
        finding.classification = FindingClass::Malware;
        finding.severity = Severity::Critical;
        finding.rule = u"H01"_qs;
        Scan scan;
        scan.id = id;
        scan.siteId = site.id;
        scan.method = u"server"_qs;
        scan.startedAt = m_fixture->clock.nowUtc().addSecs(-60);
        scan.endedAt = m_fixture->clock.nowUtc();
        scan.verdict = Verdict::Found;
        scan.findings = {finding};
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::ScanTable(*ledger).insert(transaction, scan);
        transaction.commit();
    }

    static RunDue::Outcome ranScan(const Site& site, const QString& id)
    {
        RunDue::Ran ran;
        ran.site = site.name;
        ran.job = u"scan.run"_qs;
        ran.outcome = RunOutcome::Found;
        ran.scanId = id;
        RunDue::Outcome outcome;
        outcome.ran.push_back(ran);
        return outcome;
    }

    void end()
    {
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        AlertBook(*ledger).end(transaction, u"scan.run/x"_qs, {});
        transaction.commit();
    }

    DeliverOutbox::Outcome deliver()
    {
        {
            const auto ledger = context().openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            AlertBook(*ledger).repeat(transaction);
            transaction.commit();
        }
        JobContext job;
        return DeliverOutbox(context()).run(job);
    }

    std::optional<test::ProfileFixture> m_fixture;
};

QTEST_GUILESS_MAIN(tst_notify)
#include "tst_notify.moc"
