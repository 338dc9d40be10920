#include "scenario.h"

namespace akimori::test {

using duties::Facts;
using duties::IncidentFact;

namespace {

const QDateTime kThen = jstTime(11, 5, 10);
const QDateTime kJustNow = jstTime(11, 24, 9);

/// What every clause about incidents says of the same four situations.
std::vector<Scenario> common(const char* clause, void (*undo)(IncidentFact&), DutyState whenMissing)
{
    return {
        {clause, "nothing happened", kNotApplicable, [](Facts&) {}},
        {clause, "nobody keeps records", kUnknown, [](Facts& f) { f.incidents.reset(); }},
        {clause, "done", kFulfilled, [](Facts& f) { addIncident(f, kThen); }},
        {clause, "not done", whenMissing, [undo](Facts& f) { undo(addIncident(f, kThen)); }},
        {clause, "of another month and closed then", kNotApplicable, [](Facts& f) { addIncident(f, jstTime(9, 5)); }},
    };
}

void stillOpen(IncidentFact& incident)
{
    incident.open = true;
    incident.closedAt = {};
}

} // namespace

std::vector<Scenario> incidentScenarios()
{
    std::vector<Scenario> all;
    const auto add = [&all](const std::vector<Scenario>& group) { all.insert(all.end(), group.begin(), group.end()); };
    add(common("G-2", [](IncidentFact& i) { stillOpen(i); i.responsible.clear(); }, kOverdue));
    add(common("M-4", [](IncidentFact& i) { i.contactedAt = {}; }, kOverdue));
    add(common("M-5", [](IncidentFact& i) { i.judgedAt = {}; }, kOverdue));
    add(common("M-6", [](IncidentFact& i) { i.actions = 0; }, kOverdue));
    add(common("M-7", [](IncidentFact& i) { i.missingRecord = {u"監視内容"_qs}; }, kOverdue));
    add(common("M-8", [](IncidentFact& i) { i.reportNo.clear(); i.reportedAt = {}; }, kOverdue));
    add(common("M-9", [](IncidentFact& i) { i.reportedAt = {}; }, kOverdue));
    add(common("T-1", [](IncidentFact& i) { i.analysis.clear(); }, kOverdue));
    add(common("T-2", [](IncidentFact& i) { i.location.clear(); }, kOverdue));
    add(common("T-3", [](IncidentFact& i) { i.restoredAt = {}; }, kOverdue));
    add(common("T-4", [](IncidentFact& i) { i.permanentDone = false; }, kOverdue));
    add(common("T-5", [](IncidentFact& i) { i.actions = 0; }, kOverdue));
    add(common("T-6", [](IncidentFact& i) { i.preventionPlanned = false; }, kOverdue));
    add({
        {"G-2", "taken over today", kPending,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, kJustNow);
             stillOpen(incident);
             incident.responsible.clear();
         }},
        {"M-4", "detected just now", kPending, [](Facts& f) { addIncident(f, kJustNow).contactedAt = {}; }},
        {"M-4", "reached after the hour", kUnknown, [](Facts& f) { addIncident(f, kThen).contactedAt = kThen.addSecs(3601); }},
        {"M-5", "judged just now", kPending, [](Facts& f) { addIncident(f, kJustNow).judgedAt = {}; }},
        {"M-5", "not required needs a reason", kOverdue, [](Facts& f) { addIncident(f, kThen).required = false; }},
        {"M-5", "not required with a reason", kFulfilled,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, kThen);
             incident.required = false;
             incident.judgementReason = u"一時的"_qs;
         }},
        {"M-5", "judged late", kUnknown, [](Facts& f) { addIncident(f, kThen).judgedAt = kThen.addSecs(4000); }},
        {"M-6", "no action was required", kNotApplicable,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, kThen);
             incident.required = false;
             incident.actions = 0;
         }},
        {"M-6", "judged today", kPending,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, kJustNow);
             stillOpen(incident);
             incident.judgedAt = kJustNow;
             incident.actions = 0;
         }},
        {"M-7", "still being written", kPending,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, kThen);
             stillOpen(incident);
             incident.missingRecord = {u"監視内容"_qs};
         }},
        {"M-8", "restored today", kPending,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, jstTime(11, 23, 10));
             incident.reportNo.clear();
             incident.reportedAt = {};
         }},
        {"M-9", "sent after five open days", kUnknown, [](Facts& f) { addIncident(f, kThen).reportedAt = jstTime(11, 20); }},
        {"M-9", "not restored yet", kPending,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, kThen);
             stillOpen(incident);
             incident.restoredAt = {};
             incident.reportedAt = {};
             incident.reportDue = {}; // counts from the restoration
         }},
        {"T-1", "still open", kPending,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, kThen);
             stillOpen(incident);
             incident.analysis.clear();
         }},
        {"T-1", "an early sign is no fault", kNotApplicable, [](Facts& f) { addIncident(f, kThen).fault = false; }},
        {"T-4", "open until a day ahead", kPending,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, jstTime(9, 5));
             stillOpen(incident);
             incident.permanentDone = false;
             incident.permanentDue = QDate(2026, 12, 10);
         }},
        {"T-4", "the day has passed", kOverdue,
         [](Facts& f) {
             IncidentFact& incident = addIncident(f, jstTime(9, 5));
             stillOpen(incident);
             incident.permanentDone = false;
             incident.permanentDue = QDate(2026, 11, 10);
         }},
    });
    return all;
}

} // namespace akimori::test
