#include "base/error.h"
#include "inspection/charset.h"
#include "inspection/inspectfile.h"
#include "inspection/inspector.h"
#include "inspection/prefilter.h"
#include "inspection/script/scriptfacts.h"
#include "inspection/text.h"
#include "inspection/url.h"
#include "support/tempfolder.h"

#include <QTest>

#include <sys/stat.h>

using namespace akimori;
using namespace akimori::inspection;

namespace {

InspectionOptions options()
{
    InspectionOptions result;
    result.helper = QByteArrayLiteral(AKIMORI_BINARY_DIR "/bin/akimori-inspect");
    return result;
}

bool hasRule(const InspectionResult& result, const QByteArray& path, const char* rule)
{
    return std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding& finding) {
        return finding.path == path && finding.rule == QLatin1String(rule);
    });
}

bool isUnchecked(const InspectionResult& result, const QByteArray& path)
{
    return std::any_of(result.unchecked.begin(), result.unchecked.end(), [&](const UncheckedPath& item) {
        return item.path == path && !item.why.isEmpty();
    });
}

} // namespace

class tst_hostilecontent : public QObject
{
    Q_OBJECT

private slots:
    void absurdNestingIsUncheckedNotOk()
    {
        const test::TempFolder folder;
        folder.write("deep.html", QByteArray("<div>").repeated(300'000) + "<script src=//evil-host.xyz></script>");
        folder.write("thousand.html", "<html><body>" + QByteArray("<div>").repeated(1000) + "x");
        folder.write("plain.html", "<html><body><p>x</p></body></html>");
        JobContext job;
        const InspectionResult result = inspectTree(folder.bytes(), options(), job);
        QVERIFY(isUnchecked(result, "deep.html"));
        QVERIFY(isUnchecked(result, "thousand.html"));
        QVERIFY(!isUnchecked(result, "plain.html"));
        QCOMPARE(result.checked, 1);
        QVERIFY(result.verdict() != Verdict::Ok);
    }

    void hugeSingleLineIsBounded()
    {
        const test::TempFolder folder;
        folder.write("line.html", "<html><body>" + QByteArray("a<b>").repeated(9 << 20));
        JobContext job;
        const InspectionResult result = inspectTree(folder.bytes(), options(), job);
        QVERIFY(isUnchecked(result, "line.html"));
        QCOMPARE(result.checked, 0);
    }

    void missingHelperIsUnchecked()
    {
        const test::TempFolder folder;
        folder.write("index.html", "<p>x</p>");
        InspectionOptions none = options();
        none.helper = "/nonexistent/akimori-inspect";
        JobContext job;
        const InspectionResult result = inspectTree(folder.bytes(), none, job);
        QVERIFY(isUnchecked(result, "index.html"));
        QVERIFY(result.verdict() == Verdict::Unchecked);
    }

    void linksAndSpecialFilesAreNotOpened()
    {
        const test::TempFolder folder;
        folder.write("outside.html", "<?php system($_GET['c']);");
        folder.write("site/index.html", "<p>x</p>");
        folder.symlink("../outside.html", "site/out.html");
        folder.symlink("index.html", "site/in.html");
        ::mkfifo(folder.at("site/fifo").constData(), 0600);
        JobContext job;
        const InspectionResult result = inspectTree(folder.at("site"), options(), job);
        QVERIFY(hasRule(result, "out.html", "F07"));
        QCOMPARE(result.findings.size(), 1u);
        QVERIFY(isUnchecked(result, "fifo"));
    }

    void hostileNamesComeThrough()
    {
        const test::TempFolder folder;
        for (const QByteArray& name : test::TempFolder::hostileNames())
            folder.write(name, "text");
        JobContext job;
        const InspectionResult result = inspectTree(folder.bytes(), options(), job);
        QCOMPARE(static_cast<qsizetype>(result.checked), test::TempFolder::hostileNames().size());
    }

    void differencesAreReported()
    {
        const test::TempFolder folder;
        folder.write("old/a.html", "<p>1</p>");
        folder.write("old/b.html", "<p>1</p>");
        folder.write("old/c.html", "<p>1</p>");
        folder.write("new/a.html", "<p>2</p>");
        folder.write("new/b.html", "<p>1</p>", 0600);
        folder.write("new/d.html", "<p>1</p>");
        InspectionOptions both = options();
        both.baselineDir = folder.at("old");
        JobContext job;
        const InspectionResult result = inspectTree(folder.at("new"), both, job);
        QHash<QByteArray, ChangeKind> changes;
        for (const Finding& finding : result.findings) {
            QVERIFY(finding.rule.isEmpty() && finding.severity <= Severity::Medium);
            changes.insert(finding.path, finding.change);
        }
        QVERIFY((changes == QHash<QByteArray, ChangeKind>{{"a.html", ChangeKind::Modified}, {"b.html", ChangeKind::Mode},
                                                          {"c.html", ChangeKind::Removed}, {"d.html", ChangeKind::Added}}));
    }

    void evidenceIsInert()
    {
        QCOMPARE(inert("a\x1b[31m\n\tb"), QStringLiteral("a\\x1b[31m b"));
        QVERIFY(inert(QByteArray(5000, 'x')).size() <= 400);
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("charset");
        QTest::newRow("sjis") << QByteArray("<meta charset=shift_jis>\x8e\x73\x96\xf0\x8f\x8a") << QByteArray("CP932");
        QTest::newRow("euc") << QByteArray("<meta charset=euc-jp>\xbb\xd4\xcc\xf2\xbd\xea") << QByteArray("EUC-JP-MS");
        QTest::newRow("jis") << QByteArray("<p>\x1b$B;TLr=j\x1b(B") << QByteArray("ISO-2022-JP");
        QTest::newRow("wrong") << QByteArray("<meta charset=utf-8>\x8e\x73\x96\xf0\x8f\x8a") << QByteArray("CP932");
        QTest::newRow("utf8") << QByteArray("<p>\xe5\xb8\x82\xe5\xbd\xb9\xe6\x89\x80") << QByteArray("UTF-8");
    }

    void charsets()
    {
        QFETCH(QByteArray, raw);
        const DecodedText text = decodeText(raw);
        QTEST(text.charset, "charset");
        QVERIFY(text.text.contains("\xe5\xb8\x82\xe5\xbd\xb9\xe6\x89\x80")); // 市役所
    }

    void addressesAsABrowserReadsThem()
    {
        QCOMPARE(parseUrl("ht\ttps:\\\\Evil.Example\\a").host, QByteArray("evil.example"));
        QCOMPARE(parseUrl("//a.example./x").host, QByteArray("a.example"));
        QVERIFY(parseUrl("https://city.example@evil.example/").userInfo);
        QVERIFY(parseUrl("http://0x7f000001/").numericHost);
        QVERIFY(!parseUrl("/a//b").isRemote());
        QCOMPARE(registrableDomain("www.city.example.lg.jp"), QByteArray("example.lg.jp"));
    }

    void prefilterFindsWordsAcrossBlocks()
    {
        Prefilter prefilter;
        const QByteArray first = QByteArray(1000, 'a') + "<?P";
        const QByteArray second = "hp eval(";
        prefilter.scan({first.constData(), static_cast<std::size_t>(first.size())});
        QVERIFY(!prefilter.has(Hint::ServerCode));
        prefilter.scan({second.constData(), static_cast<std::size_t>(second.size())});
        QVERIFY(prefilter.has(Hint::ServerCode));
        QCOMPARE(prefilter.hits().front().end, 1005);
        QVERIFY(prefilter.has(Hint::Executor));
    }

    void scriptsOfNonsenseEnd_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("brackets") << QByteArray("[").repeated(200'000);
        QTest::newRow("parentheses") << QByteArray("((((a)").repeated(50'000);
        QTest::newRow("braces") << QByteArray("{").repeated(200'000);
        QTest::newRow("not") << QByteArray("!").repeated(200'000);
        QTest::newRow("question") << QByteArray("a?").repeated(100'000);
        QTest::newRow("slashes") << QByteArray("=/").repeated(100'000);
        QTest::newRow("functions") << QByteArray("(function(a){").repeated(20'000);
        QTest::newRow("quotes") << QByteArray("'`").repeated(100'000);
        QTest::newRow("doubling") << "a='x';" + QByteArray("a=a+a;").repeated(10'000);
        QTest::newRow("arrows") << QByteArray("a=>").repeated(100'000);
    }

    void scriptsOfNonsenseEnd()
    {
        QFETCH(QByteArray, code);
        const ScriptFacts facts = analyseScript(code);
        QVERIFY(!facts.decoderExecuted);
    }

    void cancelStopsTheTree()
    {
        const test::TempFolder folder;
        folder.write("a.html", "x");
        JobContext job;
        job.cancel();
        QVERIFY_THROWS_EXCEPTION(Error, inspectTree(folder.bytes(), options(), job));
    }
};

QTEST_GUILESS_MAIN(tst_hostilecontent)
#include "tst_hostilecontent.moc"
