#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// One file system as `df -P` shows it; units as asked (KiB or inodes).
struct FileSystem
{
    QByteArray device;
    QByteArray mount; ///< bytes
    double used = 0;
    double available = 0;

    double usedPercent() const { return used / (used + available) * 100.0; }
};

/// The local file systems that can fill up: without memory, image and kernel file systems, and each device once. Throws
/// Error(ProtocolBroken) when the answer is not the one of df.
std::vector<FileSystem> fileSystems(const QByteArray& df, const QByteArray& mounts);

/// Readings of all that the item covers: `target` names one mount point, parameter "skip" those that others watch.
Readings fileSystemReadings(const ServerView& view, const MonitorItem& item, const char* section,
                            QString (*describe)(const FileSystem&));

} // namespace akimori::monitoring
