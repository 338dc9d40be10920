#include "cli/changejson.h"

#include "cli/json.h"

namespace akimori::cli {

QJsonObject toJson(const ChangeWork& change)
{
    QJsonArray missing;
    for (const ChangeStep step : change.missingSteps())
        missing.append(toString(step));
    QJsonArray checks;
    for (const ChangeCheck& check : change.checks)
        checks.append(QJsonObject{{QStringLiteral("name"), check.name},
                                  {QStringLiteral("result"), toString(check.result)},
                                  {QStringLiteral("detail"), check.detail},
                                  {QStringLiteral("by"), check.by},
                                  {QStringLiteral("at"), instantJson(check.at)}});
    QJsonArray waived;
    for (const WaivedStep& one : change.waived)
        waived.append(QJsonObject{{QStringLiteral("step"), toString(one.step)},
                                  {QStringLiteral("reason"), one.reason},
                                  {QStringLiteral("by"), one.by},
                                  {QStringLiteral("at"), instantJson(one.at)}});
    QJsonArray packages;
    for (const PackageChange& package : change.packages)
        packages.append(QJsonObject{{QStringLiteral("name"), package.name},
                                    {QStringLiteral("before"), package.before},
                                    {QStringLiteral("after"), package.after}});
    QJsonObject json{{QStringLiteral("no"), change.no},
                     {QStringLiteral("title"), change.title},
                     {QStringLiteral("kind"), toString(change.kind)},
                     {QStringLiteral("scope"), toString(change.scope)},
                     {QStringLiteral("state"), toString(change.state)},
                     {QStringLiteral("purpose"), change.purpose},
                     {QStringLiteral("plan"), change.plan},
                     {QStringLiteral("impact"), change.impact},
                     {QStringLiteral("rollbackPlan"), change.rollbackPlan},
                     {QStringLiteral("plannedFrom"), instantJson(change.plannedFrom)},
                     {QStringLiteral("plannedUntil"), instantJson(change.plannedUntil)},
                     {QStringLiteral("openedBy"), change.openedBy},
                     {QStringLiteral("openedAt"), instantJson(change.openedAt)},
                     {QStringLiteral("approvedBy"), change.approvedBy},
                     {QStringLiteral("approvedAt"), instantJson(change.approvedAt)},
                     {QStringLiteral("closedBy"), change.closedBy},
                     {QStringLiteral("closedAt"), instantJson(change.closedAt)},
                     {QStringLiteral("steps"), change.steps},
                     {QStringLiteral("generationBefore"), change.dataBefore},
                     {QStringLiteral("generationAfter"), change.dataAfter},
                     {QStringLiteral("systemBefore"), change.systemBefore},
                     {QStringLiteral("systemAfter"), change.systemAfter},
                     {QStringLiteral("baseline"), change.baselineId},
                     {QStringLiteral("checks"), checks},
                     {QStringLiteral("waived"), waived},
                     {QStringLiteral("packages"), packages},
                     {QStringLiteral("missingSteps"), missing},
                     {QStringLiteral("remarks"), change.remarks}};
    if (change.publish)
        json.insert(QStringLiteral("publish"),
                    QJsonObject{{QStringLiteral("from"), change.publish->from},
                                {QStringLiteral("added"), change.publish->added},
                                {QStringLiteral("changed"), change.publish->changed},
                                {QStringLiteral("removed"), change.publish->removed},
                                {QStringLiteral("uploadedBytes"), change.publish->uploadedBytes},
                                {QStringLiteral("treeSha256"), QString::fromLatin1(change.publish->treeSha256)},
                                {QStringLiteral("rollbackId"), change.publish->rollbackId},
                                {QStringLiteral("at"), instantJson(change.publish->at)},
                                {QStringLiteral("rolledBackAt"), instantJson(change.publish->rolledBackAt)}});
    return json;
}

} // namespace akimori::cli
