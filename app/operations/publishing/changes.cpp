#include "operations/publishing/changes.h"

#include "base/citycalendar.h"
#include "base/jst.h"
#include "ledger/baselinetable.h"
#include "ledger/changetable.h"
#include "ledger/persontable.h"
#include "operations/tr.h"
#include "people/pin.h"
#include "people/roles.h"

#include <QJsonObject>

namespace akimori::operations {

namespace {

bool mayApprove(Role role)
{
    return role == Role::Manager || role == Role::Responsible;
}

ChangeWork insertChange(const Context& context, ledger::Ledger& ledger, ChangeWork change)
{
    const ledger::ChangeTable table(ledger);
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    change.openedAt = context.clock->nowUtc();
    change.openedBy = transaction.actor().name;
    change.no = table.freeNumber(fiscalYearOf(jst::date(change.openedAt)));
    if (ledger::PersonTable(ledger).all().empty() || change.kind == ChangeWorkKind::Standard) {
        change.approvedBy = change.openedBy;
        change.approvedAt = change.openedAt;
    }
    table.insert(transaction, change);
    transaction.audit(QStringLiteral("change.open"), change.no,
                      {{QStringLiteral("site"), change.siteId},
                       {QStringLiteral("title"), change.title},
                       {QStringLiteral("kind"), toString(change.kind)},
                       {QStringLiteral("scope"), toString(change.scope)},
                       {QStringLiteral("approved"), change.approvedAt.isValid()}});
    transaction.commit();
    return change;
}

/// A routine change is approved by who acts: with people recorded that has to be somebody who may approve.
void requireMayOpenRoutine(const Context& context, ledger::Ledger& ledger)
{
    if (ledger::PersonTable(ledger).all().empty() || mayApprove(context.actor(ledger).role))
        return;
    throw Error(ErrorCode::NotAllowedNow,
                Tr::tr("“%1” may not approve a routine change. Open a change (change open), let a manager approve it, then "
                       "publish with --change.")
                    .arg(context.nameOfActor()));
}

} // namespace

std::vector<ChangeWork> listChanges(const Context& context)
{
    return ledger::ChangeTable(*context.openLedger()).all();
}

ChangeWork findChange(const ledger::Ledger& ledger, const QString& no)
{
    const std::optional<ChangeWork> change = ledger::ChangeTable(ledger).find(no);
    if (!change)
        throw Error(ErrorCode::NotFound, Tr::tr("There is no change work “%1”. “change list” shows them.").arg(no));
    return *change;
}

ChangeWork OpenChange::run(const Request& request) const
{
    if (request.title.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A change work needs a title. Enter what is changed."));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    if (request.kind == ChangeWorkKind::Standard)
        requireMayOpenRoutine(m_context, *ledger);
    ChangeWork change;
    change.siteId = site.id;
    change.title = request.title.trimmed();
    change.kind = request.kind;
    change.scope = request.scope;
    change.purpose = request.purpose.trimmed().isEmpty() ? change.title : request.purpose.trimmed();
    change.plan = request.plan.trimmed();
    change.impact = request.impact.trimmed();
    change.rollbackPlan = request.rollbackPlan.trimmed();
    change.plannedFrom = request.plannedFrom;
    change.plannedUntil = request.plannedUntil;
    return insertChange(m_context, *ledger, change);
}

ChangeWork openRoutineChange(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& title,
                             const QString& folder)
{
    ChangeWork change;
    change.siteId = site.id;
    change.title = title.trimmed();
    change.kind = ChangeWorkKind::Standard;
    change.purpose = change.title;
    change.plan = Tr::tr("Publish the folder %1").arg(folder);
    change.impact = Tr::tr("No interruption");
    change.rollbackPlan = Tr::tr("Bring the former contents back by rollback, or restore the generation before the change");
    return insertChange(context, ledger, change);
}

void requireUsableChange(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& no,
                         const QString& title)
{
    if (no.trimmed().isEmpty() == title.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Say on what ground it is published: either the number of an approved change (--change), or the "
                           "title of a routine change (--title)."));
    if (no.isEmpty())
        return requireMayOpenRoutine(context, ledger);
    const ChangeWork change = findChange(ledger, no);
    if (!change.siteId.isEmpty() && change.siteId != site.id)
        throw Error(ErrorCode::BadInput, Tr::tr("The change work %1 is about another site.").arg(no));
    if (change.state != ChangeWorkState::Open)
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("The change work %1 is not open any more. Open a new one.").arg(no));
    if (!change.approvedAt.isValid())
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("The change work %1 is not approved yet. A manager other than “%2” has to approve it first.")
                        .arg(no, change.openedBy));
}

