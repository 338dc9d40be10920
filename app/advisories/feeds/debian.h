#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// Debian security tracker: data/DSA/list and data/DLA/list (dates, CVEs, fixed versions: the clock), or the
/// tracker JSON (no dates at all).
class DebianFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("debian"); }
    QString name() const override;
    std::chrono::minutes every() const override { return std::chrono::hours(12); }
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
