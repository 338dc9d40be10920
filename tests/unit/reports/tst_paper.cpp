#include "samplefacts.h"

#include "base/hash.h"
#include "reports/compose.h"
#include "reports/form.h"
#include "reports/htmlwriter.h"
#include "reports/odtwriter.h"
#include "reports/painter.h"
#include "support/tempfolder.h"

#include <QProcess>
#include <QTest>

using namespace akimori;
using namespace akimori::reports;
using test::Amount;

namespace {

Document sample(Amount fill = Amount::Normal)
{
    return formById(QStringLiteral("F-01")).build(test::sampleFacts(fill, QStringLiteral("F-01")), FormText::load(QStringLiteral("F-01")));
}

QByteArray pdf(const Document& document)
{
    const FontSet fonts = FontSet::installed();
    return pdfOf(document, compose(document, fonts), fonts);
}

/// Output of one of poppler's programs about a PDF.
QString poppler(const QByteArray& bytes, const QString& program, const QStringList& options)
{
    const test::TempFolder folder;
    folder.write("paper.pdf", bytes);
    QProcess process;
    process.start(program, options + QStringList{folder.path() + QStringLiteral("/paper.pdf")} +
                               (program == QLatin1String("pdftotext") ? QStringList{QStringLiteral("-")} : QStringList()));
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    const QByteArray complaints = process.readAllStandardError(); // about a broken table, for one
    if (!done || !complaints.isEmpty())
        qFatal("%s failed: %s", qPrintable(program), complaints.constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

Document oneTable(std::vector<QStringList> rows)
{
    Document document;
    document.form = QStringLiteral("F-99");
    document.title = QStringLiteral("試験");
    document.number = QStringLiteral("第R8-0001号");
    document.madeAt = test::jstAt(1, 9);
    document.body.push_back(GridTable{{{QStringLiteral("No."), 12, Align::Right}, {QStringLiteral("内容"), 0, Align::Left}, {QStringLiteral("判定"), 20, Align::Centre}}, std::move(rows)});
    return document;
}

} // namespace

/// The engine: what is on the PDF, that it stays the same, and what hostile contents do to it.
class tst_paper : public QObject
{
    Q_OBJECT

private slots:
    void typefacesAreEmbeddedAndTextCanBeExtracted()
    {
        const Document document = sample();
        const QByteArray bytes = pdf(document);
        const QStringList fonts = poppler(bytes, QStringLiteral("pdffonts"), {}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        for (const QString& line : fonts) {
            const QStringList words = line.simplified().split(u' ');
            QVERIFY2(words.at(words.size() - 5) == QLatin1String("yes"), qPrintable(line)); // emb
            QVERIFY2(words.at(words.size() - 3) == QLatin1String("yes"), qPrintable(line)); // uni
        }
        QVERIFY(fonts.join(u' ').contains(QLatin1String("BIZUDMincho")));
        QVERIFY(fonts.join(u' ').contains(QLatin1String("NotoSerifCJK"))); // 𠮷 of the responsible officer's name
        const QString text = poppler(bytes, QStringLiteral("pdftotext"), {QStringLiteral("-layout")});
        for (const QString& wanted : {QStringLiteral("秋保第R8-0123号"), QStringLiteral("月次保守報告書（令和8年11月分）"), QStringLiteral("○○市長"), QStringLiteral("髙﨑"),
                                      QStringLiteral("𠮷"), QString(64, u'a'), QStringLiteral("履行状況表（受託者自己点検）")})
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
        const int pages = static_cast<int>(compose(document, FontSet::installed()).pages.size());
        QVERIFY(text.contains(QStringLiteral("%1 / %1 ページ").arg(pages)));
        const QString info = poppler(bytes, QStringLiteral("pdfinfo"), {});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(pages))), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("月次保守報告書（令和8年11月分） 秋保第R8-0123号")), qPrintable(info));
    }

    void theNumberStandsOnEveryPage()
    {
        const Layout layout = compose(sample(), FontSet::installed());
        QVERIFY(layout.pages.size() > 3);
        for (const Page& page : layout.pages) {
            QString all;
            for (const TextRun& run : page.texts)
                all += run.text;
            QVERIFY(all.contains(QStringLiteral("秋保第R8-0123号")));
            QVERIFY(all.contains(QStringLiteral("/ %1 ページ").arg(layout.pages.size())));
        }
    }

    void aReprintHasTheSameBytes()
    {
        const Document document = sample();
        const QByteArray first = pdf(document);
        QCOMPARE(Sha256::hexOf(pdf(documentFromJson(toJson(document)))), Sha256::hexOf(first));
        QHashSeed::resetRandomGlobalSeed();
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        tzset();
        const QByteArray elsewhere = pdf(document);
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
        QCOMPARE(Sha256::hexOf(elsewhere), Sha256::hexOf(first));
        QVERIFY(first.contains("/CreationDate (D:20261201090000+09'00')"));
        QCOMPARE(odtOf(document), odtOf(document));
    }

    void aLongRowIsSplitWithoutLoss()
    {
        QString text;
        for (int i = 1; i <= 200; ++i)
            text += QStringLiteral("番号%1、長い記録でも行の単位で次のページへ送られ失われない。").arg(i, 4, 10, QLatin1Char('0'));
        const Document document = oneTable({{QStringLiteral("1"), text, QStringLiteral("適")}, {QStringLiteral("2"), QStringLiteral("次の行"), QStringLiteral("適")}});
        const Layout layout = compose(document, FontSet::installed());
        QVERIFY(layout.pages.size() >= 3);
        QString extracted = poppler(pdf(document), QStringLiteral("pdftotext"), {QStringLiteral("-raw")});
        extracted.remove(u'\n').remove(u' ');
        for (int i = 1; i <= 200; ++i)
            QVERIFY2(extracted.contains(QStringLiteral("番号%1").arg(i, 4, 10, QLatin1Char('0'))), qPrintable(QString::number(i)));
        for (const Page& page : layout.pages) { // the heading row repeats, and each piece is closed below
            const auto heads = std::count_if(page.texts.begin(), page.texts.end(), [](const TextRun& run) { return run.text == QStringLiteral("判定"); });
            QCOMPARE(heads, 1);
            double lowest = 0;
            for (const TextRun& run : page.texts) {
                if (run.baseline.y() < 277)
                    lowest = std::max(lowest, run.baseline.y());
            }
            const bool closed = std::any_of(page.rules.begin(), page.rules.end(), [&](const Rule& rule) {
                return rule.mm == 0.5 && rule.from.y() == rule.to.y() && rule.from.y() >= lowest;
            });
            QVERIFY(closed || &page == &layout.pages.back());
        }
    }

    void shortRowsStayWhole()
    {
        std::vector<QStringList> rows;
        for (int i = 1; i <= 90; ++i)
            rows.push_back({QString::number(i), QStringLiteral("一行目の文\n二行目の文\n行%1の終わり").arg(i), QStringLiteral("―")});
        const Layout layout = compose(oneTable(rows), FontSet::installed());
        QVERIFY(layout.pages.size() > 2);
        for (const Page& page : layout.pages) {
            const auto count = [&](const QString& text) {
                return std::count_if(page.texts.begin(), page.texts.end(), [&](const TextRun& run) { return run.text == text; });
            };
            const auto ends = std::count_if(page.texts.begin(), page.texts.end(), [](const TextRun& run) { return run.text.endsWith(QStringLiteral("の終わり")); });
            QCOMPARE(count(QStringLiteral("一行目の文")), ends);
            QCOMPARE(count(QStringLiteral("二行目の文")), ends);
        }
    }

    /// However long what stands before is: neither the first nor the last row of a table stands alone on its page.
    void noRowStandsAlone()
    {
        for (int before = 20; before <= 50; ++before) {
            for (int count : {2, 3, 4, 7}) {
                Document document = oneTable({});
                document.body = {Paragraph{QStringList(before, QStringLiteral("前文")).join(u'\n'), 0, Align::Left, false}, Heading{1, QStringLiteral("１　表")}};
                FieldTable table;
                for (int i = 1; i <= count; ++i)
                    table.fields.push_back({QStringLiteral("項目"), QStringLiteral("値%1").arg(i)});
                document.body.push_back(table);
                for (const Page& page : compose(document, FontSet::installed()).pages) {
                    const auto rows = std::count_if(page.texts.begin(), page.texts.end(), [](const TextRun& run) { return run.text == QStringLiteral("項目"); });
                    QVERIFY2(rows != 1, qPrintable(QStringLiteral("%1 lines before, %2 rows").arg(before).arg(count)));
                }
            }
        }
    }

    /// Whatever stands before: a heading is followed by something on its own page, and a heading row by a row.
    void aHeadingStaysWithWhatFollows()
    {
        for (int before = 0; before <= 60; ++before) {
            Document document = oneTable({});
            document.body.clear();
            for (int i = 0; i < before; ++i)
                document.body.push_back(Paragraph{QStringLiteral("前の行")});
            document.body.push_back(Heading{1, QStringLiteral("大見出し")});
            document.body.push_back(Heading{2, QStringLiteral("小見出し")});
            document.body.push_back(GridTable{{{QStringLiteral("表頭"), 0, Align::Left}}, {{QStringLiteral("一\n二\n三\n四\n五")}, {QStringLiteral("次")}}});
            document.body.push_back(Heading{1, QStringLiteral("最後の見出し")});
            document.body.push_back(Chart{QStringLiteral("図の題"), {}, {{QStringLiteral("系列"), {{0, 1}, {1, 2}}}}, {}, 0, {}, 48});
            const Layout layout = compose(document, FontSet::installed());
            for (const Page& page : layout.pages) {
                double lowest = 0;
                QString last;
                for (const TextRun& run : page.texts) {
                    if (run.baseline.y() < 277 && run.baseline.y() > lowest) {
                        lowest = run.baseline.y();
                        last = run.text;
                    }
                }
                QVERIFY2(!last.contains(QStringLiteral("見出し")) && last != QStringLiteral("表頭") && last != QStringLiteral("図の題"),
                         qPrintable(QStringLiteral("%1: %2").arg(before).arg(last)));
            }
        }
    }

    /// 署名, 以上 and 確認欄 come with the end of the list before them, or all fits on one page.
    void theSignatureNeverStandsAlone()
    {
        int turned = 0;
        for (int rows = 1; rows <= 60; ++rows) {
            Document document = oneTable({});
            document.body.clear();
            document.body.push_back(Heading{1, QStringLiteral("結果")});
            GridTable table{{{QStringLiteral("表頭"), 0, Align::Left}}, {}};
            for (int i = 1; i <= rows; ++i)
                table.rows.push_back({QStringLiteral("項目%1").arg(i)});
            document.body.push_back(table);
            document.body.push_back(Heading{1, QStringLiteral("署名")});
            document.body.push_back(FieldTable{38, {{QStringLiteral("署名者"), QStringLiteral("○○")}, {QStringLiteral("記録"), QStringLiteral("○")}}});
            document.closing.push_back(SignBox{QStringLiteral("確認欄"), {QStringLiteral("受領日")}, 14});
            const Layout layout = compose(document, FontSet::installed());
            if (layout.pages.size() == 1)
                continue;
            const auto& texts = layout.pages.back().texts;
            const auto has = [&](const char* text) {
                return std::any_of(texts.begin(), texts.end(), [&](const TextRun& run) { return run.text.startsWith(QString::fromUtf8(text)); });
            };
            QVERIFY2(has("項目"), qPrintable(QString::number(rows)));
            QVERIFY2(has("表頭"), qPrintable(QString::number(rows)));
            QVERIFY2(has("署名者"), qPrintable(QString::number(rows)));
            ++turned;
        }
        QVERIFY(turned > 10);
    }

    void hostileTextIsHarmless()
    {
        const QString direction = QStringLiteral("a\u202Eb\u0007c\u2060d");
        const QString privateUse = QStringLiteral("外字\uE000");
        const QString lone = QStringLiteral("x") + QChar(0xd800) + QStringLiteral("y");
        QStringList cves;
        for (int i = 0; i < 200; ++i)
            cves << QStringLiteral("CVE-2026-%1").arg(10'000 + i);
        const Document document = oneTable({{QStringLiteral("1"), direction + privateUse + lone, QStringLiteral("<b>&amp;</b>")},
                                            {QStringLiteral("2"), cves.join(QStringLiteral("、")), QStringLiteral("―")},
                                            {QStringLiteral("3"), QString(2000, u'W'), QString(50, u'0')},
                                            {QStringLiteral("4"), QStringLiteral("髙﨑𠮷𡈽𠮷"), QStringLiteral("①㈱")}});
        const Layout layout = compose(document, FontSet::installed());
        QCOMPARE(layout.warnings.size(), 1);
        QVERIFY(layout.warnings.first().contains(QLatin1String("U+E000")));
        for (const Page& page : layout.pages) {
            for (const TextRun& run : page.texts)
                QVERIFY2(run.baseline.x() + run.widthMm <= run.cell.right() + 0.01, qPrintable(run.text));
        }
        const QString text = poppler(pdf(document), QStringLiteral("pdftotext"), {QStringLiteral("-raw")});
        QVERIFY(text.contains(QStringLiteral("abcd外字〓x〓y")));
        QVERIFY(text.contains(QStringLiteral("CVE-2026-10199")));
        QVERIFY(text.contains(QStringLiteral("髙﨑𠮷𡈽𠮷")));
        QCOMPARE(text.count(u'W'), 2000);
        const QByteArray html = htmlOf(document);
        QVERIFY(html.contains("&lt;b&gt;&amp;amp;&lt;/b&gt;") && !html.contains("<b>"));
    }

    void missingTypefacesAreSaid()
    {
        const FontSet fallback = FontSet::from({QStringLiteral("Noto Serif CJK JP")});
        QCOMPARE(fallback.mincho.first(), QStringLiteral("Noto Serif CJK JP"));
        QCOMPARE(fallback.warnings.size(), 2);
        QVERIFY(compose(sample(), fallback).warnings.size() >= 2);
        QVERIFY_THROWS_EXCEPTION(Error, FontSet::from({QStringLiteral("DejaVu Sans")}));
        QCOMPARE(FontSet::from({QStringLiteral("BIZ UDMincho"), QStringLiteral("BIZ UDGothic"), QStringLiteral("Noto Serif CJK JP")}).warnings, QStringList());
    }

    void damagedSnapshotsAreRefused()
    {
        const QByteArray json = toJson(sample());
        QVERIFY_THROWS_EXCEPTION(Error, documentFromJson(json.left(json.size() / 2)));
        QVERIFY_THROWS_EXCEPTION(Error, documentFromJson("{}"));
        QByteArray other = json;
        other.replace("\"type\":\"heading\"", "\"type\":\"macro\"");
        QVERIFY_THROWS_EXCEPTION(Error, documentFromJson(other));
    }

    void aChartInWordsIsATable()
    {
        Document document = oneTable({});
        document.body.clear();
        Chart chart;
        chart.title = QStringLiteral("応答時間");
        chart.ticks = {{1, QStringLiteral("1日")}};
        chart.series = {{QStringLiteral("甲"), {{1, 180}, {2, 190.5}}}, {QStringLiteral("乙"), {{2, 1'200}}}, {QStringLiteral("甲"), {{4, 175}}}};
        document.body.push_back(chart);
        const QString html = QString::fromUtf8(htmlOf(document)).remove(u'\n');
        for (const char* cell : {">1日<", ">2日<", ">4日<", ">180<", ">190.5<", ">1,200<", ">175<", ">―<"})
            QVERIFY2(html.contains(QString::fromUtf8(cell)), qPrintable(html));
        QCOMPARE(html.count(QStringLiteral(">甲<")), 1);
        for (int i = 0; i < 200; ++i)
            chart.series.back().points.emplace_back(5 + i, i);
        document.body = {chart};
        const QString many = QString::fromUtf8(htmlOf(document));
        QVERIFY(many.contains(QStringLiteral("最大")) && !many.contains(QStringLiteral("100日")));
    }

    void everyFormIsAWholePaper_data()
    {
        QTest::addColumn<QString>("form");
        for (const Form& form : allForms())
            QTest::newRow(qPrintable(form.id)) << form.id;
    }

    /// As a file: pages, typefaces, text, the same bytes again; as ODT and HTML: well-formed and with the same words.
    void everyFormIsAWholePaper()
    {
        QFETCH(QString, form);
        const Document document = formById(form).build(test::sampleFacts(Amount::Normal, form), FormText::load(form));
        const FontSet installed = FontSet::installed();
        const Layout layout = compose(document, installed);
        const QByteArray bytes = pdfOf(document, layout, installed);
        QVERIFY(bytes == pdfOf(documentFromJson(toJson(document)), compose(document, installed), installed));
        const QString info = poppler(bytes, QStringLiteral("pdfinfo"), {});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(layout.pages.size()))), qPrintable(info));
        for (const QString& line : poppler(bytes, QStringLiteral("pdffonts"), {}).split(u'\n', Qt::SkipEmptyParts).mid(2)) {
            const QStringList words = line.simplified().split(u' ');
            QVERIFY2(words.at(words.size() - 5) == QLatin1String("yes") && words.at(words.size() - 3) == QLatin1String("yes"), qPrintable(line));
        }
        const QString text = poppler(bytes, QStringLiteral("pdftotext"), {QStringLiteral("-layout")});
        QVERIFY(text.contains(document.title) && text.contains(QStringLiteral("髙﨑")) && text.contains(document.number));
        QVERIFY2(!text.contains(QStringLiteral("本市")), "the contractor's own words call the city 貴市");
        const test::TempFolder folder;
        folder.write("paper.odt", odtOf(document));
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, zipfile, xml.etree.ElementTree as t\n"
                                     "z = zipfile.ZipFile(sys.argv[1])\n"
                                     "assert z.testzip() is None\n"
                                     "roots = {n: t.fromstring(z.read(n)) for n in z.namelist() if n.endswith('.xml')}\n"
                                     "sys.stdout.buffer.write(''.join(roots['content.xml'].itertext()).encode())\n"),
                      folder.path() + QStringLiteral("/paper.odt")});
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QString odt = QString::fromUtf8(python.readAllStandardOutput());
        const QString html = QString::fromUtf8(htmlOf(document));
        for (const Field& field : document.sender)
            QVERIFY(odt.contains(field.value.section(u'\n', 0, 0)) && html.contains(field.value.section(u'\n', 0, 0)));
        for (const Enclosure& enclosure : document.enclosures)
            QVERIFY(odt.contains(enclosure.title) && html.contains(enclosure.title));
        QVERIFY(odt.contains(document.title) && html.contains(document.title));
    }

    void aSealBoxIsThereOnlyWhenAskedFor()
    {
        Document document = sample();
        const auto marks = [&] {
            const Layout layout = compose(document, FontSet::installed());
            return std::count_if(layout.pages.front().texts.begin(), layout.pages.front().texts.end(),
                                 [](const TextRun& run) { return run.text == QStringLiteral("印"); });
        };
        QCOMPARE(marks(), 0);
        const QByteArray before = toJson(document);
        QVERIFY(!before.contains("sealBox"));
        document.sealBox = true;
        QCOMPARE(marks(), 1);
        QVERIFY(documentFromJson(toJson(document)).sealBox && !documentFromJson(before).sealBox);
        // Nothing runs into the box.
        const Layout layout = compose(document, FontSet::installed());
        for (const TextRun& run : layout.pages.front().texts) {
            if (run.baseline.y() > 50 && run.baseline.y() < 75 && run.text != QStringLiteral("印"))
                QVERIFY2(run.baseline.x() + run.widthMm < 210 - 20 - 16, qPrintable(run.text));
        }
    }

    void theEditableTextSaysThatItIsNotIssued()
    {
        const QByteArray odt = odtOf(sample());
        QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        const test::TempFolder folder;
        folder.write("paper.odt", odt);
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, zipfile, xml.dom.minidom as m\n"
                                     "z = zipfile.ZipFile(sys.argv[1])\n"
                                     "assert z.testzip() is None\n"
                                     "for n in z.namelist():\n"
                                     "    if n.endswith('.xml'): m.parseString(z.read(n))\n"
                                     "sys.stdout.buffer.write(z.read('styles.xml') + z.read('content.xml'))\n"),
                      folder.path() + QStringLiteral("/paper.odt")});
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QString xml = QString::fromUtf8(python.readAllStandardOutput());
        for (const QString& wanted : {QStringLiteral("編集用・未発行"), QStringLiteral("月次保守報告書"), QStringLiteral("<table:table-header-rows>"), QStringLiteral("以　上"),
                                      QStringLiteral("<text:page-number/>")})
            QVERIFY2(xml.contains(wanted), qPrintable(wanted));
    }
};

QTEST_MAIN(tst_paper)
#include "tst_paper.moc"
