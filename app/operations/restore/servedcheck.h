#pragma once

#include "archive/generationreader.h"
#include "records/site.h"

namespace akimori::operations {

/// What visitors get after a restore, compared with the generation.
struct ServedCheck
{
    bool equal = false; ///< every page that was fetched had the generation's bytes
    bool compared = false; ///< pages were fetched; else nothing is known
    QString detail;     ///< translated: how many pages, or why it could not be checked
};

/// Fetches a sample of the restored pages over HTTP (the root's index and up to 20 others) and compares the bytes. `scope`:
/// member paths that were restored, empty = everything; what was not restored may well differ.
/// Never throws but for Cancelled: the restore itself is done and verified on the server by then.
ServedCheck checkServedPages(const Site& site, const archive::GenerationReader& reader,
                             const QList<QByteArray>& scope, JobContext& job);

} // namespace akimori::operations
