#include "integrity/textdecode.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace akimori::integrity {

namespace {

constexpr qsizetype kDeclarationArea = 4096; // bytes; browsers look into the first 1,024

/// Unset when the bytes are not valid in that encoding, or the encoding is not known.
std::optional<DecodedText> decodeAs(const QByteArray& bytes, const char* encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    DecodedText result{decoder.decode(bytes), QString::fromLatin1(encoding)};
    // ICU converters put U+FFFD (or U+001A) in the place of what does not fit, and do not always say so.
    if (decoder.hasError() || result.text.contains(QChar(0xfffd)) || result.text.contains(QChar(0x1a)))
        return std::nullopt;
    return result;
}

const char* declaredEncoding(const QByteArray& bytes)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:charset|encoding)\\s*=?\\s*[\"']?\\s*([A-Za-z0-9_.:-]{3,20})"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(bytes.left(kDeclarationArea)));
    const QString name = match.captured(1).toLower();
    struct Alias
    {
        const char* part;
        const char* encoding;
    };
    static constexpr std::array kAliases{
        Alias{"utf-8", "UTF-8"},
        Alias{"utf8", "UTF-8"},
        Alias{"shift", "Shift_JIS"},
        Alias{"sjis", "Shift_JIS"},
        Alias{"windows-31j", "Shift_JIS"},
        Alias{"cp932", "Shift_JIS"},
        Alias{"euc-jp", "EUC-JP"},
        Alias{"x-euc", "EUC-JP"},
        Alias{"iso-2022-jp", "ISO-2022-JP"},
    };
    for (const Alias& alias : kAliases) {
        if (name.contains(QLatin1String(alias.part)))
            return alias.encoding;
    }
    return nullptr;
}

bool looksBinary(const QByteArray& bytes)
{
    qsizetype controls = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0)
            return true;
        controls +=
            byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1b;
    }
    return controls > 8 && controls * 50 > bytes.size();
}

/// Half-width katakana and rare characters are what text in another encoding turns into.
qint64 strangeness(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0xff61 && u <= 0xff9f) || (u >= 0xe000 && u <= 0xf8ff) || (u >= 0x80 && u <= 0x9f);
    });
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return decodeAs(bytes, "UTF-16LE");
    if (bytes.startsWith("\xfe\xff"))
        return decodeAs(bytes, "UTF-16BE");
    if (looksBinary(bytes))
        return std::nullopt;
    if (const char* const declared = declaredEncoding(bytes)) {
        if (std::optional<DecodedText> text = decodeAs(bytes, declared))
            return text;
    }
    if (bytes.contains("\x1b$")) {
        if (std::optional<DecodedText> text = decodeAs(bytes, "ISO-2022-JP"))
            return text;
    }
    if (std::optional<DecodedText> text = decodeAs(bytes, "UTF-8"))
        return text;
    std::optional<DecodedText> best;
    for (const char* const encoding : {"EUC-JP", "Shift_JIS"}) {
        std::optional<DecodedText> text = decodeAs(bytes, encoding);
        if (text && (!best || strangeness(text->text) < strangeness(best->text)))
            best = std::move(text);
    }
    return best ? best : DecodedText{QString::fromLatin1(bytes), QStringLiteral("ISO-8859-1")};
}

QString inertText(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool harmless = c == U'\t'
                              || (category != QChar::Other_Control && category != QChar::Other_Format
                                  && category != QChar::Other_Surrogate && category != QChar::Separator_Line
                                  && category != QChar::Separator_Paragraph);
        if (harmless)
            out += QChar::fromUcs4(c);
        else
            out += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 0, 16);
    }
    return out;
}

} // namespace akimori::integrity
