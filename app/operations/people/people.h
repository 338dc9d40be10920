#pragma once

#include "operations/context.h"
#include "people/roles.h"

#include <optional>

namespace akimori::operations {

/// 運用保守体制 as recorded, ended entries included.
people::People listPeople(const Context& context);

/// 体制の記録 (R-1 … R-3). Until the organisation is complete anybody at this computer may enter it; afterwards only a
/// 管理者 or 責任者 may change it (Error(NotAllowedNow)), with the own PIN when one was chosen: whoever could make people
/// or change a PIN under another's name could approve anything.
class SetRole
{
public:
    struct Request
    {
        Role role = Role::Operator;
        QString name;
        bool deputy = false; ///< 代行者
        QDate from;          ///< first day, JST; invalid = today
        QDate until;         ///< last day; invalid = open
        std::optional<QString> pin; ///< nothing = an existing PIN stays
        QString ownPin;             ///< of the person that pinAskedOf() names
    };

    explicit SetRole(const Context& context) : m_context(context) {}

    /// The entry of that person and role, new or changed. Throws Error(BadInput) for an empty name, a reversed term
    /// or an unusable PIN.
    Person run(const Request& request) const;
    /// Name of the person whose PIN has to be given in `ownPin`; empty = none is needed.
    QString pinAskedOf(const Request& request) const;

private:
    const Context& m_context;
};

/// Who changes a setting that the contract rests on (contract, duties, calendar, retention, plan of the runs, private keys): a
/// 管理者 or 責任者, as soon as one is in office. The role is enough; approvals need the PIN besides. Throws
/// Error(NotAllowedNow).
Actor actorForSettings(const Context& context, ledger::Ledger& ledger);

/// What is missing for R-1 … R-3 today; one translated sentence each.
QStringList organisationGaps(const Context& context);

} // namespace akimori::operations
