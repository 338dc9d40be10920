#include "ui/pages/backupoverview.h"

#include "base/jst.h"
#include "operations/backup/generations.h"
#include "operations/backup/window.h"
#include "operations/people/exceptions.h"
#include "operations/people/people.h"
#include "operations/restore/listrestores.h"
#include "ui/tr.h"

namespace akimori::ui {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

int minuteOf(const QTime& time) { return time.hour() * 60 + time.minute(); }

/// Minute of the day `today` (JST); instants of other days are its ends.
int minuteWithin(const QDate& today, const QDateTime& instant)
{
    const QDate day = jst::date(instant);
    if (day < today)
        return 0;
    return day > today ? kMinutesOfDay : minuteOf(jst::time(instant));
}

/// The site's own requests and those for every site.
std::vector<ExceptionRow> exceptionsOf(const operations::Context& context, const Site& site, const QDateTime& now)
{
    std::vector<ExceptionRow> rows;
    for (const Approval& approval : operations::listExceptions(context)) {
        if (approval.siteId.isEmpty() || approval.siteId == site.id)
            rows.push_back({approval, people::stateOf(approval, now)});
    }
    return rows;
}

QStringList decidersOf(const operations::Context& context, const QDate& today)
{
    QStringList names;
    for (const Person& person : operations::listPeople(context)) {
        if (person.role != Role::Operator && people::holdsRole(person, today) && !names.contains(person.name))
            names << person.name;
    }
    return names;
}

/// The first planned run that begins after now.
QDateTime nextRun(const ScheduleMonth& month, schedule::JobKind job, const QDateTime& now)
{
    for (const schedule::PlannedOutcome& run : month.runs) {
        if (run.run.job == job && run.run.plannedFor > now)
            return run.run.plannedFor;
    }
    return {};
}

GenerationTimeline::State timelineState(const Generation& generation)
{
    if (generation.damaged)
        return GenerationTimeline::State::Failed;
    return generation.evidence ? GenerationTimeline::State::Evidence : GenerationTimeline::State::Kept;
}

} // namespace

std::vector<HoursBar::Span> hoursOfDay(const schedule::BackupWindow& window, const QDate& today)
{
    std::vector<HoursBar::Span> spans;
    const auto forbidden = window.impact() == PerformanceImpact::None ? std::nullopt : window.forbiddenHours(today);
    if (forbidden) {
        const int from = minuteWithin(today, forbidden->from);
        const int until = minuteWithin(today, forbidden->until);
        spans.push_back({0, from, HoursBar::Kind::Allowed});
        spans.push_back({from, until, HoursBar::Kind::Forbidden});
        spans.push_back({until, kMinutesOfDay, HoursBar::Kind::Allowed});
    } else {
        spans.push_back({0, kMinutesOfDay, HoursBar::Kind::Allowed});
    }
    if (forbidden && window.calendar().isOpen(today)) {
        const OfficeHours& office = window.calendar().officeHours(today);
        spans.push_back({minuteOf(office.opens), minuteOf(office.closes), HoursBar::Kind::OfficeHours});
    }
    return spans;
}

BackupOverview loadBackupOverview(const operations::Context& context, const Site& site, const QDate& month)
{
    BackupOverview overview;
    overview.at = context.clock->nowUtc();
    overview.generations = operations::listGenerations(context, site.name);
    overview.restores = operations::listRestores(context, site.name);
    overview.window = operations::backupWindow(context, site.name, overview.at);
    const auto ledger = context.openLedger();
    const schedule::BackupWindow window(operations::cityCalendar(*ledger), site.impact);
    const QDate today = jst::date(overview.at);
    overview.hours = hoursOfDay(window, today);
    for (int back = 0; back < kTimelineDays; ++back) {
        if (!window.calendar().isOpen(today.addDays(-back)))
            overview.closedDays.insert(today.addDays(-back));
    }
    overview.month = loadScheduleMonth(context, site, month.isValid() ? month : today);
    const ScheduleMonth now = month.isValid() ? loadScheduleMonth(context, site, today) : overview.month;
    const ScheduleMonth after = loadScheduleMonth(context, site, today.addMonths(1));
    const auto next = [&](schedule::JobKind job) {
        const QDateTime soon = nextRun(now, job, overview.at);
        return soon.isValid() ? soon : nextRun(after, job, overview.at);
    };
    overview.nextData = next(schedule::JobKind::DataBackup);
    overview.nextSystem = next(schedule::JobKind::SystemBackup);
    overview.exceptions = exceptionsOf(context, site, overview.at);
    overview.deciders = decidersOf(context, today);
    return overview;
}

std::vector<GenerationTimeline::Mark> timelineMarks(const BackupOverview& overview)
{
    const QDate first = jst::date(overview.at).addDays(1 - kTimelineDays);
    std::vector<GenerationTimeline::Mark> marks;
    for (auto it = overview.generations.rbegin(); it != overview.generations.rend(); ++it) { // oldest first
        const Generation& generation = *it;
        const QDate day = jst::date(generation.takenAt);
        if (day < first)
            continue;
        marks.push_back({day,
                         generation.kind == BackupKind::Data ? GenerationTimeline::Row::Data
                                                             : GenerationTimeline::Row::System,
                         timelineState(generation), toString(generation.kind) + QLatin1Char('/') + generation.id,
                         Tr::tr("%1 backup of %2, %3", "kind, time, state")
                             .arg(displayName(generation.kind), jst::display(generation.takenAt),
                                  generationStateName(generation))});
    }
    const auto plan = [&](const QDateTime& at, GenerationTimeline::Row row, BackupKind kind) {
        if (at.isValid() && jst::date(at) <= jst::date(overview.at).addDays(kTimelineDaysAhead))
            marks.push_back({jst::date(at), row, GenerationTimeline::State::Planned, {},
                             Tr::tr("%1 backup planned from %2", "kind, time").arg(displayName(kind), jst::display(at))});
    };
    plan(overview.nextData, GenerationTimeline::Row::Data, BackupKind::Data);
    plan(overview.nextSystem, GenerationTimeline::Row::System, BackupKind::System);
    return marks;
}

QString generationStateName(const Generation& generation)
{
    if (generation.damaged)
        return Tr::tr("Damaged");
    if (generation.evidence)
        return Tr::tr("Kept as evidence");
    return generation.verified() ? Tr::tr("Read back and verified") : Tr::tr("Not verified");
}

Tone generationTone(const Generation& generation)
{
    if (generation.damaged)
        return Tone::Bad;
    if (generation.evidence)
        return Tone::Warn;
    return generation.verified() ? Tone::Ok : Tone::Neutral;
}

} // namespace akimori::ui
