#include "cli/scanoutcome.h"

#include "base/bytepath.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "records/evidencewords.h"

namespace akimori::cli {

namespace {

ExitCode exitCodeOf(const Scan& scan)
{
    switch (scan.verdict) {
    case Verdict::Ok: return ExitCode::Ok;
    case Verdict::Found: return ExitCode::Found;
    case Verdict::Unchecked: return ExitCode::CouldNotCheck;
    }
    return ExitCode::CouldNotCheck;
}

/// 対象 n、検査済 n、未検査 n stands on every result, so that "no anomaly" shows what it covers.
QStringList describe(const Scan& scan)
{
    const auto unchecked = static_cast<qint64>(scan.unchecked.size());
    QStringList lines;
    if (!scan.failure.isEmpty())
        lines << Tr::tr("The scan could not be done: %1").arg(scan.failure);
    lines << Tr::tr("Scan %1: %2. Covered %3, checked %4, not checked %5, findings %6")
                 .arg(scan.id, displayName(scan.verdict))
                 .arg(scan.checked + unchecked)
                 .arg(scan.checked)
                 .arg(unchecked)
                 .arg(scan.findings.size());
    if (scan.threeWay.files > 0)
        lines << Tr::tr("Visitors, server and approved version: %1 files, equal %2, unequal %3, not checked %4")
                     .arg(scan.threeWay.files)
                     .arg(scan.threeWay.equal)
                     .arg(scan.threeWay.unequal)
                     .arg(scan.threeWay.unchecked);
    for (const Finding& finding : scan.findings) {
        const QString path = finding.path.isEmpty() ? Tr::tr("(whole site)") : printable(finding.path);
        lines << QStringLiteral("  %6  [%1] %2  %3  %4%5")
                     .arg(displayName(finding.severity), path, displayName(finding.classification), finding.title,
                          finding.rule.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(finding.rule), finding.id);
        if (!finding.evidence.isEmpty())
            lines << QStringLiteral("      ") + evidenceWords(finding);
    }
    for (const UncheckedPath& path : scan.unchecked)
        lines << Tr::tr("  not checked: %1 (%2)").arg(printable(path.path), path.why);
    return lines;
}

} // namespace

Outcome scanOutcome(const Scan& scan)
{
    return {exitCodeOf(scan), toJson(scan), describe(scan)};
}

} // namespace akimori::cli
