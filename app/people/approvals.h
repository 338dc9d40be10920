#pragma once

#include "people/roles.h"
#include "records/approval.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace akimori::people {

/// 例外運用の承認 as pure functions: request → decision → used, over a record and an instant. What
/// is not allowed throws Error(NotAllowedNow) and leaves the record as it was; the sentence says by whom or
/// until when. Instants are UTC, days Japanese; calendar questions are answered by the caller.

enum class ApprovalState {
    Pending,     ///< waits for a decision
    Rejected,    ///< 却下
    SentBack,    ///< 差戻し
    NotYetValid, ///< approved, but validFrom has not come
    Usable,
    Used,        ///< used once; a standing approval never becomes this
    Expired,     ///< validUntil has passed, decided or not
    Unconfirmed, ///< telephone, and the day of 事後確認 has passed without one: unusable, and a finding
};

/// A new request. Throws Error(BadInput) for an empty reason or requester, a span that ends before it begins,
/// or a standing request without an end or a consultation number. `approval` carries what the person entered;
/// decision, confirmation and use are reset.
Approval request(Approval approval, const QDateTime& nowUtc);

struct DecisionInput
{
    ApprovalDecision decision = ApprovalDecision::Pending;
    QString decidedBy;
    QString recordedBy; ///< who sits at this machine
    ApprovalMeans means = ApprovalMeans::None;
    QString pin; ///< means Pin
    QString instruction;
    QString attachment;          ///< means WrittenReply: file on this machine …
    QByteArray attachmentSha256; ///< … and its hash
    QDate confirmUntil;          ///< means Telephone: the next open day after today
};

/// Decides a pending request. With people recorded: the decider passes mayDecide(); Pin must match the
/// decider's; WrittenReply needs the attachment; Telephone may be recorded by anyone with a role and needs
/// confirmUntil. With nobody recorded only the order of the steps is checked. Rejecting or sending back needs
/// an instruction.
void decide(Approval& approval, const DecisionInput& input, const People& people, const QDateTime& nowUtc);

/// 事後確認 of a decision by telephone: by a 管理者 or 責任者 other than who requested and who recorded it. A
/// late confirmation is recorded with its true time and makes the approval usable again.
void confirm(Approval& approval, const QString& by, const QString& pin, const People& people,
             const QDateTime& nowUtc);

ApprovalState stateOf(const Approval& approval, const QDateTime& nowUtc);

/// Whether it covers an act of `kind` at the site; an empty site or subject of the approval covers all.
bool covers(const Approval& approval, ApprovalKind kind, const QString& siteId, const QString& subject);

/// Takes it for an act at `nowUtc` and marks it used. Throws unless it covers the act and is Usable.
void use(Approval& approval, ApprovalKind kind, const QString& siteId, const QString& subject,
         const QDateTime& nowUtc);

QString displayName(ApprovalState state); ///< translated

} // namespace akimori::people
