#pragma once

#include "base/jobcontext.h"
#include "logs/decoder.h"
#include "logs/lineclock.h"
#include "logs/linesorter.h"

#include <QString>

#include <functional>
#include <optional>

namespace akimori::logs {

/// A half-open stretch of time in microseconds since 1970 UTC.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = 0;

    bool contains(qint64 time) const { return time >= from && time < to; }
};

/// What stands in one log file, and how much of it lies in the range.
struct FileScan
{
    qint64 lines = 0;
    qint64 undated = 0; ///< without a readable time: they belong to the dated line before them
    qint64 linesInRange = 0;
    qint64 plainBytes = 0;         ///< unpacked
    std::optional<qint64> firstAt; ///< earliest time, microseconds UTC; nothing = no line with a time
    std::optional<qint64> lastAt;  ///< latest time
    qint64 longestSilence = 0;     ///< microseconds between neighbouring lines
    bool outOfOrder = false;       ///< some line is older than the one before
    bool yearInferred = false;     ///< the lines name no year; it was counted back from the file's mtime
    bool headDropped = false; ///< more undated lines at the start than memory may hold: only in the original
    LineStyle style = LineStyle::Unknown;
    QString damage; ///< why the rest could not be unpacked; empty = whole. Translated
};

struct ScanInput
{
    QString path; ///< local copy
    quint32 source = 0;
    int zoneSeconds = 0;                     ///< of the server
    qint64 modifiedSeconds = 0;              ///< mtime on the server, UTC: where years are counted back from
    LineStyle expected = LineStyle::Unknown; ///< what its beginning showed
    bool access = true;                      ///< an access log; see LineClock
    DecodeProgress progress{};               ///< bytes of the local copy that are read
};

/// Reads the whole file and hands the lines in `range` to `sink` in the order of the file. A line without
/// time goes with the line before it, at the start of a file with the first dated one. A file without any
/// dated line hands out nothing (format unknown). Throws Error(LocalIo, Cancelled).
FileScan scanFile(const ScanInput& input, const TimeRange& range, const LineSorter::Sink& sink,
                  JobContext& job);

} // namespace akimori::logs
