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

/// The entry that the change is about; nullptr = a new one.
const Person* heldBy(const people::People& people, const SetRole::Request& request, const QDate& today)
{
    const auto held = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return person.role == request.role && person.name == request.name.simplified()
               && (!person.termUntil.isValid() || person.termUntil >= today);
    });
    return held == people.end() ? nullptr : &*held;
}

/// Whose PIN shows that the change is meant; nullptr = nobody's. A manager changes with the own one. Without a manager at
/// work, while the organisation is incomplete, only a PIN that is there already is protected: by itself.
const Person* proverOf(const people::People& people, const SetRole::Request& request, const QString& actor, const QDate& today)
{
    const Person* acting = people::entryOf(people, actor, today);
    if (acting && (acting->role == Role::Manager || acting->role == Role::Responsible) && !acting->pinHash.isEmpty())
        return people::gapsInOrganisation(people, today).isEmpty() || request.pin ? acting : nullptr;
    const Person* held = heldBy(people, request, today);
    return held && request.pin && !held->pinHash.isEmpty() ? held : nullptr;
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
    const Person* prover = proverOf(people, request, m_context.nameOfActor(), today);
    if (prover && !people::verifyPin(request.ownPin, prover->pinHash))
        throw Error(ErrorCode::NotAllowedNow,
                    request.ownPin.isEmpty()
                        ? Tr::tr("This change of the organisation needs the PIN of “%1”. Nothing was recorded.").arg(prover->name)
                        : Tr::tr("The PIN is not that of “%1”. Nothing was recorded.").arg(prover->name));
    const Person* held = heldBy(people, request, today);
    Person person = held ? *held : Person{};
    person.name = name;
    person.role = request.role;
    person.deputy = request.deputy;
    if (!held || request.from.isValid())
        person.termFrom = request.from.isValid() ? request.from : today;
    person.termUntil = request.until;
    if (pinHash)
        person.pinHash = *pinHash;
    if (person.termUntil.isValid() && person.termUntil < person.termFrom)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The term of “%1” would end before it begins. Correct the days.").arg(name));
    if (!held) {
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

QString SetRole::pinAskedOf(const Request& request) const
{
    const people::People people = listPeople(m_context);
    const Person* prover = proverOf(people, request, m_context.nameOfActor(), jst::date(m_context.clock->nowUtc()));
    return prover ? prover->name : QString();
}

Actor actorForSettings(const Context& context, ledger::Ledger& ledger)
{
    const Actor actor = context.actor(ledger);
    const people::People people = ledger::PersonTable(ledger).all();
    const QDate today = jst::date(context.clock->nowUtc());
    const auto manages = [](Role role) { return role == Role::Manager || role == Role::Responsible; };
    const bool anyManager = std::any_of(people.begin(), people.end(), [&](const Person& person) {
        return manages(person.role) && people::holdsRole(person, today);
    });
    if (anyManager && !manages(actor.role))
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("“%1” may not change this setting: the contract rests on it. A manager or the responsible officer has "
                           "to do it (--as NAME).")
                        .arg(actor.name));
    return actor;
}

QStringList organisationGaps(const Context& context)
{
    const people::People people = listPeople(context);
    return people.empty() ? QStringList()
                          : people::gapsInOrganisation(people, jst::date(context.clock->nowUtc()));
}

} // namespace akimori::operations
