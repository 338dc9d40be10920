#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// Ubuntu security notices (notices.json). Times without zone are UTC.
class UbuntuFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("ubuntu"); }
    QString name() const override;
    std::chrono::minutes every() const override { return std::chrono::hours(12); }
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
