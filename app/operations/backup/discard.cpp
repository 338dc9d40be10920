#include "operations/backup/discard.h"

#include "backup/generationstore.h"
#include "backup/retention.h"
#include "base/filelock.h"
#include "ledger/baselinetable.h"
#include "ledger/generationtable.h"
#include "ledger/settingtable.h"
#include "operations/backup/generations.h"
#include "operations/people/exceptions.h"
#include "operations/people/people.h"
#include "operations/tr.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kDefaultGenerations = 7;
constexpr int kMostGenerations = 1000;

QString settingOf(BackupKind kind)
{
    return QStringLiteral("generations.") + toString(kind);
}

} // namespace

backup::RetentionRule retentionRule(const ledger::Ledger& ledger, const Site& site, BackupKind kind)
{
    const QJsonValue stored = ledger::SettingTable(ledger).value(site.id, settingOf(kind)).value_or(QJsonValue());
    const QJsonObject object = stored.toObject(); // a number alone is how earlier versions wrote it
    backup::RetentionRule rule;
    rule.keepClean = std::max(object.value(QStringLiteral("keep")).toInt(stored.toInt(kDefaultGenerations)),
                              backup::RetentionRule::kLeastClean);
    rule.keepDaily = object.value(QStringLiteral("daily")).toInt();
    rule.keepWeekly = object.value(QStringLiteral("weekly")).toInt();
    rule.keepMonthly = object.value(QStringLiteral("monthly")).toInt();
    rule.needsCleanScan = kind == BackupKind::Data && ledger::BaselineTable(ledger).current(site.id).has_value();
    return rule;
}

std::vector<Generation> wouldExpire(const ledger::Ledger& ledger, const Site& site, BackupKind kind,
                                    const backup::RetentionRule& rule)
{
    return backup::discardable(ledger::GenerationTable(ledger).ofSite(site.id, kind), rule);
}

QStringList expireGenerations(const Context& context, ledger::Ledger& ledger, const Site& site, BackupKind kind)
{
    const backup::RetentionRule rule = retentionRule(ledger, site, kind);
    QStringList expired;
    for (const Generation& old : wouldExpire(ledger, site, kind, rule)) {
        const QString reason = Tr::tr("Retention: %n clean generations are kept", nullptr, rule.keepClean);
        discardArchive(context, ledger, old, reason, Actor::automatic());
        expired << old.id;
    }
    return expired;
}

void setRetention(const Context& context, const QString& siteName, BackupKind kind, const backup::RetentionRule& rule)
{
    if (rule.keepClean < backup::RetentionRule::kLeastClean)
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("The contract keeps at least three generations, so %1 cannot be set. A single "
                           "generation can be let go with an approval (“backup discard”).")
                        .arg(rule.keepClean));
    for (const int number : {rule.keepClean, rule.keepDaily, rule.keepWeekly, rule.keepMonthly}) {
        if (number < 0 || number > kMostGenerations)
            throw Error(ErrorCode::BadInput,
                        Tr::tr("From 0 to %1 generations can be kept. Enter a number in that range.").arg(kMostGenerations));
    }
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    ledger::Ledger::Transaction transaction(*ledger, actorForSettings(context, *ledger));
    const ledger::SettingTable settings(*ledger);
    const auto before = settings.value(site.id, settingOf(kind));
    const QJsonObject after{{QStringLiteral("keep"), rule.keepClean},
                            {QStringLiteral("daily"), rule.keepDaily},
                            {QStringLiteral("weekly"), rule.keepWeekly},
                            {QStringLiteral("monthly"), rule.keepMonthly}};
    settings.set(transaction, site.id, settingOf(kind), after);
    transaction.audit(QStringLiteral("retention.set"), site.id,
                      {{QStringLiteral("kind"), toString(kind)},
                       {QStringLiteral("before"), before.value_or(QJsonValue::Null)},
                       {QStringLiteral("after"), after}});
    transaction.commit();
}

void discardArchive(const Context& context, ledger::Ledger& ledger, const Generation& generation,
                    const QString& reason, const Actor& actor)
{
    ledger::Ledger::Transaction transaction(ledger, actor);
    ledger::GenerationTable(ledger).discard(transaction, generation, reason);
    transaction.audit(QStringLiteral("generation.discard"), generation.id,
                      {{QStringLiteral("reason"), reason},
                       {QStringLiteral("archiveSha256"), QString::fromLatin1(generation.archiveSha256)}});
    transaction.commit(); // the record first: a file without a record would come back into the list
    if (QFileInfo::exists(generation.archive))
        backup::GenerationStore(QFileInfo(generation.archive).path()).discard(generation.id, reason, *context.clock);
}

int DiscardGeneration::run(const Request& request) const
{
    if (request.reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Discarding a generation needs a reason. Enter it."));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const Actor actor = m_context.actor(*ledger);
    const Generation chosen = findGeneration(m_context, site, request.generationId, request.kind);
    const backup::RetentionRule rule = retentionRule(*ledger, site, chosen.kind);
    const auto kept = ledger::GenerationTable(*ledger).ofSite(site.id, chosen.kind);
    const auto stays = static_cast<int>(std::count_if(kept.begin(), kept.end(), [&](const Generation& other) {
        return other.id != chosen.id && backup::countsAsClean(other, rule);
    }));
    const bool counts = backup::countsAsClean(chosen, rule);
    if (chosen.evidence || (counts && stays < backup::RetentionRule::kLeastClean)) {
        if (request.exceptionId.isEmpty())
            throw Error(ErrorCode::NotAllowedNow,
                        chosen.evidence
                            ? Tr::tr("%1 is evidence of an incident. Discarding it needs an approval by a manager "
                                     "or the responsible officer (“exception request --kind retention”).")
                                  .arg(chosen.id)
                            : Tr::tr("Without %1 only %2 verified generations would be left, fewer than three. That "
                                     "needs an approval by a manager or the responsible officer (“exception request "
                                     "--kind retention”).")
                                  .arg(chosen.id)
                                  .arg(stays));
        useException(m_context, *ledger, request.exceptionId, ApprovalKind::Retention, site.id, chosen.id);
    }
    discardArchive(m_context, *ledger, chosen, request.reason.trimmed(), actor);
    return stays;
}

} // namespace akimori::operations
