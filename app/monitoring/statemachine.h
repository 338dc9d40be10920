#pragma once

#include "monitoring/judge.h"

#include <QJsonObject>

#include <optional>

namespace akimori::monitoring {

/// Where one measured thing stands. Kept beside its samples as JSON, so that a restart of the monitor forgets nothing.
struct SeriesState
{
    static constexpr int kFlapSamples = 21; ///< how many samples flapping looks at
    static constexpr int kFlapBegin = 5;    ///< changes among them that make it unstable
    static constexpr int kFlapEnd = 1;      ///< and stable again

    bool settledOnce = false;
    MonitorState settled = MonitorState::Unknown;   ///< by the counters, whatever the circumstances
    MonitorState announced = MonitorState::Unknown; ///< what people were told last
    QDateTime since;                                ///< UTC, of `settled`
    int run = 0;             ///< samples in a row that contradict `settled`
    int runDirection = 0;    ///< of these: +1 worse, -1 better, 2 unknown
    QDateTime runSince;      ///< UTC, first of them
    quint32 changes = 0;     ///< bit per sample, newest lowest: did `settled` change between good and bad?
    bool flapping = false;
    QDateTime badSince;      ///< UTC: bad without a break since then; invalid = not bad
    bool excused = false;    ///< became bad inside a window or for want of the server: to be told when it outlasts that
    int outlasting = 0;      ///< bad samples in a row since that ended
    MonitorState latest = MonitorState::Unknown; ///< of the newest sample

    /// Not at rest: measure again after the retry interval.
    bool unsettled() const { return run > 0 || outlasting > 0 || !settledOnce; }
};

QJsonObject toJson(const SeriesState& state);
SeriesState seriesStateFromJson(const QJsonObject& object);

/// What surrounds a sample.
struct Circumstances
{
    bool window = false; ///< inside 保守 or 計画停止
    QString cause;       ///< key of what explains it (dead server); empty = nothing
};

struct Advanced
{
    SeriesState state;
    /// To be recorded and, unless excused, told. Id, site, item, title and severity are left to the caller.
    std::optional<StateChange> change;
};

/// One sample (pure). Opens after `openAfter` bad samples in a row, closes after `closeAfter` better ones, rises at once,
/// settles as unknown after `openAfter` samples that could not be measured. Inside a window and behind a dead server it
/// goes on counting; what is still bad afterwards is told then. While it flaps, one record stands for all changes, but a
/// failure of more than 30 minutes is told. A clock set back does not confuse it.
Advanced advance(SeriesState state, const MonitorItem& item, const Reading& reading, const QDateTime& at,
                 const Circumstances& circumstances);

/// What lists show: 保守中 inside a window, else the settled state.
MonitorState shownState(const SeriesState& state, bool window);

} // namespace akimori::monitoring
