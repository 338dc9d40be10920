#pragma once

#include "integrity/textdiff.h"
#include "operations/context.h"
#include "records/integrity.h"

#include <vector>

namespace akimori::operations {

/// 改ざん検査 of a live site against its approved baseline; recorded whatever the outcome. Suspected tampering opens the
/// incident or joins the open one, whoever started the scan.
class RunScan
{
public:
    struct Request
    {
        QString site;
        bool server = true;    ///< hashes computed by the server
        bool distrust = false; ///< stream every file and hash it here: a compromised server lies
        bool outside = false;  ///< also fetch the pages as a visitor
        /// Whose approved baseline and allowances count, for a server that was rebuilt as that site; empty = its own.
        QString baselineOf;
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

/// 検知事項の判断: authorised or tampering, with a reason; who and when are recorded, in the open incident of the site too.
/// Tampering opens that incident when there is none.
class DecideFinding
{
public:
    explicit DecideFinding(const Context& context) : m_context(context) {}
    Finding run(const QString& findingId, bool authorised, const QString& reason) const;

private:
    const Context& m_context;
};

/// Text of a finding's file on the server against the newest generation that holds it.
struct FindingDiff
{
    QString oldTitle; ///< translated: the generation and its time; empty when no generation holds the file
    QString newTitle; ///< translated: the server now; empty when the file is not there
    integrity::TextDiff diff;
    QString remark; ///< translated: why there is nothing to compare; empty otherwise
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
