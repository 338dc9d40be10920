#include "base/error.h"
#include "logs/accesssummary.h"
#include "logs/journalreader.h"
#include "logs/linereader.h"
#include "logs/linesorter.h"
#include "logs/mask.h"
#include "logs/quicklook.h"
#include "support/tempfolder.h"

#include <QDir>
#include <QTest>

using namespace akimori;
using namespace akimori::logs;

namespace {

std::span<const char> spanOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

/// What is done with single lines: cutting, sorting, masking, counting.
class tst_lines : public QObject
{
    Q_OBJECT

private slots:
    void linesAreCutWhateverTheChunks()
    {
        const QByteArray text("one\n\ntwo\r\nbin\0ary\nlast", 22);
        for (qsizetype chunk = 1; chunk <= text.size(); ++chunk) {
            QByteArrayList lines;
            LineReader reader([&](const LinePiece& piece) {
                QVERIFY(piece.begins && piece.ends);
                lines.append(bytesOf(piece.bytes));
            });
            for (qsizetype at = 0; at < text.size(); at += chunk)
                reader.add(spanOf(text.mid(at, chunk)));
            reader.finish();
            QCOMPARE(lines, (QByteArrayList{"one", "", "two\r", QByteArray("bin\0ary", 7), "last"}));
        }
    }

    void hugeLinesComeInBoundedPieces()
    {
        const QByteArray huge(5 * (LineReader::kMaxPiece / 2), 'x');
        QByteArray joined;
        int begins = 0;
        int ends = 0;
        LineReader reader([&](const LinePiece& piece) {
            QVERIFY(std::ssize(piece.bytes) <= LineReader::kMaxPiece);
            joined += bytesOf(piece.bytes);
            begins += piece.begins ? 1 : 0;
            ends += piece.ends ? 1 : 0;
        });
        reader.add(spanOf(huge + "\nnext\n"));
        reader.finish();
        QCOMPARE(joined, huge + "next");
        QCOMPARE(begins, 2);
        QCOMPARE(ends, 2);
    }

