#include "monitoring/siteengine.h"

#include "monitoring/tr.h"

#include <QSet>

namespace akimori::monitoring {

namespace {
const QString kHost = QStringLiteral("host");
}

void SiteEngine::setItems(std::vector<MonitorItem> items)
{
    m_items = std::move(items);
    QSet<QString> ids;
    for (const MonitorItem& item : m_items)
        ids.insert(item.id);
    m_states.removeIf([&](const auto& entry) { return !ids.contains(entry.key()); });
}

void SiteEngine::restore(const QString& key, const QString& itemId, const SeriesState& state)
{
    m_states[itemId].insert(key, state);
}

bool SiteEngine::inWindow(const QString& itemId, const QDateTime& at) const
{
    return std::any_of(m_windows.begin(), m_windows.end(),
                       [&](const MaintenanceWindow& window) { return window.covers(at, itemId); });
}

bool SiteEngine::hostDead() const
{
    const auto host = m_states.constFind(kHost);
    return host != m_states.constEnd() && host->value(kHost).latest == MonitorState::Anomaly;
}

bool SiteEngine::unsettled(const QString& itemId) const
{
    const auto known = m_states.constFind(itemId);
    return known != m_states.constEnd() &&
           std::any_of(known->begin(), known->end(), [](const SeriesState& state) { return state.unsettled(); });
}

SiteEngine::Measured SiteEngine::take(const MonitorItem& item, const Reading& reading, const QDateTime& at,
                                      std::vector<StateChange>& changes)
{
    Measured measured;
    measured.key = readingKey(item.id, reading.subject); // of a second item of the same probe "disk-2:/var"
    measured.itemId = item.id;
    measured.reading = reading;
    Circumstances circumstances;
    circumstances.window = inWindow(item.id, at);
    if (item.probe != kHost && hostDead())
        circumstances.cause = kHost;
    SeriesState& state = m_states[item.id][measured.key];
    Advanced advanced = advance(state, item, reading, at, circumstances);
    state = advanced.state;
    measured.state = advanced.state;
    measured.shown = shownState(advanced.state, circumstances.window);
    if (advanced.change) {
        StateChange change = *advanced.change;
        change.siteId = m_siteId;
        change.itemId = item.id;
        change.key = measured.key;
        change.kind = item.kind;
        change.title = reading.subject.isEmpty() ? item.title : QStringLiteral("%1 %2").arg(item.title, reading.subject);
        change.severity = change.to == MonitorState::EarlySign ? MonitorSeverity::Low : item.severity;
        changes.push_back(std::move(change));
    }
    return measured;
}

SiteEngine::Outcome SiteEngine::absorb(const MonitorItem& item, Readings readings, const QDateTime& at)
{
    Outcome outcome;
    const auto& known = m_states[item.id];
    // When the item as a whole could not be measured, each of its known things could not.
    const bool unmeasured =
        readings.size() == 1 && readings.front().subject.isEmpty() && readings.front().state == MonitorState::Unknown;
    const bool wholesale = unmeasured && !known.isEmpty() && !known.contains(item.id);
    QSet<QString> reported;
    for (const Reading& reading : readings) {
        if (!wholesale) {
            outcome.measured.push_back(take(item, reading, at, outcome.changes));
            reported.insert(outcome.measured.back().key);
        }
    }
    if (reported.size() == known.size())
        return outcome;
    for (const QString& key : known.keys()) {
        if (reported.contains(key))
            continue;
        const QString why = unmeasured ? readings.front().detail
                                       : Tr::tr("It is no longer reported. If it was removed on purpose, forget it.");
        outcome.measured.push_back(take(item, unknown(why, key.mid(item.id.size() + 1)), at, outcome.changes));
    }
    return outcome;
}

} // namespace akimori::monitoring
