#include "ui/widgets/chartview.h"

#include "base/jst.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace akimori::ui {

ChartView::ChartView(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Chart"));
}

void ChartView::setChart(Chart chart, const QString& summary, const QString& emptyText)
{
    m_chart = std::move(chart);
    m_emptyText = emptyText;
    m_selected = -1;
    setAccessibleDescription(m_chart.empty() ? emptyText : summary);
    update();
}

QSize ChartView::sizeHint() const
{
    return {520, static_cast<int>(std::ceil(QFontMetricsF(textFont(TextStyle::Caption)).height() * 9))};
}

QSize ChartView::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

QString ChartView::textOf(int index) const
{
    const Chart::Point& point = m_chart.points[static_cast<std::size_t>(index)];
    const QString when = m_chart.kind == Chart::Kind::Bars ? jst::date(point.at).toString(QStringLiteral("yyyy-MM-dd")) : jst::display(point.at);
    const QString value = point.value ? QStringLiteral("%1 %2").arg(QLocale().toString(*point.value, 'f', m_chart.kind == Chart::Kind::Bars ? 2 : 1), m_chart.unit)
                                      : tr("no measurement");
    return tr("%1: %2", "time, value").arg(when, value);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_chart.empty()) {
        painter.setFont(textFont(TextStyle::Caption));
        painter.setPen(tokens().text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        const ChartPainter chart(m_chart);
        chart.paint(painter, rect());
        if (m_selected >= 0 && m_selected < static_cast<int>(m_chart.points.size())) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokens().surface, 2));
            painter.setBrush(tokens().accent);
            painter.drawEllipse(chart.positionOf(rect(), m_selected), 5, 5);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_chart.points.size()) - 1;
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_selected = m_selected < 0 ? (step > 0 ? 0 : last) : std::clamp(m_selected + step, 0, last);
    const QString text = textOf(m_selected);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(ChartPainter(m_chart).positionOf(rect(), m_selected).toPoint()), text, this);
    update();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = ChartPainter(m_chart).pointAt(rect(), help->pos().x());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), textOf(index), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace akimori::ui
