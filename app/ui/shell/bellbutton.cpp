#include "ui/shell/bellbutton.h"

#include "ui/icons.h"

#include <QEvent>
#include <QPainter>

namespace akimori::ui {

namespace {
constexpr int kMostShown = 99;
int iconSide() { return qRound(18.0 * bodyPointSize() / 10.0); }
} // namespace

BellButton::BellButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("bellButton"));
    setProperty("tool", true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(glyphIcon(Glyph::Bell));
    setIconSize({iconSide(), iconSide()});
    setUnread(0);
}

void BellButton::setUnread(int count)
{
    m_unread = count;
    const QString name = count > 0 ? tr("News: %1 unread").arg(count) : tr("News: nothing unread");
    setAccessibleName(name);
    setToolTip(tr("%1 (Ctrl+B)", "tool tip, shortcut").arg(name));
    update();
}

QSize BellButton::sizeHint() const { return {iconSide() + 24, iconSide() + 14}; }

void BellButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setIconSize({iconSide(), iconSide()});
        updateGeometry();
    }
}

void BellButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (m_unread == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = textFont(TextStyle::Caption);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setBold(true);
    painter.setFont(font);
    const QString text = m_unread > kMostShown ? QStringLiteral("%1+").arg(kMostShown) : QString::number(m_unread);
    const QFontMetrics metrics(font);
    const qreal height = metrics.height();
    const QRectF badge(0, 0, std::max<qreal>(height, metrics.horizontalAdvance(text) + height * 0.6), height);
    const QRectF place = badge.translated(width() - badge.width() - 1, 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().bad);
    painter.drawRoundedRect(place, height / 2, height / 2);
    painter.setPen(tokens().surface);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace akimori::ui
