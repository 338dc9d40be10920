#pragma once

#include "operations/context.h"
#include "records/integrity.h"

#include <vector>

namespace akimori::operations {

/// 改ざん検査 of a live site against its approved baseline; recorded whatever the outcome.
class RunScan
{
public:
    struct Request
    {
        QString site;
        bool server = true;    ///< hashes computed by the server
        bool distrust = false; ///< stream every file and hash it here: a compromised server lies
        bool outside = false;  ///< also fetch the pages as a visitor
    };

    explicit RunScan(const Context& context) : m_context(context) {}

    /// A server that cannot be reached, or a missing baseline, is a Scan with Verdict::Unchecked and `failure` set,
    /// stored as such. Throws only for bad input, local storage, host key, authentication and cancel.
    Scan run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

/// Stored scans of a site, newest first, without their findings.
std::vector<Scan> listScans(const Context& context, const QString& siteName, int limit = 500);
/// One scan with findings and unchecked paths. Throws Error(NotFound).
Scan findScan(const Context& context, const QString& scanId);

/// 検知事項の判断: authorised or tampering, with a reason; who and when are recorded.
class DecideFinding
{
public:
    explicit DecideFinding(const Context& context) : m_context(context) {}
    Finding run(const QString& findingId, bool authorised, const QString& reason) const;

private:
    const Context& m_context;
};

/// One run of equal, added or removed lines.
struct DiffLine
{
    enum class Kind { Same, Added, Removed, Gap };
    Kind kind = Kind::Same;
    int oldLine = 0; ///< 1-based; 0 = not in the old text
    int newLine = 0;
    QString text; ///< inert: control characters escaped
};

/// Text of a finding's file on the server against the newest generation that holds it.
struct FindingDiff
{
    QString oldTitle; ///< e.g. the generation's id and time
    QString newTitle;
    std::vector<DiffLine> lines;
    QString remark; ///< translated; set instead of lines when there is no text to compare, saying why
};

class DiffFinding
{
public:
    explicit DiffFinding(const Context& context) : m_context(context) {}
    FindingDiff run(const QString& findingId, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
