#pragma once

#include "operations/context.h"
#include "publishing/intake.h"
#include "publishing/reuse.h"
#include "publishing/survey.h"
#include "records/takeover.h"

#include <vector>

namespace akimori::operations {

/// 引継ぎ (H-2): receives the previous contractor's data, makes the receipt list, surveys it.
class TakeOver
{
public:
    struct Request
    {
        QString site;    ///< name; empty = the only one, or none when none is registered
        QString from;    ///< folder or archive on this machine; empty with fromServer
        bool fromServer = false; ///< copy the document roots of the site's server over SSH
        QString deliveredBy;     ///< 引渡者
        QList<QByteArray> hosts; ///< lower-case hosts under which the data is served today
        bool contentRules = true;
    };
    struct Result
    {
        Takeover takeover;
        publishing::Survey survey;
        publishing::IntakeResult intake;
    };

    explicit TakeOver(const Context& context) : m_context(context) {}
    /// Keeps the data below the profile, untouched. On failure nothing is left and nothing recorded. Throws what
    /// publishing::unpackArchive() throws.
    Result run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

std::vector<Takeover> listTakeovers(const Context& context); ///< newest first
/// Throws Error(NotFound); an empty id is the newest.
Takeover findTakeover(const Context& context, const QString& id);

/// The survey as it was made; its file's hash is compared with the record. Throws Error(Corrupt).
std::vector<SurveyItem> surveyOf(const Takeover& takeover);
/// The files as received, from the receipt list, whose hash is compared with the record; sizes as they lie there now.
std::vector<TreeEntry> filesOf(const Takeover& takeover);

/// 利用判断 (H-4) for a file, a folder or a pattern. Throws Error(BadInput) when the pattern covers nothing, or without a
/// reason for what is not used as it is.
class DecideReuse
{
public:
    explicit DecideReuse(const Context& context) : m_context(context) {}
    Takeover run(const QString& takeoverId, const QByteArray& pattern, ReuseDecision decision,
                 const QString& reason) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
