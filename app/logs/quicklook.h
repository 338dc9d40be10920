#pragma once

#include "base/jobcontext.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace akimori::logs {

/// One request of an extracted access log, taken apart for people. Bytes as they stand in the log.
struct AccessRow
{
    qint64 time = 0; ///< microseconds since 1970 UTC
    QByteArray client;
    QByteArray method;
    QByteArray target; ///< with query string
    int status = 0;    ///< 0 = the line could not be taken apart
    qint64 bytes = 0;
    QByteArray referer;
    QByteArray agent;
};

/// Requests and errors of one minute.
struct MinuteCount
{
    qint64 requests = 0;
    qint64 clientErrors = 0; ///< 4xx
    qint64 serverErrors = 0; ///< 5xx
};

/// 提示物の確認: what the question on the telephone needs, read from extract/access.log of a package.
struct QuickLook
{
    std::vector<AccessRow> rows; ///< the first kMaxRows, in the order of time
    qint64 requests = 0;         ///< all of them, also those that are not in `rows`
    std::map<qint64, MinuteCount> minutes; ///< key: minutes since 1970 UTC; only minutes with requests
};

constexpr std::size_t kQuickLookRows = 200'000;

/// Takes one line apart (common, combined, with or without virtual host). Pure.
AccessRow accessRow(qint64 time, std::string_view line);

/// Streams the file. Throws Error(NotFound, LocalIo, Cancelled).
QuickLook quickLook(const QString& accessLog, JobContext& job);

} // namespace akimori::logs
