#pragma once

#include "operations/context.h"
#include "reports/facts.h"
#include "reports/form.h"

namespace akimori::operations {

/// Which paper is meant.
struct PaperRequest
{
    QString form; ///< "F-01"
    QString site; ///< name; empty = the profile's only one, or none when no site is registered
    QDate period; ///< any day of the month; invalid = the last complete month of the contract
    QString subject; ///< number of the record; empty = none
};

/// The same with everything looked up.
struct Paper
{
    reports::Form form;
    Site site; ///< id empty = no site is registered
    QDate period; ///< first day of the month; invalid = the form is not about a month
    QString subject;
};

/// Throws Error(BadInput, NotFound) for a form, site, month or subject that does not exist. A subject whose kind of
/// record this program does not know yet is taken as it stands.
Paper findPaper(const Context& context, ledger::Ledger& ledger, const PaperRequest& request);

/// Everything that the ledger knows about the paper's site, period and subject, with the texts of its draft. Number,
/// edition and audit head stay as for a draft.
reports::Facts collectFacts(const Context& context, ledger::Ledger& ledger, const Paper& paper);

} // namespace akimori::operations
