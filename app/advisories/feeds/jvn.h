#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// JVN: jvn.rdf (JVNRSS 1.0 or 2.0).
class JvnFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("jvn"); }
    QString name() const override;
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
