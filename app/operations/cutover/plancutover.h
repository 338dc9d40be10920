#pragma once

#include "operations/context.h"
#include "records/cutover.h"

namespace akimori::operations {

/// 切替計画: makes the plan of a domain, or changes the one in progress (its checklist and protocol stay).
/// Needs neither site nor server, and asks nobody: `CheckCutover` does.
class PlanCutover
{
public:
    struct Request
    {
        QString domain;         ///< as typed: IDN and full width are understood
        QStringList names;      ///< further names whose addresses change; the domain itself always does
        QStringList oldServers; ///< "ADDR[:PORT]"
        QStringList newServers;
        QString authorityFile;      ///< PEM of a further CA; empty = none
        bool keepAuthority = false; ///< without a file the recorded one stays
        QStringList authorities;    ///< "ADDR[:PORT]"; empty = as delegated
        QStringList resolvers;      ///< empty = this computer's
        QStringList trustAnchors;   ///< DS or DNSKEY lines, or files of them; empty = the root's
        int reducedTtl = 300;       ///< seconds, 30 … 3600
        int pagesPerSecond = 0;
        QDateTime plannedAt; ///< UTC
    };

    explicit PlanCutover(const Context& context)
        : m_context(context)
    {
    }
    /// Throws Error(BadInput) naming what cannot be meant, Error(LocalIo, NotFound) for the files.
    CutoverPlan run(const Request& request) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
