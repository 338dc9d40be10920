#pragma once

#include "operations/context.h"
#include "records/hardening.h"

#include <vector>

namespace akimori::operations {

/// 月次の堅牢化点検 (S-1): one visit to the server, a few requests from outside, what the ledger knows. Recorded whatever it
/// shows; a server that cannot be reached leaves its items 未検査.
class CheckHardening
{
public:
    explicit CheckHardening(const Context& context) : m_context(context) {}
    HardeningCheck run(const QString& siteName, JobContext& job) const;

private:
    const Context& m_context;
};

/// Checks of a site, newest first.
std::vector<HardeningCheck> listHardening(const Context& context, const QString& siteName);

/// 対象外 by hand. Throws Error(BadInput) without a reason or for an unknown item, NotFound when nothing stands.
class ExemptHardening
{
public:
    explicit ExemptHardening(const Context& context) : m_context(context) {}
    HardeningExemption exempt(const QString& siteName, const QString& itemId, const QString& reason) const;
    void withdraw(const QString& siteName, const QString& itemId) const;
    std::vector<HardeningExemption> list(const QString& siteName) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
