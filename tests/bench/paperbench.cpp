// How long papers take: build target "paperbench", run with QT_QPA_PLATFORM=offscreen. Prints, asserts nothing.
#include "unit/reports/samplefacts.h"

#include "reports/compose.h"
#include "reports/form.h"
#include "reports/odtwriter.h"
#include "reports/painter.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

using namespace akimori;
using namespace akimori::reports;

namespace {

void measure(const char* what, const Document& document)
{
    QElapsedTimer clock;
    clock.start();
    const FontSet fonts = FontSet::installed();
    const Layout layout = compose(document, fonts);
    const qint64 laid = clock.elapsed();
    const QByteArray pdf = pdfOf(document, layout, fonts);
    const qint64 painted = clock.elapsed();
    const QByteArray odt = odtOf(document);
    std::printf("%-40s %4zu pages  layout %5lld ms  with PDF %5lld ms (%lld KB)  ODT %5lld ms\n", what, layout.pages.size(),
                static_cast<long long>(laid), static_cast<long long>(painted), static_cast<long long>(pdf.size() / 1000),
                static_cast<long long>(clock.elapsed() - painted));
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    Facts facts = test::sampleFrame();
    test::addOrganisation(facts);
    test::addBackups(facts, 35);
    test::addScans(facts, 0, 40);
    test::addCases(facts, 60, 2);
    test::addWork(facts, QStringLiteral("お知らせページの更新"));
    test::addWatch(facts, 42, QStringLiteral("応答時間がしきい値を超過したため、担当者が確認して復旧した。"));
    QElapsedTimer clock;
    clock.start();
    const Document monthly = formById(QStringLiteral("F-01")).build(facts, FormText::load(QStringLiteral("F-01")));
    std::printf("records to document: %lld ms\n", static_cast<long long>(clock.elapsed()));
    measure("F-01, a full month", monthly);
    measure("the same again", monthly);

    Document annex;
    annex.form = QStringLiteral("F-03b");
    annex.title = QStringLiteral("別紙の計測");
    annex.madeAt = facts.now;
    GridTable table{{{QStringLiteral("No."), 14, Align::Right}, {QStringLiteral("日時"), 30, Align::Left}, {QStringLiteral("パス"), 0, Align::Left}, {QStringLiteral("判定"), 20, Align::Left}, {QStringLiteral("理由"), 40, Align::Left}}, {}};
    for (int i = 0; i < 3600; ++i)
        table.rows.push_back({QString::number(i + 1), QStringLiteral("R8.11.%1 21:30").arg(i % 30 + 1), QStringLiteral("news/2026/%1/index.html").arg(i),
                              QStringLiteral("要確認"), QStringLiteral("変更作業 変-2026-%1 による更新のため正規の変更と判断").arg(i)});
    annex.enclosures.push_back({QStringLiteral("一覧"), {std::move(table)}});
    measure("an annex of 3,600 rows", annex);
    return 0;
}
