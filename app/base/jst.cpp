#include "base/jst.h"

namespace akimori::jst {

QDateTime fromUtc(const QDateTime& utc)
{
    return utc.toOffsetFromUtc(kOffsetSeconds);
}

QDate date(const QDateTime& instant)
{
    return fromUtc(instant).date();
}

QTime time(const QDateTime& instant)
{
    return fromUtc(instant).time();
}

QDateTime toUtc(const QDate& date, const QTime& time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, kOffsetSeconds).toUTC();
}

QString iso(const QDateTime& instant)
{
    return instant.isValid() ? fromUtc(instant).toString(Qt::ISODate) : QString();
}

QString display(const QDateTime& instant)
{
    return instant.isValid() ? fromUtc(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString fileStamp(const QDateTime& instant)
{
    return fromUtc(instant).toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

std::optional<QDateTime> parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    QDateTime parsed = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!parsed.isValid()) {
        const QString spaced = QString(trimmed).replace(u' ', u'T');
        parsed = QDateTime::fromString(spaced, Qt::ISODateWithMs);
    }
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime) // no zone given: Japanese wall clock, whatever this machine's zone
        return toUtc(parsed.date(), parsed.time());
    return parsed.toUTC();
}

} // namespace akimori::jst
