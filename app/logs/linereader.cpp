#include "logs/linereader.h"

namespace akimori::logs {

LineReader::LineReader(Sink sink)
    : m_sink(std::move(sink))
{
}

void LineReader::hold(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto room = static_cast<std::size_t>(kMaxPiece - m_held.size());
        const std::string_view part = bytes.substr(0, room);
        m_held.append(part.data(), static_cast<qsizetype>(part.size()));
        bytes.remove_prefix(part.size());
        if (m_held.size() == kMaxPiece) {
            m_sink({{m_held.constData(), static_cast<std::size_t>(m_held.size())}, m_begins, false});
            m_held.clear();
            m_begins = false;
        }
    }
}

void LineReader::add(std::span<const char> chunk)
{
    std::string_view rest(chunk.data(), chunk.size());
    for (std::size_t at = rest.find('\n'); at != rest.npos; at = rest.find('\n')) {
        const std::string_view line = rest.substr(0, at);
        rest.remove_prefix(at + 1);
        if (m_held.isEmpty() && line.size() <= static_cast<std::size_t>(kMaxPiece)) {
            m_sink({line, m_begins, true});
        } else {
            hold(line);
            m_sink({{m_held.constData(), static_cast<std::size_t>(m_held.size())}, m_begins, true});
            m_held.clear();
        }
        m_begins = true;
    }
    hold(rest);
}

void LineReader::finish()
{
    if (!m_held.isEmpty() || !m_begins)
        m_sink({{m_held.constData(), static_cast<std::size_t>(m_held.size())}, m_begins, true});
    m_held.clear();
    m_begins = true;
}

} // namespace akimori::logs
