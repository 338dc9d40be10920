#include "records/run.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kOutcomes{
    Word<RunOutcome>{RunOutcome::Running, "running"},     Word<RunOutcome>{RunOutcome::Ok, "ok"},
    Word<RunOutcome>{RunOutcome::Found, "found"},         Word<RunOutcome>{RunOutcome::Unchecked, "unchecked"},
    Word<RunOutcome>{RunOutcome::Failed, "failed"},       Word<RunOutcome>{RunOutcome::Missed, "missed"}};
}

QString toString(RunOutcome outcome) { return records::spell(kOutcomes, outcome); }
RunOutcome runOutcomeFromString(const QString& text) { return records::read(kOutcomes, text); }

QString displayName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running: return Tr::tr("Running");
    case RunOutcome::Ok: return Tr::tr("Done");
    case RunOutcome::Found: return Tr::tr("Found");
    case RunOutcome::Unchecked: return Tr::tr("Could not check");
    case RunOutcome::Failed: return Tr::tr("Failed");
    case RunOutcome::Missed: return Tr::tr("Missed");
    }
    return {};
}

} // namespace akimori
