#include "monitoring/probes/dfoutput.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "monitoring/tr.h"

#include <QRegularExpression>
#include <QSet>

namespace akimori::monitoring {

namespace {

constexpr int kMostFileSystems = 200;

/// /proc/self/mounts writes blanks as \040 and the like.
QByteArray unescaped(const QByteArray& text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool octal = false;
        const int code = text.at(i) == '\\' && i + 3 < text.size() ? text.mid(i + 1, 3).toInt(&octal, 8) : 0;
        out += octal ? static_cast<char>(code) : text.at(i);
        i += octal ? 3 : 0;
    }
    return out;
}

/// Mount points whose type cannot fill up by itself, or that are read-only.
QSet<QByteArray> uninteresting(const QByteArray& mounts)
{
    static const QSet<QByteArray> types{"tmpfs",  "devtmpfs", "squashfs", "efivarfs", "iso9660", "ramfs",  "proc",
                                        "sysfs",  "devpts",   "cgroup",   "cgroup2",  "mqueue",  "debugfs", "tracefs",
                                        "autofs", "overlay",  "nsfs",     "fusectl",  "erofs",   "fuse.lxcfs", "9p"};
    QSet<QByteArray> skip;
    for (const QByteArray& line : mounts.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 4)
            continue;
        const QByteArray mount = unescaped(fields.at(1));
        const bool readOnly = fields.at(3) == "ro" || fields.at(3).startsWith("ro,");
        if (mount != "/" && (types.contains(fields.at(2)) || readOnly))
            skip.insert(mount);
        else
            skip.remove(mount); // mounted over
    }
    return skip;
}

} // namespace

std::vector<FileSystem> fileSystems(const QByteArray& df, const QByteArray& mounts)
{
    static const QRegularExpression line(
        QStringLiteral("^(.+?)\\s+(\\d+|-)\\s+(\\d+|-)\\s+(-?\\d+|-)\\s+(\\d+%|-)\\s+(/.*)$"));
    const QSet<QByteArray> skip = uninteresting(mounts);
    std::vector<FileSystem> found;
    QSet<QByteArray> devices;
    const QList<QByteArray> lines = df.split('\n');
    if (!lines.first().startsWith("Filesystem"))
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The answer of df cannot be read."), plain(lines.first()));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = line.match(QString::fromLatin1(lines.at(i)));
        if (!match.hasMatch())
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The answer of df cannot be read."), plain(lines.at(i)));
        FileSystem one;
        one.device = match.captured(1).toLatin1();
        one.mount = match.captured(6).toLatin1();
        one.used = match.captured(3).toDouble();
        one.available = std::max(0.0, match.captured(4).toDouble());
        const bool bound = one.device.startsWith('/') && devices.contains(one.device);
        if (one.used + one.available <= 0 || skip.contains(one.mount) || bound || found.size() >= kMostFileSystems)
            continue;
        devices.insert(one.device);
        found.push_back(one);
    }
    return found;
}

Readings fileSystemReadings(const ServerView& view, const MonitorItem& item, const char* section,
                            QString (*describe)(const FileSystem&))
{
    const QStringList skip = listParameter(item, "skip");
    Readings readings;
    for (const FileSystem& one :
         fileSystems(sectionText(view, section), view.visit.section("mounts").text)) {
        const QString mount = printable(one.mount);
        if ((item.target.isEmpty() || item.target == mount) && !skip.contains(mount))
            readings.push_back(judged(item.limits, mount, one.usedPercent(), QStringLiteral("%"), describe(one)));
    }
    if (readings.empty() && !item.target.isEmpty())
        readings.push_back(unknown(Tr::tr("Nothing is mounted at %1.").arg(item.target), item.target));
    else if (readings.empty())
        readings.push_back(unknown(Tr::tr("The server shows no file system that could be measured.")));
    return readings;
}

} // namespace akimori::monitoring
