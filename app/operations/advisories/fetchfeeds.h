#pragma once

#include "operations/advisories/importfeed.h"

namespace akimori::operations {

struct FetchOutcome
{
    std::vector<ImportResult> results; ///< one per address, failures included
    bool allChecked() const;           ///< every address answered completely (or "unchanged")
};

/// Fetches the sources and imports what is new. `sources` empty = those that are on by default and fit the servers'
/// distributions. A failure is logged and does not stop the others. Settings of the profile: "advisoryUrls"
/// {"jpcert": ["https://…"]} replaces the addresses of a source; "network" {"proxyHost", "proxyPort", "systemProxy",
/// "authorities": file with PEM certificates of the company}.
FetchOutcome fetchFeeds(const Context& context, const QStringList& sources, JobContext& job);

} // namespace akimori::operations
