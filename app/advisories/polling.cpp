#include "advisories/polling.h"

#include "advisories/feeds/feedtext.h"

#include <algorithm>

namespace akimori::advisories {

namespace {

constexpr qint64 kFirstWait = 15 * 60; ///< seconds
constexpr qint64 kLongestWait = 24 * 3600;

/// 0 … 9 minutes, the same every time.
qint64 spread(const QString& source)
{
    qint64 sum = 0;
    for (const QChar c : source)
        sum = sum * 31 + c.unicode();
    return (sum % 10) * 60;
}

qint64 waitAfter(int failures)
{
    qint64 wait = kFirstWait;
    for (int i = 1; i < failures && wait < kLongestWait; ++i)
        wait *= 2;
    return std::min(wait, kLongestWait);
}

} // namespace

NextPoll nextPoll(const QString& source, std::chrono::minutes every, const std::vector<AdvisoryFetch>& newestFirst,
                  const QDateTime& now)
{
    NextPoll next;
    for (const AdvisoryFetch& fetch : newestFirst) {
        if (fetch.complete)
            break;
        ++next.failures;
    }
    if (newestFirst.empty()) {
        next.at = now;
    } else if (next.failures == 0) {
        next.at = newestFirst.front().at.addSecs(every.count() * 60);
    } else {
        next.at = newestFirst.front().at.addSecs(std::min(waitAfter(next.failures) + spread(source), kLongestWait));
        const QDateTime asked = newestFirst.front().retryAt;
        if (asked.isValid() && asked > next.at) {
            next.at = asked;
            next.asked = true;
        }
    }
    next.due = next.at <= now;
    return next;
}

QDateTime retryAfter(const QByteArray& header, const QDateTime& now)
{
    const QByteArray text = header.trimmed().left(64);
    bool number = false;
    const qint64 seconds = text.toLongLong(&number);
    QDateTime at;
    if (number && seconds >= 0)
        at = now.addSecs(std::min(seconds, kLongestWait));
    else if (!number)
        at = readFeedDate(QString::fromLatin1(text), MissingZone::Utc).instant;
    if (!at.isValid() || at <= now)
        return {};
    return std::min(at, now.addSecs(kLongestWait));
}

} // namespace akimori::advisories
