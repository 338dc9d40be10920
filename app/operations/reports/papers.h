#pragma once

#include "base/jobcontext.h"
#include "operations/reports/paperfacts.h"
#include "records/document.h"
#include "reports/document.h"
#include "reports/page.h"

#include <optional>

namespace akimori::operations {

/// A paper that is drawn and laid out: the preview paints it, the printer and the PDF as well.
struct DrawnPaper
{
    reports::Document document;
    reports::Layout layout;
    reports::FontSet fonts;
    IssuedDocument issued; ///< no empty = a draft
};

/// Draws the paper as it would look now. Needs a QGuiApplication, as all below that draw.
DrawnPaper drawDraft(const Context& context, const PaperRequest& request);
/// The frozen paper again, from its snapshot. Throws Error(NotFound); Unsupported for an edition edited outside.
DrawnPaper drawIssued(const Context& context, const QString& no, int edition = 0);

/// Where to write what; empty = not wanted.
struct PaperFiles
{
    QString pdf;
    QString odt;
    QString html;

    bool none() const { return pdf.isEmpty() && odt.isEmpty() && html.isEmpty(); }
};

struct PaperWritten
{
    DrawnPaper paper;
    QString file; ///< absolute; the first of those that were written
    QByteArray sha256; ///< of that file, lower-case hex
    bool identical = true; ///< reprint only: false = the stored PDF is lost and this one has other bytes
};

/// 下書き: writes the paper without number and marked as not issued; nothing is recorded.
PaperWritten makePaper(const Context& context, const PaperRequest& request, const PaperFiles& files, JobContext& job);

/// 発行: gives the paper its number, freezes it with the head of the audit chain on it, keeps the PDF in the profile.
class IssuePaper
{
public:
    explicit IssuePaper(const Context& context)
        : m_context(context)
    {
    }
    /// Throws Error: Conflict when the paper of that month or subject is issued already; BadInput for a paper about nothing or
    /// about a month outside of the contract, and when there is a doubt and the request does not name the month itself.
    PaperWritten run(const PaperRequest& request, const PaperFiles& files, JobContext& job) const;
    /// What a person has to confirm before the paper gets its number; translated, empty = nothing.
    QString doubt(const PaperRequest& request) const;

private:
    const Context& m_context;
};

/// 訂正: a new edition of an issued paper, drawn anew from the records, or registered as it was edited outside.
class CorrectPaper
{
public:
    struct Request
    {
        QString no;
        QString reason;
        QString editedFile; ///< ODT or PDF; empty = drawn from the records
    };

    explicit CorrectPaper(const Context& context)
        : m_context(context)
    {
    }
    PaperWritten run(const Request& request, const PaperFiles& files, JobContext& job) const;

private:
    const Context& m_context;
};

/// 提出: records that an edition was handed in, with the scanned receipt if there is one.
class SubmitPaper
{
public:
    struct Request
    {
        QString no;
        int edition = 0; ///< 0 = the newest
        QString means;
        QString receivedBy;
        QDateTime at; ///< UTC; invalid = now
        QString receipt; ///< file; a copy is kept in the profile
        QString note;
        QString reason; ///< F-06 while the consultation goes on: why there is no policy yet
        QDate nextOn;   ///< 次回報告日 in that case
        QString again;  ///< why one more submission of an edition that is handed in already is recorded
    };

    /// What the submission met. A warning says that the paper does not count for its case, and how to mend that.
    struct Result
    {
        IssuedDocument document;
        QStringList warnings; ///< translated
    };

    /// What would stand in the way of counting; asked before the dialog.
    struct Prospect
    {
        QStringList warnings; ///< translated; empty = it counts, or is a paper that nothing counts
        bool reasonHelps = false;
        QString before; ///< the last submission of this edition in words; empty = none, else `again` is needed
    };

    explicit SubmitPaper(const Context& context)
        : m_context(context)
    {
    }
    /// Throws Error: BadInput for missing means or an impossible time, NotFound; Conflict when the edition is handed in
    /// already and nobody said why another submission is recorded.
    Result run(const Request& request) const;
    /// Throws Error(NotFound).
    Prospect prospect(const Request& request) const;

private:
    const Context& m_context;
};

/// The issued paper again, byte for byte.
PaperWritten reprintPaper(const Context& context, const QString& no, int edition, const PaperFiles& files);

/// One free-text field that a person fills in before the paper is issued.
struct PaperField
{
    QString name; ///< as in `input.<name>` of the template
    QString label; ///< Japanese
    QString text; ///< what was written; empty = nothing
};
std::vector<PaperField> paperFields(const Context& context, const PaperRequest& request);
/// Adds to or replaces texts of the draft; an empty text clears the field. Throws Error(BadInput) for a field that the
/// form does not have or a text longer than 20,000 characters.
void editPaper(const Context& context, const PaperRequest& request, const QHash<QString, QString>& texts);

} // namespace akimori::operations
