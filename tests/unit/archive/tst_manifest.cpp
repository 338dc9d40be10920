#include "archive/manifest.h"
#include "base/error.h"
#include "support/tempfolder.h"

#include <QTest>

#include <random>

using namespace akimori;
using archive::Manifest;

namespace {

Manifest sample()
{
    Manifest manifest;
    manifest.siteId = QStringLiteral("5d2a1f30-0000-4000-8000-000000000001");
    manifest.siteName = QStringLiteral("○○市\t公式");
    manifest.host = QStringLiteral("www.example.jp");
    manifest.roots = {"/var/www/html", QByteArray("/srv/new\nline\xff")};
    manifest.kind = BackupKind::System;
    manifest.trigger = BackupTrigger::BeforeChange;
    manifest.takenAt = QDateTime::fromSecsSinceEpoch(1'763'814'600, Qt::UTC);
    manifest.toolVersion = QStringLiteral("0.1.0");
    manifest.archiveSha256 = QByteArray(64, 'a');
    manifest.archiveSize = 300;
    manifest.frames = {{0, 100, 20'480, QByteArray(32, '1')}, {100, 200, 1024, QByteArray(32, '2')}};
    qint64 offset = 0;
    QList<QByteArray> names = test::TempFolder::hostileNames();
    std::sort(names.begin(), names.end());
    for (const QByteArray& name : names) {
        archive::ManifestEntry item;
        item.entry.path = "var/www/html/" + name;
        item.entry.type = EntryType::File;
        item.entry.mode = 04755;
        item.entry.uid = UINT32_MAX;
        item.entry.size = 10;
        item.entry.mtimeNs = -1'500'000'001;
        item.entry.ctimeNs = 1'763'814'600'123'456'789;
        item.entry.inode = UINT64_MAX;
        item.entry.links = 2;
        item.entry.sha256 = QByteArray(64, 'b');
        item.hardLinkGroup = 7;
        item.place = {0, offset, 1024};
        item.remark = offset == 0 ? QStringLiteral("changing") : QString();
        offset += offset < 18'000 ? 1024 : 0;
        manifest.entries.push_back(item);
    }
    archive::ManifestEntry link;
    link.entry.path = "var/www/link";
    link.entry.type = EntryType::Symlink;
    link.entry.linkTarget = "a\nb\\c\xfe";
    link.place = {1, 0, 512};
    manifest.entries.push_back(link);
    archive::ManifestEntry fifo;
    fifo.entry.path = "var/www/zfifo";
    fifo.entry.type = EntryType::Fifo;
    fifo.remark = QStringLiteral("special");
    manifest.entries.push_back(fifo);
    return manifest;
}

} // namespace

class tst_manifest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const Manifest manifest = sample();
        const QByteArray text = archive::serialize(manifest);
        const Manifest back = archive::parseManifest(text);
        QCOMPARE(archive::serialize(back), text);
        QCOMPARE(back.siteName, manifest.siteName);
        QCOMPARE(back.roots, manifest.roots);
        QCOMPARE(back.takenAt, manifest.takenAt);
        QVERIFY(back.kind == manifest.kind);
        QCOMPARE(back.entries.size(), manifest.entries.size());
        for (std::size_t i = 0; i < back.entries.size(); ++i) {
            QCOMPARE(back.entries[i].entry.path, manifest.entries[i].entry.path);
            QCOMPARE(back.entries[i].entry.mtimeNs, manifest.entries[i].entry.mtimeNs);
            QCOMPARE(back.entries[i].entry.inode, manifest.entries[i].entry.inode);
            QCOMPARE(back.entries[i].hardLinkGroup, manifest.entries[i].hardLinkGroup);
            QCOMPARE(back.entries[i].remark, manifest.entries[i].remark);
            QCOMPARE(back.entries[i].entry.linkTarget, manifest.entries[i].entry.linkTarget);
        }
        QVERIFY(back.find("var/www/zfifo"));
        QVERIFY(!back.find("var/www"));
    }

    void everyCutIsRefused()
    {
        const QByteArray text = archive::serialize(sample());
        for (qsizetype size = 0; size < text.size(); ++size) {
            try {
                archive::parseManifest(text.left(size));
                QFAIL(qPrintable(QStringLiteral("accepted a cut at %1").arg(size)));
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::Corrupt);
            }
        }
    }

    /// Whatever the bytes are: an Error or a manifest within its own bounds, never a crash or a huge allocation.
    void randomDamageIsBounded()
    {
        const QByteArray text = archive::serialize(sample());
        std::mt19937 random(20261122);
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = text;
            for (unsigned change = 0; change < 1 + random() % 3; ++change)
                damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))] =
                    "0123456789-\t\n.fa\\x"[random() % 18];
            try {
                const Manifest manifest = archive::parseManifest(damaged);
                for (const archive::ManifestEntry& item : manifest.entries)
                    QVERIFY(item.place.frame < static_cast<qint32>(manifest.frames.size()));
            } catch (const Error& error) {
                QVERIFY(error.code() == ErrorCode::Corrupt || error.code() == ErrorCode::Unsupported);
                ++refused;
            }
        }
        QVERIFY(refused > 1000);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("code");
        const int corrupt = static_cast<int>(ErrorCode::Corrupt);
        QTest::newRow("newer format") << QByteArray("akimori-generation\t1") << QByteArray("akimori-generation\t2")
                                      << static_cast<int>(ErrorCode::Unsupported);
        QTest::newRow("entry count") << QByteArray("entries\t") << QByteArray("entries\t9") << corrupt;
        QTest::newRow("absurd frame count") << QByteArray("frames\t2") << QByteArray("frames\t2000000000") << corrupt;
        QTest::newRow("parent folder") << QByteArray("var/www/link") << QByteArray("var/../link") << corrupt;
        QTest::newRow("absolute path") << QByteArray("var/www/link") << QByteArray("/var/www/link") << corrupt;
        QTest::newRow("unknown kind") << QByteArray("kind\tsystem") << QByteArray("kind\tother") << corrupt;
        QTest::newRow("frame gap") << QByteArray("frame\t100") << QByteArray("frame\t101") << corrupt;
        QTest::newRow("beyond its frame") << QByteArray("\t1\t0\t512\t") << QByteArray("\t1\t1024\t512\t") << corrupt;
        QTest::newRow("unknown frame") << QByteArray("\t1\t0\t512\t") << QByteArray("\t2\t0\t512\t") << corrupt;
        QTest::newRow("stored fifo") << QByteArray("-1\t0\t0\tspecial") << QByteArray("1\t0\t512\tspecial") << corrupt;
        QTest::newRow("unsorted") << QByteArray("var/www/zfifo") << QByteArray("a/fifo") << corrupt;
        QTest::newRow("overflow") << QByteArray("archive\t300") << QByteArray("archive\t99999999999999999999")
                                  << corrupt;
    }
    void refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, code);
        QByteArray text = archive::serialize(sample());
        QVERIFY(text.contains(from));
        try {
            archive::parseManifest(text.replace(from, to));
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(static_cast<int>(error.code()), code);
            QVERIFY(!error.sentence().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_manifest)
#include "tst_manifest.moc"
