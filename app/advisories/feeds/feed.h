#pragma once

#include "base/error.h"
#include "records/advisory.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <vector>

namespace akimori::advisories {

/// Bounds of one document. Feeds are hostile input: whoever controls the line or the source controls the bytes.
struct FeedLimits
{
    qint64 bytes = 128LL << 20;
    qint64 jsonBytes = 96LL << 20; ///< a JSON document is held in memory as a whole
    int depth = 64;
    int items = 200'000;
    qsizetype text = 64 << 10; ///< UTF-16 units of one field; more is cut and noted
    std::chrono::milliseconds time{std::chrono::minutes(3)};
};

/// What one document contained besides its advisories.
struct FeedReport
{
    int items = 0;        ///< entries seen, also those that are no security advisories
    int leftOut = 0;      ///< of these, without a number or the like
    bool complete = true; ///< false: the document broke off; the advisories before that were delivered
    QString broken;       ///< translated: where and how it broke off
    QStringList warnings; ///< translated, at most kMaxWarnings
    static constexpr int kMaxWarnings = 50;

    void warn(const QString& sentence);
    /// An entry that lacks what every entry of this source has; with nothing else in it the document is refused.
    void leaveOut(const QString& sentence);
    void breakOff(const QString& sentence);
};

using AdvisorySink = std::function<void(Advisory&&)>;

/// One address to fetch.
struct FeedRequest
{
    QUrl url;
};

/// One source of advisories: knows addresses and the form of documents, never the network.
///
/// Stateless; may be used from any thread.
class Feed
{
public:
    virtual ~Feed() = default;

    virtual QString id() const = 0;   ///< as in `advisory import --source`
    virtual QString name() const = 0; ///< translated, e.g. 「JPCERT/CC」
    virtual bool onByDefault() const { return true; }
    /// How often it is looked at by itself (随時確認).
    virtual std::chrono::minutes every() const { return std::chrono::hours(4); }
    /// Addresses to fetch. `since`: the last complete fetch in UTC, invalid = never; sources that can, ask only
    /// for what is newer.
    virtual std::vector<FeedRequest> requests(const QDateTime& since) const = 0;

    /// Streams the advisories of a document into `sink`, in its order. What breaks off in the middle is reported
    /// (`complete` false), never silently short. Throws Error(BadInput) with a precise sentence for what is no
    /// document of this source at all: empty, garbage, a login page, a DOCTYPE, an error answer, no entry that could
    /// be one of this source.
    void parse(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
               const FeedLimits& limits = {}) const;

protected:
    virtual void read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                      const FeedLimits& limits) const = 0;
};

/// A parsed document as a whole: for small ones and for tests.
struct ParsedFeed
{
    std::vector<Advisory> advisories;
    FeedReport report;
};
ParsedFeed parseAll(const Feed& feed, const QByteArray& document, const FeedLimits& limits = {});

/// Every source, in the order of the settings page.
const std::vector<const Feed*>& allFeeds();
/// Throws Error(BadInput) naming the sources.
const Feed& feedById(const QString& id);

} // namespace akimori::advisories
