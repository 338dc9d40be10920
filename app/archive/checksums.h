#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace akimori::archive {

/// The three names of a generation. `archive` ends in ".tar.zst".
QString manifestPath(const QString& archive);
QString checksumPath(const QString& archive);
/// File name without folder and ending: the generation's id.
QString generationId(const QString& archive);

/// Contents of `<id>.sha256`: lower-case hex.
struct Checksums
{
    QByteArray archive;
    QByteArray manifest;
};

/// Text for `sha256sum -c` in the generation's folder.
QByteArray serializeChecksums(const QString& id, const Checksums& sums);
/// nullopt for anything but the exact text that serializeChecksums() makes for this id.
std::optional<Checksums> parseChecksums(const QString& id, const QByteArray& text);

} // namespace akimori::archive
