#pragma once

#include <QByteArray>

#include <array>
#include <span>
#include <vector>

namespace akimori::inspection {

/// What a byte string in a file hints at. A hint is never a finding: it decides which closer look is worth it.
enum class Hint : unsigned {
    ServerCode,   ///< "<?php", "<%@", "<!--#exec"
    Markup,       ///< "<script", "<iframe" … (interesting in files that are no HTML)
    ShellWords,   ///< names that web shells and droppers use
    Miner,
    Executor,     ///< eval, Function, document.write …
    Count
};

/// One occurrence. `offset` is that of the byte after the match, counted from the first scan() call.
struct Hit
{
    Hint hint;
    int word;
    qint64 end;
};

/// 一次選別: searches a few dozen words in one pass over the bytes, ASCII case ignored, at memory speed (see
/// WordSet). Streams: words across block borders are found. One object per file and thread.
class Prefilter
{
public:
    void scan(std::span<const char> block);
    bool has(Hint hint) const { return m_seen[static_cast<std::size_t>(hint)]; }
    /// The first hits, at most kMaxHits.
    const std::vector<Hit>& hits() const { return m_hits; }
    static QByteArray wordOf(const Hit& hit);

    static constexpr std::size_t kMaxHits = 256;

private:
    quint32 m_state = 0;
    qint64 m_offset = 0;
    std::array<bool, static_cast<std::size_t>(Hint::Count)> m_seen{};
    std::vector<Hit> m_hits;
};

} // namespace akimori::inspection
