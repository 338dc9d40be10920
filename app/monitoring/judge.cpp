#include "monitoring/judge.h"

#include "monitoring/tr.h"

#include <cmath>

namespace akimori::monitoring {

namespace {

bool reached(const std::optional<double>& limit, bool below, double value)
{
    return limit && (below ? value <= *limit : value >= *limit);
}

const std::optional<double>& limitOf(const MonitorLimits& limits, MonitorState level)
{
    static const std::optional<double> none;
    switch (level) {
    case MonitorState::EarlySign: return limits.earlySign;
    case MonitorState::Warning: return limits.warning;
    case MonitorState::Anomaly: return limits.anomaly;
    default: return none;
    }
}

} // namespace

MonitorState judge(const MonitorLimits& limits, double value)
{
    if (!std::isfinite(value))
        return MonitorState::Unknown;
    for (const MonitorState level : {MonitorState::Anomaly, MonitorState::Warning, MonitorState::EarlySign}) {
        if (reached(limitOf(limits, level), limits.below, value))
            return level;
    }
    return MonitorState::Ok;
}

Reading judged(const MonitorLimits& limits, const QString& subject, double value, const QString& unit,
               const QString& detail)
{
    Reading reading;
    reading.subject = subject;
    reading.state = judge(limits, value);
    if (std::isfinite(value))
        reading.value = value;
    reading.unit = unit;
    reading.detail = reading.state == MonitorState::Unknown && detail.isEmpty() ? Tr::tr("The value is not a number.")
                                                                                : detail;
    reading.condition = conditionText(limits, reading.state, unit);
    return reading;
}

Reading unknown(const QString& why, const QString& subject)
{
    return stated(MonitorState::Unknown, why, {}, subject);
}

Reading notApplicable(const QString& why, const QString& subject)
{
    return stated(MonitorState::NotApplicable, why, {}, subject);
}

Reading stated(MonitorState state, const QString& detail, const QString& condition, const QString& subject)
{
    Reading reading;
    reading.subject = subject;
    reading.state = state;
    reading.detail = detail;
    reading.condition = condition;
    return reading;
}

QString conditionText(const MonitorLimits& limits, MonitorState level, const QString& unit)
{
    QStringList parts;
    if (const std::optional<double>& limit = limitOf(limits, level)) {
        const QString value = valueText(*limit, unit);
        parts << (limits.below ? Tr::tr("%1 or less").arg(value) : Tr::tr("%1 or more").arg(value));
    }
    if (level == MonitorState::EarlySign && limits.trendDays > 0 && limits.anomaly)
        parts << Tr::tr("by trend, %1 within %2 days")
                     .arg(valueText(*limits.anomaly, unit))
                     .arg(limits.trendDays);
    return parts.join(QStringLiteral(" / "));
}

QString readingKey(const QString& probe, const QString& subject)
{
    return subject.isEmpty() ? probe : probe + u':' + subject;
}

QString plain(const QByteArray& bytes, qsizetype limit)
{
    QString text = QString::fromUtf8(bytes.left(4 * limit)).simplified();
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f || !c.isPrint(); });
    if (text.size() > limit)
        text = text.left(limit) + u'…';
    return text;
}

QString numberText(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString valueText(double value, const QString& unit)
{
    if (unit.isEmpty())
        return numberText(value);
    const QString written = unit == QLatin1String("d") ? Tr::tr("d", "unit: days") : unit == QLatin1String("s") ? Tr::tr("s", "unit: seconds") : unit;
    return numberText(value) + u' ' + written;
}

} // namespace akimori::monitoring
