#include "logs/linesorter.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "logs/tr.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <queue>
#include <tuple>

namespace akimori::logs {

namespace {

constexpr std::size_t kMaxRuns = 128; ///< open at once; then they become one
constexpr qsizetype kMaxEntries = 400'000;
constexpr quint32 kBegins = 1;
constexpr quint32 kEnds = 2;

struct RecordHead
{
    qint64 time;
    quint64 sequence;
    quint32 source;
    quint32 flags;
    qint64 size;
};

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File openFile(const QString& path, const char* mode)
{
    File file(std::fopen(nativePath(path).constData(), mode), &std::fclose);
    if (!file)
        throw systemError(errno, Tr::tr("The working file %1 could not be opened.").arg(path));
    return file;
}

} // namespace

/// Reads a run back, one piece at a time.
class LineSorter::Run
{
public:
    explicit Run(const QString& path)
        : m_path(path)
        , m_file(openFile(path, "rb"))
    {
    }

    bool next()
    {
        if (std::fread(&m_head, sizeof m_head, 1, m_file.get()) != 1) {
            if (std::ferror(m_file.get()) != 0)
                fail();
            return false;
        }
        if (m_head.size < 0 || m_head.size > LineReader::kMaxPiece)
            fail();
        m_bytes.resize(m_head.size);
        const auto size = static_cast<std::size_t>(m_head.size);
        if (size > 0 && std::fread(m_bytes.data(), 1, size, m_file.get()) != size)
            fail();
        return true;
    }

    DatedPiece piece() const
    {
        return {m_head.time,
                m_head.source,
                m_head.sequence,
                {{m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())},
                 (m_head.flags & kBegins) != 0,
                 (m_head.flags & kEnds) != 0}};
    }

    auto key() const { return std::tuple(m_head.time, m_head.source, m_head.sequence); }

private:
    [[noreturn]] void fail() const
    {
        throw systemError(EIO, Tr::tr("The working file %1 could not be read back.").arg(m_path));
    }

    QString m_path;
    File m_file;
    RecordHead m_head = {};
    QByteArray m_bytes;
};

LineSorter::LineSorter(QString folder, qsizetype budget)
    : m_folder(std::move(folder))
    , m_budget(budget)
{
}

LineSorter::~LineSorter()
{
    for (const QString& run : m_runs)
        QFile::remove(run);
}

void LineSorter::add(const DatedPiece& piece)
{
    const auto size = static_cast<qsizetype>(piece.piece.bytes.size());
    const bool full = m_bytes.size() + size > m_budget || std::ssize(m_entries) >= kMaxEntries;
    if (full && !m_entries.empty())
        spill();
    m_entries.push_back({piece.time, piece.sequence, piece.source,
                         (piece.piece.begins ? kBegins : 0) | (piece.piece.ends ? kEnds : 0), m_bytes.size(), size});
    m_bytes.append(piece.piece.bytes.data(), size);
}

void LineSorter::sortHeld()
{
    const auto before = [](const Entry& a, const Entry& b) {
        return std::tie(a.time, a.source, a.sequence) < std::tie(b.time, b.source, b.sequence);
    };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), before)) // the usual log is in order already
        std::sort(m_entries.begin(), m_entries.end(), before);
}

void LineSorter::handOutHeld(const Sink& sink) const
{
    for (const Entry& entry : m_entries) {
        sink({entry.time,
              entry.source,
              entry.sequence,
              {{m_bytes.constData() + entry.offset, static_cast<std::size_t>(entry.size)},
               (entry.flags & kBegins) != 0,
               (entry.flags & kEnds) != 0}});
    }
}

void LineSorter::writeRun(const std::function<void(const Sink&)>& produce)
{
    const QString path = QStringLiteral("%1/run-%2").arg(m_folder).arg(++m_runNumber);
    const auto doing = [&] { return Tr::tr("The working file %1 could not be written.").arg(path); };
    m_runs.push_back(path);
    File file = openFile(path, "wbx");
    produce([&](const DatedPiece& piece) {
        const RecordHead head{piece.time, piece.sequence, piece.source,
                              (piece.piece.begins ? kBegins : 0) | (piece.piece.ends ? kEnds : 0),
                              static_cast<qint64>(piece.piece.bytes.size())};
        const std::size_t size = piece.piece.bytes.size();
        if (std::fwrite(&head, sizeof head, 1, file.get()) != 1
            || (size > 0 && std::fwrite(piece.piece.bytes.data(), 1, size, file.get()) != size))
            throw systemError(errno, doing());
    });
    if (std::fclose(file.release()) != 0)
        throw systemError(errno, doing());
}

void LineSorter::spill()
{
    sortHeld();
    writeRun([this](const Sink& sink) { handOutHeld(sink); });
    m_entries.clear();
    m_bytes.resize(0);
    if (m_runs.size() < kMaxRuns)
        return;
    const std::vector<QString> merged = m_runs;
    writeRun([this, &merged](const Sink& sink) {
        const QString target = m_runs.back();
        m_runs = merged;
        mergeRuns(sink, nullptr);
        m_runs.push_back(target);
    });
    for (const QString& run : merged)
        QFile::remove(run);
    m_runs.erase(m_runs.begin(), m_runs.end() - 1);
}

void LineSorter::mergeRuns(const Sink& sink, const JobContext* job)
{
    std::vector<std::unique_ptr<Run>> runs;
    const auto later = [](const Run* a, const Run* b) { return a->key() > b->key(); };
    std::priority_queue<Run*, std::vector<Run*>, decltype(later)> queue(later);
    for (const QString& path : m_runs) {
        runs.push_back(std::make_unique<Run>(path));
        if (runs.back()->next())
            queue.push(runs.back().get());
    }
    for (qint64 count = 0; !queue.empty(); ++count) {
        if (job && (count & 4095) == 0)
            job->throwIfCancelled();
        Run* const first = queue.top();
        queue.pop();
        sink(first->piece());
        if (first->next())
            queue.push(first);
    }
}

void LineSorter::finish(const Sink& sink, const JobContext& job)
{
    if (m_runs.empty()) {
        sortHeld();
        handOutHeld(sink);
        return;
    }
    spill();
    m_bytes = QByteArray();
    mergeRuns(sink, &job);
}

} // namespace akimori::logs
