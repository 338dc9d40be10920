#include "monitoring/probes/unresolvedname.h"

#include "monitoring/tr.h"
#include "net/reach.h"

namespace akimori::monitoring {

Reading unresolvedName(const OutsideView& view, const QString& name, const QString& family)
{
    const net::NameAnswer answer = net::askName(name, QAbstractSocket::IPv4Protocol, std::chrono::seconds(5), view.job);
    switch (answer.outcome) {
    case net::NameAnswer::Outcome::NoSuchName: break;
    case net::NameAnswer::Outcome::NoAnswer:
        return unknown(Tr::tr("No name server answers, so nobody knows where %1 is: the line of this computer may be down (%2).").arg(name, answer.reason), family);
    case net::NameAnswer::Outcome::Found:
        return unknown(Tr::tr("This computer found no address of %1, but its name server knows one. It is asked again.").arg(name), family);
    }
    return stated(MonitorState::Anomaly, Tr::tr("The name %1 does not resolve.").arg(name), Tr::tr("no valid answer"), family);
}

} // namespace akimori::monitoring
