#pragma once

#include "integrity/treestate.h"
#include "operations/context.h"

#include <optional>

namespace akimori::operations {

/// 編集用に取り出した元: the state that a working folder began from, kept in a file beside the folder, never in it:
/// "<folder>.akimori-origin", in the form of docs/formats/baseline.md (scan list).
using FolderOrigin = integrity::TreeState;

QString originFile(const QString& folder);

/// Nothing when the folder was not checked out by Akimori. Throws Error(Corrupt) for a damaged file, BadInput when it
/// belongs to another site.
std::optional<FolderOrigin> readOrigin(const QString& folder, const Site& site);

/// `entries`: member paths with sha256.
void writeOrigin(const QString& folder, const Site& site, const QByteArray& root, const std::vector<TreeEntry>& entries,
                 const QDateTime& at);

} // namespace akimori::operations
