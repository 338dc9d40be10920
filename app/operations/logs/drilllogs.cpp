#include "operations/logs/drilllogs.h"

#include "base/filelock.h"
#include "base/jst.h"
#include "ledger/loghandovertable.h"
#include "logs/collect.h"
#include "logs/package.h"
#include "operations/tr.h"
#include "remote/connect.h"

#include <QTemporaryDir>

#include <algorithm>

namespace akimori::operations {

namespace {

const QList<LogKind> kDrilled{LogKind::Access, LogKind::Error, LogKind::Auth, LogKind::Journal, LogKind::System};

LogHandover begin(const Context& context, const Site& site, const Actor& actor)
{
    const QDateTime now = context.clock->nowUtc();
    LogHandover drill;
    drill.siteId = site.id;
    drill.requestedBy = actor.name;
    drill.purpose = Tr::tr("Readiness drill");
    drill.requestedAt = now;
    drill.to = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / 3600 * 3600, Qt::UTC);
    drill.from = drill.to.addSecs(-3600);
    drill.kinds = kDrilled;
    drill.drill = true;
    return drill;
}

void record(ledger::Ledger& ledger, const Actor& actor, LogHandover& drill)
{
    const ledger::LogHandoverTable table(ledger);
    ledger::Ledger::Transaction transaction(ledger, actor);
    drill.no = table.freeNumber(jst::date(drill.requestedAt).year(), true);
    table.insert(transaction, drill);
    transaction.audit(QStringLiteral("logs.drill"), drill.no,
                      {{QStringLiteral("site"), drill.siteId},
                       {QStringLiteral("from"), jst::iso(drill.from)},
                       {QStringLiteral("lines"), drill.lines},
                       {QStringLiteral("gaps"), drill.gaps},
                       {QStringLiteral("seconds"), drill.elapsedSeconds(drill.collectedAt)},
                       {QStringLiteral("failure"), drill.failure}});
    transaction.commit();
}

} // namespace

LogDrill drillLogs(const Context& context, const QString& siteName, JobContext& job)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = context.actor(*ledger);
    const FileLock lock(context.profile.siteLockFile(QStringLiteral("logs-") + site.id),
                        Tr::tr("The log handover of “%1”").arg(site.name));
    LogDrill outcome;
    LogHandover& drill = outcome.record;
    drill = begin(context, site, actor);
    QTemporaryDir folder(context.profile.folder() + QStringLiteral("/log-drill-XXXXXX"));
    if (!folder.isValid())
        throw Error(ErrorCode::LocalIo, Tr::tr("The folder for the drill could not be made."), folder.errorString());
    try {
        const auto transport = transportTo(context, site);
        const logs::CollectPlan plan{folder.path(), {drill.from.toMSecsSinceEpoch() * 1000, drill.to.toMSecsSinceEpoch() * 1000},
                                     drill.kinds, false, {}, false};
        const logs::Collected collected = logs::collectLogs(*transport, plan, *context.clock, job);
        transport->close();
        drill.manifestSha256 = logs::writePackage(collected, plan, {drill, site.name, site.host, actor.name, {}, {}, {}});
        for (const logs::CollectedFile& file : collected.files)
            drill.bytes += file.facts.size;
        for (const logs::ExtractFile& extract : collected.extracts)
            drill.lines += extract.lines;
        for (const logs::LogGap& gap : collected.gaps) {
            outcome.gaps << gap.why;
            outcome.unchecked |= gap.couldNotCheck();
        }
        drill.gaps = static_cast<qint64>(collected.gaps.size());
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        drill.failure = error.sentence();
        record(*ledger, actor, drill);
        throw;
    }
    drill.state = HandoverState::Collected;
    drill.collectedAt = context.clock->nowUtc();
    drill.collectedBy = actor.name;
    drill.deletedAt = drill.collectedAt;
    drill.deletedBy = actor.name;
    drill.deletion = Tr::tr("The files of a drill are deleted at once.");
    record(*ledger, actor, drill);
    return outcome;
}

QDateTime nextDrill(const ledger::Ledger& ledger, const Site& site)
{
    const ledger::LogHandoverTable table(ledger);
    const std::optional<LogHandover> last = table.lastDrill(site.id);
    if (last) {
        const QDate day = jst::date(last->requestedAt);
        return last->failure.isEmpty() ? jst::toUtc(day.addMonths(1), QTime(6, 0)) : last->requestedAt.addDays(1);
    }
    const std::optional<LogHandover> handover = table.lastCollected(site.id);
    return handover ? handover->collectedAt.addDays(1) : QDateTime();
}

} // namespace akimori::operations
