#pragma once

#include "operations/context.h"
#include "records/advisoryfetch.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace akimori::operations {

/// 情報源 as the settings have it, and how the looks at it went.
struct SourceStatus
{
    QString id;
    QString name; ///< translated
    QList<QUrl> addresses;
    bool ownAddresses = false; ///< differ from those of this program
    bool fits = false;         ///< fetched by itself: on by default and, for a distribution, one of the servers runs it
    int everyMinutes = 0;
    std::optional<AdvisoryFetch> last;         ///< whatever its outcome
    std::optional<AdvisoryFetch> lastComplete; ///< the last that counts as checked
    int failures = 0;   ///< in a row, of the worst address
    QDateTime nextAt;   ///< UTC; invalid = only by hand
    bool askedToWait = false;
    bool stale = false; ///< no look that counts within 24 hours (S-5)
};

std::vector<SourceStatus> sourceStatuses(const Context& context);

/// As the window and the daily line call it, translated; the word itself for an unknown one.
QString sourceName(const QString& source);

/// Replaces the addresses of a source; an empty list goes back to the program's own. Throws Error(BadInput) for an unknown
/// source or what is no http(s) address, or one with a password in it.
void setSourceAddresses(const Context& context, const QString& source, const QStringList& addresses);

/// 随時確認 by the schedule; switched on by the first fetch of a person.
bool pollingIsOn(const ledger::Ledger& ledger);

/// Addresses of a source as the settings have them.
QList<QUrl> sourceAddresses(const ledger::Ledger& ledger, const QString& source);
/// Whether the schedule fetches the source for these servers.
bool sourceFits(const ledger::Ledger& ledger, const QString& source);

/// One day of 随時確認: the line of evidence 「n 件確認、該当 m 件」.
struct DailyLook
{
    QDate day;        ///< JST
    int looks = 0;    ///< fetches and imports that counted
    int sources = 0;  ///< different sources that were checked
    int failed = 0;   ///< looks that did not count
    QStringList unchecked; ///< sources that fit the servers and were not checked on that day
    int news = 0;     ///< new and revised entries: n
    int matched = 0;  ///< of these, what concerns the site: m
    QString line;     ///< translated
};
/// Days from `from` through `through` (JST), oldest first; days without any look stand there too.
std::vector<DailyLook> dailyLooks(const Context& context, const QDate& from, const QDate& through);

} // namespace akimori::operations
