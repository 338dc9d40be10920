#include "archive/checksums.h"

#include <QFileInfo>

namespace akimori::archive {

namespace {

constexpr qsizetype kHexDigits = 64;

QString stem(const QString& archive)
{
    const QString ending = QStringLiteral(".tar.zst");
    return archive.endsWith(ending) ? archive.chopped(ending.size()) : archive;
}

} // namespace

QString manifestPath(const QString& archive)
{
    return stem(archive) + QStringLiteral(".manifest");
}

QString checksumPath(const QString& archive)
{
    return stem(archive) + QStringLiteral(".sha256");
}

QString generationId(const QString& archive)
{
    return QFileInfo(stem(archive)).fileName();
}

QByteArray serializeChecksums(const QString& id, const Checksums& sums)
{
    const QByteArray name = id.toUtf8();
    return sums.archive + "  " + name + ".tar.zst\n" + sums.manifest + "  " + name + ".manifest\n";
}

std::optional<Checksums> parseChecksums(const QString& id, const QByteArray& text)
{
    const qsizetype second = text.indexOf('\n') + 1;
    const Checksums sums{text.left(kHexDigits), text.mid(second, kHexDigits)};
    const auto isHex = [](const QByteArray& hex) {
        return hex.size() == kHexDigits && std::all_of(hex.begin(), hex.end(), [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
               });
    };
    if (!isHex(sums.archive) || !isHex(sums.manifest) || serializeChecksums(id, sums) != text)
        return std::nullopt;
    return sums;
}

} // namespace akimori::archive
