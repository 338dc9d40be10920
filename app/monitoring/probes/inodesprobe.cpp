#include "monitoring/probes/inodesprobe.h"

#include "monitoring/probes/dfoutput.h"
#include "monitoring/tr.h"

namespace akimori::monitoring {

namespace {

QString describe(const FileSystem& one)
{
    return Tr::tr("%1 inodes free").arg(one.available, 0, 'f', 0);
}

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Os, Tr::tr("Inode usage"), Tr::tr("SSH: df -i, share of used inodes"),
                            Tr::tr("Without free inodes no file can be made although the disk has room."));
    made.limits = {85.0, 90.0, 95.0, false, 30};
    made.intervalSeconds = 3600;
    return made;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject&)
{
    return fileSystemReadings(view, item, "inodes", describe);
}

} // namespace

ServerProbe inodesProbe()
{
    return {{"inodes", MonitorKind::Os, standard, "skip"}, {"inodes", "mounts"}, read, nullptr};
}

} // namespace akimori::monitoring
