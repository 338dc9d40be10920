#include "ui/models/deadlinedelegate.h"

#include "ui/models/recordmodel.h"
#include "ui/tr.h"
#include "ui/widgets/statuspill.h"

#include <QPainter>

#include <algorithm>

namespace akimori::ui {

namespace {
constexpr int kUrgentDays = 3;
constexpr int kNearDays = 10;
constexpr double kBarHeight = 5;
constexpr double kBarWidth = 46;
constexpr int kSide = 8;
} // namespace

DeadlineLook deadlineLook(qint64 daysLeft, int ofDays, bool done)
{
    const int passed = ofDays > 0 ? static_cast<int>(std::clamp<qint64>((ofDays - daysLeft) * 100 / ofDays, 0, 100)) : 0;
    if (done)
        return {Tr::tr("Reported"), static_cast<int>(Tone::Ok), 100};
    if (daysLeft < 0)
        return {Tr::tr("%1 days late").arg(-daysLeft), static_cast<int>(Tone::Bad), 100};
    const Tone tone = daysLeft <= kUrgentDays ? Tone::Bad : daysLeft <= kNearDays ? Tone::Warn : Tone::Neutral;
    return {daysLeft == 0 ? Tr::tr("Today") : Tr::tr("%1 days left").arg(daysLeft), static_cast<int>(tone), passed};
}

void DeadlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant share = index.data(ShareRole);
    const QVariant tone = index.data(ToneRole);
    if (!share.isValid() || !tone.isValid())
        return;
    const double left = option.rect.left() + kSide + StatusPill::sizeOf(index.data(WidestRole).toString()).width() + 12;
    const QRectF bar(left, option.rect.center().y() - kBarHeight / 2,
                     std::min(kBarWidth, option.rect.right() - kSide - left), kBarHeight);
    if (bar.width() < 12)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().neutralSoft);
    painter->drawRoundedRect(bar, kBarHeight / 2, kBarHeight / 2);
    painter->setBrush(static_cast<Tone>(tone.toInt()) == Tone::Neutral ? tokens().lineStrong
                                                                      : toneColor(static_cast<Tone>(tone.toInt())));
    painter->drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(kBarHeight, bar.width() * share.toInt() / 100), kBarHeight),
                             kBarHeight / 2, kBarHeight / 2);
    painter->restore();
}

} // namespace akimori::ui
