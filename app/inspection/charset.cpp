#include "inspection/charset.h"

#include "inspection/text.h"

#include <algorithm>
#include <cerrno>
#include <iconv.h>

namespace akimori::inspection {

namespace {

constexpr qsizetype kLookAhead = 4096; // browsers look at 1024 bytes; old editors put long comments first

/// Closes what iconv_open gave.
class Converter
{
public:
    explicit Converter(const char* from) : m_handle(::iconv_open("UTF-8", from)) {}
    ~Converter()
    {
        if (valid())
            ::iconv_close(m_handle);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    bool valid() const { return m_handle != reinterpret_cast<iconv_t>(-1); } // iconv's own error value

    /// Converts all of `raw`; bytes that mean nothing become "?" and are counted.
    QByteArray convert(QByteArrayView raw, qint64& invalid)
    {
        QByteArray out(raw.size() * 3 + 16, Qt::Uninitialized);
        char* in = const_cast<char*>(raw.data()); // iconv does not write through it
        std::size_t left = static_cast<std::size_t>(raw.size());
        char* to = out.data();
        std::size_t room = static_cast<std::size_t>(out.size());
        while (left > 0 && room > 4) {
            if (::iconv(m_handle, &in, &left, &to, &room) != static_cast<std::size_t>(-1))
                break;
            if (errno == E2BIG)
                break;
            ++invalid;
            ++in;
            --left;
            *to++ = '?';
            --room;
            ::iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
        }
        out.truncate(to - out.constData());
        return out;
    }

private:
    iconv_t m_handle;
};

QByteArray declaredCharset(const QByteArray& raw)
{
    const QByteArray head = lower(QByteArrayView(raw).first(std::min(raw.size(), kLookAhead)));
    for (const char* key : {"charset", "encoding"}) {
        qsizetype at = 0;
        while ((at = head.indexOf(key, at)) >= 0) {
            at += static_cast<qsizetype>(std::strlen(key));
            while (at < head.size() && (head.at(at) == ' ' || head.at(at) == '=' || head.at(at) == '"'
                                        || head.at(at) == '\''))
                ++at;
            qsizetype end = at;
            while (end < head.size() && (std::isalnum(static_cast<unsigned char>(head.at(end))) || head.at(end) == '-'
                                         || head.at(end) == '_'))
                ++end;
            if (end > at)
                return head.mid(at, std::min<qsizetype>(end - at, 40));
        }
    }
    return {};
}

bool isValidUtf8(const QByteArray& raw)
{
    const auto* at = reinterpret_cast<const unsigned char*>(raw.constData());
    const auto* end = at + raw.size();
    while (at < end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const int more = *at >= 0xf0 && *at <= 0xf4 ? 3 : *at >= 0xe0 ? 2 : *at >= 0xc2 ? 1 : 0;
        if (more == 0 || *at > 0xf4 || end - at <= more)
            return false;
        for (int i = 1; i <= more; ++i) {
            if ((at[i] & 0xc0u) != 0x80u)
                return false;
        }
        at += more + 1;
    }
    return true;
}

const char* iconvName(const QByteArray& declared)
{
    if (declared == "utf-8" || declared == "utf8")
        return "UTF-8";
    if (declared == "shift_jis" || declared == "shift-jis" || declared == "sjis" || declared == "x-sjis"
        || declared == "windows-31j" || declared == "cp932" || declared == "ms932" || declared == "ms_kanji")
        return "CP932";
    if (declared == "euc-jp" || declared == "x-euc-jp" || declared == "eucjp" || declared == "euc")
        return "EUC-JP-MS";
    if (declared == "iso-2022-jp" || declared == "csiso2022jp")
        return "ISO-2022-JP";
    if (declared == "utf-7" || declared == "unicode-1-1-utf-7")
        return "UTF-7";
    if (declared == "gb2312" || declared == "gbk" || declared == "gb18030" || declared == "x-gbk")
        return "GB18030";
    if (declared == "big5" || declared == "big5-hkscs" || declared == "x-x-big5")
        return "BIG5-HKSCS";
    if (declared == "euc-kr" || declared == "ks_c_5601-1987" || declared == "windows-949")
        return "CP949";
    if (declared == "windows-1251" || declared == "cp1251")
        return "CP1251";
    if (declared == "koi8-r")
        return "KOI8-R";
    if (declared == "iso-8859-1" || declared == "latin1" || declared == "windows-1252" || declared == "us-ascii")
        return "CP1252";
    return nullptr;
}

/// UTF-16 without a mark: markup is mostly ASCII, so every other byte is NUL.
const char* bareUtf16(const QByteArray& raw)
{
    const qsizetype size = std::min(raw.size(), kLookAhead) & ~qsizetype(1);
    if (size < 16)
        return nullptr;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += raw.at(i) == 0;
        odd += raw.at(i + 1) == 0;
    }
    if (odd * 5 > size && even * 20 < size)
        return "UTF-16LE";
    if (even * 5 > size && odd * 20 < size)
        return "UTF-16BE";
    return nullptr;
}

struct Attempt
{
    const char* name = nullptr;
    QByteArray text;
    qint64 invalid = 0;
};

Attempt attempt(const char* name, const QByteArray& raw)
{
    Attempt result{name, {}, 0};
    Converter converter(name);
    if (!converter.valid())
        return {nullptr, {}, raw.size() + 1};
    result.text = converter.convert(raw, result.invalid);
    return result;
}

/// Of the Japanese legacy charsets the one with the fewest impossible bytes.
Attempt bestLegacy(const QByteArray& raw)
{
    if (raw.contains("\x1b$") || raw.contains("\x1b(J"))
        return attempt("ISO-2022-JP", raw);
    Attempt shiftJis = attempt("CP932", raw);
    if (shiftJis.invalid == 0 && !raw.contains('\xa4') && !raw.contains('\xa5'))
        return shiftJis;
    Attempt euc = attempt("EUC-JP-MS", raw);
    // EUC text is often accepted as half-width katakana by CP932, hardly ever the other way round.
    return euc.invalid <= shiftJis.invalid ? euc : shiftJis;
}

} // namespace

DecodedText decodeText(const QByteArray& raw)
{
    DecodedText result;
    result.declared = declaredCharset(raw);
    if (raw.startsWith("\xEF\xBB\xBF") && isValidUtf8(raw)) {
        result.charset = "UTF-8";
        result.text = raw.mid(3);
    } else if (raw.startsWith("\xFF\xFE") || raw.startsWith("\xFE\xFF") || bareUtf16(raw)) {
        const char* name = raw.startsWith("\xFF\xFE") ? "UTF-16LE" : raw.startsWith("\xFE\xFF") ? "UTF-16BE"
                                                                                             : bareUtf16(raw);
        Attempt read = attempt(name, raw);
        result.charset = name;
        result.invalidBytes = read.invalid;
        result.text = read.text.startsWith("\xEF\xBB\xBF") ? read.text.mid(3) : read.text;
    } else if (result.declared.startsWith("utf-7") || (!raw.contains("\x1b$") && !raw.contains("\x1b(J") && isValidUtf8(raw))) {
        result.charset = "UTF-8";
        result.text = raw;
        if (result.declared == "utf-7")
            result.text = attempt("UTF-7", raw).text;
    } else {
        const char* name = iconvName(result.declared);
        Attempt read = name ? attempt(name, raw) : bestLegacy(raw);
        if (name && read.invalid * 50 > raw.size()) {
            Attempt other = bestLegacy(raw);
            if (other.invalid * 4 < read.invalid)
                read = std::move(other);
        }
        if (read.invalid * 10 > raw.size() || !read.name)
            read = attempt("CP1252", raw);
        result.charset = read.name;
        result.invalidBytes = read.invalid;
        result.text = std::move(read.text);
    }
    result.nulBytes = result.text.contains('\0') ? result.text.count('\0') : 0;
    if (result.nulBytes > 0)
        result.text.replace(QByteArray(1, '\0'), QByteArray());
    return result;
}

} // namespace akimori::inspection
