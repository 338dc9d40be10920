#include "records/duty.h"

#include "records/words.h"

#include <algorithm>
#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kStates{Word<DutyState>{DutyState::Fulfilled, "fulfilled"},
                             Word<DutyState>{DutyState::Pending, "pending"},
                             Word<DutyState>{DutyState::Overdue, "overdue"},
                             Word<DutyState>{DutyState::NotApplicable, "notApplicable"},
                             Word<DutyState>{DutyState::NeedsConfirmation, "needsConfirmation"}};
constexpr std::array kCadences{
    Word<DutyCadence>{DutyCadence::Standing, "standing"}, Word<DutyCadence>{DutyCadence::Once, "once"},
    Word<DutyCadence>{DutyCadence::Daily, "daily"},       Word<DutyCadence>{DutyCadence::OpenDay, "open-day"},
    Word<DutyCadence>{DutyCadence::Monthly, "monthly"},   Word<DutyCadence>{DutyCadence::Yearly, "yearly"},
    Word<DutyCadence>{DutyCadence::Event, "event"}};
constexpr std::array kStarts{Word<DutyStart>{DutyStart::Contract, "contract"},
                             Word<DutyStart>{DutyStart::Published, "published"}};
} // namespace

int DutyMonth::count(DutyState state) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [state](const DutyRow& row) { return row.state == state; }));
}

QString toString(DutyState state) { return records::spell(kStates, state); }
QString toString(DutyCadence cadence) { return records::spell(kCadences, cadence); }
QString toString(DutyStart start) { return records::spell(kStarts, start); }
DutyState dutyStateFromString(const QString& text) { return records::read(kStates, text); }
DutyCadence dutyCadenceFromString(const QString& text) { return records::read(kCadences, text); }
DutyStart dutyStartFromString(const QString& text) { return records::read(kStarts, text); }

QString displayName(DutyState state)
{
    switch (state) {
    case DutyState::Fulfilled: return Tr::tr("Fulfilled", "duty");
    case DutyState::Pending: return Tr::tr("Within the deadline", "duty");
    case DutyState::Overdue: return Tr::tr("Overdue", "duty");
    case DutyState::NotApplicable: return Tr::tr("Not applicable", "duty");
    case DutyState::NeedsConfirmation: return Tr::tr("Needs confirmation", "duty");
    }
    return {};
}

QString displayName(DutyCadence cadence)
{
    switch (cadence) {
    case DutyCadence::Standing: return Tr::tr("Always", "cadence");
    case DutyCadence::Once: return Tr::tr("Once", "cadence");
    case DutyCadence::Daily: return Tr::tr("Every day", "cadence");
    case DutyCadence::OpenDay: return Tr::tr("Every open day", "cadence");
    case DutyCadence::Monthly: return Tr::tr("Every month", "cadence");
    case DutyCadence::Yearly: return Tr::tr("Every year", "cadence");
    case DutyCadence::Event: return Tr::tr("When it happens", "cadence");
    }
    return {};
}

} // namespace akimori
