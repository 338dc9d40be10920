#include "scenario.h"

namespace akimori::test {

using duties::Facts;

namespace {

void nobody(Facts& facts) { facts.people.clear(); }

void add(Facts& facts, Role role, const QDate& from, const QDate& until = {}, bool deputy = false)
{
    facts.people.push_back({QStringLiteral("p%1").arg(facts.people.size() + 1), u"○○"_qs, role, deputy, from, until, {}});
}

std::vector<Scenario> ofRole(const char* clause, std::size_t index, Role role)
{
    return {
        {clause, "held", kFulfilled, [](Facts&) {}},
        {clause, "nobody is recorded", kUnknown, nobody},
        {clause, "nobody is recorded and no contract", kUnknown,
         [](Facts& f) {
             f.people.clear();
             f.contract = {};
             f.site.reset();
         }},
        {clause, "ended on the 10th", kOverdue,
         [index](Facts& f) { f.people[index].termUntil = QDate(2026, 11, 10); }},
        {clause, "the successor follows without a gap", kFulfilled,
         [index, role](Facts& f) {
             f.people[index].termUntil = QDate(2026, 11, 10);
             add(f, role, QDate(2026, 11, 11));
         }},
        {clause, "recorded from the middle of the month", kUnknown,
         [](Facts& f) {
             for (Person& person : f.people)
                 person.termFrom = QDate(2026, 11, 12);
         }},
        {clause, "recorded from the beginning", kFulfilled,
         [](Facts& f) {
             for (Person& person : f.people)
                 person.termFrom = {};
         }},
    };
}

} // namespace

std::vector<Scenario> organisationScenarios()
{
    std::vector<Scenario> all;
    for (const auto& group : {ofRole("R-1", 0, Role::Responsible), ofRole("R-2", 1, Role::Manager),
                              ofRole("R-3", 2, Role::Operator)})
        all.insert(all.end(), group.begin(), group.end());
    const std::vector<Scenario> more{
        {"R-1", "two at a time", kOverdue, [](Facts& f) { add(f, Role::Responsible, QDate(2026, 11, 20)); }},
        {"R-1", "a deputy beside is right", kFulfilled,
         [](Facts& f) { add(f, Role::Responsible, QDate(2026, 11, 20), {}, true); }},
        {"R-1", "a deputy alone is not enough", kOverdue,
         [](Facts& f) {
             f.people[0].termUntil = QDate(2026, 11, 10);
             add(f, Role::Responsible, QDate(2026, 11, 11), {}, true);
         }},
        {"R-2", "a telephone approval without confirmation", kOverdue,
         [](Facts& f) {
             Approval& approval = addApproval(f, ApprovalKind::Window, jstTime(11, 5, 10));
             approval.decision = ApprovalDecision::Approved;
             approval.means = ApprovalMeans::Telephone;
             approval.decidedAt = jstTime(11, 5, 11);
             approval.confirmUntil = QDate(2026, 11, 6);
         }},
        {"R-4", "nothing requested", kNotApplicable, [](Facts&) {}},
        {"R-4", "judged", kFulfilled,
         [](Facts& f) {
             Approval& approval = addApproval(f, ApprovalKind::Window, jstTime(11, 5, 10));
             approval.decision = ApprovalDecision::Rejected;
             approval.decidedAt = jstTime(11, 5, 11);
         }},
        {"R-4", "waits since the 5th", kOverdue, [](Facts& f) { addApproval(f, ApprovalKind::Skip, jstTime(11, 5, 10)); }},
        {"R-4", "waits since today", kPending, [](Facts& f) { addApproval(f, ApprovalKind::Skip, jstTime(11, 24, 9)); }},
        {"R-4", "of another month", kNotApplicable, [](Facts& f) { addApproval(f, ApprovalKind::Skip, jstTime(10, 5, 10)); }},
    };
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace akimori::test
