#include "archive/exportgeneration.h"

#include "archive/checksums.h"
#include "archive/frameio.h"
#include "archive/generationreader.h"
#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/jst.h"
#include "base/platform/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace akimori::archive {

namespace {

// For the person who opens the folder years later, perhaps without Akimori: both languages, no program needed.
constexpr const char* kReadme =
    "このフォルダには、ホームページのバックアップ（1世代）が入っています。\n"
    "  サイト: %1（%2）\n"
    "  取得日時: %3（日本標準時）\n"
    "  ファイル数: %4\n"
    "\n"
    "  %5.tar.zst    バックアップ本体（tar 形式、Zstandard 圧縮）\n"
    "  %5.manifest   目録（ファイルごとの大きさ・日時・SHA-256）\n"
    "  %5.sha256     照合用のチェックサム\n"
    "\n"
    "専用のソフトウェアは必要ありません。Linux などで次のように操作してください。\n"
    "  1. 壊れていないことの確認\n"
    "       sha256sum -c %5.sha256\n"
    "       zstd -t %5.tar.zst\n"
    "  2. 中身の一覧\n"
    "       tar --zstd -tf %5.tar.zst\n"
    "  3. 別の場所への取り出し（既存のファイルには触れません）\n"
    "       mkdir look\n"
    "       tar --zstd -xpf %5.tar.zst -C look\n"
    "  4. サーバへの復元（管理者権限。既存のファイルを上書きします）\n"
    "       tar --zstd -xpf %5.tar.zst -C /\n"
    "\n"
    "------------------------------------------------------------------------\n"
    "\n"
    "This folder holds one backup generation of a web site.\n"
    "  Site: %1 (%2)\n"
    "  Taken: %3 (Japan Standard Time)\n"
    "  Files: %4\n"
    "\n"
    "  %5.tar.zst    the archive (tar, compressed with Zstandard)\n"
    "  %5.manifest   the list of files with sizes, times and SHA-256\n"
    "  %5.sha256     check sums\n"
    "\n"
    "No special program is needed:\n"
    "  1. Check:    sha256sum -c %5.sha256 ; zstd -t %5.tar.zst\n"
    "  2. List:     tar --zstd -tf %5.tar.zst\n"
    "  3. Unpack:   mkdir look ; tar --zstd -xpf %5.tar.zst -C look\n"
    "  4. Restore (as root, overwrites files):   tar --zstd -xpf %5.tar.zst -C /\n";

QByteArray readmeText(const Manifest& manifest, const QString& id)
{
    const auto files = std::count_if(manifest.entries.begin(), manifest.entries.end(), [](const ManifestEntry& e) {
        return e.entry.isFile() && e.place.frame >= 0;
    });
    return QString::fromUtf8(kReadme)
        .arg(manifest.siteName, manifest.host, jst::display(manifest.takenAt), QString::number(files), id)
        .toUtf8();
}

/// Removes what was written unless keep() is called.
class NewFiles
{
public:
    ~NewFiles()
    {
        for (const QString& path : m_paths)
            QFile::remove(path);
    }
    void add(const QString& path) { m_paths.append(path); }
    QStringList keep() { return std::exchange(m_paths, {}); }

private:
    QStringList m_paths;
};

QByteArray copyHashed(const QString& from, const QString& to, NewFiles& written, JobContext& job)
{
    const auto writing = [&] { return Tr::tr("The file %1 could not be written.").arg(to); };
    const UniqueFd source = platform::openToRead(nativePath(from).constData());
    if (!source.valid())
        throw systemError(errno, Tr::tr("The file %1 could not be read.").arg(from));
    const UniqueFd target = platform::openToWrite(nativePath(to).constData(), platform::Create::New);
    if (!target.valid() && errno == EEXIST)
        throw Error(ErrorCode::Conflict,
                    Tr::tr("%1 exists already and is not overwritten. Choose an empty folder.").arg(to));
    if (!target.valid())
        throw systemError(errno, writing());
    written.add(to);
    const qint64 total = QFileInfo(from).size();
    Sha256 hash;
    std::vector<char> block(1 << 20);
    for (qint64 at = 0;;) {
        job.throwIfCancelled();
        const qint64 got = readAt(source.get(), block, at);
        if (got == 0)
            break;
        const std::span<const char> part(block.data(), static_cast<std::size_t>(got));
        hash.add(part);
        if (!platform::writeAll(target.get(), part))
            throw systemError(errno, writing());
        at += got;
        job.reportBytes(Tr::tr("Exporting the generation"), at, total);
    }
    if (!platform::syncFile(target.get()))
        throw systemError(errno, writing());
    return hash.finishHex();
}

} // namespace

QStringList exportGeneration(const QString& archive, const QString& folder, JobContext& job)
{
    const QString id = generationId(archive);
    const GenerationReader reader(archive); // refuses a manifest that does not match its check sum
    const auto sums = parseChecksums(id, readFileBounded(checksumPath(archive), 4096));
    const auto inFolder = [&](const QString& path) { return QDir(folder).filePath(QFileInfo(path).fileName()); };
    const auto damaged = [&](const QString& path) {
        return Error(ErrorCode::Corrupt,
                     Tr::tr("The file %1 is damaged and was not exported. Verify the generations and choose an "
                            "intact one.")
                         .arg(path));
    };

    NewFiles written;
    if (!sums || copyHashed(archive, inFolder(archive), written, job) != sums->archive)
        throw damaged(archive);
    if (copyHashed(manifestPath(archive), inFolder(manifestPath(archive)), written, job) != sums->manifest)
        throw damaged(manifestPath(archive));
    const QString readme = QDir(folder).filePath(QStringLiteral("README.txt"));
    if (QFileInfo::exists(readme))
        throw Error(ErrorCode::Conflict,
                    Tr::tr("%1 exists already and is not overwritten. Choose an empty folder.").arg(readme));
    written.add(readme);
    writeFileAtomically(readme, readmeText(reader.manifest(), id), 0644);
    copyHashed(checksumPath(archive), inFolder(checksumPath(archive)), written, job);
    syncFolder(folder);
    return written.keep();
}

} // namespace akimori::archive
