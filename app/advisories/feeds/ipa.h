#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// IPA 「重要なセキュリティ情報」: RSS 1.0, RSS 2.0 or Atom, because the form changed with the site (S-3).
class IpaFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("ipa"); }
    QString name() const override;
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
