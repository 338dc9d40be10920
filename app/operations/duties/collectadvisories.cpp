#include "operations/duties/collectors.h"

#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/inventorytable.h"

#include <QJsonObject>

namespace akimori::operations {

namespace {

void note(duties::CaseFact& fact, const AdvisoryEvent& event)
{
    if (event.kind == QLatin1String("judged")) {
        fact.judgedAt = event.at;
    } else if (event.kind == QLatin1String("consulted")) {
        const auto at = jst::parse(event.detail.value(QLatin1String("at")).toString());
        fact.consultedAt = fact.consultedAt.isValid() ? fact.consultedAt : at.value_or(event.at);
    } else if (event.kind == QLatin1String("decided")) {
        fact.decidedAt = event.at;
    } else if (event.kind == QLatin1String("patch")) {
        fact.patchAt = event.at;
    } else if (event.kind == QLatin1String("reported")) {
        const QString kind = event.detail.value(QLatin1String("kind")).toString();
        const QDateTime at = jst::parse(event.detail.value(QLatin1String("at")).toString()).value_or(event.at);
        if (!fact.firstReportAt.isValid())
            fact.firstReportAt = at;
        if (!fact.thirtyDayReportAt.isValid()
            && (kind == QLatin1String("thirtyDay") || kind == QLatin1String("completed")))
            fact.thirtyDayReportAt = at;
    }
}

/// Several reads of a day become one fact. MyJVN's alerts are IPA's own.
void addSourceDay(duties::Facts& facts, const AdvisoryFetch& fetch)
{
    const bool ipa = fetch.source == QLatin1String("ipa") || fetch.source == QLatin1String("myjvn");
    if (!ipa && fetch.source != QLatin1String("jpcert"))
        return;
    const QString source = ipa ? QStringLiteral("ipa") : fetch.source;
    const QDate day = jst::date(fetch.at);
    for (auto it = facts.sourceDays.rbegin(); it != facts.sourceDays.rend() && it->day == day; ++it) {
        if (it->source == source) {
            it->lastAt = std::max(it->lastAt, fetch.at);
            return;
        }
    }
    facts.sourceDays.push_back({source, day, fetch.at});
}

} // namespace

void collectAdvisories(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts)
{
    const ledger::AdvisoryCaseTable table(ledger);
    QHash<QString, std::size_t> places;
    for (const AdvisoryCase& subject : table.all()) {
        const bool here = subject.siteId.isEmpty() || (facts.site && facts.site->id == subject.siteId);
        const bool due = subject.deadline.isValid() && jst::toUtc(subject.deadline.addDays(1), QTime(0, 0)) >= span.from;
        const bool passed = !subject.open() && subject.detectedAt < span.from && !due;
        if (!here || passed)
            continue;
        places.insert(subject.no, facts.cases.size());
        duties::CaseFact fact;
        fact.subject = subject;
        facts.cases.push_back(fact);
    }
    for (const AdvisoryEvent& event : table.allEvents()) {
        const auto place = places.constFind(event.caseNo);
        if (place != places.constEnd())
            note(facts.cases[*place], event);
    }
    for (const AdvisoryFetch& fetch : ledger::AdvisoryTable(ledger).completeBetween(span.from, span.until))
        addSourceDay(facts, fetch);
    if (facts.site) {
        if (const auto takenAt = ledger::InventoryTable(ledger).newestAt(facts.site->id); takenAt.isValid())
            facts.inventoryAt = takenAt;
    }
}

} // namespace akimori::operations
