#include "ui/widgets/requestschart.h"

#include "base/jst.h"
#include "ui/jobs/ratemeter.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace akimori::ui {

namespace {

constexpr int kLines = 3;      ///< of the grid above zero
constexpr int kNarrowest = 3;  ///< pixels of a bar with its gap

QFontMetricsF captionMetrics() { return QFontMetricsF(textFont(TextStyle::Caption)); }

double leftOfPlot() { return captionMetrics().horizontalAdvance(QStringLiteral("00,000")) + 10; }

/// 1, 2 or 5 times a power of ten, not below `value`.
qint64 roundUp(qint64 value)
{
    qint64 step = 1;
    for (;; step *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * step >= value)
                return factor * step;
        }
    }
}

} // namespace

RequestsChart::RequestsChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("requestsChart"));
    setAccessibleName(tr("Requests and errors per minute"));
    setMouseTracking(true);
}

void RequestsChart::setMinutes(std::vector<Minute> minutes, const QDateTime& from, const QDateTime& to)
{
    m_minutes = std::move(minutes);
    m_from = from;
    m_to = to;
    qint64 requests = 0;
    qint64 errors = 0;
    for (const Minute& minute : m_minutes) {
        requests += minute.requests;
        errors += minute.clientErrors + minute.serverErrors;
    }
    setAccessibleDescription(tr("%1 requests, %2 of them failed").arg(formatCount(requests), formatCount(errors)));
    update();
}

QSize RequestsChart::sizeHint() const { return {560, fontMetrics().height() * 9}; }

QSize RequestsChart::minimumSizeHint() const { return {240, fontMetrics().height() * 6}; }

QRectF RequestsChart::plot() const
{
    const double line = captionMetrics().height();
    return QRectF(rect()).adjusted(leftOfPlot(), line + 8, -8, -line - 6);
}

int RequestsChart::minutesPerBar() const
{
    const qint64 minutes = std::max<qint64>(1, m_from.secsTo(m_to) / 60);
    const int room = std::max(1, static_cast<int>(plot().width()) / kNarrowest);
    for (const int step : {1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440}) {
        if (minutes / step <= room)
            return step;
    }
    return 1440 * 7;
}

std::vector<RequestsChart::Bar> RequestsChart::bars() const
{
    const int step = minutesPerBar();
    std::vector<Bar> bars(static_cast<std::size_t>(std::max<qint64>(1, (m_from.secsTo(m_to) / 60 + step - 1) / step)));
    for (const Minute& minute : m_minutes) {
        const qint64 place = m_from.secsTo(minute.at) / 60 / step;
        if (place < 0 || place >= static_cast<qint64>(bars.size()))
            continue;
        Bar& bar = bars[static_cast<std::size_t>(place)];
        bar.requests += minute.requests;
        bar.clientErrors += minute.clientErrors;
        bar.serverErrors += minute.serverErrors;
    }
    return bars;
}

qint64 RequestsChart::top(const std::vector<Bar>& bars) const
{
    qint64 most = kLines;
    for (const Bar& bar : bars)
        most = std::max(most, bar.requests);
    return roundUp((most + most / 10 + kLines - 1) / kLines) * kLines; // with some air above
}

void RequestsChart::paintGrid(QPainter& painter, qint64 top) const
{
    const QRectF area = plot();
    painter.setFont(textFont(TextStyle::Caption));
    for (int i = 0; i <= kLines; ++i) {
        const double y = std::round(area.bottom() - area.height() * i / kLines) + 0.5;
        painter.setPen(tokens().line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(0, y - 10, area.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter, formatCount(top * i / kLines));
    }
    const bool days = m_from.secsTo(m_to) > 26 * 3600;
    const QString format = days ? QStringLiteral("M/d HH:mm") : QStringLiteral("H:mm");
    const double width = captionMetrics().horizontalAdvance(QStringLiteral("00/00 00:00")) + 16;
    const qint64 span = m_from.secsTo(m_to);
    const qint64 most = std::max<qint64>(2, static_cast<qint64>(area.width() / width));
    qint64 step = 60;
    for (const qint64 minutes : {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080}) {
        step = minutes * 60;
        if (span / step <= most)
            break;
    }
    const qint64 begin = m_from.toSecsSinceEpoch() + jst::kOffsetSeconds; // round times of the Japanese clock
    for (qint64 at = (begin + step - 1) / step * step; at <= begin + span; at += step) {
        const double x = area.left() + area.width() * static_cast<double>(at - begin) / static_cast<double>(span);
        const double left = std::clamp(x - width / 2, area.left() - 12, area.right() - width + 12);
        painter.drawText(QRectF(left, area.bottom() + 4, width, captionMetrics().height() + 2), Qt::AlignHCenter,
                         jst::fromUtc(QDateTime::fromSecsSinceEpoch(at - jst::kOffsetSeconds, Qt::UTC)).toString(format));
    }
}

void RequestsChart::paintLegend(QPainter& painter) const
{
    const int step = minutesPerBar();
    const std::array<std::pair<QColor, QString>, 3> entries{
        {{tokens().accent, step == 1 ? tr("Requests per minute") : tr("Requests per %n minutes", nullptr, step)},
         {tokens().warn, QStringLiteral("4xx")},
         {tokens().bad, QStringLiteral("5xx")}}};
    double x = leftOfPlot();
    painter.setFont(textFont(TextStyle::Caption));
    const double line = captionMetrics().height();
    for (const auto& [color, name] : entries) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(x, line / 2 - 4, 10, 10), 2, 2);
        painter.setPen(tokens().text2);
        painter.drawText(QPointF(x + 15, captionMetrics().ascent()), name);
        x += 15 + captionMetrics().horizontalAdvance(name) + 18;
    }
}

void RequestsChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_from.isValid() || m_from >= m_to)
        return;
    const std::vector<Bar> all = bars();
    const qint64 highest = top(all);
    paintLegend(painter);
    paintGrid(painter, highest);
    const QRectF area = plot();
    const double slot = area.width() / static_cast<double>(all.size());
    const double width = std::max(1.0, slot * 0.8);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double x = area.left() + slot * (static_cast<double>(i) + 0.5) - width / 2;
        const auto height = [&](qint64 count) { return area.height() * static_cast<double>(count) / static_cast<double>(highest); };
        const auto draw = [&](double from, qint64 count, const QColor& color) {
            if (count == 0)
                return from;
            const double tall = std::max(1.5, height(count));
            painter.setBrush(color);
            painter.drawRect(QRectF(x, from - tall, width, tall));
            return from - tall;
        };
        const Bar& bar = all[i];
        double y = draw(area.bottom(), bar.serverErrors, tokens().bad);
        y = draw(y, bar.clientErrors, tokens().warn);
        draw(y, bar.requests - bar.clientErrors - bar.serverErrors, tokens().accent);
    }
}

bool RequestsChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_from.isValid() || m_from >= m_to)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<Bar> all = bars();
    const QRectF area = plot();
    const double place = (help->pos().x() - area.left()) / area.width() * static_cast<double>(all.size());
    if (place < 0 || place >= static_cast<double>(all.size())) {
        QToolTip::hideText();
        return true;
    }
    const auto index = static_cast<std::size_t>(place);
    const QDateTime at = m_from.addSecs(static_cast<qint64>(index) * minutesPerBar() * 60);
    QToolTip::showText(help->globalPos(), tr("%1: %2 requests, 4xx %3, 5xx %4")
                                              .arg(jst::display(at), formatCount(all[index].requests),
                                                   formatCount(all[index].clientErrors), formatCount(all[index].serverErrors)),
                       this);
    return true;
}

} // namespace akimori::ui
