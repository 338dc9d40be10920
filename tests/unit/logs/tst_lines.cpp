#include "logs/accesssummary.h"
#include "logs/journalreader.h"
#include "logs/linereader.h"
#include "logs/linesorter.h"
#include "logs/mask.h"
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
            "192.0.2.77 - - [22/Nov/2026:21:30:05 +0900] \"GET /a?name=x&tel=1 HTTP/1.1\" 200 5 \"https://e.jp/?q=1\" \"UA/1.0\"",
            "192.0.2.0 - - [22/Nov/2026:21:30:05 +0900] \"GET /a?*** HTTP/1.1\" 200 5 \"https://e.jp/?***\" \"UA/1.0\"");
        row("ipv6", "2001:db8:1:2:3:4:5:6 - -", "2001:db8:1:: - -");
        row("mapped", "::ffff:192.0.2.77 x", "::ffff:192.0.2.0 x");
        row("error log", "client: 192.0.2.7, server: e.jp, request: \"GET /x?a b HTTP/1.1\", host: \"e.jp\"",
            "client: 192.0.2.0, server: e.jp, request: \"GET /x?*** HTTP/1.1\", host: \"e.jp\"");
        row("with port", "peer 192.0.2.7:54321 [2001:db8:1:2::3]:443", "peer 192.0.2.0:54321 [2001:db8:1::]:443");
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
            QVERIFY2(lines.first().endsWith(".123456+09:00 web sshd[42]: two\\x0alines"), lines.first().constData());
            QCOMPARE(reader.suppressed(), 1);
        }
    }
};

QTEST_APPLESS_MAIN(tst_lines)
#include "tst_lines.moc"
