#include "ui/models/celldelegate.h"

#include "ui/models/recordmodel.h"
#include "ui/widgets/statuspill.h"

#include <QPainter>

#include <cmath>

namespace akimori::ui {

namespace {
constexpr int kSide = 8;
constexpr int kBar = 46; ///< width of a bar beside a pill

void paintBar(QPainter& painter, const QRectF& place, double used, Tone tone)
{
    constexpr double kThick = 6;
    const QRectF track(place.left(), place.center().y() - kThick / 2 + 0.5, kBar, kThick);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().neutralSoft);
    painter.drawRoundedRect(track, kThick / 2, kThick / 2);
    painter.setBrush(tone == Tone::Neutral ? tokens().lineStrong : toneColor(tone));
    QRectF filled = track;
    filled.setWidth(std::max(kThick, track.width() * used));
    painter.drawRoundedRect(filled, kThick / 2, kThick / 2);
}
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, tokens().accentSoft);
    painter->setPen(tokens().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect inner = option.rect.adjusted(kSide, 0, -kSide, 0);
    const QVariant tone = index.data(ToneRole);
    const QString second = index.data(SecondLineRole).toString();
    if (tone.isValid() && !text.isEmpty()) {
        QRectF pill(QPointF(inner.left() - 2, 0), QSizeF(StatusPill::sizeOf(text)));
        pill.moveTop(inner.center().y() - pill.height() / 2 + 0.5);
        painter->setClipRect(option.rect);
        StatusPill::paint(*painter, pill, static_cast<Tone>(tone.toInt()), text);
        const QVariant used = index.data(BarRole);
        if (used.isValid())
            paintBar(*painter, QRectF(option.rect.right() - kBar - kSide, option.rect.top(), kBar, option.rect.height()),
                     used.toDouble(), static_cast<Tone>(tone.toInt()));
    } else {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const auto line = [&](const QRect& rect, const QString& what, TextStyle style, const QColor& color) {
            painter->setFont(textFont(style));
            painter->setPen(color);
            const QString shown = painter->fontMetrics().elidedText(what, Qt::ElideMiddle, rect.width());
            painter->drawText(rect, static_cast<int>(alignment), shown);
        };
        if (second.isEmpty()) {
            line(inner, text, TextStyle::Body, tokens().text);
        } else {
            const int half = inner.height() / 2;
            line(inner.adjusted(0, 3, 0, -half), text, TextStyle::Body, tokens().text);
            line(inner.adjusted(0, half, 0, -3), second, TextStyle::Caption, tokens().text2);
        }
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(ToneRole).isValid()) {
        const int bar = index.data(BarRole).isValid() ? kBar + kSide + 4 : 0;
        return StatusPill::sizeOf(text) + QSize(2 * kSide + bar, 8);
    }
    const QString second = index.data(SecondLineRole).toString();
    const QFontMetricsF body(textFont(TextStyle::Body));
    const QFontMetricsF caption(textFont(TextStyle::Caption));
    const double width = std::max(body.horizontalAdvance(text), caption.horizontalAdvance(second));
    const double height = body.height() + (second.isEmpty() ? 12.0 : caption.height() + 10.0);
    return {static_cast<int>(std::ceil(width)) + 2 * kSide + 2, static_cast<int>(std::ceil(height))};
}

} // namespace akimori::ui
