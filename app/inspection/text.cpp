#include "inspection/text.h"

#include "base/bytepath.h"
#include "base/platform/memory.h"

#include <algorithm>

namespace akimori::inspection {

namespace {
constexpr qsizetype kMaxEvidence = 400;

char fold(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
} // namespace

QByteArray lower(QByteArrayView text)
{
    QByteArray result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.data(), fold);
    return result;
}

bool equalsIgnoreCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return fold(x) == fold(y);
           });
}

qsizetype indexOfIgnoreCase(QByteArrayView text, QByteArrayView lowerNeedle, qsizetype from)
{
    if (lowerNeedle.isEmpty() || from < 0)
        return -1;
    const char first = lowerNeedle.at(0);
    const char other = first >= 'a' && first <= 'z' ? static_cast<char>(first - 32) : first;
    const char* const begin = text.data();
    for (qsizetype at = from; at + lowerNeedle.size() <= text.size(); ++at) {
        if (begin[at] != first && begin[at] != other)
            continue;
        qsizetype i = 1;
        while (i < lowerNeedle.size() && fold(begin[at + i]) == lowerNeedle.at(i))
            ++i;
        if (i == lowerNeedle.size())
            return at;
    }
    return -1;
}

bool containsIgnoreCase(QByteArrayView text, QByteArrayView lowerNeedle)
{
    return indexOfIgnoreCase(text, lowerNeedle) >= 0;
}

static bool holds(QByteArrayView text, const char* word)
{
    return platform::holdsBytes({text.data(), static_cast<std::size_t>(text.size())}, word);
}

bool containsAny(QByteArrayView lowerText, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return holds(lowerText, word); });
}

int countOf(QByteArrayView lowerText, std::initializer_list<const char*> words)
{
    return static_cast<int>(std::count_if(words.begin(), words.end(), [&](const char* word) {
        return holds(lowerText, word);
    }));
}

int lineAt(QByteArrayView text, qsizetype offset)
{
    const qsizetype end = std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + end, '\n'));
}

QByteArray squeezed(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
            result += c;
    }
    return result;
}

/// A cut in the middle of a UTF-8 character is no invalid byte of the file: its rest is dropped at both ends.
static QByteArray withoutHalfCharacters(QByteArray text)
{
    const auto continues = [&](qsizetype i) { return (static_cast<unsigned char>(text.at(i)) & 0xc0u) == 0x80u; };
    int head = 0;
    while (head < 3 && head < text.size() && continues(head))
        ++head;
    if (head > 0)
        text.remove(0, head);
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto lead = static_cast<unsigned char>(text.at(text.size() - back));
        if ((lead & 0xc0u) == 0x80u)
            continue;
        const int need = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        if (need > back)
            text.chop(back);
        break;
    }
    return text;
}

QString inert(QByteArrayView text)
{
    QByteArray flat;
    bool blank = true;
    for (const char c : text.first(std::min<qsizetype>(text.size(), kMaxEvidence * 4))) {
        const bool white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (!white)
            flat += c;
        else if (!blank)
            flat += ' ';
        blank = white;
    }
    flat = withoutHalfCharacters(flat.trimmed());
    QString result = printable(flat);
    if (result.size() > kMaxEvidence) {
        result.truncate(kMaxEvidence - 1);
        result += QChar(0x2026);
    }
    return result;
}

QString excerptAt(QByteArrayView text, qsizetype offset, qsizetype length)
{
    qsizetype from = std::clamp<qsizetype>(offset, 0, text.size());
    const auto continuation = [&](qsizetype i) {
        return i < text.size() && (static_cast<unsigned char>(text.at(i)) & 0xc0u) == 0x80u;
    };
    while (from > 0 && continuation(from))
        --from;
    qsizetype to = std::min(text.size(), from + length);
    while (to > from && continuation(to))
        --to;
    return inert(text.sliced(from, to - from));
}

} // namespace akimori::inspection
