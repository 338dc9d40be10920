#include "cutoverfacts.h"

#include "base/error.h"
#include "cutover/application.h"
#include "cutover/drain.h"
#include "cutover/pagelinks.h"
#include "cutover/papers.h"
#include "cutover/trafficlog.h"
#include "cutover/ttlcountdown.h"

using namespace akimori;
using namespace akimori::cutover;
using test::CutoverFacts;

namespace {

const QDateTime kNoon(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);

CutoverSighting seen(const char* server, qint64 ttl, int firstMinute, int lastMinute,
                     bool authoritative = true, const char* answer = "192.0.2.1")
{
    return {QString::fromLatin1(server),     authoritative,
            QStringLiteral("example.jp"),    QStringLiteral("A"),
            QString::fromLatin1(answer),     ttl,
            kNoon.addSecs(firstMinute * 60), kNoon.addSecs(lastMinute * 60)};
}

CutoverSnapshot picture(std::initializer_list<CutoverRecordSet> sets)
{
    return {kNoon, QStringLiteral("192.0.2.53:53"), 7, QList<CutoverRecordSet>(sets)};
}

CutoverRecordSet records(const char* name, const char* type, qint64 ttl, const char* value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(type), ttl, {QString::fromLatin1(value)}};
}

} // namespace

class tst_cutovervalues : public QObject
{
    Q_OBJECT

private slots:
    void theCountdownRunsFromTheFirstLookThatWasShort()
    {
        using State = TtlCountdown::State;
        QVERIFY(ttlCountdown({}, 300, kNoon).state == State::NothingSeen);
        QVERIFY(ttlCountdown({seen("a", 3600, 0, 10)}, 300, kNoon).state == State::StillLong);
        QVERIFY(ttlCountdown({seen("a", 300, 0, 10)}, 300, kNoon).state == State::NeverLong);
        // Two servers: the later one decides.
        const std::vector<CutoverSighting> both{seen("a", 3600, 0, 5), seen("a", 300, 10, 60),
                                                seen("b", 7200, 0, 20), seen("b", 300, 30, 60)};
        const TtlCountdown running = ttlCountdown(both, 300, kNoon.addSecs(3600));
        QVERIFY(running.state == State::Running);
        QCOMPARE(running.server, QStringLiteral("b"));
        QCOMPARE(running.clearAt, kNoon.addSecs(30 * 60 + 7200));
        QVERIFY(ttlCountdown(both, 300, running.clearAt).state == State::Over);
        // One that went back to a long TTL stops it.
        std::vector<CutoverSighting> back = both;
        back.insert(back.begin() + 2, seen("a", 3600, 70, 80));
        QVERIFY(ttlCountdown(back, 300, running.clearAt).state == State::StillLong);
        QCOMPARE(longestTtl(both), 7200);
    }

    void theLastOldAnswerIsThatOfTheSlowestResolver()
    {
        const CutoverFacts plan;
        const std::vector<CutoverSighting> sightings{
            seen("r1", 600, 0, 0, false), seen("r2", 1200, 0, 1, false),
            seen("r3", 60, 0, 0, false, "198.51.100.7"), seen("ns", 9999, 0, 0, true)};
        QCOMPARE(lastOldAnswer(sightings, plan.facts.plan), kNoon.addSecs(60 + 1200));
    }

    void theApplicationMovesOnlyWhatMoves()
    {
        const CutoverFacts plan;
        const CutoverSnapshot before = picture({records("example.jp", "A", 3600, "192.0.2.1"),
                                                records("www.example.jp", "CNAME", 3600, "example.jp."),
                                                records("example.jp", "MX", 3600, "10 mail.example.net."),
                                                records("other.example.jp", "A", 3600, "192.0.2.1")});
        const CutoverApplication reduce =
            applicationFor(plan.facts.plan, before, CutoverApplicationKind::TtlReduction);
        QCOMPARE(reduce.changes.size(), 2);
        QCOMPARE(
            reduce.zoneText,
            QStringLiteral("example.jp. 300 IN A 192.0.2.1\nwww.example.jp. 300 IN CNAME example.jp.\n"));
        QCOMPARE(reduce.unchanged.size(), 2);
        const CutoverApplication change =
            applicationFor(plan.facts.plan, before, CutoverApplicationKind::Switch);
        QCOMPARE(change.zoneText, QStringLiteral("example.jp. 300 IN A 198.51.100.7\n"));
        const CutoverApplication back =
            applicationFor(plan.facts.plan, before, CutoverApplicationKind::Rollback);
        QCOMPARE(back.zoneText, QStringLiteral("example.jp. 300 IN A 192.0.2.1\n"));
        QCOMPARE(back.changes.first().currentValues, QStringList{QStringLiteral("198.51.100.7")});
        const CutoverApplication restore =
            applicationFor(plan.facts.plan, before, CutoverApplicationKind::TtlRestoration);
        QCOMPARE(restore.zoneText,
                 QStringLiteral(
                     "example.jp. 3600 IN A 198.51.100.7\nwww.example.jp. 3600 IN CNAME example.jp.\n"));
    }

