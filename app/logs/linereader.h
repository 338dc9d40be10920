#pragma once

#include <QByteArray>

#include <functional>
#include <span>
#include <string_view>

namespace akimori::logs {

/// A line, or a piece of one that is longer than LineReader::kMaxPiece.
struct LinePiece
{
    std::string_view bytes; ///< without the line feed; valid during the call only
    bool begins = true;     ///< the line starts here
    bool ends = true;       ///< the line ends here
};

/// Cuts a stream into its lines with bounded memory, whatever it contains. A carriage return stays, and so do NUL
/// and every other byte.
class LineReader
{
public:
    static constexpr qsizetype kMaxPiece = 1 << 20; ///< bytes
    using Sink = std::function<void(const LinePiece&)>;

    explicit LineReader(Sink sink);
    void add(std::span<const char> chunk);
    /// A last line without line feed counts as a line.
    void finish();

private:
    void hold(std::string_view bytes);

    Sink m_sink;
    QByteArray m_held;
    bool m_begins = true;
};

} // namespace akimori::logs
