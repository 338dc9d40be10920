#include "reports/facts.h"

#include "base/jst.h"
#include "people/roles.h"

#include <algorithm>

namespace akimori::reports {

const UptimeFact& MonitoringFact::site() const
{
    const auto end = std::find_if(uptimes.begin(), uptimes.end(), [](const UptimeFact& each) { return !each.isWebsite(); });
    return *std::min_element(uptimes.begin(), end, [](const UptimeFact& a, const UptimeFact& b) {
        return a.availabilityPercent.value_or(100) < b.availabilityPercent.value_or(100);
    });
}

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
