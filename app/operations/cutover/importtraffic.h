#pragma once

#include "operations/context.h"
#include "records/cutover.h"

#include <functional>

namespace akimori::cutover {
class TrafficLog;
}

namespace akimori::operations {

/// アクセスログ of one of the two servers, counted by hour into the plan. The same log counted again replaces what was
/// counted of it before: hours are kept by the name of the file or of the site.
class ImportCutoverTraffic
{
public:
    struct Result
    {
        qint64 lines = 0;
        qint64 unreadable = 0; ///< lines without a time
        qint64 hours = 0;
        QStringList agents; ///< of people, the most frequent first, with how often
        QStringList damage; ///< translated: what could not be read, or is missing
    };

    explicit ImportCutoverTraffic(const Context& context)
        : m_context(context)
    {
    }
    /// From files on this computer, plain or packed: the way when the server is not ours. Throws Error(BadInput) when no line
    /// is one of an access log, Error(Conflict) for a closed plan.
    Result run(const QString& domain, bool oldServer, const QStringList& files, JobContext& job) const;

    /// From the server itself, which is a site of the profile: its access logs from a day before the switch until now, rotated
    /// and packed ones included. No line at all is a fact here, not an error. Throws what the connection throws.
    Result fetch(const QString& domain, bool oldServer, const QString& siteName, JobContext& job) const;

private:
    Result record(const CutoverPlan& plan, bool oldServer, const QStringList& sources, const cutover::TrafficLog& all,
                  const std::vector<CutoverTraffic>& hours, Result result) const;

    const Context& m_context;
};

} // namespace akimori::operations
