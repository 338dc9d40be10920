#include "ui/pages/integrityoverview.h"

#include "operations/integrity/baselines.h"
#include "operations/integrity/checkhardening.h"
#include "operations/integrity/respond.h"
#include "operations/integrity/sitenormal.h"
#include "operations/integrity/runscan.h"
#include "ui/jobs/ratemeter.h"
#include "ui/tr.h"

namespace akimori::ui {

IntegrityOverview loadIntegrityOverview(const operations::Context& context, const Site& site, const QString& scanId)
{
    IntegrityOverview overview;
    overview.baseline = operations::currentBaseline(context, site);
    overview.history = operations::listScans(context, site.name);
    const QString id = !scanId.isEmpty() ? scanId : overview.history.empty() ? QString() : overview.history.front().id;
    if (!id.isEmpty())
        overview.shown = operations::findScan(context, id);
    overview.responses = operations::listResponses(context, site.name);
    overview.allowances = operations::listAllowances(context, site.name);
    std::vector<HardeningCheck> checks = operations::listHardening(context, site.name);
    if (!checks.empty())
        overview.hardening = std::move(checks.front());
    return overview;
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return Tone::Ok;
    case Verdict::Found: return Tone::Bad;
    case Verdict::Unchecked: return Tone::Warn;
    }
    return Tone::Warn;
}

Tone classTone(FindingClass classification)
{
    switch (classification) {
    case FindingClass::Authorised: return Tone::Ok;
    case FindingClass::Review: return Tone::Warn;
    case FindingClass::Tampering:
    case FindingClass::Malware: return Tone::Bad;
    }
    return Tone::Warn;
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Info:
    case Severity::Low: return Tone::Neutral;
    case Severity::Medium: return Tone::Warn;
    case Severity::High:
    case Severity::Critical: return Tone::Bad;
    }
    return Tone::Warn;
}

QString coverageLine(const Scan& scan)
{
    const auto unchecked = static_cast<qint64>(scan.unchecked.size());
    return Tr::tr("%1 in scope ・ %2 checked ・ %3 unchecked")
        .arg(formatCount(scan.checked + unchecked), formatCount(scan.checked), formatCount(unchecked));
}

QString threeWayLine(const Scan& scan)
{
    const ThreeWayCounts& counts = scan.threeWay;
    return counts.files == 0 ? QString()
                             : Tr::tr("Visitors = server = approved: %1 files, %2 equal, %3 unequal, %4 unchecked")
                                   .arg(formatCount(counts.files), formatCount(counts.equal), formatCount(counts.unequal),
                                        formatCount(counts.unchecked));
}

QString methodName(const QString& method)
{
    if (method == QLatin1String("server"))
        return Tr::tr("Hashes computed by the server");
    if (method == QLatin1String("distrust"))
        return Tr::tr("Every file read and hashed here");
    if (method.endsWith(QLatin1String("+outside")))
        return Tr::tr("%1, and the view from outside").arg(methodName(method.chopped(8)));
    if (method == QLatin1String("outside"))
        return Tr::tr("View from outside");
    return method == QLatin1String("content") ? Tr::tr("Content rules") : method;
}

} // namespace akimori::ui
