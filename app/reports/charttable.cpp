#include "reports/charttable.h"

#include "reports/japanese.h"

#include <cmath>

namespace akimori::reports {

GridTable tableOf(const Chart& chart)
{
    GridTable table;
    table.columns = {{QStringLiteral("系列"), 60, Align::Left}, {QStringLiteral("位置"), 40, Align::Right}, {QStringLiteral("値"), 0, Align::Right}};
    for (const Series& series : chart.series) {
        for (const auto& [x, y] : series.points)
            table.rows.push_back({series.name, QString::number(x), QString::number(y)});
    }
    if (table.rows.empty())
        table.rows.push_back({orDash({}), orDash({}), orDash({})});
    return table;
}

} // namespace akimori::reports
