#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// JVN iPedia: jvndb_new.rdf and the feeds of a year (35 MB, streamed), or VULDEF details.
///
/// Registered months after the patch, so it never starts a clock: it enriches and informs.
class JvndbFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("jvndb"); }
    QString name() const override;
    std::chrono::minutes every() const override { return std::chrono::hours(24); }
    bool onByDefault() const override { return false; }
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
