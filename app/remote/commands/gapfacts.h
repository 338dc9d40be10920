#pragma once

#include "remote/transport.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace akimori::remote {

/// What one source on the server tells of a stretch of time.
struct StretchOfRecords
{
    qint64 lines = 0;  ///< within the stretch
    qint64 errors = 0; ///< access log: answers 5xx; journal: priority error or worse
    qint64 longestSilence = 0; ///< seconds without a line, the edges of the stretch included
    QDateTime silenceFrom;     ///< UTC
};

/// 監視空白 as the server remembers it. What it does not know stays empty: no such tool, no right, no record.
struct GapFacts
{
    std::optional<QList<QDateTime>> boots;    ///< starts of the machine within the stretch, from wtmp; UTC
    std::optional<StretchOfRecords> access;   ///< web access logs, rotated ones too
    std::optional<StretchOfRecords> journal;
    std::optional<qint64> sarSamples;         ///< of sysstat
    std::optional<double> sarHighestLoad;     ///< 5-minute load
};

/// Where a server keeps these records: absolute paths, one a line.
struct GapPlaces
{
    QByteArray accessLogs = "/var/log/nginx/access.log\n/var/log/apache2/access.log\n/var/log/httpd/access_log";
    QByteArray sysstatFolders = "/var/log/sysstat\n/var/log/sa";
};

/// Reads wtmp, journal, sysstat and the usual access logs for [from, to). Nothing is written, no root is needed; at most
/// 64 MiB of each log are read, 60 s altogether there. Throws what runScript() throws.
GapFacts readGapFacts(Transport& transport, const QDateTime& from, const QDateTime& to, JobContext& job,
                      const GapPlaces& places = {});

/// Parser of the script's output (pure). Throws Error(ProtocolBroken) for what is no number where one must stand.
GapFacts parseGapFacts(const QByteArray& output);

} // namespace akimori::remote
