#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace akimori::inspection {

/// 短縮原文: a page as the parser gets it. The parser handles every character by itself, so runs of bytes in which no HTML
/// parser takes an interest (words; the inside of long attribute values and of comments) are replaced by one private-use
/// character each, and put back into the finished tree.
///
/// The tree is the one of the whole page whatever the guess about where tags begin was worth, because a run
///   - holds no byte that moves a tokenizer on (`< > & " ' =` and so on) and does not follow "<", "</" or "&"; the blanks in it
///     mean nothing in text, comments and quoted values (the caller looks at the quotes),
///   - begins and ends with a letter, a digit or a byte of a longer character, so that text stays text and "--" stays "--",
///   - is only accepted back in the place that it was taken from; one mark elsewhere, or a missing text, and the caller
///     parses the page as it is.
/// One difference is wanted: control characters (U+0080 … U+009F) and noncharacters that gumbo would replace stay as they are
/// inside runs, as in browsers.
class CondensedSource
{
public:
    enum class Place : quint8 { Text, Comment, Value };

    /// `source` is UTF-8. Takes one pass.
    explicit CondensedSource(const QByteArray& source);

    /// What the parser reads.
    const QByteArray& text() const { return m_text; }
    /// The offset in the source of byte `offset` of text(); of the byte itself, never inside a run.
    qsizetype sourceOffset(qsizetype offset) const;

    /// True when there may be marks in what the parser gave back.
    static bool holdsMark(QByteArrayView parsed);
    /// Bytes that `parsed` has with its runs put back; -1 when a mark stands in a wrong place.
    qsizetype expandedSize(QByteArrayView parsed, Place place) const;
    /// Writes them; a text run counts as seen.
    void expand(QByteArrayView parsed, char* into);
    /// True when every text run was seen once, none twice.
    bool isComplete() const { return !m_repeated && m_textsSeen == m_texts; }

private:
    struct Run
    {
        qsizetype from;  ///< in the source
        qsizetype mark;  ///< in the text
        int size;
        Place place;
        bool seen;
    };
    class Reader;
    const Run* runAt(QByteArrayView parsed, qsizetype at) const;

    QByteArray m_source;
    QByteArray m_text;
    std::vector<Run> m_runs;
    std::size_t m_texts = 0;
    std::size_t m_textsSeen = 0;
    bool m_repeated = false;
};

} // namespace akimori::inspection
