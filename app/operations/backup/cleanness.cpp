#include "operations/backup/cleanness.h"

#include "archive/generationreader.h"
#include "base/error.h"
#include "integrity/baseline.h"
#include "ledger/baselinetable.h"
#include "ledger/findingtable.h"
#include "ledger/scantable.h"
#include "operations/integrity/sitenormal.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

constexpr qint64 kScansLookedAt = 100;

bool counts(const TreeEntry& entry) { return entry.isFile() || entry.isSymlink(); }

bool isSame(const TreeEntry& a, const TreeEntry& b)
{
    return a.path == b.path && a.type == b.type
           && (a.isFile() ? !a.sha256.isEmpty() && a.sha256 == b.sha256 : a.linkTarget == b.linkTarget);
}

/// What the generation holds, without the trees that a restore or publishing keeps for its way back.
integrity::TreeState stateOf(const archive::Manifest& manifest, const QSet<QByteArray>& ownDeployments)
{
    integrity::TreeState state;
    state.roots = manifest.roots;
    for (const archive::ManifestEntry& entry : manifest.entries)
        state.entries.push_back(entry.entry);
    integrity::leaveOutDeployments(state, ownDeployments);
    return state;
}

/// Both lists are sorted by path. What the generation could not read is not equal.
bool equalsBaseline(const integrity::TreeState& taken, const integrity::TreeState& baseline)
{
    auto approved = baseline.entries.begin();
    const auto skip = [&] {
        while (approved != baseline.entries.end() && !counts(*approved))
            ++approved;
    };
    for (const TreeEntry& stored : taken.entries) {
        if (!counts(stored))
            continue;
        skip();
        if (approved == baseline.entries.end() || !isSame(stored, *approved))
            return false;
        ++approved;
    }
    skip();
    return approved == baseline.entries.end();
}

} // namespace

bool hasOpenFinding(const ledger::Ledger& ledger, const Site& site)
{
    for (const ledger::ScanSummary& summary : ledger::ScanTable(ledger).ofSite(site.id, kScansLookedAt)) {
        if (summary.scan.method == QLatin1String("content") || summary.scan.verdict == Verdict::Unchecked)
            continue;
        if (summary.scan.verdict == Verdict::Ok)
            return false;
        const std::vector<Finding> findings = ledger::FindingTable(ledger).ofScan(site.id, summary.scan.id);
        return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.decision != QLatin1String("authorised");
        });
    }
    return false;
}

void judgeCleanness(ledger::Ledger& ledger, const Site& site, Generation& generation)
{
    generation.evidence = hasOpenFinding(ledger, site);
    generation.clean = false;
    if (generation.evidence)
        return;
    if (generation.kind == BackupKind::System) {
        generation.clean = true;
        return;
    }
    if (const std::optional<Baseline> baseline = ledger::BaselineTable(ledger).current(site.id))
        generation.clean = equalsBaseline(
            stateOf(archive::GenerationReader(generation.archive).manifest(), ownDeployments(ledger, site)),
            integrity::readBaseline(*baseline));
}

void judgeAsFarAsPossible(ledger::Ledger& ledger, const Site& site, Generation& generation)
{
    try {
        judgeCleanness(ledger, site, generation);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        generation.warnings << Tr::tr("The generation could not be compared with the approved baseline, so it does not "
                                      "count as clean: %1")
                                   .arg(error.sentence());
    }
}

} // namespace akimori::operations
