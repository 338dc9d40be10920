#include "logs/package.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "logs/outfile.h"
#include "logs/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace akimori::logs {

namespace {

constexpr std::size_t kTopPages = 20;

QJsonValue timeJson(const std::optional<qint64>& microseconds)
{
    if (!microseconds)
        return QJsonValue(QJsonValue::Null);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*microseconds / 1000, Qt::UTC);
    return jst::iso(at);
}

QJsonValue timeJson(const QDateTime& at)
{
    return at.isValid() ? QJsonValue(jst::iso(at)) : QJsonValue(QJsonValue::Null);
}

QJsonObject requestJson(const PackageFacts& facts)
{
    const LogHandover& handover = facts.handover;
    return {{QStringLiteral("no"), handover.no},
            {QStringLiteral("requestedBy"), handover.requestedBy},
            {QStringLiteral("requestedAt"), timeJson(handover.requestedAt)},
            {QStringLiteral("purpose"), handover.purpose},
            {QStringLiteral("means"), handover.means},
            {QStringLiteral("operator"), facts.operatorName}};
}

QJsonObject serverJson(const Collected& collected, const PackageFacts& facts)
{
    const remote::LogServerFacts& server = collected.server;
    return {{QStringLiteral("site"), facts.siteName},
            {QStringLiteral("host"), facts.host},
            {QStringLiteral("hostKey"), QString::fromLatin1(facts.hostKey)},
            {QStringLiteral("method"),
             QStringLiteral("head -c SIZE FILE | tee (copy) | sha256sum; journalctl -o export --since --until")},
            {QStringLiteral("hostName"), printable(server.hostName)},
            {QStringLiteral("bootId"), printable(server.bootId)},
            {QStringLiteral("user"), printable(server.user)},
            {QStringLiteral("groups"), printable(server.groups)},
            {QStringLiteral("clockOffsetSeconds"), server.offsetSeconds},
            {QStringLiteral("clockSynchronized"), printable(server.clockSync)},
            {QStringLiteral("zoneOffsetSeconds"), server.zoneAtFrom}};
}

QJsonArray skippedJson(const Collected& collected)
{
    QJsonArray array;
    for (const SkippedFile& file : collected.skipped)
        array.append(QJsonObject{{QStringLiteral("path"), printable(file.facts.path)},
                                 {QStringLiteral("bytes"), file.facts.size},
                                 {QStringLiteral("firstAt"), timeJson(file.firstAt)},
                                 {QStringLiteral("lastAt"), timeJson(file.lastAt)},
                                 {QStringLiteral("why"), QStringLiteral("outsideRange")}});
    return array;
}

QJsonArray extractsJson(const Collected& collected)
{
    QJsonArray array;
    for (const ExtractFile& file : collected.extracts)
        array.append(QJsonObject{{QStringLiteral("kind"), toString(file.kind)},
                                 {QStringLiteral("masked"), file.masked},
                                 {QStringLiteral("file"), file.local},
                                 {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("lines"), file.lines}});
    return array;
}

QByteArray manifestText(const Collected& collected, const CollectPlan& plan, const PackageFacts& facts)
{
    QJsonValue previous(QJsonValue::Null);
    if (!facts.previousSha256.isEmpty())
        previous = QJsonObject{{QStringLiteral("no"), facts.previousNo},
                               {QStringLiteral("manifestSha256"), QString::fromLatin1(facts.previousSha256)}};
    const QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("akimori-log-handover-1")},
                               {QStringLiteral("tool"), QStringLiteral("Akimori " AKIMORI_VERSION)},
                               {QStringLiteral("request"), requestJson(facts)},
                               {QStringLiteral("from"), timeJson(plan.range.from)},
                               {QStringLiteral("to"), timeJson(plan.range.to)},
                               {QStringLiteral("server"), serverJson(collected, facts)},
                               {QStringLiteral("startedAt"), timeJson(collected.startedAt)},
                               {QStringLiteral("endedAt"), timeJson(collected.endedAt)},
                               {QStringLiteral("files"), filesJson(collected)},
                               {QStringLiteral("considered"), skippedJson(collected)},
                               {QStringLiteral("extracts"), extractsJson(collected)},
                               {QStringLiteral("gaps"), gapsJson(collected)},
                               {QStringLiteral("remarks"), QJsonArray::fromStringList(collected.remarks)},
                               {QStringLiteral("summary"), summaryJson(collected)},
                               {QStringLiteral("previous"), previous}};
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

