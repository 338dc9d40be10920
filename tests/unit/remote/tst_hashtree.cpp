#include "base/error.h"
#include "base/hash.h"
#include "remote/commands/hashtree.h"
#include "remote/commands/treepass.h"
#include "support/faketool.h"
#include "support/localtransport.h"

#include <QMap>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;

namespace {

const TreeEntry* entryOf(const remote::HashedTree& tree, const QByteArray& absolute)
{
    for (const TreeEntry& entry : tree.listing.entries) {
        if (entry.path == memberPath(absolute))
            return &entry;
    }
    return nullptr;
}

QString reasonOf(const std::vector<UnreadablePath>& paths, const QByteArray& absolute)
{
    for (const UnreadablePath& path : paths) {
        if (path.path == memberPath(absolute))
            return path.why;
    }
    return {};
}

ErrorCode codeOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class tst_hashtree : public QObject
{
    Q_OBJECT

private:
    static void writeHostile(const test::TempFolder& folder)
    {
        for (const QByteArray& name : test::TempFolder::hostileNames())
            folder.write("root/" + name, "body of " + name);
    }

    static void checkHostile(const test::TempFolder& folder, const remote::HashedTree& tree)
    {
        QVERIFY(tree.listing.unreadable.empty());
        QVERIFY(tree.vanished.empty());
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            const TreeEntry* const entry = entryOf(tree, folder.at("root/" + name));
            QVERIFY2(entry, name.toPercentEncoding().constData());
            QCOMPARE(entry->sha256, Sha256::hexOf("body of " + name));
        }
    }

private slots:
    void hashesHostileNames()
    {
        const test::TempFolder folder;
        writeHostile(folder);
        folder.symlink("plain.html", "root/link");
        ::mkfifo(folder.at("root/fifo").constData(), 0600);
        test::LocalTransport transport;
        JobContext job;
        const remote::HashedTree tree = remote::hashTree(transport, {folder.at("root")}, job);
        checkHostile(folder, tree);
        QCOMPARE(transport.commandsRun, 1);
        QVERIFY(entryOf(tree, folder.at("root/link"))->sha256.isEmpty());
        QVERIFY(entryOf(tree, folder.at("root/fifo"))->isSpecial());
        QVERIFY(std::is_sorted(tree.listing.entries.begin(), tree.listing.entries.end(),
                               [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; }));
    }

    /// The quick way of hashing is taken only from a tool that answers a known question as it must.
    void anOpensslThatCannotBeTrustedIsNotUsed()
    {
        for (const QByteArray& script : {QByteArray("exit 1\n"), QByteArray("echo \"$(printf %064d 0) *$4\"\n"),
                                         QByteArray("echo \"SHA256($4)= e3b0c442\"\n")}) {
            const test::TempFolder folder;
            writeHostile(folder);
            test::writeTool(folder, "bin/openssl", script);
            test::LocalTransport transport;
            transport.environment = {test::pathWithFirst(folder, "bin")};
            JobContext job;
            checkHostile(folder, remote::hashTree(transport, {folder.at("root")}, job));
        }
    }

    void bothToolsGiveTheSame()
    {
        const test::TempFolder folder;
        writeHostile(folder);
        folder.write("root/newline\nand \\ backslash", "both");
        folder.write("root/closed", "secret", 0);
        test::writeTool(folder, "bin/openssl", "exit 1\n");
        const auto hashes = [&](bool withOpenssl) {
            test::LocalTransport transport;
            transport.unprivileged = true;
            if (!withOpenssl)
                transport.environment = {test::pathWithFirst(folder, "bin")};
            JobContext job;
            const remote::HashedTree tree = remote::hashTree(transport, {folder.at("root")}, job);
            QMap<QByteArray, QByteArray> result;
            for (const TreeEntry& entry : tree.listing.entries)
                result.insert(entry.path, entry.sha256);
            return result;
        };
        ::chmod(folder.bytes().constData(), 0755);
        const QMap<QByteArray, QByteArray> plain = hashes(false);
        QCOMPARE(hashes(true), plain);
        QCOMPARE(plain.value(memberPath(folder.at("root/newline\nand \\ backslash"))), Sha256::hexOf("both"));
    }

    /// busybox knows no -z and escapes nothing; old coreutils escape. Neither may put a hash at a wrong name.
    void hashesHostileNamesWithoutZeroOption_data()
    {
        QTest::addColumn<QByteArray>("print");
        QTest::newRow("busybox") << QByteArray("h=$(/usr/bin/sha256sum <\"$f\") || continue; "
                                               "printf '%s  %s\\n' \"${h%% *}\" \"$f\"");
        QTest::newRow("old coreutils") << QByteArray("/usr/bin/sha256sum -- \"$f\"");
    }

