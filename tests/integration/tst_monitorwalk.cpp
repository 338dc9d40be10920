#include "ledger/incidenttable.h"
#include "ledger/settingtable.h"
#include "ledger/statechangetable.h"
#include "operations/incidents/incidents.h"
#include "operations/monitoring/anchors.h"
#include "operations/monitoring/maintenance.h"
#include "operations/monitoring/monitoringfacts.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/runprobes.h"
#include "operations/notify/notifydue.h"
#include "operations/notify/mailsettings.h"
#include "support/faketool.h"
#include "support/smtpsink.h"
#include "support/tinyserver.h"
#include "support/tlsnginx.h"
#include "unit/operations/profilefixture.h"

#include <QElapsedTimer>

using namespace akimori;
using namespace akimori::operations;

namespace {

const QDate kDay(2026, 11, 10);

/// A site on a real sshd and a real nginx, a real mail server, and a clock that the test moves.
struct Bed : test::ProfileFixture
{
    test::SshdFixture server;
    test::TlsNginx web{folder.at("www")};
    test::SmtpSink mail;
    Site site;
    JobContext job;

    explicit Bed(const char* certificate = nullptr)
    {
        folder.write("www/index.html", "<!DOCTYPE html><title>空き家情報</title><p>ようこそ</p>");
        at(kDay, QTime(9, 0));
        site = addSite(&server);
        site.url = certificate ? QStringLiteral("https://localhost:%1/").arg(web.port(certificate))
                               : QStringLiteral("http://127.0.0.1:%1/").arg(web.port("plain"));
        write([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) {
            ledger::SiteTable(ledger).update(transaction, site);
            ledger::SettingTable(ledger).set(transaction, ledger::SettingTable::kProfile, QStringLiteral("network"),
                                             QJsonObject{{QStringLiteral("authorities"), web.authority()}});
        });
        MailSettings settings;
        settings.host = QStringLiteral("localhost");
        settings.port = mail.port();
        settings.user = test::SmtpSink::user();
        settings.from = QStringLiteral("akimori@example.jp");
        settings.caFile = mail.caFile();
        settings.onCall = {QStringLiteral("a@example.jp")};
        SetMailSettings(context).run(settings);
        SetMailPassword(context).run(test::SmtpSink::password());
    }

    void write(const std::function<void(ledger::Ledger&, ledger::Ledger::Transaction&)>& act)
    {
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        act(*ledger, transaction);
        transaction.commit();
    }

    void change(const char* id, const std::function<void(MonitorItem&)>& edit)
    {
        MonitorItem item = findMonitorItem(context, {}, QString::fromLatin1(id));
        edit(item);
        ChangeMonitorItem(context).run({}, item, QStringLiteral("試験"));
    }

    /// One pass over these items, as the monitor does it, and a minute goes by. The mail is delivered.
    RunProbes::Outcome pass(const QStringList& items, int seconds = 60)
    {
        RunProbes::Request request;
        request.items = items;
        RunProbes::Outcome outcome = RunProbes(context).run(request, job);
        NotifyDue(context).run(job);
        clock.advanceMs(1000LL * seconds);
        return outcome;
    }

    void passes(int count, const QStringList& items)
    {
        for (int i = 0; i < count; ++i)
            pass(items);
    }

    std::vector<StateChange> changes(const QString& key = {})
    {
        const auto ledger = context.openLedger();
        auto all = ledger::StateChangeTable(*ledger).between(site.id, clock.nowUtc().addDays(-400), clock.nowUtc().addDays(1));
        std::erase_if(all, [&](const StateChange& one) { return !key.isEmpty() && one.key != key; });
        return all;
    }

    QByteArray told()
    {
        QStringList lines;
        for (const StateChange& one : changes())
            lines << QStringLiteral("%1 %2: %3 -> %4 (%5) %6").arg(one.at.toString(Qt::ISODate), one.key, toString(one.from), toString(one.to), one.cause, one.detail);
        return lines.join(u'\n').toUtf8();
    }

