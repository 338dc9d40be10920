#include "reports/charttable.h"

#include "reports/japanese.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace akimori::reports {

namespace {

constexpr std::size_t kMostRows = 62; ///< two values a day of a month; more are summed up

QString valueText(double value) { return QLocale(QLocale::Japanese, QLocale::Japan).toString(value, 'g', 6); }

/// 「11日」: what follows the number below the axis, so that every row says what it counts.
QString placeText(const Chart& chart, double x)
{
    QString unit = chart.ticks.empty() ? QString() : chart.ticks.front().second;
    while (!unit.isEmpty() && unit.front().isDigit())
        unit.remove(0, 1);
    return valueText(x) + (unit.size() == 1 ? unit : QString());
}

/// Stretches of one name are one column.
std::map<QString, std::map<double, double>> byName(const Chart& chart)
{
    std::map<QString, std::map<double, double>> columns;
    for (const Series& series : chart.series) {
        for (const auto& [x, y] : series.points)
            columns[series.name][x] = y;
    }
    return columns;
}

GridTable summed(const std::map<QString, std::map<double, double>>& columns)
{
    GridTable table;
    table.columns = {{QStringLiteral("測定値"), 0, Align::Left}, {QStringLiteral("点数"), 22, Align::Right}, {QStringLiteral("最小"), 28, Align::Right}, {QStringLiteral("最大"), 28, Align::Right}, {QStringLiteral("最終"), 28, Align::Right}};
    for (const auto& [name, points] : columns) {
        const auto [least, most] = std::minmax_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        table.rows.push_back({name, numberText(static_cast<qint64>(points.size())), valueText(least->second), valueText(most->second), valueText(points.rbegin()->second)});
    }
    return table;
}

} // namespace

GridTable tableOf(const Chart& chart)
{
    const std::map<QString, std::map<double, double>> columns = byName(chart);
    std::map<double, QStringList> rows;
    for (const auto& [name, points] : columns) {
        for (const auto& [x, y] : points)
            rows.try_emplace(x);
    }
    if (rows.size() > kMostRows || columns.size() > 5)
        return summed(columns);
    GridTable table;
    table.columns.push_back({QStringLiteral("横軸"), 28, Align::Right});
    for (const auto& [name, points] : columns) {
        table.columns.push_back({name, 0, Align::Right});
        for (auto& [x, cells] : rows) {
            const auto found = points.find(x);
            cells << orDash(found == points.end() ? QString() : valueText(found->second));
        }
    }
    for (const auto& [x, cells] : rows)
        table.rows.push_back(QStringList{placeText(chart, x)} + cells);
    if (table.rows.empty())
        table.rows.push_back({orDash({})});
    return table;
}

} // namespace akimori::reports
