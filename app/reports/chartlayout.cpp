#include "reports/sheet.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace akimori::reports {

namespace {

const std::array<QColor, 4> kColours{QColor(0x1f, 0x4f, 0x8f), QColor(0x1a, 0x6b, 0x41), QColor(0x87, 0x50, 0x00),
                                     QColor(0x52, 0x5f, 0x6e)};
const QColor kGrid(0xbb, 0xbb, 0xbb);
const QColor kThreshold(0xa8, 0x26, 0x1f);

/// A round number of which a few steps reach `highest`.
double stepFor(double highest)
{
    const double raw = highest / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return raw;
}

struct Bounds
{
    double left = 0;
    double right = 1;
    double highest = 1;
};

Bounds boundsOf(const Chart& chart)
{
    Bounds bounds{1e300, -1e300, chart.highest};
    double highest = chart.threshold.value_or(0);
    const auto widen = [&](double x) {
        bounds.left = std::min(bounds.left, x);
        bounds.right = std::max(bounds.right, x);
    };
    for (const Series& series : chart.series) {
        for (const auto& [x, y] : series.points) {
            widen(x);
            highest = std::max(highest, y);
        }
    }
    for (const auto& tick : chart.ticks)
        widen(tick.first);
    if (!(bounds.left < bounds.right))
        bounds.right = bounds.left + 1;
    if (bounds.highest <= 0)
        bounds.highest = highest > 0 ? highest * 1.05 : 1;
    return bounds;
}

} // namespace

double firstPiece(Sheet&, const Chart& chart)
{
    const bool empty = std::all_of(chart.series.begin(), chart.series.end(),
                                   [](const Series& series) { return series.points.empty(); });
    return empty ? 0 : chart.heightMm + 16; // with the key below
}

void lay(Sheet& sheet, const Chart& chart)
{
    const double room = firstPiece(sheet, chart);
    if (room == 0)
        return; // the form says in words that there is nothing to draw
    const double height = chart.heightMm;
    sheet.need(room);
    const QRectF area = sheet.area();
    sheet.flow(chart.unit.isEmpty() ? chart.title : QStringLiteral("%1（%2）").arg(chart.title, chart.unit),
               style::kLabel, area.left(), area.right(), Align::Left);
    const double top = sheet.y();
    const QRectF plot(area.left() + 14, top + 2, area.width() - 26, height - 10); // room for half a label at the right
    const Bounds bounds = boundsOf(chart);
    const auto xOf = [&](double x) {
        return plot.left() + plot.width() * (x - bounds.left) / (bounds.right - bounds.left);
    };
    const auto yOf = [&](double y) { return plot.bottom() - plot.height() * std::min(1.0, y / bounds.highest); };
    const QRectF box(area.left(), top, area.width(), height);
    const double pitch = Typesetter::pitchMm(style::kRunning);
    const double step = stepFor(bounds.highest);
    for (double value = 0; value <= bounds.highest + step / 1000; value += step) {
        sheet.page().curves.push_back({{QPointF(plot.left(), yOf(value)), QPointF(plot.right(), yOf(value))}, kGrid, 0.15, false});
        const QString label = QLocale(QLocale::Japanese).toString(value, 'f', step < 1 ? 1 : 0);
        sheet.put(sheet.typesetter().lines(label, style::kRunning, 13).front(), style::kRunning, area.left(),
                  yOf(value) - pitch / 2, 12.5, Align::Right, box);
    }
    for (const auto& [x, text] : chart.ticks)
        sheet.put(sheet.typesetter().lines(text, style::kRunning, 24).front(), style::kRunning,
                  xOf(x) - 12, plot.bottom() + 1, 24, Align::Centre, box);
    // Stretches of one name are one line with gaps; every second line is dashed, so that they differ in black and white.
    QStringList names;
    const auto penOf = [&](const QString& name, std::vector<QPointF> points) {
        const auto index = static_cast<std::size_t>(names.indexOf(name));
        return Curve{std::move(points), kColours.at(index % kColours.size()), 0.35, index % 2 == 1};
    };
    for (const Series& series : chart.series) {
        if (!names.contains(series.name))
            names << series.name;
        std::vector<QPointF> points;
        for (const auto& [x, y] : series.points)
            points.emplace_back(xOf(x), yOf(y));
        if (points.size() == 1) // a single value is a dot
            points = {points.front() - QPointF(0.3, 0), points.front() + QPointF(0.3, 0)};
        sheet.page().curves.push_back(penOf(series.name, std::move(points)));
    }
    if (chart.threshold)
        sheet.page().curves.push_back({{QPointF(plot.left(), yOf(*chart.threshold)),
                                        QPointF(plot.right(), yOf(*chart.threshold))},
                                       kThreshold, 0.25, true});
    sheet.advance(height + 1);
    if (names.size() < 2 && !chart.threshold)
        return;
    // The key: a piece of each line and its name, side by side as long as they fit.
    double x = area.left() + 14;
    const auto entry = [&](const QString& name, Curve curve) {
        const SetLine line = sheet.typesetter().lines(name, style::kRunning, area.width() - 30).front();
        if (x + 10 + line.widthMm > area.right()) {
            x = area.left() + 14;
            sheet.advance(pitch);
        }
        const double middle = sheet.y() + pitch / 2;
        curve.points = {QPointF(x, middle), QPointF(x + 8, middle)};
        sheet.page().curves.push_back(std::move(curve));
        sheet.put(line, style::kRunning, x + 10, sheet.y(), line.widthMm, Align::Left, area);
        x += 10 + line.widthMm + 6;
    };
    for (const QString& name : names)
        entry(name, penOf(name, {}));
    if (chart.threshold)
        entry(QStringLiteral("しきい値 %1").arg(QLocale(QLocale::Japanese).toString(*chart.threshold, 'f', 0)), Curve{{}, kThreshold, 0.25, true});
    sheet.advance(pitch + 1);
}

} // namespace akimori::reports
