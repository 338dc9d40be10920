#include "records/cutover.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kPhases{Word<CutoverPhase>{CutoverPhase::Survey, "survey"},
                             Word<CutoverPhase>{CutoverPhase::Preparation, "preparation"},
                             Word<CutoverPhase>{CutoverPhase::TtlReduction, "ttlReduction"},
                             Word<CutoverPhase>{CutoverPhase::Switch, "switch"},
                             Word<CutoverPhase>{CutoverPhase::ParallelRun, "parallelRun"},
                             Word<CutoverPhase>{CutoverPhase::Completion, "completion"}};
constexpr std::array kStates{Word<CutoverState>{CutoverState::Ok, "ok"},
                             Word<CutoverState>{CutoverState::Ng, "ng"},
                             Word<CutoverState>{CutoverState::Waiting, "waiting"},
                             Word<CutoverState>{CutoverState::Manual, "manual"},
                             Word<CutoverState>{CutoverState::Waived, "waived"},
                             Word<CutoverState>{CutoverState::Unchecked, "unchecked"}};
constexpr std::array kPublishing{Word<CutoverPublishing>{CutoverPublishing::Open, "open"},
                                 Word<CutoverPublishing>{CutoverPublishing::Frozen, "frozen"},
                                 Word<CutoverPublishing>{CutoverPublishing::Both, "both"}};
constexpr std::array kProgress{Word<CutoverProgress>{CutoverProgress::Open, "open"},
                               Word<CutoverProgress>{CutoverProgress::Completed, "completed"},
                               Word<CutoverProgress>{CutoverProgress::RolledBack, "rolledBack"},
                               Word<CutoverProgress>{CutoverProgress::Abandoned, "abandoned"}};
} // namespace

QString ServerAddress::toString() const
{
    if (port == 0)
        return address;
    return (isIpv6() ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address).arg(port);
}

QString toString(CutoverPhase phase)
{
    return records::spell(kPhases, phase);
}
QString toString(CutoverState state)
{
    return records::spell(kStates, state);
}
QString toString(CutoverPublishing choice)
{
    return records::spell(kPublishing, choice);
}
QString toString(CutoverProgress progress)
{
    return records::spell(kProgress, progress);
}
CutoverPhase cutoverPhaseFromString(const QString& text)
{
    return records::read(kPhases, text);
}
CutoverState cutoverStateFromString(const QString& text)
{
    return records::read(kStates, text);
}
CutoverPublishing cutoverPublishingFromString(const QString& text)
{
    return records::read(kPublishing, text);
}
CutoverProgress cutoverProgressFromString(const QString& text)
{
    return records::read(kProgress, text);
}

QString displayName(CutoverPhase phase)
{
    switch (phase) {
    case CutoverPhase::Survey:
        return Tr::tr("Survey");
    case CutoverPhase::Preparation:
        return Tr::tr("Preparation");
    case CutoverPhase::TtlReduction:
        return Tr::tr("TTL reduction");
    case CutoverPhase::Switch:
        return Tr::tr("Switch");
    case CutoverPhase::ParallelRun:
        return Tr::tr("Parallel run");
    case CutoverPhase::Completion:
        return Tr::tr("Completion");
    }
    return {};
}

QString displayName(CutoverState state)
{
    switch (state) {
    case CutoverState::Ok:
        return Tr::tr("Good", "step of the DNS switch");
    case CutoverState::Ng:
        return Tr::tr("Problem", "step of the DNS switch");
    case CutoverState::Waiting:
        return Tr::tr("Waiting", "step of the DNS switch");
    case CutoverState::Manual:
        return Tr::tr("By a person", "step of the DNS switch");
    case CutoverState::Waived:
        return Tr::tr("Waived", "step of the DNS switch");
    case CutoverState::Unchecked:
        return Tr::tr("Unchecked", "step of the DNS switch");
    }
    return {};
}

QString displayName(CutoverPublishing choice)
{
    switch (choice) {
    case CutoverPublishing::Open:
        return Tr::tr("Publishing as usual");
    case CutoverPublishing::Frozen:
        return Tr::tr("Publishing is frozen");
    case CutoverPublishing::Both:
        return Tr::tr("Publishing to both servers");
    }
    return {};
}

QString displayName(CutoverProgress progress)
{
    switch (progress) {
    case CutoverProgress::Open:
        return Tr::tr("In progress", "DNS switch");
    case CutoverProgress::Completed:
        return Tr::tr("Completed", "DNS switch");
    case CutoverProgress::RolledBack:
        return Tr::tr("Rolled back", "DNS switch");
    case CutoverProgress::Abandoned:
        return Tr::tr("Given up", "DNS switch");
    }
    return {};
}

CutoverState worse(CutoverState a, CutoverState b)
{
    constexpr std::array order{CutoverState::Ok,      CutoverState::Waived,    CutoverState::Manual,
                               CutoverState::Waiting, CutoverState::Unchecked, CutoverState::Ng};
    const auto rank = [&](CutoverState state) { return std::find(order.begin(), order.end(), state); };
    return rank(a) < rank(b) ? b : a;
}

} // namespace akimori
