#include "scenario.h"

namespace akimori::test {

using duties::CaseFact;
using duties::CheckFact;
using duties::Facts;

namespace {

const QDate kOctober(2026, 10, 1);

void check(std::optional<std::vector<CheckFact>>& checks, const QDateTime& at, RunOutcome outcome)
{
    if (!checks)
        checks.emplace();
    checks->push_back({u"k"_qs, at, outcome, u"点検"_qs});
}

LogHandover& request(Facts& facts, const QDateTime& at)
{
    LogHandover handover;
    handover.no = u"LOG-2026-001"_qs;
    handover.requestedAt = at;
    facts.handovers.push_back(handover);
    return facts.handovers.back();
}

void handed(LogHandover& handover, const QDateTime& at)
{
    handover.state = HandoverState::Handed;
    handover.handedAt = at;
}

void read(Facts& facts, const QDate& from, const QDate& through, const QStringList& sources = {u"ipa"_qs, u"jpcert"_qs})
{
    for (QDate day = from; day <= through; day = day.addDays(1)) {
        for (const QString& source : sources)
            facts.sourceDays.push_back({source, day, jst::toUtc(day, QTime(8, 50))});
    }
}

void scansOf(Facts& facts, const QDate& from, const QDate& through)
{
    for (QDate day = from; day <= through; day = day.addDays(1))
        addScan(facts, jst::toUtc(day, QTime(6, 0)));
}

void suspicious(Facts& facts, const QDateTime& at)
{
    addScan(facts, at, Verdict::Found);
    facts.scans.back().findings = 3;
    facts.scans.back().suspicious = 1;
    facts.scans.back().undecided = 1;
}

void assessment(Facts& facts, bool performed, const QDateTime& submitted = {})
{
    facts.assessments.emplace();
    facts.assessments->push_back({u"診-2026-01"_qs, 2026, performed, QDate(2026, 9, 1), submitted});
}

} // namespace

std::vector<Scenario> securityScenarios()
{
    return {
        // S-1
        {"S-1", "no check", kUnknown, [](Facts&) {}},
        {"S-1", "checked", kFulfilled, [](Facts& f) { check(f.hardening, jstTime(11, 2), RunOutcome::Ok); }},
        {"S-1", "open points", kPending, [](Facts& f) { check(f.hardening, jstTime(11, 2), RunOutcome::Found); }},
        {"S-1", "not everything could be looked at", kUnknown,
         [](Facts& f) { check(f.hardening, jstTime(11, 2), RunOutcome::Unchecked); }},
        {"S-1", "too long ago", kUnknown, [](Facts& f) { check(f.hardening, jstTime(10, 2), RunOutcome::Ok); }},
        {"S-1", "confirmed by a person", kFulfilled, [](Facts& f) { addConfirmation(f, u"S-1"_qs, QDate(2026, 11, 3)); }},
        {"S-1", "confirmed for another month", kUnknown, [](Facts& f) { addConfirmation(f, u"S-1"_qs, QDate(2026, 10, 3)); }},
        {"S-1", "confirmed until a day", kFulfilled,
         [](Facts& f) {
             addConfirmation(f, u"S-1"_qs, QDate(2026, 10, 3));
             f.confirmations.back().validUntil = QDate(2026, 11, 30);
         }},
        {"S-1", "a confirmation of a later day", kUnknown,
         [](Facts& f) { addConfirmation(f, u"S-1"_qs, QDate(2026, 11, 25)); }},
        // S-2
        {"S-2", "not known", kUnknown, [](Facts&) {}},
        {"S-2", "in use", kFulfilled, [](Facts& f) { check(f.antivirus, jstTime(11, 2), RunOutcome::Ok); }},
        {"S-2", "it found something", kOverdue, [](Facts& f) { check(f.antivirus, jstTime(11, 2), RunOutcome::Found); }},
        {"S-2", "unknown state", kUnknown, [](Facts& f) { check(f.antivirus, jstTime(11, 2), RunOutcome::Unchecked); }},
        {"S-2", "the city provides none", kNotApplicable,
         [](Facts& f) { addConfirmation(f, u"S-2"_qs, QDate(2026, 4, 20), DutyState::NotApplicable); }},
        {"S-2", "taken back", kUnknown,
         [](Facts& f) {
             addConfirmation(f, u"S-2"_qs, QDate(2026, 4, 20), DutyState::NotApplicable);
             addConfirmation(f, u"S-2"_qs, QDate(2026, 11, 1), DutyState::NeedsConfirmation);
         }},
        // S-3
        {"S-3", "no file is known", kUnknown, [](Facts&) {}},
        {"S-3", "used", kFulfilled,
         [](Facts& f) {
             CaseFact& fact = addCase(f, QDate(2026, 11, 2), jstTime(11, 2, 9));
             fact.patchAt = jstTime(11, 5);
             fact.subject.measure = AdvisoryMeasure::Verified;
         }},
        {"S-3", "received and not applied", kPending,
         [](Facts& f) {
             CaseFact& fact = addCase(f, QDate(2026, 11, 2), jstTime(11, 2, 9));
             fact.patchAt = jstTime(11, 5);
             fact.subject.measure = AdvisoryMeasure::PatchReceived;
         }},
        // S-4
        {"S-4", "not asked", kNotApplicable, [](Facts&) {}},
        {"S-4", "within the hour", kFulfilled, [](Facts& f) { handed(request(f, jstTime(11, 5, 10)), jstTime(11, 5, 11)); }},
        {"S-4", "after the hour", kUnknown, [](Facts& f) { handed(request(f, jstTime(11, 5, 10)), jstTime(11, 5, 11, 1)); }},
        {"S-4", "asked just now", kPending, [](Facts& f) { request(f, jstTime(11, 24, 9)); }},
        {"S-4", "asked yesterday", kOverdue, [](Facts& f) { request(f, jstTime(11, 23, 9)); }},
        {"S-4", "asked last month and still open", kOverdue, [](Facts& f) { request(f, jstTime(10, 23, 9)); }},
        // S-5
        {"S-5", "both on every day", kFulfilled, [](Facts& f) { read(f, QDate(2026, 11, 1), QDate(2026, 11, 24)); }},
        {"S-5", "today is open", kPending, [](Facts& f) { read(f, QDate(2026, 11, 1), QDate(2026, 11, 23)); }},
        {"S-5", "never", kPending, [](Facts&) {}},
        {"S-5", "one source alone is not both", kPending,
         [](Facts& f) { read(f, QDate(2026, 11, 1), QDate(2026, 11, 24), {u"ipa"_qs}); }},
        {"S-5", "last read days ago", kOverdue, [](Facts& f) { read(f, QDate(2026, 11, 1), QDate(2026, 11, 20)); }},
        {"S-5", "a gap in the month", kUnknown,
         [](Facts& f) {
             read(f, QDate(2026, 11, 1), QDate(2026, 11, 9));
             read(f, QDate(2026, 11, 11), QDate(2026, 11, 24));
         }},
        {"S-5", "a past month with both", kFulfilled, [](Facts& f) { read(f, QDate(2026, 10, 1), QDate(2026, 10, 31)); }, kOctober},
        // S-6
        {"S-6", "nothing", kNotApplicable, [](Facts&) {}},
        {"S-6", "reported", kFulfilled,
         [](Facts& f) { addCase(f, {}, jstTime(11, 5, 9)).firstReportAt = jstTime(11, 5, 10); }},
        {"S-6", "reported late", kUnknown,
         [](Facts& f) { addCase(f, {}, jstTime(11, 5, 9)).firstReportAt = jstTime(11, 5, 15); }},
        {"S-6", "not reported", kOverdue, [](Facts& f) { addCase(f, {}, jstTime(11, 5, 9)); }},
        {"S-6", "judged just now", kPending, [](Facts& f) { addCase(f, {}, jstTime(11, 24, 9)); }},
        {"S-6", "undecided for days", kOverdue,
         [](Facts& f) { addCase(f, {}, jstTime(11, 5, 9)).subject.verdict = AdvisoryVerdict::Undecided; }},
        {"S-6", "not concerned", kNotApplicable,
         [](Facts& f) { addCase(f, {}, jstTime(11, 5, 9)).subject.verdict = AdvisoryVerdict::NotAffected; }},
        // S-7
        {"S-7", "nothing to decide", kNotApplicable, [](Facts&) {}},
        {"S-7", "consulted before", kFulfilled,
         [](Facts& f) {
             CaseFact& fact = addCase(f, QDate(2026, 11, 2), jstTime(11, 2, 9));
             fact.consultedAt = jstTime(11, 4);
             fact.decidedAt = jstTime(11, 5);
             fact.subject.measure = AdvisoryMeasure::Apply;
         }},
        {"S-7", "decided alone", kOverdue,
         [](Facts& f) {
             CaseFact& fact = addCase(f, QDate(2026, 11, 2), jstTime(11, 2, 9));
             fact.decidedAt = jstTime(11, 5);
             fact.subject.measure = AdvisoryMeasure::Apply;
         }},
        {"S-7", "waits", kPending, [](Facts& f) { addCase(f, QDate(2026, 11, 2), jstTime(11, 2, 9)); }},
        // S-8
        {"S-8", "none", kNotApplicable, [](Facts&) {}},
        {"S-8", "on the next open day", kFulfilled,
         [](Facts& f) { addCase(f, QDate(2026, 11, 20), jstTime(11, 20, 9)).firstReportAt = jstTime(11, 24, 9); }},
        {"S-8", "later", kUnknown,
         [](Facts& f) { addCase(f, QDate(2026, 11, 5), jstTime(11, 5, 9)).firstReportAt = jstTime(11, 10, 9); }},
        {"S-8", "not reported", kOverdue, [](Facts& f) { addCase(f, QDate(2026, 11, 5), jstTime(11, 5, 9)); }},
        {"S-8", "today is the day", kPending, [](Facts& f) { addCase(f, QDate(2026, 11, 20), jstTime(11, 20, 9)); }},
        // S-9
        {"S-9", "none", kNotApplicable, [](Facts&) {}},
        {"S-9", "decided", kFulfilled,
         [](Facts& f) { addCase(f, QDate(2026, 11, 2), jstTime(11, 2)).subject.measure = AdvisoryMeasure::AcceptRisk; }},
        {"S-9", "in time", kPending, [](Facts& f) { addCase(f, QDate(2026, 11, 2), jstTime(11, 2)); }},
        {"S-9", "deadline passed", kOverdue, [](Facts& f) { addCase(f, QDate(2026, 10, 20), jstTime(10, 21)); }},
        // S-10
        {"S-10", "none", kNotApplicable, [](Facts&) {}},
        {"S-10", "the deadline is the end of its day", kFulfilled,
         [](Facts& f) { addCase(f, QDate(2026, 10, 20), jstTime(10, 21)).thirtyDayReportAt = jstTime(11, 19, 23, 59); }},
        {"S-10", "one minute late stays late", kOverdue,
         [](Facts& f) { addCase(f, QDate(2026, 10, 20), jstTime(10, 21)).thirtyDayReportAt = jstTime(11, 20, 0, 1); }},
        {"S-10", "open and in time", kPending, [](Facts& f) { addCase(f, QDate(2026, 11, 2), jstTime(11, 2)); }},
        {"S-10", "open and passed", kOverdue, [](Facts& f) { addCase(f, QDate(2026, 10, 20), jstTime(10, 21)); }},
        {"S-10", "not judged yet still runs", kPending,
         [](Facts& f) {
             addCase(f, QDate(2026, 11, 2), jstTime(11, 2)).subject.verdict = AdvisoryVerdict::NeedsConfirmation;
         }},
        {"S-10", "not concerned", kNotApplicable,
         [](Facts& f) {
             addCase(f, QDate(2026, 10, 20), jstTime(10, 21)).subject.verdict = AdvisoryVerdict::NotAffected;
         }},
        // S-11
        {"S-11", "every day", kFulfilled, [](Facts& f) { scansOf(f, QDate(2026, 11, 1), QDate(2026, 11, 24)); }},
        {"S-11", "today is open", kPending, [](Facts& f) { scansOf(f, QDate(2026, 11, 1), QDate(2026, 11, 23)); }},
        {"S-11", "a Sunday is missing", kOverdue,
         [](Facts& f) {
             scansOf(f, QDate(2026, 11, 1), QDate(2026, 11, 14));
             scansOf(f, QDate(2026, 11, 16), QDate(2026, 11, 24));
         }},
        {"S-11", "what could not check does not count", kOverdue,
         [](Facts& f) {
             scansOf(f, QDate(2026, 11, 1), QDate(2026, 11, 24));
             f.scans[3].verdict = Verdict::Unchecked;
         }},
        {"S-11", "what found something counts", kFulfilled,
         [](Facts& f) {
             scansOf(f, QDate(2026, 11, 1), QDate(2026, 11, 24));
             f.scans[3].verdict = Verdict::Found;
         }},
        {"S-11", "the day is Japanese", kFulfilled,
         [](Facts& f) {
             scansOf(f, QDate(2026, 11, 1), QDate(2026, 11, 23));
             addScan(f, jstTime(11, 24, 0, 0));
         }},
        {"S-11", "before the publication", kNotApplicable, [](Facts& f) { f.contract.publishedOn = QDate(2026, 12, 1); }},
        {"S-11", "since the publication", kFulfilled,
         [](Facts& f) {
             f.contract.publishedOn = QDate(2026, 11, 20);
             scansOf(f, QDate(2026, 11, 20), QDate(2026, 11, 24));
         }},
        {"S-11", "without a site", kUnknown, [](Facts& f) { f.site.reset(); }},
        // S-12
        {"S-12", "nothing found", kNotApplicable, [](Facts& f) { addScan(f, jstTime(11, 5)); }},
        {"S-12", "no scan", kNotApplicable, [](Facts&) {}},
        {"S-12", "found and not reported", kOverdue, [](Facts& f) { suspicious(f, jstTime(11, 5)); }},
        {"S-12", "found just now", kPending, [](Facts& f) { suspicious(f, jstTime(11, 24, 9)); }},
        {"S-12", "reported", kFulfilled,
         [](Facts& f) {
             suspicious(f, jstTime(11, 5, 9));
             duties::IncidentFact& incident = addIncident(f, jstTime(11, 5, 9, 2));
             incident.scanId = f.scans.back().id;
             incident.security = true;
         }},
        {"S-12", "reported late", kUnknown,
         [](Facts& f) {
             suspicious(f, jstTime(11, 5, 9));
             duties::IncidentFact& incident = addIncident(f, jstTime(11, 5, 9, 2));
             incident.scanId = f.scans.back().id;
             incident.contactedAt = jstTime(11, 5, 15);
         }},
        {"S-12", "nobody keeps incidents", kUnknown,
         [](Facts& f) {
             f.incidents.reset();
             suspicious(f, jstTime(11, 5));
         }},
        {"S-12", "without a site", kUnknown, [](Facts& f) { f.site.reset(); }},
        // S-13, S-14
        {"S-13", "not yet", kPending, [](Facts&) {}},
        {"S-13", "done", kFulfilled, [](Facts& f) { assessment(f, true); }},
        {"S-13", "only planned", kPending, [](Facts& f) { assessment(f, false); }},
        {"S-13", "the year ended", kOverdue,
         [](Facts& f) {
             f.contract.termFrom = QDate(2025, 4, 1);
             f.site->createdAt = jstTime(4, 1).addYears(-1);
         },
         QDate(2026, 3, 1)},
        {"S-13", "confirmed", kFulfilled, [](Facts& f) { addConfirmation(f, u"S-13"_qs, QDate(2026, 6, 1)); }},
        {"S-13", "confirmed for another year", kPending, [](Facts& f) { addConfirmation(f, u"S-13"_qs, QDate(2025, 6, 1)); }},
        {"S-14", "not yet", kPending, [](Facts&) {}},
        {"S-14", "done and not reported", kPending, [](Facts& f) { assessment(f, true); }},
        {"S-14", "reported", kFulfilled, [](Facts& f) { assessment(f, true, jstTime(10, 1)); }},
        {"S-14", "the year ended", kOverdue,
         [](Facts& f) { f.contract.termFrom = QDate(2025, 4, 1); }, QDate(2026, 3, 1)},
        // H-1
        {"H-1", "scanned", kFulfilled, [](Facts& f) { addScan(f, jstTime(11, 5)); }},
        {"H-1", "no scan", kUnknown, [](Facts&) {}},
        {"H-1", "server code", kOverdue,
         [](Facts& f) {
             addScan(f, jstTime(11, 5), Verdict::Found);
             f.scans.back().serverCode = 1;
         }},
        {"H-1", "taken away since", kFulfilled,
         [](Facts& f) {
             addScan(f, jstTime(11, 5), Verdict::Found);
             f.scans.back().serverCode = 1;
             addScan(f, jstTime(11, 6));
         }},
        {"H-1", "without a site", kUnknown, [](Facts& f) { f.site.reset(); }},
    };
}

} // namespace akimori::test
