#include "records/assessment.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kStates{Word<AssessmentState>{AssessmentState::Planned, "planned"},
                             Word<AssessmentState>{AssessmentState::Performed, "performed"},
                             Word<AssessmentState>{AssessmentState::Reported, "reported"},
                             Word<AssessmentState>{AssessmentState::Submitted, "submitted"},
                             Word<AssessmentState>{AssessmentState::Cancelled, "cancelled"}};
constexpr std::array kFindingStates{Word<AssessmentFindingState>{AssessmentFindingState::Open, "open"},
                                    Word<AssessmentFindingState>{AssessmentFindingState::Fixed, "fixed"},
                                    Word<AssessmentFindingState>{AssessmentFindingState::Retested, "retested"},
                                    Word<AssessmentFindingState>{AssessmentFindingState::Accepted, "accepted"}};
} // namespace

AssessmentState Assessment::state() const
{
    if (!cancelled.isEmpty())
        return AssessmentState::Cancelled;
    if (submittedAt.isValid())
        return AssessmentState::Submitted;
    if (!reportSha256.isEmpty())
        return AssessmentState::Reported;
    return performedUntil.isValid() ? AssessmentState::Performed : AssessmentState::Planned;
}

bool Assessment::fulfils() const
{
    return cancelled.isEmpty() && performedUntil.isValid() && !reportSha256.isEmpty();
}

QString toString(AssessmentState state)
{
    return records::spell(kStates, state);
}

QString toString(AssessmentFindingState state)
{
    return records::spell(kFindingStates, state);
}

AssessmentFindingState assessmentFindingStateFromString(const QString& text)
{
    return records::read(kFindingStates, text);
}

QString displayName(AssessmentState state)
{
    switch (state) {
    case AssessmentState::Planned: return Tr::tr("Assessment planned");
    case AssessmentState::Performed: return Tr::tr("Performed, report awaited");
    case AssessmentState::Reported: return Tr::tr("Report received");
    case AssessmentState::Submitted: return Tr::tr("Reported to the city");
    case AssessmentState::Cancelled: return Tr::tr("Assessment called off");
    }
    return {};
}

QString displayName(AssessmentFindingState state)
{
    switch (state) {
    case AssessmentFindingState::Open: return Tr::tr("Finding open");
    case AssessmentFindingState::Fixed: return Tr::tr("Fixed, retest awaited");
    case AssessmentFindingState::Retested: return Tr::tr("Closed by retest");
    case AssessmentFindingState::Accepted: return Tr::tr("Accepted with the city");
    }
    return {};
}

} // namespace akimori
