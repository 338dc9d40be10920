#include "reports/facts.h"

#include "base/jst.h"
#include "people/roles.h"

#include <algorithm>

namespace akimori::reports {

bool Facts::inPeriod(const QDateTime& instant) const
{
    if (!instant.isValid())
        return false;
    const QDate day = jst::date(instant);
    return day >= from && day <= until;
}

const Person* Facts::holder(Role role, const QDate& day) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return person.role == role && !person.deputy && people::holdsRole(person, day);
    });
    return found == people.end() ? nullptr : &*found;
}

} // namespace akimori::reports
