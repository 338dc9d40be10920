#include "inspection/script/tokens.h"

#include <array>

namespace akimori::inspection {

namespace {

bool isNameStart(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) || c == '_' || c == '$' || c == '\\' || c == '#'
           || static_cast<unsigned char>(c) >= 0x80;
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

/// After these a "/" starts a regular expression, not a division.
bool expectsOperand(const std::vector<Token>& tokens)
{
    if (tokens.empty())
        return true;
    const Token& last = tokens.back();
    if (last.kind == TokenKind::Name) {
        static const std::array<QByteArrayView, 10> kWords{"return", "typeof", "case", "in", "of", "delete", "void",
                                                           "throw", "new", "else"};
        return std::find(kWords.begin(), kWords.end(), last.text) != kWords.end();
    }
    return last.kind == TokenKind::Mark && last.text != ")" && last.text != "]" && last.text != "}";
}

qsizetype endOfQuoted(QByteArrayView source, qsizetype at, char quote)
{
    while (at < source.size() && source.at(at) != quote) {
        if (source.at(at) == '\\')
            ++at;
        else if (quote != '`' && source.at(at) == '\n')
            return at; // an unclosed string ends with its line, as in a browser (the script then fails)
        ++at;
    }
    return std::min(at, source.size());
}

qsizetype endOfPattern(QByteArrayView source, qsizetype at)
{
    constexpr qsizetype kMaxPattern = 4096; // keeps a line of nothing but slashes from being quadratic
    bool inClass = false;
    const qsizetype end = std::min(source.size(), at + kMaxPattern);
    while (at < end && source.at(at) != '\n') {
        const char c = source.at(at);
        if (c == '\\')
            ++at;
        else if (c == '[')
            inClass = true;
        else if (c == ']')
            inClass = false;
        else if (c == '/' && !inClass)
            return at;
        ++at;
    }
    return -1;
}

qsizetype markLength(QByteArrayView rest)
{
    static const std::array<QByteArrayView, 24> kMarks{">>>=", "===", "!==", "**=", "<<=", ">>=", ">>>", "...", "&&=", "||=",
                                                       "?\?=", "=>",  "==",  "!=",  "<=",  ">=",  "&&",  "||",  "+=",  "-=",
                                                       "++",   "--",  "<<",  ">>"};
    for (const QByteArrayView mark : kMarks) {
        if (rest.startsWith(mark))
            return mark.size();
    }
    return 1;
}

void appendUtf8(QByteArray& out, char32_t c)
{
    out += QString::fromUcs4(&c, 1).toUtf8();
}

} // namespace

std::vector<Token> tokenise(QByteArrayView source, std::size_t limit, bool& cut)
{
    std::vector<Token> tokens;
    tokens.reserve(std::min<std::size_t>(limit, static_cast<std::size_t>(source.size() / 4) + 8));
    qsizetype at = 0;
    while (at < source.size()) {
        if (tokens.size() >= limit) {
            cut = true;
            break;
        }
        const char c = source.at(at);
        if (static_cast<unsigned char>(c) <= 0x20) {
            ++at;
            continue;
        }
        const char next = at + 1 < source.size() ? source.at(at + 1) : '\0';
        if (c == '/' && next == '/') {
            const qsizetype end = source.indexOf('\n', at);
            at = end < 0 ? source.size() : end;
        } else if (c == '/' && next == '*') {
            const qsizetype end = source.indexOf("*/", at + 2);
            at = end < 0 ? source.size() : end + 2;
        } else if (c == '<' && source.sliced(at).startsWith("<!--")) {
            const qsizetype end = source.indexOf('\n', at);
            at = end < 0 ? source.size() : end;
        } else if (c == '"' || c == '\'' || c == '`') {
            const qsizetype end = endOfQuoted(source, at + 1, c);
            tokens.push_back({c == '`' ? TokenKind::Template : TokenKind::Text, source.sliced(at + 1, end - at - 1), at});
            at = end + 1;
        } else if ((c >= '0' && c <= '9') || (c == '.' && next >= '0' && next <= '9')) {
            qsizetype end = at + 1;
            while (end < source.size() && (std::isalnum(static_cast<unsigned char>(source.at(end)))
                                           || source.at(end) == '.' || source.at(end) == '_'))
                ++end;
            tokens.push_back({TokenKind::Number, source.sliced(at, end - at), at});
            at = end;
        } else if (isNameStart(c)) {
            qsizetype end = at + 1;
            while (end < source.size() && isNamePart(source.at(end)))
                ++end;
            tokens.push_back({TokenKind::Name, source.sliced(at, end - at), at});
            at = end;
        } else if (const qsizetype end = c == '/' && expectsOperand(tokens) ? endOfPattern(source, at + 1) : -1;
                   end > 0) {
            tokens.push_back({TokenKind::Pattern, source.sliced(at + 1, end - at - 1), at});
            at = end + 1;
            while (at < source.size() && std::isalpha(static_cast<unsigned char>(source.at(at))))
                ++at;
        } else {
            const qsizetype length = markLength(source.sliced(at));
            tokens.push_back({TokenKind::Mark, source.sliced(at, length), at});
            at += length;
        }
    }
    return tokens;
}

QByteArray unescapeLiteral(QByteArrayView literal, int& escapedLetters)
{
    if (!literal.contains('\\'))
        return literal.toByteArray();
    QByteArray out;
    out.reserve(literal.size());
    const auto hex = [&](qsizetype from, qsizetype length, char32_t& value) {
        bool ok = false;
        value = from + length <= literal.size() ? literal.sliced(from, length).toByteArray().toUInt(&ok, 16) : 0;
        return ok;
    };
    const auto letter = [&](char32_t value) {
        if (value < 0x80 && std::isalnum(static_cast<int>(value)))
            ++escapedLetters;
        appendUtf8(out, value);
    };
    for (qsizetype at = 0; at < literal.size(); ++at) {
        if (literal.at(at) != '\\' || at + 1 >= literal.size()) {
            out += literal.at(at);
            continue;
        }
        const char c = literal.at(++at);
        char32_t value = 0;
        if (c == 'x' && hex(at + 1, 2, value)) {
            letter(value);
            at += 2;
        } else if (c == 'u' && at + 1 < literal.size() && literal.at(at + 1) == '{') {
            const qsizetype end = literal.indexOf('}', at);
            if (end > 0 && end - at <= 9 && hex(at + 2, end - at - 2, value) && value < 0x110000)
                letter(value);
            at = end > 0 ? end : literal.size();
        } else if (c == 'u' && hex(at + 1, 4, value)) {
            char32_t low = 0;
            if (value >= 0xd800 && value < 0xdc00 && at + 6 < literal.size() && literal.at(at + 5) == '\\'
                && hex(at + 7, 4, low) && low >= 0xdc00 && low < 0xe000) {
                value = 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00);
                at += 6;
            }
            letter(value);
            at += 4;
        } else if (c >= '0' && c <= '7') {
            qsizetype end = at;
            while (end < literal.size() && end < at + 3 && literal.at(end) >= '0' && literal.at(end) <= '7')
                ++end;
            letter(literal.sliced(at, end - at).toByteArray().toUInt(nullptr, 8));
            at = end - 1;
        } else if (c == 'n') {
            out += '\n';
        } else if (c == 't') {
            out += '\t';
        } else if (c == 'r') {
            out += '\r';
        } else if (c != '\n') {
            out += c;
        }
    }
    return out;
}

} // namespace akimori::inspection
