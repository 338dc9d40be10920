#include "monitoring/probes/unitsprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <QRegularExpression>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made =
        item(MonitorKind::Software, Tr::tr("Failed units"), Tr::tr("SSH: systemctl list-units --state=failed"),
             Tr::tr("What systemd could not start or what ended with an error is listed there first."));
    made.limits = {std::nullopt, 1.0, std::nullopt, false, 0};
    return made;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject&)
{
    if (!keyValues(sectionText(view, "host")).contains("systemd"))
        return {notApplicable(Tr::tr("The server does not run systemd."))};
    static const QRegularExpression line(QStringLiteral("^(\\S+)\\s+\\S+\\s+failed\\s+\\S+"));
    const QStringList ignored = listParameter(item, "ignore");
    QStringList names;
    for (const QByteArray& raw : sectionText(view, "units").split('\n')) {
        const QString text = QString::fromUtf8(raw).trimmed();
        if (text.isEmpty())
            continue;
        const QRegularExpressionMatch match = line.match(text);
        if (!match.hasMatch())
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The list of failed units cannot be read."), plain(raw));
        if (!ignored.contains(match.captured(1)))
            names << plain(match.captured(1).toUtf8(), 80);
    }
    const QString detail = names.isEmpty() ? Tr::tr("no failed unit") : names.mid(0, 10).join(QStringLiteral(", "));
    return {judged(item.limits, {}, static_cast<double>(names.size()), {}, detail)};
}

} // namespace

ServerProbe unitsProbe()
{
    return {{"units", MonitorKind::Software, standard, "ignore"}, {"units", "host"}, read, nullptr};
}

} // namespace akimori::monitoring
