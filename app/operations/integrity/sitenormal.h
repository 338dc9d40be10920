#pragma once

#include "integrity/contentcheck.h"
#include "operations/context.h"
#include "records/integrity.h"
#include "records/siteallowance.h"

#include <vector>

namespace akimori::operations {

/// Host of the site's public address, as the content rules take it for their own; empty without one.
QByteArray ownHost(const Site& site);

/// Ids of the deployments whose work folders may lie below the site's roots, as the ledger knows them: restores that are
/// not confirmed yet, and the newest publish, which removes what those before it kept. Any other such folder is a finding.
QSet<QByteArray> ownDeployments(ledger::Ledger& ledger, const Site& site);

/// Learns what is normal in an approved state from the server's own files and sets `normalFile` and `normalSha256` of the
/// record. A failure is a note of the job, never an error: the baseline itself is good without it.
void learnNormal(const Context& context, const Site& site, const integrity::TreeState& state, remote::Transport& transport,
                 Baseline& baseline, JobContext& job);

/// What the content rules take as normal for the site today: learned from the baseline (now, when it was approved
/// without) and allowed by hand.
integrity::ContentPlan contentPlan(const Context& context, ledger::Ledger& ledger, const Site& site, const Baseline& baseline,
                                   remote::Transport* transport, JobContext& job);

/// 許可リスト: every entry that was ever made, by number.
std::vector<SiteAllowance> listAllowances(const Context& context, const QString& siteName);

/// Adds or withdraws an entry of the allow-list. Throws Error(BadInput) without a reason or for a value that is none of
/// its kind.
class EditAllowances
{
public:
    explicit EditAllowances(const Context& context) : m_context(context) {}
    SiteAllowance add(const QString& siteName, AllowanceKind kind, const QString& value, const QString& reason) const;
    SiteAllowance withdraw(const QString& siteName, qint64 no, const QString& reason) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
