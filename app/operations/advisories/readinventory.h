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

/// The hand-kept list (S-5: software that no package manager knows). Throws Error(BadInput, NotFound).
std::vector<Component> listComponents(const Context& context, const QString& siteName);
void putComponent(const Context& context, const QString& siteName, const QString& name, const QString& version,
                  const QString& note);
void removeComponent(const Context& context, const QString& siteName, const QString& name);

} // namespace akimori::operations
