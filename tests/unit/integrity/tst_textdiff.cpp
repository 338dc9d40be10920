#include "integrity/diffengine.h"
#include "integrity/textdecode.h"
#include "integrity/textdiff.h"

#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace akimori::integrity;

namespace {

const QString kJapanese = QStringLiteral("○○市の空き家に関するお知らせです。\nカタカナも含みます。\n");

/// Hunks as a patch, so that cases read like one.
QString patch(const TextDiff& diff)
{
    QString text;
    for (const DiffHunk& hunk : diff.hunks) {
        text += QStringLiteral("@%1,%2 %3,%4\n")
                    .arg(hunk.oldStart)
                    .arg(hunk.oldCount)
                    .arg(hunk.newStart)
                    .arg(hunk.newCount);
        for (const DiffLine& line : hunk.lines)
            text += QLatin1String(line.kind == LineKind::Same      ? " "
                                  : line.kind == LineKind::Removed ? "-"
                                                                   : "+")
                    + line.text + u'\n';
    }
    return text;
}

QByteArray numbered(int from, int to)
{
    QByteArray text;
    for (int i = from; i <= to; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class tst_textdiff : public QObject
{
    Q_OBJECT

private slots:
    void hunksCarryContextAndNumbers()
    {
        const QByteArray before = numbered(1, 30);
        QByteArray after = before;
        after.replace("\n5\n", "\nfive\n").replace("\n20\n", "\n20\nadded\n").replace("\n29\n", "\n");
        QCOMPARE(patch(diffText(before, after)),
                 QStringLiteral("@2,7 2,7\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"
                                "@18,6 18,7\n 18\n 19\n 20\n+added\n 21\n 22\n 23\n"
                                "@26,5 27,4\n 26\n 27\n 28\n-29\n 30\n"));
    }

    void neighbouringHunksDoNotRepeatLines()
    {
        const QByteArray before = numbered(1, 12);
        QByteArray after = before;
        after.replace("\n3\n", "\nx\n").replace("\n8\n", "\ny\n");
        const TextDiff diff = diffText(before, after);
        QSet<int> seen;
        for (const DiffHunk& hunk : diff.hunks) {
            for (const DiffLine& line : hunk.lines) {
                if (line.oldLine > 0) {
                    QVERIFY(!seen.contains(line.oldLine));
                    seen.insert(line.oldLine);
                }
            }
        }
    }

    void emptySides()
    {
        QCOMPARE(diffText("a\n", "a\n").state, DiffState::Same);
        QCOMPARE(patch(diffText("", "a\n")), QStringLiteral("@1,0 1,1\n+a\n"));
        QCOMPARE(patch(diffText("a\n", "")), QStringLiteral("@1,1 1,0\n-a\n"));
    }

    void decodesJapanese_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        for (const char* const name : {"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"}) {
            QStringEncoder encoder(name);
            QVERIFY2(encoder.isValid(), name);
            const QByteArray body = encoder.encode(kJapanese);
            QTest::newRow(name) << body << QString::fromLatin1(name);
            QTest::addRow("%s declared", name)
                << QByteArray("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=") + name
                       + "\">\n" + body
                << QString::fromLatin1(name);
        }
        QTest::newRow("declared wrongly")
            << QByteArray("<meta charset=\"utf-8\">\n") + QStringEncoder("Shift_JIS").encode(kJapanese)
            << QStringLiteral("Shift_JIS");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe")
                                       + QStringEncoder(QStringEncoder::Utf16LE).encode(kJapanese)
                                << QStringLiteral("UTF-16LE");
    }

    void decodesJapanese()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const std::optional<DecodedText> text = decodeText(bytes);
        QVERIFY(text);
        QCOMPARE(text->encoding, encoding);
        QVERIFY(text->text.endsWith(kJapanese));
    }

    void nothingHostileIsShown()
    {
        const TextDiff diff = diffText("a\n", "a\x1b[2J\xE2\x80\xAE\xE2\x80\x8Bz\r\n");
        QCOMPARE(diff.hunks.front().lines.back().text,
                 QStringLiteral("a\\u{1b}[2J\\u{202e}\\u{200b}z\\u{d}"));
        QCOMPARE(diffText("a", QByteArray("a\0b", 3)).state, DiffState::NotText);
    }

    void longLinesAreCutAroundTheDifference()
    {
        const QByteArray before(50'000, 'a');
        const TextDiff diff = diffText(before, before.left(30'000) + "<script>" + before.mid(30'000));
        const QString shown = diff.hunks.front().lines.back().text;
        QVERIFY(shown.contains(QStringLiteral("<script>")));
        QVERIFY(shown.size() <= DiffLimits().maxLineLength + 2);
    }

    void boundsHold()
    {
        DiffLimits limits;
        limits.maxBytes = 1000;
        QCOMPARE(diffText(QByteArray(1001, 'a'), "a", limits).state, DiffState::TooLarge);
        const TextDiff coarse = diffText(numbered(1, 3000), numbered(10'001, 13'000));
        QVERIFY(coarse.coarse);
        QVERIFY(coarse.cut);
        QCOMPARE(coarse.hunks.size(), 1u);
        QCOMPARE(static_cast<int>(coarse.hunks.front().lines.size()), DiffLimits().maxShownLines);
        QCOMPARE(coarse.hunks.front().oldCount, 3000);
    }

    /// Replaying the script must give the new sequence, whatever the input.
    void scriptsTurnOldIntoNew()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<int> before(random() % 40);
            std::vector<int> after(random() % 40);
            for (int& value : before)
                value = static_cast<int>(random() % 5);
            for (int& value : after)
                value = static_cast<int>(random() % 5);
            const auto steps = shortestEdit(before, after, 100);
            QVERIFY(steps);
            std::vector<int> made;
            std::size_t x = 0;
            std::size_t y = 0;
            for (const EditStep step : *steps) {
                if (step == EditStep::Keep)
                    QCOMPARE(before.at(x), after.at(y));
                if (step != EditStep::Remove)
                    made.push_back(after.at(y++));
                if (step != EditStep::Insert)
                    ++x;
            }
            QCOMPARE(x, before.size());
            QVERIFY(made == after);
        }
        QVERIFY(!shortestEdit({1, 2, 3}, {4, 5, 6}, 5));
        QVERIFY(shortestEdit({1, 2, 3}, {4, 5, 6}, 6));
    }
};

QTEST_GUILESS_MAIN(tst_textdiff)
#include "tst_textdiff.moc"
