#include "operations/cutover/importtraffic.h"

#include "cutover/trafficlog.h"
#include "ledger/cutovertable.h"
#include "logs/collect.h"
#include "logs/decoder.h"
#include "logs/linereader.h"
#include "operations/cutover/cutovers.h"
#include "operations/tr.h"
#include "remote/connect.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace akimori::operations {

namespace {

constexpr qsizetype kMaxLine = 65'536; ///< of a longer one the beginning is judged
constexpr qint64 kDay = 24 * 3600;

/// Counts every line of a file. Returns why it could not be read to its end, translated.
std::optional<QString> countInto(const QString& file, const QList<cutover::TrafficLog*>& counts, JobContext& job)
{
    QByteArray line;
    logs::LineReader reader([&](const logs::LinePiece& piece) {
        if (line.size() < kMaxLine)
            line.append(piece.bytes.data(), static_cast<qsizetype>(std::min<std::size_t>(piece.bytes.size(), kMaxLine)));
        if (!piece.ends)
            return;
        if (!line.trimmed().isEmpty()) {
            for (cutover::TrafficLog* count : counts)
                count->add(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
        }
        line.clear();
    });
    auto damage = logs::decodeFile(file, [&](std::span<const char> chunk) { reader.add(chunk); }, job);
    reader.finish();
    return damage;
}

CutoverPlan openPlan(ledger::Ledger& ledger, const QString& domain)
{
    CutoverPlan plan = findCutover(ledger, domain);
    requireOpen(plan);
    return plan;
}

} // namespace

ImportCutoverTraffic::Result ImportCutoverTraffic::run(const QString& domain, bool oldServer, const QStringList& files,
                                                       JobContext& job) const
{
    const CutoverPlan plan = openPlan(*m_context.openLedger(), domain);
    if (files.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Name the access log."));
    Result result;
    cutover::TrafficLog all;
    std::vector<CutoverTraffic> hours;
    for (const QString& file : files) {
        cutover::TrafficLog log;
        if (const auto damage = countInto(file, {&log, &all}, job))
            result.damage << QFileInfo(file).fileName() + QStringLiteral(": ") + *damage;
        for (CutoverTraffic& hour : log.hours(oldServer, QFileInfo(file).fileName()))
            hours.push_back(std::move(hour));
    }
    if (hours.empty())
        throw Error(ErrorCode::BadInput, Tr::tr("No line of the file is one of an access log with a time. "
                                                "Give the log of nginx or Apache in the "
                                                "common or combined form."));
    return record(plan, oldServer, files, all, hours, std::move(result));
}

ImportCutoverTraffic::Result ImportCutoverTraffic::fetch(const QString& domain, bool oldServer, const QString& siteName,
                                                         JobContext& job) const
{
    CutoverPlan plan;
    Site site;
    {
        const auto ledger = m_context.openLedger();
        plan = openPlan(*ledger, domain);
        site = findSite(*ledger, siteName);
    }
    const QTemporaryDir folder(m_context.profile.folder() + QStringLiteral("/cutover-log-XXXXXX"));
    if (!folder.isValid())
        throw Error(ErrorCode::LocalIo, Tr::tr("The folder for the access logs could not be made."), folder.errorString());
    const qint64 now = m_context.clock->nowUtc().toSecsSinceEpoch();
    const qint64 since = (plan.switchedAt.isValid() ? plan.switchedAt.toSecsSinceEpoch() : now) - kDay;
    const qint64 from = since / 3600 * 3600; // hours are counted whole
    const logs::CollectPlan wanted{folder.path(), {from * 1'000'000, now * 1'000'000}, {LogKind::Access}, true, {}, false};
    const auto transport = transportTo(m_context, site);
    const logs::Collected collected = logs::collectLogs(*transport, wanted, *m_context.clock, job);
    transport->close();
    Result result;
    for (const logs::LogGap& gap : collected.gaps)
        result.damage << gap.why;
    cutover::TrafficLog log;
    for (const logs::ExtractFile& extract : collected.extracts) {
        if (const auto damage = countInto(folder.filePath(extract.local), {&log}, job))
            result.damage << *damage;
    }
    return record(plan, oldServer, {site.name}, log, log.hours(oldServer, site.name), std::move(result));
}

ImportCutoverTraffic::Result ImportCutoverTraffic::record(const CutoverPlan& plan, bool oldServer, const QStringList& sources,
                                                          const cutover::TrafficLog& all,
                                                          const std::vector<CutoverTraffic>& hours, Result result) const
{
    result.lines = all.lines();
    result.unreadable = all.unreadable();
    result.agents = all.topAgents(20);
    result.hours = static_cast<qint64>(all.hours(oldServer, {}).size());
    const auto ledger = m_context.openLedger();
    const ledger::CutoverTable table(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    table.add(transaction, plan.id, hours);
    table.append(transaction, plan.id,
                 CutoverEvent{transaction.nowUtc(),
                              transaction.actor().name,
                              QStringLiteral("drain"),
                              QStringLiteral("traffic"),
                              {},
                              sources.join(QStringLiteral(", "))});
    transaction.audit(QStringLiteral("cutover.traffic"), plan.id,
                      {{QStringLiteral("domain"), plan.domain},
                       {QStringLiteral("oldServer"), oldServer},
                       {QStringLiteral("lines"), result.lines},
                       {QStringLiteral("unreadable"), result.unreadable},
                       {QStringLiteral("hours"), result.hours}});
    transaction.commit();
    return result;
}

} // namespace akimori::operations
