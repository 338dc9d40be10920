#include "operations/setup/setup.h"

#include "base/jst.h"
#include "ledger/baselinetable.h"
#include "ledger/generationtable.h"
#include "ledger/persontable.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
#include "operations/contract/contract.h"
#include "operations/schedule/timer.h"
#include "people/roles.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr qint64 kScansLookedAt = 20;

void readSite(SetupState& state, ledger::Ledger& ledger)
{
    const QString site = state.site->id;
    state.tested = state.site->resolvedVia != TransportChoice::Auto;
    for (const Generation& generation : ledger::GenerationTable(ledger).ofSite(site, BackupKind::Data)) {
        if (generation.verified() && !state.generation)
            state.generation = generation; // newest first
    }
    state.baseline = ledger::BaselineTable(ledger).current(site);
    for (const ledger::ScanSummary& summary : ledger::ScanTable(ledger).ofSite(site, kScansLookedAt)) {
        const bool completed = summary.scan.verdict != Verdict::Unchecked && summary.scan.method != QLatin1String("content");
        if (completed && !state.scannedAt)
            state.scannedAt = summary.scan.startedAt;
    }
}

} // namespace

bool SetupState::done(Step step) const
{
    switch (step) {
    case Step::Contract: return contractRecorded;
    case Step::People: return organisationGaps.isEmpty();
    case Step::Site: return site.has_value();
    case Step::Test: return tested;
    case Step::Schedule: return timer;
    case Step::Backup: return generation.has_value();
    case Step::Baseline: return baseline.has_value();
    case Step::Scan: return scannedAt.has_value();
    }
    return false;
}

bool SetupState::possible(Step step) const
{
    switch (step) {
    case Step::Contract:
    case Step::People:
    case Step::Site:
    case Step::Schedule: return true;
    case Step::Test:
    case Step::Backup:
    case Step::Baseline: return site.has_value();
    case Step::Scan: return baseline.has_value();
    }
    return false;
}

std::optional<SetupState::Step> SetupState::next() const
{
    const auto open = std::find_if(std::begin(kSteps), std::end(kSteps), [this](Step step) { return !done(step); });
    return open == std::end(kSteps) ? std::nullopt : std::optional(*open);
}

SetupState loadSetup(const Context& context, const QString& siteId, const QString& program)
{
    const auto ledger = context.openLedger();
    SetupState state;
    state.contract = readContract(*ledger);
    state.contractRecorded = !state.contract.title.isEmpty() && !state.contract.cityName.isEmpty()
        && !state.contract.contractor.name.isEmpty();
    const people::People people = ledger::PersonTable(*ledger).all();
    state.anybody = !people.empty();
    state.organisationGaps = people::gapsInOrganisation(people, jst::date(context.clock->nowUtc()));
    const std::vector<Site> sites = ledger::SiteTable(*ledger).all();
    for (const Site& site : sites) {
        if (site.id == siteId || (siteId.isEmpty() && sites.size() == 1))
            state.site = site;
    }
    state.timer = ScheduleTimer().serves(program, context.profile.folder());
    if (state.site)
        readSite(state, *ledger);
    return state;
}

} // namespace akimori::operations
