#include "ui/widgets/focusring.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace akimori::ui {

FocusRing::FocusRing(QWidget* around)
    : QWidget(around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    around->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        setGeometry(parentWidget()->rect());
        setVisible(parentWidget()->hasFocus());
        raise();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    constexpr qreal kLine = 2;
    constexpr qreal kCorner = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focus, kLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kLine / 2, kLine / 2, -kLine / 2, -kLine / 2), kCorner, kCorner);
}

} // namespace akimori::ui
