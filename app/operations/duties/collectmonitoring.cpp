#include "operations/duties/collectors.h"

#include "base/jst.h"
#include "ledger/monitoritemtable.h"
#include "ledger/procureditemtable.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoringstart.h"

#include <map>

namespace akimori::operations {

namespace {

bool isComplete(const MonitorItem& item)
{
    const bool condition = item.limits.anomaly || item.limits.warning || item.limits.earlySign || item.openAfter > 0;
    return !item.method.isEmpty() && condition && item.intervalSeconds > 0 && !item.notify.isEmpty();
}

std::vector<duties::MonitoringFacts::Kind> kindsOf(const std::vector<MonitorItem>& items, const std::vector<ProcuredItem>& procured)
{
    std::vector<duties::MonitoringFacts::Kind> kinds;
    for (const MonitorKind kind : kMonitorKinds) {
        duties::MonitoringFacts::Kind fact{toString(kind), displayName(kind), 0, 0, {}, false};
        for (const ProcuredItem& item : procured) {
            if (item.kind != kind)
                continue;
            fact.registered = true;
            if (item.itemIds.isEmpty() && fact.exclusion.isEmpty())
                fact.exclusion = item.exclusion;
        }
        for (const MonitorItem& item : items) {
            if (item.kind != kind)
                continue;
            if (!item.exclusion.isEmpty() && fact.exclusion.isEmpty())
                fact.exclusion = item.exclusion;
            if (!item.active())
                continue;
            ++fact.active;
            fact.incomplete += isComplete(item) ? 0 : 1;
        }
        kinds.push_back(std::move(fact));
    }
    return kinds;
}

} // namespace

void collectMonitoring(const Context& context, ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts)
{
    if (!facts.site)
        return;
    const std::vector<MonitorItem> items = ledger::MonitorItemTable(ledger).ofSite(facts.site->id);
    if (items.empty())
        return; // nothing is set up: 要確認, not 対象外
    facts.monitoring.emplace();
    facts.monitoring->kinds = kindsOf(items, ledger::ProcuredItemTable(ledger).ofSite(facts.site->id));
    facts.monitoring->countedFrom = MonitoringStart(ledger, *openSamples(context), *facts.site).ofSite();
    if (!facts.monitoring->countedFrom.isValid())
        return;
    std::map<QDate, duties::MonitoringFacts::Day> days; // several measured things a day
    const QDate first = std::max(jst::date(span.from), jst::date(facts.monitoring->countedFrom));
    for (const AvailabilityDay& one : availabilityDays(context, ledger, *facts.site, first, jst::date(span.until.addSecs(-1)))) {
        duties::MonitoringFacts::Day& day = days[one.date];
        day.day = one.date;
        day.watchedSeconds += one.running() - one.gap;
        day.expectedSeconds += one.running();
    }
    for (const auto& [date, day] : days)
        facts.monitoring->days.push_back(day);
}

} // namespace akimori::operations
