#include "publishing/nameclashes.h"

#include "base/bytepath.h"
#include "publishing/tr.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace akimori::publishing {

namespace {

constexpr qsizetype kLongestName = 200; ///< bytes of one component: beyond, archives and Windows give up
constexpr qsizetype kLongestPath = 1000;

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

bool isAscii(const QByteArray& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QByteArray folded(const QByteArray& path)
{
    if (isAscii(path) || !isUtf8(path))
        return path.toLower();
    return QString::fromUtf8(path).normalized(QString::NormalizationForm_KC).toCaseFolded().toUtf8();
}

} // namespace

std::vector<NameClash> nameClashes(const std::vector<QByteArray>& paths)
{
    std::vector<QByteArray> sorted = paths;
    std::sort(sorted.begin(), sorted.end());
    QHash<QByteArray, QByteArray> seen;
    seen.reserve(static_cast<qsizetype>(paths.size()));
    std::vector<NameClash> clashes;
    for (const QByteArray& path : sorted) {
        const QByteArray key = folded(path);
        const auto before = seen.constFind(key);
        if (before != seen.constEnd())
            clashes.push_back({*before, path});
        else
            seen.insert(key, path);
    }
    return clashes;
}

QString troubleWith(const QByteArray& path)
{
    const bool control = std::any_of(path.begin(), path.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    if (control)
        return Tr::tr("The name contains control characters.");
    if (!isUtf8(path))
        return Tr::tr("The name is not UTF-8, so browsers cannot ask for it reliably.");
    const QString text = QString::fromUtf8(path);
    if (text.normalized(QString::NormalizationForm_C) != text)
        return Tr::tr("The name is in decomposed Unicode form (as macOS writes it), so links to it may fail.");
    if (path.size() > kLongestPath)
        return Tr::tr("The path is very long.");
    for (const QByteArray& part : path.split('/')) {
        if (part.size() > kLongestName)
            return Tr::tr("The name is very long.");
        if (part.endsWith(' ') || part.startsWith(' ') || part.endsWith('.'))
            return Tr::tr("The name begins or ends with a blank or ends with a full stop.");
        if (part.contains('\\') || part.contains('?') || part.contains('#') || part.contains('%'))
            return Tr::tr("The name contains a character that means something else in addresses.");
    }
    return {};
}

} // namespace akimori::publishing
