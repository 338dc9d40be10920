#include "records/loghandover.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kKinds{Word<LogKind>{LogKind::Access, "access"}, Word<LogKind>{LogKind::Error, "error"},
                            Word<LogKind>{LogKind::Auth, "auth"}, Word<LogKind>{LogKind::Journal, "journal"},
                            Word<LogKind>{LogKind::System, "system"}, Word<LogKind>{LogKind::Audit, "audit"}};
constexpr std::array kStates{Word<HandoverState>{HandoverState::Requested, "requested"},
                             Word<HandoverState>{HandoverState::Collected, "collected"},
                             Word<HandoverState>{HandoverState::Handed, "handed"}};
} // namespace

QString toString(LogKind kind) { return records::spell(kKinds, kind); }
QString toString(HandoverState state) { return records::spell(kStates, state); }
LogKind logKindFromString(const QString& text) { return records::read(kKinds, text); }
HandoverState handoverStateFromString(const QString& text) { return records::read(kStates, text); }

QString displayName(LogKind kind)
{
    switch (kind) {
    case LogKind::Access: return Tr::tr("Access log");
    case LogKind::Error: return Tr::tr("Error log");
    case LogKind::Auth: return Tr::tr("Authentication log");
    case LogKind::Journal: return Tr::tr("System journal");
    case LogKind::System: return Tr::tr("System log");
    case LogKind::Audit: return Tr::tr("Operation history of this tool");
    }
    return {};
}

QString displayName(HandoverState state)
{
    switch (state) {
    case HandoverState::Requested: return Tr::tr("Requested");
    case HandoverState::Collected: return Tr::tr("Ready to hand over");
    case HandoverState::Handed: return Tr::tr("Handed over");
    }
    return {};
}

qint64 LogHandover::elapsedSeconds(const QDateTime& now) const
{
    const QDateTime end = handedAt.isValid() ? handedAt : collectedAt.isValid() ? collectedAt : now;
    return requestedAt.isValid() ? std::max<qint64>(0, requestedAt.secsTo(end)) : 0;
}

} // namespace akimori
