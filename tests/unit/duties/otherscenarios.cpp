#include "scenario.h"

namespace akimori::test {

using duties::Facts;
using duties::MonitoringFacts;

namespace {

void monitoring(Facts& facts)
{
    MonitoringFacts monitoring;
    for (const char* kind : {"software", "os", "middleware", "hardware", "network", "website"})
        monitoring.kinds.push_back({QLatin1String(kind), QLatin1String(kind), 2, 0, {}, true});
    for (QDate day(2026, 11, 1); day <= QDate(2026, 11, 24); day = day.addDays(1))
        monitoring.days.push_back({day, 86'000, 86'400});
    facts.monitoring = monitoring;
}

void takeover(Facts& facts, bool decided)
{
    facts.takeovers.emplace();
    facts.takeovers->push_back({u"t"_qs, jstTime(4, 10), 120, decided});
}

void future(Facts& facts) { facts.contract.publishedOn = QDate(2026, 12, 1); }

} // namespace

std::vector<Scenario> otherScenarios()
{
    return {
        // M-1 … M-3
        {"M-1", "nothing is set up", kUnknown, [](Facts&) {}},
        {"M-1", "set up", kFulfilled, monitoring},
        {"M-1", "an item is incomplete", kUnknown,
         [](Facts& f) {
             monitoring(f);
             f.monitoring->kinds[2].incomplete = 1;
         }},
        {"M-1", "before the publication", kNotApplicable, future},
        {"M-2", "nothing is set up", kUnknown, [](Facts&) {}},
        {"M-2", "all six", kFulfilled, monitoring},
        {"M-2", "one is not covered", kUnknown,
         [](Facts& f) {
             monitoring(f);
             f.monitoring->kinds[3].active = 0;
         }},
        {"M-2", "one is excluded in writing", kFulfilled,
         [](Facts& f) {
             monitoring(f);
             f.monitoring->kinds[3].active = 0;
             f.monitoring->kinds[3].exclusion = u"VPSのため"_qs;
         }},
        {"M-2", "nothing procured of one kind is registered", kUnknown,
         [](Facts& f) {
             monitoring(f);
             f.monitoring->kinds[0].registered = false;
         }},
        {"M-3", "nothing is watched", kUnknown, [](Facts&) {}},
        {"M-3", "watched", kFulfilled, monitoring},
        {"M-3", "a day with a gap", kUnknown,
         [](Facts& f) {
             monitoring(f);
             f.monitoring->days[4].watchedSeconds = 40'000;
         }},
        {"M-3", "a planned stop is no gap", kFulfilled,
         [](Facts& f) {
             monitoring(f);
             f.monitoring->days[4] = {QDate(2026, 11, 5), 0, 0};
         }},
        // H-2 … H-8
        {"H-2", "recorded", kFulfilled, [](Facts& f) { takeover(f, true); }},
        {"H-2", "not recorded", kUnknown, [](Facts&) {}},
        {"H-2", "before the publication there is time", kPending, future},
        {"H-2", "confirmed", kFulfilled, [](Facts& f) { addConfirmation(f, u"H-2"_qs, QDate(2026, 11, 1)); }},
        {"H-3", "no change", kNotApplicable, [](Facts&) {}},
        {"H-3", "changed", kFulfilled, [](Facts& f) { addChange(f, jstTime(11, 10), jstTime(11, 10, 15)); }},
        {"H-4", "decided", kFulfilled, [](Facts& f) { takeover(f, true); }},
        {"H-4", "not decided", kUnknown, [](Facts& f) { takeover(f, false); }},
        {"H-4", "not decided before the publication", kPending,
         [](Facts& f) {
             takeover(f, false);
             future(f);
         }},
        {"H-5", "registered", kFulfilled, [](Facts&) {}},
        {"H-5", "not registered", kUnknown, [](Facts& f) { f.site.reset(); }},
        {"H-5", "not registered before the publication", kPending,
         [](Facts& f) {
             f.site.reset();
             future(f);
         }},
        {"H-6", "applied", kFulfilled,
         [](Facts& f) {
             f.cutover.emplace();
             f.cutover->appliedAt = jstTime(10, 1);
         }},
        {"H-6", "not recorded", kUnknown, [](Facts&) {}},
        {"H-6", "before the publication", kPending, future},
        {"H-7", "switched", kFulfilled,
         [](Facts& f) {
             f.cutover.emplace();
             f.cutover->switchedAt = jstTime(10, 20);
         }},
        {"H-7", "not recorded", kUnknown, [](Facts&) {}},
        {"H-7", "before the publication", kPending, future},
        {"H-8", "public by the contract", kFulfilled, [](Facts& f) { f.contract.publishedOn = QDate(2026, 5, 1); }},
        {"H-8", "seen from outside", kFulfilled,
         [](Facts& f) {
             f.cutover.emplace();
             f.cutover->publicAt = jstTime(10, 21);
         }},
        {"H-8", "no day is recorded", kUnknown, [](Facts&) {}},
        {"H-8", "ahead", kPending, future},
        // G-1 follows the others
        {"G-1", "something is overdue", kOverdue, [](Facts&) {}},
        {"G-1", "an empty profile asks", kUnknown,
         [](Facts& f) {
             f = Facts();
             f.now = jstTime(11, 24, 9, 12);
         }},
    };
}

} // namespace akimori::test