    void theCheckSumOfAPictureIsThatOfItsLines()
    {
        const CutoverSnapshot one = picture(
            {records("b.example.jp", "A", 60, "192.0.2.1"), records("a.example.jp", "A", 60, "192.0.2.1")});
        const CutoverSnapshot other = picture(
            {records("a.example.jp", "A", 60, "192.0.2.1"), records("b.example.jp", "A", 60, "192.0.2.1")});
        QCOMPARE(pictureText(one),
                 QStringLiteral("a.example.jp. 60 IN A 192.0.2.1\nb.example.jp. 60 IN A 192.0.2.1\n"));
        QCOMPARE(pictureSha256(one), pictureSha256(other));
        QVERIFY(pictureSha256(one) !=
                pictureSha256(picture({records("a.example.jp", "A", 61, "192.0.2.1")})));
    }

    void aCnameToElsewhereBecomesAnAddressAndBack()
    {
        const CutoverFacts plan;
        const CutoverSnapshot before =
            picture({records("example.jp", "A", 600, "192.0.2.1"),
                     records("www.example.jp", "CNAME", 3600, "host.provider.example.")});
        const CutoverApplication change =
            applicationFor(plan.facts.plan, before, CutoverApplicationKind::Switch);
        QCOMPARE(change.changes.size(), 3);
        QVERIFY(change.changes[1].operation == CutoverRecordChange::Operation::Remove);
        QVERIFY(change.changes[2].operation == CutoverRecordChange::Operation::Add);
        QVERIFY(change.zoneText.contains(QStringLiteral("www.example.jp. 300 IN A 198.51.100.7\n")));
        const CutoverApplication back =
            applicationFor(plan.facts.plan, before, CutoverApplicationKind::Rollback);
        QVERIFY(
            back.zoneText.contains(QStringLiteral("www.example.jp. 300 IN CNAME host.provider.example.\n")));
        QVERIFY(back.changes[2].operation == CutoverRecordChange::Operation::Remove);
    }

    void ipv6AndHintsFollow()
    {
        CutoverFacts plan;
        plan.facts.plan.names = {QStringLiteral("example.jp")};
        const CutoverSnapshot before = picture(
            {records("example.jp", "A", 3600, "192.0.2.1"),
             records("example.jp", "AAAA", 3600, "2001:db8::1"),
             records("example.jp", "HTTPS", 3600, "1 . alpn=h2 ipv4hint=192.0.2.1 ipv6hint=2001:db8::1")});
        CutoverApplication change = applicationFor(plan.facts.plan, before, CutoverApplicationKind::Switch);
        QVERIFY(change.changes[1].operation == CutoverRecordChange::Operation::Remove);
        QVERIFY(change.zoneText.contains(QStringLiteral("HTTPS 1 . alpn=h2 ipv4hint=198.51.100.7\n")));
        plan.facts.plan.newServers.append({QStringLiteral("2001:db8::7"), 0});
        change = applicationFor(plan.facts.plan, before, CutoverApplicationKind::Switch);
        QVERIFY(change.zoneText.contains(QStringLiteral("IN AAAA 2001:db8::7\n")));
        QVERIFY(change.zoneText.contains(QStringLiteral("ipv6hint=2001:db8::7\n")));
    }

    void theShortTtlIsNeededBeforeTheSwitch()
    {
        CutoverFacts plan;
        plan.facts.plan.plannedAt = kNoon.addDays(7);
        const CutoverApplication reduce =
            applicationFor(plan.facts.plan, picture({records("example.jp", "A", 86400, "192.0.2.1")}),
                           CutoverApplicationKind::TtlReduction);
        QCOMPARE(reduce.reduceBefore, kNoon.addDays(6));
    }

    void trafficIsCountedByHourAndKind()
    {
        TrafficLog log;
        log.add("192.0.2.9 - - [24/Nov/2026:12:00:01 +0900] \"GET / HTTP/1.1\" 200 1 \"-\" \"Mozilla/5.0\"");
        log.add(
            "192.0.2.9 - - [24/Nov/2026:12:59:59 +0900] \"GET /\\\"x HTTP/1.1\" 200 1 \"-\" \"Mozilla/5.0\"");
        log.add(
            "192.0.2.9 - - [24/Nov/2026:13:00:00 +0900] \"GET / HTTP/1.1\" 200 1 \"-\" \"Googlebot/2.1\"");
        log.add("192.0.2.9 - - [24/Nov/2026:13:00:00 +0900] \"GET / HTTP/1.1\" 200 1");
        log.add("no time at all");
        log.add("[99/Nov/2026:13:00:00 +0900]");
        QCOMPARE(log.lines(), 6);
        QCOMPARE(log.unreadable(), 2);
        const std::vector<CutoverTraffic> hours = log.hours(true, QStringLiteral("x"));
        QCOMPARE(hours.size(), 2u);
        QCOMPARE(hours[0].hour, kNoon);
        QCOMPARE(hours[0].people, 2);
        QCOMPARE(hours[1].people, 1);
        QCOMPARE(hours[1].machines, 1);
    }

