#include "monitoring/probes/loadprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Os, Tr::tr("Load"), Tr::tr("SSH: /proc/loadavg by core, /proc/pressure"),
                            Tr::tr("A server that is busy all the time answers slowly or not at all."));
    made.limits = {2.0, 4.0, 10.0, false, 0};
    made.openAfter = 3;
    return made;
}

/// "cpu 12.5 %" from "psi-cpu some avg10=1.00 avg60=12.50 …".
QStringList pressures(const QByteArray& text)
{
    QStringList parts;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype at = line.indexOf("avg60=");
        if (line.startsWith("psi-") && at > 0)
            parts << QStringLiteral("%1 %2 %").arg(plain(line.mid(4, line.indexOf(' ') - 4), 10),
                                                  plain(line.mid(at + 6).split(' ').first(), 10));
    }
    return parts;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject&)
{
    const QByteArray text = sectionText(view, "load");
    const QList<QByteArray> fields = text.split('\n').first().split(' ');
    bool ok = fields.size() >= 3;
    const double five = ok ? fields.at(1).toDouble(&ok) : 0;
    const int cores = keyValues(sectionText(view, "host")).value("cores").toInt();
    if (!ok || five < 0 || cores < 1)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's load cannot be read."), plain(text));
    QString detail = Tr::tr("load %1 over five minutes on %2 cores").arg(numberText(five)).arg(cores);
    const QStringList parts = pressures(text);
    if (!parts.isEmpty())
        detail += Tr::tr(", pressure: %1").arg(parts.join(QStringLiteral(", ")));
    return {judged(item.limits, {}, five / cores, {}, detail)};
}

} // namespace

ServerProbe loadProbe()
{
    return {{"load", MonitorKind::Os, standard}, {"load", "host"}, read, nullptr};
}

} // namespace akimori::monitoring
