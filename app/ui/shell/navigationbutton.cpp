#include "ui/shell/navigationbutton.h"

#include <QEvent>
#include <QPainter>

namespace akimori::ui {

namespace {
constexpr int kRight = 9;
int iconSide() { return qRound(18.0 * bodyPointSize() / 10.0); }
}

NavigationButton::NavigationButton(Glyph glyph, const QString& title, QWidget* parent)
    : QToolButton(parent)
    , m_title(title)
{
    setProperty("nav", true);
    setText(QLatin1Char(' ') + title);
    setIcon(glyphIcon(glyph, Ink::Secondary, Ink::Accent));
    setIconSize({iconSide(), iconSide()});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateAccessibleName();
}

void NavigationButton::setBadge(int count)
{
    m_badge = count;
    updateAccessibleName();
    update();
}

void NavigationButton::setBusy(bool busy)
{
    m_busy = busy;
    updateAccessibleName();
    update();
}

void NavigationButton::updateAccessibleName()
{
    QString name = m_title;
    if (m_badge > 0)
        name += tr(", %1 waiting").arg(m_badge);
    if (m_busy)
        name += tr(", running");
    setAccessibleName(name);
}

QSize NavigationButton::sizeHint() const
{
    QFont bold = textFont(TextStyle::Strong);
    const QFontMetrics metrics(bold);
    return {iconSide() + metrics.horizontalAdvance(m_title) + 70, std::max(iconSide(), metrics.height()) + 14};
}

QSize NavigationButton::minimumSizeHint() const { return sizeHint() - QSize(36, 0); }

void NavigationButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const QSize side(iconSide(), iconSide());
        if (iconSize() != side)
            setIconSize(side);
    }
}

void NavigationButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::Caption));
    const int height = painter.fontMetrics().height();
    if (m_badge > 0) {
        const QString text = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        const int width = std::max(height, painter.fontMetrics().horizontalAdvance(text) + 8);
        const QRectF pill(this->width() - kRight - width, (this->height() - height) / 2.0, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().bad);
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(tokens().surface);
        painter.drawText(pill, Qt::AlignCenter, text);
    } else if (m_busy) {
        const QPixmap mark = glyphPixmap(Glyph::Refresh, height - 2, tokens().accent, devicePixelRatioF(), 2.0);
        painter.drawPixmap(QPointF(width() - kRight - height, (this->height() - height + 2) / 2.0), mark);
    }
}

} // namespace akimori::ui
