#include "monitoring/statemachine.h"

#include "base/error.h"
#include "base/jst.h"
#include "monitoring/tr.h"

#include <bit>

namespace akimori::monitoring {

namespace {

constexpr qint64 kLongFailureSeconds = 30 * 60;
constexpr quint32 kFlapMask = (1u << SeriesState::kFlapSamples) - 1;

/// How bad: 0 good … 3 anomaly; -1 for what is no measurement.
int rank(MonitorState state)
{
    switch (state) {
    case MonitorState::Ok: return 0;
    case MonitorState::EarlySign: return 1;
    case MonitorState::Warning: return 2;
    case MonitorState::Anomaly: return 3;
    default: return -1;
    }
}

bool isBad(MonitorState state)
{
    return rank(state) > 0;
}

/// States that need no counting: a person or the server's nature decided them.
bool isFixed(MonitorState state)
{
    return state == MonitorState::Paused || state == MonitorState::NotApplicable || state == MonitorState::Maintenance;
}

/// The state that the counters reach with this sample; the same one while they are not satisfied.
MonitorState counted(SeriesState& state, const MonitorItem& item, MonitorState seen, const QDateTime& at)
{
    if (isFixed(seen) || (!state.settledOnce && seen == MonitorState::Ok)) {
        state.run = 0;
        return seen;
    }
    const int now = rank(seen);
    const int before = state.settledOnce ? std::max(0, rank(state.settled)) : 0;
    const bool wasUnknown = !state.settledOnce || rank(state.settled) < 0;
    int direction = 0;
    if (now < 0)
        direction = state.settledOnce && state.settled == MonitorState::Unknown ? 0 : 2;
    else if (wasUnknown)
        direction = now > 0 ? 1 : -1;
    else
        direction = now > before ? 1 : now < before ? -1 : 0;
    if (direction == 0) {
        state.run = 0;
        return state.settled;
    }
    if (state.run == 0 || state.runDirection != direction) {
        state.run = 0;
        state.runDirection = direction;
        state.runSince = at;
    }
    ++state.run;
    const bool rises = direction == 1 && before > 0; // already bad: worse is told at once
    const int needed = rises ? 1 : direction == -1 ? item.closeAfter : item.openAfter;
    if (state.run < needed)
        return state.settled;
    state.run = 0;
    return seen;
}

/// Whether what became bad under an excuse is still bad, by its own count, after the excuse ended. One good sample shows
/// that it recovers, so nothing is told before it has had its chance.
bool outlastsItsExcuse(SeriesState& state, const MonitorItem& item, bool changed, bool excusing)
{
    if (excusing) {
        state.excused = state.excused || (changed && isBad(state.settled));
        state.outlasting = 0;
        return false;
    }
    if (!state.excused)
        return false;
    state.outlasting = isBad(state.latest) ? state.outlasting + 1 : 0;
    const bool over = !isBad(state.settled);
    const bool outlasts = !over && state.outlasting >= item.openAfter;
    if (over || outlasts) {
        state.excused = false;
        state.outlasting = 0;
    }
    return outlasts;
}

/// Whether to tell, given flapping; updates it.
bool shallTell(SeriesState& state, bool changed, bool outlasts, const QDateTime& at, bool& firstOfFlapping)
{
    const int flips = std::popcount(state.changes & kFlapMask);
    const bool longFailure = state.badSince.isValid() && state.badSince.secsTo(at) > kLongFailureSeconds;
    firstOfFlapping = !state.flapping && flips >= SeriesState::kFlapBegin;
    if (firstOfFlapping)
        state.flapping = true;
    const bool rests = state.flapping && !firstOfFlapping && (flips <= SeriesState::kFlapEnd || longFailure);
    if (rests)
        state.flapping = false;
    if (firstOfFlapping || (rests && isBad(state.settled))) // what stays bad is told, though it was bad when it was called unstable
        return true;
    if (state.flapping)
        return false;
    return outlasts || changed || state.announced != state.settled;
}

StateChange changeOf(const SeriesState& before, const SeriesState& state, const Reading& reading, const QDateTime& at,
                     const Circumstances& circumstances, bool flapping)
{
    StateChange change;
    change.from = before.announced;
    change.to = state.settled;
    change.at = at;
    change.firstSeenAt = before.runSince.isValid() && before.run > 0 ? std::min(before.runSince, at) : at;
    change.value = reading.value;
    change.unit = reading.unit;
    change.condition = reading.condition;
    change.detail = flapping ? Tr::tr("unstable: %1").arg(reading.detail) : reading.detail;
    change.cause = circumstances.cause;
    change.maintenance = circumstances.window;
    change.flapping = flapping;
    change.durationSeconds = before.since.isValid() ? std::max<qint64>(0, before.since.secsTo(at)) : 0;
    return change;
}

} // namespace

Advanced advance(SeriesState state, const MonitorItem& item, const Reading& reading, const QDateTime& at,
                 const Circumstances& circumstances)
{
    const SeriesState before = state;
    const bool first = !state.settledOnce;
    state.latest = reading.state;
    const MonitorState reached = counted(state, item, reading.state, at);
    const bool settles = state.settledOnce || reached != state.settled || isFixed(reading.state) || reading.state == MonitorState::Ok ||
                         (reading.state == MonitorState::Unknown && before.run + 1 >= item.openAfter);
    const bool changed = reached != state.settled;
    const bool flips = changed && isBad(reached) != isBad(state.settled) && !first;
    state.changes = ((state.changes << 1) | (flips ? 1u : 0u)) & kFlapMask;
    if (changed || (first && settles)) {
        state.settled = reached;
        state.since = at;
    }
    state.settledOnce = settles;
    if (!isBad(state.settled))
        state.badSince = {};
    else if (!state.badSince.isValid() || state.badSince > at)
        state.badSince = at;

    const bool excusing = circumstances.window || !circumstances.cause.isEmpty();
    const bool outlasts = outlastsItsExcuse(state, item, changed, excusing);

    Advanced advanced;
    // A thing that was good from the beginning, or does not exist, is no news.
    if (first && !isBad(state.settled)) {
        state.announced = state.settled;
        advanced.state = state;
        return advanced;
    }
    bool firstOfFlapping = false;
    if (shallTell(state, changed, outlasts, at, firstOfFlapping)) {
        advanced.change = changeOf(before, state, reading, at, circumstances, firstOfFlapping);
        state.announced = state.settled;
    }
    advanced.state = state;
    return advanced;
}

MonitorState shownState(const SeriesState& state, bool window)
{
    if (window && !isFixed(state.settled))
        return MonitorState::Maintenance;
    return state.settled;
}

QJsonObject toJson(const SeriesState& state)
{
    const auto time = [](const QDateTime& at) { return at.isValid() ? QJsonValue(static_cast<double>(at.toMSecsSinceEpoch())) : QJsonValue(); };
    return {{QStringLiteral("settledOnce"), state.settledOnce},
            {QStringLiteral("settled"), toString(state.settled)},
            {QStringLiteral("announced"), toString(state.announced)},
            {QStringLiteral("since"), time(state.since)},
            {QStringLiteral("run"), state.run},
            {QStringLiteral("runDirection"), state.runDirection},
            {QStringLiteral("runSince"), time(state.runSince)},
            {QStringLiteral("changes"), static_cast<qint64>(state.changes)},
            {QStringLiteral("flapping"), state.flapping},
            {QStringLiteral("badSince"), time(state.badSince)},
            {QStringLiteral("excused"), state.excused},
            {QStringLiteral("outlasting"), state.outlasting},
            {QStringLiteral("latest"), toString(state.latest)}};
}

SeriesState seriesStateFromJson(const QJsonObject& object)
{
    const auto time = [&object](const char* name) {
        const QJsonValue value = object.value(QLatin1String(name));
        return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(value.toDouble()), Qt::UTC) : QDateTime();
    };
    const auto word = [&object](const char* name) {
        const QString text = object.value(QLatin1String(name)).toString();
        for (int i = 0; i <= static_cast<int>(MonitorState::NotApplicable); ++i) {
            if (text == toString(static_cast<MonitorState>(i)))
                return static_cast<MonitorState>(i);
        }
        return MonitorState::Unknown;
    };
    SeriesState state;
    state.settledOnce = object.value(QStringLiteral("settledOnce")).toBool();
    state.settled = word("settled");
    state.announced = word("announced");
    state.since = time("since");
    state.run = std::clamp(object.value(QStringLiteral("run")).toInt(), 0, 1000);
    state.runDirection = object.value(QStringLiteral("runDirection")).toInt();
    state.runSince = time("runSince");
    state.changes = static_cast<quint32>(object.value(QStringLiteral("changes")).toInteger()) & kFlapMask;
    state.flapping = object.value(QStringLiteral("flapping")).toBool();
    state.badSince = time("badSince");
    state.excused = object.value(QStringLiteral("excused")).toBool();
    state.outlasting = std::clamp(object.value(QStringLiteral("outlasting")).toInt(), 0, 1000);
    state.latest = word("latest");
    return state;
}

} // namespace akimori::monitoring
