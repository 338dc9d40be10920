#include "ui/widgets/responsechart.h"

#include "base/jst.h"
#include "ui/jobs/ratemeter.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace akimori::ui {

namespace {

constexpr int kHoursBetweenLabels = 3;
constexpr double kGapFactor = 3.5; // a longer silence than so many intervals breaks the line

double unit() { return QFontMetricsF(textFont(TextStyle::Caption)).height(); }

QString milliseconds(double ms) { return formatCount(qRound64(ms)); }

/// 1, 2 or 5 times a power of ten, so that three to five lines fit below `top`.
double stepFor(double top)
{
    const double raw = top / 3.0;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return raw;
}

} // namespace

ResponseChart::ResponseChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("responseChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Response time of the site"));
}

void ResponseChart::setSeries(std::vector<Point> points, const QDateTime& from, const QDateTime& until, double threshold,
                              int everySeconds, const QString& summary)
{
    m_points = std::move(points);
    m_from = from;
    m_until = until;
    m_threshold = threshold;
    m_everySeconds = everySeconds > 0 ? everySeconds : 300;
    double most = threshold * 1.3;
    for (const Point& point : m_points)
        most = std::max(most, point.mostMs);
    const double step = stepFor(std::max(most, 30.0));
    m_top = std::ceil(std::max(most, 30.0) / step) * step;
    setAccessibleDescription(summary);
    update();
}

QSize ResponseChart::sizeHint() const { return {900, static_cast<int>(unit() * 6)}; }
QSize ResponseChart::minimumSizeHint() const { return {300, static_cast<int>(unit() * 5)}; }

QRectF ResponseChart::plot() const
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    const double left = metrics.horizontalAdvance(milliseconds(m_top)) + 10;
    return {left, 8, width() - left - 8, height() - 8 - unit() * 1.5};
}

double ResponseChart::xOf(const QDateTime& at) const
{
    const QRectF area = plot();
    const double span = static_cast<double>(m_from.msecsTo(m_until));
    return area.left() + area.width() * static_cast<double>(m_from.msecsTo(at)) / span;
}

double ResponseChart::yOf(double ms) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * std::clamp(ms / m_top, 0.0, 1.0);
}

void ResponseChart::paintGrid(QPainter& painter) const
{
    const QRectF area = plot();
    const double step = stepFor(m_top);
    for (double ms = 0; ms <= m_top + 0.5; ms += step) {
        const double y = std::round(yOf(ms)) + 0.5;
        painter.setPen(QPen(tokens().line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(0, y - unit(), area.left() - 6, unit() * 2), Qt::AlignRight | Qt::AlignVCenter,
                         milliseconds(ms));
    }
    QDateTime hour = jst::fromUtc(m_from);
    hour.setTime(QTime(hour.time().hour(), 0));
    for (hour = hour.addSecs(3600); hour < m_until; hour = hour.addSecs(3600)) {
        if (hour.time().hour() % kHoursBetweenLabels != 0)
            continue;
        const double half = unit() * 2;
        const double x = std::clamp(xOf(hour), area.left() + half, area.right() - half);
        painter.drawText(QRectF(x - half, area.bottom() + 3, half * 2, unit() * 1.3), Qt::AlignCenter,
                         hour.time().toString(QStringLiteral("H:mm")));
    }
}

void ResponseChart::paintLine(QPainter& painter) const
{
    const QRectF area = plot();
    QColor shade = tokens().accent;
    shade.setAlpha(isDark() ? 40 : 26);
    std::size_t begin = 0;
    while (begin < m_points.size()) {
        std::size_t end = begin + 1;
        while (end < m_points.size()
               && static_cast<double>(m_points[end - 1].at.secsTo(m_points[end].at)) <= m_everySeconds * kGapFactor)
            ++end;
        QPainterPath line(QPointF(xOf(m_points[begin].at), yOf(m_points[begin].ms)));
        for (std::size_t i = begin + 1; i < end; ++i)
            line.lineTo(xOf(m_points[i].at), yOf(std::max(m_points[i].ms, m_points[i].bad ? m_points[i].mostMs : 0.0)));
        QPainterPath filled = line;
        filled.lineTo(xOf(m_points[end - 1].at), area.bottom());
        filled.lineTo(xOf(m_points[begin].at), area.bottom());
        filled.closeSubpath();
        painter.fillPath(filled, shade);
        painter.setPen(QPen(tokens().accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(line);
        begin = end;
    }
}

void ResponseChart::paintThreshold(QPainter& painter) const
{
    if (m_threshold <= 0)
        return;
    const QRectF area = plot();
    const double y = yOf(m_threshold);
    painter.setPen(QPen(tokens().bad, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const Point* high = peak();
    const bool right = high && xOf(high->at) < area.center().x(); // away from the words at the peak
    painter.drawText(QRectF(area.left() + 6, y - unit() * 1.25, area.width() - 12, unit() * 1.2),
                     (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, tr("Threshold %1 ms").arg(milliseconds(m_threshold)));
}

const ResponseChart::Point* ResponseChart::peak() const
{
    const auto most = std::max_element(m_points.begin(), m_points.end(),
                                       [](const Point& a, const Point& b) { return a.mostMs < b.mostMs; });
    return most == m_points.end() || m_threshold <= 0 || most->mostMs <= m_threshold ? nullptr : &*most;
}

void ResponseChart::paintPeak(QPainter& painter) const
{
    const Point* peak = this->peak();
    if (!peak)
        return;
    const QPointF at(xOf(peak->at), yOf(peak->mostMs));
    painter.setPen(QPen(tokens().surface, 2));
    painter.setBrush(tokens().bad);
    painter.drawEllipse(at, 5, 5);
    const QString text =
        tr("%1 ms at %2").arg(milliseconds(peak->mostMs), jst::fromUtc(peak->at).toString(QStringLiteral("H:mm")));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 4;
    const bool left = at.x() + 10 + wide > plot().right();
    painter.setPen(tokens().bad);
    painter.drawText(QRectF(left ? at.x() - 10 - wide : at.x() + 10, at.y() - unit(), wide, unit() * 2),
                     (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text);
}

void ResponseChart::paintEvent(QPaintEvent*)
{
    if (!m_from.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::Caption));
    paintGrid(painter);
    paintLine(painter);
    paintThreshold(painter);
    paintPeak(painter);
}

bool ResponseChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_points.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto nearest = std::min_element(m_points.begin(), m_points.end(), [&](const Point& a, const Point& b) {
        return std::abs(xOf(a.at) - help->pos().x()) < std::abs(xOf(b.at) - help->pos().x());
    });
    QToolTip::showText(help->globalPos(), tr("%1 ms at %2").arg(milliseconds(nearest->ms), jst::display(nearest->at)), this);
    return true;
}

} // namespace akimori::ui