    /// A small budget forces many runs on the disk, more than are merged at once.
    void sortsMoreThanMemoryHolds()
    {
        const test::TempFolder folder;
        JobContext job;
        QByteArrayList expected;
        QByteArrayList sorted;
        {
            LineSorter sorter(folder.path(), 64);
            constexpr int kLines = 1500;
            for (int i = 0; i < kLines; ++i) {
                const int time = (i * 7919) % kLines;
                const QByteArray line = "line " + QByteArray::number(time).rightJustified(8, '0');
                sorter.add({time, 1, static_cast<quint64>(i), {viewOf(line), true, true}});
                expected.append(line);
            }
            std::sort(expected.begin(), expected.end());
            sorter.finish([&](const DatedPiece& piece) { sorted.append(bytesOf(piece.piece.bytes)); }, job);
        }
        QCOMPARE(sorted, expected);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void equalTimesKeepTheirOrder()
    {
        const test::TempFolder folder;
        JobContext job;
        LineSorter sorter(folder.path());
        sorter.add({5, 2, 1, {"c", true, true}});
        sorter.add({5, 1, 2, {"b", true, true}});
        sorter.add({5, 1, 1, {"a", true, true}});
        sorter.add({4, 9, 9, {"0", true, true}});
        QByteArray order;
        sorter.finish([&](const DatedPiece& piece) { order += bytesOf(piece.piece.bytes); }, job);
        QCOMPARE(order, QByteArray("0abc"));
    }

    void masks_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char* name, const char* line, const char* masked) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(masked);
        };
        row("combined",
            "192.0.2.77 - - [22/Nov/2026:21:30:05 +0900] \"GET /a?name=x&tel=1 HTTP/1.1\" 200 5 "
            "\"https://e.jp/?q=1\" \"UA/1.0\"",
            "192.0.2.0 - - [22/Nov/2026:21:30:05 +0900] \"GET /a?*** HTTP/1.1\" 200 5 \"https://e.jp/?***\" "
            "\"UA/1.0\"");
        row("ipv6", "2001:db8:1:2:3:4:5:6 - -", "2001:db8:1:: - -");
        row("mapped", "::ffff:192.0.2.77 x", "::ffff:192.0.2.0 x");
        row("error log", "client: 192.0.2.7, server: e.jp, request: \"GET /x?a b HTTP/1.1\", host: \"e.jp\"",
            "client: 192.0.2.0, server: e.jp, request: \"GET /x?*** HTTP/1.1\", host: \"e.jp\"");
        row("with port", "peer 192.0.2.7:54321 [2001:db8:1:2::3]:443",
            "peer 192.0.2.0:54321 [2001:db8:1::]:443");
        row("escaped quote", "\"GET /?a=\\\"192.0.2.9 HTTP/1.1\" 400", "\"GET /?*** HTTP/1.1\" 400");
        row("forwarded", "203.0.113.9,198.51.100.4", "203.0.113.0,198.51.100.0");
        row("nothing to mask", "21:30:05 std::string 1.2.3", "21:30:05 std::string 1.2.3");
        row("query at the end", "GET /a?secret", "GET /a?***");
    }

    void masks()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, masked);
        QCOMPARE(maskLine(viewOf(line)), masked);
    }

    void pseudonymsAreStableAndKeyed()
    {
        const QByteArray key(32, 'k');
        const QByteArray one = pseudonymizeLine("192.0.2.7 - - [x] \"GET /a?token=1 HTTP/1.1\" 200", key);
        QVERIFY(!one.contains("192.0.2.") && !one.contains("token"));
        QVERIFY(one.startsWith("ip-"));
        QCOMPARE(pseudonymizeLine("192.0.2.7", key), one.left(15));
        QVERIFY(pseudonymizeLine("192.0.2.8", key) != one.left(15));
        QVERIFY(pseudonymizeLine("192.0.2.7", QByteArray(32, 'o')) != one.left(15));
        // one address in two spellings is one visitor
        QCOMPARE(pseudonymizeLine("2001:db8:0:0::1", key), pseudonymizeLine("2001:DB8::1", key));
        QVERIFY_THROWS_EXCEPTION(Error, pseudonymizeLine("192.0.2.7", "short"));
    }

    void takesRequestsApart_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("shown"); // client method target status bytes agent
        QTest::newRow("combined")
            << QByteArray("192.0.2.7 - - [22/Nov/2026:21:30:00 +0900] \"GET /a?b=1 HTTP/1.1\" 404 153 \"-\" \"Mozilla\"")
            << QByteArray("192.0.2.7|GET|/a?b=1|404|153|Mozilla");
        QTest::newRow("common") << QByteArray("2001:db8::1 - u [22/Nov/2026:21:30:00 +0900] \"POST /x HTTP/1.0\" 500 -")
                                << QByteArray("2001:db8::1|POST|/x|500|0|");
        QTest::newRow("virtual host")
            << QByteArray("www.example.jp:443 192.0.2.7 - - [22/Nov/2026:21:30:00 +0900] \"GET / HTTP/2.0\" 200 1 \"-\" \"x\"")
            << QByteArray("192.0.2.7|GET|/|200|1|x");
        QTest::newRow("quote in the agent")
            << QByteArray("192.0.2.7 - - [22/Nov/2026:21:30:00 +0900] \"GET / HTTP/1.1\" 200 1 \"-\" \"a\\\"b\"")
            << QByteArray("192.0.2.7|GET|/|200|1|a\\\"b");
        QTest::newRow("empty request") << QByteArray("192.0.2.7 - - [22/Nov/2026:21:30:00 +0900] \"\" 400 0 \"-\" \"-\"")
                                       << QByteArray("192.0.2.7|||400|0|-");
        QTest::newRow("tls bytes") << QByteArray("192.0.2.7 - - [22/Nov/2026:21:30:00 +0900] \"\\x16\\x03\" 400 0")
                                   << QByteArray("192.0.2.7|\\x16\\x03||400|0|");
        QTest::newRow("cut") << QByteArray("192.0.2.7 - - [22/Nov/2026:21:30:00 +0900] \"GET /a")
                             << QByteArray("192.0.2.7|GET|/a|0|0|");
        QTest::newRow("junk") << QByteArray("\x00\xff[[[]]\"", 8) << QByteArray("||\x00\xff[[[]]\"|0|0|", 15);
        QTest::newRow("nothing") << QByteArray() << QByteArray("|||0|0|");
    }

    void takesRequestsApart()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, shown);
        const AccessRow row = accessRow(0, {line.constData(), static_cast<std::size_t>(line.size())});
        QCOMPARE(QByteArrayList({row.client, row.method, row.target, QByteArray::number(row.status),
                                 QByteArray::number(row.bytes), row.agent})
                     .join('|'),
                 shown);
    }

    void quickLookCountsMinutes()
    {
        test::TempFolder folder;
        folder.write("access.log", "192.0.2.1 - - [01/Nov/2026:00:00:10 +0900] \"GET /a HTTP/1.1\" 200 5\n"
                                   "192.0.2.1 - - [01/Nov/2026:00:00:50 +0900] \"GET /b HTTP/1.1\" 503 5\n"
                                   "192.0.2.1 - - [01/Nov/2026:00:02:00 +0900] \"GET /c HTTP/1.1\" 404 5\n" +
                                       QByteArray(3 << 20, 'x') + "\n");
        JobContext job;
        const QuickLook look = quickLook(QString::fromUtf8(folder.at("access.log")), job);
        QCOMPARE(look.requests, 4);
        QCOMPARE(look.rows.size(), 4u);
        QCOMPARE(look.minutes.size(), 2u);
        QCOMPARE(look.minutes.begin()->second.requests, 2);
        QCOMPARE(look.minutes.begin()->second.serverErrors, 1);
        QCOMPARE(look.minutes.rbegin()->second.clientErrors, 1);
        QVERIFY(look.rows.back().target.size() <= 2048); // a huge line is no huge cell
        QVERIFY_THROWS_EXCEPTION(Error, quickLook(QString::fromUtf8(folder.at("none")), job));
        job.cancel();
        QVERIFY_THROWS_EXCEPTION(Error, quickLook(QString::fromUtf8(folder.at("access.log")), job));
    }

    void countsWhatLooksLikeAttacks()
    {
        AccessSummary summary;
        for (const char* target : {"/index.html", "/a/../../etc/passwd", "/?q=%3CScript%3E", "/wp-login.php", "/.env"}) {
            const QByteArray line = "192.0.2.7 - - [x] \"GET " + QByteArray(target) + " HTTP/1.1\" 404 12";
            summary.add(0, {line.constData(), static_cast<std::size_t>(line.size())});
        }
        QCOMPARE(summary.suspicious(), 4);
        QCOMPARE(summary.clientErrors(), 5);
        QCOMPARE(summary.serverErrors(), 0);
        QCOMPARE(summary.bytes(), 60);
        QCOMPARE(summary.topClients(5).size(), 1u);
        QCOMPARE(summary.topClients(5).front().first, QByteArray("192.0.2.0")); // never whole
    }

    void countsRequests()
    {
        AccessSummary summary;
        const auto add = [&](const char* line) { summary.add(3'600'000'000, line); };
        add("x - - [t] \"GET /a?b HTTP/1.1\" 200 5");
        add("x - - [t] \"GET /a HTTP/1.1\" 404 5");
        add("x - - [t] \"GET /\\\"b HTTP/1.1\" 200 5");
        add("x - - [t] \"\\x16\\x03\" 400 5");
        add("junk");
        QCOMPARE(summary.requests(), 5);
        QCOMPARE(summary.unreadable(), 1);
        QCOMPARE(summary.statuses(), (QMap<int, qint64>{{200, 2}, {400, 1}, {404, 1}}));
        QCOMPARE(summary.hours(), (QMap<qint64, qint64>{{1, 5}}));
        QCOMPARE(summary.topPages(1).front().first, QByteArray("/a"));
        QCOMPARE(summary.topPages(1).front().second, 2);
    }

    void readsTheJournalsExport()
    {
        QByteArray text = "__CURSOR=s=1\n__REALTIME_TIMESTAMP=1795350605123456\n_HOSTNAME=web\n"
                          "SYSLOG_IDENTIFIER=sshd\n_PID=42\nMESSAGE\n";
        text += QByteArray("\x09\0\0\0\0\0\0\0", 8) + "two\nlines\n\n";
        text += "__REALTIME_TIMESTAMP=1795350606000000\n_COMM=kernel\nMESSAGE=Suppressed 5 messages\n\n";
        for (qsizetype chunk = 1; chunk < text.size(); chunk += 13) {
            QByteArrayList lines;
            JournalReader reader([&](const JournalEntry& entry) { lines.append(entry.line); });
            for (qsizetype at = 0; at < text.size(); at += chunk)
                reader.add(spanOf(text.mid(at, chunk)));
            QVERIFY(reader.finish());
            QCOMPARE(lines.size(), 2);
            QVERIFY2(lines.first().endsWith(".123456+09:00 web sshd[42]: two\\x0alines"),
                     lines.first().constData());
            QCOMPARE(reader.suppressed(), 1);
        }
    }
};

QTEST_APPLESS_MAIN(tst_lines)
#include "tst_lines.moc"
