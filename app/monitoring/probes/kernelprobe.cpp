#include "monitoring/probes/kernelprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <QRegularExpression>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Os, Tr::tr("Kernel errors"), Tr::tr("SSH: journalctl -k -p 3, else dmesg"),
                            Tr::tr("Errors of disks, file systems and memory stand there before anything else fails."));
    made.limits = {1.0, std::nullopt, std::nullopt, false, 0};
    made.intervalSeconds = 900;
    made.openAfter = 1;
    made.closeAfter = 2;
    return made;
}

void ask(remote::VisitRequest& request, const MonitorItem&, const QJsonObject& memory)
{
    request.kernelSince = static_cast<qint64>(memory.value(QStringLiteral("until")).toDouble());
}

/// dmesg has seconds since the start of the machine: what was seen already does not count again.
QList<QByteArray> freshLines(const QList<QByteArray>& lines, QJsonObject& memory, double uptime)
{
    static const QRegularExpression stamp(QStringLiteral("^<\\d+>\\[\\s*(\\d+\\.\\d+)"));
    double seen = memory.value(QStringLiteral("seen")).toDouble(-1);
    if (seen > uptime) // restarted since
        seen = -1;
    double newest = seen;
    QList<QByteArray> fresh;
    for (const QByteArray& line : lines) {
        const auto match = stamp.match(QString::fromLatin1(line));
        const double at = match.hasMatch() ? match.captured(1).toDouble() : 0;
        if (at > seen && (seen >= 0 || at > uptime - 86400))
            fresh << line;
        newest = std::max(newest, at);
    }
    memory.insert(QStringLiteral("seen"), newest);
    return fresh;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    static const QRegularExpression grave(
        QStringLiteral("I/O error|Hardware Error|machine check|fs error|Remounting filesystem read-only|Corrected? memory|"
                       "uncorrect|EXT4-fs error|XFS .*corrupt|BTRFS.*error|ata\\d.*failed|nvme.*(timeout|failed)"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray text = sectionText(view, "kernel");
    const auto host = keyValues(sectionText(view, "host"));
    const bool journal = text.startsWith("source=journal");
    if (!journal && !text.startsWith("source=dmesg"))
        throw Error(ErrorCode::PermissionDenied,
                    Tr::tr("The login user may not read the kernel's messages. Put it into the group systemd-journal or adm."));
    QList<QByteArray> lines;
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith("line ") && line.size() > 5)
            lines << line.mid(5);
    }
    if (!journal)
        lines = freshLines(lines, memory, host.value("uptime").toDouble());
    memory.insert(QStringLiteral("until"), host.value("now").toDouble());
    Reading reading = judged(item.limits, {}, static_cast<double>(lines.size()), {},
                             lines.isEmpty() ? Tr::tr("no error since the last visit") : plain(lines.last()));
    for (const QByteArray& line : lines) {
        if (!grave.match(QString::fromUtf8(line)).hasMatch())
            continue;
        reading.state = MonitorState::Anomaly;
        reading.detail = plain(line);
        reading.condition = Tr::tr("error of disk, file system or memory");
    }
    return {reading};
}

} // namespace

ServerProbe kernelProbe()
{
    return {{"kernel", MonitorKind::Os, standard}, {"kernel", "host"}, read, ask};
}

} // namespace akimori::monitoring
