#pragma once

#include "operations/context.h"
#include "people/approvals.h"

#include <vector>

namespace akimori::operations {

/// 例外運用の承認: request → decision by another person → used once. The rules are people/approvals.h's; here
/// they meet the ledger. Throws what those rules throw, and Error(NotFound) for an unknown id.

/// Newest request first.
std::vector<Approval> listExceptions(const Context& context);
Approval findException(ledger::Ledger& ledger, const QString& id);

class RequestException
{
public:
    struct Request
    {
        ApprovalKind kind = ApprovalKind::Window;
        QString site; ///< name; empty = every site
        QString subject;
        QString reason;
        QDateTime validFrom;  ///< UTC; invalid = from the decision on
        QDateTime validUntil; ///< UTC; invalid = until used
        bool standing = false; ///< 包括承認
        QString consultationNo;
    };

    explicit RequestException(const Context& context) : m_context(context) {}
    Approval run(const Request& request) const;

private:
    const Context& m_context;
};

class DecideException
{
public:
    struct Request
    {
        QString id;
        ApprovalDecision decision = ApprovalDecision::Approved;
        QString decidedBy; ///< empty = who acts
        ApprovalMeans means = ApprovalMeans::Pin;
        QString pin;
        QString instruction;
        QString attachment; ///< file with the written reply; a copy is kept in the profile
    };

    explicit DecideException(const Context& context) : m_context(context) {}
    Approval run(const Request& request) const;
    /// 事後確認 of a decision by telephone, by whoever acts.
    Approval confirm(const QString& id, const QString& pin) const;

private:
    const Context& m_context;
};

/// Takes an approved exception for an act now and records its use with who acts. Consumed in the same transaction.
void useException(const Context& context, ledger::Ledger& ledger, const QString& id, ApprovalKind kind,
                  const QString& siteId, const QString& subject);

} // namespace akimori::operations
