#pragma once

#include "advisories/feeds/feed.h"

namespace akimori::advisories {

/// Apache HTTP Server: CVE records (JSON, one or an array) or the page vulnerabilities_24.html; for a server
/// that does not come from the distribution.
class ApacheFeed final : public Feed
{
public:
    QString id() const override { return QStringLiteral("apache"); }
    QString name() const override;
    std::chrono::minutes every() const override { return std::chrono::hours(24); }
    bool onByDefault() const override { return false; }
    std::vector<FeedRequest> requests(const QDateTime& since) const override;

protected:
    void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
              const FeedLimits& limits) const override;
};

} // namespace akimori::advisories