QByteArray readmeText(const Collected& collected, const CollectPlan& plan, const PackageFacts& facts)
{
    QStringList lines{
        Tr::tr("Log handover %1 (%2)").arg(facts.handover.no, facts.siteName),
        Tr::tr("Range: from %1 up to, not including, %2 (Japan Standard Time)")
            .arg(timeJson(plan.range.from).toString(), timeJson(plan.range.to).toString()),
        QString(),
        Tr::tr("originals/ — the log files of the server as they are, byte for byte. They are the evidence "
               "and are "
               "never changed. They contain personal information (addresses of visitors)."),
        Tr::tr("extract/ — derived: the lines of the range, unchanged, merged in the order of time, one file "
               "per kind."),
    };
    if (plan.masked)
        lines << (!plan.pseudonymKey.isEmpty()
                      ? Tr::tr("masked/ — derived: the same lines with pseudonyms in place of addresses (one visitor keeps "
                               "one pseudonym; the key stays with the contractor's manager) and without query strings. "
                               "Use these files for showing them to others.")
                      : Tr::tr(
            "masked/ — derived: the same lines with addresses cut (IPv4 /24, IPv6 /48) and without query "
            "strings. Use these files for showing them to others."));
    lines << Tr::tr("manifest.json — who asked, sources with check sums and times, gaps, summary. It carries "
                    "the check "
                    "sum of the handover before.")
          << Tr::tr("sha256sums.txt — check with: sha256sum -c sha256sums.txt") << QString();
    if (collected.gaps.empty())
        lines << Tr::tr("Gaps: none found.");
    else
        lines << Tr::tr("Gaps (what is missing or cannot be shown):");
    for (const LogGap& gap : collected.gaps)
        lines << QStringLiteral("- ") + gap.why;
    if (!collected.remarks.isEmpty())
        lines << QString() << Tr::tr("Remarks:");
    for (const QString& remark : collected.remarks)
        lines << QStringLiteral("- ") + remark;
    return lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

QByteArray writeText(const CollectPlan& plan, const QString& name, const QByteArray& text, QByteArray& sums)
{
    OutFile file(plan.folder + u'/' + name);
    file.write(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const QByteArray hash = file.close();
    sums += hash + "  " + name.toUtf8() + '\n';
    return hash;
}

} // namespace

QJsonArray filesJson(const Collected& collected)
{
    QJsonArray array;
    for (const CollectedFile& file : collected.files) {
        const bool unknown = file.kind != LogKind::Journal && file.scan.lines > 0 && !file.scan.firstAt;
        array.append(QJsonObject{
            {QStringLiteral("kind"), toString(file.kind)},
            {QStringLiteral("path"), printable(file.path)},
            {QStringLiteral("file"), file.local},
            {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
            {QStringLiteral("bytes"), file.facts.size},
            {QStringLiteral("packing"), toString(file.packing)},
            {QStringLiteral("inode"), file.facts.inode},
            {QStringLiteral("modifiedAt"),
             timeJson(QDateTime::fromSecsSinceEpoch(file.facts.modifiedSeconds, Qt::UTC))},
            {QStringLiteral("copiedAt"), timeJson(file.copiedAt)},
            {QStringLiteral("rotatedMeanwhile"), file.rotated},
            {QStringLiteral("duplicateOf"), printable(file.duplicateOf)},
            {QStringLiteral("format"), unknown ? QStringLiteral("unknown") : QStringLiteral("known")},
            {QStringLiteral("firstAt"), timeJson(file.scan.firstAt)},
            {QStringLiteral("lastAt"), timeJson(file.scan.lastAt)},
            {QStringLiteral("lines"), file.scan.lines},
            {QStringLiteral("undatedLines"), file.scan.undated},
            {QStringLiteral("linesInRange"), file.scan.linesInRange},
            {QStringLiteral("outOfOrder"), file.scan.outOfOrder},
            {QStringLiteral("yearInferred"), file.scan.yearInferred}});
    }
    return array;
}

QJsonArray gapsJson(const Collected& collected)
{
    QJsonArray array;
    for (const LogGap& gap : collected.gaps)
        array.append(QJsonObject{{QStringLiteral("type"), toString(gap.type)},
                                 {QStringLiteral("kind"), toString(gap.kind)},
                                 {QStringLiteral("path"), printable(gap.path)},
                                 {QStringLiteral("from"), timeJson(gap.from)},
                                 {QStringLiteral("to"), timeJson(gap.to)},
                                 {QStringLiteral("why"), gap.why}});
    return array;
}

QJsonObject summaryJson(const Collected& collected)
{
    const AccessSummary& access = collected.summary;
    QJsonObject statuses;
    for (auto it = access.statuses().cbegin(); it != access.statuses().cend(); ++it)
        statuses.insert(QString::number(it.key()), it.value());
    QJsonArray hours;
    for (auto it = access.hours().cbegin(); it != access.hours().cend(); ++it)
        hours.append(QJsonObject{
            {QStringLiteral("hour"), timeJson(QDateTime::fromSecsSinceEpoch(it.key() * 3600, Qt::UTC))},
            {QStringLiteral("requests"), it.value()}});
    QJsonArray pages;
    for (const auto& [page, requests] : access.topPages(kTopPages))
        pages.append(
            QJsonObject{{QStringLiteral("page"), printable(page)}, {QStringLiteral("requests"), requests}});
    QJsonArray clients;
    for (const auto& [client, requests] : access.topClients(kTopPages))
        clients.append(
            QJsonObject{{QStringLiteral("client"), printable(client)}, {QStringLiteral("requests"), requests}});
    return {{QStringLiteral("requests"), access.requests()},
            {QStringLiteral("clientErrors"), access.clientErrors()},
            {QStringLiteral("serverErrors"), access.serverErrors()},
            {QStringLiteral("suspicious"), access.suspicious()},
            {QStringLiteral("bytes"), access.bytes()},
            {QStringLiteral("topClients"), clients},
            {QStringLiteral("unreadable"), access.unreadable()},
            {QStringLiteral("statuses"), statuses},
            {QStringLiteral("hours"), hours},
            {QStringLiteral("topPages"), pages},
            {QStringLiteral("otherPages"), access.otherPages()}};
}

QByteArray writePackage(const Collected& collected, const CollectPlan& plan, const PackageFacts& facts)
{
    QByteArray sums;
    for (const CollectedFile& file : collected.files)
        sums += file.sha256 + "  " + file.local.toUtf8() + '\n';
    for (const ExtractFile& file : collected.extracts)
        sums += file.sha256 + "  " + file.local.toUtf8() + '\n';
    const QByteArray hash =
        writeText(plan, QStringLiteral("manifest.json"), manifestText(collected, plan, facts), sums);
    writeText(plan, QStringLiteral("summary.json"), QJsonDocument(summaryJson(collected)).toJson(), sums);
    writeText(plan, QStringLiteral("README.txt"), readmeText(collected, plan, facts), sums);
    QByteArray ignored;
    writeText(plan, QStringLiteral("sha256sums.txt"), sums, ignored);
    return hash;
}

} // namespace akimori::logs
