#pragma once

#include "records/duty.h"
#include "records/person.h"

#include <QByteArray>

namespace akimori {

/// 確認の記録: what a person established about a clause that no other record can prove (要確認), with the city's word
/// or a paper behind it. Append-only; the newest one for a day counts. It never outweighs a computed 期限超過.
struct DutyConfirmation
{
    QString id;
    QString clause;
    QString siteId;   ///< empty = every site of the profile
    QDate validFrom;  ///< Japanese days, both included
    QDate validUntil; ///< invalid = standing and one-time clauses: until another one; others: the month of validFrom
    DutyState state = DutyState::Fulfilled; ///< Fulfilled, NotApplicable or NeedsConfirmation (taken back)
    QString text;           ///< what was confirmed, with whom
    QString consultationNo; ///< 協議番号; may be empty
    QString attachment;     ///< file name below the profile's attachments; may be empty
    QByteArray attachmentSha256; ///< lower-case hex
    QString confirmedBy;
    Role role = Role::None;
    QDateTime confirmedAt; ///< UTC
};

} // namespace akimori
