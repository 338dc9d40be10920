#include "inspection/condensed.h"

#include "inspection/text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace akimori::inspection {

namespace {

using Place = CondensedSource::Place;

constexpr std::size_t kMaxRuns = 2 * 0xfffe; ///< planes 15 and 16 without their noncharacters
constexpr qsizetype kMarkBytes = 4;
constexpr qsizetype kLeast = 8; ///< a shorter run is not worth it

enum Class : quint8 { Edge = 1, Inside = 2 };

constexpr std::array<quint8, 256> makeClasses()
{
    std::array<quint8, 256> table{};
    for (int c = 0x80; c < 0xf3; ++c)
        table[static_cast<std::size_t>(c)] = Edge | Inside;
    const auto put = [&](const char* bytes, quint8 classes) {
        for (; *bytes; ++bytes)
            table[static_cast<unsigned char>(*bytes)] = classes;
    };
    put("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", Edge | Inside);
    put("-_.:,;+%#@~?!()*$|{}[]^\\/ \t\n", Inside);
    return table;
}

/// As QByteArray::indexOf, at memory speed.
qsizetype find(const QByteArray& text, char byte, qsizetype from)
{
    const auto left = static_cast<std::size_t>(text.size() - from);
    const void* found = std::memchr(text.constData() + from, byte, left);
    return found ? static_cast<const char*>(found) - text.constData() : -1;
}

constexpr std::array<quint8, 256> kClasses = makeClasses();

quint8 classOf(char c)
{
    return kClasses[static_cast<unsigned char>(c)];
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWord(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9');
}

/// Elements whose inside is text to the tokenizer.
bool holdsRawText(QByteArrayView name)
{
    for (const QByteArrayView raw : {"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"}) {
        if (equalsIgnoreCase(name, raw))
            return true;
    }
    return false;
}

/// Elements that the parser repeats, and compares by their attributes.
bool isFormatting(QByteArrayView name)
{
    for (const QByteArrayView formatting : {"b", "i", "u", "s", "em", "tt", "big", "code", "font", "nobr", "small", "strike", "strong"}) {
        if (equalsIgnoreCase(name, formatting))
            return true;
    }
    return false;
}

/// Attributes by which the parser decides where something goes.
bool buildsTree(QByteArrayView name)
{
    return equalsIgnoreCase(name, "type") || equalsIgnoreCase(name, "encoding") || equalsIgnoreCase(name, "prompt")
           || equalsIgnoreCase(name, "action");
}

void appendMark(QByteArray& text, std::size_t number)
{
    const auto code = static_cast<quint32>(number < 0xfffe ? 0xf0000 + number : 0x100000 + (number - 0xfffe));
    text += static_cast<char>(0xf0u | (code >> 18));
    text += static_cast<char>(0x80u | ((code >> 12) & 0x3fu));
    text += static_cast<char>(0x80u | ((code >> 6) & 0x3fu));
    text += static_cast<char>(0x80u | (code & 0x3fu));
}

} // namespace

/// One pass over the source. Reads tags as the tokenizer does outside scripts and foreign content; see the class above for
/// what happens where that is wrong.
class CondensedSource::Reader
{
public:
    explicit Reader(CondensedSource& out) : m_out(out), m_source(out.m_source), m_end(m_source.size()) {}

    /// False when the source has characters that could be taken for marks.
    bool read()
    {
        m_out.m_text.reserve(m_end / 2 + 64);
        while (m_at < m_end && m_usable && !m_full) {
            if (m_source[m_at] == '<')
                markup();
            else
                step(Place::Text);
        }
        for (qsizetype i = m_at; m_usable && i < m_end; ++i) // what was left as it is
            m_usable = !mistakable(i) && !(m_source[i] == '&' && namesMark(i));
        flush(m_end);
        return m_usable;
    }

private:
    /// A run, or one byte as it is.
    void step(Place place)
    {
        const char c = m_source[m_at];
        if (c == '&') {
            reference();
            return;
        }
        if (static_cast<unsigned char>(c) >= 0xf3) {
            m_usable = !mistakable(m_at);
            do { // a run never begins inside a character
                ++m_at;
            } while (m_at < m_end && (static_cast<unsigned char>(m_source[m_at]) & 0xc0u) == 0x80u);
            return;
        }
        if (!(classOf(c) & Edge)) {
            ++m_at;
            return;
        }
        qsizetype last = m_at;
        qsizetype i = m_at + 1;
        for (; i < m_end; ++i) {
            const quint8 here = classOf(m_source[i]);
            if (!(here & Inside))
                break;
            if (here & Edge)
                last = i;
        }
        const qsizetype size = last + 1 - m_at;
        if (size >= kLeast && size < (1 << 24))
            take(size, place);
        m_at = last + 1;
    }

