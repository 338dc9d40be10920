#pragma once

#include "ui/theme.h"

#include <QDateTime>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace akimori::ui {

/// What a chart over time shows. Plain values, so that the window, the dashboard and paper draw the same.
struct Chart
{
    struct Point
    {
        QDateTime at; ///< UTC
        std::optional<double> value; ///< nothing = a gap: the line is broken there
        double most = 0;             ///< of the stretch that the point stands for
        bool bad = false;            ///< something in the stretch was not normal
    };
    enum class Kind {
        Line, ///< values with the area below
        Bars, ///< one bar per point, e.g. availability by day
    };

    Kind kind = Kind::Line;
    QDateTime from; ///< UTC
    QDateTime to;
    QString unit;
    std::vector<Point> points; ///< in order
    std::optional<double> limit; ///< dashed line
    QString limitName;           ///< translated: what stands at it
    std::optional<double> least; ///< lower end of the scale; unset = 0
    std::optional<double> most;  ///< upper end; unset = from the values

    bool empty() const;
};

/// Draws a chart into a rectangle, with the tokens in use. For widgets and for pages of paper alike.
class ChartPainter
{
public:
    explicit ChartPainter(const Chart& chart) : m_chart(chart) {}

    void paint(QPainter& painter, const QRectF& rect) const;
    /// Index of the point nearest to x; -1 when there is none.
    int pointAt(const QRectF& rect, double x) const;
    /// Where a point stands.
    QPointF positionOf(const QRectF& rect, int index) const;

    /// A scale end that people read easily: 1, 2 or 5 times a power of ten.
    static double niceCeiling(double value);

private:
    QRectF plot(const QRectF& rect) const;
    double top() const;
    double bottom() const { return m_chart.least.value_or(0); }
    double xOf(const QRectF& plot, const QDateTime& at) const;
    double yOf(const QRectF& plot, double value) const;
    void paintGrid(QPainter& painter, const QRectF& plot) const;
    void paintTimes(QPainter& painter, const QRectF& plot) const;
    void paintLine(QPainter& painter, const QRectF& plot) const;
    void paintBars(QPainter& painter, const QRectF& plot) const;
    void paintLimit(QPainter& painter, const QRectF& plot) const;
    void paintPeak(QPainter& painter, const QRectF& plot) const;

    const Chart& m_chart;
};

} // namespace akimori::ui
