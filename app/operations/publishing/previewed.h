#pragma once

#include "integrity/treestate.h"
#include "operations/context.h"

#include <optional>

namespace akimori::operations {

/// What the server had when a person looked at the preview of a folder: kept in the profile (scan list of
/// docs/formats/baseline.md) until the folder is published. While neither a baseline nor an origin says what the server
/// should be, this is what apply expects to find. Only a note: a damaged one counts as none.
std::optional<integrity::TreeState> readPreviewed(const Context& context, const Site& site, const QString& folder);

/// `entries`: of all roots, member paths with sha256.
void writePreviewed(const Context& context, const Site& site, const QString& folder,
                    const std::vector<TreeEntry>& entries, const QDateTime& at);
void removePreviewed(const Context& context, const Site& site, const QString& folder);

/// Notes about one working folder lie in the profile under this name and an ending of their own.
QString folderNote(const Context& context, const Site& site, const QString& folder);

} // namespace akimori::operations
