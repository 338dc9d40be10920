#include "archive/generationreader.h"
#include "backup/generationstore.h"
#include "backup/pull.h"
#include "base/error.h"
#include "base/filelock.h"
#include "remote/process/childprocess.h"
#include "support/pullsite.h"

#include <QTest>

#include <random>

#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;
using test::PullSite;

namespace {

/// Pages that do not compress, so that a generation has several frames.
void fillSite(PullSite& site, int pages = 12, int bytes = 300'000)
{
    std::mt19937 random(1);
    for (int i = 0; i < pages; ++i) {
        QByteArray body(bytes, '\0');
        for (char& byte : body)
            byte = static_cast<char>(random());
        site.folder.write("www/folder" + QByteArray::number(i % 3) + "/page" + QByteArray::number(i), body);
    }
    site.folder.symlink("folder0/page0", "www/link");
}

/// Puts a program named tar before the system's one on the server's path. `$real` is the system's tar, `$www` the
/// document root, `$once` is a file that the script may use to remember its first call.
void replaceTar(PullSite& site, const QByteArray& body)
{
    const QByteArray script = "#!/bin/sh\nreal=/bin/tar\nwww='" + site.root() + "'\nonce='" + site.folder.at("once")
                              + "'\n" + body + "\n";
    site.folder.write("bin/tar", script, 0755);
    site.transport.environment = {"PATH=" + site.folder.at("bin") + ':' + qgetenv("PATH")};
}

/// Error code of a pull that must fail; -1 when it did not.
int failure(PullSite& site, const QString& previous = {})
{
    try {
        site.pull(previous);
        return -1;
    } catch (const Error& error) {
        return static_cast<int>(error.code());
    }
}

/// Runs the faulty helper; returns its exit status, -1 when a signal ended it.
int faultyPull(const PullSite& site, const QByteArray& fault, const QString& previous, QByteArray* output = nullptr)
{
    QList<QByteArray> arguments{AKIMORI_FAULTYPULL, site.root(), site.generations().toUtf8()};
    if (!previous.isEmpty())
        arguments.append(previous.toUtf8());
    QList<QByteArray> environment;
    if (!fault.isEmpty())
        environment.append(fault);
    remote::ExecIo io;
    io.output = [&](std::span<const char> c) {
        if (output)
            output->append(c.data(), static_cast<qsizetype>(c.size()));
    };
    JobContext job;
    return remote::runChild(arguments, environment, io, remote::ExecLimits::bulk(), job).status;
}

} // namespace

class tst_pullfaults : public QObject
{
    Q_OBJECT

private slots:
    void brokenStreamsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("tar");
        QTest::newRow("nothing") << QByteArray("cat >/dev/null");
        QTest::newRow("noise") << QByteArray("cat >/dev/null; head -c 100000 /dev/urandom");
        QTest::newRow("page") << QByteArray("cat >/dev/null; echo '<html>error</html>'");
        QTest::newRow("cut") << QByteArray("$real \"$@\" | head -c 1000000");
        QTest::newRow("cut at a border") << QByteArray("$real \"$@\" | head -c 512");
        QTest::newRow("not asked for") << QByteArray("cat >/dev/null; exec $real -cf - -C / etc/hostname");
        QTest::newRow("parent folder") << QByteArray("cat >/dev/null; cd \"$www\"; $real -P -cf - ../once bin 2>/dev/null;"
                                                     " echo x >../once; exec $real -P -cf - ../once");
        QTest::newRow("twice") << QByteArray("cat >/dev/null; cd /; n=\"${www#/}/folder0/page0\"; exec $real -cf - "
                                             "\"$n\" \"$n\"");
        QTest::newRow("hard link") << QByteArray("cat >/dev/null; cd /; ln -f \"$www/folder0/page0\" \"$www/folder0/"
                                                 "page3\"; exec $real -cf - \"${www#/}/folder0/page0\" "
                                                 "\"${www#/}/folder0/page3\"");
        // A header that announces 8 GiB less one byte, with a right check sum, and no body.
        QTest::newRow("absurd size") << QByteArray("cat >/dev/null; truncate -s 8589934591 \"$once\"; cd \"${once%/*}\"; "
                                                   "$real -cf - once | head -c 4096");
        QTest::newRow("other compression") << QByteArray("$real \"$@\" | gzip -1");
    }
    void brokenStreamsAreRefused()
    {
        QFETCH(QByteArray, tar);
        PullSite site;
        fillSite(site, 6, 200'000);
        replaceTar(site, tar);
        QCOMPARE(failure(site), static_cast<int>(ErrorCode::ProtocolBroken));
        QVERIFY(site.intactGenerations().isEmpty());
        site.transport.environment.clear();
        site.pull();
        QCOMPARE(site.intactGenerations().size(), 1);
    }

    void missingTarIsNamed()
    {
        PullSite site;
        fillSite(site, 2, 1000);
        replaceTar(site, "exit 127");
        QCOMPARE(failure(site), static_cast<int>(ErrorCode::RemoteToolMissing));
        QVERIFY(site.intactGenerations().isEmpty());
    }

    void aFileThatChangesIsReadAgain()
    {
        PullSite site;
        fillSite(site, 4, 2000);
        replaceTar(site, "$real \"$@\"; s=$?; [ -e \"$once\" ] || echo more >>\"$www/folder1/page1\"; "
                         ": >\"$once\"; exit $s");
        const backup::PullResult result = site.pull();
        QCOMPARE(result.generation.warnings, QStringList());
        QVERIFY(!result.generation.matchedServerAt.isValid());
        QCOMPARE(PullSite::difference(site.root(), site.unpack(result.generation.archive, "out")), QByteArray());
        QCOMPARE(site.intactGenerations().size(), 1);
    }

    void aFileThatKeepsChangingIsNamed()
    {
        PullSite site;
        fillSite(site, 4, 2000);
        replaceTar(site, "$real \"$@\"; s=$?; echo more >>\"$www/folder1/page1\"; exit $s");
        const backup::PullResult result = site.pull();
        QCOMPARE(result.generation.warnings.size(), 1);
        QVERIFY(result.generation.warnings.first().contains(QLatin1String("folder1/page1")));
        const archive::GenerationReader reader(result.generation.archive);
        const archive::ManifestEntry* page = reader.manifest().find(site.member("folder1/page1"));
        QCOMPARE(page->remark, QStringLiteral("changing"));
        QCOMPARE(page->entry.size, 2005); // the second reading
        QCOMPARE(site.intactGenerations().size(), 1);
        // The next run reads it anew and has nothing left to warn about.
        site.transport.environment.clear();
        QCOMPARE(site.pull(result.generation.archive).generation.warnings, QStringList());
        QCOMPARE(site.intactGenerations().size(), 2);
    }

    void vanishedFilesAreDropped()
    {
        PullSite site;
        fillSite(site, 9, 2000);
        // One goes before it is read, one after, one becomes a link.
        replaceTar(site, "if [ ! -e \"$once\" ]; then : >\"$once\"; rm \"$www/folder1/page1\"; "
                         "ln -sf x \"$www/folder0/page3\"; $real \"$@\"; s=$?; rm \"$www/folder2/page2\"; exit $s; fi; "
                         "exec $real \"$@\"");
        const backup::PullResult result = site.pull();
        QCOMPARE(result.generation.warnings, QStringList());
        QCOMPARE(PullSite::difference(site.root(), site.unpack(result.generation.archive, "out")), QByteArray());
        QCOMPARE(site.intactGenerations().size(), 1);
    }

    void unreadableFilesAreNamed()
    {
        PullSite site;
        fillSite(site, 4, 2000);
        site.folder.write("www/private", "x", ::geteuid() == 0 ? 0600 : 0000);
        QCOMPARE(::chmod(site.folder.bytes().constData(), 0755), 0);
        // root reads everything, so the server's tar runs as nobody then.
        replaceTar(site, ::geteuid() == 0
                             ? "exec setpriv --reuid=65534 --regid=65534 --clear-groups $real \"$@\""
                             : "exec $real \"$@\"");
        const backup::PullResult result = site.pull();
        QCOMPARE(result.generation.warnings.size(), 1);
        QVERIFY(result.generation.warnings.first().contains(QLatin1String("www/private")));
        const archive::GenerationReader reader(result.generation.archive);
        QCOMPARE(reader.manifest().find(site.member("private"))->remark, QStringLiteral("unreadable"));
        QCOMPARE(result.generation.files, 4);
        QVERIFY(!result.generation.matchedServerAt.isValid());
        QCOMPARE(site.intactGenerations().size(), 1);
    }

    void aCutLineLosesNothing()
    {
        PullSite site;
        fillSite(site);
        const backup::PullResult first = site.pull();
        const qint64 whole = first.transferredBytes;
        qint64 smallest = whole;
        for (int part = 0; part < 12; ++part) {
            site.transport.cutAfterOutputBytes = whole * part / 11 + part * 37;
            const int code = failure(site); // without a previous generation: everything travels
            site.transport.cutAfterOutputBytes = -1;
            if (code == -1)
                continue; // the cut lay behind the end
            QVERIFY(code == static_cast<int>(ErrorCode::HostUnreachable)
                    || code == static_cast<int>(ErrorCode::ProtocolBroken));
            const backup::PullResult again = site.pull();
            smallest = std::min(smallest, again.transferredBytes);
            QCOMPARE(again.generation.bytes, first.generation.bytes);
        }
        QVERIFY(smallest < whole / 2); // what had arrived was taken over
        QCOMPARE(PullSite::difference(site.root(),
                                      site.unpack(backup::GenerationStore(site.generations())
                                                      .archivePath(site.intactGenerations().last()),
                                                  "out")),
                 QByteArray());
    }

    void twoCutsAddUp()
    {
        PullSite site;
        fillSite(site, 20);
        const qint64 whole = site.pull().transferredBytes;
        for (int cut = 0; cut < 2; ++cut) {
            site.transport.cutAfterOutputBytes = whole * 2 / 5;
            QVERIFY(failure(site) != -1);
        }
        site.transport.cutAfterOutputBytes = -1;
        QVERIFY(site.pull().transferredBytes < whole / 2);
        QCOMPARE(site.intactGenerations().size(), 2);
    }

    void changedAfterACutIsReadAnew()
    {
        PullSite site;
        fillSite(site);
        site.transport.cutAfterOutputBytes = 2'000'000;
        QVERIFY(failure(site) != -1);
        site.transport.cutAfterOutputBytes = -1;
        for (int i = 0; i < 12; i += 2)
            site.folder.write("www/folder" + QByteArray::number(i % 3) + "/page" + QByteArray::number(i),
                              "edited after the cut");
        const backup::PullResult result = site.pull();
        QCOMPARE(PullSite::difference(site.root(), site.unpack(result.generation.archive, "out")), QByteArray());
        QCOMPARE(site.intactGenerations().size(), 1);
    }

    /// kill -9 and a full disk at the first, second, … change of the disk, until a run gets through.
    void everyPointOfFailureIsSafe_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("edited");
        QTest::newRow("killed, files changed") << QByteArray("AKIMORI_KILL_AT=") << true;
        QTest::newRow("killed, unchanged") << QByteArray("AKIMORI_KILL_AT=") << false;
        QTest::newRow("disk full, files changed") << QByteArray("AKIMORI_FULL_AT=") << true;
        QTest::newRow("disk full, unchanged") << QByteArray("AKIMORI_FULL_AT=") << false;
    }
    void everyPointOfFailureIsSafe()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, edited);
        PullSite site;
        fillSite(site, 4, 600'000);
        const QString first = site.pull().generation.archive;
        int faults = 0;
        for (int point = 1; point < 500; ++point) {
            if (edited)
                site.folder.write("www/folder1/page1", QByteArray(300'000 + point, static_cast<char>('a' + point % 26)));
            const int status = faultyPull(site, fault + QByteArray::number(point), first);
            const QStringList listed = site.intactGenerations(); // throws when a listed one is damaged
            QVERIFY(!listed.isEmpty());
            if (status == 0)
                break;
            ++faults;
            QVERIFY(status == (fault.contains("KILL") ? -1 : 5));
        }
        QVERIFY2(faults >= 8, qPrintable(QStringLiteral("only %1 points").arg(faults)));
        const backup::PullResult last = site.pull(first);
        QCOMPARE(PullSite::difference(site.root(), site.unpack(last.generation.archive, "out")), QByteArray());
        QVERIFY(site.intactGenerations().contains(last.generation.id));
        for (const QString& name : QDir(site.generations()).entryList(QDir::Files))
            QVERIFY2(!name.contains(QLatin1String("partial")), qPrintable(name));
    }

    void memoryDoesNotGrowWithTheFile()
    {
        PullSite site;
        site.folder.write("www/index.html", "small");
        QByteArray small;
        QCOMPARE(faultyPull(site, {}, {}, &small), 0);
        site.folder.write("www/film", "");
        QCOMPARE(::truncate(site.folder.at("www/film").constData(), 400LL << 20), 0);
        QByteArray large;
        QCOMPARE(faultyPull(site, {}, {}, &large), 0);
        QVERIFY(small.toLongLong() > 0);
        QVERIFY2(large.toLongLong() < small.toLongLong() + (40 << 10), large.constData());
        QCOMPARE(site.intactGenerations().size(), 2);
    }

    void oneRunAtATime()
    {
        PullSite site;
        site.folder.write("www/a", "a");
        replaceTar(site, ": >\"$once\"; exec $real \"$@\"");
        site.pull();
        QVERIFY(site.folder.exists("once"));
        const FileLock lock(backup::GenerationStore(site.generations()).lockPath(), QStringLiteral("test"));
        QCOMPARE(failure(site), static_cast<int>(ErrorCode::Locked));
        QCOMPARE(site.intactGenerations().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_pullfaults)
#include "tst_pullfaults.moc"
