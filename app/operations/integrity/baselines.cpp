#include "operations/integrity/baselines.h"

#include "base/bytepath.h"
#include "base/filelock.h"
#include "base/jst.h"
#include "integrity/baseline.h"
#include "integrity/scan.h"
#include "ledger/baselinetable.h"
#include "operations/integrity/sitenormal.h"
#include "operations/restore/replay.h"
#include "operations/tr.h"

#include <QJsonObject>

namespace akimori::operations {

namespace {

QString freeBaselineId(const ledger::BaselineTable& table, const Site& site, const QDateTime& now)
{
    const QString stamp = jst::fileStamp(now);
    QString id = stamp;
    for (int n = 2; table.find(site.id, id); ++n)
        id = QStringLiteral("%1-%2").arg(stamp).arg(n, 2, 10, QLatin1Char('0'));
    return id;
}

} // namespace

Baseline ApproveBaseline::run(const QString& siteName, const QString& changeNo, const QString& reason,
                              JobContext& job) const
{
    if (changeNo.trimmed().isEmpty() == reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A baseline is approved with either a change number or a reason. Give one of them."));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const Actor actor = m_context.actor(*ledger);
    replayInterrupted(m_context, site, job);

    const ledger::BaselineTable table(*ledger);
    const auto transport = transportTo(m_context, site);
    integrity::TreeState state =
        integrity::takeState(*transport, site, freeBaselineId(table, site, m_context.clock->nowUtc()), false,
                             *m_context.clock, job);
    integrity::leaveOutDeployments(state, ownDeployments(*ledger, site));
    const std::vector<UnreadablePath> holes = integrity::unreadablePaths(state);
    if (!holes.empty())
        throw Error(ErrorCode::PermissionDenied,
                    Tr::tr("%n path(s) could not be read, among them %1 (%2). A baseline with holes would hide "
                           "tampering, so none was approved. Let the login user read them, then approve again.",
                           nullptr, static_cast<int>(holes.size()))
                        .arg(printable(holes.front().path), holes.front().why));

    Baseline baseline =
        integrity::writeBaseline(m_context.profile.folder(), state,
                                 {m_context.clock->nowUtc(), actor.name, changeNo.trimmed(), reason.trimmed()});
    learnNormal(m_context, site, state, *transport, baseline, job);
    transport->close();
    ledger::Ledger::Transaction transaction(*ledger, actor);
    table.insert(transaction, baseline);
    transaction.audit(QStringLiteral("baseline.approve"), baseline.id,
                      {{QStringLiteral("site"), site.id},
                       {QStringLiteral("files"), baseline.files},
                       {QStringLiteral("fileSha256"), QString::fromLatin1(baseline.fileSha256)},
                       {QStringLiteral("normalSha256"), QString::fromLatin1(baseline.normalSha256)},
                       {QStringLiteral("changeNo"), baseline.changeNo},
                       {QStringLiteral("reason"), baseline.reason}});
    transaction.commit();
    return baseline;
}

std::optional<Baseline> currentBaseline(const Context& context, const Site& site)
{
    const auto ledger = context.openLedger();
    return ledger::BaselineTable(*ledger).current(site.id);
}

} // namespace akimori::operations