    std::vector<Incident> incidents() { return ledger::IncidentTable(*context.openLedger()).all(); }

    QStringList subjects() const
    {
        QStringList subjects;
        for (const QByteArray& message : mail.messages())
            subjects << test::headerOf(message, "Subject");
        return subjects;
    }
};

MonitorState stateOf(const RunProbes::Outcome& outcome, const char* key)
{
    for (const MonitoredSite::Result& result : outcome.results) {
        if (result.key == QLatin1String(key))
            return result.state;
    }
    return MonitorState::NotApplicable;
}

QString detailOf(const RunProbes::Outcome& outcome, const char* key)
{
    for (const MonitoredSite::Result& result : outcome.results) {
        if (result.key == QLatin1String(key))
            return result.detail;
    }
    return {};
}

const QStringList kHttp{QStringLiteral("http")};

} // namespace

/// The state machine walked against real servers, with the clock in the hands of the test.
class tst_monitorwalk : public QObject
{
    Q_OBJECT

private slots:
    void aServiceThatGoesUpAndDownIsOneRecordAndFewMails()
    {
        Bed bed;
        bed.change("http", [](MonitorItem& item) { item.openAfter = item.closeAfter = 1; });
        bed.pass(kHttp);
        for (int i = 0; i < 8; ++i) {
            bed.web.stop();
            bed.pass(kHttp);
            bed.web.start();
            bed.pass(kHttp);
        }
        const auto unstable = bed.changes(QStringLiteral("http:ipv4"));
        QCOMPARE(std::count_if(unstable.begin(), unstable.end(), [](const StateChange& one) { return one.flapping; }), 1);
        QVERIFY2(unstable.size() <= 6, qPrintable(QString::number(unstable.size()))); // 16 changes, told until it is called unstable
        QCOMPARE(bed.incidents().size(), 1u);
        const qsizetype mails = bed.subjects().size();
        QVERIFY2(mails <= 3, qPrintable(bed.subjects().join(u'\n'))); // the alarm, and at most two ends before it is called unstable
        // An outage that lasts breaks through.
        bed.web.stop();
        bed.passes(33, kHttp);
        QVERIFY(bed.changes(QStringLiteral("http:ipv4")).back().to == MonitorState::Anomaly);
        QVERIFY(!bed.changes(QStringLiteral("http:ipv4")).back().flapping);
        // And the end is told when it rests.
        bed.web.start();
        bed.passes(25, kHttp);
        QVERIFY(bed.changes(QStringLiteral("http:ipv4")).back().to == MonitorState::Ok);
        QCOMPARE(bed.incidents().size(), 1u);
    }

    void aDeadServerIsOneAnomalyAndItsServicesAreNone()
    {
        Bed bed;
        const QStringList all{QStringLiteral("host"), QStringLiteral("http"), QStringLiteral("disk"), QStringLiteral("memory")};
        QVERIFY(stateOf(bed.pass(all), "host") == MonitorState::Ok);
        bed.server.stop();
        bed.web.stop();
        bed.passes(4, all);
        QCOMPARE(bed.incidents().size(), 1u);
        QVERIFY(bed.incidents().front().dedupKey.endsWith(QLatin1String("/host")));
        for (const StateChange& change : bed.changes()) {
            if (change.key != QLatin1String("host"))
                QCOMPARE(change.cause, QStringLiteral("host"));
        }
        QVERIFY(stateOf(bed.pass(all), "disk:/") == MonitorState::Unknown); // never good, and no anomaly of its own
        const auto alarms = bed.subjects().filter(bed.incidents().front().no);
        QCOMPARE(alarms.size(), 1);
        // It comes back: one message with the duration, nothing for the services.
        bed.server.start();
        bed.web.start();
        bed.passes(3, all);
        QVERIFY2(bed.incidents().size() == 1, bed.told().constData());
        const QStringList after = bed.subjects();
        QCOMPARE(after.size(), 2);
        QVERIFY2(test::bodyOf(bed.mail.messages().back()).contains(QStringLiteral("minute")), qPrintable(test::bodyOf(bed.mail.messages().back())));
    }