    void hashesHostileNamesWithoutZeroOption()
    {
        QFETCH(QByteArray, print);
        const test::TempFolder folder;
        writeHostile(folder);
        folder.write("root/collision", "right");
        folder.write("root/collision\nand more", "wrong");
        test::writeTool(folder, "bin/openssl", "exit 1\n");
        test::writeTool(folder, "bin/sha256sum",
                        "[ \"$1\" = -z ] && exit 1\n[ $# = 0 ] && exec /usr/bin/sha256sum\n"
                        "for f do "
                            + print + "; done\n");
        test::LocalTransport transport;
        transport.environment = {test::pathWithFirst(folder, "bin")};
        JobContext job;
        const remote::HashedTree tree = remote::hashTree(transport, {folder.at("root")}, job);
        checkHostile(folder, tree);
        QCOMPARE(entryOf(tree, folder.at("root/collision"))->sha256, Sha256::hexOf("right"));
        QCOMPARE(entryOf(tree, folder.at("root/collision\nand more"))->sha256, Sha256::hexOf("wrong"));
    }

    void unreadableIsNamedWithReason()
    {
        const test::TempFolder folder;
        ::chmod(folder.bytes().constData(), 0755);
        folder.write("root/open.html", "open");
        folder.write("root/secret\nfile", "secret", 0);
        folder.write("root/closed\n'folder'/inside", "inside");
        folder.makeFolder("root/closed\n'folder'", 0);
        test::LocalTransport transport;
        transport.unprivileged = true;
        JobContext job;
        const remote::HashedTree tree = remote::hashTree(transport, {folder.at("root")}, job);
        folder.makeFolder("root/closed\n'folder'", 0755);
        QCOMPARE(reasonOf(tree.listing.unreadable, folder.at("root/secret\nfile")),
                 QStringLiteral("Permission denied"));
        QCOMPARE(reasonOf(tree.listing.unreadable, folder.at("root/closed\n'folder'")),
                 QStringLiteral("Permission denied"));
        QVERIFY(entryOf(tree, folder.at("root/secret\nfile"))->sha256.isEmpty());
        QCOMPARE(entryOf(tree, folder.at("root/open.html"))->sha256, Sha256::hexOf("open"));
    }

    /// The stand-in program changes the tree after each run, so every race is certain.
    void changedOnceIsReadAgain()
    {
        const test::TempFolder folder;
        folder.write("root/page", "old");
        test::writeTool(folder, "bin/openssl", "exit 1\n");
        test::writeTool(folder, "bin/sha256sum",
                        "/usr/bin/sha256sum \"$@\"; s=$?\n[ -e '" + folder.at("flag") + "' ] || { : > '"
                            + folder.at("flag") + "'; printf new > '" + folder.at("root/page") + "'; : > '"
                            + folder.at("root/late") + "'; }\nexit $s\n");
        test::LocalTransport transport;
        transport.environment = {test::pathWithFirst(folder, "bin")};
        JobContext job;
        const remote::HashedTree tree = remote::hashTree(transport, {folder.at("root")}, job);
        QVERIFY(tree.listing.unreadable.empty());
        QCOMPARE(entryOf(tree, folder.at("root/page"))->sha256, Sha256::hexOf("new"));
        QCOMPARE(entryOf(tree, folder.at("root/late"))->sha256, Sha256::hexOf(""));
    }

    void alwaysChangingIsUnchecked()
    {
        const test::TempFolder folder;
        folder.write("root/log", "x");
        folder.write("root/calm", "calm");
        test::writeTool(folder, "bin/openssl", "exit 1\n");
        test::writeTool(folder, "bin/sha256sum",
                        "/usr/bin/sha256sum \"$@\"; s=$?; printf x >> '" + folder.at("root/log")
                            + "'; exit $s\n");
        test::LocalTransport transport;
        transport.environment = {test::pathWithFirst(folder, "bin")};
        JobContext job;
        const remote::HashedTree tree = remote::hashTree(transport, {folder.at("root")}, job);
        QVERIFY(
            reasonOf(tree.listing.unreadable, folder.at("root/log")).contains(QStringLiteral("changing")));
        QVERIFY(entryOf(tree, folder.at("root/log"))->sha256.isEmpty());
        QCOMPARE(entryOf(tree, folder.at("root/calm"))->sha256, Sha256::hexOf("calm"));
    }

