#include "ui/widgets/hoursbar.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace akimori::ui {

namespace {
constexpr int kDay = 24 * 60;
double unit() { return QFontMetricsF(textFont(TextStyle::Caption)).height(); }
QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
}
} // namespace

HoursBar::HoursBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("hoursBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Hours of today in which a backup may run"));
}

void HoursBar::setSpans(std::vector<Span> spans, const QTime& now, const QString& summary)
{
    m_spans = std::move(spans);
    m_now = now;
    setAccessibleDescription(summary);
    setToolTip(summary);
    update();
}

QSize HoursBar::sizeHint() const { return {520, static_cast<int>(std::ceil(unit() * 2.9))}; }
QSize HoursBar::minimumSizeHint() const { return {300, sizeHint().height()}; }

double HoursBar::xOf(int minute) const
{
    return 1.0 + (width() - 2.0) * static_cast<double>(minute) / kDay;
}

void HoursBar::paintSpans(QPainter& painter, const QRectF& bar) const
{
    QPainterPath rounded;
    rounded.addRoundedRect(bar, 4, 4);
    painter.save();
    painter.setClipPath(rounded);
    for (const Span& span : m_spans) {
        const QRectF rect(QPointF(xOf(span.fromMinute), bar.top()), QPointF(xOf(span.toMinute), bar.bottom()));
        switch (span.kind) {
        case Kind::Allowed:
            painter.fillRect(rect, tokens().okSoft);
            painter.setPen(tokens().ok);
            painter.drawText(rect, Qt::AlignCenter, tr("Allowed", "backup hours"));
            break;
        case Kind::Forbidden: painter.fillRect(rect, tokens().neutralSoft); break;
        case Kind::OfficeHours: {
            painter.fillRect(rect, QBrush(tokens().lineStrong, Qt::BDiagPattern));
            const QString text = tr("Office hours %1–%2").arg(clockText(span.fromMinute), clockText(span.toMinute));
            const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12;
            const QRectF label(rect.center().x() - width / 2, rect.top(), width, rect.height());
            painter.fillRect(label, tokens().neutralSoft);
            painter.setPen(tokens().text2);
            painter.drawText(label, Qt::AlignCenter, text);
            break;
        }
        }
    }
    painter.restore();
}

void HoursBar::paintTimes(QPainter& painter, const QRectF& bar) const
{
    const QFontMetricsF metrics(painter.font());
    const int now = m_now.hour() * 60 + m_now.minute();
    const QString nowText = tr("Now %1").arg(clockText(now));
    const double nowHalf = metrics.horizontalAdvance(nowText) / 2;
    const double nowX = std::clamp(xOf(now), nowHalf, width() - nowHalf);
    const auto place = [&](double x, const QString& text) {
        painter.drawText(QRectF(x - 80, bar.bottom() + 2, 160, unit() * 1.3), Qt::AlignCenter, text);
    };
    for (const Span& span : m_spans) {
        if (span.kind == Kind::OfficeHours || span.fromMinute == 0)
            continue;
        const double x = xOf(span.fromMinute);
        painter.setPen(QPen(tokens().lineStrong, 1));
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom() + 3));
        painter.setPen(tokens().text2);
        const QString text = clockText(span.fromMinute);
        if (std::abs(x - nowX) > nowHalf + metrics.horizontalAdvance(text) / 2 + 4)
            place(x, text);
    }
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawLine(QPointF(xOf(now), bar.top() - 4), QPointF(xOf(now), bar.bottom() + 3));
    painter.setPen(tokens().accent);
    place(nowX, nowText);
}

void HoursBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::Caption));
    const QRectF bar(1, 5, width() - 2, unit() * 1.2);
    paintSpans(painter, bar);
    if (m_now.isValid())
        paintTimes(painter, bar);
}

} // namespace akimori::ui
