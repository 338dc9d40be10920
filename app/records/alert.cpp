#include "records/alert.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kAudiences{Word<Audience>{Audience::OnCall, "onCall"}, Word<Audience>{Audience::Manager, "manager"},
                                Word<Audience>{Audience::Responsible, "responsible"}};
constexpr std::array kStates{Word<OutboxState>{OutboxState::Waiting, "waiting"},
                             Word<OutboxState>{OutboxState::Sent, "sent"},
                             Word<OutboxState>{OutboxState::GivenUp, "givenUp"},
                             Word<OutboxState>{OutboxState::Dismissed, "dismissed"}};
} // namespace

QString toString(Audience audience) { return records::spell(kAudiences, audience); }
QString toString(OutboxState state) { return records::spell(kStates, state); }
Audience audienceFromString(const QString& text) { return records::read(kAudiences, text); }
OutboxState outboxStateFromString(const QString& text) { return records::read(kStates, text); }

QString displayName(Audience audience)
{
    switch (audience) {
    case Audience::OnCall: return Tr::tr("On call");
    case Audience::Manager: return Tr::tr("Manager");
    case Audience::Responsible: return Tr::tr("Responsible officer");
    }
    return {};
}

QString displayName(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting: return Tr::tr("Not sent yet");
    case OutboxState::Sent: return Tr::tr("Sent");
    case OutboxState::GivenUp: return Tr::tr("Given up");
    case OutboxState::Dismissed: return Tr::tr("Dismissed");
    }
    return {};
}

} // namespace akimori
