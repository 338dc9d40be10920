#include "operations/cutover/recordcutover.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "cutover/checklist.h"
#include "ledger/cutovertable.h"
#include "ledger/persontable.h"
#include "operations/cutover/cutovers.h"
#include "operations/tr.h"

#include <QFileInfo>

namespace akimori::operations {

namespace {

/// 管理者 or 責任者, as soon as people are recorded.
void requireManager(ledger::Ledger& ledger, const Actor& actor)
{
    if (!ledger::PersonTable(ledger).all().empty() && actor.role != Role::Manager &&
        actor.role != Role::Responsible)
        throw Error(ErrorCode::NotAllowedNow, Tr::tr("%1 may not decide that. It is the manager's (管理者) "
                                                     "or the responsible person's (責任者) decision.")
                                                  .arg(actor.name));
}

QString required(const QString& text, const QString& sentence)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 4000)
        throw Error(ErrorCode::BadInput, sentence);
    return trimmed;
}

/// Keeps a copy in the profile. Returns how the evidence names it.
QString keptFile(const Context& context, const CutoverPlan& plan, const QString& file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        throw Error(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(file));
    const JobContext job;
    const QString folder = context.profile.attachmentsFolder() + QStringLiteral("/cutover-") + plan.domain;
    makeFolder(folder);
    const QString sha256 = QString::fromLatin1(sha256OfFile(QFile::encodeName(info.absoluteFilePath()), job));
    const QString copy = folder + u'/' + sha256.left(12) + u'-' + info.fileName();
    if (!QFileInfo::exists(copy) && !QFile::copy(file, copy))
        throw Error(ErrorCode::LocalIo,
                    Tr::tr("The file could not be copied into the profile. Check the free space at %1.").arg(folder));
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (QString::fromLatin1(sha256OfFile(QFile::encodeName(copy), job)) != sha256)
        throw Error(ErrorCode::Conflict, Tr::tr("“%1” changed while it was copied. Try again.").arg(file));
    return Tr::tr("file %1 (SHA-256 %2)").arg(info.fileName(), sha256);
}

/// The step with this id; without "@server" the only one of its kind.
CutoverStep& findStep(std::vector<CutoverStep>& steps, const QString& id)
{
    CutoverStep* found = nullptr;
    QStringList candidates;
    for (CutoverStep& step : steps) {
        if (step.id == id)
            return step;
        if (cutover::baseOf(step.id) == id) {
            found = &step;
            candidates << step.id;
        }
    }
    if (candidates.size() == 1)
        return *found;
    if (!candidates.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("There are several such steps: %1. Name one of them.")
                                             .arg(candidates.join(QStringLiteral(", "))));
    cutover::requireStep(id);
    throw Error(ErrorCode::NotFound,
                Tr::tr("The plan has no step “%1” yet. Run “cutover check” first.").arg(id));
}

/// Changes one step and writes protocol and audit.
template <typename Change>
CutoverStep changeStep(const Context& context, const QString& domain, const QString& stepId,
                       const QString& what, Change change)
{
    const auto ledger = context.openLedger();
    const ledger::CutoverTable table(*ledger);
    CutoverPlan plan = findCutover(*ledger, domain);
    requireOpen(plan);
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    std::vector<CutoverStep> steps = table.steps(plan.id);
    CutoverStep& changing = findStep(steps, stepId);
    change(*ledger, transaction.actor(), plan, changing);
    changing.at = transaction.nowUtc();
    changing.by = transaction.actor().name;
    const CutoverStep step = changing;
    if (step.id != QLatin1String("go")) { // whether the switch can be decided hangs on every other step
        cutover::Facts facts;
        facts.plan = plan;
        facts.now = step.at;
        facts.recorded = steps;
        facts.sightings = table.sightings(plan.id);
        steps = cutover::judgedChecklist(facts, QStringLiteral("go"), step.by);
    }
    table.update(transaction, plan);
    table.setSteps(transaction, plan.id, steps);
    const QString text = what == QLatin1String("waive") ? step.reason : step.evidence;
    table.append(transaction, plan.id,
                 CutoverEvent{step.at, step.by, step.id, what, toString(step.state), text});
    transaction.audit(QStringLiteral("cutover.") + what, plan.id,
                      {{QStringLiteral("domain"), plan.domain},
                       {QStringLiteral("step"), step.id},
                       {QStringLiteral("observed"), step.observed},
                       {QStringLiteral("text"), text}});
    transaction.commit();
    return step;
}

