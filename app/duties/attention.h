#pragma once

#include "records/duty.h"

namespace akimori::duties {

/// Something that needs a person, for the banner that leads through the day.
struct Attention
{
    enum class Level {
        Act,  ///< overdue
        Soon, ///< due within kSoonDays
    };
    Level level = Level::Act;
    QString clause; ///< id
    QString title;  ///< short name of the clause
    QString text;   ///< translated: what is open
    QString page;   ///< where it is done
    QDateTime due;  ///< UTC; invalid = no date
};

constexpr int kSoonDays = 3;

/// In the order in which to work through them: overdue before soon, each by date. What every day brings anyway (the scan
/// of today, the backup of tonight) is not here as long as it is in time.
std::vector<Attention> attention(const DutyMonth& month, const QDateTime& now);

/// Page of the window where the clause is dealt with.
QString pageOf(const Clause& clause);

/// 協議事項: rows that only somebody outside the contractor's team can settle, with who asks whom by when.
std::vector<DutyRow> openQuestions(const DutyMonth& month);

} // namespace akimori::duties
