#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "integrity/compare.h"
#include "integrity/contentcheck.h"
#include "integrity/scanlist.h"
#include "records/site.h"
#include "remote/transport.h"

#include <optional>

namespace akimori::integrity {

/// What one 改ざん検査 needs. Everything is decided before the server is touched.
struct ScanPlan
{
    QString id; ///< of the new scan, "yyyymmdd-hhmmss[-NN]" (JST)
    Site site;
    Baseline baseline;            ///< record of the ledger; its file is read and verified
    QString baselineSiteId{};     ///< whose baseline it is, for a server rebuilt as that site; empty = its own
    bool distrust = false;        ///< read every file and hash it here
    QString profile;              ///< folder for the scan list; empty = none is written
    std::vector<Finding> earlier; ///< of the latest scan against the same baseline: decisions to carry over
    CompareOptions options;
    QSet<QByteArray> ownDeployments;      ///< ids of this program's own work folders below the roots
    std::optional<ContentPlan> contents; ///< unset = differences are reported without a look inside
    const Clock* clock = nullptr; ///< nullptr = the machine's
};

struct ScanOutcome
{
    Scan scan;
    TreeState seen;
    ScanList list; ///< empty file when none was written
};

/// The server eye: lists and hashes everything under the site's roots and compares it with the baseline.
/// Specification: 改ざん検知. Throws Error when the scan as a whole could not be done (baseline file damaged,
/// no connection, tool missing, answer cut, local disk): record that with failedScan(). In distrust mode
/// existence, types, modes and link targets still come from the server's find; the job's notes say so.
ScanOutcome runScan(remote::Transport& transport, const ScanPlan& plan, JobContext& job);

/// The record of a scan without the server eye, before the view from outside fills it.
Scan emptyScan(const ScanPlan& plan, const QDateTime& startedAt);

/// After the view from outside was appended: method, decisions carried over, ids, verdict and end. Without the server eye
/// the coverage is that of the view.
void completeScan(const ScanPlan& plan, bool serverEye, Scan& scan, const QDateTime& endedAt);

/// The record of a scan that could not be done: verdict Unchecked, with the reason; every root is unchecked.
Scan failedScan(const ScanPlan& plan, const QDateTime& startedAt, const QDateTime& endedAt,
                const Error& error);

/// Visits the server and returns the state as it could be approved. `id` names it.
TreeState takeState(remote::Transport& transport, const Site& site, const QString& id, bool distrust,
                    const Clock& clock, JobContext& job);

} // namespace akimori::integrity
