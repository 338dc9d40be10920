#pragma once

#include "ledger/samplestore.h"
#include "monitoring/probe.h"
#include "operations/context.h"
#include "remote/commands/gapfacts.h"

#include <memory>
#include <optional>
#include <vector>

namespace akimori::operations {

/// What one item gave in one pass.
struct Taken
{
    MonitorItem item;
    monitoring::Readings readings;
    QDateTime at; ///< UTC
    QJsonObject memory; ///< of the item, to be kept
};

/// Proxy and extra authorities of the profile (setting "network", as the advisories use it).
net::HttpSettings monitorHttpSettings(ledger::Ledger& ledger);

/// Runs outside probes of a site one after the other. Belongs to the thread that made it. A probe that fails is 不明 with
/// its sentence. When something looks bad, this computer's own line is looked at: when none of the places for comparison
/// (monitoring/anchors.h) answers, everything bad is 不明.
class OutsideMeasurer
{
public:
    OutsideMeasurer(const Context& context, const Site& site);
    ~OutsideMeasurer();

    /// `memories`: by item id. Throws Error(Cancelled) only.
    std::vector<Taken> run(const std::vector<MonitorItem>& items, const QHash<QString, QJsonObject>& memories, JobContext& job);

private:
    bool ownLineDown(JobContext& job) const;

    Context m_context;
    Site m_site;
    net::HttpSettings m_settings;
    std::unique_ptr<net::HttpClient> m_http;
};

/// Measures everything on the server in one visit; keeps the connection for the next one. Belongs to one thread.
class ServerMeasurer
{
public:
    ServerMeasurer(const Context& context, const Site& site);
    ~ServerMeasurer();

    /// A visit that fails makes every item 不明 with the reason. Throws Error(Cancelled) only.
    std::vector<Taken> run(const std::vector<MonitorItem>& items, const QHash<QString, QJsonObject>& memories, JobContext& job);

    /// Of the last visit that succeeded: when the server was started; invalid = unknown.
    QDateTime upSince() const { return m_upSince; }
    /// What the server remembers of a gap, over the connection of the last visit; nothing when it cannot be read. Throws
    /// Error(Cancelled) only.
    std::optional<remote::GapFacts> gapFacts(const MonitoringGap& gap, JobContext& job);

private:
    Context m_context;
    Site m_site;
    std::unique_ptr<remote::Transport> m_transport;
    QDateTime m_upSince;
};

/// Items that an outside or a server measurer takes; paused and excluded ones need no measurement.
Taken withoutMeasuring(const MonitorItem& item, const QDateTime& at);

} // namespace akimori::operations
