#include "ui/models/csv.h"
#include "ui/models/recordmodel.h"
#include "ui/models/tablefilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace akimori::ui;

namespace {

struct Fruit
{
    QString name;
    qint64 weight;
};

std::vector<Column<Fruit>> columns()
{
    return {Column<Fruit>(QStringLiteral("Name"), [](const Fruit& f) { return f.name; }),
            Column<Fruit>(QStringLiteral("Weight"), [](const Fruit& f) { return QStringLiteral("%1 g").arg(f.weight); })
                .sortedBy([](const Fruit& f) { return QVariant(f.weight); })
                .onTheRight()};
}

} // namespace

class tst_models : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfQtModels()
    {
        RecordModel<Fruit> model(columns());
        TableFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxy(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords({{QStringLiteral("apple"), 200}, {QStringLiteral("fig"), 40}});
        model.setRecords({});
    }

    void sortsByTheKeyAndNotByTheText()
    {
        RecordModel<Fruit> model(columns());
        model.setRecords({{QStringLiteral("a"), 1000}, {QStringLiteral("b"), 9}, {QStringLiteral("c"), 90}});
        TableFilter filter;
        filter.setSourceModel(&model);
        filter.sort(1);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("b"));
        QCOMPARE(filter.index(2, 0).data().toString(), QStringLiteral("a"));
    }

    void searchesEveryWordInEveryColumnWhateverTheWidth()
    {
        RecordModel<Fruit> model(columns());
        model.setRecords({{QStringLiteral("りんご APPLE"), 200}, {QStringLiteral("いちじく"), 40}});
        TableFilter filter;
        filter.setSourceModel(&model);
        filter.setSearchText(QStringLiteral("ａｐｐｌｅ 200")); // full-width letters
        QCOMPARE(filter.rowCount(), 1);
        filter.setSearchText(QStringLiteral("apple 40"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setSearchText({});
        filter.setCondition([&model](int row) { return model.at(row).weight < 100; });
        QCOMPARE(filter.rowCount(), 1);
    }

    void csvIsSafeInASpreadsheet()
    {
        RecordModel<Fruit> model(columns());
        model.setRecords({{QStringLiteral("=HYPERLINK(\"http://evil\")"), 1},
                          {QStringLiteral("@x"), 2},
                          {QStringLiteral("a,b"), 3},
                          {QStringLiteral("say \"hi\"\nthere"), 4}});
        const QByteArray csv = toCsv(model);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFName,Weight\r\n"));
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://evil\"\")\",1 g\r\n"));
        QVERIFY(csv.contains("'@x,2 g\r\n"));
        QVERIFY(csv.contains("\"a,b\",3 g\r\n"));
        QVERIFY(csv.contains("\"say \"\"hi\"\"\nthere\",4 g\r\n"));
    }

    void copiesRowsAsTabSeparatedLines()
    {
        RecordModel<Fruit> model(columns());
        model.setRecords({{QStringLiteral("a\nb"), 1}, {QStringLiteral("c"), 2}});
        QCOMPARE(toTabSeparated({model.index(1, 1), model.index(0, 0), model.index(1, 0), model.index(0, 1)}),
                 QStringLiteral("a b\t1 g\nc\t2 g"));
    }
};

QTEST_GUILESS_MAIN(tst_models)
#include "tst_models.moc"
