#include "ui/widgets/statuspill.h"

#include "ui/icons.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace akimori::ui {

namespace {
int glyphSide() { return qRound(14.0 * bodyPointSize() / 10.0); }
constexpr int kLeft = 8;
constexpr int kBetween = 4;
constexpr int kRight = 9;
}

StatusPill::StatusPill(QWidget* parent)
    : StatusPill(Tone::Neutral, {}, parent)
{
}

StatusPill::StatusPill(Tone tone, const QString& word, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(tone, word);
}

void StatusPill::setState(Tone tone, const QString& word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty() || !parentWidget());
    updateGeometry();
    update();
}

QSize StatusPill::sizeOf(const QString& word)
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    const double width = kLeft + glyphSide() + kBetween + metrics.horizontalAdvance(word) + kRight;
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(metrics.height())) + 6};
}

QSize StatusPill::sizeHint() const { return sizeOf(m_word); }

void StatusPill::paint(QPainter& painter, const QRectF& rect, Tone tone, const QString& word,
                       std::optional<Glyph> glyph)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneSoftColor(tone));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    const int side = glyphSide();
    painter.drawPixmap(QPointF(rect.left() + kLeft, rect.center().y() - side / 2.0),
                       glyphPixmap(glyph.value_or(toneGlyph(tone)), side, toneColor(tone),
                                   painter.device()->devicePixelRatioF(), 2.2));
    painter.setPen(toneColor(tone));
    painter.setFont(textFont(TextStyle::Caption));
    painter.drawText(rect.adjusted(kLeft + side + kBetween, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
}

void StatusPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_tone, m_word);
}

} // namespace akimori::ui
