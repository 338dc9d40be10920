#pragma once

#include "records/advisory.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace akimori::advisories {

/// The zone that a source means when it writes none.
enum class MissingZone { Utc, Jst };

/// A date as feeds write it: ISO with or without seconds, fraction and zone ("Z", "+09:00", "+0000"), with '-' or
/// '/', RFC 2822 with names of zones, or a day alone. Never depends on the locale or the zone of this machine.
struct FeedDate
{
    QDate japaneseDay; ///< invalid = unknown
    QDateTime instant; ///< UTC; invalid for a day alone
    DateBasis basis = DateBasis::Unknown;
};
FeedDate readFeedDate(QStringView text, MissingZone missing);
/// Seconds since 1970; 0 and less count as unknown.
FeedDate feedDateFromEpoch(qint64 seconds);
/// 1…12 for an English month name or its first three letters; 0 = none.
int englishMonth(QStringView name);

/// Sets publishedText, publishedOn and dateBasis.
void setPublished(Advisory& advisory, const QString& text, const FeedDate& date);

/// Plain text from feed text: HTML tags and entities resolved, control, zero-width and bidi characters dropped,
/// blanks collapsed, literal "\n" of VULDEF made a blank, cut to `limit`.
QString plainText(const QString& text, qsizetype limit = 8192);
/// The text when it is an absolute http(s) address, else "".
QString safeUrl(const QString& text);
/// Every CVE number in a text: any case, full-width digits, 4 to 7 digits. Sorted, without duplicates.
QStringList cvesIn(const QString& text);
void addCves(Advisory& advisory, const QString& text);
/// "Critical", "重要", "緊急", "major", "urgent", "Moderate" …; empty for what is no severity ("None", "").
std::optional<Severity> severityFromWord(const QString& word);

} // namespace akimori::advisories
