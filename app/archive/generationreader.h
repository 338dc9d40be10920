#pragma once

#include "archive/manifest.h"
#include "base/jobcontext.h"
#include "base/uniquefd.h"

#include <functional>
#include <span>

namespace akimori::archive {

/// Reads members out of a generation without unpacking the rest. Every frame that is touched is checked
/// against its XXH128, and every body that is handed out against its SHA-256; damage throws Error(Corrupt)
/// and names the file.
class GenerationReader
{
public:
    /// Opens `archive` (.tar.zst) with its .manifest and .sha256 beside it. Throws Error(NotFound) when one is
    /// missing, Error(Corrupt) when the manifest or the archive's size does not match.
    explicit GenerationReader(const QString& archive);

    const Manifest& manifest() const { return m_manifest; }
    const QString& archivePath() const { return m_archive; }

    /// Body of one regular file; refuses more than `maxBytes` (BadInput).
    QByteArray fileBody(const QByteArray& path, qint64 maxBytes, const JobContext& job) const;

    /// Raw tar bytes (headers, body, padding) of the chosen entries in archive order, each frame read once.
    /// `choose` is asked per stored entry; `sink` gets the entry and chunks of its raw member, whose headers were
    /// compared with the manifest and whose frame with its XXH128 before. The body's SHA-256 is known only at its
    /// end: when Error(Corrupt) is thrown, discard what was made of the members so far.
    void streamMembers(const std::function<bool(const ManifestEntry&)>& choose,
                       const std::function<void(const ManifestEntry&, std::span<const char>)>& sink,
                       JobContext& job) const;

private:
    QString m_archive;
    Manifest m_manifest;
    UniqueFd m_fd;
};

/// Outcome of re-reading a stored generation.
struct VerifyResult
{
    qint64 filesChecked = 0;
    qint64 bytesChecked = 0;
    QStringList damaged; ///< printable paths or "archive" / "manifest" sentences; empty = intact (読戻し検証済)
    bool intact() const { return damaged.isEmpty(); }
};

/// Re-reads the archive, the manifest and the .sha256 file; decompresses every frame and re-hashes every member
/// on as many threads as there are processors. Damage is a finding (in the result); an unreadable disk throws.
VerifyResult verifyGeneration(const QString& archive, JobContext& job);

} // namespace akimori::archive
