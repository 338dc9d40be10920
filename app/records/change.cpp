#include "records/change.h"

#include "records/words.h"

#include <algorithm>
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
constexpr std::array kScopes{Word<ChangeScope>{ChangeScope::Content, "content"},
                             Word<ChangeScope>{ChangeScope::System, "system"}};
constexpr std::array kSteps{Word<ChangeStep>{ChangeStep::Plan, "plan"},
                            Word<ChangeStep>{ChangeStep::Approval, "approval"},
                            Word<ChangeStep>{ChangeStep::DataBefore, "data-before"},
                            Word<ChangeStep>{ChangeStep::SystemBefore, "system-before"},
                            Word<ChangeStep>{ChangeStep::Work, "work"},
                            Word<ChangeStep>{ChangeStep::Check, "check"},
                            Word<ChangeStep>{ChangeStep::DataAfter, "data-after"},
                            Word<ChangeStep>{ChangeStep::SystemAfter, "system-after"},
                            Word<ChangeStep>{ChangeStep::Baseline, "baseline"}};
constexpr std::array kResults{Word<ChangeCheck::Result>{ChangeCheck::Result::Ok, "ok"},
                              Word<ChangeCheck::Result>{ChangeCheck::Result::Found, "found"},
                              Word<ChangeCheck::Result>{ChangeCheck::Result::Unchecked, "unchecked"}};

bool onlyForSystem(ChangeStep step)
{
    return step == ChangeStep::SystemBefore || step == ChangeStep::SystemAfter;
}

} // namespace

QString toString(ChangeWorkKind kind) { return records::spell(kKinds, kind); }
QString toString(ChangeWorkState state) { return records::spell(kStates, state); }
QString toString(ChangeScope scope) { return records::spell(kScopes, scope); }
QString toString(ChangeStep step) { return records::spell(kSteps, step); }
QString toString(ChangeCheck::Result result) { return records::spell(kResults, result); }
ChangeWorkKind changeWorkKindFromString(const QString& text) { return records::read(kKinds, text); }
ChangeWorkState changeWorkStateFromString(const QString& text) { return records::read(kStates, text); }
ChangeScope changeScopeFromString(const QString& text) { return records::read(kScopes, text); }
ChangeStep changeStepFromString(const QString& text) { return records::read(kSteps, text); }
ChangeCheck::Result changeResultFromString(const QString& text) { return records::read(kResults, text); }

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

QString displayName(ChangeScope scope)
{
    switch (scope) {
    case ChangeScope::Content: return Tr::tr("Contents");
    case ChangeScope::System: return Tr::tr("System");
    }
    return {};
}

QString displayName(ChangeStep step)
{
    switch (step) {
    case ChangeStep::Plan: return Tr::tr("Plan");
    case ChangeStep::Approval: return Tr::tr("Approval");
    case ChangeStep::DataBefore: return Tr::tr("Data backup before the change");
    case ChangeStep::SystemBefore: return Tr::tr("System backup before the change");
    case ChangeStep::Work: return Tr::tr("Work");
    case ChangeStep::Check: return Tr::tr("Operation check");
    case ChangeStep::DataAfter: return Tr::tr("Data backup after the change");
    case ChangeStep::SystemAfter: return Tr::tr("System backup after the change");
    case ChangeStep::Baseline: return Tr::tr("Update of the baseline");
    }
    return {};
}

QString displayName(ChangeCheck::Result result)
{
    switch (result) {
    case ChangeCheck::Result::Ok: return Tr::tr("No problem");
    case ChangeCheck::Result::Found: return Tr::tr("Problem found");
    case ChangeCheck::Result::Unchecked: return Tr::tr("Could not be checked");
    }
    return {};
}

std::vector<ChangeStep> ChangeWork::requiredSteps() const
{
    std::vector<ChangeStep> required;
    for (const auto& word : kSteps) {
        if (scope == ChangeScope::System || !onlyForSystem(word.value))
            required.push_back(word.value);
    }
    return required;
}

bool ChangeWork::done(ChangeStep step) const
{
    switch (step) {
    case ChangeStep::Plan: return !purpose.isEmpty() && !plan.isEmpty();
    case ChangeStep::Approval: return approvedAt.isValid();
    case ChangeStep::DataBefore: return !dataBefore.isEmpty();
    case ChangeStep::SystemBefore: return !systemBefore.isEmpty();
    case ChangeStep::Work: return publish.has_value() || !steps.isEmpty();
    case ChangeStep::Check:
        // A check that found something is done, but not passed; the last word on it must be good.
        return !checks.empty() && checks.back().result == ChangeCheck::Result::Ok;
    case ChangeStep::DataAfter: return !dataAfter.isEmpty();
    case ChangeStep::SystemAfter: return !systemAfter.isEmpty();
    case ChangeStep::Baseline: return !baselineId.isEmpty();
    }
    return false;
}

bool ChangeWork::isWaived(ChangeStep step) const
{
    return std::any_of(waived.begin(), waived.end(), [&](const WaivedStep& one) { return one.step == step; });
}

std::vector<ChangeStep> ChangeWork::missingSteps() const
{
    std::vector<ChangeStep> missing;
    for (const ChangeStep step : requiredSteps()) {
        if (!done(step) && !isWaived(step))
            missing.push_back(step);
    }
    return missing;
}

} // namespace akimori
