#pragma once

#include "operations/reports/paperfacts.h"
#include "records/document.h"

#include <vector>

namespace akimori::operations {

enum class PaperState { None, Due, Overdue, Draft, Issued, Submitted };

QString toString(PaperState state); ///< "none" / "due" / "overdue" / "draft" / "issued" / "submitted"
QString displayName(PaperState state); ///< translated

/// A line of the page 報告書: a paper that is due, begun, issued or submitted.
struct PaperRow
{
    QString form;
    QString name; ///< 書類名, Japanese
    QString rule; ///< 提出期限 in words, Japanese
    QString no; ///< 文書番号; empty = not issued
    int edition = 0; ///< 0 = not issued
    QString title; ///< what exactly, Japanese; empty = the form's name
    QDate due; ///< Japanese day; invalid = none
    PaperState state = PaperState::None;
    QString subject;
    QDate period;
    QString siteName;
    QString file; ///< of an issued paper
};

/// Order of the list: overdue 0, due, drafts, issued, submitted, and 5 for what nobody asks for.
int urgencyOf(const PaperRow& row);

/// Every form once, in the order of the forms: its most urgent paper. Works without a site and without a contract.
std::vector<PaperRow> listForms(const Context& context, const QString& siteName);
/// What is due, begun, issued and submitted, most urgent first.
std::vector<PaperRow> listPapers(const Context& context, const QString& siteName);
/// Every edition, newest first.
std::vector<IssuedDocument> listIssued(const Context& context);

} // namespace akimori::operations
