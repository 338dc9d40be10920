#pragma once

#include "monitoring/statemachine.h"

#include <QHash>
#include <QMap>

namespace akimori::monitoring {

/// The states of one site (pure): takes readings, gives what is to be stored and told. Knows windows, dependency and what
/// vanished. Not thread-safe: one lane at a time.
class SiteEngine
{
public:
    struct Measured
    {
        QString key;
        QString itemId;
        Reading reading; ///< as it counts: inside a dead line it is unknown
        MonitorState shown = MonitorState::Unknown;
        SeriesState state;
    };
    struct Outcome
    {
        std::vector<Measured> measured;
        std::vector<StateChange> changes; ///< complete but for the id
    };

    explicit SiteEngine(const QString& siteId)
        : m_siteId(siteId)
    {
    }

    void setItems(std::vector<MonitorItem> items);
    const std::vector<MonitorItem>& items() const { return m_items; }
    void setWindows(std::vector<MaintenanceWindow> windows) { m_windows = std::move(windows); }
    /// What was stored before.
    void restore(const QString& key, const QString& itemId, const SeriesState& state);

    /// Readings of one item at one time. Things of the item that are no longer reported become unknown.
    Outcome absorb(const MonitorItem& item, Readings readings, const QDateTime& at);
    /// A thing that is gone for good, e.g. a removed disk.
    void forget(const QString& itemId, const QString& key) { m_states[itemId].remove(key); }

    /// Some thing of the item is not at rest.
    bool unsettled(const QString& itemId) const;
    /// The server is known, or just seen, to be dead.
    bool hostDead() const;
    bool inWindow(const QString& itemId, const QDateTime& at) const;

private:
    Measured take(const MonitorItem& item, const Reading& reading, const QDateTime& at, std::vector<StateChange>& changes);

    QString m_siteId;
    std::vector<MonitorItem> m_items;
    std::vector<MaintenanceWindow> m_windows;
    QHash<QString, QMap<QString, SeriesState>> m_states; ///< by item and key
};

} // namespace akimori::monitoring