    void theOwnLineIsNoAnomalyOfTheSite()
    {
        Bed bed;
        SetMonitorAnchors(bed.context).run({QStringLiteral("127.0.0.2:1"), QStringLiteral("[::1]:1")}); // nobody is there
        bed.pass(kHttp);
        bed.web.stop();
        const QStringList both{QStringLiteral("http"), QStringLiteral("host")};
        bed.server.stop();
        bed.passes(5, both);
        const auto outcome = bed.pass(both);
        QVERIFY(stateOf(outcome, "http:ipv4") == MonitorState::Unknown);
        QVERIFY(stateOf(outcome, "host") == MonitorState::Unknown);
        QVERIFY(!detailOf(outcome, "host").isEmpty());
        QVERIFY(bed.incidents().empty());
        QCOMPARE(bed.subjects(), QStringList());
        const auto facts = monitoringFacts(bed.context, {}, kDay, kDay);
        for (const AvailabilityFacts& one : facts.availability)
            QCOMPARE(one.sum.sum.down, 0);
        // One place answers again: now it is the site.
        SetMonitorAnchors(bed.context).run({QStringLiteral("127.0.0.2:1"), QStringLiteral("[::1]:%1").arg(bed.web.port("plain"))});
        bed.web.start();
        test::TinyServer deaf([](const QByteArray&) { return QByteArray("nonsense\r\n"); });
        bed.site.url = deaf.url(QStringLiteral("/")).toString();
        bed.write([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::SiteTable(ledger).update(transaction, bed.site); });
        QVERIFY(stateOf(bed.pass(kHttp), "http:ipv4") == MonitorState::Anomaly);
    }

    void earlySignsNameTheirDay()
    {
        Bed bed("good");
        const auto first = bed.pass({QStringLiteral("disk")}).results;
        const auto root = std::find_if(first.begin(), first.end(), [](const MonitoredSite::Result& one) { return one.key == QLatin1String("disk:/"); });
        QVERIFY(root != first.end() && root->value);
        const double used = *root->value;
        bed.change("disk", [&](MonitorItem& item) { // whatever the disk of this machine holds: full at four percent more
            item.limits = {std::nullopt, used + 3, used + 4, false, 14};
            item.openAfter = 1;
        });
        const auto store = openSamples(bed.context);
        const QDateTime now = bed.clock.nowUtc();
        const auto sample = [&](const char* key, const char* item, const QDateTime& at, double value, const char* unit) {
            ledger::Series series;
            series.key = QString::fromLatin1(key);
            series.itemId = QString::fromLatin1(item);
            series.unit = QString::fromLatin1(unit);
            series.last = {at, MonitorState::Ok, value};
            store->add(bed.site.id, series);
        };
        for (int day = 9; day > 0; --day)
            sample("disk:/", "disk", now.addDays(-day), used - day, "%");
        for (int hour = 14 * 24; hour > 0; --hour)
            sample("http:ipv4", "http", now.addSecs(-3600LL * hour), hour > 7 * 24 ? 100 : 320, "ms");
        const auto outcome = bed.pass({QStringLiteral("disk"), QStringLiteral("http")});
        QVERIFY2(stateOf(outcome, "disk:/") == MonitorState::EarlySign, qPrintable(detailOf(outcome, "disk:/")));
        QVERIFY2(detailOf(outcome, "disk:/").contains(QLatin1String("2026-11-1")), qPrintable(detailOf(outcome, "disk:/")));
        QVERIFY2(stateOf(outcome, "http:ipv4") == MonitorState::EarlySign, qPrintable(detailOf(outcome, "http:ipv4")));
        // The certificate of ninety days, seen as its end comes nearer.
        const QDateTime today = QDateTime::currentDateTimeUtc();
        for (const auto& [days, state] : {std::pair(0, MonitorState::Ok), std::pair(71, MonitorState::EarlySign), std::pair(82, MonitorState::Warning),
                                          std::pair(88, MonitorState::Anomaly)}) {
            bed.clock.set(today.addDays(days));
            const auto tls = bed.pass({QStringLiteral("tls")});
            QVERIFY2(stateOf(tls, "tls") == state, qPrintable(QString::number(days) + detailOf(tls, "tls")));
        }
        // 予兆 is an incident, too (M-4), and rings nobody at night as agreed.
        bed.clock.set(today.addDays(71));
        bed.passes(3, {QStringLiteral("tls")});
        const auto all = bed.incidents();
        QVERIFY(std::any_of(all.begin(), all.end(), [](const Incident& one) { return one.dedupKey.endsWith(QLatin1String("/tls")); }));
        bed.web.stop(); // no word about a certificate that nobody could see
        QVERIFY(stateOf(bed.pass({QStringLiteral("tls")}), "tls") == MonitorState::Unknown);
    }

