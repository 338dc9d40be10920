#pragma once

#include "reports/formwriter.h"

namespace akimori::reports {

/// The case that the paper is about; nullptr when none or several are named, or it is not known.
const CaseFact* caseOf(const Facts& facts);
/// The cases of a paper over several: those that its subject names, in that order; without a subject all open ones whose
/// 30 days run.
std::vector<const CaseFact*> casesOf(const Facts& facts);
/// What was decided about the work, as printed on F-06: the plan of the decision in force, "plan", "verification",
/// "backup", "rollback", "residual" or "completion"; empty = nothing was said.
QString plannedText(const CaseFact& fact, const QString& key);
QString sourceName(const QString& source); ///< 「JPCERT/CC」 for "jpcert"
QString severityText(const FormWriter& paper, const CaseFact& fact); ///< 「重要（CVSS 7.5）」
/// Rows 日時, 相手, 手段, 結論 of what was discussed with the city about the case.
std::vector<QStringList> consultationRows(const CaseFact& fact);
/// The reason of the decision in force; empty = not decided.
QString policyReason(const CaseFact& fact);

} // namespace akimori::reports