    void take(qsizetype size, Place place)
    {
        if (m_out.m_runs.size() >= kMaxRuns) {
            m_full = true;
            return;
        }
        flush(m_at);
        m_out.m_runs.push_back({m_at, m_out.m_text.size(), static_cast<int>(size), place, false});
        appendMark(m_out.m_text, m_out.m_runs.size() - 1);
        m_out.m_texts += place == Place::Text;
        m_flushed = m_at + size;
    }

    void flush(qsizetype upTo)
    {
        m_out.m_text.append(m_source.constData() + m_flushed, upTo - m_flushed);
        m_flushed = upTo;
    }

    /// A character of planes 15 and 16.
    bool mistakable(qsizetype at) const
    {
        const auto c = static_cast<unsigned char>(m_source[at]);
        return c >= 0xf4 || (c == 0xf3 && (at + 1 >= m_end || static_cast<unsigned char>(m_source[at + 1]) >= 0xb0));
    }

    /// "&#983040;" and the like are characters of planes 15 and 16 after parsing.
    bool namesMark(qsizetype at) const
    {
        if (at + 2 >= m_end || m_source[at + 1] != '#')
            return false;
        const bool hex = m_source[at + 2] == 'x' || m_source[at + 2] == 'X';
        quint32 value = 0;
        for (qsizetype i = at + (hex ? 3 : 2); i < m_end && value < 0xf0000; ++i) {
            const char c = m_source[i];
            const int digit = c >= '0' && c <= '9' ? c - '0' : hex && isLetter(c) && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
            if (digit < 0)
                break;
            value = value * (hex ? 16 : 10) + static_cast<quint32>(digit);
        }
        return value >= 0xf0000;
    }

    void reference()
    {
        if (namesMark(m_at)) {
            m_usable = false;
            return;
        }
        ++m_at;
        while (m_at < m_end && (isWord(m_source[m_at]) || m_source[m_at] == '#'))
            ++m_at;
        if (m_at < m_end && m_source[m_at] == ';')
            ++m_at;
    }

    void markup()
    {
        const auto next = [&](qsizetype by) { return m_at + by < m_end ? m_source[m_at + by] : '\0'; };
        if (isLetter(next(1)) || (next(1) == '/' && isLetter(next(2))))
            tag();
        else if (next(1) == '!' && next(2) == '-' && next(3) == '-')
            comment();
        else if (next(1) == '!' || next(1) == '?' || next(1) == '/')
            asItIs(find(m_source, '>', m_at));
        else
            ++m_at;
    }

    /// Leaves everything up to and with `last` alone; everything, when it is -1.
    void asItIs(qsizetype last)
    {
        const qsizetype stop = last < 0 ? m_end : last + 1;
        for (; m_at < stop && m_usable; ++m_at)
            m_usable = !mistakable(m_at) && !(m_source[m_at] == '&' && namesMark(m_at));
    }

    void comment()
    {
        const qsizetype plain = m_source.indexOf("-->", m_at + 2);
        if (plain < 0) {
            asItIs(-1);
            return;
        }
        const qsizetype odd = QByteArrayView(m_source).first(plain).indexOf("--!>", m_at + 2);
        const qsizetype stop = odd < 0 ? plain : odd;
        m_at = std::min(m_at + 4, stop);
        while (m_at < stop && m_usable && !m_full) {
            if (m_source[m_at] == '<')
                angle();
            else
                step(Place::Comment);
        }
    }

    /// "<" where no tag begins, with what a tokenizer would take for a name.
    void angle()
    {
        ++m_at;
        while (m_at < m_end && (m_source[m_at] == '/' || m_source[m_at] == '!'))
            ++m_at;
        while (m_at < m_end && isWord(m_source[m_at]))
            ++m_at;
    }

    void tag()
    {
        const bool closing = m_source[m_at + 1] == '/';
        const qsizetype nameAt = m_at + (closing ? 2 : 1);
        m_at = nameAt;
        while (m_at < m_end && !isSpace(m_source[m_at]) && m_source[m_at] != '/' && m_source[m_at] != '>')
            ++m_at;
        const QByteArrayView name = QByteArrayView(m_source).sliced(nameAt, m_at - nameAt);
        const bool worth = !closing && !isFormatting(name);
        while (m_at < m_end && m_source[m_at] != '>' && m_usable && !m_full)
            attribute(worth);
        if (m_at >= m_end)
            return;
        ++m_at;
        if (!closing && holdsRawText(name))
            rawText(name);
        else if (!closing && equalsIgnoreCase(name, "plaintext"))
            asItIs(-1);
    }

