#include "archive/tarscanner.h"
#include "support/tempfolder.h"

#include <QProcess>
#include <QTest>

#include <random>

using namespace akimori;
using archive::TarMember;
using archive::TarScanner;

namespace {

/// Collects members and the raw bytes of each.
class Collector final : public archive::TarHandler
{
public:
    void memberBegins(const TarMember& member, std::span<const char> rawHeaders) override
    {
        members.append(member.path);
        types += static_cast<char>(member.type);
        targets.append(member.linkTarget);
        bodies.append(QByteArray());
        raw.append(rawHeaders.data(), static_cast<qsizetype>(rawHeaders.size()));
    }
    void memberBody(std::span<const char> chunk) override
    {
        bodies.last().append(chunk.data(), static_cast<qsizetype>(chunk.size()));
        raw.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    }
    void memberEnds(std::span<const char> padding) override
    {
        raw.append(padding.data(), static_cast<qsizetype>(padding.size()));
    }

    QList<QByteArray> members;
    QByteArray types;
    QList<QByteArray> targets;
    QList<QByteArray> bodies;
    QByteArray raw;
};

/// What the system's tar prints for the folder, as the server does it.
QByteArray tarOf(const QString& folder)
{
    QProcess tar;
    tar.setWorkingDirectory(folder);
    tar.start(QStringLiteral("tar"),
              {QStringLiteral("--format=pax"), QStringLiteral("--pax-option=delete=atime,delete=ctime"),
               QStringLiteral("--hard-dereference"), QStringLiteral("--sort=name"), QStringLiteral("-cf"),
               QStringLiteral("-"), QStringLiteral("tree")});
    tar.waitForFinished();
    return tar.readAllStandardOutput();
}

void feed(TarScanner& scanner, const QByteArray& data, qsizetype step)
{
    for (qsizetype at = 0; at < data.size(); at += step)
        scanner.add({data.constData() + at, static_cast<std::size_t>(std::min(step, data.size() - at))});
}

} // namespace

class tst_tarscanner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            m_folder.write("tree/" + name, "body of " + name);
            m_folder.symlink("target of " + name, "tree/l" + name.left(250));
        }
        m_folder.write("tree/empty", "");
        m_folder.write("tree/block", QByteArray(512, 'x'));
        m_folder.write("tree/large", QByteArray(300'000, 'y'));
        m_tar = tarOf(m_folder.path());
        QVERIFY(m_tar.size() > 300'000);
    }

    void readsEveryMemberByteForByte_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {1, 7, 511, 512, 513, 4096, 1 << 20})
            QTest::addRow("%d", step) << step;
    }
    void readsEveryMemberByteForByte()
    {
        QFETCH(int, step);
        Collector collector;
        TarScanner scanner(collector);
        feed(scanner, m_tar, step);
        QVERIFY(scanner.ended());
        QVERIFY(m_tar.startsWith(collector.raw));
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            const qsizetype at = collector.members.indexOf("tree/" + name);
            QVERIFY(at >= 0);
            QCOMPARE(collector.bodies.at(at), "body of " + name);
            const qsizetype link = collector.members.indexOf("tree/l" + name.left(250));
            QVERIFY(link >= 0);
            QCOMPARE(collector.targets.at(link), "target of " + name);
            QCOMPARE(collector.types.at(link), 'l');
        }
        QCOMPARE(collector.bodies.at(collector.members.indexOf("tree/large")).size(), 300'000);
        QCOMPARE(collector.types.at(collector.members.indexOf("tree")), 'd');
    }

    void aCutIsNoEnd()
    {
        for (qsizetype size = 0; size < m_tar.size() - 10'240; size += 1777) {
            Collector collector;
            TarScanner scanner(collector);
            feed(scanner, m_tar.left(size), 65'536);
            QVERIFY(!scanner.ended());
        }
    }

    void otherFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("data");
        QByteArray header = m_tar.left(512);
        QTest::newRow("noise") << QByteArray(1024, 'A');
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08") + QByteArray(600, 'z');
        QTest::newRow("html") << "<html>" + QByteArray(600, ' ');
        header[0] = 'X';
        QTest::newRow("check sum") << header;
        QTest::newRow("lone zero block") << QByteArray(512, '\0') + m_tar.left(512);
        QTest::newRow("after the end") << QByteArray(1024, '\0') + "x";
    }
    void otherFormsAreRefused()
    {
        QFETCH(QByteArray, data);
        Collector collector;
        TarScanner scanner(collector);
        QVERIFY_THROWS_EXCEPTION(archive::TarFormatError, feed(scanner, data, 100));
    }

    void randomDamageIsBounded()
    {
        std::mt19937 random(7);
        const QByteArray start = m_tar.left(40'000);
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = start;
            for (int change = 0; change < 3; ++change)
                damaged[static_cast<qsizetype>(random() % 40'000U)] = static_cast<char>(random());
            Collector collector;
            TarScanner scanner(collector);
            try {
                feed(scanner, damaged, 4096);
            } catch (const archive::TarFormatError&) {
                continue;
            }
            QVERIFY(collector.raw.size() <= damaged.size());
        }
    }

private:
    test::TempFolder m_folder;
    QByteArray m_tar;
};

QTEST_GUILESS_MAIN(tst_tarscanner)
#include "tst_tarscanner.moc"
