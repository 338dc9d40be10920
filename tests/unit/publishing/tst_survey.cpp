#include "publishing/reuse.h"
#include "publishing/survey.h"
#include "support/tempfolder.h"

#include "base/error.h"
#include "base/hash.h"

#include <QTest>

using namespace akimori;
using namespace akimori::publishing;

namespace {

QByteArray html(const QByteArray& body, const QByteArray& head = "<meta charset=\"utf-8\">")
{
    return "<!DOCTYPE html><html lang=\"ja\"><head>" + head + "<title>x</title></head><body>" + body + "</body></html>";
}

} // namespace

class tst_survey : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsFound()
    {
        test::TempFolder folder;
        folder.write("d/index.html",
                     html("<a href=a.html>a</a><a href=missing.html>m</a><a href=PIC.png>p</a><img src=pic.png>"
                          "<a href=https://www.old.example/a.html>abs</a><a href=../x>up</a>"));
        folder.write("d/a.html", html("<script src=https://cdn.example/x.js></script><img src=http://img.example/i.png>"
                                      "<a href=http://elsewhere.example/>only a link</a>"));
        folder.write("d/orphan.html", html("<a href=index.html>back</a><a href=orphan.html>self</a>"));
        folder.write("d/pic.png", "\x89PNG same");
        folder.write("d/copy.png", "\x89PNG same");
        folder.write("d/Pic.png", "\x89PNG other");
        folder.write("d/wrong.html", html("<a href=index.html>\x83\x65\x83\x58\x83\x67\x82\xc5</a>"));
        folder.write("d/guess.html", html("<p>\xE3\x81\x82\xE3\x81\x84</p><a href=index.html>x</a>", ""));
        folder.write("d/.git/config", "x");
        folder.write("d/.git/HEAD", "y");
        folder.write("d/a.html.bak", html("x"));
        JobContext job;
        const LocalSite site = readLocalSite(folder.at("d"), job);
        SurveyOptions options;
        options.hosts = {"www.old.example"};
        options.contentRules = false;
        const Survey result = survey(site, options, job);
        QCOMPARE(result.pages, 5);
        QByteArrayList lines;
        for (const SurveyItem& item : result.items)
            lines << toString(item.kind).toLatin1() + ' ' + item.path;
        const QByteArray all = lines.join('\n');
        const auto has = [&](const char* line) { return (all + '\n').contains(QByteArray(line) + '\n'); };
        QCOMPARE(result.count(SurveyKind::BrokenLink), 3); // missing.html, PIC.png, ../x
        QVERIFY(has("orphan orphan.html"));
        QVERIFY(has("orphan wrong.html"));
        QVERIFY(!has("orphan index.html") && !has("orphan a.html"));
        QCOMPARE(result.count(SurveyKind::ExternalOrigin), 2);
        QCOMPARE(result.count(SurveyKind::MixedContent), 1);
        QCOMPARE(result.count(SurveyKind::OldHostAddress), 1);
        QVERIFY(has("duplicate pic.png"));
        QVERIFY(has("case-clash pic.png"));
        QVERIFY(has("wrong-encoding wrong.html"));
        QVERIFY(has("undeclared-encoding guess.html"));
        QVERIFY(has("leftover .git")); // once for the folder
        QVERIFY(!has("leftover .git/config"));
        QVERIFY(has("leftover a.html.bak"));
        QVERIFY2(result.count(SurveyKind::Unchecked) == 0, all);
    }

    void whatCannotBeReadIsNamed()
    {
        test::TempFolder folder;
        folder.write("d/index.html", html("x"));
        folder.write("d/deep.html", QByteArray("<div>").repeated(200'000));
        JobContext job;
        SurveyOptions options;
        options.contentRules = false;
        const Survey result = survey(readLocalSite(folder.at("d"), job), options, job);
        QCOMPARE(result.count(SurveyKind::Unchecked), 1);
    }

    void patterns_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("covered");
        const auto row = [](const char* pattern, const char* path, bool covered) {
            QTest::addRow("%s %s", pattern, path) << QByteArray(pattern) << QByteArray(path) << covered;
        };
        row("a.html", "a.html", true);
        row("a.html", "b/a.html", false);
        row("images/", "images/x/y.png", true);
        row("images", "images/x.png", true);
        row("images", "images2/x.png", false);
        row("*.bak", "deep/down/x.bak", true);
        row("*.bak", "x.bak.html", false);
        row("img/*.png", "img/a.png", true);
        row("img/*.png", "img/sub/a.png", false);
        row("img/**.png", "img/sub/a.png", true);
        row("**/old/*", "a/b/old/x", true);
        row("a?c", "abc", true);
        row("x/a?c", "x/a/c", false);
        row("*", "anything/at/all", true);
        row("", "a", false);
        row("/", "a", false);
    }

    void patterns()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, path);
        QFETCH(bool, covered);
        QCOMPARE(covers(pattern, path), covered);
    }

    void hostilePatternsEnd()
    {
        QVERIFY(!covers(QByteArray("a/") + QByteArray("*a").repeated(2000) + "b", "a/" + QByteArray(5000, 'a')));
        QVERIFY(!covers(QByteArray("**a/").repeated(500) + "b", QByteArray("a/").repeated(2000)));
    }

    void progressAndTable()
    {
        std::vector<TreeEntry> files;
        for (const QByteArray path : {"=cmd.html", "a.html", "img/x.png", "old.bak"}) {
            TreeEntry entry;
            entry.path = path;
            entry.type = EntryType::File;
            entry.size = 10;
            entry.sha256 = Sha256::hexOf(path);
            files.push_back(entry);
        }
        const QDateTime at(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC);
        std::vector<ReuseRule> rules{{1, "*", ReuseDecision::Reuse, {}, QStringLiteral("担当"), at},
                                     {2, "*.bak", ReuseDecision::Retire, QStringLiteral("古い \"版\""), QStringLiteral("担当"), at},
                                     {3, "img/", ReuseDecision::Undecided, {}, QStringLiteral("担当"), at}};
        const ReuseProgress progress = progressOf(files, rules);
        QCOMPARE(progress.total, 4);
        QCOMPARE(progress.decided, 3);
        QCOMPARE(progress.percent(), 75);
        QCOMPARE(progress.retire, 1);
        const QByteArray csv = reuseTableCsv(files, rules);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), 5);
        QVERIFY(csv.contains("\"'=cmd.html\"")); // no formula in a spreadsheet
        QVERIFY(csv.contains(QStringLiteral("\"古い \"\"版\"\"\"").toUtf8()));
    }

    void theReceiptIsReadByPlainToolsAndByUs()
    {
        std::vector<TreeEntry> files;
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            TreeEntry entry;
            entry.path = name;
            entry.type = EntryType::File;
            entry.sha256 = Sha256::hexOf(name);
            files.push_back(entry);
        }
        const std::vector<TreeEntry> back = readReceipt(receiptList(files));
        QCOMPARE(back.size(), files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            QCOMPARE(back[i].path, files[i].path);
            QCOMPARE(back[i].sha256, files[i].sha256);
        }
        QVERIFY_THROWS_EXCEPTION(Error, readReceipt("nonsense\n"));
    }
};

QTEST_GUILESS_MAIN(tst_survey)
#include "tst_survey.moc"
