#pragma once

#include "operations/context.h"
#include "records/contract.h"
#include "records/generation.h"
#include "records/integrity.h"

namespace akimori::operations {

/// はじめての設定: how far a profile is from nothing to a first verified backup and baseline. Read from the records each
/// time, so setting up can stop and go on anywhere, also by the other pages and the command line.
struct SetupState
{
    enum class Step { Contract, People, Site, Test, Schedule, Backup, Baseline, Scan };
    static constexpr Step kSteps[] = {Step::Contract, Step::People, Step::Site,     Step::Test,
                                      Step::Schedule, Step::Backup, Step::Baseline, Step::Scan};

    Contract contract;
    bool contractRecorded = false; ///< title, city and contractor are entered
    QStringList organisationGaps;  ///< translated; empty = R-1 … R-3 are held
    bool anybody = false;          ///< at least one person is recorded
    std::optional<Site> site;      ///< the chosen one
    bool tested = false;           ///< a capability test found a way to connect
    bool timer = false;            ///< the unattended schedule is installed for this profile
    std::optional<Generation> generation; ///< newest verified data generation
    std::optional<Baseline> baseline;
    std::optional<QDateTime> scannedAt; ///< newest completed scan, UTC

    bool done(Step step) const;
    /// Whether the step can be done now: a test needs a site, a scan a baseline.
    bool possible(Step step) const;
    /// The first step that is not done; nothing when all are.
    std::optional<Step> next() const;
};

/// `siteId` empty = the only site, or none. `program`: akimori-cli as the timer would call it.
SetupState loadSetup(const Context& context, const QString& siteId, const QString& program);

} // namespace akimori::operations
