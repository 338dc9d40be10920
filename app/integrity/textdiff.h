#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace akimori::integrity {

enum class LineKind
{
    Same,
    Removed,
    Added
};

struct DiffLine
{
    LineKind kind = LineKind::Same;
    int oldLine = 0; ///< 1-based; 0 for added lines
    int newLine = 0; ///< 1-based; 0 for removed lines
    QString text;    ///< inert (see inertText); long lines are cut around the difference, shown by "…"
};

/// One run of differences with the lines around it.
struct DiffHunk
{
    int oldStart = 0; ///< 1-based
    int oldCount = 0;
    int newStart = 0;
    int newCount = 0;
    std::vector<DiffLine> lines;
};

enum class DiffState
{
    Same,
    Different,
    NotText,
    TooLarge
};

struct TextDiff
{
    DiffState state = DiffState::Same;
    QString oldEncoding;
    QString newEncoding;
    std::vector<DiffHunk> hunks;
    bool coarse = false; ///< too different to align: everything in between is shown as removed and added
    bool cut = false;    ///< more differences than are shown
};

/// Bounds against hostile files.
struct DiffLimits
{
    qsizetype maxBytes = 4 << 20; ///< of each file; larger = TooLarge
    qsizetype maxLines = 100'000; ///< of each file; more = TooLarge
    int maxEdits = 1500;          ///< more = coarse
    int maxShownLines = 2000;     ///< of all hunks together; more = cut
    int context = 3;              ///< unchanged lines around a difference
    int maxLineLength = 300;      ///< characters of a line
};

/// Line difference of a text file: the approved body (e.g. of the last generation) against the one found.
/// Pure; well below a second at the default limits. A file whose bytes differ but whose text does not (other
/// encoding, byte order mark) is Different without hunks.
TextDiff diffText(const QByteArray& before, const QByteArray& after, const DiffLimits& limits = {});

} // namespace akimori::integrity
