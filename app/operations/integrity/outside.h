#pragma once

#include "integrity/outside/outsideview.h"
#include "operations/context.h"
#include "records/integrity.h"

namespace akimori::operations {

/// How a site is looked at from outside; kept with the profile as a setting of the site (evidence, never secret).
struct OutsideOptions
{
    QStringList normalisation; ///< "line-endings", "bom"
    int pauseMs = 50;          ///< between two requests, 0 … 10,000
    QString authorityFile;     ///< PEM of a further authority, absolute path; empty = the system's only
};

OutsideOptions outsideOptions(ledger::Ledger& ledger, const Site& site);

class EditOutsideOptions
{
public:
    explicit EditOutsideOptions(const Context& context) : m_context(context) {}
    OutsideOptions show(const QString& siteName) const;
    /// Throws Error(BadInput) for an unknown normalisation, a pause out of range or a file that holds no certificate.
    void save(const QString& siteName, const OutsideOptions& options) const;

private:
    const Context& m_context;
};

/// 外部からの確認 as part of a scan: visits the site, stores what was learned about certificate, names and headers, and
/// appends findings, 未検査 and the three-way counts to `scan`. `seen` = what the server eye saw; nullptr without one.
void lookFromOutside(const Context& context, ledger::Ledger& ledger, const Site& site, const integrity::TreeState& baseline,
                     const integrity::TreeState* seen, const integrity::ContentPlan& contents, Scan& scan, JobContext& job);

/// True once a person looked at the site from outside, and so saw what was learned as its normal: from then on the
/// nightly scan does it as well.
bool isWatchedFromOutside(const ledger::Ledger& ledger, const Site& site);

/// A finding about certificate, names or headers that was decided as authorised: its value is the reference from now on.
void acceptOutside(ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction, const Site& site, const Finding& finding,
                   const QString& by, const QDateTime& at);

} // namespace akimori::operations
