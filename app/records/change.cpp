#include "records/change.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kKinds{Word<ChangeWorkKind>{ChangeWorkKind::Normal, "normal"},
                            Word<ChangeWorkKind>{ChangeWorkKind::Standard, "standard"},
                            Word<ChangeWorkKind>{ChangeWorkKind::Emergency, "emergency"}};
constexpr std::array kStates{Word<ChangeWorkState>{ChangeWorkState::Open, "open"},
                             Word<ChangeWorkState>{ChangeWorkState::Closed, "closed"},
                             Word<ChangeWorkState>{ChangeWorkState::Cancelled, "cancelled"}};
}

QString toString(ChangeWorkKind kind) { return records::spell(kKinds, kind); }
QString toString(ChangeWorkState state) { return records::spell(kStates, state); }
ChangeWorkKind changeWorkKindFromString(const QString& text) { return records::read(kKinds, text); }
ChangeWorkState changeWorkStateFromString(const QString& text) { return records::read(kStates, text); }

QString displayName(ChangeWorkKind kind)
{
    switch (kind) {
    case ChangeWorkKind::Normal: return Tr::tr("Normal change");
    case ChangeWorkKind::Standard: return Tr::tr("Standard change");
    case ChangeWorkKind::Emergency: return Tr::tr("Emergency change");
    }
    return {};
}

QString displayName(ChangeWorkState state)
{
    switch (state) {
    case ChangeWorkState::Open: return Tr::tr("Open");
    case ChangeWorkState::Closed: return Tr::tr("Closed");
    case ChangeWorkState::Cancelled: return Tr::tr("Cancelled");
    }
    return {};
}

} // namespace akimori
