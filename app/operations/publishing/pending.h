#pragma once

#include "integrity/treestate.h"
#include "operations/context.h"

#include <optional>

namespace akimori::operations {

/// What a publish is about to put on the server, kept on this disk from before the switch until everything is recorded:
/// so that a publish that was cut between the two is neither lost nor taken for tampering.
struct PendingPublish
{
    bool routine = false; ///< the change was opened for this publish alone
    QString changeNo;
    QString from;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    QByteArray root;
    integrity::TreeState wanted; ///< member paths of all roots, files with sha256
};

/// Throws Error(LocalIo …): without it nothing is switched.
void writePending(const Context& context, const Site& site, const PendingPublish& pending);
/// Nothing when everything is recorded. A damaged note counts as none; the server then simply differs from the baseline.
std::optional<PendingPublish> readPending(const Context& context, const Site& site);
void removePending(const Context& context, const Site& site);

} // namespace akimori::operations
