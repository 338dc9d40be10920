#include "cli/json.h"

#include "base/bytepath.h"
#include "base/jst.h"

namespace akimori::cli {

QJsonValue instantJson(const QDateTime& instant)
{
    return instant.isValid() ? QJsonValue(jst::iso(instant)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Site& site)
{
    QJsonArray roots;
    for (const QByteArray& root : site.roots)
        roots.append(printable(root));
    return {{QStringLiteral("id"), site.id},
            {QStringLiteral("name"), site.name},
            {QStringLiteral("host"), site.host},
            {QStringLiteral("port"), site.port},
            {QStringLiteral("user"), site.user},
            {QStringLiteral("key"), site.keyFile},
            {QStringLiteral("roots"), roots},
            {QStringLiteral("url"), site.url},
            {QStringLiteral("impact"), toString(site.impact)},
            {QStringLiteral("via"), toString(site.via)},
            {QStringLiteral("resolvedVia"), toString(site.resolvedVia)},
            {QStringLiteral("createdAt"), instantJson(site.createdAt)}};
}

QJsonObject toJson(const remote::CapabilityStep& step)
{
    const QString outcome = step.outcome == remote::CapabilityOutcome::Ok       ? QStringLiteral("ok")
                            : step.outcome == remote::CapabilityOutcome::Failed ? QStringLiteral("failed")
                                                                                : QStringLiteral("unchecked");
    return {{QStringLiteral("id"), step.id},
            {QStringLiteral("title"), step.title},
            {QStringLiteral("ok"), step.outcome == remote::CapabilityOutcome::Ok},
            {QStringLiteral("outcome"), outcome},
            {QStringLiteral("required"), step.required},
            {QStringLiteral("detail"), step.detail},
            {QStringLiteral("advice"), step.advice}};
}

QJsonObject toJson(const Generation& generation)
{
    return {{QStringLiteral("id"), generation.id},
            {QStringLiteral("kind"), toString(generation.kind)},
            {QStringLiteral("trigger"), toString(generation.trigger)},
            {QStringLiteral("takenAt"), instantJson(generation.takenAt)},
            {QStringLiteral("files"), generation.files},
            {QStringLiteral("bytes"), generation.bytes},
            {QStringLiteral("archive"), generation.archive},
            {QStringLiteral("archiveBytes"), generation.archiveBytes},
            {QStringLiteral("archiveSha256"), QString::fromLatin1(generation.archiveSha256)},
            {QStringLiteral("verified"), generation.verified()},
            {QStringLiteral("verifiedAt"), instantJson(generation.verifiedAt)},
            {QStringLiteral("matchedServerAt"), instantJson(generation.matchedServerAt)},
            {QStringLiteral("restoredAt"), instantJson(generation.restoredAt)},
            {QStringLiteral("damaged"), generation.damaged},
            {QStringLiteral("evidence"), generation.evidence},
            {QStringLiteral("clean"), generation.clean},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(generation.warnings)}};
}

QJsonObject toJson(const Finding& finding)
{
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("root"), printable(finding.root)},
            {QStringLiteral("path"), printable(finding.path)},
            {QStringLiteral("change"), toString(finding.change)},
            {QStringLiteral("class"), toString(finding.classification)},
            {QStringLiteral("severity"), toString(finding.severity)},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("evidence"), finding.evidence},
            {QStringLiteral("line"), finding.line > 0 ? QJsonValue(finding.line) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("decision"), finding.decision},
            {QStringLiteral("decisionReason"), finding.decisionReason},
            {QStringLiteral("decidedBy"), finding.decidedBy},
            {QStringLiteral("decidedAt"), instantJson(finding.decidedAt)}};
}

QJsonObject toJson(const Scan& scan)
{
    QJsonArray unchecked;
    for (const UncheckedPath& path : scan.unchecked)
        unchecked.append(QJsonObject{{QStringLiteral("root"), printable(path.root)},
                                     {QStringLiteral("path"), printable(path.path)},
                                     {QStringLiteral("why"), path.why}});
    return {{QStringLiteral("id"), scan.id},
            {QStringLiteral("method"), scan.method},
            {QStringLiteral("startedAt"), instantJson(scan.startedAt)},
            {QStringLiteral("endedAt"), instantJson(scan.endedAt)},
            {QStringLiteral("verdict"), toString(scan.verdict)},
            {QStringLiteral("baseline"), scan.baselineId},
            {QStringLiteral("checked"), scan.checked},
            {QStringLiteral("unchecked"), unchecked},
            {QStringLiteral("findings"), toJsonArray(scan.findings)},
            {QStringLiteral("threeWay"), QJsonObject{{QStringLiteral("files"), scan.threeWay.files},
                                                     {QStringLiteral("equal"), scan.threeWay.equal},
                                                     {QStringLiteral("unequal"), scan.threeWay.unequal},
                                                     {QStringLiteral("unchecked"), scan.threeWay.unchecked}}},
            {QStringLiteral("failure"), scan.failure}};
}

QJsonObject toJson(const SiteAllowance& allowance)
{
    return {{QStringLiteral("no"), allowance.no},
            {QStringLiteral("kind"), toString(allowance.kind)},
            {QStringLiteral("value"), QString::fromUtf8(allowance.value)},
            {QStringLiteral("reason"), allowance.reason},
            {QStringLiteral("by"), allowance.by},
            {QStringLiteral("at"), instantJson(allowance.at)},
            {QStringLiteral("stands"), allowance.stands()},
            {QStringLiteral("withdrawnBy"), allowance.withdrawnBy},
            {QStringLiteral("withdrawnReason"), allowance.withdrawnReason},
            {QStringLiteral("withdrawnAt"), instantJson(allowance.withdrawnAt)}};
}

QJsonObject toJson(const Baseline& baseline)
{
    return {{QStringLiteral("id"), baseline.id},
            {QStringLiteral("approvedAt"), instantJson(baseline.approvedAt)},
            {QStringLiteral("approvedBy"), baseline.approvedBy},
            {QStringLiteral("changeNo"), baseline.changeNo},
            {QStringLiteral("reason"), baseline.reason},
            {QStringLiteral("files"), baseline.files},
            {QStringLiteral("file"), baseline.file},
            {QStringLiteral("sha256"), QString::fromLatin1(baseline.fileSha256)}};
}

QJsonObject toJson(const AuditEntry& entry)
{
    return {{QStringLiteral("seq"), entry.seq},
            {QStringLiteral("at"), instantJson(entry.at)},
            {QStringLiteral("who"), entry.who},
            {QStringLiteral("role"), toString(entry.role)},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("detail"), entry.detail},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash)}};
}

} // namespace akimori::cli
