#pragma once

#include "ledger/ledger.h"
#include "records/document.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 発行文書 with their submissions, and the drafts. Editions and submissions are only added (triggers in the file
/// see to it).
class DocumentTable
{
public:
    explicit DocumentTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<IssuedDocument> all() const; ///< newest first, without the snapshots
    /// The newest edition with its snapshot, or the given one.
    std::optional<IssuedDocument> find(const QString& no, int edition = 0) const;
    std::vector<IssuedDocument> editions(const QString& no) const; ///< oldest first, with snapshots
    /// Issued for the same form, site, subject and period; newest edition of each number, oldest number first, without
    /// snapshots. A follow-up (続報) continues the last one.
    std::vector<IssuedDocument> issuedFor(const QString& form, const QString& siteId, const QString& subject,
                                          const QDate& period) const;
    /// The next serial of the fiscal year. Inside a transaction that inserts it.
    int nextSerial(int fiscalYear) const;

    /// Throws Error(Conflict) when that number and edition exist.
    void insert(Ledger::Transaction& transaction, const IssuedDocument& document) const;
    void addSubmission(Ledger::Transaction& transaction, const IssuedDocument& document,
                       const Submission& submission) const;

    std::vector<DocumentDraft> drafts() const; ///< newest first
    std::optional<DocumentDraft> draft(const QString& form, const QString& siteId, const QString& subject,
                                       const QDate& period) const;
    /// Adds or replaces. The texts stay when the paper is issued: a correction starts from them.
    void putDraft(Ledger::Transaction& transaction, const DocumentDraft& draft) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
