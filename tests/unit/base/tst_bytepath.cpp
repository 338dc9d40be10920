#include "base/bytepath.h"
#include "support/tempfolder.h"

#include <QTest>

using namespace akimori;

class tst_bytepath : public QObject
{
    Q_OBJECT

private slots:
    void printableIsReversible_data()
    {
        QTest::addColumn<QByteArray>("name");
        int row = 0;
        for (const QByteArray& name : test::TempFolder::hostileNames())
            QTest::addRow("name %d", row++) << name;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFindex.html");
        QTest::newRow("two byte order marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF");
        QTest::newRow("swapped byte order mark") << QByteArray("\xEF\xBF\xBEindex.html");
        for (int byte = 1; byte < 256; ++byte)
            QTest::addRow("byte %d", byte) << QByteArray(1, static_cast<char>(byte));
    }

    void printableIsReversible()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(fromPrintable(printable(name)), name);
    }

    void printableShowsNothingDangerous()
    {
        QCOMPARE(printable("a\nb\\c"), QStringLiteral("a\\x0ab\\x5cc"));
        QCOMPARE(printable("\xff\xE7\xA9\xBA"), QStringLiteral("\\xff空"));
        QCOMPARE(printable("\xE2\x80\xAEtxt.exe"), QStringLiteral("\\xe2\\x80\\xaetxt.exe")); // bidi override
        QCOMPARE(printable("\xC0\xAF"), QStringLiteral("\\xc0\\xaf"));                       // overlong
    }

    void safeRelativePaths()
    {
        QVERIFY(isSafeRelativePath("a/b"));
        QVERIFY(isSafeRelativePath("..."));
        for (const char* bad : {"", "/a", "a/../b", "..", "a//b", "a/", "./a"})
            QVERIFY2(!isSafeRelativePath(bad), bad);
        QVERIFY(!isSafeRelativePath(QByteArray("a\0b", 3)));
    }
};

QTEST_APPLESS_MAIN(tst_bytepath)
#include "tst_bytepath.moc"
