#include "ui/widgets/stagebar.h"

#include "ui/icons.h"

#include <QPainter>

namespace akimori::ui {

namespace {
constexpr int kDot = 18;
constexpr int kGap = 6;
} // namespace

StageBar::StageBar(const QStringList& stages, QWidget* parent)
    : QWidget(parent)
    , m_stages(stages)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStage(0, false);
}

void StageBar::setStage(int stage, bool finished)
{
    m_stage = stage;
    m_finished = finished;
    setAccessibleName(tr("Stage %1 of %2: %3").arg(stage + 1).arg(m_stages.size()).arg(m_stages.value(stage)));
    setToolTip(accessibleName());
    update();
}

QSize StageBar::sizeHint() const
{
    return {static_cast<int>(m_stages.size()) * 110, kDot + kGap + QFontMetrics(textFont(TextStyle::Caption)).height() + 4};
}

QSize StageBar::minimumSizeHint() const
{
    return {static_cast<int>(m_stages.size()) * 40, sizeHint().height()};
}

void StageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = static_cast<double>(this->width()) / static_cast<double>(m_stages.size());
    const double middle = kDot / 2.0 + 1;
    for (int i = 0; i < m_stages.size(); ++i) {
        const double x = width * (i + 0.5);
        const bool done = i < m_stage || (m_finished && i == m_stage);
        const bool present = i == m_stage && !m_finished;
        if (i > 0) {
            painter.setPen(QPen(i <= m_stage ? tokens().accent : tokens().line, 2));
            painter.drawLine(QPointF(x - width + kDot / 2.0 + 3, middle), QPointF(x - kDot / 2.0 - 3, middle));
        }
        const QRectF dot(x - kDot / 2.0, middle - kDot / 2.0, kDot, kDot);
        painter.setPen(QPen(done || present ? tokens().accent : tokens().lineStrong, 2));
        painter.setBrush(done ? tokens().accent : present ? tokens().accentSoft : tokens().surface);
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        if (done)
            painter.drawPixmap(dot.topLeft() + QPointF(3, 3),
                               glyphPixmap(Glyph::Check, kDot - 6, tokens().onAccent, devicePixelRatioF(), 3.0));
        else if (present) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens().accent);
            painter.drawEllipse(dot.adjusted(6, 6, -6, -6));
        }
        QFont font = textFont(TextStyle::Caption);
        font.setBold(present);
        painter.setFont(font);
        painter.setPen(present ? tokens().accent : done ? tokens().text : tokens().text2);
        const QRectF name(width * i, kDot + kGap, width, height() - kDot - kGap);
        painter.drawText(name, Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_stages[i], Qt::ElideRight, static_cast<int>(width)));
    }
}

} // namespace akimori::ui
