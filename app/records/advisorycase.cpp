#include "records/advisorycase.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {

constexpr std::array kVerdicts{
    Word<AdvisoryVerdict>{AdvisoryVerdict::Undecided, "undecided"},
    Word<AdvisoryVerdict>{AdvisoryVerdict::NeedsConfirmation, "needsConfirmation"},
    Word<AdvisoryVerdict>{AdvisoryVerdict::Affected, "affected"},
    Word<AdvisoryVerdict>{AdvisoryVerdict::NotAffected, "notAffected"}};
constexpr std::array kMeasures{Word<AdvisoryMeasure>{AdvisoryMeasure::NotConsulted, "notConsulted"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::Consulting, "consulting"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::Apply, "apply"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::Mitigate, "mitigate"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::AcceptRisk, "acceptRisk"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::Monitor, "monitor"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::NotNeeded, "notNeeded"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::PatchReceived, "patchReceived"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::Planned, "planned"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::Applied, "applied"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::Verified, "verified"},
                               Word<AdvisoryMeasure>{AdvisoryMeasure::Failed, "failed"}};
constexpr std::array kReports{Word<AdvisoryReporting>{AdvisoryReporting::None, "none"},
                              Word<AdvisoryReporting>{AdvisoryReporting::First, "first"},
                              Word<AdvisoryReporting>{AdvisoryReporting::Interim, "interim"},
                              Word<AdvisoryReporting>{AdvisoryReporting::ThirtyDay, "thirtyDay"},
                              Word<AdvisoryReporting>{AdvisoryReporting::Completed, "completed"}};

} // namespace

bool AdvisoryCase::open() const
{
    if (reporting == AdvisoryReporting::Completed)
        return false;
    const bool settled = measure == AdvisoryMeasure::Verified || measure == AdvisoryMeasure::NotNeeded ||
                         measure == AdvisoryMeasure::AcceptRisk;
    if (reporting == AdvisoryReporting::ThirtyDay && settled)
        return false;
    return verdict != AdvisoryVerdict::NotAffected;
}

bool AdvisoryCase::owesThirtyDayReport() const
{
    return deadline.isValid() && verdict != AdvisoryVerdict::NotAffected && reporting != AdvisoryReporting::ThirtyDay &&
           reporting != AdvisoryReporting::Completed;
}

bool AdvisoryCase::owesFirstReport() const
{
    return firstDue.isValid() && verdict != AdvisoryVerdict::NotAffected && reporting == AdvisoryReporting::None;
}

QString toString(AdvisoryVerdict verdict)
{
    return records::spell(kVerdicts, verdict);
}

QString toString(AdvisoryMeasure measure)
{
    return records::spell(kMeasures, measure);
}

QString toString(AdvisoryReporting reporting)
{
    return records::spell(kReports, reporting);
}

AdvisoryVerdict advisoryVerdictFromString(const QString& text)
{
    return records::read(kVerdicts, text);
}

AdvisoryMeasure advisoryMeasureFromString(const QString& text)
{
    return records::read(kMeasures, text);
}

AdvisoryReporting advisoryReportingFromString(const QString& text)
{
    return records::read(kReports, text);
}

QString displayName(AdvisoryVerdict verdict)
{
    switch (verdict) {
    case AdvisoryVerdict::Undecided:
        return Tr::tr("Not judged yet", "advisory");
    case AdvisoryVerdict::NeedsConfirmation:
        return Tr::tr("Needs confirmation");
    case AdvisoryVerdict::Affected:
        return Tr::tr("Affected");
    case AdvisoryVerdict::NotAffected:
        return Tr::tr("Not affected");
    }
    return {};
}

QString displayName(AdvisoryMeasure measure)
{
    switch (measure) {
    case AdvisoryMeasure::NotConsulted:
        return Tr::tr("Not consulted yet");
    case AdvisoryMeasure::Consulting:
        return Tr::tr("Consulting with the city");
    case AdvisoryMeasure::Apply:
        return Tr::tr("Policy: apply");
    case AdvisoryMeasure::Mitigate:
        return Tr::tr("Policy: mitigate");
    case AdvisoryMeasure::AcceptRisk:
        return Tr::tr("Policy: do not apply (risk accepted)");
    case AdvisoryMeasure::Monitor:
        return Tr::tr("Policy: keep watching (no fix yet)");
    case AdvisoryMeasure::NotNeeded:
        return Tr::tr("Policy: nothing to do");
    case AdvisoryMeasure::PatchReceived:
        return Tr::tr("The city's patch was received");
    case AdvisoryMeasure::Planned:
        return Tr::tr("Application planned");
    case AdvisoryMeasure::Applied:
        return Tr::tr("Applied");
    case AdvisoryMeasure::Verified:
        return Tr::tr("Verified");
    case AdvisoryMeasure::Failed:
        return Tr::tr("Application failed, rolled back");
    }
    return {};
}

QString displayName(AdvisoryReporting reporting)
{
    switch (reporting) {
    case AdvisoryReporting::None:
        return Tr::tr("Not reported");
    case AdvisoryReporting::First:
        return Tr::tr("First report made");
    case AdvisoryReporting::Interim:
        return Tr::tr("Further report made");
    case AdvisoryReporting::ThirtyDay:
        return Tr::tr("30-day report made");
    case AdvisoryReporting::Completed:
        return Tr::tr("Completion report made");
    }
    return {};
}

} // namespace akimori
