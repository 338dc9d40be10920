#include "records/dailyrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace akimori {

namespace {

QString instant(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

RunOutcome DailyRecord::outcome() const
{
    RunOutcome worst = results.empty() ? RunOutcome::Unchecked : RunOutcome::Ok;
    for (const RoundResult& result : results) {
        if (result.outcome == RunOutcome::Found)
            return RunOutcome::Found;
        if (result.outcome != RunOutcome::Ok)
            worst = RunOutcome::Unchecked;
    }
    return worst;
}

QByteArray contentOf(const DailyRecord& record)
{
    QJsonArray results;
    for (const RoundResult& result : record.results)
        results.append(QJsonObject{{QStringLiteral("job"), result.job},
                                   {QStringLiteral("title"), result.title},
                                   {QStringLiteral("outcome"), toString(result.outcome)},
                                   {QStringLiteral("earlier"), result.earlier},
                                   {QStringLiteral("startedAt"), instant(result.startedAt)},
                                   {QStringLiteral("endedAt"), instant(result.endedAt)},
                                   {QStringLiteral("detail"), result.detail},
                                   {QStringLiteral("evidence"), result.evidence}});
    const QJsonObject content{{QStringLiteral("no"), record.no},
                              {QStringLiteral("siteId"), record.siteId},
                              {QStringLiteral("day"), record.day.toString(Qt::ISODate)},
                              {QStringLiteral("startedAt"), instant(record.startedAt)},
                              {QStringLiteral("endedAt"), instant(record.endedAt)},
                              {QStringLiteral("startedBy"), record.startedBy},
                              {QStringLiteral("results"), results},
                              {QStringLiteral("attention"), QJsonArray::fromStringList(record.attention)},
                              {QStringLiteral("notes"), record.notes},
                              {QStringLiteral("signedBy"), record.signedBy},
                              {QStringLiteral("signedRole"), toString(record.signedRole)},
                              {QStringLiteral("signedAt"), instant(record.signedAt)}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact); // QJsonObject keeps its keys sorted
}

} // namespace akimori
