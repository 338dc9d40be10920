#include "base/bytepath.h"

namespace akimori {

namespace {

/// Length of the valid UTF-8 sequence at `at`, 0 when there is none (overlong, surrogate, beyond U+10FFFF).
int utf8Length(const QByteArray& bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes.at(i)); };
    const unsigned char lead = byte(at);
    int length = 0;
    char32_t value = 0;
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf) {
        length = 2;
        value = lead & 0x1fu;
    } else if ((lead & 0xf0u) == 0xe0u) {
        length = 3;
        value = lead & 0x0fu;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        length = 4;
        value = lead & 0x07u;
    } else {
        return 0;
    }
    if (at + length > bytes.size())
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0u) != 0x80u)
            return 0;
        value = (value << 6) | (byte(at + i) & 0x3fu);
    }
    if ((length == 3 && (value < 0x800 || (value >= 0xd800 && value <= 0xdfff)))
        || (length == 4 && (value < 0x10000 || value > 0x10ffff)))
        return 0;
    // C1 controls and the bidirectional overrides would let a name pretend to be another one on screen.
    if ((value >= 0x80 && value <= 0x9f) || (value >= 0x202a && value <= 0x202e)
        || (value >= 0x2066 && value <= 0x2069) || value == 0x200e || value == 0x200f)
        return 0;
    // A name may begin with a byte order mark: invisible, and dropped in silence by QString and by SQLite.
    if (value == 0xfeff || value == 0xfffe)
        return 0;
    return length;
}

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

} // namespace

QString printable(const QByteArray& path)
{
    static const char kHex[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(path.size());
    for (qsizetype i = 0; i < path.size();) {
        const auto c = static_cast<unsigned char>(path.at(i));
        const int length = c < 0x80 ? 1 : utf8Length(path, i);
        if (length == 0 || c < 0x20 || c == 0x7f || c == '\\') {
            out += "\\x";
            out += kHex[c >> 4];
            out += kHex[c & 15];
            ++i;
        } else {
            out.append(path.constData() + i, length);
            i += length;
        }
    }
    return QString::fromUtf8(out);
}

QByteArray fromPrintable(const QString& text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i) == u'\\' && i + 3 < text.size() && text.at(i + 1) == u'x') {
            const int high = hexValue(text.at(i + 2));
            const int low = hexValue(text.at(i + 3));
            if (high >= 0 && low >= 0) {
                out += static_cast<char>(high * 16 + low);
                i += 4;
                continue;
            }
        }
        qsizetype end = i + 1;
        while (end < text.size() && text.at(end) != u'\\')
            ++end;
        out += QStringView(text).mid(i, end - i).toUtf8();
        i = end;
    }
    return out;
}

bool isSafeRelativePath(const QByteArray& path)
{
    if (path.isEmpty() || path.contains('\0'))
        return false;
    for (const QByteArray& part : path.split('/')) {
        if (part.isEmpty() || part == "." || part == "..")
            return false;
    }
    return true;
}

QByteArray parentPath(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray() : path.left(slash);
}

} // namespace akimori
