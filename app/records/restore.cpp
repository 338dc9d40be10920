#include "records/restore.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kStates{
    Word<RestoreState>{RestoreState::Running, "running"}, Word<RestoreState>{RestoreState::Swapped, "swapped"},
    Word<RestoreState>{RestoreState::Confirmed, "confirmed"},
    Word<RestoreState>{RestoreState::RolledBack, "rolled-back"}, Word<RestoreState>{RestoreState::Failed, "failed"}};
}

QString toString(RestoreState state) { return records::spell(kStates, state); }
RestoreState restoreStateFromString(const QString& text) { return records::read(kStates, text); }

QString displayName(RestoreState state)
{
    switch (state) {
    case RestoreState::Running: return Tr::tr("In progress");
    case RestoreState::Swapped: return Tr::tr("Restored, can be rolled back");
    case RestoreState::Confirmed: return Tr::tr("Restored and confirmed");
    case RestoreState::RolledBack: return Tr::tr("Rolled back");
    case RestoreState::Failed: return Tr::tr("Failed, nothing changed");
    }
    return {};
}

} // namespace akimori
