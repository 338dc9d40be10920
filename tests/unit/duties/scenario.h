#pragma once

#include "base/jst.h"
#include "duties/facts.h"

#include <functional>

namespace akimori::test {

/// One case of one clause: the usual facts, changed by `given`, asked for November 2026 at `now`.
struct Scenario
{
    const char* clause;
    const char* name;
    DutyState expected;
    std::function<void(duties::Facts&)> given;
    QDate month{2026, 11, 1};
};

constexpr auto kFulfilled = DutyState::Fulfilled;
constexpr auto kPending = DutyState::Pending;
constexpr auto kOverdue = DutyState::Overdue;
constexpr auto kNotApplicable = DutyState::NotApplicable;
constexpr auto kUnknown = DutyState::NeedsConfirmation;

inline QDateTime jstTime(int month, int day, int hour = 0, int minute = 0)
{
    return jst::toUtc(QDate(2026, month, day), QTime(hour, minute));
}

/// Tuesday, 24 November 2026, 9:12 JST; the 23rd is a holiday. Contract and site since 1 April; three people.
duties::Facts usualFacts();

void addGeneration(duties::Facts& facts, BackupKind kind, const QDateTime& takenAt,
                   BackupTrigger trigger = BackupTrigger::Daily);
/// A data generation at 21:40 of every day in the span.
void addNights(duties::Facts& facts, const QDate& from, const QDate& through);
void addScan(duties::Facts& facts, const QDateTime& startedAt, Verdict verdict = Verdict::Ok);
void addRun(duties::Facts& facts, const QString& job, const QDateTime& from, const QDateTime& until,
            RunOutcome outcome = RunOutcome::Ok);
ChangeWork& addChange(duties::Facts& facts, const QDateTime& openedAt, const QDateTime& closedAt);
Approval& addApproval(duties::Facts& facts, ApprovalKind kind, const QDateTime& requestedAt);
/// Affected, with a deadline thirty days after `published`; an invalid `published` makes it information without clock.
duties::CaseFact& addCase(duties::Facts& facts, const QDate& published, const QDateTime& detectedAt);
/// A fault that was contacted, judged, treated, reported and closed in time.
duties::IncidentFact& addIncident(duties::Facts& facts, const QDateTime& detectedAt);
void addConfirmation(duties::Facts& facts, const QString& clause, const QDate& from,
                     DutyState state = DutyState::Fulfilled);

std::vector<Scenario> organisationScenarios();
std::vector<Scenario> backupScenarios();
std::vector<Scenario> securityScenarios();
std::vector<Scenario> incidentScenarios();
std::vector<Scenario> otherScenarios();

} // namespace akimori::test
