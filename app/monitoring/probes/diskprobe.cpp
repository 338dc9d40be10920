#include "monitoring/probes/diskprobe.h"

#include "monitoring/probes/dfoutput.h"
#include "monitoring/tr.h"

namespace akimori::monitoring {

namespace {

QString describe(const FileSystem& one)
{
    constexpr double kGiB = 1024.0 * 1024.0; // df counts KiB
    return Tr::tr("%1 GiB of %2 GiB free")
        .arg(QString::number(one.available / kGiB, 'f', 1), QString::number((one.used + one.available) / kGiB, 'f', 1));
}

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Os, Tr::tr("Disk usage"), Tr::tr("SSH: df, share of used and usable blocks"),
                            Tr::tr("A full disk stops publishing, logging and the web server itself."));
    made.limits = {85.0, 90.0, 95.0, false, 30};
    made.intervalSeconds = 300;
    made.openAfter = 2;
    return made;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject&)
{
    return fileSystemReadings(view, item, "disk", describe);
}

} // namespace

ServerProbe diskProbe()
{
    return {{"disk", MonitorKind::Os, standard, "skip"}, {"disk", "mounts"}, read, nullptr};
}

} // namespace akimori::monitoring
