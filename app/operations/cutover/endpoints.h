#pragma once

#include "operations/context.h"
#include "records/cutover.h"

#include <optional>

namespace akimori::operations {

/// 新旧二つのサーバ: what a cutover means for publishing and for checks from outside, for one site.
struct SiteEndpoints
{
    /// One of the two servers behind the site's name.
    struct Endpoint
    {
        ServerAddress server;
        bool old = false;
    };

    /// A cutover of the site's name is in progress; nothing otherwise, and then everything is as always.
    std::optional<CutoverPlan> plan;
    CutoverPublishing publishing = CutoverPublishing::Open;
    QString why; ///< translated: why publishing is restricted; empty when it is not

    /// Servers whose answers (addresses in the DNS, certificates, pages) are no tampering: old and new from
    /// the beginning of the switch until the plan is closed; before that the old ones alone, after a completed
    /// switch the new ones alone. Empty without a cutover: everything that the checks know themselves.
    QList<Endpoint> accepted;

    bool frozen() const { return publishing == CutoverPublishing::Frozen; }
    /// An address that the DNS may give for the site's name. True without a cutover.
    bool accepts(const QString& address) const;
    QStringList addresses() const;
};

/// By the host in the site's url: the newest open plan that has this name.
SiteEndpoints siteEndpoints(ledger::Ledger& ledger, const Site& site);

/// Throws Error(NotAllowedNow) that says until when and by whom, while publishing to the site is frozen.
void requirePublishingOpen(ledger::Ledger& ledger, const Site& site);

/// Further sites of the profile that serve the same name, such as the other server of a switch.
std::vector<Site> otherServersOf(ledger::Ledger& ledger, const Site& site);

/// One of the two servers got other contents by this change: the comparison of both counts no more. Records it in the open
/// plan and returns what has to be done with the other server, translated; empty when there is no such plan.
QString noteContentsChanged(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& changeNo);

} // namespace akimori::operations
