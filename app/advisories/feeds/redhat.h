#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// Red Hat: CSAF 2.0 advisories, the per-CVE security data, or updateinfo.xml.
class RedHatFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("redhat"); }
    QString name() const override;
    std::chrono::minutes every() const override { return std::chrono::hours(12); }
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
