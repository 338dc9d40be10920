#include "operations/monitoring/ports.h"

#include "ledger/samplestore.h"
#include "monitoring/probe.h"
#include "monitoring/probes/portsprobe.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/tr.h"

#include <QJsonArray>

namespace akimori::operations {

namespace {

constexpr qsizetype kMostPorts = 200;

MonitorItem portsItem(const std::vector<MonitorItem>& items)
{
    const auto found = std::find_if(items.begin(), items.end(), [](const MonitorItem& item) {
        return item.probe == QLatin1String(monitoring::portsProbe().info.word);
    });
    if (found == items.end())
        throw Error(ErrorCode::NotFound, Tr::tr("The site has no monitor item for listening ports. Add one: monitor add ports."));
    return *found;
}

} // namespace

PortsView listeningPorts(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    PortsView view;
    view.item = portsItem(readMonitorPlan(*ledger, site).items);
    const auto samples = openSamples(context);
    view.observed = monitoring::observedPorts(samples->itemMemory(site.id, view.item.id));
    for (const ledger::Series& series : samples->series(site.id)) {
        if (series.itemId == view.item.id && !view.observed.isEmpty())
            view.observedAt = series.last.at;
    }
    for (const QString& port : monitoring::listParameter(view.item, "approved"))
        view.approved << port.toInt();
    std::sort(view.approved.begin(), view.approved.end());
    return view;
}

PortsView ApprovePorts::run(const QString& siteName, const QList<int>& ports, const QString& reason) const
{
    if (ports.isEmpty() || ports.size() > kMostPorts)
        throw Error(ErrorCode::BadInput, Tr::tr("Name the ports that may be open, at most 200. Through one of them Akimori comes in itself."));
    QList<int> sorted = ports;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QJsonArray approved;
    for (const int port : sorted) {
        if (port < 1 || port > 65535)
            throw Error(ErrorCode::BadInput, Tr::tr("%1 is no port. Ports go from 1 to 65535.").arg(port));
        approved.append(port);
    }
    MonitorItem item = listeningPorts(m_context, siteName).item;
    item.parameters.insert(QStringLiteral("approved"), approved);
    ChangeMonitorItem(m_context).run(siteName, item, reason);
    return listeningPorts(m_context, siteName);
}

} // namespace akimori::operations
