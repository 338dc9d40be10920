#include "people/roles.h"

#include "base/error.h"
#include "people/tr.h"

#include <algorithm>

namespace akimori::people {

namespace {

QString comparable(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}

int rank(Role role)
{
    switch (role) {
    case Role::Responsible:
        return 3;
    case Role::Manager:
        return 2;
    case Role::Operator:
        return 1;
    case Role::None:
        return 0;
    }
    return 0;
}

} // namespace

bool holdsRole(const Person& person, const QDate& day)
{
    return (!person.termFrom.isValid() || person.termFrom <= day) &&
           (!person.termUntil.isValid() || day <= person.termUntil);
}

const Person* entryOf(const People& people, const QString& name, const QDate& day)
{
    const QString wanted = comparable(name);
    const Person* best = nullptr;
    for (const Person& person : people) {
        if (comparable(person.name) == wanted && holdsRole(person, day) &&
            (!best || rank(person.role) > rank(best->role)))
            best = &person;
    }
    return best;
}

Role roleOf(const People& people, const QString& name, const QDate& day)
{
    const Person* entry = entryOf(people, name, day);
    return entry ? entry->role : Role::None;
}

Actor actorFor(const People& people, const QString& name, const QDate& day)
{
    if (people.empty())
        return {name.trimmed(), Role::None};
    const Person* entry = entryOf(people, name, day);
    if (!entry)
        throw Error(
            ErrorCode::NotAllowedNow,
            Tr::tr("“%1” holds no role on %2, so nothing was recorded in this name. Enter the name of a "
                   "person of the maintenance organisation, or add this person to it.")
                .arg(name, day.toString(Qt::ISODate)));
    return {entry->name, entry->role};
}

void Permission::require() const
{
    if (!allowed)
        throw Error(ErrorCode::NotAllowedNow, why);
}

Permission mayDecide(const People& people, const QString& requester, const QString& approver,
                     const QDate& day)
{
    if (people.empty())
        return {};
    if (comparable(requester) == comparable(approver))
        return {false, Tr::tr("“%1” made this request and therefore cannot decide it. Another manager or the "
                              "responsible officer has to decide.")
                           .arg(approver)};
    const Role role = roleOf(people, approver, day);
    if (role != Role::Manager && role != Role::Responsible)
        return {false,
                Tr::tr("“%1” is neither manager nor responsible officer on %2 and therefore cannot decide. "
                       "A manager or the responsible officer has to decide.")
                    .arg(approver, day.toString(Qt::ISODate))};
    return {};
}

QStringList gapsInOrganisation(const People& people, const QDate& day)
{
    int responsible = 0;
    int managers = 0;
    int operators = 0;
    for (const Person& person : people) {
        if (!holdsRole(person, day))
            continue;
        responsible += person.role == Role::Responsible && !person.deputy ? 1 : 0;
        managers += person.role == Role::Manager ? 1 : 0;
        operators += person.role == Role::Operator ? 1 : 0;
    }
    QStringList gaps;
    if (responsible == 0)
        gaps << Tr::tr("There is no responsible officer. Record one.");
    if (responsible > 1)
        gaps << Tr::tr("There are %1 responsible officers, but exactly one is allowed. End the terms of the "
                       "others.")
                    .arg(responsible);
    if (managers == 0)
        gaps << Tr::tr("There is no manager. Record one.");
    if (operators == 0)
        gaps << Tr::tr("There is no operator. Record one.");
    return gaps;
}

std::set<QDate> changeDays(const People& people)
{
    const auto anybody = [&](const QDate& day) {
        return std::any_of(people.begin(), people.end(), [&](const Person& person) { return holdsRole(person, day); });
    };
    std::set<QDate> days;
    for (const Person& person : people) {
        if (person.termFrom.isValid() && anybody(person.termFrom.addDays(-1)))
            days.insert(person.termFrom);
        if (person.termUntil.isValid())
            days.insert(person.termUntil.addDays(1));
    }
    return days;
}

QDate nextChange(const People& people, const QDate& day)
{
    const std::set<QDate> days = changeDays(people);
    const auto next = days.lower_bound(day);
    if (next != days.end())
        return *next;
    return days.empty() ? QDate() : *days.rbegin();
}

} // namespace akimori::people
