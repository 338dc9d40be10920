#include "base/error.h"
#include "remote/commands/listtree.h"
#include "support/localtransport.h"
#include "support/tempfolder.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace akimori;

class tst_listtree : public QObject
{
    Q_OBJECT

private slots:
    void listsHostileNames()
    {
        const test::TempFolder folder;
        folder.makeFolder("root");
        for (const QByteArray& name : test::TempFolder::hostileNames())
            folder.write("root/" + name, name);
        folder.symlink("target with\nnewline", "root/link");
        ::mkfifo(folder.at("root/fifo").constData(), 0600);

        test::LocalTransport transport;
        JobContext job;
        const TreeListing listing = remote::listTree(transport, {folder.at("root")}, job);
        QCOMPARE(listing.unreadable.size(), 0u);
        QCOMPARE(static_cast<qsizetype>(listing.entries.size()), test::TempFolder::hostileNames().size() + 3);
        QVERIFY(std::is_sorted(listing.entries.begin(), listing.entries.end(),
                               [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; }));
        const QByteArray prefix = memberPath(folder.at("root"));
        QSet<QByteArray> seen;
        for (const TreeEntry& entry : listing.entries) {
            seen.insert(relativeTo(entry.path, prefix));
            if (entry.path.endsWith("/link"))
                QCOMPARE(entry.linkTarget, QByteArray("target with\nnewline"));
            if (entry.path.endsWith("/fifo"))
                QVERIFY(entry.isSpecial());
        }
        for (const QByteArray& name : test::TempFolder::hostileNames())
            QVERIFY(seen.contains(name));
        QVERIFY(seen.contains("."));
    }

    void keepsNanosecondsAndModes()
    {
        const test::TempFolder folder;
        folder.write("root/a", "12345", 04750);
        const timespec times[2] = {{1'700'000'000, 5}, {1'700'000'000, 123'456'789}};
        QCOMPARE(::utimensat(AT_FDCWD, folder.at("root/a").constData(), times, 0), 0);
        test::LocalTransport transport;
        JobContext job;
        const TreeListing listing = remote::listTree(transport, {folder.at("root")}, job);
        const TreeEntry& entry = listing.entries.back();
        QCOMPARE(entry.mode, 04750u);
        QCOMPARE(entry.size, 5);
        QCOMPARE(entry.mtimeNs, 1'700'000'000'123'456'789LL);
    }

    void missingRootIsNotFound()
    {
        test::LocalTransport transport;
        JobContext job;
        try {
            remote::listTree(transport, {"/nonexistent/akimori"}, job);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NotFound);
        }
    }

    void brokenRecordsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("output");
        const auto nul = [](QByteArray text) { return text.replace('|', '\0'); };
        QTest::newRow("cut") << nul("f|644|0|0|5|1.0|1.0|1|1|1|a");
        QTest::newRow("short record") << nul("f|644|0|0|");
        QTest::newRow("negative size") << nul("f|644|0|0|-5|1.0|1.0|1|1|1|a||");
        QTest::newRow("escape") << nul("f|644|0|0|5|1.0|1.0|1|1|1|../../etc/passwd||");
        QTest::newRow("absolute") << nul("f|644|0|0|5|1.0|1.0|1|1|1|/etc/passwd||");
        QTest::newRow("garbage time") << nul("f|644|0|0|5|now|1.0|1|1|1|a||");
        QTest::newRow("huge time") << nul("f|644|0|0|5|99999999999999999999|1.0|1|1|1|a||");
        QTest::newRow("octal") << nul("f|999|0|0|5|1.0|1.0|1|1|1|a||");
    }

    void brokenRecordsAreRefused()
    {
        QFETCH(QByteArray, output);
        QVERIFY_THROWS_EXCEPTION(Error, remote::parseTreeRecords(output));
    }
};

QTEST_GUILESS_MAIN(tst_listtree)
#include "tst_listtree.moc"
