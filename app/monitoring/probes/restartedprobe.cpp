#include "monitoring/probes/restartedprobe.h"

#include "base/error.h"
#include "base/jst.h"
#include "monitoring/tr.h"

namespace akimori::monitoring {

namespace {

constexpr double kNewsSeconds = 1800; ///< a restart stays news for so long

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Hardware, Tr::tr("Restart of the server"), Tr::tr("SSH: boot_id and uptime"),
                            Tr::tr("A restart that nobody ordered is a fault of power, hardware or kernel."));
    made.openAfter = 1;
    made.closeAfter = 1;
    return made;
}

Readings read(const ServerView& view, const MonitorItem&, QJsonObject& memory)
{
    const auto values = keyValues(sectionText(view, "host"));
    const QString boot = plain(values.value("boot"), 40);
    bool ok = false;
    const double uptime = values.value("uptime").toDouble(&ok);
    if (!ok || boot.isEmpty())
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server does not say when it was started."));
    const QString before = memory.value(QStringLiteral("boot")).toString();
    if (!before.isEmpty() && before != boot)
        memory.insert(QStringLiteral("restarted"), boot);
    memory.insert(QStringLiteral("boot"), boot);
    const bool news = memory.value(QStringLiteral("restarted")).toString() == boot && uptime < kNewsSeconds;
    const QString since = jst::display(view.visit.startedAt.addSecs(-static_cast<qint64>(uptime)));
    Reading reading = stated(news ? MonitorState::Warning : MonitorState::Ok,
                             news ? Tr::tr("The server was restarted at %1.").arg(since) : Tr::tr("up since %1").arg(since),
                             news ? Tr::tr("restarted") : QString());
    reading.value = uptime / 86400.0;
    reading.unit = QStringLiteral("d");
    return {reading};
}

} // namespace

ServerProbe restartedProbe()
{
    return {{"restarted", MonitorKind::Hardware, standard}, {"host"}, read, nullptr};
}

} // namespace akimori::monitoring
