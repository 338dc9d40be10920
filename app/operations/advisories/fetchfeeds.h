#pragma once

#include "operations/advisories/importfeed.h"

#include <chrono>

namespace akimori::operations {

struct FetchOutcome
{
    std::vector<ImportResult> results; ///< every try, failures included
    bool allChecked() const;           ///< every address answered completely in the end (or "unchanged")
};

struct FetchOptions
{
    int tries = 3; ///< of one address, when the answer broke off or the server was busy
    std::chrono::milliseconds pause{std::chrono::seconds(3)}; ///< before the second try; doubled for the third
    bool onlyDue = false; ///< leave out what was looked at lately or asked to wait (the schedule)
};

/// Fetches the sources and imports what is new. `sources` empty = those that are on by default and fit the servers'
/// distributions; a source that asked to wait (Retry-After) is then not bothered before. A failure is logged and does not
/// stop the others; every try is a row of the log. Addresses: sources.h; proxy and certificates: httpsettings.h.
FetchOutcome fetchFeeds(const Context& context, const QStringList& sources, JobContext& job,
                        const FetchOptions& options = {});

} // namespace akimori::operations
