#pragma once

#include "operations/context.h"

#include <QStringList>

#include <vector>

namespace akimori::operations {

/// 比較先: places outside that answer as long as this computer's own line works, independent of each other and of the
/// sites. When something looks bad and none of them answers, the measurement is 不明 and no anomaly.
struct MonitorAnchor
{
    QString host; ///< name or address
    int port = 443;

    QString text() const; ///< "host:port", "[address]:port" for IPv6
};

/// Fewer than two say nothing: one that is down itself would hide every anomaly.
inline constexpr std::size_t kFewestAnchors = 2;
inline constexpr std::size_t kMostAnchors = 8;

/// "host:port" or "[address]:port"; without a port 443. Throws Error(BadInput).
MonitorAnchor monitorAnchorFromText(const QString& text);
/// As recorded for the profile; what cannot be read is left out.
std::vector<MonitorAnchor> readMonitorAnchors(ledger::Ledger& ledger);

class SetMonitorAnchors
{
public:
    explicit SetMonitorAnchors(const Context& context) : m_context(context) {}
    /// Replaces all; none at all switches the comparison off. Throws Error(BadInput) for fewer than two, more than eight,
    /// two on one host, or the host of a site.
    void run(const QStringList& anchors) const;

private:
    const Context& m_context;
};

/// Whether a place answers now.
struct AnchorAnswer
{
    MonitorAnchor anchor;
    bool answers = false;
    QString reason; ///< why not; of the operating system
};
/// Asks each place once, at most five seconds. Throws Error(Cancelled).
std::vector<AnchorAnswer> askMonitorAnchors(const std::vector<MonitorAnchor>& anchors, JobContext& job);

} // namespace akimori::operations
