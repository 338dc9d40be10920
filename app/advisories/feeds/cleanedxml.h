#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringConverter>

#include <array>

namespace akimori::advisories {

/// An XML document with the faults of real feeds mended while it streams: blank lines or a byte order mark before
/// the declaration, control bytes, "&nbsp;" and lone "&". Anything else passes byte for byte.
///
/// For encodings in which bytes below 0x40 always mean themselves (UTF-8, Shift_JIS, EUC-JP, Latin-1). UTF-16, UTF-32 and
/// ISO-2022-JP are turned into UTF-8 on the way and lose their declaration, so that the same bounds hold for them.
class CleanedXml final : public QIODevice
{
public:
    /// `raw` must be open and outlive this.
    explicit CleanedXml(QIODevice& raw);

    bool isSequential() const override { return true; }
    qint64 mended() const { return m_mended; } ///< places that were mended so far
    /// A tag was longer than kLongestTag, and the document was ended before it: the parser compares every attribute of a
    /// tag with every other, so that 100,000 of them (1 MB) are minutes of work.
    bool endedByLongTag() const { return m_longTag; }
    static constexpr qsizetype kLongestTag = 64 << 10; ///< bytes

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    bool fill();
    void decode(QByteArray& chunk);
    static QStringDecoder decoderFor(const QByteArray& start);
    void clean(QByteArray chunk, bool last);
    void follow(QByteArrayView rest, char before, char beforeThat);
    qsizetype mendAmpersand(const QByteArray& chunk, qsizetype at);

    QIODevice& m_raw;
    QByteArray m_carry; ///< raw tail that may be the start of something
    QByteArray m_ready;
    qsizetype m_read = 0;
    qint64 m_mended = 0;
    QStringDecoder m_decoder; ///< not valid: the bytes are taken as they are
    QStringEncoder m_utf8{QStringEncoder::Utf8};
    bool m_started = false;
    bool m_ended = false;
    enum class Part { Text, Tag, Cdata, Comment };
    Part m_part = Part::Text;
    qsizetype m_tagLength = 0; ///< bytes of the open tag so far
    std::array<char, 2> m_before{}; ///< the last bytes that were passed on
    bool m_longTag = false;
};

} // namespace akimori::advisories
