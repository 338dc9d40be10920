#pragma once

#include "base/jobcontext.h"
#include "operations/context.h"
#include "records/inventory.h"

namespace akimori::operations {

struct LibraryResult
{
    std::vector<Component> libraries;
    QString generation; ///< the data generation whose files were read
    QDateTime takenAt;  ///< UTC, of that generation
    int files = 0;      ///< scripts and pages that were read
    QStringList problems; ///< translated: what was too large to be read
    int matched = 0;    ///< advisories that concern the site now
};

/// JavaScript libraries in the site's own pages, read from the newest intact data generation, so that the server is not
/// burdened; then every stored advisory is judged anew. Throws Error(NotFound) when there is no generation yet.
LibraryResult findLibraries(const Context& context, const QString& siteName, JobContext& job);

} // namespace akimori::operations
