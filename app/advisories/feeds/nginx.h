#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// nginx security advisories (XML source or page), for nginx that does not come from the distribution. No dates.
class NginxFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("nginx"); }
    QString name() const override;
    std::chrono::minutes every() const override { return std::chrono::hours(24); }
    bool onByDefault() const override { return false; }
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
