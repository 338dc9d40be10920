#include "publishing/folderindex.h"
#include "publishing/localsite.h"
#include "publishing/mentions.h"
#include "support/tempfolder.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace akimori;
using namespace akimori::publishing;

namespace {

void setOldTime(const QByteArray& path)
{
    const timespec times[2] = {{1'700'000'000, 0}, {1'700'000'000, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
}

/// The index as an earlier look left it, whose files had rested by then.
void writeAsIfLookedLater(const QString& file, const LocalSite& site)
{
    qint64 newest = 0;
    for (const TreeEntry& entry : site.entries)
        newest = std::max(newest, entry.ctimeNs);
    FolderIndex::write(file, site.folder, site.entries, site.mentions, newest + 3'000'000'000);
}

} // namespace

/// 作業フォルダの索引: what is known is not read again, and what changed always is.
class tst_folderindex : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatChangedIsReadAgain()
    {
        test::TempFolder folder;
        folder.write("site/a.html", "<a href=\"b/old.html\">x</a>");
        folder.write("site/b/old.html", "old");
        setOldTime(folder.at("site/a.html"));
        const QString file = folder.path() + QStringLiteral("/i/folder.index");
        JobContext job;
        const LocalSite first = readLocalSite(folder.at("site"), job);
        writeAsIfLookedLater(file, first);

        std::vector<TreeEntry> entries = first.entries;
        for (TreeEntry& entry : entries)
            entry.sha256.clear();
        std::vector<QByteArray> mentions;
        QCOMPARE(FolderIndex(file, first.folder).fill(entries, mentions), 2);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].sha256, first.entries[i].sha256);
            QCOMPARE(mentions[i], first.mentions[i]);
        }
        // Same size, and the time set back: the inode change time gives it away.
        folder.write("site/a.html", "<a href=\"b/new.html\">x</a>");
        setOldTime(folder.at("site/a.html"));
        const LocalSite second = readLocalSite(folder.at("site"), job, file);
        QCOMPARE(second.find("a.html")->mtimeNs, first.find("a.html")->mtimeNs);
        QVERIFY(second.find("a.html")->sha256 != first.find("a.html")->sha256);
        QCOMPARE(second.find("b/old.html")->sha256, first.find("b/old.html")->sha256);
    }

    void whatWasJustWrittenIsNotKept()
    {
        test::TempFolder folder;
        folder.write("site/a.html", "a");
        const QString file = folder.path() + QStringLiteral("/folder.index");
        JobContext job;
        LocalSite site = readLocalSite(folder.at("site"), job);
        const qint64 written = site.entries.front().ctimeNs;
        std::vector<QByteArray> mentions;
        FolderIndex::write(file, site.folder, site.entries, site.mentions, written + 1'000'000'000);
        QCOMPARE(FolderIndex(file, site.folder).fill(site.entries, mentions), 0);
        FolderIndex::write(file, site.folder, site.entries, site.mentions, written + 3'000'000'000);
        QCOMPARE(FolderIndex(file, site.folder).fill(site.entries, mentions), 1);
    }

    void aDamagedOrForeignIndexIsNone_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("cut") << QByteArray("cut");
        QTest::newRow("changed") << QByteArray("changed");
        QTest::newRow("of another folder") << QByteArray("foreign");
        QTest::newRow("no index") << QByteArray("text");
        QTest::newRow("empty") << QByteArray("empty");
    }

    void aDamagedOrForeignIndexIsNone()
    {
        QFETCH(QByteArray, what);
        test::TempFolder folder;
        folder.write("site/a.html", "a");
        const QString file = folder.path() + QStringLiteral("/folder.index");
        JobContext job;
        LocalSite site = readLocalSite(folder.at("site"), job);
        writeAsIfLookedLater(file, site);
        QByteArray text = folder.read("folder.index");
        if (what == "cut")
            text.chop(7);
        else if (what == "changed")
            text[text.size() / 2] = static_cast<char>(text[text.size() / 2] ^ 1);
        else if (what == "text")
            text = "hello";
        else if (what == "empty")
            text.clear();
        folder.write("folder.index", text);
        std::vector<QByteArray> mentions;
        QCOMPARE(FolderIndex(file, what == "foreign" ? folder.at("other") : site.folder).fill(site.entries, mentions), 0);
        QCOMPARE(mentions.size(), site.entries.size());
    }

    void namesAreMentioned_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<bool>("mentions");
        QTest::newRow("relative") << QByteArray("<a href=\"../x/old.html\">") << true;
        QTest::newRow("alone, unquoted") << QByteArray("<a href=old.html>") << true;
        QTest::newRow("with query") << QByteArray("<a href='old.html?x=1#y'>") << true;
        QTest::newRow("style") << QByteArray("a{background:url(img/old.html)}") << true;
        QTest::newRow("percent") << QByteArray("<a href=\"%6fld.html\">") << true;
        QTest::newRow("folder") << QByteArray("<a href=\"x/old.html/\">") << true;
        QTest::newRow("other") << QByteArray("<a href=\"../x/very-old.html\">") << false;
        QTest::newRow("text only") << QByteArray("<p>old.html</p>") << false;
    }

    void namesAreMentioned()
    {
        QFETCH(QByteArray, page);
        QFETCH(bool, mentions);
        QCOMPARE(MentionSieve({"old.html", "gone.png"}).passes(mentionsIn(page)), mentions);
    }

    void manyNamesPassEverySieve()
    {
        QByteArray page;
        for (int i = 0; i < 6000; ++i)
            page += "<a href=\"p" + QByteArray::number(i) + ".html\">";
        QVERIFY(MentionSieve({"unheard-of.html"}).passes(mentionsIn(page)));
        QVERIFY(MentionSieve({"unheard-of.html"}).passes(anyMention()));
        QVERIFY(!MentionSieve({"unheard-of.html"}).passes({}));
        QVERIFY(MentionSieve({"a&b.html"}).passes(mentionsIn("<a href=\"a&amp;b.html\">")));
    }
};

QTEST_GUILESS_MAIN(tst_folderindex)
#include "tst_folderindex.moc"
