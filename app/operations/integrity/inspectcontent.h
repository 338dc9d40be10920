#pragma once

#include "operations/context.h"
#include "records/integrity.h"

namespace akimori::operations {

/// 内容検査 of a folder on this machine by the content rules, without a server and without a record: for data that is
/// taken over, and for scripts.
class InspectContent
{
public:
    struct Request
    {
        QByteArray folder;           ///< native bytes
        QList<QByteArray> origins;   ///< the site's own hosts or addresses
        QByteArray baselineFolder;   ///< approved copy of the same tree; empty = every file is inspected
    };

    explicit InspectContent(const Context& context) : m_context(context) {}

    /// The scan has method "content" and an id that nothing stores. Throws Error(NotFound, PermissionDenied, LocalIo).
    Scan run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
