#include "ledgerfixture.h"

#include "ledger/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

class tst_statement : public QObject
{
    Q_OBJECT

private slots:
    void textsSurviveSqlite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE site; --\"`");
        QTest::newRow("beyond the plane") << QStringLiteral("𠮷野家 👨‍👩‍👧");
        QTest::newRow("decomposed") << QStringLiteral("か\u3099");
        QTest::newRow("nul") << QString(QChar()) + u'a' + QChar() + u'b';
        QTest::newRow("lone high surrogate") << u'a' + QString(QChar(0xd842));
        QTest::newRow("lone low surrogate") << QString(QChar(0xdfb7)) + u'a';
        QTest::newRow("byte order mark") << QString(QChar(0xfeff)) + u'a';
        QTest::newRow("two byte order marks") << QString(2, QChar(0xfeff)) + u'a';
        QTest::newRow("swapped byte order mark") << QString(QChar(0xfffe)) + u'a';
        QTest::newRow("only byte order marks") << QString(3, QChar(0xfeff));
        QTest::newRow("byte order mark inside") << u'a' + QString(QChar(0xfeff));
    }

    void textsSurviveSqlite()
    {
        QFETCH(QString, text);
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const QString expected = storable(text);
        QVERIFY(!expected.isNull());
        QCOMPARE(storable(expected), expected);
        QCOMPARE(QString::fromUtf8(expected.toUtf8()), expected);
        Statement select(*ledger, "SELECT ?, length(CAST(? AS BLOB))");
        QVERIFY(select.text(text).text(text).step());
        QCOMPARE(select.nextText(), expected);
        QCOMPARE(select.nextNumber(), expected.toUtf8().size());
    }

    void ordinaryTextIsNotTouched()
    {
        for (const char16_t* text : {u"空き家", u"a\nb", u"𠮷", u"a\uFEFF"})
            QCOMPARE(storable(QString::fromUtf16(text)), QString::fromUtf16(text));
        QCOMPARE(storable(QString(QChar(0xd800)) + u'a'), QString(QChar(0xfffd)) + u'a');
    }

    void timesKeepTheirMilliseconds()
    {
        const QDateTime instant(QDate(2026, 2, 28), QTime(23, 59, 59, 9), Qt::UTC);
        QCOMPARE(storedTime(instant), QStringLiteral("2026-02-28T23:59:59.009Z"));
        QCOMPARE(timeFromStored(storedTime(instant)), instant);
        QCOMPARE(storedTime(instant.toOffsetFromUtc(9 * 3600)), storedTime(instant));
        QCOMPARE(storedTime({}), QString());
        QVERIFY(!timeFromStored({}).isValid());
        for (const char* bad : {"yesterday", "2026-02-30T00:00:00.000Z", "2026-02-28T24:00:00.000Z",
                                "2026-02-28T00:00:00.00xZ", "2026-02-28T00:00:00.000+"})
            QCOMPARE(test::errorOf([&] { timeFromStored(QString::fromLatin1(bad)); }), ErrorCode::Corrupt);
    }

    void listsAreTheJsonThatQtWrites()
    {
        const QStringList odd{QString(), QStringLiteral("a\"b\\c/"), QStringLiteral("改行\n\t\x01"), QStringLiteral("𠮷"),
                              QString(QChar(0xd800)), QStringLiteral("plain")};
        QCOMPARE(jsonTexts({}), QStringLiteral("[]"));
        QCOMPARE(jsonTexts(odd), QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(odd)).toJson(QJsonDocument::Compact)));
    }

    void pathsAreBytes()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        QList<QByteArray> names = test::TempFolder::hostileNames();
        names << "\xEF\xBB\xBF"
                 "a"
              << "";
        Statement select(*ledger, "SELECT ?, ?");
        for (const QByteArray& name : names) {
            Statement one(*ledger, "SELECT ?");
            QVERIFY(one.path(name).step());
            QCOMPARE(one.nextPath(), name);
        }
        QVERIFY(select.paths(names).paths({}).step());
        QCOMPARE(select.nextPaths(), names);
        QCOMPARE(select.nextPaths(), QList<QByteArray>());
    }
};

QTEST_GUILESS_MAIN(tst_statement)
#include "tst_statement.moc"
