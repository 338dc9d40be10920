#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// AlmaLinux errata.full.json or updateinfo.xml; only type "security" counts.
class AlmaLinuxFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("almalinux"); }
    QString name() const override;
    std::chrono::minutes every() const override { return std::chrono::hours(12); }
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
