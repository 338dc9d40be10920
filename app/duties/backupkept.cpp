#include "duties/rules.h"

#include "base/jst.h"
#include "duties/tr.h"
#include "people/approvals.h"

#include <algorithm>

namespace akimori::duties {

namespace {

/// Generations of a kind as they stood at an instant.
struct Stock
{
    std::vector<const Generation*> kept; ///< oldest first, evidence of a finding included
    int counted = 0;  ///< of them: verified, undamaged, no evidence of a finding
    int ever = 0;     ///< taken until then, discarded ones included
};

Stock stockOf(const Facts& facts, BackupKind kind, const QDateTime& at)
{
    Stock stock;
    for (const GenerationFact& fact : facts.generations) {
        const Generation& generation = fact.generation;
        if (generation.kind != kind || generation.takenAt > at)
            continue;
        ++stock.ever;
        if (fact.discardedAt.isValid() && fact.discardedAt <= at)
            continue;
        stock.kept.push_back(&generation);
        if (generation.verified() && !generation.evidence)
            ++stock.counted;
    }
    return stock;
}

/// As long as three could not have been taken yet: three nights after open days, three months.
bool isYoung(const Question& q, BackupKind kind)
{
    const QDate since = q.facts.recordsFrom();
    const int wanted = q.clause.target(QStringLiteral("generations"));
    if (kind == BackupKind::System)
        return q.lastDay() < since.addMonths(wanted);
    return q.facts.calendar.countOpenDays(since, q.lastDay()) <= wanted;
}

const Approval* retentionException(const Question& q)
{
    for (const Approval& approval : q.facts.approvals) {
        const bool approved = approval.decision == ApprovalDecision::Approved && approval.decidedAt <= q.judgedAt();
        const bool ended = approval.validUntil.isValid() && approval.validUntil <= q.begin();
        if (approval.kind == ApprovalKind::Retention && approved && !ended)
            return &approval;
    }
    return nullptr;
}

struct Shortage
{
    int data = 0;
    int system = 0;
    bool isShort = false; ///< fewer than agreed although there was time
    bool young = false;   ///< fewer than agreed because operation has only begun
    std::vector<DutyEvidence> evidence;
};

Shortage shortageOf(const Question& q)
{
    Shortage shortage;
    for (const BackupKind kind : {BackupKind::Data, BackupKind::System}) {
        const Stock stock = stockOf(q.facts, kind, q.judgedAt());
        (kind == BackupKind::Data ? shortage.data : shortage.system) = stock.counted;
        for (const Generation* generation : stock.kept)
            shortage.evidence.push_back(evidenceOf(*generation));
        if (stock.counted >= q.clause.target(QStringLiteral("generations")))
            continue;
        const bool young = stock.ever == stock.counted && isYoung(q, kind);
        (young ? shortage.young : shortage.isShort) = true;
    }
    return shortage;
}

/// B-7
Answer threeGenerations(const Question& q)
{
    if (!q.facts.site)
        return Answer::unknown(Tr::tr("No site is registered, so no record can exist. Register the site."));
    if (q.facts.recordsFrom() > q.through)
        return Answer::unknown(Tr::tr("The site was not registered here yet. Confirm what was kept at that time."));
    Shortage shortage = shortageOf(q);
    const QString counts = Tr::tr("Verified generations: data %1, system %2.").arg(shortage.data).arg(shortage.system);
    if (shortage.isShort) {
        if (const Approval* approval = retentionException(q)) {
            shortage.evidence.push_back(evidenceOf(*approval));
            return Answer::notApplicable(Tr::tr("%1 Fewer than agreed by an approved exception.").arg(counts),
                                         std::move(shortage.evidence));
        }
        return Answer::overdue(Tr::tr("%1 That is fewer than agreed. Take a backup now.").arg(counts), q.judgedAt(),
                               std::move(shortage.evidence));
    }
    if (shortage.young)
        return Answer::notApplicable(Tr::tr("%1 Operation has only begun; three exist when enough nights and months have passed.")
                                         .arg(counts),
                                     std::move(shortage.evidence));
    return Answer::fulfilled(counts, std::move(shortage.evidence));
}

/// B-8
Answer fewerByException(const Question& q)
{
    std::vector<DutyEvidence> evidence;
    int waiting = 0;
    for (const Approval& approval : q.facts.approvals) {
        if (approval.kind != ApprovalKind::Retention || !q.contains(approval.requestedAt))
            continue;
        evidence.push_back(evidenceOf(approval));
        waiting += approval.decision == ApprovalDecision::Pending ? 1 : 0;
    }
    if (q.facts.site && shortageOf(q).isShort && !retentionException(q))
        return Answer::overdue(Tr::tr("Fewer generations than agreed are kept without an approved exception."), q.judgedAt(),
                               std::move(evidence));
    if (waiting > 0)
        return Answer::pending(Tr::tr("%1 requests wait for the manager's judgement.").arg(waiting), {}, std::move(evidence));
    if (evidence.empty())
        return Answer::notApplicable(Tr::tr("No exception from the rule of three generations was needed."));
    const QString why = Tr::tr("%1 exceptions were judged.").arg(evidence.size());
    return Answer::fulfilled(why, std::move(evidence));
}

/// B-9 for a month that has ended: what was read back in it.
Answer verifiedInMonth(const Question& q, const Stock& stock)
{
    std::vector<DutyEvidence> evidence;
    bool damage = false;
    for (const Run& run : q.facts.runs) {
        if (run.job != QLatin1String("verify.run") || !q.contains(run.startedAt) || run.outcome == RunOutcome::Missed)
            continue;
        evidence.push_back(evidenceOf(run));
        damage = damage || run.outcome == RunOutcome::Found;
    }
    for (const Generation* generation : stock.kept) {
        if (q.contains(generation->verifiedAt))
            evidence.push_back(evidenceOf(*generation));
    }
    if (damage)
        return Answer::unknown(Tr::tr("Reading back found damage. Confirm that it was made good."), std::move(evidence));
    if (evidence.empty())
        return Answer::unknown(Tr::tr("No generation was read back in this month. Confirm how the kept ones were checked."));
    return Answer::fulfilled(Tr::tr("The kept generations were read back in this month."), std::move(evidence));
}

/// B-9
Answer keptSafely(const Question& q)
{
    Stock stock;
    for (const BackupKind kind : {BackupKind::Data, BackupKind::System}) {
        const Stock one = stockOf(q.facts, kind, q.judgedAt());
        stock.kept.insert(stock.kept.end(), one.kept.begin(), one.kept.end());
    }
    if (stock.kept.empty())
        return Answer::notApplicable(Tr::tr("No generation is kept yet."));
    if (q.isOver())
        return verifiedInMonth(q, stock);
    std::vector<DutyEvidence> evidence;
    QStringList damaged;
    QDateTime due;
    for (const Generation* generation : stock.kept) {
        evidence.push_back(evidenceOf(*generation));
        if (generation->damaged)
            damaged << generation->id;
        const QDateTime checked = generation->verifiedAt.isValid() ? generation->verifiedAt : generation->takenAt;
        const QDateTime until = checked.addDays(q.clause.target(QStringLiteral("days")));
        due = due.isValid() ? std::min(due, until) : until;
    }
    if (!damaged.isEmpty())
        return Answer::overdue(Tr::tr("Damaged generations: %1. Take a new backup and check the disk.")
                                   .arg(damaged.join(QStringLiteral(", "))),
                               q.facts.now, std::move(evidence));
    if (due < q.facts.now)
        return Answer::overdue(Tr::tr("Kept generations were not read back for more than %1 days. Verify them.")
                                   .arg(q.clause.target(QStringLiteral("days"))),
                               due, std::move(evidence));
    return Answer::fulfilled(Tr::tr("%1 kept generations, all read back within %2 days.")
                                 .arg(stock.kept.size())
                                 .arg(q.clause.target(QStringLiteral("days"))),
                             std::move(evidence), due);
}

/// B-10
Answer restored(const Question& q)
{
    std::vector<DutyEvidence> evidence;
    QDateTime lastDrill;
    int failed = 0;
    int done = 0;
    for (const Restore& restore : q.facts.restores) {
        const bool good = restore.state == RestoreState::Swapped || restore.state == RestoreState::Confirmed;
        if (restore.drill && good && restore.kind == BackupKind::Data && restore.startedAt < q.end())
            lastDrill = restore.startedAt;
        if (!q.contains(restore.startedAt))
            continue;
        evidence.push_back(evidenceOf(restore));
        if (restore.drill)
            continue;
        if (restore.state == RestoreState::Failed)
            ++failed;
        if (good) {
            ++done;
            failed = 0; // what failed before was made good
        }
    }
    QDateTime lastRebuild;
    for (const RebuildDrill& one : q.facts.rebuildDrills) {
        if (one.startedAt >= q.end())
            continue;
        if (one.verdict == Verdict::Ok)
            lastRebuild = one.startedAt;
        if (q.contains(one.startedAt))
            evidence.push_back({QStringLiteral("drill"), one.id, one.startedAt,
                                Tr::tr("Rebuild of the empty server %1: %2").arg(one.targetHost, displayNameOfDrillState(one.verdict)),
                                QStringLiteral("backup")});
    }
    const QString drill =
        lastRebuild.isValid() ? Tr::tr("Last rebuild of an empty server: %1.").arg(jst::display(lastRebuild))
        : lastDrill.isValid() ? Tr::tr("Last restore drill: %1 (data only; no empty server was rebuilt yet).")
                                    .arg(jst::display(lastDrill))
                              : Tr::tr("No restore drill is recorded yet.");
    if (failed > 0)
        return Answer::overdue(Tr::tr("The last restore failed and none has succeeded since. %1").arg(drill), q.judgedAt(),
                               std::move(evidence));
    if (done > 0)
        return Answer::fulfilled(Tr::tr("%1 restores to the recorded points succeeded. %2").arg(done).arg(drill),
                                 std::move(evidence));
    return Answer::notApplicable(Tr::tr("Nothing had to be restored. %1").arg(drill), std::move(evidence));
}

/// B-11
Answer recoveryPoint(const Question& q)
{
    const RecoveryObjective& objective = q.facts.contract.recoveryPoint;
    if (objective.value.isEmpty())
        return Answer::unknown(Tr::tr("The annex refers to a recovery point of the main specification. Ask the city, and enter "
                                      "it with its source in the contract."));
    if (objective.source.isEmpty())
        return Answer::unknown(Tr::tr("The recovery point “%1” is recorded without its source. Enter where it was agreed.")
                                   .arg(objective.value));
    return Answer::fulfilled(Tr::tr("Recovery point: %1 (source: %2)").arg(objective.value, objective.source),
                             {{QStringLiteral("contract"), QStringLiteral("recoveryPoint"), {}, objective.value,
                               QStringLiteral("settings")}});
}

} // namespace

std::vector<ClauseRule> backupKeptRules()
{
    return {
        {"B-7", threeGenerations}, {"B-8", fewerByException}, {"B-9", keptSafely},
        {"B-10", restored},        {"B-11", recoveryPoint, true},
    };
}

} // namespace akimori::duties
