#include "monitoring/probes/smartprobe.h"

#include "base/error.h"
#include "monitoring/probes/virtualserver.h"
#include "monitoring/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace akimori::monitoring {

namespace {

// Bits of smartctl's exit status, smartctl(8).
constexpr int kOpenFailed = 2;
constexpr int kCommandFailed = 4;
constexpr int kFailing = 8;
constexpr int kPrefailNow = 16;

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Hardware, Tr::tr("Disk self-test (SMART)"), Tr::tr("SSH: smartctl -H -A with sudo"),
                            Tr::tr("Disks announce their failure days before it comes."));
    made.intervalSeconds = 86400;
    made.retrySeconds = 3600;
    made.openAfter = 1;
    made.closeAfter = 1;
    return made;
}

/// Words for counters of an ATA disk that must stay at zero.
QStringList badCounters(const QJsonObject& disk)
{
    QStringList bad;
    for (const QJsonValue& value : disk[QStringLiteral("ata_smart_attributes")][QStringLiteral("table")].toArray()) {
        const int id = value[QStringLiteral("id")].toInt();
        const double raw = value[QStringLiteral("raw")][QStringLiteral("value")].toDouble();
        if ((id == 5 || id == 187 || id == 197 || id == 198) && raw > 0)
            bad << QStringLiteral("%1 = %2").arg(plain(value[QStringLiteral("name")].toString().toUtf8(), 40), numberText(raw));
    }
    const QJsonValue nvme = disk[QStringLiteral("nvme_smart_health_information_log")];
    if (nvme[QStringLiteral("percentage_used")].toDouble() >= 90)
        bad << Tr::tr("%1 % of the life span used").arg(nvme[QStringLiteral("percentage_used")].toDouble());
    if (nvme[QStringLiteral("media_errors")].toDouble() > 0)
        bad << Tr::tr("%1 media errors").arg(nvme[QStringLiteral("media_errors")].toDouble());
    return bad;
}

Reading readDisk(const QString& device, const QByteArray& json, int status)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return unknown(Tr::tr("The answer of smartctl cannot be read. It must be version 7.0 or newer."), device);
    const QJsonObject disk = document.object();
    const QJsonValue passed = disk[QStringLiteral("smart_status")][QStringLiteral("passed")];
    if ((status & kFailing) != 0 || (passed.isBool() && !passed.toBool()))
        return stated(MonitorState::Anomaly, Tr::tr("The disk says that it is failing. Replace it now."), Tr::tr("self-test failed"), device);
    const QStringList bad = badCounters(disk);
    if (!bad.isEmpty() || (status & kPrefailNow) != 0)
        return stated(MonitorState::EarlySign, bad.isEmpty() ? Tr::tr("a value is below its threshold") : bad.join(QStringLiteral(", ")),
                      Tr::tr("error counters above 0"), device);
    if ((status & (kOpenFailed | kCommandFailed)) != 0 || !passed.isBool())
        return unknown(Tr::tr("The disk does not answer the self-test (asleep, or behind a controller)."), device);
    return stated(MonitorState::Ok, Tr::tr("self-test passed, %1").arg(plain(disk[QStringLiteral("model_name")].toString().toUtf8(), 60)), {}, device);
}

Readings read(const ServerView& view, const MonitorItem&, QJsonObject&)
{
    if (view.visit.section("smart").status == 127)
        return {withoutHardware(view, Tr::tr("smartctl is not on the server. Install smartmontools and allow it with sudo."))};
    const QByteArray text = sectionText(view, "smart");
    Readings readings;
    QString device;
    QByteArray json;
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith("@device ")) {
            device = plain(line.mid(8), 60);
            json.clear();
        } else if (line.startsWith("@status ") && !device.isEmpty()) {
            readings.push_back(readDisk(device, json, line.mid(8).toInt()));
            device.clear();
        } else {
            json += line + '\n';
        }
    }
    if (!device.isEmpty())
        readings.push_back(unknown(Tr::tr("The answer of smartctl is cut."), device));
    if (readings.empty())
        readings.push_back(withoutHardware(view, Tr::tr("smartctl found no disk.")));
    return readings;
}

} // namespace

ServerProbe smartProbe()
{
    return {{"smart", MonitorKind::Hardware, standard}, {"smart", "host"}, read, nullptr};
}

} // namespace akimori::monitoring
