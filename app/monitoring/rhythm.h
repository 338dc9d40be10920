#pragma once

#include <QHash>
#include <QString>

#include <set>
#include <utility>
#include <vector>

namespace akimori::monitoring {

/// When each item is due (pure). Time is a monotonic clock in milliseconds, so a wall clock that is set changes nothing.
/// Items keep to a grid of their own interval, shifted by a phase made from their name: no drift, and not all at once.
/// While a state is not settled, the retry interval counts; the grid stays.
class Rhythm
{
public:
    struct Beat
    {
        QString name;
        qint64 intervalMs = 60'000;
        qint64 retryMs = 20'000;
        bool atOnce = false; ///< the first beat now, not at its phase
    };

    /// Replaces the items; those that stay keep their time.
    void set(const std::vector<Beat>& beats, qint64 nowMs);
    /// Names that are due now. Grid points that passed unused are counted as missed.
    std::vector<QString> due(qint64 nowMs);
    /// The item was measured; `unsettled` asks for a retry.
    void finished(const QString& name, qint64 nowMs, bool unsettled);
    /// When something is due next; -1 when there is nothing at all.
    qint64 nextAt() const;

    qint64 beats() const { return m_beats; }
    qint64 missed() const { return m_missed; }

private:
    struct Entry
    {
        qint64 intervalMs;
        qint64 retryMs;
        qint64 gridMs;  ///< next grid point
        qint64 retryAt; ///< -1 = none

        qint64 nextAt() const { return retryAt >= 0 && retryAt < gridMs ? retryAt : gridMs; }
    };

    QHash<QString, Entry> m_entries;
    std::set<std::pair<qint64, QString>> m_order; ///< of every entry: when, who
    qint64 m_beats = 0;
    qint64 m_missed = 0;
};

} // namespace akimori::monitoring
