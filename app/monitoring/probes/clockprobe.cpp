#include "monitoring/probes/clockprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <cmath>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Os, Tr::tr("Clock"), Tr::tr("SSH: date against this computer, timedatectl, chronyc"),
                            Tr::tr("Logs with a wrong time are no evidence, and certificates fail."));
    made.limits = {std::nullopt, 2.0, 30.0, false, 0};
    made.intervalSeconds = 3600;
    return made;
}

/// The server took its first time after the visit began and its last before the visit ended. What of the difference
/// cannot come from the line's delay is proven; only that counts.
double provenOffset(const ServerView& view, qint64 first, qint64 last)
{
    const double upper = static_cast<double>(first) + 1.0 - static_cast<double>(view.visit.startedAt.toMSecsSinceEpoch()) / 1000.0;
    const double lower = static_cast<double>(last) - static_cast<double>(view.visit.endedAt.toMSecsSinceEpoch()) / 1000.0;
    if (lower > upper)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("A clock was set while the server was measured."));
    return lower > 0 ? lower : upper < 0 ? upper : 0.0;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject&)
{
    bool firstOk = false;
    bool lastOk = false;
    const qint64 first = keyValues(sectionText(view, "host")).value("now").toLongLong(&firstOk);
    const qint64 last = sectionText(view, "end").trimmed().toLongLong(&lastOk);
    if (!firstOk || !lastOk || first <= 0 || last < first)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's time cannot be read."));
    const double offset = provenOffset(view, first, last);
    Reading reading = judged(item.limits, {}, std::abs(offset), QStringLiteral("s"),
                             offset == 0 ? Tr::tr("agrees with this computer")
                             : offset > 0 ? Tr::tr("the server is ahead by at least %1 s").arg(numberText(offset))
                                          : Tr::tr("the server is behind by at least %1 s").arg(numberText(-offset)));
    const remote::VisitSection tools = view.visit.section("time");
    const auto values = keyValues(tools.text);
    if (tools.status == 0 && values.value("NTPSynchronized") == "no" && reading.state == MonitorState::Ok) {
        reading.state = MonitorState::EarlySign;
        reading.condition = Tr::tr("not synchronised");
        reading.detail += Tr::tr(", but it is not synchronised with a time server");
    } else if (values.value("NTPSynchronized") == "yes") {
        reading.detail += Tr::tr(", synchronised");
    }
    return {reading};
}

} // namespace

ServerProbe clockProbe()
{
    return {{"clock", MonitorKind::Os, standard}, {"host", "time", "end"}, read, nullptr};
}

} // namespace akimori::monitoring