    void theDrainIsFinishedAfterSixQuietHours()
    {
        const QDateTime switched = kNoon;
        const auto hour = [](int offset, qint64 people) {
            return CutoverTraffic{true, kNoon.addSecs(offset * 3600), people, 5, QStringLiteral("x")};
        };
        const QDateTime now = kNoon.addDays(2);
        QVERIFY(!drainOf({hour(-5, 900)}, switched, now).known);
        std::vector<CutoverTraffic> curve{hour(-5, 900), hour(-1, 400), hour(0, 100), hour(1, 20),
                                          hour(2, 9)};
        Drain drain = drainOf(curve, switched, now);
        QVERIFY(drain.known && !drain.finished);
        QCOMPARE(drain.peak, 900);
        QCOMPARE(drain.last, 9);
        for (int i = 3; i < 8; ++i)
            curve.push_back(hour(i, i == 5 ? 9 : 0));
        QVERIFY(drainOf(curve, switched, now).finished);
        curve.push_back(hour(8, 10));
        QVERIFY(!drainOf(curve, switched, now).finished);
    }

    void linksStayWithinThePlan()
    {
        const QStringList names{QStringLiteral("example.jp"), QStringLiteral("www.example.jp")};
        const QStringList pages =
            linkedPages("<a href=\"b.html#x\">b</a><a href='//www.example.jp/c?d=1'>c</a>"
                        "<a href='https://evil.example/'>e</a><a href='javascript:alert(1)'>j</a>"
                        "<img srcset='/p.png 1x, /p2.png 2x'><a href='mailto:a@example.jp'>m</a>"
                        "<a href='https://user@example.jp/u'>u</a>",
                        QUrl(QStringLiteral("https://example.jp/a/")), names);
        QCOMPARE(pages,
                 (QStringList{QStringLiteral("example.jp/a/b.html"), QStringLiteral("www.example.jp/c?d=1"),
                              QStringLiteral("example.jp/p.png"), QStringLiteral("example.jp/p2.png")}));
    }

    void sitemapsWithDocumentTypesAreRefused()
    {
        const QStringList names{QStringLiteral("example.jp")};
        QCOMPARE(sitemapPages(
                     "<urlset><url><loc>https://example.jp/a</loc></url><url><loc>https://other/</loc></url>",
                     names),
                 QStringList{QStringLiteral("example.jp/a")});
        QVERIFY(sitemapPages("<!DOCTYPE x [<!ENTITY a "
                             "\"b\">]><urlset><url><loc>https://example.jp/&a;</loc></url></urlset>",
                             names)
                    .isEmpty());
    }

    void theChecklistAndTheReportTellTheSame()
    {
        CutoverStep good;
        good.id = QStringLiteral("mail");
        good.state = CutoverState::Ok;
        CutoverStep open;
        open.id = QStringLiteral("report");
        open.phase = CutoverPhase::Completion;
        open.state = CutoverState::Manual;
        const std::vector<CutoverStep> steps{good, open};
        const std::vector<CutoverChecklistRow> rows = checklistRows(steps);
        QCOMPARE(rows.size(), 2u);
        QVERIFY(rows[1].stage == CutoverChecklistRow::Stage::After);
        CutoverFacts plan;
        plan.facts.plan.switchedAt = kNoon;
        const CutoverSnapshot before = picture({records("example.jp", "A", 3600, "192.0.2.1")});
        const std::vector<CutoverEvent> events{{kNoon,
                                                QStringLiteral("甲"),
                                                QStringLiteral("served"),
                                                QStringLiteral("check"),
                                                QStringLiteral("ok"),
                                                {}},
                                               {kNoon, QStringLiteral("甲"), QStringLiteral("tls@x"),
                                                QStringLiteral("check"), QStringLiteral("ng"),
                                                QStringLiteral("証明書")}};
        const CutoverCompletion report = completionReport(
            plan.facts.plan, steps, events, {seen("r1", 60, 0, 0, false, "198.51.100.7")}, &before);
        QCOMPARE(report.remaining.size(), 1u);
        QCOMPARE(report.problems.size(), 1u);
        QCOMPARE(report.firstServedAt, kNoon);
        QVERIFY(!report.rolledBackAt.isValid());
        QVERIFY(report.propagation.front().fresh);
        QCOMPARE(report.records.front().newValues, QStringList{QStringLiteral("198.51.100.7")});
    }
};

QTEST_GUILESS_MAIN(tst_cutovervalues)
#include "tst_cutovervalues.moc"
