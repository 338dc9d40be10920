#include "monitoring/probes/sensorsprobe.h"

#include "monitoring/probes/virtualserver.h"
#include "monitoring/tr.h"

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Hardware, Tr::tr("Temperature and memory errors"), Tr::tr("SSH: /sys/class/hwmon, EDAC"),
                            Tr::tr("Heat and corrected memory errors announce failures of the hardware."));
    made.intervalSeconds = 900;
    return made;
}

/// Thousandths of a degree; implausible values are no value.
std::optional<double> celsius(const QByteArray& field)
{
    bool ok = false;
    const double value = field.trimmed().toDouble(&ok) / 1000.0;
    return ok && value > -60 && value < 200 ? std::optional(value) : std::nullopt;
}

Reading temperature(const QList<QByteArray>& fields)
{
    const QString name = plain(fields.at(1), 40);
    const auto now = celsius(fields.at(2));
    if (!now)
        return unknown(Tr::tr("The sensor gives no usable value."), name);
    MonitorLimits limits;
    limits.warning = celsius(fields.at(3));
    limits.anomaly = celsius(fields.at(4));
    for (std::optional<double>* limit : {&limits.warning, &limits.anomaly}) {
        if (*limit && **limit < 30) // boards report 0 where they know no limit
            limit->reset();
    }
    return judged(limits, name, *now, QStringLiteral("°C"), Tr::tr("%1 °C").arg(numberText(*now)));
}

Reading memoryErrors(const QList<QByteArray>& fields, QJsonObject& memory)
{
    const QString name = plain(fields.at(1), 40);
    const double corrected = growth(memory, name + QStringLiteral(".ce"), fields.at(2).toDouble()).value_or(0);
    const double lost = growth(memory, name + QStringLiteral(".ue"), fields.at(3).toDouble()).value_or(0);
    const QString detail = Tr::tr("%1 corrected, %2 uncorrected errors since the last visit").arg(corrected).arg(lost);
    return stated(lost > 0 ? MonitorState::Anomaly : corrected > 0 ? MonitorState::EarlySign : MonitorState::Ok, detail,
                  lost + corrected > 0 ? Tr::tr("1 or more") : QString(), name);
}

Readings read(const ServerView& view, const MonitorItem&, QJsonObject& memory)
{
    Readings readings;
    for (const QByteArray& line : sectionText(view, "sensors").split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() == 5 && fields.first() == "temp" && readings.size() < 60)
            readings.push_back(temperature(fields));
        else if (fields.size() == 4 && fields.first() == "ecc")
            readings.push_back(memoryErrors(fields, memory));
    }
    if (readings.empty())
        readings.push_back(withoutHardware(view, Tr::tr("The server shows no sensors. Load the drivers, or write the item down as not applicable.")));
    return readings;
}

} // namespace

ServerProbe sensorsProbe()
{
    return {{"sensors", MonitorKind::Hardware, standard}, {"sensors", "host"}, read, nullptr};
}

} // namespace akimori::monitoring
