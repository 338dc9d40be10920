#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace akimori::ui {

IconLabel::IconLabel(Glyph glyph, Ink ink, int size, QWidget* parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_ink(ink)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setGlyph(Glyph glyph, Ink ink)
{
    m_glyph = glyph;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(m_size * bodyPointSize() / 10.0);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    painter.drawPixmap(QPointF((width() - side) / 2.0, (height() - side) / 2.0),
                       glyphPixmap(m_glyph, side, inkColor(m_ink), devicePixelRatioF()));
}

} // namespace akimori::ui
