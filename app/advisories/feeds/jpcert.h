#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// JPCERT/CC: 注意喚起, Weekly Report and the rest of its RSS 1.0 feed (S-3).
class JpcertFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("jpcert"); }
    QString name() const override;
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
