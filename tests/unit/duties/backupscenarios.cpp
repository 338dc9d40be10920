#include "scenario.h"

namespace akimori::test {

using duties::Facts;

namespace {

const QDate kOctober(2026, 10, 1);
const QDate kDecember(2026, 12, 1);

void allNights(Facts& facts) { addNights(facts, QDate(2026, 11, 1), QDate(2026, 11, 23)); }

void threeOfEach(Facts& facts)
{
    addNights(facts, QDate(2026, 11, 19), QDate(2026, 11, 23));
    for (const int month : {9, 10, 11})
        addGeneration(facts, BackupKind::System, jstTime(month, 1, 22));
    for (duties::GenerationFact& fact : facts.generations)
        fact.generation.verifiedAt = std::max(fact.generation.verifiedAt, jstTime(11, 2));
}

void newSite(Facts& facts)
{
    facts.site->createdAt = jstTime(11, 23, 10);
    facts.contract.termFrom = QDate(2026, 11, 23);
}

void withoutImpact(Facts& facts) { facts.site->impact = PerformanceImpact::None; }

void measurement(Facts& facts, const QDateTime& at, ImpactJudgement judgement)
{
    withoutImpact(facts);
    ImpactMeasurement one;
    one.id = u"m"_qs;
    one.siteId = u"site-1"_qs;
    one.at = at;
    one.judgement = judgement;
    facts.measurements.push_back(one);
}

} // namespace

std::vector<Scenario> backupScenarios()
{
    return {
        // B-1
        {"B-1", "taken", kFulfilled, [](Facts& f) { addGeneration(f, BackupKind::System, jstTime(11, 2, 22)); }},
        {"B-1", "a data generation is none", kPending, [](Facts& f) { addGeneration(f, BackupKind::Data, jstTime(11, 2, 22)); }},
        {"B-1", "an unverified one is none", kPending,
         [](Facts& f) {
             addGeneration(f, BackupKind::System, jstTime(11, 2, 22));
             f.generations.back().generation.verifiedAt = {};
         }},
        {"B-1", "a damaged one is none", kPending,
         [](Facts& f) {
             addGeneration(f, BackupKind::System, jstTime(11, 2, 22));
             f.generations.back().generation.damaged = true;
         }},
        {"B-1", "a discarded one was taken", kFulfilled,
         [](Facts& f) {
             addGeneration(f, BackupKind::System, jstTime(11, 2, 22));
             f.generations.back().discardedAt = jstTime(11, 20);
         }},
        {"B-1", "the month ended without one", kOverdue, [](Facts&) {}, kOctober},
        {"B-1", "31 October 23:59 counts for October", kFulfilled,
         [](Facts& f) { addGeneration(f, BackupKind::System, jstTime(10, 31, 23, 59)); }, kOctober},
        {"B-1", "before the registration nobody knows", kUnknown, [](Facts& f) { f.site->createdAt = jstTime(11, 2); }, kOctober},
        {"B-1", "before the publication", kNotApplicable, [](Facts& f) { f.contract.publishedOn = QDate(2027, 1, 4); }},
        {"B-1", "a month ahead", kPending, [](Facts&) {}, kDecember},
        {"B-1", "without a site", kUnknown, [](Facts& f) { f.site.reset(); }},
        // B-2
        {"B-2", "no change", kNotApplicable, [](Facts&) {}},
        {"B-2", "a change under way", kNotApplicable, [](Facts& f) { addChange(f, jstTime(11, 20), {}); }},
        {"B-2", "followed by a generation", kFulfilled,
         [](Facts& f) {
             addChange(f, jstTime(11, 10, 10), jstTime(11, 10, 15));
             addGeneration(f, BackupKind::System, jstTime(11, 10, 21, 30), BackupTrigger::AfterChange);
         }},
        {"B-2", "a change of the content needs no system generation", kNotApplicable,
         [](Facts& f) { addChange(f, jstTime(11, 10, 10), jstTime(11, 10, 15)).scope = ChangeScope::Content; }},
        {"B-2", "named by the change itself", kFulfilled,
         [](Facts& f) {
             ChangeWork& change = addChange(f, jstTime(11, 10, 10), jstTime(11, 10, 15));
             addGeneration(f, BackupKind::System, jstTime(11, 10, 14), BackupTrigger::AdHoc);
             change.systemAfter = f.generations.back().generation.id;
         }},
        {"B-2", "assembled just before closing", kFulfilled,
         [](Facts& f) {
             addChange(f, jstTime(11, 10, 10), jstTime(11, 10, 15));
             addGeneration(f, BackupKind::System, jstTime(11, 10, 14), BackupTrigger::AfterChange);
         }},
        {"B-2", "one before the change does not follow it", kOverdue,
         [](Facts& f) {
             addChange(f, jstTime(11, 10, 10), jstTime(11, 10, 15));
             addGeneration(f, BackupKind::System, jstTime(11, 10, 10, 30), BackupTrigger::BeforeChange);
         }},
        {"B-2", "due by the next opening", kPending,
         [](Facts& f) { addChange(f, jstTime(11, 24, 8, 50), jstTime(11, 24, 9)); }},
        // B-3
        {"B-3", "every night", kFulfilled, allNights},
        {"B-3", "one open day is missing", kOverdue,
         [](Facts& f) {
             addNights(f, QDate(2026, 11, 1), QDate(2026, 11, 17));
             addNights(f, QDate(2026, 11, 19), QDate(2026, 11, 23));
         }},
        {"B-3", "closed days are not asked for", kFulfilled,
         [](Facts& f) {
             for (QDate day(2026, 11, 1); day < QDate(2026, 11, 24); day = day.addDays(1)) {
                 if (f.calendar.isOpen(day))
                     addNights(f, day, day);
             }
         }},
        {"B-3", "17:29 is before close of business", kOverdue,
         [](Facts& f) {
             addNights(f, QDate(2026, 11, 1), QDate(2026, 11, 19));
             addGeneration(f, BackupKind::Data, jstTime(11, 20, 17, 29));
         }},
        {"B-3", "the morning of the next open day is in time", kFulfilled,
         [](Facts& f) {
             addNights(f, QDate(2026, 11, 1), QDate(2026, 11, 19));
             addGeneration(f, BackupKind::Data, jstTime(11, 24, 8, 44));
         }},
        {"B-3", "the evening of today runs", kPending,
         [](Facts& f) {
             allNights(f);
             f.now = jstTime(11, 24, 18);
         }},
        {"B-3", "the first day of a new site", kPending,
         [](Facts& f) {
             f.site->createdAt = jstTime(11, 24, 8);
             f.contract.termFrom = QDate(2026, 11, 24);
         }},
        {"B-3", "without a site", kUnknown, [](Facts& f) { f.site.reset(); }},
        {"B-3", "days before the registration", kUnknown,
         [](Facts& f) {
             f.site->createdAt = jstTime(10, 15);
             addNights(f, QDate(2026, 10, 15), QDate(2026, 10, 31));
         },
         kOctober},
        // B-4
        {"B-4", "followed by a data generation", kFulfilled,
         [](Facts& f) {
             addChange(f, jstTime(11, 10, 10), jstTime(11, 10, 15));
             addGeneration(f, BackupKind::Data, jstTime(11, 10, 21, 40));
         }},
        {"B-4", "a system generation is none", kOverdue,
         [](Facts& f) {
             addChange(f, jstTime(11, 10, 10), jstTime(11, 10, 15));
             addGeneration(f, BackupKind::System, jstTime(11, 10, 21, 40));
         }},
        {"B-4", "no change", kNotApplicable, [](Facts&) {}},
        {"B-4", "due by the next opening", kPending, [](Facts& f) { addChange(f, jstTime(11, 24, 8), jstTime(11, 24, 9)); }},
        // B-5
        {"B-5", "outside the hours", kFulfilled,
         [](Facts& f) { addRun(f, u"backup.data"_qs, jstTime(11, 20, 21, 30), jstTime(11, 20, 22)); }},
        {"B-5", "4:45 is forbidden", kOverdue,
         [](Facts& f) { addRun(f, u"backup.data"_qs, jstTime(11, 20, 4, 30), jstTime(11, 20, 4, 45)); }},
        {"B-5", "4:44:59 is not", kFulfilled,
         [](Facts& f) { addRun(f, u"backup.data"_qs, jstTime(11, 20, 4, 30), jstTime(11, 20, 4, 45).addSecs(-1)); }},
        {"B-5", "21:29 is forbidden", kOverdue,
         [](Facts& f) { addRun(f, u"backup.system"_qs, jstTime(11, 20, 21, 29), jstTime(11, 20, 22)); }},
        {"B-5", "a holiday has no forbidden hours", kFulfilled,
         [](Facts& f) { addRun(f, u"backup.data"_qs, jstTime(11, 23, 12), jstTime(11, 23, 13)); }},
        {"B-5", "by an approved exception", kFulfilled,
         [](Facts& f) {
             addRun(f, u"backup.data"_qs, jstTime(11, 20, 12), jstTime(11, 20, 12, 30));
             Approval& approval = addApproval(f, ApprovalKind::Window, jstTime(11, 20, 11));
             approval.decision = ApprovalDecision::Approved;
             approval.decidedAt = jstTime(11, 20, 11, 30);
             approval.usedAt = jstTime(11, 20, 12);
         }},
        {"B-5", "a refused exception is none", kOverdue,
         [](Facts& f) {
             addRun(f, u"backup.data"_qs, jstTime(11, 20, 12), jstTime(11, 20, 12, 30));
             Approval& approval = addApproval(f, ApprovalKind::Window, jstTime(11, 20, 11));
             approval.decision = ApprovalDecision::Rejected;
             approval.usedAt = jstTime(11, 20, 12);
         }},
        {"B-5", "no run", kNotApplicable, [](Facts&) {}},
        {"B-5", "by day without impact needs the proof", kUnknown,
         [](Facts& f) {
             withoutImpact(f);
             addRun(f, u"backup.data"_qs, jstTime(11, 20, 12), jstTime(11, 20, 12, 30));
         }},
        {"B-5", "a scan is no backup", kNotApplicable,
         [](Facts& f) { addRun(f, u"scan.run"_qs, jstTime(11, 20, 12), jstTime(11, 20, 12, 30)); }},
        // B-6
        {"B-6", "affects is the safe side", kFulfilled, [](Facts&) {}},
        {"B-6", "none without a measurement", kUnknown, withoutImpact},
        {"B-6", "none with a measurement", kFulfilled, [](Facts& f) { measurement(f, jstTime(10, 1), ImpactJudgement::NoImpact); }},
        {"B-6", "the measurement shows harm", kUnknown, [](Facts& f) { measurement(f, jstTime(10, 1), ImpactJudgement::Impact); }},
        {"B-6", "too few answers are no proof", kUnknown,
         [](Facts& f) { measurement(f, jstTime(10, 1), ImpactJudgement::Unclear); }},
        {"B-6", "the measurement is too old", kUnknown, [](Facts& f) { measurement(f, jstTime(10, 1).addYears(-1), ImpactJudgement::NoImpact); }},
        {"B-6", "without a site", kUnknown, [](Facts& f) { f.site.reset(); }},
        // B-7
        {"B-7", "three of each", kFulfilled, threeOfEach},
        {"B-7", "two data generations", kOverdue,
         [](Facts& f) {
             threeOfEach(f);
             for (std::size_t i = 0; i < 3; ++i)
                 f.generations[i].discardedAt = jstTime(11, 24);
         }},
        {"B-7", "evidence of a finding does not count", kOverdue,
         [](Facts& f) {
             threeOfEach(f);
             for (std::size_t i = 0; i < 3; ++i)
                 f.generations[i].generation.evidence = true;
         }},
        {"B-7", "operation has just begun", kNotApplicable,
         [](Facts& f) {
             newSite(f);
             addGeneration(f, BackupKind::Data, jstTime(11, 23, 21, 40));
         }},
        {"B-7", "by an approved exception", kNotApplicable,
         [](Facts& f) {
             Approval& approval = addApproval(f, ApprovalKind::Retention, jstTime(11, 1));
             approval.decision = ApprovalDecision::Approved;
             approval.decidedAt = jstTime(11, 2);
         }},
        {"B-7", "without a site", kUnknown, [](Facts& f) { f.site.reset(); }},
        {"B-7", "as it stood then", kFulfilled,
         [](Facts& f) {
             for (const int month : {8, 9, 10}) {
                 addGeneration(f, BackupKind::Data, jstTime(month, 5, 22));
                 addGeneration(f, BackupKind::System, jstTime(month, 5, 22));
             }
             for (duties::GenerationFact& fact : f.generations)
                 fact.discardedAt = jstTime(11, 3);
         },
         kOctober},
        // B-8
        {"B-8", "nothing needed", kNotApplicable, threeOfEach},
        {"B-8", "too few without an approval", kOverdue, [](Facts&) {}},
        {"B-8", "judged", kFulfilled,
         [](Facts& f) {
             Approval& approval = addApproval(f, ApprovalKind::Retention, jstTime(11, 1));
             approval.decision = ApprovalDecision::Approved;
             approval.decidedAt = jstTime(11, 2);
         }},
        {"B-8", "waits", kPending,
         [](Facts& f) {
             threeOfEach(f);
             addApproval(f, ApprovalKind::Retention, jstTime(11, 1));
         }},
        // B-9
        {"B-9", "all read back lately", kFulfilled, threeOfEach},
        {"B-9", "one was not for 31 days", kOverdue,
         [](Facts& f) {
             threeOfEach(f);
             f.generations.back().generation.verifiedAt = f.now.addDays(-32);
         }},
        {"B-9", "one is damaged", kOverdue,
         [](Facts& f) {
             threeOfEach(f);
             f.generations.back().generation.damaged = true;
         }},
        {"B-9", "nothing is kept", kNotApplicable, [](Facts&) {}},
        {"B-9", "a past month with a verification", kFulfilled,
         [](Facts& f) {
             addGeneration(f, BackupKind::Data, jstTime(9, 5));
             addRun(f, u"verify.run"_qs, jstTime(10, 1, 22), jstTime(10, 1, 23));
         },
         kOctober},
        {"B-9", "a past month without one", kUnknown,
         [](Facts& f) { addGeneration(f, BackupKind::Data, jstTime(9, 5)); }, kOctober},
        // B-10
        {"B-10", "nothing to restore", kNotApplicable, [](Facts&) {}},
        {"B-10", "a drill alone is no restore on demand", kNotApplicable,
         [](Facts& f) {
             Restore restore;
             restore.drill = true;
             restore.state = RestoreState::Confirmed;
             restore.startedAt = jstTime(11, 5);
             f.restores.push_back(restore);
         }},
        {"B-10", "restored", kFulfilled,
         [](Facts& f) {
             Restore restore;
             restore.state = RestoreState::Confirmed;
             restore.startedAt = jstTime(11, 5);
             f.restores.push_back(restore);
         }},
        {"B-10", "failed", kOverdue,
         [](Facts& f) {
             Restore restore;
             restore.state = RestoreState::Failed;
             restore.startedAt = jstTime(11, 5);
             f.restores.push_back(restore);
         }},
        {"B-10", "failed, then done", kFulfilled,
         [](Facts& f) {
             Restore restore;
             restore.state = RestoreState::Failed;
             restore.startedAt = jstTime(11, 5);
             f.restores.push_back(restore);
             restore.state = RestoreState::Swapped;
             restore.startedAt = jstTime(11, 6);
             f.restores.push_back(restore);
         }},
        // B-11
        {"B-11", "not agreed", kUnknown, [](Facts&) {}},
        {"B-11", "without its source", kUnknown, [](Facts& f) { f.contract.recoveryPoint = {u"直近の業務終了時点"_qs, {}}; }},
        {"B-11", "agreed", kFulfilled,
         [](Facts& f) { f.contract.recoveryPoint = {u"直近の業務終了時点"_qs, u"協議 2026-04-10"_qs}; }},
        {"B-11", "asked even before the contract begins", kUnknown,
         [](Facts& f) {
             f.contract = {};
             f.site.reset();
         }},
    };
}

} // namespace akimori::test
