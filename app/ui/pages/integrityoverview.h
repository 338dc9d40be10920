#pragma once

#include "base/jobcontext.h"
#include "operations/context.h"
#include "records/hardening.h"
#include "records/response.h"
#include "records/siteallowance.h"
#include "records/integrity.h"
#include "ui/theme.h"

#include <optional>
#include <vector>

namespace akimori::ui {

/// Everything the tamper scan page shows of a site, read at one instant on a worker thread.
struct IntegrityOverview
{
    std::optional<Baseline> baseline;
    std::vector<Scan> history;  ///< newest first, without findings
    std::optional<Scan> shown;  ///< the scan in view, with findings
    std::vector<ResponseAction> responses;
    std::vector<SiteAllowance> allowances;
    std::optional<HardeningCheck> hardening; ///< the newest
};

/// `scanId` empty = the newest.
IntegrityOverview loadIntegrityOverview(const operations::Context& context, const Site& site, const QString& scanId);

Tone verdictTone(Verdict verdict);
Tone classTone(FindingClass classification);
Tone severityTone(Severity severity);
/// 対象 n ・ 検査済 n ・ 未検査 n: coverage is part of every result.
QString coverageLine(const Scan& scan);
/// 三者照合, empty for a scan without the view from outside.
QString threeWayLine(const Scan& scan);
QString methodName(const QString& method); ///< translated

} // namespace akimori::ui
