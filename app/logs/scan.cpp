#include "logs/scan.h"

#include "logs/decoder.h"

#include <QByteArray>

#include <vector>

namespace akimori::logs {

namespace {

constexpr qsizetype kMaxHead = 4 << 20; ///< bytes of undated lines held until the first dated one
constexpr int kCountedFrom = 2000;      ///< a leap year, so that 29 February is readable

/// Follows the lines of one file.
class Follower
{
public:
    Follower(const ScanInput& input, const TimeRange& range, const LineSorter::Sink& sink, int year)
        : m_input(input)
        , m_range(range)
        , m_sink(sink)
        , m_clock(input.zoneSeconds, year, input.access)
    {
    }

    void add(const LinePiece& piece)
    {
        ++m_sequence;
        if (piece.begins) {
            ++m_scan.lines;
            date(piece.bytes);
        }
        if (!m_time)
            return holdBack(piece);
        if (m_range.contains(*m_time)) {
            m_scan.linesInRange += piece.begins ? 1 : 0;
            m_sink({*m_time, m_input.source, m_sequence, piece});
        }
    }

    FileScan& result()
    {
        m_scan.style = m_clock.style();
        return m_scan;
    }
    int year() const { return m_clock.year(); }
    std::optional<qint64> lastTime() const { return m_time; }

private:
    struct Held
    {
        quint64 sequence;
        QByteArray bytes;
        bool begins;
        bool ends;
    };

    void date(std::string_view line)
    {
        const std::optional<qint64> time = m_clock.read(line);
        if (!time) {
            ++m_scan.undated;
            return;
        }
        if (m_time) {
            m_scan.outOfOrder = m_scan.outOfOrder || *time < *m_time;
            m_scan.longestSilence = std::max(m_scan.longestSilence, *time - *m_time);
        }
        m_scan.firstAt = std::min(m_scan.firstAt.value_or(*time), *time);
        m_scan.lastAt = std::max(m_scan.lastAt.value_or(*time), *time);
        const bool first = !m_time;
        m_time = time;
        if (first)
            releaseHeld();
    }

    void holdBack(const LinePiece& piece)
    {
        m_heldBytes += static_cast<qsizetype>(piece.bytes.size()) + 64;
        if (m_heldBytes > kMaxHead) {
            m_scan.headDropped = true;
            m_held.clear();
            return;
        }
        m_held.push_back({m_sequence,
                          QByteArray(piece.bytes.data(), static_cast<qsizetype>(piece.bytes.size())),
                          piece.begins, piece.ends});
    }

    void releaseHeld()
    {
        for (const Held& held : m_held) {
            if (!m_range.contains(*m_time))
                break;
            m_scan.linesInRange += held.begins ? 1 : 0;
            m_sink({*m_time,
                    m_input.source,
                    held.sequence,
                    {{held.bytes.constData(), static_cast<std::size_t>(held.bytes.size())},
                     held.begins,
                     held.ends}});
        }
        m_held.clear();
    }

    const ScanInput& m_input;
    const TimeRange& m_range;
    const LineSorter::Sink& m_sink;
    LineClock m_clock;
    FileScan m_scan;
    std::optional<qint64> m_time; ///< of the last dated line
    quint64 m_sequence = 0;
    std::vector<Held> m_held;
    qsizetype m_heldBytes = 0;
};

FileScan follow(const ScanInput& input, Follower& follower, JobContext& job)
{
    qint64 bytes = 0;
    LineReader reader([&](const LinePiece& piece) { follower.add(piece); });
    const std::optional<QString> damage = decodeFile(
        input.path,
        [&](std::span<const char> data) {
            bytes += static_cast<qint64>(data.size());
            reader.add(data);
        },
        job, input.progress);
    reader.finish();
    FileScan scan = follower.result();
    scan.plainBytes = bytes;
    scan.damage = damage.value_or(QString());
    return scan;
}

/// The year of the first line of a file whose lines name none; needs a pass of its own.
int countYears(const ScanInput& input, JobContext& job)
{
    const TimeRange nothing;
    const LineSorter::Sink ignore = [](const DatedPiece&) {};
    Follower follower(input, nothing, ignore, kCountedFrom);
    follow(input, follower, job);
    if (!follower.lastTime())
        return kCountedFrom;
    const qint64 local = *follower.lastTime() + qint64{input.zoneSeconds} * 1'000'000;
    return firstYearOf(local, follower.year() - kCountedFrom, input.modifiedSeconds + input.zoneSeconds);
}

} // namespace

FileScan scanFile(const ScanInput& input, const TimeRange& range, const LineSorter::Sink& sink,
                  JobContext& job)
{
    const bool yearless = input.expected == LineStyle::Syslog;
    Follower follower(input, range, sink, yearless ? countYears(input, job) : kCountedFrom);
    FileScan scan = follow(input, follower, job);
    scan.yearInferred = scan.style == LineStyle::Syslog;
    return scan;
}

} // namespace akimori::logs
