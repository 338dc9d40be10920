#include "operations/advisories/sources.h"

#include "advisories/feeds/feed.h"
#include "advisories/polling.h"
#include "base/jst.h"
#include "ledger/advisorytable.h"
#include "ledger/inventorytable.h"
#include "ledger/settingtable.h"
#include "ledger/sitetable.h"
#include "operations/tr.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr qint64 kRemembered = 60; ///< fetches of one address that back-off looks at
constexpr int kMaxAddresses = 20;

QJsonObject ownAddresses(const ledger::Ledger& ledger)
{
    return ledger::SettingTable(ledger)
        .value(ledger::SettingTable::kProfile, QStringLiteral("advisoryUrls"))
        .value_or(QJsonValue())
        .toObject();
}

QUrl checkedAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !http || url.host().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no address of a source. Give one that begins with https://.").arg(text));
    if (!url.userInfo().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The address of a source must not hold a user name or password."));
    return url;
}

void addPolls(const ledger::Ledger& ledger, const advisories::Feed& feed, const QDateTime& now, SourceStatus& status)
{
    const ledger::AdvisoryTable table(ledger);
    for (const QUrl& address : status.addresses) {
        const advisories::NextPoll next =
            advisories::nextPoll(feed.id(), feed.every(), table.fetchesOf(feed.id(), address.toString(), kRemembered), now);
        status.failures = std::max(status.failures, next.failures);
        if (!status.nextAt.isValid() || next.at < status.nextAt) {
            status.nextAt = next.at;
            status.askedToWait = next.asked;
        }
    }
}

QString lineOf(const DailyLook& look)
{
    if (look.looks == 0)
        return Tr::tr("Nobody looked on that day");
    QString line = Tr::tr("%1 checked, %2 concern the site").arg(look.news).arg(look.matched);
    QStringList unchecked;
    for (const QString& source : look.unchecked)
        unchecked << sourceName(source);
    if (!unchecked.isEmpty())
        line += u' ' + Tr::tr("(not checked: %1)").arg(unchecked.join(QStringLiteral("、")));
    return line;
}

} // namespace

QString sourceName(const QString& source)
{
    for (const advisories::Feed* feed : advisories::allFeeds()) {
        if (feed->id() == source)
            return feed->name();
    }
    return source;
}

QList<QUrl> sourceAddresses(const ledger::Ledger& ledger, const QString& source)
{
    QList<QUrl> addresses;
    for (const QJsonValue& address : ownAddresses(ledger).value(source).toArray())
        addresses << QUrl(address.toString());
    if (addresses.isEmpty()) {
        for (const advisories::FeedRequest& request : advisories::feedById(source).requests({}))
            addresses << request.url;
    }
    return addresses;
}

bool sourceFits(const ledger::Ledger& ledger, const QString& source)
{
    static const QStringList distributions{QStringLiteral("debian"), QStringLiteral("ubuntu"),
                                           QStringLiteral("almalinux"), QStringLiteral("redhat")};
    if (!advisories::feedById(source).onByDefault())
        return false;
    if (!distributions.contains(source))
        return true;
    for (const Site& site : ledger::SiteTable(ledger).all()) {
        const std::optional<Inventory> inventory = ledger::InventoryTable(ledger).newest(site.id);
        if (inventory && inventory->distribution == source)
            return true;
    }
    return false;
}

std::vector<SourceStatus> sourceStatuses(const Context& context)
{
    const auto ledger = context.openLedger();
    const QDateTime now = context.clock->nowUtc();
    const QJsonObject own = ownAddresses(*ledger);
    const ledger::AdvisoryTable table(*ledger);
    std::vector<SourceStatus> statuses;
    for (const advisories::Feed* feed : advisories::allFeeds()) {
        SourceStatus status;
        status.id = feed->id();
        status.name = feed->name();
        status.addresses = sourceAddresses(*ledger, feed->id());
        status.ownAddresses = !own.value(feed->id()).toArray().isEmpty();
        status.fits = sourceFits(*ledger, feed->id());
        status.everyMinutes = static_cast<int>(feed->every().count());
        for (AdvisoryFetch& fetch : table.fetches(feed->id(), kRemembered)) {
            if (!status.last)
                status.last = fetch;
            if (fetch.complete && !status.lastComplete)
                status.lastComplete = std::move(fetch);
        }
        addPolls(*ledger, *feed, now, status);
        if (!status.fits)
            status.nextAt = QDateTime();
        status.stale = status.fits && (!status.lastComplete || status.lastComplete->at.secsTo(now) > 24 * 3600);
        statuses.push_back(std::move(status));
    }
    return statuses;
}

void setSourceAddresses(const Context& context, const QString& source, const QStringList& addresses)
{
    advisories::feedById(source);
    if (addresses.size() > kMaxAddresses)
        throw Error(ErrorCode::BadInput, Tr::tr("A source has at most %1 addresses.").arg(kMaxAddresses));
    QJsonArray checked;
    for (const QString& address : addresses)
        checked.append(checkedAddress(address).toString());
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    QJsonObject all = ownAddresses(*ledger);
    const QJsonValue before = all.value(source);
    if (checked.isEmpty())
        all.remove(source);
    else
        all.insert(source, checked);
    ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, QStringLiteral("advisoryUrls"), all);
    transaction.audit(QStringLiteral("advisory.addresses"), source,
                      {{QStringLiteral("before"), before}, {QStringLiteral("after"), checked}});
    transaction.commit();
}

bool pollingIsOn(const ledger::Ledger& ledger)
{
    const std::optional<QJsonValue> set =
        ledger::SettingTable(ledger).value(ledger::SettingTable::kProfile, QStringLiteral("advisoryPolling"));
    return set ? set->toBool() : ledger::AdvisoryTable(ledger).wasFetched();
}

std::vector<DailyLook> dailyLooks(const Context& context, const QDate& from, const QDate& through)
{
    if (!from.isValid() || !through.isValid() || from > through || from.daysTo(through) > 3660)
        throw Error(ErrorCode::BadInput, Tr::tr("The days of the looks must be a span of at most ten years."));
    const auto ledger = context.openLedger();
    QStringList wanted;
    for (const advisories::Feed* feed : advisories::allFeeds()) {
        if (sourceFits(*ledger, feed->id()))
            wanted << feed->id();
    }
    std::vector<DailyLook> looks;
    const ledger::AdvisoryTable table(*ledger);
    for (QDate day = from; day <= through; day = day.addDays(1)) {
        DailyLook look;
        look.day = day;
        QSet<QString> checked;
        for (const AdvisoryFetch& fetch :
             table.fetchesBetween(jst::toUtc(day, QTime(0, 0)), jst::toUtc(day.addDays(1), QTime(0, 0)))) {
            look.news += fetch.fresh + fetch.revised;
            look.matched += std::min(fetch.matched, fetch.fresh + fetch.revised);
            if (!fetch.complete) {
                ++look.failed;
                continue;
            }
            ++look.looks;
            checked.insert(fetch.source);
        }
        look.sources = static_cast<int>(checked.size());
        for (const QString& source : wanted) {
            if (!checked.contains(source))
                look.unchecked << source;
        }
        look.line = lineOf(look);
        looks.push_back(std::move(look));
    }
    return looks;
}

} // namespace akimori::operations
