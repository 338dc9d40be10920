#include "archive/archivefile.h"
#include "archive/archivestream.h"
#include "base/error.h"
#include "base/hash.h"
#include "support/tempfolder.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace akimori;
using namespace akimori::archive;

/// What is appended is what the file holds, whatever the sizes and with or without O_DIRECT.
class tst_archivefile : public QObject
{
    Q_OBJECT

private:
    static QByteArray pattern(qsizetype size, int seed)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>((i * 31 + i / 4093 + seed) & 0xff);
        return bytes;
    }
    static std::span<const char> spanOf(const QByteArray& bytes)
    {
        return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
    }
    static QByteArray contents(const QString& file)
    {
        ArchiveStream stream(file);
        QByteArray all;
        for (std::span<const char> bytes = stream.next(); !bytes.empty(); bytes = stream.next())
            all.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return all;
    }

private slots:
    void holdsWhatWasAppended_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("disk") << QDir::tempPath();
        QTest::newRow("memory") << QStringLiteral("/dev/shm"); // may refuse O_DIRECT
    }

    void holdsWhatWasAppended()
    {
        QFETCH(QString, folder);
        const QTemporaryDir own(folder + QStringLiteral("/akimori-archivefile-XXXXXX"));
        QVERIFY(own.isValid());
        const QString name = own.filePath(QStringLiteral("a"));
        ArchiveFile file(name);
        QByteArray expected;
        for (const qsizetype size : {1, 4095, 1 << 20, 700'001, (3 << 20) + 17, 0, 512}) {
            const QByteArray part = pattern(size, static_cast<int>(size));
            file.append(spanOf(part));
            expected += part;
            QCOMPARE(file.size(), expected.size());
        }
        file.flush();
        QVERIFY(contents(name) == expected);
        const QByteArray more = pattern((2 << 20) + 3, 5); // goes on after an unaligned flush
        file.append(spanOf(more));
        expected += more;
        file.sync();
        QVERIFY(contents(name) == expected);
    }

    void takesBackWhatWasAppended_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("all") << qint64(0);
        QTest::newRow("within the first block") << qint64(70'001);
        QTest::newRow("at a block's border") << qint64(2 << 20);
        QTest::newRow("within a later block") << qint64((2 << 20) + 4097);
        QTest::newRow("within the held block") << qint64((3 << 20) + 90);
        QTest::newRow("nothing") << qint64((3 << 20) + 100);
    }

    void takesBackWhatWasAppended()
    {
        QFETCH(qint64, size);
        for (const bool flushed : {false, true}) {
            const test::TempFolder folder;
            const QString name = folder.path() + QStringLiteral("/a");
            const QByteArray body = pattern((3 << 20) + 100, 1);
            ArchiveFile file(name);
            file.append(spanOf(body));
            if (flushed)
                file.flush();
            file.cutTo(size);
            QCOMPARE(file.size(), size);
            const QByteArray more = pattern(1'200'003, 9);
            file.append(spanOf(more));
            file.sync();
            QVERIFY(contents(name) == body.left(size) + more);
        }
    }

    void readsBackWhileItWrites_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("whole blocks") << qint64(3 << 20);
        QTest::newRow("with a tail") << qint64((3 << 20) + 4711);
        QTest::newRow("less than a block") << qint64(4711);
    }

    void readsBackWhileItWrites()
    {
        QFETCH(qint64, size);
        const test::TempFolder folder;
        const QByteArray body = pattern(size, 4);
        ArchiveFile file(folder.path() + QStringLiteral("/a"));
        file.follow();
        file.append(spanOf(body));
        file.sync();
        const std::optional<QByteArray> sum = file.readBack();
        QVERIFY(size < (1 << 20) ? !sum.has_value() : sum.has_value()); // a small one is read anew by the caller
        if (sum)
            QCOMPARE(*sum, Sha256::hexOf(body));
    }

    void otherBytesOnTheDiskAreNoticed()
    {
        const test::TempFolder folder;
        const QString name = folder.path() + QStringLiteral("/a");
        const QByteArray body = pattern(3 << 20, 6);
        folder.write("a", body);
        for (const int at : {0, (2 << 20) + 77, (3 << 20) - 1}) {
            QByteArray expected = body;
            expected[at] = static_cast<char>(expected[at] ^ 1);
            ReadBehind behind(name);
            for (std::size_t i = 0; i < 3; ++i)
                behind.expect(spanOf(expected).subspan(i * kReadBlock, kReadBlock));
            QCOMPARE(behind.finish(), QByteArray());
        }
        ReadBehind longer(name);
        longer.expect(spanOf(body).first(kReadBlock));
        longer.expect(spanOf(body).subspan(kReadBlock, kReadBlock));
        longer.expect(spanOf(body).subspan(2 * kReadBlock, kReadBlock));
        longer.expect(spanOf(body).first(9)); // the file is shorter than that
        QCOMPARE(longer.finish(), QByteArray());
    }

    void whatWasTakenBackIsNotFollowed()
    {
        const test::TempFolder folder;
        ArchiveFile file(folder.path() + QStringLiteral("/a"));
        file.follow();
        file.append(spanOf(pattern(3 << 20, 8)));
        file.cutTo(100);
        file.sync();
        QVERIFY(!file.readBack().has_value());
    }

    void aHeldTailSurvivesTheEndOfTheObject()
    {
        const test::TempFolder folder;
        const QString name = folder.path() + QStringLiteral("/a");
        const QByteArray body = pattern(1'500'000, 3);
        {
            ArchiveFile file(name);
            file.append(spanOf(body));
        }
        QVERIFY(contents(name) == body);
    }

    void aDiskThatTakesNoMoreIsSaidAtTheLatestBySync()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_FSIZE, &before); });
        for (const qsizetype size : {qsizetype(2'500'000), qsizetype(12 << 20)}) { // refused while the tail is flushed, while blocks are written
            const test::TempFolder folder;
            ArchiveFile file(folder.path() + QStringLiteral("/a"));
            const rlimit limit{2'000'000, before.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
            try {
                file.append(spanOf(pattern(size, 7)));
                file.sync();
                QFAIL("nothing was said");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::NoSpace);
            }
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        }
    }

    void anExistingFileIsNotTouched()
    {
        const test::TempFolder folder;
        folder.write("a", "kept");
        QVERIFY_THROWS_EXCEPTION(Error, ArchiveFile(folder.path() + QStringLiteral("/a")));
        QCOMPARE(folder.read("a"), QByteArray("kept"));
    }

    void aStreamThatIsLeftEarlyEnds()
    {
        const test::TempFolder folder;
        folder.write("a", pattern(9 << 20, 2));
        ArchiveStream stream(folder.path() + QStringLiteral("/a"));
        QCOMPARE(stream.size(), qint64(9 << 20));
        QVERIFY(!stream.next().empty());
    }
};

QTEST_GUILESS_MAIN(tst_archivefile)
#include "tst_archivefile.moc"
