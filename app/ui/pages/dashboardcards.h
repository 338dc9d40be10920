#pragma once

#include "operations/duties/today.h"
#include "ui/widgets/dutycard.h"
#include "ui/widgets/generationtimeline.h"

#include <QSet>

#include <vector>

namespace akimori::ui {

/// The five duty cards of きょうの状況: backup, tamper scan, monitoring, security information, incidents. Pure; what
/// nobody checked shows 「―」 and never looks good.
std::vector<DutyCard::Data> dutyCards(const operations::TodayStatus& today);

/// What the banner says: title, text and tone.
struct AttentionText
{
    Tone tone = Tone::Ok;
    QString title;
    QString text;
};
AttentionText attentionText(const operations::TodayStatus& today);

/// Marks of the last 30 days, expired generations, failed runs and the next planned one included.
std::vector<GenerationTimeline::Mark> timelineOf(const operations::TodayStatus& today);

} // namespace akimori::ui
