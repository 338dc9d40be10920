#include "records/person.h"

#include "base/error.h"
#include "records/tr.h"

namespace akimori {

using records::Tr;

Actor Actor::automatic()
{
    return {QStringLiteral("Akimori"), Role::None};
}

QString toString(Role role)
{
    switch (role) {
    case Role::None: return QLatin1String("");
    case Role::Responsible: return QStringLiteral("responsible");
    case Role::Manager: return QStringLiteral("manager");
    case Role::Operator: return QStringLiteral("operator");
    }
    return QLatin1String("");
}

Role roleFromString(const QString& text)
{
    for (const Role role : {Role::None, Role::Responsible, Role::Manager, Role::Operator}) {
        if (text == toString(role))
            return role;
    }
    throw Error(ErrorCode::BadInput,
                Tr::tr("“%1” is no role. Use responsible, manager or operator.").arg(text));
}

QString displayName(Role role)
{
    switch (role) {
    case Role::None: return {};
    case Role::Responsible: return Tr::tr("Responsible officer");
    case Role::Manager: return Tr::tr("Manager");
    case Role::Operator: return Tr::tr("Operator");
    }
    return {};
}

} // namespace akimori
