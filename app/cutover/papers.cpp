#include "cutover/papers.h"

#include "cutover/application.h"
#include "cutover/facts.h"

#include <map>

namespace akimori::cutover {

std::vector<CutoverChecklistRow> checklistRows(const std::vector<CutoverStep>& steps)
{
    std::vector<CutoverChecklistRow> rows;
    for (const CutoverStep& step : steps) {
        CutoverChecklistRow row;
        row.no = static_cast<int>(rows.size()) + 1;
        row.stage = step.phase < CutoverPhase::Switch    ? CutoverChecklistRow::Stage::Before
                    : step.phase == CutoverPhase::Switch ? CutoverChecklistRow::Stage::OnTheDay
                                                         : CutoverChecklistRow::Stage::After;
        row.item = step.title;
        row.automatic = step.automatic;
        row.expected = step.expected;
        QStringList observed{step.observed, step.evidence, step.reason};
        observed.removeAll(QString());
        row.observed = observed.join(QStringLiteral(" / "));
        row.verdict = step.state;
        row.at = step.at;
        row.who = step.by;
        rows.push_back(std::move(row));
    }
    return rows;
}

CutoverCompletion completionReport(const CutoverPlan& plan, const std::vector<CutoverStep>& steps,
                                   const std::vector<CutoverEvent>& events,
                                   const std::vector<CutoverSighting>& sightings,
                                   const CutoverSnapshot* before)
{
    CutoverCompletion report;
    report.domain = plan.domain;
    report.switchedAt = plan.switchedAt;
    if (before) {
        for (const CutoverRecordChange& change :
             applicationFor(plan, *before, CutoverApplicationKind::Switch).changes)
            report.records.push_back({change.name, change.type, change.currentValues, change.newValues});
    }
    std::map<QString, const CutoverSighting*> newest;
    for (const CutoverSighting& sighting : sightings) {
        if (!sighting.authoritative)
            newest[sighting.server + u'\n' + sighting.name + u'\n' + sighting.type] = &sighting;
    }
    for (const auto& [key, sighting] : newest) {
        const QStringList values = sighting->answer.split(QStringLiteral(" | "), Qt::SkipEmptyParts);
        if (!values.isEmpty())
            report.propagation.push_back({sighting->server, sighting->name, sighting->type, sighting->answer,
                                          sighting->ttl, sighting->lastAt, aimOf(values, plan) == Aim::New});
    }
    for (const CutoverStep& step : steps) {
        report.good += step.state == CutoverState::Ok ? 1 : 0;
        report.waived += step.state == CutoverState::Waived ? 1 : 0;
        if (!step.settled())
            report.remaining.push_back(step);
    }
    for (const CutoverEvent& event : events) {
        if (event.what == QLatin1String("rollback"))
            report.rolledBackAt = event.at;
        if (event.state == toString(CutoverState::Ng))
            report.problems.push_back(event);
        if (event.stepId == QLatin1String("served") && event.state == toString(CutoverState::Ok) &&
            !report.firstServedAt.isValid())
            report.firstServedAt = event.at;
    }
    return report;
}

} // namespace akimori::cutover
