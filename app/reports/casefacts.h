#pragma once

#include "reports/formwriter.h"

namespace akimori::reports {

/// The case that the paper is about; nullptr when none is named or known.
const CaseFact* caseOf(const Facts& facts);
QString sourceName(const QString& source); ///< 「JPCERT/CC」 for "jpcert"
QString severityText(const FormWriter& paper, const CaseFact& fact); ///< 「重要（CVSS 7.5）」
/// Rows 日時, 相手, 手段, 結論 of what was discussed with the city about the case.
std::vector<QStringList> consultationRows(const CaseFact& fact);
/// The reason of the decision in force; empty = not decided.
QString policyReason(const CaseFact& fact);

} // namespace akimori::reports
