#include "advisories/feeds/cleanedxml.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace akimori::advisories {

namespace {

constexpr qint64 kChunk = 64 << 10;
constexpr qsizetype kLongest = 12; ///< "<![CDATA[" or a reference such as "&#x10FFFF;"

bool isBadControl(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u < 0x20 && u != '\t' && u != '\n' && u != '\r';
}

/// Bytes that need a look; nearly all others are copied in long runs.
constexpr std::array<bool, 256> noticed()
{
    std::array<bool, 256> table{};
    for (unsigned byte = 0; byte < 0x20; ++byte)
        table.at(byte) = byte != '\t' && byte != '\n' && byte != '\r';
    for (const unsigned char byte : {'&', '<', '>', ']'})
        table.at(byte) = true;
    return table;
}

constexpr std::array<bool, 256> kNoticed = noticed();

/// What a parser takes: one of the five names, or the number of an allowed character.
bool isReference(const QByteArray& body)
{
    if (body == "amp" || body == "lt" || body == "gt" || body == "quot" || body == "apos")
        return true;
    if (!body.startsWith('#'))
        return false;
    bool whole = false;
    const bool hex = body.startsWith("#x");
    const uint code = body.mid(hex ? 2 : 1).toUInt(&whole, hex ? 16 : 10);
    const bool allowed = code == 9 || code == 10 || code == 13 || (code >= 0x20 && code < 0xd800) ||
                         (code >= 0xe000 && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
    return whole && allowed;
}

} // namespace

CleanedXml::CleanedXml(QIODevice& raw)
    : m_raw(raw)
    , m_decoder(decoderFor(raw.peek(1024)))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 CleanedXml::readData(char* data, qint64 maximum)
{
    // Always as much as was asked for: QXmlStreamReader takes a read that holds only half a character for the end.
    qint64 copied = 0;
    while (copied < maximum) {
        if (m_read == m_ready.size()) {
            if (!fill())
                break;
            continue;
        }
        const qsizetype count = std::min<qsizetype>(maximum - copied, m_ready.size() - m_read);
        std::memcpy(data + copied, m_ready.constData() + m_read, static_cast<std::size_t>(count));
        m_read += count;
        copied += count;
    }
    return copied > 0 ? copied : -1;
}

QStringDecoder CleanedXml::decoderFor(const QByteArray& start)
{
    const auto wide = QStringConverter::encodingForData(start, u'<');
    if (wide && *wide != QStringConverter::Utf8)
        return QStringDecoder(*wide);
    if (start.left(200).toLower().contains("iso-2022-jp"))
        return QStringDecoder("ISO-2022-JP"); // not valid where Qt was built without it: the parser then says so
    return {};
}

void CleanedXml::decode(QByteArray& chunk)
{
    const QString text = m_decoder.decode(chunk);
    if (m_decoder.hasError())
        ++m_mended;
    chunk = m_utf8.encode(text);
}

bool CleanedXml::fill()
{
    if (m_ended)
        return false;
    m_ready.clear();
    m_read = 0;
    QByteArray chunk = m_raw.read(kChunk);
    m_ended = chunk.isEmpty();
    if (m_decoder.isValid())
        decode(chunk);
    chunk.prepend(m_carry);
    m_carry.clear();
    if (!m_started) {
        if (chunk.startsWith("\xef\xbb\xbf"))
            chunk.remove(0, 3);
        qsizetype blank = 0;
        while (blank < chunk.size() && (isBadControl(chunk.at(blank)) || std::strchr(" \t\r\n", chunk.at(blank))))
            ++blank;
        if (blank > 0)
            ++m_mended;
        chunk.remove(0, blank);
        if (m_decoder.isValid() && chunk.startsWith("<?xml")) // what it declares is no longer true
            chunk.remove(0, chunk.indexOf("?>") + 2);
        m_started = !chunk.isEmpty();
    }
    clean(std::move(chunk), m_ended);
    return true;
}

/// Where markup begins and ends. Nothing is changed by it but which bytes are text.
void CleanedXml::follow(QByteArrayView rest, char before, char beforeThat)
{
    switch (m_part) {
    case Part::Text:
    case Part::Tag:
        if (rest.startsWith("<![CDATA[")) {
            m_part = Part::Cdata;
        } else if (rest.startsWith("<!--")) {
            m_part = Part::Comment;
        } else if (rest.startsWith('<')) {
            m_part = Part::Tag;
            m_tagLength = 0;
        } else if (rest.startsWith('>')) {
            m_part = Part::Text;
        }
        break;
    case Part::Cdata:
        if (rest.startsWith("]]>"))
            m_part = Part::Text;
        break;
    case Part::Comment:
        if (rest.startsWith('>') && before == '-' && beforeThat == '-')
            m_part = Part::Text;
        break;
    }
}

void CleanedXml::clean(QByteArray chunk, bool last)
{
    m_ready.reserve(chunk.size() + 64);
    qsizetype from = 0; // start of what can be copied as it is
    qsizetype at = 0;
    qsizetype counted = 0; // of the tag that is open
    const char* bytes = chunk.constData();
    const auto byteBefore = [&](qsizetype back) {
        return at >= back ? bytes[at - back] : m_before[static_cast<std::size_t>(2 + at - back)];
    };
    for (const qsizetype size = chunk.size(); at < size && !m_longTag; ++at) {
        const char c = bytes[at];
        if (!kNoticed[static_cast<unsigned char>(c)])
            continue;
        if (!isBadControl(c) && c != '>' && !last && chunk.size() - at < kLongest)
            break; // the rest decides: wait for it
        if (m_part == Part::Tag) {
            m_tagLength += at - counted;
            m_longTag = m_tagLength > kLongestTag;
        }
        if (c == '<' || c == '>' || c == ']') {
            follow(QByteArrayView(bytes + at, size - at), byteBefore(1), byteBefore(2));
            counted = at;
            continue;
        }
        counted = at;
        if (c == '&' && (m_part == Part::Cdata || m_part == Part::Comment))
            continue;
        m_ready.append(chunk.constData() + from, at - from);
        if (c == '&') {
            at = mendAmpersand(chunk, at);
        } else {
            m_ready.append(' ');
            ++m_mended;
        }
        from = at + 1;
    }
    if (m_part == Part::Tag) {
        m_tagLength += at - counted;
        m_longTag = m_longTag || m_tagLength > kLongestTag;
    }
    m_before = {byteBefore(2), byteBefore(1)};
    m_ready.append(chunk.constData() + from, at - from);
    m_carry = chunk.mid(at);
    m_ended = m_ended || m_longTag;
}

/// Appends what stands for the reference at `at`; returns the index of its last byte.
qsizetype CleanedXml::mendAmpersand(const QByteArray& chunk, qsizetype at)
{
    const qsizetype end = chunk.indexOf(';', at);
    if (end > at && end - at < kLongest) {
        const QByteArray body = chunk.mid(at + 1, end - at - 1);
        if (isReference(body)) {
            m_ready.append('&' + body + ';');
            return end;
        }
        if (body == "nbsp" || body.startsWith('#')) { // a number here is a character that XML forbids
            m_ready.append(' ');
            ++m_mended;
            return end;
        }
    }
    m_ready.append("&amp;");
    ++m_mended;
    return at;
}

} // namespace akimori::advisories
