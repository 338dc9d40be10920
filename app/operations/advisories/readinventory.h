#pragma once

#include "base/jobcontext.h"
#include "operations/context.h"
#include "records/inventory.h"

namespace akimori::operations {

struct InventoryResult
{
    Inventory inventory;
    int matched = 0; ///< advisories that concern the server now
};

/// Asks the server what is installed, keeps the answer, and judges every stored erratum anew with it.
InventoryResult readInventory(const Context& context, const QString& siteName, JobContext& job);

/// The last answer of the server, if it was ever asked.
std::optional<Inventory> newestInventory(const Context& context, const QString& siteName);

/// Judges every stored advisory anew with what is known about the servers now; how many concern a site.
int matchStoredAdvisories(const Context& context, ledger::Ledger& ledger, JobContext& job);

/// What no package manager knows (S-5): kept by hand, then the libraries found in the pages. putComponent() and
/// removeComponent() are about the hand-kept ones. Throws Error(BadInput, NotFound).
std::vector<Component> listComponents(const Context& context, const QString& siteName);
void putComponent(const Context& context, const QString& siteName, const QString& name, const QString& version,
                  const QString& note);
void removeComponent(const Context& context, const QString& siteName, const QString& name);

} // namespace akimori::operations
