#include "base/error.h"
#include "base/hash.h"
#include "remote/commands/streamfiles.h"
#include "remote/commands/tarbodies.h"
#include "support/faketool.h"
#include "support/localtransport.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;

namespace {

QByteArray hashOf(const remote::HashedTree& tree, const QByteArray& absolute)
{
    for (const TreeEntry& entry : tree.listing.entries) {
        if (entry.path == memberPath(absolute))
            return entry.sha256;
    }
    return "absent";
}

} // namespace

class tst_streamfiles : public QObject
{
    Q_OBJECT

private slots:
    void hashesHostileNames()
    {
        const test::TempFolder folder;
        for (const QByteArray& name : test::TempFolder::hostileNames())
            folder.write("root/" + name, "body of " + name);
        const QByteArray deep = "root/" + QByteArray(200, 'd') + '/' + QByteArray(200, 'e');
        folder.write(deep, QByteArray(70'000, 'z'));
        folder.write("root/empty", "");
        ::link(folder.at("root/plain.html").constData(), folder.at("root/second name").constData());
        folder.symlink("plain.html", "root/link");
        test::LocalTransport transport;
        JobContext job;
        const remote::HashedTree tree = remote::streamTree(transport, {folder.at("root")}, job);
        QVERIFY(tree.listing.unreadable.empty());
        for (const QByteArray& name : test::TempFolder::hostileNames())
            QCOMPARE(hashOf(tree, folder.at("root/" + name)), Sha256::hexOf("body of " + name));
        QCOMPARE(hashOf(tree, folder.at(deep)), Sha256::hexOf(QByteArray(70'000, 'z')));
        QCOMPARE(hashOf(tree, folder.at("root/empty")), Sha256::hexOf(""));
        QCOMPARE(hashOf(tree, folder.at("root/second name")), Sha256::hexOf("body of plain.html"));
        QCOMPARE(hashOf(tree, folder.at("root/link")), QByteArray());
    }

    /// The reason for this mode: the server's own tool lies, the stream does not.
    void seesThroughALyingTool()
    {
        const test::TempFolder folder;
        folder.write("root/index.html", "tampered");
        const QByteArray old = Sha256::hexOf("approved");
        test::writeTool(folder, "bin/openssl", "exit 1\n");
        test::writeTool(folder, "bin/sha256sum",
                        "for f do [ \"$f\" = -z ] || printf '" + old + "  %s\\0' \"$f\"; done\n");
        test::LocalTransport transport;
        transport.environment = {test::pathWithFirst(folder, "bin")};
        JobContext job;
        QCOMPARE(hashOf(remote::hashTree(transport, {folder.at("root")}, job), folder.at("root/index.html")),
                 old);
        QCOMPARE(
            hashOf(remote::streamTree(transport, {folder.at("root")}, job), folder.at("root/index.html")),
            Sha256::hexOf("tampered"));
    }

    void unreadableAndForbiddenAreNamed()
    {
        const test::TempFolder folder;
        ::chmod(folder.bytes().constData(), 0755);
        folder.write("root/secret\nfile", "secret", 0);
        folder.write("root/open", "open");
        folder.write("closed/root/a", "a");
        folder.makeFolder("closed", 0);
        test::LocalTransport transport;
        transport.unprivileged = true;
        JobContext job;
        const remote::HashedTree tree = remote::streamTree(
            transport, {folder.at("root"), folder.at("closed/root"), folder.at("none")}, job);
        folder.makeFolder("closed", 0755);
        QCOMPARE(tree.listing.unreadable.size(), 2u);
        QCOMPARE(tree.listing.unreadable.at(0).path, memberPath(folder.at("root/secret\nfile")));
        QCOMPARE(tree.listing.unreadable.at(0).why, QStringLiteral("Permission denied"));
        QCOMPARE(tree.listing.unreadable.at(1).path, memberPath(folder.at("closed/root")));
        QCOMPARE(tree.missingRoots, QList<QByteArray>{folder.at("none")});
        QCOMPARE(hashOf(tree, folder.at("root/open")), Sha256::hexOf("open"));
    }

    void changedOnceIsReadAgainAndAlwaysChangingIsUnchecked()
    {
        const test::TempFolder folder;
        folder.write("root/page", "old");
        folder.write("root/log", "x");
        test::writeTool(folder, "bin/tar",
                        "/usr/bin/tar \"$@\"; s=$?; printf x >> '" + folder.at("root/log") + "'\n[ -e '"
                            + folder.at("flag") + "' ] || { : > '" + folder.at("flag") + "'; printf new > '"
                            + folder.at("root/page") + "'; }\nexit $s\n");
        test::LocalTransport transport;
        transport.environment = {test::pathWithFirst(folder, "bin")};
        JobContext job;
        const remote::HashedTree tree = remote::streamTree(transport, {folder.at("root")}, job);
        QCOMPARE(hashOf(tree, folder.at("root/page")), Sha256::hexOf("new"));
        QCOMPARE(hashOf(tree, folder.at("root/log")), QByteArray());
        QCOMPARE(tree.listing.unreadable.size(), 1u);
        QVERIFY(tree.listing.unreadable.at(0).why.contains(QStringLiteral("changing")));
    }

    void hiddenBodiesAreUnchecked()
    {
        const test::TempFolder folder;
        folder.write("root/a", "a");
        folder.write("root/b", "b");
        test::writeTool(folder, "bin/tar", "grep -zv b | /usr/bin/tar \"$@\"\n");
        test::LocalTransport transport;
        transport.environment = {test::pathWithFirst(folder, "bin")};
        JobContext job;
        const remote::HashedTree tree = remote::streamTree(transport, {folder.at("root")}, job);
        QCOMPARE(hashOf(tree, folder.at("root/a")), Sha256::hexOf("a"));
        QCOMPARE(tree.listing.unreadable.size(), 1u);
        QCOMPARE(tree.listing.unreadable.at(0).path, memberPath(folder.at("root/b")));
    }

    void brokenStreamsAreRefused()
    {
        const test::TempFolder folder;
        folder.write("root/a", "a");
        for (const QByteArray& script :
             {QByteArray("cat >/dev/null; echo no tar\n"), QByteArray("/usr/bin/tar \"$@\" | head -c 700\n"),
              QByteArray("cat >/dev/null; cd /; /usr/bin/tar -cf - ./bin/sh\n"),
              QByteArray("printf './a\\0./a\\0' | /usr/bin/tar \"$@\"\n")}) {
            test::writeTool(folder, "bin/tar", script);
            test::LocalTransport transport;
            transport.environment = {test::pathWithFirst(folder, "bin")};
            JobContext job;
            try {
                remote::streamTree(transport, {folder.at("root")}, job);
                QFAIL(script.constData());
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::ProtocolBroken);
            }
        }
    }

    void missingTarIsSaid()
    {
        const test::TempFolder folder;
        folder.write("root/a", "a");
        test::LocalTransport transport;
        transport.environment = {test::pathWithOnly(folder, "bin", {"sh", "dd", "find", "ls"})};
        JobContext job;
        try {
            remote::streamTree(transport, {folder.at("root")}, job);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::RemoteToolMissing);
        }
    }
};

QTEST_GUILESS_MAIN(tst_streamfiles)
#include "tst_streamfiles.moc"
