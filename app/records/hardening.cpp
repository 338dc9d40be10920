#include "records/hardening.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kStates{Word<HardeningState>{HardeningState::Ok, "ok"},
    Word<HardeningState>{HardeningState::Found, "found"},
    Word<HardeningState>{HardeningState::Unchecked, "unchecked"},
    Word<HardeningState>{HardeningState::NotApplicable, "notApplicable"},
    Word<HardeningState>{HardeningState::Manual, "manual"}};
} // namespace

QString toString(HardeningState state) { return records::spell(kStates, state); }
HardeningState hardeningStateFromString(const QString& text) { return records::read(kStates, text); }

QString displayName(HardeningState state)
{
    switch (state) {
    case HardeningState::Ok: return Tr::tr("Fulfilled");
    case HardeningState::Found: return Tr::tr("Needs action");
    case HardeningState::Unchecked: return Tr::tr("Could not be checked");
    case HardeningState::NotApplicable: return Tr::tr("Not applicable");
    case HardeningState::Manual: return Tr::tr("To be checked by a person");
    }
    return {};
}

int HardeningCheck::count(HardeningState state) const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [&](const HardeningItem& item) { return item.state == state; }));
}

} // namespace akimori
