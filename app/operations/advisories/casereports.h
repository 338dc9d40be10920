#pragma once

#include "ledger/ledger.h"
#include "operations/context.h"
#include "records/advisorycase.h"

#include <vector>

namespace akimori::operations {

/// 速報・続報・30日報告・完了報告 (S-3, S-10): one paper over one or several cases.
struct CaseReport
{
    AdvisoryReporting kind = AdvisoryReporting::First;
    QString reason;     ///< why there is no policy yet, for a 30-day report; empty otherwise
    QString to;         ///< whom it went to
    QString means;      ///< mail, by hand …
    QString documentNo; ///< 文書番号, when the paper was issued with this tool
    QDate nextOn;       ///< 次回報告日 while consulting
};

/// Records that a report went out; all of the cases or none. A paper of this tool counts from the time at which it was
/// handed in, any other from now. Throws Error(BadInput) for an empty list, Conflict for a case whose state refuses.
std::vector<AdvisoryCase> reportCases(const Context& context, const QStringList& numbers, const CaseReport& report);
AdvisoryCase reportCase(const Context& context, const QString& no, AdvisoryReporting kind, const QString& reason);

/// Why a paper of this tool would not count for its case, and what mends it.
struct CountRefusal
{
    QString caseNo;
    QString why;             ///< translated; says what has to come first
    bool needsReason = false; ///< 協議継続の理由 given with the submission is enough
};

/// What submitting a paper about `numbers` would meet now; empty = it counts for each of them. `report.kind` First after
/// a first report counts as a further one. Numbers that are no cases are passed over.
std::vector<CountRefusal> refusalsOf(const ledger::Ledger& ledger, const QStringList& numbers, const CaseReport& report,
                                     const QDateTime& at);

/// Counts a paper that was handed in at `at` (UTC) for its cases, within the caller's transaction. A paper that a case
/// knows already is not counted twice. A case whose state refuses keeps its state and gets an event that says so: the
/// submission itself stays true. Returns the refusals, for the person to read.
std::vector<CountRefusal> countSubmittedPaper(ledger::Ledger::Transaction& transaction, const QStringList& numbers,
                                              const CaseReport& report, const QDateTime& at);

} // namespace akimori::operations
