#include "reports/monthtables.h"

#include "reports/machinetext.h"
#include "base/jst.h"
#include "records/scancompleteness.h"

#include <algorithm>

namespace akimori::reports {

namespace {

/// Why there is no scan of a day: what the schedule noted, in its own words.
QString whyNothing(const FormWriter& paper, const QDate& day)
{
    for (const Run& run : paper.facts.runs) {
        const QDateTime at = run.plannedFor.isValid() ? run.plannedFor : run.startedAt;
        if (run.job == QLatin1String("scan.run") && jst::date(at) == day && !run.detail.isEmpty() &&
            run.outcome != RunOutcome::Ok)
            return machineText(run.detail);
    }
    return paper.text.text("month.noScan");
}

QString whyUnchecked(const FormWriter& paper, const std::vector<const ScanFact*>& scans)
{
    for (const ScanFact* fact : scans) {
        if (!fact->scan.failure.isEmpty())
            return machineText(fact->scan.failure);
    }
    for (const ScanFact* fact : scans) {
        if (!fact->why.isEmpty())
            return machineText(fact->why);
    }
    return paper.text.text("verdict.unchecked");
}

bool completed(const ScanFact& fact)
{
    return lookedAtEverything(fact.scan.verdict, fact.unchecked);
}

} // namespace

std::vector<ScanDay> scanDays(const FormWriter& paper)
{
    const Facts& facts = paper.facts;
    const QDate today = jst::date(facts.now);
    std::vector<ScanDay> days;
    for (QDate day = facts.from; day.isValid() && day <= facts.until; day = day.addDays(1)) {
        ScanDay entry{day, ScanDay::State::NoRecord, {}, {}};
        for (const ScanFact& fact : facts.scans) {
            if (fact.scan.method != QLatin1String("content") && jst::date(fact.scan.startedAt) == day)
                entry.scans.push_back(&fact);
        }
        const bool checked = std::any_of(entry.scans.begin(), entry.scans.end(),
                                         [](const ScanFact* fact) { return completed(*fact); });
        if (checked) {
            entry.state = ScanDay::State::Checked;
        } else if (!entry.scans.empty()) {
            entry.state = ScanDay::State::NotChecked;
            entry.why = whyUnchecked(paper, entry.scans);
        } else if (!facts.contract.termFrom.isValid() || day < facts.contract.termFrom) {
            entry.state = ScanDay::State::NotDue;
            entry.why = paper.text.text("month.before");
        } else if (facts.scansDueFrom.isValid() && day < facts.scansDueFrom) {
            entry.state = ScanDay::State::NotDue;
            entry.why = paper.text.text("month.beforeSite");
        } else if (day > today) {
            entry.state = ScanDay::State::NotDue;
            entry.why = paper.text.text("month.future");
        } else if (day == today) {
            entry.state = ScanDay::State::NotDue;
            entry.why = paper.text.text("month.today");
        } else {
            entry.why = whyNothing(paper, day);
        }
        days.push_back(std::move(entry));
    }
    return days;
}

ScanTotals scanTotals(const Facts& facts, const std::vector<ScanDay>& days)
{
    ScanTotals totals;
    for (const ScanDay& day : days) {
        totals.due += day.state == ScanDay::State::NotDue ? 0 : 1;
        totals.beforeSite += day.state == ScanDay::State::NotDue && day.day < facts.scansDueFrom && facts.contract.termFrom.isValid()
            && day.day >= facts.contract.termFrom;
        totals.checked += day.state == ScanDay::State::Checked ? 1 : 0;
    }
    for (const ScanFact& fact : facts.scans) {
        totals.findings += fact.findings;
        if (completed(fact))
            totals.latestFiles = fact.scan.checked;
    }
    totals.authorised = std::count_if(facts.findings.begin(), facts.findings.end(), [](const Finding& finding) {
        return finding.decision == QLatin1String("authorised");
    });
    return totals;
}

std::vector<QStringList> scanRows(const FormWriter& paper, const std::vector<ScanDay>& days)
{
    std::vector<QStringList> rows;
    for (const ScanDay& day : days) {
        const QString date = shortDate(day.day);
        if (day.scans.empty())
            rows.push_back({date, {}, {}, {}, {}, {}, {}, day.state == ScanDay::State::NotDue ? day.why : paper.text.text("verdict.unchecked")});
        for (const ScanFact* fact : day.scans)
            rows.push_back({date, timeText(fact->scan.startedAt), timeText(fact->scan.endedAt),
                            paper.word("method", fact->scan.method), numberText(fact->scan.checked),
                            numberText(fact->findings), numberText(fact->unchecked),
                            paper.word("verdict", toString(fact->scan.verdict))});
    }
    return rows;
}

std::vector<QStringList> scanGapRows(const FormWriter& paper, const std::vector<ScanDay>& days)
{
    std::vector<QStringList> rows;
    for (const ScanDay& day : days) {
        if (day.state == ScanDay::State::NotChecked || day.state == ScanDay::State::NoRecord)
            rows.push_back({briefDate(day.day),
                            day.state == ScanDay::State::NoRecord ? paper.text.text("notScanned") : paper.text.text("verdict.unchecked"),
                            day.why});
    }
    return rows;
}

std::vector<const Generation*> takenInPeriod(const Facts& facts)
{
    std::vector<const Generation*> taken;
    for (const Generation& generation : facts.generations) {
        if (facts.inPeriod(generation.takenAt))
            taken.push_back(&generation);
    }
    for (const DiscardedFact& fact : facts.discarded) {
        if (facts.inPeriod(fact.generation.takenAt))
            taken.push_back(&fact.generation);
    }
    std::sort(taken.begin(), taken.end(), [](const Generation* a, const Generation* b) {
        return a->takenAt != b->takenAt ? a->takenAt < b->takenAt : a->id < b->id;
    });
    return taken;
}

bool inForbiddenHours(const CityCalendar& calendar, const QDateTime& instant)
{
    const QDate day = jst::date(instant);
    if (!calendar.isOpen(day))
        return false;
    const OfficeHours& hours = calendar.officeHours(day);
    const int minute = jst::time(instant).msecsSinceStartOfDay() / 60'000;
    return minute >= hours.opens.msecsSinceStartOfDay() / 60'000 - hours.minutesBefore &&
           minute < hours.closes.msecsSinceStartOfDay() / 60'000 + hours.minutesAfter;
}

std::vector<const Generation*> takenInForbiddenHours(const Facts& facts)
{
    std::vector<const Generation*> found;
    if (facts.site.impact == PerformanceImpact::None)
        return found;
    for (const Generation* generation : takenInPeriod(facts)) {
        if (inForbiddenHours(facts.calendar, generation->takenAt))
            found.push_back(generation);
    }
    return found;
}

QString windowWord(const Facts& facts, const Generation& generation)
{
    if (facts.site.impact == PerformanceImpact::None)
        return QStringLiteral("対象外");
    return inForbiddenHours(facts.calendar, generation.takenAt) ? QStringLiteral("逸脱") : QStringLiteral("適");
}

QString verificationWord(const Generation& generation)
{
    if (generation.damaged)
        return QStringLiteral("破損");
    return generation.verifiedAt.isValid() ? QStringLiteral("一致") : QStringLiteral("未照合");
}

} // namespace akimori::reports
