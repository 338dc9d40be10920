#include "monitoring/probes/memoryprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Os, Tr::tr("Memory and swap"), Tr::tr("SSH: /proc/meminfo, /proc/vmstat"),
                            Tr::tr("When memory runs out the kernel kills processes, the web server among them."));
    made.limits = {85.0, 92.0, 97.0, false, 0};
    made.openAfter = 3;
    return made;
}

/// KiB by name; nothing where the kernel does not tell.
std::optional<double> kibibytes(const QByteArray& text, const QByteArray& name)
{
    for (const QByteArray& line : text.split('\n')) {
        if (!line.startsWith(name + ':'))
            continue;
        bool ok = false;
        const double value = line.mid(name.size() + 1).simplified().split(' ').first().toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Reading> killed(const QByteArray& text, QJsonObject& memory)
{
    for (const QByteArray& line : text.split('\n')) {
        if (!line.startsWith("oom_kill "))
            continue;
        const double grown = growth(memory, QStringLiteral("oom"), line.mid(9).toDouble()).value_or(0);
        Reading reading = stated(grown > 0 ? MonitorState::Anomaly : MonitorState::Ok,
                                 Tr::tr("%1 processes killed for want of memory since the last visit").arg(grown),
                                 grown > 0 ? Tr::tr("1 or more") : QString(), QStringLiteral("oom"));
        reading.value = grown;
        return reading;
    }
    return std::nullopt;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    const QByteArray text = sectionText(view, "memory");
    const auto total = kibibytes(text, "MemTotal");
    const auto available = kibibytes(text, "MemAvailable");
    if (!total || *total <= 0)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's memory figures cannot be read."));
    Readings readings;
    if (available && *available <= *total)
        readings.push_back(judged(item.limits, {}, (*total - *available) / *total * 100.0, QStringLiteral("%"),
                                  Tr::tr("%1 MiB of %2 MiB available").arg(*available / 1024, 0, 'f', 0).arg(*total / 1024, 0, 'f', 0)));
    else
        readings.push_back(unknown(Tr::tr("The kernel of the server is too old to say how much memory is available.")));
    const auto swap = kibibytes(text, "SwapTotal");
    const auto swapFree = kibibytes(text, "SwapFree");
    if (swap && swapFree && *swap > 0) {
        const MonitorLimits limits{60.0, 85.0, std::nullopt, false, 0};
        readings.push_back(judged(limits, QStringLiteral("swap"), (*swap - *swapFree) / *swap * 100.0, QStringLiteral("%"),
                                  Tr::tr("%1 MiB of swap in use").arg((*swap - *swapFree) / 1024, 0, 'f', 0)));
    }
    if (const std::optional<Reading> reading = killed(text, memory))
        readings.push_back(*reading);
    return readings;
}

} // namespace

ServerProbe memoryProbe()
{
    return {{"memory", MonitorKind::Os, standard}, {"memory"}, read, nullptr};
}

} // namespace akimori::monitoring
