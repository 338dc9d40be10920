#include "operations/people/people.h"

#include "base/jst.h"
#include "ledger/persontable.h"
#include "operations/tr.h"
#include "people/pin.h"

#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace akimori::operations {

namespace {

/// Who enters the organisation. See SetRole.
Actor whoMayChange(const Context& context, const people::People& people, const QDate& today)
{
    const QString name = context.nameOfActor();
    const Role role = people::roleOf(people, name, today);
    if (role == Role::Manager || role == Role::Responsible)
        return people::actorFor(people, name, today);
    if (people::gapsInOrganisation(people, today).isEmpty())
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("“%1” may not change the organisation. A manager or the responsible officer has to do it "
                           "(--as NAME).")
                        .arg(name));
    return {name, role};
}

} // namespace

people::People listPeople(const Context& context)
{
    return ledger::PersonTable(*context.openLedger()).all();
}

Person SetRole::run(const Request& request) const
{
    const QString name = request.name.simplified();
    if (name.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A role needs the name of a person. Enter it."));
    const QDate today = jst::date(m_context.clock->nowUtc());
    const std::optional<QString> pinHash =
        request.pin ? std::optional(people::hashPin(*request.pin)) : std::nullopt; // slow: before the write lock

    const auto ledger = m_context.openLedger();
    const ledger::PersonTable table(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, whoMayChange(m_context, table.all(), today));
    const people::People people = table.all();
    const auto held = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return person.role == request.role && person.name == name
               && (!person.termUntil.isValid() || person.termUntil >= today);
    });
    Person person = held == people.end() ? Person{} : *held;
    person.name = name;
    person.role = request.role;
    person.deputy = request.deputy;
    if (held == people.end() || request.from.isValid())
        person.termFrom = request.from.isValid() ? request.from : today;
    person.termUntil = request.until;
    if (pinHash)
        person.pinHash = *pinHash;
    if (person.termUntil.isValid() && person.termUntil < person.termFrom)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The term of “%1” would end before it begins. Correct the days.").arg(name));
    if (held == people.end()) {
        person.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        table.insert(transaction, person);
    } else {
        table.update(transaction, person);
    }
    transaction.audit(QStringLiteral("role.set"), person.id,
                      {{QStringLiteral("name"), person.name},
                       {QStringLiteral("role"), toString(person.role)},
                       {QStringLiteral("deputy"), person.deputy},
                       {QStringLiteral("from"), person.termFrom.toString(Qt::ISODate)},
                       {QStringLiteral("until"), person.termUntil.toString(Qt::ISODate)},
                       {QStringLiteral("pin"), pinHash.has_value()}});
    transaction.commit();
    return person;
}

QStringList organisationGaps(const Context& context)
{
    const people::People people = listPeople(context);
    return people.empty() ? QStringList()
                          : people::gapsInOrganisation(people, jst::date(context.clock->nowUtc()));
}

} // namespace akimori::operations
