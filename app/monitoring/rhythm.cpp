#include "monitoring/rhythm.h"

#include <algorithm>

namespace akimori::monitoring {

namespace {

/// Stable over runs and platforms (FNV-1a).
qint64 phaseOf(const QString& name, qint64 intervalMs)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return static_cast<qint64>(hash % static_cast<quint64>(intervalMs));
}

} // namespace

void Rhythm::set(const std::vector<Beat>& beats, qint64 nowMs)
{
    QHash<QString, Entry> entries;
    for (const Beat& beat : beats) {
        const auto known = m_entries.constFind(beat.name);
        if (known != m_entries.constEnd() && known->intervalMs == beat.intervalMs) {
            Entry entry = *known;
            entry.retryMs = beat.retryMs;
            entries.insert(beat.name, entry);
            continue;
        }
        // At once means within the first seconds; the grid begins there, so the phase still spreads the items.
        const qint64 phase = phaseOf(beat.name, beat.atOnce ? std::min<qint64>(beat.intervalMs, 5000) : beat.intervalMs);
        entries.insert(beat.name, {beat.intervalMs, beat.retryMs, nowMs + phase, -1});
    }
    m_entries = entries;
    m_order.clear();
    for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it)
        m_order.insert({it->nextAt(), it.key()});
}

std::vector<QString> Rhythm::due(qint64 nowMs)
{
    std::vector<QString> names;
    while (!m_order.empty() && m_order.begin()->first <= nowMs) {
        const QString name = m_order.begin()->second;
        m_order.erase(m_order.begin());
        Entry& entry = m_entries[name];
        if (entry.gridMs <= nowMs) {
            const qint64 passed = (nowMs - entry.gridMs) / entry.intervalMs;
            m_beats += passed + 1;
            m_missed += passed;
            entry.gridMs += (passed + 1) * entry.intervalMs;
        }
        entry.retryAt = -1;
        m_order.insert({entry.nextAt(), name});
        names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

void Rhythm::finished(const QString& name, qint64 nowMs, bool unsettled)
{
    const auto it = m_entries.find(name);
    if (it == m_entries.end())
        return;
    m_order.erase({it->nextAt(), name});
    it->retryAt = unsettled && it->retryMs < it->intervalMs ? nowMs + it->retryMs : -1;
    m_order.insert({it->nextAt(), name});
}

qint64 Rhythm::nextAt() const
{
    return m_order.empty() ? -1 : m_order.begin()->first;
}

} // namespace akimori::monitoring
