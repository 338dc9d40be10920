#pragma once

#include "records/cutover.h"

#include <QByteArray>

#include <map>
#include <string_view>

namespace akimori::cutover {

/// Counts requests by hour from the lines of an access log (combined or common, nginx or Apache): people, and
/// machines (search engines, monitors, scripts, this tool). Lines without a time are counted as unreadable.
/// Memory is bounded by kMaxHours.
class TrafficLog
{
public:
    static constexpr std::size_t kMaxHours = 24 * 400;

    void add(std::string_view line);

    std::vector<CutoverTraffic> hours(bool oldServer, const QString& source) const;
    qint64 lines() const { return m_lines; }
    qint64 unreadable() const { return m_unreadable; }
    /// User agents of people, the most frequent first.
    QStringList topAgents(int limit) const;

private:
    struct Count
    {
        qint64 people = 0;
        qint64 machines = 0;
    };
    std::map<qint64, Count> m_hours; ///< key: hours since 1970 UTC
    std::map<QByteArray, qint64> m_agents;
    qint64 m_lines = 0;
    qint64 m_unreadable = 0;
};

} // namespace akimori::cutover
