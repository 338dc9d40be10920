#pragma once

#include "archive/manifest.h"
#include "backup/difference.h"
#include "backup/pull.h"

namespace akimori::backup {

/// The manifest of a run: what was planned, with the places that its members got. `frames` are those of the finished
/// archive, in order.
archive::Manifest manifestOf(const PullPlan& plan, const QDateTime& takenAt, const QByteArray& archiveSha256,
                             std::vector<archive::Frame> frames, std::vector<PlannedEntry> entries);

/// What is not in the generation, or not as it stood at one instant: translated, bounded, names made printable.
QStringList warningsOf(const archive::Manifest& manifest, const std::vector<UnreadablePath>& unreadable);

} // namespace akimori::backup
