#pragma once

#include "operations/context.h"
#include "records/monitoring.h"

#include <QList>

namespace akimori::operations {

/// 待受ポートの承認: what listens on the server against what may listen there.
struct PortsView
{
    MonitorItem item;    ///< of the probe "ports"
    QList<int> observed; ///< sorted: open for other machines at the last visit
    QDateTime observedAt; ///< UTC; invalid = never seen
    QList<int> approved; ///< sorted; empty = nothing is approved yet, so the state is unknown
};

/// Throws Error(NotFound) when the site has no item of the probe "ports".
PortsView listeningPorts(const Context& context, const QString& siteName);

class ApprovePorts
{
public:
    explicit ApprovePorts(const Context& context) : m_context(context) {}
    /// Replaces the approved list; makes a new revision of the items. Throws Error(BadInput) for an empty list, for what is
    /// no port, or without a reason.
    PortsView run(const QString& siteName, const QList<int>& ports, const QString& reason) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
