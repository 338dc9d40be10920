#include "operations/duties/dutystatus.h"

#include "base/jst.h"
#include "duties/fulfilment.h"
#include "ledger/settingtable.h"
#include "operations/calendar/calendar.h"
#include "operations/contract/contract.h"
#include "operations/duties/collectors.h"
#include "operations/sites/contractsites.h"

namespace akimori::operations {

namespace {

const QString kChanges = QStringLiteral("dutyClauses");

/// What lies in a month can be settled by something a little later or earlier: the night of its last open day, a
/// generation that followed a change.
constexpr int kDaysAround = 15;

std::vector<std::optional<Site>> sitesFor(ledger::Ledger& ledger, const QString& siteName)
{
    if (!siteName.isEmpty())
        return {findSite(ledger, siteName)};
    std::vector<std::optional<Site>> sites;
    for (const Site& site : contractSites(ledger))
        sites.push_back(site);
    if (sites.empty())
        sites.push_back(std::nullopt);
    return sites;
}

} // namespace

duties::Catalogue dutyCatalogue(const ledger::Ledger& ledger)
{
    const auto stored = ledger::SettingTable(ledger).value(ledger::SettingTable::kProfile, kChanges);
    return duties::Catalogue::forContract(stored ? stored->toObject() : QJsonObject());
}

duties::Facts collectFacts(const Context& context, ledger::Ledger& ledger, const std::optional<Site>& site,
                           const QDate& from, const QDate& through)
{
    duties::Facts facts;
    facts.now = ledger.clock().nowUtc();
    facts.contract = readContract(ledger);
    facts.calendar = cityCalendar(ledger);
    facts.site = site;
    const FactsSpan span{jst::toUtc(from.addDays(-kDaysAround), QTime(0, 0)),
                         jst::toUtc(through.addDays(kDaysAround), QTime(0, 0))};
    for (const auto collect : {
             collectOrganisation,
             collectBackups,
             collectScans,
             collectAdvisories,
             collectLogHandovers,
             collectIncidents,
             collectChecks,
             collectCutover,
             collectTakeovers,
         })
        collect(ledger, span, facts);
    collectMonitoring(context, ledger, span, facts); // its measurements lie beside the ledger
    return facts;
}

DutyMonth dutyMonth(const Context& context, const QDate& month, const QString& siteName)
{
    const auto ledger = context.openLedger();
    const duties::Catalogue catalogue = dutyCatalogue(*ledger);
    const QDate first(month.year(), month.month(), 1);
    std::vector<DutyMonth> months;
    QStringList names;
    for (const std::optional<Site>& site : sitesFor(*ledger, siteName)) {
        months.push_back(duties::fulfilment(
            catalogue, collectFacts(context, *ledger, site, first, first.addMonths(1).addDays(-1)), first));
        names << (site ? site->name : QString());
    }
    return duties::merged(months, names);
}

std::vector<DutyMonth> dutyYear(const Context& context, int fiscalYear, const QString& siteName)
{
    const auto ledger = context.openLedger();
    const duties::Catalogue catalogue = dutyCatalogue(*ledger);
    std::vector<std::vector<DutyMonth>> years;
    QStringList names;
    for (const std::optional<Site>& site : sitesFor(*ledger, siteName)) {
        const duties::Facts facts =
            collectFacts(context, *ledger, site, firstDayOfFiscalYear(fiscalYear), lastDayOfFiscalYear(fiscalYear));
        years.push_back(duties::fiscalYear(catalogue, facts, fiscalYear));
        names << (site ? site->name : QString());
    }
    std::vector<DutyMonth> months;
    for (std::size_t month = 0; month < 12; ++month) {
        std::vector<DutyMonth> ofSites;
        for (const auto& year : years)
            ofSites.push_back(year[month]);
        months.push_back(duties::merged(ofSites, names));
    }
    return months;
}

} // namespace akimori::operations
