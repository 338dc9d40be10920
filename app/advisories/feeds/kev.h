#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// CISA KEV: what is known to be exploited. Raises priority; its due dates bind US agencies only.
class KevFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("kev"); }
    QString name() const override;
    std::chrono::minutes every() const override { return std::chrono::hours(24); }
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
