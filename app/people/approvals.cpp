#include "people/approvals.h"

#include "base/error.h"
#include "base/jst.h"
#include "people/pin.h"
#include "people/tr.h"

namespace akimori::people {

namespace {

[[noreturn]] void refuse(const QString& sentence)
{
    throw Error(ErrorCode::NotAllowedNow, sentence);
}

[[noreturn]] void badInput(const QString& sentence)
{
    throw Error(ErrorCode::BadInput, sentence);
}

void checkPin(const People& people, const QString& name, const QString& pin, const QDate& day)
{
    const Person* person = entryOf(people, name, day);
    if (!person || person->pinHash.isEmpty())
        refuse(
            Tr::tr(
                "“%1” has not chosen a PIN yet, so this was not recorded. Let this person choose one under "
                "Settings, or attach a written reply.")
                .arg(name));
    if (!verifyPin(pin, person->pinHash))
        refuse(
            Tr::tr(
                "The PIN is not the one of “%1”, so this was not recorded. Let this person enter it again.")
                .arg(name));
}

/// What the means needs besides a person who may decide.
void checkMeans(const Approval& approval, const DecisionInput& input, const People& people, const QDate& day)
{
    switch (input.means) {
    case ApprovalMeans::Pin:
        checkPin(people, input.decidedBy, input.pin, day);
        return;
    case ApprovalMeans::WrittenReply:
        if (input.attachment.isEmpty() || input.attachmentSha256.isEmpty())
            badInput(Tr::tr("The written reply is missing. Attach the file with the answer to request %1.")
                         .arg(approval.id));
        actorFor(people, input.recordedBy, day);
        return;
    case ApprovalMeans::Telephone:
        if (!input.confirmUntil.isValid() || input.confirmUntil <= day)
            badInput(
                Tr::tr("A decision by telephone needs a later day by which a manager confirms it. Enter the "
                       "next open day for request %1.")
                    .arg(approval.id));
        actorFor(people, input.recordedBy, day);
        return;
    case ApprovalMeans::None:
        break;
    }
    badInput(Tr::tr("It is not said how the decision was given. Choose PIN, written reply or telephone for "
                    "request %1.")
                 .arg(approval.id));
}

} // namespace

Approval request(Approval approval, const QDateTime& nowUtc)
{
    if (approval.reason.trimmed().isEmpty() || approval.requestedBy.trimmed().isEmpty())
        badInput(Tr::tr("A request needs a reason and the name of who makes it. Enter both."));
    if (approval.validFrom.isValid() && approval.validUntil.isValid() &&
        approval.validUntil <= approval.validFrom)
        badInput(Tr::tr("The request would end before it begins. Correct the times."));
    if (approval.standing && (!approval.validUntil.isValid() || approval.consultationNo.trimmed().isEmpty()))
        badInput(
            Tr::tr("A standing approval needs an end and the number of the consultation with the city. Enter "
                   "both."));
    Approval fresh;
    fresh.id = approval.id;
    fresh.kind = approval.kind;
    fresh.siteId = approval.siteId;
    fresh.subject = approval.subject;
    fresh.reason = approval.reason.trimmed();
    fresh.requestedBy = approval.requestedBy.trimmed();
    fresh.requestedAt = nowUtc;
    fresh.standing = approval.standing;
    fresh.validFrom = approval.validFrom;
    fresh.validUntil = approval.validUntil;
    fresh.consultationNo = approval.consultationNo.trimmed();
    return fresh;
}

void decide(Approval& approval, const DecisionInput& input, const People& people, const QDateTime& nowUtc)
{
    const QDate day = jst::date(nowUtc);
    if (approval.decision != ApprovalDecision::Pending)
        refuse(Tr::tr("Request %1 was already decided by “%2”. Make a new request.")
                   .arg(approval.id, approval.decidedBy));
    if (stateOf(approval, nowUtc) == ApprovalState::Expired)
        refuse(Tr::tr("Request %1 was for a time that is over. Make a new request.").arg(approval.id));
    if (input.decision == ApprovalDecision::Pending || input.decidedBy.trimmed().isEmpty())
        badInput(Tr::tr("The decision on request %1 is incomplete. Enter who decided, and what.")
                     .arg(approval.id));
    if (input.decision != ApprovalDecision::Approved && input.instruction.trimmed().isEmpty())
        badInput(Tr::tr("Rejecting or sending back request %1 needs a reason. Enter it.").arg(approval.id));
    if (!people.empty()) {
        mayDecide(people, approval.requestedBy, input.decidedBy, day).require();
        checkMeans(approval, input, people, day);
    }
    approval.decision = input.decision;
    approval.decidedBy = input.decidedBy.trimmed();
    approval.decidedAt = nowUtc;
    approval.recordedBy =
        input.recordedBy.trimmed().isEmpty() ? approval.decidedBy : input.recordedBy.trimmed();
    approval.means = input.means;
    approval.instruction = input.instruction.trimmed();
    if (input.means == ApprovalMeans::WrittenReply) {
        approval.attachment = input.attachment;
        approval.attachmentSha256 = input.attachmentSha256;
    }
    if (input.means == ApprovalMeans::Telephone)
        approval.confirmUntil = input.confirmUntil;
}

void confirm(Approval& approval, const QString& by, const QString& pin, const People& people,
             const QDateTime& nowUtc)
{
    const QDate day = jst::date(nowUtc);
    if (approval.means != ApprovalMeans::Telephone || approval.decision == ApprovalDecision::Pending)
        refuse(Tr::tr("Request %1 was not decided by telephone, so there is nothing to confirm.")
                   .arg(approval.id));
    if (approval.confirmedAt.isValid())
        refuse(Tr::tr("Request %1 was already confirmed by “%2”.").arg(approval.id, approval.confirmedBy));
    if (by.trimmed().isEmpty())
        badInput(Tr::tr("The confirmation of request %1 needs a name. Enter who confirms.").arg(approval.id));
    if (!people.empty()) {
        mayDecide(people, approval.requestedBy, by, day).require();
        if (entryOf(people, by, day) == entryOf(people, approval.recordedBy, day))
            refuse(Tr::tr("“%1” recorded the decision on request %2 and therefore cannot confirm it. Another "
                          "manager "
                          "or the responsible officer has to confirm it.")
                       .arg(by, approval.id));
        checkPin(people, by, pin, day);
    }
    approval.confirmedBy = by.trimmed();
    approval.confirmedAt = nowUtc;
}

ApprovalState stateOf(const Approval& approval, const QDateTime& nowUtc)
{
    if (approval.decision == ApprovalDecision::Rejected)
        return ApprovalState::Rejected;
    if (approval.decision == ApprovalDecision::SentBack)
        return ApprovalState::SentBack;
    if (approval.decision == ApprovalDecision::Approved && approval.means == ApprovalMeans::Telephone &&
        !approval.confirmedAt.isValid() && jst::date(nowUtc) > approval.confirmUntil)
        return ApprovalState::Unconfirmed; // stays visible even when it was used or has expired
    if (!approval.standing && approval.usedAt.isValid())
        return ApprovalState::Used;
    if (approval.validUntil.isValid() && nowUtc >= approval.validUntil)
        return ApprovalState::Expired;
    if (approval.decision == ApprovalDecision::Pending)
        return ApprovalState::Pending;
    if (approval.validFrom.isValid() && nowUtc < approval.validFrom)
        return ApprovalState::NotYetValid;
    return ApprovalState::Usable;
}

bool covers(const Approval& approval, ApprovalKind kind, const QString& siteId, const QString& subject)
{
    return approval.kind == kind && (approval.siteId.isEmpty() || approval.siteId == siteId) &&
           (approval.subject.isEmpty() || approval.subject == subject);
}

void use(Approval& approval, ApprovalKind kind, const QString& siteId, const QString& subject,
         const QDateTime& nowUtc)
{
    if (!covers(approval, kind, siteId, subject))
        refuse(Tr::tr("Approval %1 is about something else. Request an approval for this.").arg(approval.id));
    switch (stateOf(approval, nowUtc)) {
    case ApprovalState::Usable:
        approval.usedAt = nowUtc;
        return;
    case ApprovalState::Pending:
        refuse(
            Tr::tr("Request %1 has not been decided yet. A manager or the responsible officer has to decide.")
                .arg(approval.id));
    case ApprovalState::Rejected:
    case ApprovalState::SentBack:
        refuse(Tr::tr("Request %1 was not approved by “%2”. Make a new request.")
                   .arg(approval.id, approval.decidedBy));
    case ApprovalState::NotYetValid:
        refuse(Tr::tr("Approval %1 is valid only from %2. Wait until then.")
                   .arg(approval.id, jst::display(approval.validFrom)));
    case ApprovalState::Used:
        refuse(Tr::tr("Approval %1 was already used at %2. Make a new request.")
                   .arg(approval.id, jst::display(approval.usedAt)));
    case ApprovalState::Expired:
        refuse(Tr::tr("Approval %1 was valid only until %2. Make a new request.")
                   .arg(approval.id, jst::display(approval.validUntil)));
    case ApprovalState::Unconfirmed:
        refuse(
            Tr::tr("Approval %1 was given by telephone and not confirmed by %2. A manager has to confirm it.")
                .arg(approval.id, approval.confirmUntil.toString(Qt::ISODate)));
    }
}

QString displayName(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        return Tr::tr("Waiting for a decision");
    case ApprovalState::Rejected:
        return Tr::tr("Rejected");
    case ApprovalState::SentBack:
        return Tr::tr("Sent back");
    case ApprovalState::NotYetValid:
        return Tr::tr("Approved, not valid yet");
    case ApprovalState::Usable:
        return Tr::tr("Approved");
    case ApprovalState::Used:
        return Tr::tr("Used");
    case ApprovalState::Expired:
        return Tr::tr("Expired");
    case ApprovalState::Unconfirmed:
        return Tr::tr("Confirmation overdue");
    }
    return {};
}

} // namespace akimori::people
