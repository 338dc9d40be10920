#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// MyJVN API: getAlertList (Atom or JSON), getVulnOverviewList (RDF or JSON), getVulnDetailInfo (VULDEF).
/// getAlertList is the robust way to the alerts of IPA: its `published` moves when an alert is revised, so the
/// day of first publication is taken from the title or the link.
class MyJvnFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("myjvn"); }
    QString name() const override;
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
