#include "monitoring/probes/raidprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <QRegularExpression>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Hardware, Tr::tr("RAID"), Tr::tr("SSH: /proc/mdstat, /sys/block/md*"),
                            Tr::tr("A mirror that lost a disk works on in silence until the second one fails."));
    made.limits = {std::nullopt, std::nullopt, 1.0, false, 0};
    made.intervalSeconds = 900;
    made.openAfter = 1;
    return made;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject&)
{
    static const QRegularExpression array(QStringLiteral("^(md\\w+) : (active|inactive)"));
    static const QRegularExpression members(QStringLiteral("\\[([U_]+)\\]"));
    static const QRegularExpression facts(QStringLiteral("^@md (md\\w+) degraded=(\\d*) state=(\\S*) mismatch=(\\d*)"));
    QMap<QString, double> missing;
    QMap<QString, QString> details;
    QString current;
    for (const QByteArray& raw : sectionText(view, "raid").split('\n')) {
        const QString line = QString::fromUtf8(raw);
        if (const auto match = array.match(line); match.hasMatch()) {
            current = match.captured(1);
            missing[current] = match.captured(2) == QLatin1String("inactive") ? 1 : 0;
            details[current] = match.captured(2) == QLatin1String("inactive") ? Tr::tr("inactive") : QString();
        } else if (const auto found = members.match(line); found.hasMatch() && !current.isEmpty() && !line.startsWith(u'@')) {
            missing[current] = std::max(missing[current], static_cast<double>(found.captured(1).count(u'_')));
        } else if (const auto fact = facts.match(line); fact.hasMatch()) {
            missing[fact.captured(1)] = std::max(missing.value(fact.captured(1)), fact.captured(2).toDouble());
            if (fact.captured(4).toLongLong() > 0)
                details[fact.captured(1)] = Tr::tr("%1 mismatches").arg(fact.captured(4));
        }
    }
    if (missing.isEmpty())
        return {notApplicable(Tr::tr("The server has no software RAID."))};
    Readings readings;
    for (auto it = missing.constBegin(); it != missing.constEnd(); ++it) {
        const QString remark = details.value(it.key());
        Reading reading = judged(item.limits, it.key(), it.value(), {},
                                 it.value() > 0 ? Tr::tr("%1 members are missing").arg(it.value()) : Tr::tr("complete"));
        if (!remark.isEmpty())
            reading.detail += QStringLiteral(", ") + remark;
        if (reading.state == MonitorState::Ok && !remark.isEmpty()) {
            reading.state = MonitorState::EarlySign;
            reading.condition = remark;
        }
        readings.push_back(reading);
    }
    return readings;
}

} // namespace

ServerProbe raidProbe()
{
    return {{"raid", MonitorKind::Hardware, standard}, {"raid"}, read, nullptr};
}

} // namespace akimori::monitoring
