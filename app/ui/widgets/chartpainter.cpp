#include "ui/widgets/chartpainter.h"

#include "base/jst.h"
#include "ui/tr.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace akimori::ui {

namespace {

constexpr int kLines = 3; ///< of the grid, without the base line
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

QString scaleText(double value)
{
    return QLocale().toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
}

/// Seconds between time marks, so that about six fit.
qint64 timeStep(qint64 span)
{
    for (const qint64 step : {kHour, 3 * kHour, 6 * kHour, kDay, 2 * kDay, 7 * kDay, 14 * kDay, 30 * kDay, 61 * kDay, 182 * kDay}) {
        if (span / step <= 8)
            return step;
    }
    return 366 * kDay;
}

} // namespace

bool Chart::empty() const
{
    return std::none_of(points.begin(), points.end(), [](const Point& point) { return point.value.has_value(); });
}

double ChartPainter::niceCeiling(double value)
{
    if (!(value > 0) || !std::isfinite(value))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 5.0, 7.5, 10.0}) {
        if (value <= factor * power * 1.0001)
            return factor * power;
    }
    return 10 * power;
}

double ChartPainter::top() const
{
    if (m_chart.most)
        return *m_chart.most;
    double most = 0;
    for (const Chart::Point& point : m_chart.points) {
        if (point.value)
            most = std::max({most, *point.value, point.most});
    }
    if (m_chart.limit && *m_chart.limit < most * 4) // a limit far above the values would press them flat
        most = std::max(most, *m_chart.limit);
    return niceCeiling(most);
}

QRectF ChartPainter::plot(const QRectF& rect) const
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    double left = 0;
    for (int i = 0; i <= kLines; ++i)
        left = std::max(left, metrics.horizontalAdvance(scaleText(bottom() + (top() - bottom()) * i / kLines)));
    return rect.adjusted(left + 10, metrics.height() * 0.7, -6, -metrics.height() * 1.5);
}

double ChartPainter::xOf(const QRectF& plot, const QDateTime& at) const
{
    const auto span = static_cast<double>(std::max<qint64>(1, m_chart.from.msecsTo(m_chart.to)));
    return plot.left() + plot.width() * static_cast<double>(m_chart.from.msecsTo(at)) / span;
}

double ChartPainter::yOf(const QRectF& plot, double value) const
{
    const double share = (value - bottom()) / std::max(1e-9, top() - bottom());
    return plot.bottom() - plot.height() * std::clamp(share, 0.0, 1.0);
}

void ChartPainter::paintGrid(QPainter& painter, const QRectF& plot) const
{
    for (int i = 0; i <= kLines; ++i) {
        const double value = bottom() + (top() - bottom()) * i / kLines;
        const double y = yOf(plot, value);
        painter.setPen(QPen(tokens().line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(plot.left() - 200, y - 20, 192, 40), Qt::AlignRight | Qt::AlignVCenter, scaleText(value));
    }
}

void ChartPainter::paintTimes(QPainter& painter, const QRectF& plot) const
{
    const qint64 span = m_chart.from.secsTo(m_chart.to);
    const qint64 step = timeStep(span);
    const qint64 offset = jst::kOffsetSeconds;
    painter.setPen(tokens().text2);
    for (qint64 at = ((m_chart.from.toSecsSinceEpoch() + offset) / step + 1) * step - offset; at <= m_chart.to.toSecsSinceEpoch(); at += step) {
        const QDateTime when = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
        const QString text = step < kDay ? jst::time(when).toString(QStringLiteral("H:mm"))
            : step < 30 * kDay           ? jst::date(when).toString(QStringLiteral("M/d"))
                                         : jst::date(when).toString(QStringLiteral("yyyy/M"));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        const double x = std::clamp(xOf(plot, when) - width / 2, plot.left() - width / 2, plot.right() - width + 4);
        painter.drawText(QPointF(x, plot.bottom() + QFontMetricsF(painter.font()).height() * 1.2), text);
    }
}

void ChartPainter::paintLine(QPainter& painter, const QRectF& plot) const
{
    QPainterPath line;
    QPainterPath area;
    std::optional<double> last;
    QDateTime before;
    // A stretch without points is a gap as well: about three times the usual distance.
    const qint64 usual = m_chart.points.size() > 1 ? m_chart.from.msecsTo(m_chart.to) / static_cast<qint64>(m_chart.points.size()) : 0;
    const auto close = [&] {
        if (!last)
            return;
        area.lineTo(*last, plot.bottom());
        area.closeSubpath();
        last.reset();
    };
    for (const Chart::Point& point : m_chart.points) {
        const bool torn = before.isValid() && usual > 0 && before.msecsTo(point.at) > 3 * usual + 300'000;
        before = point.at;
        if (!point.value || torn)
            close();
        if (!point.value)
            continue;
        const QPointF at(xOf(plot, point.at), yOf(plot, *point.value));
        if (!last) {
            line.moveTo(at);
            area.moveTo(at.x(), plot.bottom());
            area.lineTo(at);
        } else {
            line.lineTo(at);
            area.lineTo(at);
        }
        last = at.x();
    }
    close();
    QColor fill = tokens().accent;
    fill.setAlphaF(0.10F);
    painter.fillPath(area, fill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().bad);
    for (const Chart::Point& point : m_chart.points) {
        if (point.bad)
            painter.drawRect(QRectF(xOf(plot, point.at) - 1, plot.bottom() - 3, 2, 3)); // a foot mark: also where there is no value
    }
}

void ChartPainter::paintBars(QPainter& painter, const QRectF& plot) const
{
    const double slot = plot.width() / static_cast<double>(std::max<std::size_t>(1, m_chart.points.size()));
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
        const Chart::Point& point = m_chart.points[i];
        const QRectF column(plot.left() + slot * static_cast<double>(i) + slot * 0.15, plot.top(), std::max(1.0, slot * 0.7), plot.height());
        if (!point.value) {
            painter.fillRect(column, QBrush(tokens().lineStrong, Qt::BDiagPattern)); // nobody looked
            continue;
        }
        painter.setBrush(point.bad ? tokens().bad : tokens().ok);
        const double y = yOf(plot, *point.value);
        painter.drawRect(QRectF(QPointF(column.left(), std::min(y, plot.bottom() - 1)), QPointF(column.right(), plot.bottom())));
    }
}

