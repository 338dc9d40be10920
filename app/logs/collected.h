#pragma once

#include "logs/accesssummary.h"
#include "logs/copyjournal.h"
#include "logs/decoder.h"
#include "logs/logconfig.h"
#include "logs/scan.h"
#include "records/loghandover.h"
#include "remote/commands/logfiles.h"
#include "remote/commands/logsources.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace akimori::logs {

/// What is asked for.
struct CollectPlan
{
    QString folder; ///< absolute; exists and is empty
    TimeRange range;
    QList<LogKind> kinds;    ///< not empty
    bool kindsNamed = false; ///< the person chose them, so a kind without any log is a gap
    QList<QByteArray> paths; ///< log files by name; empty = find them from the configuration
    bool masked = false;     ///< add a masked copy of every extract
    QByteArray pseudonymKey{}; ///< masked: pseudonyms in place of cut addresses; empty = cut them
    QString audit{}; ///< this tool's own history, a file below `folder` that is there already; empty = none
    CopyJournal* journal = nullptr; ///< what an earlier try had copied; nullptr = begin anew
};

/// 原本写: a source that was copied, or, for the journal, exported.
struct CollectedFile
{
    LogKind kind = LogKind::Access;
    std::size_t family = 0;
    QByteArray path; ///< on the server; "journal" for the journal
    QString local;   ///< below the package's folder
    Packing packing = Packing::Plain;
    remote::RemoteLog facts; ///< as opened
    QByteArray sha256;       ///< equal on the server and here
    QDateTime copiedAt;      ///< UTC
    bool rotated = false;    ///< its path led to another file afterwards; the copy is of the opened one
    QByteArray
        duplicateOf; ///< path of the file that contains all of its lines; then they are not extracted twice
    FileScan scan;
};

/// A file that was looked at and left on the server, because it cannot have lines of the range.
struct SkippedFile
{
    std::size_t family = 0;
    remote::RemoteLog facts;
    std::optional<qint64> firstAt; ///< microseconds UTC
    std::optional<qint64> lastAt;
};

enum class GapType {
    Unreadable,    ///< the login user may not read it
    NotCopied,     ///< it changed or vanished every time it was read
    Missing,       ///< no log of that kind was found
    Coverage,      ///< the logs do not reach back to the beginning of the range
    Silence,       ///< no line for much longer than usual, where files meet or at the end
    NotYet,        ///< the range ends after the logs were copied
    Damaged,       ///< the rest of a packed file cannot be unpacked
    UnknownFormat, ///< lines without a readable time: kept whole, not in the extract
};

/// What the package cannot contain, or cannot prove to contain. Nothing is left out in silence.
struct LogGap
{
    GapType type = GapType::Missing;
    LogKind kind = LogKind::Access;
    QByteArray path;            ///< empty = the whole kind
    std::optional<qint64> from; ///< microseconds UTC
    std::optional<qint64> to;
    QString why; ///< translated: what is missing and what to do

    /// It could not be looked at; the others are facts about logs that were.
    bool couldNotCheck() const { return type == GapType::Unreadable || type == GapType::NotCopied; }
};

/// A file of extract/ or masked/.
struct ExtractFile
{
    LogKind kind = LogKind::Access;
    bool masked = false;
    QString local;
    QByteArray sha256;
    qint64 bytes = 0;
    qint64 lines = 0;
};

struct Collected
{
    remote::LogServerFacts server;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;
    std::vector<LogFamily> families;
    std::vector<CollectedFile> files; ///< in the order of their time
    std::vector<SkippedFile> skipped;
    std::vector<ExtractFile> extracts;
    std::vector<LogGap> gaps;
    QStringList remarks; ///< translated
    AccessSummary summary;
};

QString toString(GapType type); ///< "unreadable" …, as in JSON

} // namespace akimori::logs
