#pragma once

#include "base/jobcontext.h"
#include "logs/linereader.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace akimori::logs {

/// A dated piece of a line. Pieces of one line have the same time and come one after the other.
struct DatedPiece
{
    qint64 time = 0;      ///< microseconds since 1970 UTC
    quint32 source = 0;   ///< number of the file
    quint64 sequence = 0; ///< counted through the file
    LinePiece piece;
};

/// Puts any number of lines from any number of files into the order of their time; lines of the same instant keep
/// the order of files and of lines. External merge sort: memory stays below 64 MiB, runs go to `folder`.
class LineSorter
{
public:
    using Sink = std::function<void(const DatedPiece&)>;

    /// `budget`: bytes of lines held in memory. `folder` exists; its files are removed by the destructor.
    explicit LineSorter(QString folder, qsizetype budget = 16 << 20);
    ~LineSorter();
    LineSorter(const LineSorter&) = delete;
    LineSorter& operator=(const LineSorter&) = delete;

    void add(const DatedPiece& piece);
    /// Hands out everything in order. Once. Throws Error(LocalIo, NoSpace).
    void finish(const Sink& sink, const JobContext& job);

private:
    struct Entry
    {
        qint64 time;
        quint64 sequence;
        quint32 source;
        quint32 flags;
        qsizetype offset;
        qsizetype size;
    };
    class Run;

    void sortHeld();
    void handOutHeld(const Sink& sink) const;
    void spill();
    void writeRun(const std::function<void(const Sink&)>& produce);
    void mergeRuns(const Sink& sink, const JobContext* job);

    QString m_folder;
    qsizetype m_budget;
    QByteArray m_bytes;
    std::vector<Entry> m_entries;
    std::vector<QString> m_runs;
    int m_runNumber = 0;
};

} // namespace akimori::logs