void ChartPainter::paintLimit(QPainter& painter, const QRectF& plot) const
{
    if (!m_chart.limit || *m_chart.limit > top() || *m_chart.limit < bottom())
        return;
    const double y = yOf(plot, *m_chart.limit);
    painter.setPen(QPen(tokens().bad, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QFontMetricsF metrics(painter.font());
    const double above = y - metrics.height() - 2 >= plot.top() - metrics.height() ? y - metrics.height() - 1 : y + 2;
    painter.drawText(QRectF(plot.left() + 6, above, plot.width() - 12, metrics.height()), Qt::AlignLeft, m_chart.limitName);
}

void ChartPainter::paintPeak(QPainter& painter, const QRectF& plot) const
{
    if (!m_chart.limit)
        return;
    const Chart::Point* peak = nullptr;
    for (const Chart::Point& point : m_chart.points) {
        if (point.value && point.bad && (!peak || *point.value > *peak->value))
            peak = &point;
    }
    if (!peak || *peak->value < *m_chart.limit)
        return;
    const QPointF at(xOf(plot, peak->at), yOf(plot, *peak->value));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().bad);
    painter.drawEllipse(at, 4, 4);
    painter.setPen(tokens().bad);
    const QString text = Tr::tr("%1 at %2", "value, time").arg(QStringLiteral("%1 %2").arg(scaleText(*peak->value), m_chart.unit), jst::display(peak->at));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    const double x = at.x() + 10 + width < plot.right() ? at.x() + 10 : at.x() - 10 - width;
    const bool nearLimit = std::abs(at.y() - yOf(plot, *m_chart.limit)) < metrics.height(); // beside the dot it would lie on the line
    const double y = nearLimit ? at.y() - 8 : at.y() + metrics.ascent() / 2;
    painter.drawText(QPointF(x, std::max(plot.top() + metrics.ascent(), y)), text);
}

void ChartPainter::paint(QPainter& painter, const QRectF& rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::Caption));
    const QRectF area = plot(rect);
    paintGrid(painter, area);
    paintTimes(painter, area);
    if (m_chart.kind == Chart::Kind::Line)
        paintLine(painter, area);
    else
        paintBars(painter, area);
    paintLimit(painter, area);
    paintPeak(painter, area);
    painter.restore();
}

int ChartPainter::pointAt(const QRectF& rect, double x) const
{
    const QRectF area = plot(rect);
    int nearest = -1;
    double distance = 24;
    for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
        const double away = std::abs(positionOf(rect, static_cast<int>(i)).x() - x);
        if (area.width() > 0 && away < distance) {
            distance = away;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

QPointF ChartPainter::positionOf(const QRectF& rect, int index) const
{
    const QRectF area = plot(rect);
    const Chart::Point& point = m_chart.points[static_cast<std::size_t>(index)];
    const double slot = area.width() / static_cast<double>(std::max<std::size_t>(1, m_chart.points.size()));
    const double x = m_chart.kind == Chart::Kind::Bars ? area.left() + slot * (index + 0.5) : xOf(area, point.at);
    return {x, yOf(area, point.value.value_or(bottom()))};
}

} // namespace akimori::ui
