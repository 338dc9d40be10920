#include "inspection/script/decoders.h"

#include "inspection/text.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace akimori::inspection {

namespace {

constexpr qsizetype kMaxReveal = 256 << 10;  ///< bytes of one literal that are tried
constexpr qsizetype kMaxBruteForce = 8 << 10; ///< bytes of one literal that are tried with every key

bool isHexDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
}

QByteArray reversed(QByteArrayView text)
{
    QByteArray result = text.toByteArray();
    std::reverse(result.begin(), result.end());
    return result;
}

QByteArray rot13(QByteArrayView text)
{
    QByteArray result = text.toByteArray();
    for (char& c : result) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>('a' + (c - 'a' + 13) % 26);
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>('A' + (c - 'A' + 13) % 26);
    }
    return result;
}

bool isPrintable(QByteArrayView text)
{
    qsizetype bad = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        bad += (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f;
    }
    return bad * 20 <= text.size();
}

/// Every one-byte XOR key and every shift, judged on the beginning first.
std::optional<QByteArray> bruteForce(QByteArrayView bytes)
{
    if (bytes.size() < 12 || bytes.size() > kMaxBruteForce)
        return std::nullopt;
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 48));
    QByteArray tried(bytes.size(), Qt::Uninitialized);
    for (int mode = 0; mode < 2; ++mode) {
        for (int key = 1; key < 256; ++key) {
            const auto turn = [&](char c) {
                const int byte = static_cast<unsigned char>(c);
                return static_cast<char>(mode == 0 ? byte ^ key : (byte - key) & 0xff);
            };
            const bool plausible = std::all_of(sample.begin(), sample.end(), [&](char c) {
                const auto byte = static_cast<unsigned char>(turn(c));
                return (byte >= 0x20 && byte < 0x7f) || byte == '\n' || byte == '\r' || byte == '\t';
            });
            if (!plausible)
                continue;
            std::transform(bytes.begin(), bytes.end(), tried.begin(), turn);
            if (isPayload(tried))
                return tried;
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray fromLatin1Codes(const std::vector<double>& codes)
{
    QString text;
    text.reserve(static_cast<qsizetype>(codes.size()));
    for (const double code : codes) {
        if (!std::isfinite(code) || code < 0 || code > 0x10ffff)
            return {};
        const auto value = static_cast<char32_t>(code);
        text += QString::fromUcs4(&value, 1);
    }
    return text.toUtf8();
}

QByteArray decodeBase64(QByteArrayView text)
{
    QByteArray compact = squeezed(text);
    if (compact.isEmpty())
        return {};
    const auto options = compact.contains('-') || compact.contains('_') ? QByteArray::Base64UrlEncoding
                                                                       : QByteArray::Base64Encoding;
    const auto result = QByteArray::fromBase64Encoding(compact, options | QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

QByteArray decodePercent(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool ok = false;
        if (text.at(at) == '%' && at + 5 < text.size() && (text.at(at + 1) == 'u' || text.at(at + 1) == 'U')) {
            const auto value = static_cast<char32_t>(text.sliced(at + 2, 4).toByteArray().toUInt(&ok, 16));
            if (ok) {
                out += QString::fromUcs4(&value, 1).toUtf8();
                at += 5;
                continue;
            }
        }
        if (text.at(at) == '%' && at + 2 < text.size()) {
            const uint value = text.sliced(at + 1, 2).toByteArray().toUInt(&ok, 16);
            if (ok) {
                out += static_cast<char>(value);
                at += 2;
                continue;
            }
        }
        out += text.at(at);
    }
    return out;
}

bool isPayload(QByteArrayView text)
{
    if (text.size() < 8 || !isPrintable(text))
        return false;
    const QByteArray lowered = lower(text.first(std::min<qsizetype>(text.size(), 64 << 10)));
    return containsAny(lowered, {"<script", "<iframe", "<form", "<a href", "http://", "https://", "wss://", "document.",
                                 "eval(", "window.", "location", "createelement", "powershell", "mshta", "cmd /c",
                                 "fetch(", "function(", "appendchild", "<img", "$_post", "system("});
}

std::optional<QByteArray> reveal(QByteArrayView literal)
{
    const QByteArrayView text = literal.trimmed().first(std::min(literal.trimmed().size(), kMaxReveal));
    const auto accept = [](const QByteArray& candidate) { return isPayload(candidate); };
    if (text.startsWith("data:"))
        return std::nullopt;
    for (const QByteArray& form : {text.toByteArray(), reversed(text), rot13(text)}) {
        if (form != text && !text.contains(' ') && accept(form))
            return form;
        if (form.size() % 2 == 0 && isHexDigits(form)) {
            const QByteArray bytes = QByteArray::fromHex(form);
            if (accept(bytes))
                return bytes;
            if (const auto found = bruteForce(bytes))
                return found;
        }
        if (const QByteArray bytes = decodeBase64(form); !bytes.isEmpty()) {
            if (accept(bytes))
                return bytes;
            if (accept(reversed(bytes)))
                return reversed(bytes);
            if (const QByteArray twice = decodeBase64(bytes); accept(twice))
                return twice;
            if (const auto found = bruteForce(bytes))
                return found;
        }
        if (form.count('%') * 4 > form.size()) {
            const QByteArray bytes = decodePercent(form);
            if (accept(bytes))
                return bytes;
        }
    }
    if (!text.contains("http") && !text.contains(' ')) {
        if (const auto found = bruteForce(text))
            return found;
    }
    // Letters shifted beyond ASCII take two bytes each in UTF-8.
    const QString letters = QString::fromUtf8(text);
    if (letters.size() != text.size() && letters.size() <= kMaxBruteForce) {
        std::vector<double> units;
        for (const QChar letter : letters)
            units.push_back(letter.unicode());
        if (const auto found = reveal(units))
            return found;
    }
    // "104,116,116,112" and "68 74 74 70" and "\\x68\\x74"
    std::vector<double> codes;
    qsizetype at = 0;
    bool onlyNumbers = true;
    while (at < text.size() && onlyNumbers) {
        qsizetype end = at;
        while (end < text.size() && std::isdigit(static_cast<unsigned char>(text.at(end))))
            ++end;
        if (end > at && end - at <= 4)
            codes.push_back(text.sliced(at, end - at).toByteArray().toDouble());
        onlyNumbers = end > at && (end == text.size() || std::ispunct(static_cast<unsigned char>(text.at(end)))
                                   || text.at(end) == ' ' || std::isalpha(static_cast<unsigned char>(text.at(end))));
        at = end + 1;
    }
    return onlyNumbers && codes.size() >= 12 ? reveal(codes) : std::nullopt;
}

std::optional<QByteArray> reveal(const std::vector<double>& codes)
{
    if (codes.size() < 12 || codes.size() > static_cast<std::size_t>(kMaxReveal))
        return std::nullopt;
    const QByteArray direct = fromLatin1Codes(codes);
    if (isPayload(direct))
        return direct;
    // A constant difference or factor: judged by the smallest step that lands in the letters.
    QByteArray bytes;
    bool small = true;
    double least = codes.front();
    for (const double code : codes) {
        small = small && code >= 0 && code < 256 && std::floor(code) == code;
        bytes += static_cast<char>(static_cast<int>(small ? code : 0));
        least = std::min(least, code);
    }
    if (small)
        return bruteForce(bytes);
    for (int low : {9, 10, 32, 33, 34, 39, 40, 45, 46}) {
        std::vector<double> shifted = codes;
        for (double& code : shifted)
            code -= least - low;
        const QByteArray candidate = fromLatin1Codes(shifted);
        if (isPayload(candidate))
            return candidate;
    }
    return std::nullopt;
}

std::optional<QByteArray> unpack(QByteArrayView payload, int base, const QByteArray& words)
{
    if (base < 2 || base > 95 || payload.size() > (4 << 20))
        return std::nullopt;
    const QList<QByteArray> table = words.split('|');
    static const QByteArray kDigits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QByteArray out;
    for (qsizetype at = 0; at < payload.size();) {
        qsizetype end = at;
        while (end < payload.size() && (std::isalnum(static_cast<unsigned char>(payload.at(end))) || payload.at(end) == '_'))
            ++end;
        if (end == at) {
            out += payload.at(at++);
            continue;
        }
        const QByteArrayView word = payload.sliced(at, end - at);
        qint64 number = 0;
        for (const char c : word) {
            const qsizetype digit = kDigits.indexOf(c);
            number = digit < 0 || digit >= base || number > (1 << 24) ? (1 << 25) : number * base + digit;
        }
        const bool replaced = number < table.size() && !table.at(number).isEmpty();
        out += replaced ? QByteArrayView(table.at(number)) : word;
        if (out.size() > (8 << 20))
            return std::nullopt;
        at = end;
    }
    return out;
}

} // namespace akimori::inspection
