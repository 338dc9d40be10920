#pragma once

#include "operations/context.h"
#include "operations/integrity/locatefinding.h"
#include "operations/restore/restore.h"
#include "records/response.h"

#include <vector>

namespace akimori::operations {

/// Who let a page or the site be taken from the public, and why. Both are required.
struct ClosingGround
{
    QString approvedBy; ///< person of the city, or 運用保守担当責任者
    QString reason;
};

/// ログ保全 with what it could not get.
struct PreservedLogs
{
    ResponseAction action;
    QStringList gaps;       ///< translated: what is missing and what to do
    bool unchecked = false; ///< some of it could not be read at all
};

/// 改ざん検知時の対応 from a finding. Every step keeps the evidence first (when none is kept for the finding yet), leaves the
/// baseline untouched and is recorded. A page that is good again is not 復旧 while the way in is unknown.
class RespondToFinding
{
public:
    explicit RespondToFinding(const Context& context) : m_context(context) {}

    /// 正常版への差替え: puts the approved version of the one file back, or takes a file away that was never approved, from the
    /// newest generation that holds the approved state. Throws Error(NotFound) when none does.
    RestoreOutcome restore(const QString& findingId, JobContext& job) const;

    /// 公開停止 of one page: a prepared notice in its place; any other file is taken away. Throws Error(BadInput) without a
    /// ground, Conflict when the file changed since the evidence was kept, PermissionDenied.
    ResponseAction takeDown(const QString& findingId, const ClosingGround& ground, JobContext& job) const;

    /// ログ保全: the server's logs from `days` days before the scan until now, in the profile's quarantine. The number of the
    /// log package is the reference.
    PreservedLogs preserveLogs(const QString& findingId, int days, JobContext& job) const;

    /// Opens the incident of the finding's scan, or joins the one that is open (障害記録). Throws Error(NotFound) when the scan
    /// found nothing that is tampering.
    ResponseAction openIncident(const QString& findingId) const;

private:
    void ensureEvidence(const QString& findingId, JobContext& job) const;

    const Context& m_context;
};

/// 閉鎖: the prepared 閉鎖中 page for the whole site, answered with 503 while a flag file lies in the document root. The web
/// server's part (writeClosedKit) is put in once, on a quiet day.
class CloseSite
{
public:
    struct Outcome
    {
        ResponseAction action;
        bool inEffect = false; ///< checked from outside: 503 (close) or not 503 (reopen)
        QString check;         ///< translated: what visitors get now
    };

    explicit CloseSite(const Context& context) : m_context(context) {}
    Outcome close(const QString& siteName, const ClosingGround& ground, JobContext& job) const;
    Outcome reopen(const QString& siteName, const ClosingGround& ground, JobContext& job) const;
    /// Page and settings for nginx and Apache, to be put in by the server's administrator. Returns the files' names.
    static QStringList writeClosedKit(const QString& folder);

private:
    Outcome run(const QString& siteName, const ClosingGround& ground, bool close, JobContext& job) const;

    const Context& m_context;
};

std::vector<ResponseAction> listResponses(const Context& context, const QString& siteName);

/// The facts of F-03a (速報) that a finding and its responses give. Pure reading.
TamperingFlash tamperingFlash(const Context& context, const QString& findingId);

} // namespace akimori::operations