    void attribute(bool worth)
    {
        while (m_at < m_end && (isSpace(m_source[m_at]) || m_source[m_at] == '/'))
            ++m_at;
        if (m_at >= m_end || m_source[m_at] == '>')
            return;
        const qsizetype nameAt = m_at;
        do { // a name may begin with "="
            m_usable = m_usable && !mistakable(m_at);
            ++m_at;
        } while (m_at < m_end && !isSpace(m_source[m_at]) && !std::strchr("/>=", m_source[m_at]));
        const QByteArrayView name = QByteArrayView(m_source).sliced(nameAt, m_at - nameAt);
        while (m_at < m_end && isSpace(m_source[m_at]))
            ++m_at;
        if (m_at >= m_end || m_source[m_at] != '=')
            return;
        ++m_at;
        while (m_at < m_end && isSpace(m_source[m_at]))
            ++m_at;
        if (m_at >= m_end)
            return;
        const char quote = m_source[m_at];
        if (quote == '"' || quote == '\'') {
            const qsizetype stop = find(m_source, quote, ++m_at);
            if (stop < 0 || !worth || stop - m_at < kLeast || buildsTree(name))
                asItIs(stop);
            else
                value(stop);
            return;
        }
        const auto from = m_source.begin() + m_at;
        asItIs(std::find_if(from, m_source.end(), [](char c) { return isSpace(c) || c == '>'; }) - m_source.begin() - 1);
    }

    /// Up to and with the closing quote at `stop`.
    void value(qsizetype stop)
    {
        while (m_at < stop && m_usable && !m_full)
            step(Place::Value);
        if (!m_full)
            m_at = stop + 1;
    }

    void rawText(QByteArrayView name)
    {
        qsizetype stop = m_at;
        while (true) {
            stop = m_source.indexOf("</", stop);
            if (stop < 0) {
                asItIs(-1);
                return;
            }
            const qsizetype after = stop + 2 + name.size();
            if (after < m_end && equalsIgnoreCase(QByteArrayView(m_source).sliced(stop + 2, name.size()), name)
                && (isSpace(m_source[after]) || m_source[after] == '/' || m_source[after] == '>'))
                break;
            stop += 2;
        }
        while (m_at < stop && m_usable && !m_full) {
            if (m_source[m_at] == '<')
                angle();
            else
                step(Place::Text);
        }
    }

    CondensedSource& m_out;
    const QByteArray& m_source;
    const qsizetype m_end;
    qsizetype m_at = 0;
    qsizetype m_flushed = 0;
    bool m_usable = true;
    bool m_full = false;
};

CondensedSource::CondensedSource(const QByteArray& source) : m_source(source)
{
    if (Reader(*this).read() && !m_runs.empty())
        return;
    m_text = m_source;
    m_runs.clear();
    m_texts = 0;
}

qsizetype CondensedSource::sourceOffset(qsizetype offset) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
                                        [](qsizetype at, const Run& run) { return at < run.mark + kMarkBytes; });
    if (after == m_runs.begin())
        return offset;
    const Run& run = *std::prev(after);
    return offset - (run.mark + kMarkBytes) + run.from + run.size;
}

bool CondensedSource::holdsMark(QByteArrayView parsed)
{
    const auto size = static_cast<std::size_t>(parsed.size());
    return size >= kMarkBytes
           && (std::memchr(parsed.data(), 0xf3, size) != nullptr || std::memchr(parsed.data(), 0xf4, size) != nullptr);
}

const CondensedSource::Run* CondensedSource::runAt(QByteArrayView parsed, qsizetype at) const
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(parsed[at + i]); };
    if (byte(0) < 0xf3 || at + kMarkBytes > parsed.size() || (byte(0) == 0xf3 && byte(1) < 0xb0))
        return nullptr;
    const quint32 code = ((byte(0) & 7u) << 18) | ((byte(1) & 0x3fu) << 12) | ((byte(2) & 0x3fu) << 6) | (byte(3) & 0x3fu);
    const std::size_t number = code < 0x100000 ? code - 0xf0000 : code - 0x100000 + 0xfffe;
    return number < m_runs.size() ? &m_runs[number] : nullptr;
}

qsizetype CondensedSource::expandedSize(QByteArrayView parsed, Place place) const
{
    qsizetype size = parsed.size();
    for (qsizetype at = 0; at < parsed.size(); ++at) {
        const Run* run = runAt(parsed, at);
        if (!run)
            continue;
        if (run->place != place)
            return -1;
        size += run->size - kMarkBytes;
        at += kMarkBytes - 1;
    }
    return size;
}

void CondensedSource::expand(QByteArrayView parsed, char* into)
{
    qsizetype copied = 0;
    const auto copy = [&](const char* from, qsizetype size) {
        std::memcpy(into, from, static_cast<std::size_t>(size));
        into += size;
    };
    for (qsizetype at = 0; at < parsed.size(); ++at) {
        const Run* found = runAt(parsed, at);
        if (!found)
            continue;
        Run& run = m_runs[static_cast<std::size_t>(found - m_runs.data())];
        if (run.place == Place::Text) {
            m_repeated = m_repeated || run.seen;
            m_textsSeen += !run.seen;
            run.seen = true;
        }
        copy(parsed.data() + copied, at - copied);
        copy(m_source.constData() + run.from, run.size);
        copied = at + kMarkBytes;
        at = copied - 1;
    }
    copy(parsed.data() + copied, parsed.size() - copied);
}

} // namespace akimori::inspection
