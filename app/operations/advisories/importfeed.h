#pragma once

#include "advisories/feeds/feed.h"
#include "base/jobcontext.h"
#include "operations/context.h"
#include "records/advisoryfetch.h"

#include <QIODevice>

namespace akimori::operations {

/// What one document brought. `fetch` is what stands in the log.
struct ImportResult
{
    AdvisoryFetch fetch;
    QStringList warnings; ///< translated; the first one says it when the document broke off
};

/// Reads a document of a source into the ledger and opens the cases it gives rise to (S-3, S-5). The same document
/// again changes nothing but the log. A broken one is logged as a failure and never counts as checked.
class ImportFeed
{
public:
    explicit ImportFeed(const Context& context)
        : m_context(context)
    {
    }

    /// `at`: when the file was obtained, UTC; invalid = now. Throws Error: BadInput for an unknown source or what is
    /// no document of it, NotFound and LocalIo for the file.
    ImportResult runFile(const QString& source, const QString& file, const QDateTime& at, JobContext& job) const;

    /// For a document that was fetched: `fetch` holds source, time, address and answer.
    ImportResult run(QIODevice& document, AdvisoryFetch fetch, JobContext& job) const;

private:
    void store(ledger::Ledger& ledger, QIODevice& document, ImportResult& result, JobContext& job) const;

    Context m_context;
};

} // namespace akimori::operations