CutoverPlan changePlan(const Context& context, const QString& domain, const QString& what,
                       const QString& text,
                       const std::function<void(const ledger::CutoverTable&, CutoverPlan&)>& change)
{
    const auto ledger = context.openLedger();
    const ledger::CutoverTable table(*ledger);
    CutoverPlan plan = findCutover(*ledger, domain);
    requireOpen(plan);
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    requireManager(*ledger, transaction.actor());
    change(table, plan);
    if (plan.progress == CutoverProgress::Completed || plan.progress == CutoverProgress::Abandoned)
        plan.closedAt = transaction.nowUtc();
    table.update(transaction, plan);
    table.append(transaction, plan.id,
                 CutoverEvent{transaction.nowUtc(), transaction.actor().name, {}, what, {}, text});
    transaction.audit(QStringLiteral("cutover.") + what, plan.id,
                      {{QStringLiteral("domain"), plan.domain},
                       {QStringLiteral("publishing"), toString(plan.publishing)},
                       {QStringLiteral("progress"), toString(plan.progress)},
                       {QStringLiteral("text"), text}});
    transaction.commit();
    return plan;
}

} // namespace

CutoverStep RecordCutoverStep::done(const QString& domain, const QString& stepId,
                                    const QString& evidence, const QString& file) const
{
    const QString text = required(
        file.isEmpty() || !evidence.trimmed().isEmpty() ? evidence : QFileInfo(file).fileName(),
        Tr::tr("Say by what it can be seen that the step was done: a document number, a file, a time."));
    return changeStep(
        m_context, domain, stepId, QStringLiteral("done"),
        [&](ledger::Ledger& ledger, const Actor& actor, CutoverPlan& plan, CutoverStep& step) {
            const bool decision =
                step.id == QLatin1String("go") || step.id == QLatin1String("rollback-decision");
            if (decision)
                requireManager(ledger, actor);
            if (step.automatic && step.state != CutoverState::Manual)
                throw Error(
                    ErrorCode::Conflict,
                    step.id == QLatin1String("go")
                        ? Tr::tr("It is too early to decide: %1").arg(step.observed)
                        : Tr::tr("“%1” is checked by Akimori and does not wait for a person. Run “cutover "
                                 "check”, or have the manager waive it with a reason.")
                              .arg(step.title));
            step.state = CutoverState::Ok;
            step.evidence = file.isEmpty() ? text : text + QStringLiteral(" / ") + keptFile(m_context, plan, file);
            step.reason.clear();
            if (!step.automatic)
                step.observed = Tr::tr("done");
            if (step.id == QLatin1String("go"))
                step.observed = Tr::tr("decided to go");
            if (step.id == QLatin1String("freeze") && plan.publishing == CutoverPublishing::Open)
                plan.publishing = CutoverPublishing::Frozen;
            // A server that stays silent would hide the switch for ever; the administrator's word counts
            // then.
            if (step.id == QLatin1String("switch-executed") && !plan.switchedAt.isValid())
                plan.switchedAt = ledger.clock().nowUtc();
        });
}

CutoverStep RecordCutoverStep::waive(const QString& domain, const QString& stepId,
                                     const QString& reason) const
{
    const QString text = required(reason, Tr::tr("A step is waived only with a reason."));
    return changeStep(m_context, domain, stepId, QStringLiteral("waive"),
                      [&](ledger::Ledger& ledger, const Actor& actor, CutoverPlan&, CutoverStep& step) {
                          requireManager(ledger, actor);
                          if (step.state == CutoverState::Ok)
                              throw Error(
                                  ErrorCode::Conflict,
                                  Tr::tr("“%1” is good already; there is nothing to waive.").arg(step.title));
                          step.state = CutoverState::Waived;
                          step.reason = text;
                      });
}

CutoverPlan SetCutover::publishing(const QString& domain, CutoverPublishing choice,
                                   const QString& reason) const
{
    return changePlan(m_context, domain, QStringLiteral("publishing"),
                      displayName(choice) + (reason.isEmpty() ? QString() : u' ' + reason),
                      [&](const ledger::CutoverTable&, CutoverPlan& plan) { plan.publishing = choice; });
}

CutoverPlan SetCutover::close(const QString& domain, CutoverProgress progress, const QString& reason) const
{
    if (progress == CutoverProgress::Abandoned)
        required(reason, Tr::tr("A plan is given up only with a reason."));
    return changePlan(
        m_context, domain, QStringLiteral("close"),
        displayName(progress) + (reason.isEmpty() ? QString() : u' ' + reason),
        [&](const ledger::CutoverTable& table, CutoverPlan& plan) {
            QStringList open;
            for (const CutoverStep& step : table.steps(plan.id)) {
                if (!step.settled())
                    open << step.title;
            }
            if (progress == CutoverProgress::Completed && !open.isEmpty())
                throw Error(
                    ErrorCode::Conflict,
                    Tr::tr("The DNS switch is not complete: %n step(s) are open: %1. Finish them, or have "
                           "the manager waive them.",
                           nullptr, static_cast<int>(open.size()))
                        .arg(open.mid(0, 10).join(QStringLiteral("; "))));
            plan.progress = progress;
            plan.publishing = CutoverPublishing::Open;
        });
}

} // namespace akimori::operations
