#pragma once

#include "records/advisoryfetch.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <vector>

namespace akimori::advisories {

/// When a source is to be looked at again by itself.
struct NextPoll
{
    QDateTime at;      ///< UTC; not before
    int failures = 0;  ///< in a row, newest first
    bool due = false;  ///< `at` is over
    bool asked = false; ///< the source itself asked to wait until `at` (Retry-After)
};

/// 随時確認: `every` after the last look that counted; after failures in ever longer steps, from a quarter of an hour to a
/// day, with a few minutes that differ from source to source, so that many workstations do not come at once. What a
/// source asked for is kept, up to a day. Pure. `newestFirst`: the source's fetches of one address.
NextPoll nextPoll(const QString& source, std::chrono::minutes every, const std::vector<AdvisoryFetch>& newestFirst,
                  const QDateTime& now);

/// "120" or an HTTP date (RFC 9110), as an instant not later than a day after `now`; invalid when it says neither.
QDateTime retryAfter(const QByteArray& header, const QDateTime& now);

} // namespace akimori::advisories