    void maintenanceIsMeasuredAndJudgedAfterwards()
    {
        Bed bed;
        bed.passes(2, kHttp);
        MaintenanceWindow window;
        window.from = bed.clock.nowUtc();
        window.to = window.from.addSecs(600);
        window.reason = QStringLiteral("更新作業");
        PlanMaintenance(bed.context).run({}, window);
        bed.web.stop();
        for (int i = 0; i < 10; ++i)
            QVERIFY(stateOf(bed.pass(kHttp), "http:ipv4") == MonitorState::Maintenance);
        QVERIFY(bed.incidents().empty());
        QCOMPARE(bed.subjects(), QStringList());
        bed.passes(4, kHttp); // still down when it ends
        QCOMPARE(bed.incidents().size(), 1u);
        bed.web.start();
        bed.passes(3, kHttp);
        const auto before = monitoringFacts(bed.context, {}, kDay, kDay).availability.front().sum;
        QVERIFY(before.sum.maintenance >= 540 && before.sum.down > 0);
        // The city agrees that the rest belonged to the work: both values stay.
        Reclassification other;
        other.from = window.to;
        other.to = bed.clock.nowUtc();
        other.as = ReclassifiedAs::Maintenance;
        other.reason = QStringLiteral("作業が延びた（協議済み）");
        Reclassify(bed.context).run({}, other);
        const auto after = monitoringFacts(bed.context, {}, kDay, kDay).availability.front().sum;
        QCOMPARE(after.sum.down, before.sum.down);
        QCOMPARE(after.measured(), before.measured());
        QVERIFY(after.reclassified() && *after.reclassified() > *after.measured());
    }

    void whatTheServerSaysWrongIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("df");
        QTest::newRow("garbage") << QByteArray("head -c 4000 /dev/urandom");
        QTest::newRow("localised") << QByteArray("printf 'ファイルシス 1024-ブロック 使用 使用可 容量 マウント位置\\n/dev/sda1 たくさん 少し ? 九割 /\\n'");
        QTest::newRow("truncated") << QByteArray("printf 'Filesystem 1024-blocks Used Avail'");
        QTest::newRow("empty") << QByteArray("exit 0");
        QTest::newRow("fails") << QByteArray("echo 'df: cannot read' >&2; exit 1");
        QTest::newRow("hangs") << QByteArray("exec sleep 120");
        QTest::newRow("without end") << QByteArray("exec yes /dev/sda1");
    }

    void whatTheServerSaysWrongIsUnknown()
    {
        QFETCH(QByteArray, df);
        const test::TempFolder tools;
        test::writeTool(tools, "bin/df", "#!/bin/sh\n" + df + '\n');
        test::SshdFixture::Options options;
        options.config << "SetEnv PATH=" + tools.at("bin") + ":/usr/bin:/bin:/usr/sbin:/sbin";
        Bed bed;
        const test::SshdFixture lying(options);
        const remote::HostProfile login = lying.profile();
        bed.site.port = login.port;
        bed.site.keyFile = login.keyFile;
        QFile::remove(bed.context.profile.hostKeyFile());
        QVERIFY(QFile::copy(login.hostKeyFile, bed.context.profile.hostKeyFile()));
        bed.write([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::SiteTable(ledger).update(transaction, bed.site); });
        QElapsedTimer took;
        took.start();
        const auto outcome = bed.pass({QStringLiteral("disk"), QStringLiteral("memory")});
        QVERIFY2(took.elapsed() < 60'000, qPrintable(QString::number(took.elapsed())));
        for (const MonitoredSite::Result& result : outcome.results) {
            if (!result.itemId.startsWith(QLatin1String("disk")))
                continue;
            QVERIFY2(result.state == MonitorState::Unknown, qPrintable(result.key + result.detail));
            QVERIFY(!result.detail.isEmpty());
        }
        QVERIFY2(stateOf(outcome, "memory") == MonitorState::Ok, qPrintable(detailOf(outcome, "memory"))); // its neighbour is measured all the same
    }

    void aServerThatAcceptsAndNeverSpeaksIsUnknown()
    {
        Bed bed;
        test::TinyServer silent([](const QByteArray&) { return QByteArray(); });
        bed.site.port = silent.url({}).port();
        bed.write([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::SiteTable(ledger).update(transaction, bed.site); });
        const auto outcome = bed.pass({QStringLiteral("disk"), QStringLiteral("http")});
        QVERIFY(stateOf(outcome, "disk") == MonitorState::Unknown);
        QVERIFY(!detailOf(outcome, "disk").isEmpty());
        QVERIFY(stateOf(outcome, "http:ipv4") == MonitorState::Ok);
    }

    void clocksThatJumpLeaveGapsAndNoAnomaly()
    {
        Bed bed;
        bed.passes(3, kHttp);
        bed.clock.advanceMs(6LL * 3600 * 1000);
        bed.passes(3, kHttp);
        bed.clock.advanceMs(-3LL * 3600 * 1000);
        bed.passes(3, kHttp);
        QVERIFY(bed.changes().empty());
        const auto facts = monitoringFacts(bed.context, {}, kDay, kDay);
        QCOMPARE(facts.availability.front().sum.sum.down, 0);
        QVERIFY(facts.availability.front().sum.sum.gap > 2 * 3600);
        bed.web.stop();
        bed.passes(4, kHttp);
        QCOMPARE(bed.incidents().size(), 1u); // it judges as before
    }

    void aMailServerThatRefusesDelaysNothingAndIsVisible()
    {
        Bed bed;
        SetMailPassword(bed.context).run(QStringLiteral("falsch"));
        bed.pass(kHttp);
        bed.web.stop();
        bed.passes(4, kHttp);
        QCOMPARE(bed.incidents().size(), 1u);
        const auto waiting = undeliveredMails(bed.context);
        QCOMPARE(waiting.size(), 1u);
        QVERIFY(!waiting.front().failure.isEmpty());
        SetMailPassword(bed.context).run({}); // none at all: the cause is named, and the server is not asked
        bed.clock.advanceMs(3'600'000);
        bed.pass(kHttp);
        QVERIFY2(undeliveredMails(bed.context).front().failure.contains(QLatin1String("password")), qPrintable(undeliveredMails(bed.context).front().failure));
        SetMailPassword(bed.context).run(test::SmtpSink::password());
        bed.clock.advanceMs(6LL * 3'600'000);
        bed.pass(kHttp);
        QVERIFY(undeliveredMails(bed.context).empty());
        QVERIFY(!bed.subjects().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_monitorwalk)
#include "tst_monitorwalk.moc"
