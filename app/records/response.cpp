#include "records/response.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kKinds{Word<ResponseAction::Kind>{ResponseAction::Kind::Evidence, "evidence"},
    Word<ResponseAction::Kind>{ResponseAction::Kind::Logs, "logs"},
    Word<ResponseAction::Kind>{ResponseAction::Kind::Restore, "restore"},
    Word<ResponseAction::Kind>{ResponseAction::Kind::TakeDown, "takedown"},
    Word<ResponseAction::Kind>{ResponseAction::Kind::Close, "close"},
    Word<ResponseAction::Kind>{ResponseAction::Kind::Reopen, "reopen"},
    Word<ResponseAction::Kind>{ResponseAction::Kind::Incident, "incident"}};
} // namespace

QString toString(ResponseAction::Kind kind) { return records::spell(kKinds, kind); }
ResponseAction::Kind responseKindFromString(const QString& text) { return records::read(kKinds, text); }

QString displayName(ResponseAction::Kind kind)
{
    switch (kind) {
    case ResponseAction::Kind::Evidence: return Tr::tr("Evidence kept");
    case ResponseAction::Kind::Logs: return Tr::tr("Logs preserved");
    case ResponseAction::Kind::Restore: return Tr::tr("Replaced by the last good version");
    case ResponseAction::Kind::TakeDown: return Tr::tr("Taken down");
    case ResponseAction::Kind::Close: return Tr::tr("Closed page put up");
    case ResponseAction::Kind::Reopen: return Tr::tr("Published again");
    case ResponseAction::Kind::Incident: return Tr::tr("Incident opened or joined");
    }
    return {};
}

} // namespace akimori
