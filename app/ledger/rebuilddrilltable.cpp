#include "ledger/rebuilddrilltable.h"

#include "ledger/statement.h"

#include <QJsonArray>

namespace akimori::ledger {

namespace {

#define DRILL_COLUMNS                                                                                        \
    "id, site_id, target_site_id, target_host, data_generation_id, system_generation_id, continues, "        \
    "started_at, ended_at, started_by, verdict, steps"

QJsonObject toJson(const QList<DrillStep>& steps)
{
    QJsonArray array;
    for (const DrillStep& step : steps)
        array.append(QJsonObject{{QStringLiteral("id"), step.id},
                                 {QStringLiteral("state"), toString(step.state)},
                                 {QStringLiteral("detail"), step.detail},
                                 {QStringLiteral("reason"), step.reason}});
    return {{QStringLiteral("steps"), array}};
}

QList<DrillStep> fromJson(const QJsonObject& object)
{
    QList<DrillStep> steps;
    for (const QJsonValue& value : object.value(QStringLiteral("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        steps.append({step.value(QStringLiteral("id")).toString(),
                      verdictFromString(step.value(QStringLiteral("state")).toString()),
                      step.value(QStringLiteral("detail")).toString(), step.value(QStringLiteral("reason")).toString()});
    }
    return steps;
}

std::vector<RebuildDrill> readAll(Statement& select)
{
    std::vector<RebuildDrill> drills;
    while (select.step()) {
        RebuildDrill drill;
        drill.id = select.nextText();
        drill.siteId = select.nextText();
        drill.targetSiteId = select.nextText();
        drill.targetHost = select.nextText();
        drill.dataGenerationId = select.nextText();
        drill.systemGenerationId = select.nextText();
        drill.continues = select.nextText();
        drill.startedAt = select.nextTime();
        drill.endedAt = select.nextTime();
        drill.startedBy = select.nextText();
        drill.verdict = select.nextWord(verdictFromString);
        drill.steps = fromJson(select.nextObject());
        drills.push_back(std::move(drill));
    }
    return drills;
}

} // namespace

std::vector<RebuildDrill> RebuildDrillTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT " DRILL_COLUMNS
                               " FROM rebuild_drill WHERE site_id = ? ORDER BY started_at DESC, id DESC");
    return readAll(select.text(siteId));
}

bool RebuildDrillTable::wasTarget(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT 1 FROM rebuild_drill WHERE target_site_id = ? LIMIT 1");
    return select.text(siteId).step();
}

std::optional<RebuildDrill> RebuildDrillTable::find(const QString& id) const
{
    Statement select(m_ledger, "SELECT " DRILL_COLUMNS " FROM rebuild_drill WHERE id = ?");
    std::vector<RebuildDrill> drills = readAll(select.text(id));
    return drills.empty() ? std::nullopt : std::optional(std::move(drills.front()));
}

void RebuildDrillTable::insert(Ledger::Transaction& transaction, const RebuildDrill& drill) const
{
    Statement insert(transaction.ledger(), "INSERT INTO rebuild_drill (" DRILL_COLUMNS
                                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.text(drill.id)
        .text(drill.siteId)
        .text(drill.targetSiteId)
        .text(drill.targetHost)
        .text(drill.dataGenerationId)
        .text(drill.systemGenerationId)
        .text(drill.continues)
        .time(drill.startedAt)
        .time(drill.endedAt)
        .text(drill.startedBy)
        .text(toString(drill.verdict))
        .object(toJson(drill.steps))
        .run();
}

} // namespace akimori::ledger
