#include "publishing/difference.h"
#include "support/tempfolder.h"

#include <QTest>

#include <sys/stat.h>

using namespace akimori;
using namespace akimori::publishing;

namespace {

TreeEntry entry(const QByteArray& path, EntryType type, const QByteArray& body = {})
{
    TreeEntry one;
    one.path = path;
    one.type = type;
    one.mode = type == EntryType::Directory ? 0750 : 0640;
    one.uid = 33;
    one.gid = 44;
    one.mtimeNs = 1'700'000'000'000'000'001;
    if (one.isFile()) {
        one.size = body.size();
        one.sha256 = QByteArray(64, body.isEmpty() ? '0' : body[0]);
    }
    if (one.isSymlink())
        one.linkTarget = body;
    return one;
}

Tree sorted(Tree tree)
{
    std::sort(tree.begin(), tree.end(), [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    return tree;
}

const QDateTime kNow(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);

} // namespace

class tst_difference : public QObject
{
    Q_OBJECT

private slots:
    void modesAndOwnersComeFromTheServer()
    {
        const Tree live = sorted({entry(".", EntryType::Directory), entry("a.html", EntryType::File, "a"),
                                  entry("b.html", EntryType::File, "b"), entry("sub", EntryType::Directory)});
        LocalSite local;
        TreeEntry same = entry("a.html", EntryType::File, "a");
        same.mode = 04777;
        same.uid = 1000;
        same.mtimeNs = 5;
        TreeEntry changed = entry("b.html", EntryType::File, "c");
        changed.mode = 0600;
        changed.uid = 1000;
        changed.mtimeNs = kNow.toMSecsSinceEpoch() * 1'000'000 + 10'000'000'000; // a clock that is ahead
        TreeEntry fresh = entry("sub/new/x.html", EntryType::File, "x");
        fresh.mode = 04777;
        fresh.uid = 0;
        TreeEntry folder = entry("sub/new", EntryType::Directory);
        folder.mode = 0700;
        folder.uid = 0;
        local.entries = sorted({same, changed, fresh, folder, entry("sub", EntryType::Directory)});
        const Tree wanted = wantedTree(local, live, kNow);
        const auto at = [&](const char* path) {
            return *std::find_if(wanted.begin(), wanted.end(), [&](const TreeEntry& e) { return e.path == path; });
        };
        QCOMPARE(at("a.html").mode, 0640u);
        QCOMPARE(at("a.html").mtimeNs, 1'700'000'000'000'000'001);
        QCOMPARE(at("b.html").mode, 0640u);
        QCOMPARE(at("b.html").uid, 33u);
        QCOMPARE(at("b.html").mtimeNs, kNow.toMSecsSinceEpoch() * 1'000'000);
        QCOMPARE(at("sub/new/x.html").mode, 0644u);
        QCOMPARE(at("sub/new/x.html").uid, 33u);
        QCOMPARE(at("sub/new/x.html").gid, 44u);
        QCOMPARE(at("sub/new").mode, 0755u);
        QCOMPARE(at("sub").mode, 0750u);
        QCOMPARE(at(".").mode, 0750u);
    }

    void tellsWhatHappens()
    {
        const Tree live = sorted({entry(".", EntryType::Directory), entry("gone", EntryType::File, "g"),
                                  entry("kind", EntryType::File, "k"), entry("link", EntryType::Symlink, "a"),
                                  entry("same", EntryType::File, "s"), entry("old", EntryType::Directory),
                                  entry("old/x", EntryType::File, "x")});
        const Tree wanted = sorted({entry(".", EntryType::Directory), entry("kind", EntryType::Directory),
                                    entry("kind/new", EntryType::File, "n"), entry("link", EntryType::Symlink, "b"),
                                    entry("same", EntryType::File, "s")});
        const Difference difference = differenceOf(wanted, live);
        const auto names = [](const std::vector<TreeEntry>& list) {
            QByteArrayList result;
            for (const TreeEntry& one : list)
                result << one.path;
            return result.join(' ');
        };
        QCOMPARE(names(difference.added), QByteArray("kind/new"));
        QCOMPARE(names(difference.changed), QByteArray("link"));
        QCOMPARE(names(difference.removed), QByteArray("gone kind old/x"));
        QCOMPARE(difference.addedFolders, QList<QByteArray>{"kind"});
        QCOMPARE(difference.removedFolders, QList<QByteArray>{"old"});
        QCOMPARE(difference.unchanged, 1);
        QVERIFY(!difference.nothing());
        QVERIFY(differenceOf(live, live).nothing());
    }

    void departuresIgnoreTimesOnly()
    {
        const Tree expected = sorted({entry(".", EntryType::Directory), entry("a", EntryType::File, "a")});
        Tree live = expected;
        for (TreeEntry& one : live)
            one.mtimeNs = 1;
        QVERIFY(departures(expected, live, true).empty());
        live[1].mode = 0666;
        QCOMPARE(departures(expected, live, true).size(), 1u);
        QCOMPARE(departures(expected, live, true)[0].what, QStringLiteral("mode"));
        QVERIFY(departures(expected, live, false).empty());
        live[1].sha256 = QByteArray(64, 'f');
        QCOMPARE(departures(expected, live, false)[0].what, QStringLiteral("content"));
        live.push_back(entry("b", EntryType::File, "b"));
        QCOMPARE(departures(expected, live, false)[1].what, QStringLiteral("added"));
        QCOMPARE(departures(live, expected, false)[1].what, QStringLiteral("removed"));
    }

    void ownFoldersAreNeitherContentNorChange()
    {
        std::vector<TreeEntry> members;
        for (const QByteArray path : {"srv/www", "srv/www/.akimori-20261124-120000-0123abcd-0",
                                      "srv/www/.akimori-20261124-120000-0123abcd-0/old", "srv/www/.akimori-notes",
                                      "srv/www/x", "srv/wwwother"})
            members.push_back(entry(path, EntryType::Directory));
        const Tree tree = treeBelow(members, "/srv/www");
        QByteArrayList names;
        for (const TreeEntry& one : tree)
            names << one.path;
        QCOMPARE(names.join(' '), QByteArray(". .akimori-notes x"));
        QCOMPARE(memberTree(tree, "/srv/www").front().path, QByteArray("srv/www"));
    }

    void theLocalFolderIsReadAsItIs()
    {
        test::TempFolder folder;
        for (const QByteArray& name : test::TempFolder::hostileNames())
            folder.write("site/" + name, "body of " + name);
        folder.symlink("plain.html", "site/inside");
        folder.symlink("/etc/passwd", "site/absolute");
        folder.symlink("../secret", "site/up");
        folder.write("site/.akimori-20261124-120000-0123abcd-0", "x");
        folder.write("site/closed", "x", 0000);
        JobContext job;
        const LocalSite site = readLocalSite(folder.at("site"), job);
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            QVERIFY(site.find(name));
            QCOMPARE(site.find(name)->sha256.size(), 64);
        }
        QVERIFY(site.find("inside"));
        QByteArrayList refused;
        for (const UnreadablePath& path : site.refused)
            refused << path.path;
        QCOMPARE(refused.join(' '), QByteArray(".akimori-20261124-120000-0123abcd-0 absolute closed up"));
        QCOMPARE(treeHash(site.entries).size(), 64);
        ::chmod(folder.at("site/closed").constData(), 0600);
    }
};

QTEST_GUILESS_MAIN(tst_difference)
#include "tst_difference.moc"
