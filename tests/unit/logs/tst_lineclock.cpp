#include "logs/lineclock.h"

#include <QDateTime>
#include <QTest>

using namespace akimori::logs;

namespace {

constexpr int kJst = 9 * 3600;

qint64 utc(int year, int month, int day, int hour, int minute, int second, int micro = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC).toSecsSinceEpoch() *
               1'000'000 +
           micro;
}

} // namespace

class tst_lineclock : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryStyle_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("time");
        const auto row = [](const char* name, const char* line, qint64 time) {
            QTest::newRow(name) << QByteArray(line) << time;
        };
        row("combined", R"(192.0.2.1 - - [22/Nov/2026:21:30:05 +0900] "GET / HTTP/1.1" 200 5 "-" "-")",
            utc(2026, 11, 22, 12, 30, 5));
        row("with vhost",
            R"(www.example.jp:443 2001:db8::1 - - [01/Mar/2024:00:00:00 -0130] "GET / HTTP/2" 200 1)",
            utc(2024, 3, 1, 1, 30, 0));
        row("nginx error", "2026/11/22 21:30:05 [error] 12#12: *1 open() failed",
            utc(2026, 11, 22, 12, 30, 5));
        row("apache error", "[Sun Nov 22 21:30:05.123456 2026] [core:error] [pid 1] x",
            utc(2026, 11, 22, 12, 30, 5, 123456));
        row("apache 2.2 error", "[Sun Nov  1 00:00:00 2026] [error] x", utc(2026, 10, 31, 15, 0, 0));
        row("syslog", "Feb 29 09:00:00 web sshd[1]: Accepted", utc(2024, 2, 29, 0, 0, 0));
        row("iso with zone", "2026-11-22T21:30:05.5+09:00 web sshd[1]: x",
            utc(2026, 11, 22, 12, 30, 5, 500000));
        row("iso in UTC", "2026-11-22T12:30:05Z web x", utc(2026, 11, 22, 12, 30, 5));
        row("fail2ban", "2026-11-22 21:30:05,250 fail2ban.filter", utc(2026, 11, 22, 12, 30, 5, 250000));
        row("rfc 5424", "<34>1 2026-11-22T12:30:05.000003Z host app - - x", utc(2026, 11, 22, 12, 30, 5, 3));
        row("json", R"({"host":"www","time":"2026-11-22T21:30:05+09:00","status":200})",
            utc(2026, 11, 22, 12, 30, 5));
    }

    void jsonTakesTheTimeOfItsKey_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
        row("blank behind the colon", R"({ "time" : "2026-11-22T21:30:05+09:00" })");
        row("as in a combined log", R"({"time_local":"22/Nov/2026:21:30:05 +0900","status":200})");
        row("seconds", R"({"status":200,"msec":1795350605.000,"bytes":1111111111})");
        row("seconds in quotes", R"({"ts":"1795350605"})");
        row("milliseconds", R"({"timestamp":1795350605000})");
        row("behind what a visitor sent", R"({"ua":"2030-01-01T00:00:00Z","time":"2026-11-22T21:30:05+09:00"})");
        row("quoted quote", "{\"ua\":\"\\\",\\\"time\\\":\\\"2030-01-01T00:00:00Z\",\"time\":\"2026-11-22T21:30:05+09:00\"}");
        row("brackets", "{\"request\":\"GET /[01/Jan/2030:00:00:00 +0900] \\\"\",\"time\":\"2026-11-22T21:30:05+09:00\"}");
        row("a number in front", R"({"bytes":1893456000,"time":"2026-11-22T21:30:05+09:00"})");
    }

    void jsonTakesTheTimeOfItsKey()
    {
        QFETCH(QByteArray, line);
        LineClock clock(kJst, 2024, true);
        QCOMPARE(clock.read({line.constData(), static_cast<std::size_t>(line.size())}),
                 std::optional(utc(2026, 11, 22, 12, 30, 5)));
        for (qsizetype size = 0; size < line.size(); ++size) // cut anywhere: no crash, nothing later than the truth
            LineClock(kJst, 2024, true).read({line.constData(), static_cast<std::size_t>(size)});
    }

    void readsEveryStyle()
    {
        QFETCH(QByteArray, line);
        QFETCH(qint64, time);
        LineClock clock(kJst, 2024, true);
        const std::optional<qint64> read =
            clock.read({line.constData(), static_cast<std::size_t>(line.size())});
        QVERIFY(read);
        QCOMPARE(*read, time);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("    at stack trace (file.js:10:5)");
        QTest::newRow("no such day") << QByteArray("x [31/Feb/2026:21:30:05 +0900] \"GET\"");
        QTest::newRow("no such hour") << QByteArray("2026/11/22 24:30:05 [error]");
        QTest::newRow("cut") << QByteArray("192.0.2.1 - - [22/Nov/2026:21:30");
        QTest::newRow("binary") << QByteArray("\0\xff\x1f[[[[", 7);
        QTest::newRow("no zone") << QByteArray("x [22/Nov/2026:21:30:05] \"GET\"");
    }

    void refusesWhatIsNoTime()
    {
        QFETCH(QByteArray, line);
        LineClock clock(kJst, 2026, true);
        QVERIFY(!clock.read({line.constData(), static_cast<std::size_t>(line.size())}));
    }

    /// A visitor may send a user name that looks like a time; a quote in it would be escaped by the server.
    void aVisitorCannotMoveALine()
    {
        LineClock clock(kJst, 2026, true);
        const auto time = clock.read(
            R"(192.0.2.1 - [01/Jan/2020:00:00:00 +0000] [22/Nov/2026:21:30:05 +0900] "GET / HTTP/1.1" 200 5)");
        QCOMPARE(time.value_or(0), utc(2026, 11, 22, 12, 30, 5));
        const auto forwarded =
            clock.read(R"(2020/01/01 00:00:00 - - [22/Nov/2026:21:30:06 +0900] "GET / HTTP/1.1" 200 5)");
        QCOMPARE(forwarded.value_or(0), utc(2026, 11, 22, 12, 30, 6));
    }

    /// In an error log a request with a bracketed time, or a quoted access line, is text of the error before
    /// it.
    void quotedTimesMoveNoErrorLine()
    {
        LineClock clock(kJst, 2026, false);
        const char* const attack =
            R"(2026/11/22 21:30:05 [error] 1#1: *1 x, request: "GET /[01/Jan/2020:00:00:00 +0000] ")";
        const char* const quoted =
            R"(PHP message: 192.0.2.1 - - [01/Jan/2020:00:00:00 +0000] "GET / HTTP/1.1")";
        QCOMPARE(clock.read(attack).value_or(0), utc(2026, 11, 22, 12, 30, 5));
        QVERIFY(!clock.read(quoted));
        QCOMPARE(clock.read("2026/11/22 21:30:06 [error] y").value_or(0), utc(2026, 11, 22, 12, 30, 6));
        LineClock quotedFirst(kJst, 2026, false);
        quotedFirst.read(quoted);
        QCOMPARE(quotedFirst.read("2026/11/22 21:30:06 [error] y").value_or(0), utc(2026, 11, 22, 12, 30, 6));
    }

    void yearsTurnWithTheLines()
    {
        LineClock clock(0, 2025, false);
        QCOMPARE(clock.read("Dec 31 23:59:59 web a").value_or(0), utc(2025, 12, 31, 23, 59, 59));
        QCOMPARE(clock.read("Jan  1 00:00:01 web b").value_or(0), utc(2026, 1, 1, 0, 0, 1));
        QCOMPARE(clock.read("Dec 31 23:59:58 web late").value_or(0), utc(2025, 12, 31, 23, 59, 58));
        QCOMPARE(clock.read("Jan  1 00:00:02 web c").value_or(0), utc(2026, 1, 1, 0, 0, 2));
        QCOMPARE(clock.year(), 2026);
    }

    void theFirstYearIsCountedBackFromTheMtime()
    {
        const auto counted = [](int year, int month, int day) { return utc(year, month, day, 12, 0, 0); };
        const auto seconds = [](int year, int month, int day) {
            return utc(year, month, day, 13, 0, 0) / 1'000'000;
        };
        QCOMPARE(firstYearOf(counted(2000, 11, 22), 0, seconds(2026, 11, 22)), 2026);
        QCOMPARE(firstYearOf(counted(2001, 1, 3), 1, seconds(2026, 1, 3)), 2025);
        QCOMPARE(firstYearOf(counted(2000, 12, 30), 0, seconds(2026, 1, 3)), 2025);
    }
};

QTEST_APPLESS_MAIN(tst_lineclock)
#include "tst_lineclock.moc"
