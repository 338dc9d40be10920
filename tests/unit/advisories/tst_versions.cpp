#include "advisories/versions/dpkgversion.h"
#include "advisories/versions/ranges.h"
#include "advisories/versions/rpmversion.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <functional>

using namespace akimori::advisories;

namespace {

int sign(int value)
{
    return value < 0 ? -1 : (value > 0 ? 1 : 0);
}

/// "left < right" lines; both directions.
int checkTable(const QString& path, const std::function<int(const QByteArray&, const QByteArray&)>& compare)
{
    QFile file(path);
    int lines = 0;
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().simplified().split(' ');
        if (words.size() != 3)
            continue;
        const int expected = words.at(1) == "<" ? -1 : (words.at(1) == ">" ? 1 : 0);
        if (sign(compare(words.at(0), words.at(2))) != expected ||
            sign(compare(words.at(2), words.at(0))) != -expected)
            qWarning("%s %s %s", words.at(0).constData(), words.at(1).constData(), words.at(2).constData());
        else
            ++lines;
    }
    return lines;
}

} // namespace

class tst_versions : public QObject
{
    Q_OBJECT

private slots:
    void dpkg_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("expected");
        int n = 0;
        const auto row = [&](const char* left, const char* right, int expected) {
            QTest::addRow("%d %s %s", ++n, left, right) << QByteArray(left) << QByteArray(right) << expected;
        };
        row("1.0", "1.0-0", 0);
        row("1.0", "0:1.0", 0);
        row("1:0.1", "9.9", 1);
        row("1.0~rc1", "1.0", -1);
        row("1.0~rc1-1", "1.0~rc1-1~bpo1", 1);
        row("1.0-1", "1.0-1+b1", -1);
        row("6.12.95-1~bpo12+1", "6.12.94-1", 1);
        row("1.18.0-6+deb11u3", "1.18.-6+deb11u3", 0);
        row("1.0a", "1.0+", -1);
        row("1.0", "1.0a", -1);
        row("99999999999999999999999999", "100000000000000000000000000", -1);
        row("1.01", "1.1", 0);
        row("1-1-1", "1-2", 1); // the last dash splits: 1-1 against 1
        row("1-a-1", "1-1-1", 1);
        row("", "", 0);
        row("1.0-", "1.0", 0);
    }

    void dpkg()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(int, expected);
        QCOMPARE(sign(compareDpkgVersions(left, right)), expected);
        QCOMPARE(sign(compareDpkgVersions(right, left)), -expected);
    }

    void dpkgAgreesWithTheInstalledOne()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dpkg"));
        const QByteArrayList versions{"1.0", "1.0-1", "1.0~rc1-1", "1:0.9", "1.0+dfsg-1", "1.0a-1", "1.0-1+deb12u2"};
        for (const QByteArray& left : versions) {
            for (const QByteArray& right : {QByteArray("1.0-1"), QByteArray("1.0+dfsg-1~x")}) {
                const bool less = compareDpkgVersions(left, right) < 0;
                if (program.isEmpty()) { // another system: at least the order is one
                    QCOMPARE(compareDpkgVersions(right, left) > 0, less);
                    continue;
                }
                const int status = QProcess::execute(program, {QStringLiteral("--compare-versions"),
                                                               QString::fromLatin1(left), QStringLiteral("lt"),
                                                               QString::fromLatin1(right)});
                QVERIFY2((status == 0) == less, (left + " lt " + right).constData());
            }
        }
    }

    void rpm_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("expected");
        int n = 0;
        const auto row = [&](const char* left, const char* right, int expected) {
            QTest::addRow("%d %s %s", ++n, left, right) << QByteArray(left) << QByteArray(right) << expected;
        };
        row("1.05", "1.5", 0);
        row("1..2", "1.2", 0);
        row("1.0", "1.0^git1", -1);
        row("1.0^git1", "1.0.1", -1);
        row("1.0~rc1", "1.0", -1);
        row("1.0~rc1^git1", "1.0~rc1", 1);
        row("0:1.0-1", "1.0-1", 0);
        row("1:1.0-1", "2.0-1", 1);
        row("1.0-1.el9_4", "1.0-1.el9_4.2", -1);
        row("1.0", "1.0-5", -1);
        row("b:1", "a1:1", 1); // no epoch
        row("10xyz", "10.1xyz", -1);
        row("xyz.4", "8", -1);
        row("\xe3\x81\x82", "\xe3\x81\x84", 0);
        row("99999999999999999999999999", "100000000000000000000000000", -1);
    }

    void rpm()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(int, expected);
        QCOMPARE(sign(compareRpmVersions(left, right)), expected);
        QCOMPARE(sign(compareRpmVersions(right, left)), -expected);
    }

    void sampleTables()
    {
        const QString folder = qEnvironmentVariable("AKIMORI_FEED_SAMPLES") + QStringLiteral("/versions/");
        if (!QFile::exists(folder + QStringLiteral("redhat-versions.txt")))
            return; // the tables above are the own ones
        QCOMPARE(checkTable(folder + QStringLiteral("redhat-versions.txt"), compareRpmVersions), 169);
        QCOMPARE(checkTable(folder + QStringLiteral("debian-versions.txt"), compareDpkgVersions), 30);
        QCOMPARE(checkTable(folder + QStringLiteral("debian-versions-generated.every40.txt"), compareDpkgVersions), 362);
    }

    void orderIsAnOrder()
    {
        const QByteArrayList pieces{"1", "1.0", "1.0~", "1.0^", "1.0a", "1.0-1", "1:1", "1.0+1", "1.00", "2", "a", "~"};
        for (const auto& compare : {compareDpkgVersions, compareRpmVersions}) {
            for (const QByteArray& a : pieces) {
                QCOMPARE(compare(a, a), 0);
                for (const QByteArray& b : pieces) {
                    QCOMPARE(sign(compare(a, b)), -sign(compare(b, a)));
                    for (const QByteArray& c : pieces) {
                        if (compare(a, b) < 0 && compare(b, c) < 0)
                            QVERIFY2(compare(a, c) < 0, (a + ' ' + b + ' ' + c).constData());
                    }
                }
            }
        }
    }

    void whatIsNoVersion()
    {
        for (const QByteArray& good : {QByteArray("1.0-1"), QByteArray("1:2.3~rc1+dfsg-4+b1")})
            QVERIFY(isDpkgVersion(good));
        for (const QByteArray& bad : {QByteArray(), QByteArray("a1"), QByteArray("x:1"), QByteArray(":1"),
                                      QByteArray("1 0"), QByteArray("1;rm"), QByteArray(300, '1'), QByteArray("1\0", 2)})
            QVERIFY2(!isDpkgVersion(bad), bad.constData());
        QVERIFY(isRpmVersion("1:2.4^git-1.el9"));
        for (const QByteArray& bad : {QByteArray(), QByteArray("1$(id)"), QByteArray("x:1-1"), QByteArray(300, '1')})
            QVERIFY2(!isRpmVersion(bad), bad.constData());
    }

    void ranges()
    {
        const QString good = QStringLiteral("1.31.3+, 1.30.4+");
        QVERIFY(inRanges(u"1.30.4"_qs, u"0.9.6-1.31.2"_qs, good) == RangeAnswer::Outside);
        QVERIFY(inRanges(u"1.30.3"_qs, u"0.9.6-1.31.2"_qs, good) == RangeAnswer::Inside);
        QVERIFY(inRanges(u"1.31.3"_qs, u"0.9.6-1.31.2"_qs, good) == RangeAnswer::Outside);
        QVERIFY(inRanges(u"0.9.5"_qs, u"0.9.6-1.31.2"_qs, good) == RangeAnswer::Outside);
        QVERIFY(inRanges(u"2.4.51"_qs, u"<=2.4.51"_qs) == RangeAnswer::Inside);
        QVERIFY(inRanges(u"2.4.52"_qs, u"2.4.0<=2.4.51"_qs) == RangeAnswer::Outside);
        QVERIFY(inRanges(u"2.4.52"_qs, u"2.4.0<2.4.52"_qs) == RangeAnswer::Outside);
        QVERIFY(inRanges(u"2.4.49"_qs, u"2.4.48, 2.4.49"_qs) == RangeAnswer::Inside);
        QVERIFY(inRanges(u"1.0"_qs, u"all"_qs) == RangeAnswer::Inside);
        QVERIFY(inRanges(u"3.4.5"_qs, u"3.4.6 より前のバージョン"_qs) == RangeAnswer::Unknown);
        QVERIFY(inRanges(u"unknown"_qs, u"1-2"_qs) == RangeAnswer::Unknown);
        QVERIFY(inRanges(u"1.0"_qs, QString()) == RangeAnswer::Unknown);
    }
};

QTEST_APPLESS_MAIN(tst_versions)
#include "tst_versions.moc"
