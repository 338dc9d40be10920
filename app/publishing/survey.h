#pragma once

#include "base/jobcontext.h"
#include "publishing/localsite.h"
#include "records/takeover.h"

#include <QList>

namespace akimori::publishing {

struct SurveyOptions
{
    /// Lower-case hosts under which the data is served today. Absolute addresses of them are reported, because they stop
    /// working, or keep leading to the old server, when the site moves. Empty = what most pages call their canonical host.
    QList<QByteArray> hosts;
    bool secure = true;   ///< the site is (to be) served over https: http contents are mixed contents
    bool contentRules = true;
};

struct Survey
{
    std::vector<SurveyItem> items; ///< sorted by kind, then path
    qint64 pages = 0;      ///< HTML files
    qint64 references = 0; ///< links and contents that were resolved
    QList<QByteArray> hosts; ///< that counted as the site's own

    qint64 count(SurveyKind kind) const;
};

/// 現状調査 of data that was taken over (H-2, H-4): what a person has to know before it is used. At most kMaxSurveyItems
/// items; what lies beyond is named as Unchecked. Throws Error(Cancelled, LocalIo).
constexpr std::size_t kMaxSurveyItems = 200'000;
Survey survey(const LocalSite& site, const SurveyOptions& options, JobContext& job);

} // namespace akimori::publishing
