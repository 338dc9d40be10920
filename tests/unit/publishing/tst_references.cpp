#include "publishing/leftovers.h"
#include "publishing/nameclashes.h"
#include "publishing/pageencoding.h"
#include "publishing/references.h"
#include "publishing/sitemap.h"

#include <QTest>

using namespace akimori;
using namespace akimori::publishing;

Q_DECLARE_METATYPE(Destination::Where)

class tst_references : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAPageRefersTo()
    {
        const PageReferences found = referencesOf(
            "a/b.html",
            "<!doctype html><html><head><base href=\"/x/\"><link rel=stylesheet href='s.css'>\n"
            "<link rel=dns-prefetch href=//cdn.example><style>@import \"i.css\"; b{background:url( 'bg.png' )}"
            "/* url(no.png) */</style><meta http-equiv=Refresh content=\"3; URL='next.html'\"></head>\n"
            "<body style=\"background:url(body.png)\"><a href=\" p.html?x=1&amp;y=2#z \">x</a>"
            "<img srcset=\"1.png 1x, 2.png 2x\" src=0.png>"
            "<form action=send.cgi></form><!-- <a href=comment.html> --><script>'<a href=\"script.html\">'</script>"
            "<a name=here></a></body></html>");
        QByteArrayList targets;
        for (const Reference& one : found.references)
            targets << one.target;
        std::sort(targets.begin(), targets.end());
        QCOMPARE(targets.join(' '), QByteArray("0.png 1.png 2.png bg.png body.png i.css next.html p.html?x=1&y=2#z s.css send.cgi"));
        QCOMPARE(found.base, QByteArray("/x/"));
        QVERIFY(found.anchors.contains("here"));
        QVERIFY(referencesOf("notes.txt", "<a href=x>").references.empty());
        QCOMPARE(referencesOf("a.css", "@import url(b.css);\n\nbody{background:url(c.png)}").references[1].line, 3);
    }

    void resolves_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<Destination::Where>("where");
        QTest::addColumn<QByteArray>("path");
        using Where = Destination::Where;
        QTest::newRow("beside") << QByteArray("c.html#x") << Where::Inside << QByteArray("a/c.html");
        QTest::newRow("up") << QByteArray("../d/%E3%81%82.html?q") << Where::Inside << QByteArray("d/\xE3\x81\x82.html");
        QTest::newRow("top") << QByteArray("/") << Where::Inside << QByteArray();
        QTest::newRow("folder") << QByteArray("/e/") << Where::Inside << QByteArray("e/");
        QTest::newRow("own host") << QByteArray("HTTP://WWW.City.example/f") << Where::Inside << QByteArray("f");
        QTest::newRow("own host alone") << QByteArray("//www.city.example") << Where::Inside << QByteArray();
        QTest::newRow("other host") << QByteArray("https://other.example/f") << Where::Outside << QByteArray();
        QTest::newRow("above the top") << QByteArray("../../x") << Where::Escapes << QByteArray();
        QTest::newRow("same page") << QByteArray("#z") << Where::SamePage << QByteArray();
        QTest::newRow("mail") << QByteArray("mailto:a@example.jp") << Where::NoAddress << QByteArray();
        QTest::newRow("script") << QByteArray("javascript:void(0)") << Where::NoAddress << QByteArray();
    }

    void resolves()
    {
        QFETCH(QByteArray, target);
        QFETCH(Destination::Where, where);
        QFETCH(QByteArray, path);
        const Destination to = resolve("a/b.html", {}, target, {"www.city.example"});
        QVERIFY(to.where == where);
        if (where == Destination::Where::Inside)
            QCOMPARE(to.path, path);
    }

    void theServerAnswersForFolders()
    {
        std::vector<TreeEntry> entries;
        const auto add = [&](const QByteArray& path, EntryType type) {
            TreeEntry one;
            one.path = path;
            one.type = type;
            entries.push_back(one);
        };
        add("index.html", EntryType::File);
        add("news", EntryType::Directory);
        add("news/index.htm", EntryType::File);
        add("empty", EntryType::Directory);
        add("Photo.JPG", EntryType::File);
        const SiteMap map(entries);
        QCOMPARE(map.answering("").value(), QByteArray("index.html"));
        QCOMPARE(map.answering("news").value(), QByteArray("news/index.htm"));
        QCOMPARE(map.answering("news/").value(), QByteArray("news/index.htm"));
        QVERIFY(!map.answering("empty/"));
        QVERIFY(!map.answering("photo.jpg"));
        QCOMPARE(map.ignoringCase("photo.jpg").value(), QByteArray("Photo.JPG"));
        QVERIFY(!map.answering("index.html/"));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char* name, const QByteArray& page, PageEncoding::Verdict verdict) {
            QTest::newRow(name) << page << static_cast<int>(verdict);
        };
        const QByteArray sjis("\x83\x65\x83\x58\x83\x67\x82\xc5\x82\xb7"); // テストです
        const QByteArray euc("\xa5\xc6\xa5\xb9\xa5\xc8\xa4\xc7\xa4\xb9");
        row("ascii without a word", "<p>plain</p>", PageEncoding::Verdict::Fine);
        row("utf-8 declared", QByteArray("<meta charset=utf-8>") + "\xE3\x81\x82", PageEncoding::Verdict::Fine);
        row("utf-8 with a mark", QByteArray("\xEF\xBB\xBF\xE3\x81\x82"), PageEncoding::Verdict::Fine);
        row("utf-8 undeclared", "<p>\xE3\x81\x82\xE3\x81\x84</p>", PageEncoding::Verdict::Undeclared);
        row("sjis declared", "<meta charset=Shift_JIS><p>" + sjis + "</p>", PageEncoding::Verdict::Legacy);
        row("sjis by its other name", "<meta charset=windows-31j><p>" + sjis + "</p>", PageEncoding::Verdict::Legacy);
        row("euc declared", "<meta charset=EUC-JP><p>" + euc + "</p>", PageEncoding::Verdict::Legacy);
        row("says utf-8, is sjis", "<meta charset=utf-8><p>" + sjis + "</p>", PageEncoding::Verdict::Wrong);
        row("says euc, is sjis", "<meta charset=EUC-JP><p>" + sjis + "</p>", PageEncoding::Verdict::Wrong);
    }

    void encodings()
    {
        QFETCH(QByteArray, page);
        QFETCH(int, verdict);
        const PageEncoding encoding = encodingOf(page);
        QCOMPARE(static_cast<int>(encoding.verdict), verdict);
        QCOMPARE(describe(encoding).isEmpty(), encoding.verdict == PageEncoding::Verdict::Fine);
    }

    void clashesOfNames()
    {
        // か + voiced mark against が; case; and names that only look alike.
        const std::vector<QByteArray> paths{"A.html", "a.html", "\xE3\x81\x8B\xE3\x82\x99", "\xE3\x81\x8C", "b", "\xff\xfe"};
        QCOMPARE(nameClashes(paths).size(), 2u);
        QVERIFY(troubleWith("plain/name.html").isEmpty());
        QVERIFY(troubleWith("\xE3\x81\x8C.html").isEmpty());
        for (const QByteArray& name : {QByteArray("\xE3\x81\x8B\xE3\x82\x99"), QByteArray("a\nb"), QByteArray("\xff"), QByteArray("a "),
                                      QByteArray("a?b"), QByteArray(250, 'x')})
            QVERIFY(!troubleWith(name).isEmpty());
    }

    void leftovers_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("leftover");
        for (const char* path : {"a/Thumbs.db", ".git/config", "x.html.BAK", "index.html~", ".DS_Store", "a/.svn", ".env",
                                 "._a.jpg", "old/backup.sql", "#draft#", "~$letter.docx", "server.key"})
            QTest::newRow(path) << QByteArray(path) << true;
        for (const char* path : {"index.html", "gitlab.html", "baking.html", "css/keys.css", "a~b.html", "old/index.html",
                                 ".well-known/security.txt", "log.html"})
            QTest::newRow(path) << QByteArray(path) << false;
    }

    void leftovers()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, leftover);
        QCOMPARE(!leftoverReason(path).isEmpty(), leftover);
    }
};

QTEST_GUILESS_MAIN(tst_references)
#include "tst_references.moc"
