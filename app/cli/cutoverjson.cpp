#include "cli/cutoverjson.h"

#include "cli/json.h"
#include "net/dns/dnsname.h"

namespace akimori::cli {

namespace {

QJsonArray addresses(const QList<ServerAddress>& servers)
{
    QJsonArray texts;
    for (const ServerAddress& server : servers)
        texts.append(server.toString());
    return texts;
}

QString operationWord(CutoverRecordChange::Operation operation)
{
    switch (operation) {
    case CutoverRecordChange::Operation::Change:
        return QStringLiteral("change");
    case CutoverRecordChange::Operation::Add:
        return QStringLiteral("add");
    case CutoverRecordChange::Operation::Remove:
        return QStringLiteral("remove");
    }
    return {};
}

} // namespace

QJsonObject toJson(const CutoverPlan& plan)
{
    return {{QStringLiteral("id"), plan.id},
            {QStringLiteral("domain"), plan.domain},
            {QStringLiteral("displayDomain"), net::displayDnsName(plan.domain)},
            {QStringLiteral("names"), QJsonArray::fromStringList(plan.names)},
            {QStringLiteral("old"), addresses(plan.oldServers)},
            {QStringLiteral("new"), addresses(plan.newServers)},
            {QStringLiteral("authorities"), addresses(plan.authorities)},
            {QStringLiteral("resolvers"), addresses(plan.resolvers)},
            {QStringLiteral("trustAnchors"), QJsonArray::fromStringList(plan.trustAnchors)},
            {QStringLiteral("reducedTtl"), plan.reducedTtl},
            {QStringLiteral("publishing"), toString(plan.publishing)},
            {QStringLiteral("progress"), toString(plan.progress)},
            {QStringLiteral("plannedAt"), instantJson(plan.plannedAt)},
            {QStringLiteral("switchedAt"), instantJson(plan.switchedAt)},
            {QStringLiteral("closedAt"), instantJson(plan.closedAt)},
            {QStringLiteral("createdAt"), instantJson(plan.createdAt)},
            {QStringLiteral("createdBy"), plan.createdBy}};
}

QJsonObject toJson(const CutoverStep& step)
{
    QJsonArray details;
    for (const CutoverDetail& detail : step.details)
        details.append(QJsonObject{{QStringLiteral("subject"), detail.subject},
                                   {QStringLiteral("state"), toString(detail.state)},
                                   {QStringLiteral("expected"), detail.expected},
                                   {QStringLiteral("observed"), detail.observed}});
    return {{QStringLiteral("id"), step.id},
            {QStringLiteral("phase"), toString(step.phase)},
            {QStringLiteral("title"), step.title},
            {QStringLiteral("state"), toString(step.state)},
            {QStringLiteral("automatic"), step.automatic},
            {QStringLiteral("expected"), step.expected},
            {QStringLiteral("observed"), step.observed},
            {QStringLiteral("details"), details},
            {QStringLiteral("at"), instantJson(step.at)},
            {QStringLiteral("by"), step.by},
            {QStringLiteral("evidence"), step.evidence},
            {QStringLiteral("reason"), step.reason}};
}

QJsonObject toJson(const CutoverApplication& application)
{
    QJsonArray changes;
    for (const CutoverRecordChange& change : application.changes)
        changes.append(
            QJsonObject{{QStringLiteral("name"), change.name},
                        {QStringLiteral("type"), change.type},
                        {QStringLiteral("operation"), operationWord(change.operation)},
                        {QStringLiteral("currentValues"), QJsonArray::fromStringList(change.currentValues)},
                        {QStringLiteral("currentTtl"), change.currentTtl},
                        {QStringLiteral("newValues"), QJsonArray::fromStringList(change.newValues)},
                        {QStringLiteral("newTtl"), change.newTtl}});
    QJsonArray unchanged;
    for (const CutoverRecordSet& set : application.unchanged)
        unchanged.append(QJsonObject{{QStringLiteral("name"), set.name},
                                     {QStringLiteral("type"), set.type},
                                     {QStringLiteral("ttl"), set.ttl},
                                     {QStringLiteral("values"), QJsonArray::fromStringList(set.values)}});
    return {{QStringLiteral("kind"), toString(application.kind)},
            {QStringLiteral("domain"), application.domain},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("zoneText"), application.zoneText},
            {QStringLiteral("oldTtl"), application.oldTtl},
            {QStringLiteral("reduceBefore"), instantJson(application.reduceBefore)},
            {QStringLiteral("pictureServer"), application.pictureServer},
            {QStringLiteral("pictureAt"), instantJson(application.pictureAt)},
            {QStringLiteral("pictureSha256"), QString::fromLatin1(application.pictureSha256)}};
}

QJsonObject toJson(const CutoverEvent& event)
{
    return {{QStringLiteral("at"), instantJson(event.at)}, {QStringLiteral("who"), event.who},
            {QStringLiteral("step"), event.stepId},        {QStringLiteral("what"), event.what},
            {QStringLiteral("state"), event.state},        {QStringLiteral("text"), event.text}};
}

QString lineOf(const CutoverStep& step)
{
    QString text = step.observed;
    if (step.state == CutoverState::Waived)
        text = step.reason + QStringLiteral(" / ") + step.observed;
    else if (!step.evidence.isEmpty())
        text = step.evidence;
    return QStringLiteral("%1\t%2\t%3\t%4\t%5")
        .arg(displayName(step.state), displayName(step.phase), step.id, step.title, text);
}

} // namespace akimori::cli