ChangeWork updateOpenChange(const Context& context, const QString& no, const QString& action, const QJsonObject& detail,
                            const std::function<void(ChangeWork&, const Actor&)>& edit)
{
    const auto ledger = context.openLedger();
    const ledger::ChangeTable table(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    ChangeWork change = findChange(*ledger, no);
    if (change.state != ChangeWorkState::Open)
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("The change work %1 is %2; its record is not changed any more.").arg(no, displayName(change.state)));
    edit(change, transaction.actor());
    table.update(transaction, change);
    transaction.audit(action, no, detail);
    transaction.commit();
    return change;
}

ChangeWork ApproveChange::run(const QString& no, const QString& pin) const
{
    const people::People people = ledger::PersonTable(*m_context.openLedger()).all();
    const QString by = m_context.nameOfActor();
    const QDate today = jst::date(m_context.clock->nowUtc());
    if (!people.empty()) {
        people::mayDecide(people, findChange(*m_context.openLedger(), no).openedBy, by, today).require();
        if (!people::verifyPin(pin, people::entryOf(people, by, today)->pinHash)) // slow: before the write lock
            throw Error(ErrorCode::NotAllowedNow,
                        Tr::tr("The PIN of “%1” is not right, so the change was not approved.").arg(by));
    }
    return updateOpenChange(m_context, no, QStringLiteral("change.approve"), {},
                            [&](ChangeWork& change, const Actor& actor) {
                                if (!people.empty())
                                    people::mayDecide(people, change.openedBy, actor.name, today).require();
                                change.approvedBy = actor.name;
                                change.approvedAt = m_context.clock->nowUtc();
                            });
}

ChangeWork CloseChange::run(const QString& no, const QString& remarks) const
{
    return updateOpenChange(
        m_context, no, QStringLiteral("change.close"), {}, [&](ChangeWork& change, const Actor& actor) {
            if (change.baselineId.isEmpty() && !change.siteId.isEmpty()) {
                const auto baseline = ledger::BaselineTable(*m_context.openLedger()).current(change.siteId);
                if (baseline && baseline->changeNo == no)
                    change.baselineId = baseline->id; // approved by “baseline approve --change”
            }
            QStringList missing;
            for (const ChangeStep step : change.missingSteps())
                missing << displayName(step);
            if (!missing.isEmpty())
                throw Error(ErrorCode::NotAllowedNow,
                            Tr::tr("The change work %1 cannot be closed: these steps are missing: %2. Do them, or let a "
                                   "manager waive them with a reason.")
                                .arg(no, missing.join(QStringLiteral(", "))));
            if (!remarks.trimmed().isEmpty())
                change.remarks = remarks.trimmed();
            change.state = ChangeWorkState::Closed;
            change.closedBy = actor.name;
            change.closedAt = m_context.clock->nowUtc();
        });
}

ChangeWork CloseChange::cancel(const QString& no, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Say why the change is called off."));
    return updateOpenChange(m_context, no, QStringLiteral("change.cancel"), {{QStringLiteral("reason"), reason}},
                            [&](ChangeWork& change, const Actor& actor) {
                                if (change.publish && !change.publish->rolledBackAt.isValid())
                                    throw Error(ErrorCode::NotAllowedNow,
                                                Tr::tr("The change work %1 has published contents. Roll them back first, or "
                                                       "close it.")
                                                    .arg(no));
                                change.remarks = reason.trimmed();
                                change.state = ChangeWorkState::Cancelled;
                                change.closedBy = actor.name;
                                change.closedAt = m_context.clock->nowUtc();
                            });
}

} // namespace akimori::operations