    void vanishedIsNamed()
    {
        const test::TempFolder folder;
        folder.write("root/gone", "x");
        folder.write("root/stays", "y");
        test::writeTool(folder, "bin/openssl", "exit 1\n");
        test::writeTool(folder, "bin/sha256sum",
                        "rm -f '" + folder.at("root/gone") + "'\nexec /usr/bin/sha256sum \"$@\"\n");
        test::LocalTransport transport;
        transport.environment = {test::pathWithFirst(folder, "bin")};
        JobContext job;
        const remote::HashedTree tree = remote::hashTree(transport, {folder.at("root")}, job);
        QVERIFY(!reasonOf(tree.vanished, folder.at("root/gone")).isEmpty());
        QVERIFY(!entryOf(tree, folder.at("root/gone")));
        QVERIFY(entryOf(tree, folder.at("root/stays")));
    }

    void missingRootIsAResult()
    {
        const test::TempFolder folder;
        folder.write("root/a", "a");
        folder.write("file", "a");
        test::LocalTransport transport;
        JobContext job;
        const remote::HashedTree tree =
            remote::hashTree(transport, {folder.at("none"), folder.at("root"), folder.at("file")}, job);
        QCOMPARE(tree.missingRoots, (QList<QByteArray>{folder.at("none"), folder.at("file")}));
        QCOMPARE(tree.listing.entries.size(), 2u);
    }

    void forbiddenRootIsNotMissing()
    {
        const test::TempFolder folder;
        ::chmod(folder.bytes().constData(), 0755);
        folder.write("closed/root/a", "a");
        folder.makeFolder("closed", 0);
        test::LocalTransport transport;
        transport.unprivileged = true;
        JobContext job;
        const remote::HashedTree tree = remote::hashTree(transport, {folder.at("closed/root")}, job);
        folder.makeFolder("closed", 0755);
        QVERIFY(tree.missingRoots.isEmpty());
        QCOMPARE(reasonOf(tree.listing.unreadable, folder.at("closed/root")),
                 QStringLiteral("Permission denied"));
    }

    void missingToolIsSaid()
    {
        const test::TempFolder folder;
        folder.write("root/a", "a");
        test::LocalTransport transport;
        transport.environment = {
            test::pathWithOnly(folder, "bin", {"sh", "dd", "find", "xargs", "ls", "tr"})};
        JobContext job;
        QCOMPARE(codeOf([&] { remote::hashTree(transport, {folder.at("root")}, job); }),
                 ErrorCode::RemoteToolMissing);
    }

    void rubbishAndCutAnswersAreRefused()
    {
        const test::TempFolder folder;
        folder.write("root/a", "a");
        folder.write("root/b", "b");
        JobContext job;
        for (const QByteArray& script : {QByteArray("[ \"$1\" = -z ] && printf 'no hash\\0'\n"),
                                         QByteArray("printf '%064d  ../../etc/passwd\\0' 1\n"),
                                         QByteArray("printf '%064d  ./a\\0%064d  ./a\\0' 1 2\n"),
                                         QByteArray("printf '%064d  ./a' 1\n")}) {
                test::writeTool(folder, "bin/openssl", "exit 1\n");
            test::writeTool(folder, "bin/sha256sum", script);
            test::LocalTransport transport;
            transport.environment = {test::pathWithFirst(folder, "bin")};
            QCOMPARE(codeOf([&] { remote::hashTree(transport, {folder.at("root")}, job); }),
                     ErrorCode::ProtocolBroken);
        }
    }

    void killedFindIsAFailure()
    {
        const test::TempFolder folder;
        folder.write("root/a", "a");
        test::writeTool(folder, "bin/find", "kill -9 $$\n");
        test::LocalTransport transport;
        transport.environment = {test::pathWithFirst(folder, "bin")};
        JobContext job;
        QCOMPARE(codeOf([&] { remote::hashTree(transport, {folder.at("root")}, job); }),
                 ErrorCode::RemoteCommandFailed);
    }

    void manyPathsInAnotherOrder()
    {
        remote::TreePass pass;
        const int count = 20'000;
        for (int i = 0; i < count; ++i) {
            TreeEntry entry;
            entry.path = QByteArray::number(i);
            entry.type = EntryType::File;
            entry.size = 1;
            pass.addFirst(std::move(entry));
        }
        qint64 hashed = 0;
        for (int i = count - 1; i >= 0; --i)
            hashed += pass.setHash(QByteArray::number(i), Sha256::hexOf(QByteArray::number(i)));
        QCOMPARE(hashed, count);
        QCOMPARE(pass.unsettled().size(), count); // no second list yet
        for (int i = 0; i < count; i += 2) {
            TreeEntry entry;
            entry.path = QByteArray::number(i);
            entry.type = EntryType::File;
            entry.size = 1;
            pass.addSecond(std::move(entry));
        }
        QCOMPARE(pass.unsettled().size(), count / 2);
    }
};

QTEST_GUILESS_MAIN(tst_hashtree)
#include "tst_hashtree.moc"
