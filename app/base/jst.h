#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace akimori::jst {

/// Japan Standard Time as a fixed offset of +09:00. Never QTimeZone("Asia/Tokyo"): its history contains
/// daylight saving (1948–51), and hasDaylightTime() therefore lies about today.
constexpr int kOffsetSeconds = 9 * 3600;

QDateTime fromUtc(const QDateTime& utc);
QDate date(const QDateTime& instant);
QTime time(const QDateTime& instant);
/// The UTC instant of a Japanese calendar day and wall-clock time.
QDateTime toUtc(const QDate& date, const QTime& time);

/// "2026-11-22T21:30:00+09:00", the form in JSON and manifests.
QString iso(const QDateTime& instant);
/// "2026-11-22 21:30" for tables in the window.
QString display(const QDateTime& instant);
/// "20261122-213000", the form in generation file names.
QString fileStamp(const QDateTime& instant);

/// Reads ISO dates and date-times; without a zone they are JST, a date alone is its midnight. Result in UTC.
std::optional<QDateTime> parse(const QString& text);

} // namespace akimori::jst
