#include "publishing/intake.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/platform/file.h"
#include "inspection/treewalk.h"
#include "publishing/archivenames.h"
#include "publishing/intakewriter.h"
#include "publishing/linktarget.h"
#include "publishing/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace akimori::publishing {

namespace {

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

constexpr std::size_t kBlock = 1 << 20;
constexpr qint64 kEndSearch = 66 << 10; ///< a zip's end record lies within these last bytes

QString textOf(archive* reader)
{
    const char* text = archive_error_string(reader);
    return text ? QString::fromLocal8Bit(text) : QString();
}

class ArchiveIntake
{
public:
    ArchiveIntake(const QString& file, IntakeWriter& writer, JobContext& job, const IntakeLimits& limits)
        : m_file(file), m_writer(writer), m_job(job), m_limits(limits), m_size(QFileInfo(file).size()),
          m_reader(archive_read_new(), &archive_read_free)
    {
    }

    void run(IntakeResult& result)
    {
        open();
        archive_entry* entry = nullptr;
        while (nextHeader(&entry)) {
            m_job.throwIfCancelled();
            ++m_entries;
            take(entry);
        }
        if (isZip())
            checkZipDirectory();
        if (m_decoded > 0)
            result.remarks << Tr::tr("%n name(s) were written in CP932 (Shift_JIS) and are UTF-8 now.", nullptr, m_decoded);
        if (m_backslashes > 0)
            result.remarks << Tr::tr("%n name(s) had backslashes between folders, as some Windows programs write them.",
                                     nullptr, m_backslashes);
    }

private:
    [[noreturn]] void corrupt()
    {
        throw Error(ErrorCode::Corrupt,
                    Tr::tr("The archive %1 is damaged or cut, so nothing of it was taken. Ask for it again and compare its "
                           "check sum.")
                        .arg(m_file),
                    textOf(m_reader.get()));
    }

    [[noreturn]] void hostile(const QString& why)
    {
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The archive %1 was refused and nothing of it was taken: %2").arg(m_file, why));
    }

    void open()
    {
        for (const auto enable : {&archive_read_support_format_tar, &archive_read_support_format_gnutar,
                                  &archive_read_support_format_zip, &archive_read_support_filter_gzip,
                                  &archive_read_support_filter_bzip2, &archive_read_support_filter_xz,
                                  &archive_read_support_filter_zstd})
            enable(m_reader.get());
        if (archive_read_open_filename(m_reader.get(), nativePath(m_file).constData(), kBlock) != ARCHIVE_OK)
            throw Error(ErrorCode::Unsupported,
                        Tr::tr("%1 is no archive that can be read (zip, tar, tar.gz, tar.zst, tar.xz).").arg(m_file),
                        textOf(m_reader.get()));
    }

    bool nextHeader(archive_entry** entry)
    {
        const int status = archive_read_next_header(m_reader.get(), entry);
        if (status == ARCHIVE_EOF)
            return false;
        if (status == ARCHIVE_WARN) // names that the C locale cannot show; they are taken as bytes
            return true;
        if (status == ARCHIVE_OK)
            return true;
        if (archive_read_has_encrypted_entries(m_reader.get()) > 0)
            refusePassword();
        if (m_entries == 0 && archive_format(m_reader.get()) == 0)
            throw Error(ErrorCode::Unsupported,
                        Tr::tr("%1 is no archive that can be read (zip, tar, tar.gz, tar.zst, tar.xz).").arg(m_file),
                        textOf(m_reader.get()));
        corrupt();
    }

    [[noreturn]] void refusePassword()
    {
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The archive %1 is protected by a password. Unpack it with the password, then take over the folder.")
                        .arg(m_file));
    }

    bool isZip() const { return (archive_format(m_reader.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP; }

    QByteArray nameOf(archive_entry* entry)
    {
        const char* raw = archive_entry_pathname(entry);
        if (!raw)
            raw = archive_entry_pathname_utf8(entry);
        if (!raw)
            hostile(Tr::tr("an entry has no readable name."));
        const ArchiveName name = archiveName(QByteArray(raw), isZip());
        m_decoded += name.decoded;
        m_backslashes += name.backslashes;
        if (!name.problem.isEmpty())
            hostile(name.problem);
        return name.path;
    }

    void take(archive_entry* entry)
    {
        if (archive_entry_is_encrypted(entry))
            refusePassword();
        const QByteArray path = nameOf(entry);
        if (path.isEmpty())
            return; // "./"
        checkBounds(path);
        if (const char* other = archive_entry_hardlink(entry)) {
            if (!archiveName(QByteArray(other), isZip()).problem.isEmpty())
                refuseLink(path, other);
            return leaveOut(path, Tr::tr("a hard link to another name"));
        }
        switch (archive_entry_filetype(entry)) {
        case AE_IFDIR: m_writer.folder(path); return;
        case AE_IFREG: takeFile(path, entry); return;
        case AE_IFLNK:
            if (!staysInside(path, QByteArray(archive_entry_symlink(entry))))
                refuseLink(path, QByteArray(archive_entry_symlink(entry)));
            return leaveOut(path, Tr::tr("a symbolic link to %1")
                                      .arg(printable(QByteArray(archive_entry_symlink(entry)))));
        default: return leaveOut(path, Tr::tr("no file and no folder"));
        }
    }

    [[noreturn]] void refuseLink(const QByteArray& path, const QByteArray& target)
    {
        hostile(Tr::tr("the link %1 leads out of it, to %2. If that is meant, unpack it where it can do no harm and take over the "
                       "folder; such links are left out then.")
                    .arg(printable(path), printable(target)));
    }

    void checkBounds(const QByteArray& path)
    {
        if (m_entries > m_limits.maxFiles)
            hostile(Tr::tr("it holds more than %1 entries.").arg(m_limits.maxFiles));
        const QList<QByteArray> parts = path.split('/');
        if (parts.size() > m_limits.maxDepth)
            hostile(Tr::tr("its folders are nested more than %1 deep.").arg(m_limits.maxDepth));
        for (const QByteArray& part : parts) {
            if (part.size() > m_limits.maxNameBytes)
                hostile(Tr::tr("a name is longer than %1 bytes.").arg(m_limits.maxNameBytes));
        }
    }

    void takeFile(const QByteArray& path, archive_entry* entry)
    {
        m_writer.beginFile(path, archive_entry_mtime_is_set(entry) ? archive_entry_mtime(entry) : 0);
        qint64 size = 0;
        while (true) {
            const void* data = nullptr;
            std::size_t length = 0;
            la_int64_t offset = 0;
            const int status = archive_read_data_block(m_reader.get(), &data, &length, &offset);
            if (status == ARCHIVE_EOF)
                break;
            if (status != ARCHIVE_OK)
                archive_read_has_encrypted_entries(m_reader.get()) > 0 ? refusePassword() : corrupt();
            m_job.throwIfCancelled();
            if (offset < size)
                corrupt();
            checkSizes(offset + static_cast<qint64>(length) - size, offset + static_cast<qint64>(length));
            m_writer.zeros(offset - size); // holes of a sparse file
            m_writer.data({static_cast<const char*>(data), length});
            size = offset + static_cast<qint64>(length);
        }
        if (archive_entry_size_is_set(entry) && archive_entry_size(entry) > size) {
            checkSizes(archive_entry_size(entry) - size, archive_entry_size(entry));
            m_writer.zeros(archive_entry_size(entry) - size);
        }
        m_writer.endFile();
        m_job.reportBytes(Tr::tr("Unpacking the archive"), archive_filter_bytes(m_reader.get(), -1), m_size);
    }

    void checkSizes(qint64 more, qint64 fileSize)
    {
        m_unpacked += more;
        if (fileSize > m_limits.maxFileBytes || m_unpacked > m_limits.maxBytes)
            hostile(Tr::tr("it unpacks to more than is allowed."));
        if (m_unpacked > m_limits.ratioFloor
            && static_cast<double>(m_unpacked) > m_limits.maxRatio * static_cast<double>(std::max<qint64>(1, m_size)))
            hostile(Tr::tr("it unpacks to more than %1 times its size, which no web site does.").arg(m_limits.maxRatio));
    }

    void leaveOut(const QByteArray& path, const QString& why) { m_writer.leaveOut(path, why); }

    /// The directory at the end must name exactly the entries that were read: a reader that goes by one and a checker
    /// that goes by the other would see two different archives.
    void checkZipDirectory()
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::LocalIo, Tr::tr("The archive %1 could not be read.").arg(m_file));
        file.seek(std::max<qint64>(0, m_size - kEndSearch));
        const QByteArray tail = file.readAll();
        const qsizetype at = tail.lastIndexOf("PK\x05\x06");
        if (at < 0 || at + 22 > tail.size())
            corrupt();
        const auto entries = static_cast<unsigned char>(tail[at + 10]) | (static_cast<unsigned char>(tail[at + 11]) << 8);
        if (entries != 0xffff && entries != (m_entries & 0xffff))
            corrupt();
    }

    QString m_file;
    IntakeWriter& m_writer;
    JobContext& m_job;
    const IntakeLimits& m_limits;
    qint64 m_size;
    Reader m_reader;
    qint64 m_entries = 0;
    qint64 m_unpacked = 0;
    int m_decoded = 0;
    int m_backslashes = 0;
};

void copyFile(const inspection::LocalTree& tree, const TreeEntry& entry, IntakeWriter& writer, JobContext& job)
{
    const UniqueFd fd = tree.open(entry.path);
    if (!fd.valid())
        return writer.leaveOut(entry.path, QString::fromLocal8Bit(std::strerror(errno)));
    writer.beginFile(entry.path, entry.mtimeNs / 1'000'000'000);
    std::vector<char> block(kBlock);
    while (true) {
        job.throwIfCancelled();
        const std::ptrdiff_t got = platform::readSome(fd.get(), block);
        if (got < 0)
            throw systemError(errno, Tr::tr("The file %1 could not be read.").arg(printable(entry.path)));
        if (got == 0)
            break;
        writer.data({block.data(), static_cast<std::size_t>(got)});
    }
    writer.endFile();
}

/// Removes what was unpacked unless it is kept.
class Cleanup
{
public:
    explicit Cleanup(QString folder) : m_folder(std::move(folder)) {}
    ~Cleanup()
    {
        if (!m_folder.isEmpty())
            QDir(m_folder).removeRecursively();
    }
    Cleanup(const Cleanup&) = delete;
    Cleanup& operator=(const Cleanup&) = delete;
    void keep() { m_folder.clear(); }

private:
    QString m_folder;
};

void finish(IntakeWriter& writer, IntakeResult& result, const QString& source)
{
    result.files = writer.files();
    result.bytes = writer.bytes();
    result.leftOut = writer.leftOut();
    if (writer.replaced() > 0)
        result.remarks << Tr::tr("%n name(s) occurred more than once; the last one was taken.", nullptr, writer.replaced());
    if (result.files == 0)
        throw Error(ErrorCode::BadInput, Tr::tr("%1 holds no file, so there is nothing to take over.").arg(source));
}

} // namespace

IntakeResult unpackArchive(const QString& archive, const QString& target, JobContext& job, const IntakeLimits& limits)
{
    IntakeResult result;
    result.archiveSha256 = sha256OfFile(nativePath(archive), job); // NotFound and the like before anything else
    IntakeWriter writer(target);
    Cleanup cleanup(target);
    ArchiveIntake(archive, writer, job, limits).run(result);
    finish(writer, result, archive);
    cleanup.keep();
    return result;
}

IntakeResult copyFolder(const QString& folder, const QString& target, JobContext& job, const IntakeLimits& limits)
{
    IntakeResult result;
    const inspection::LocalTree tree(nativePath(folder));
    const inspection::LocalTree::Listing listing = tree.list(job);
    IntakeWriter writer(target);
    Cleanup cleanup(target);
    for (const UncheckedPath& path : listing.unreadable)
        writer.leaveOut(path.path, path.why);
    qint64 done = 0;
    for (const auto& [path, entry] : listing.entries) {
        job.report(Tr::tr("Copying the folder"), ++done, static_cast<qint64>(listing.entries.size()));
        if (entry.isDirectory())
            writer.folder(path);
        else if (entry.isFile())
            copyFile(tree, entry, writer, job);
        else
            writer.leaveOut(path, entry.isSymlink() ? Tr::tr("a symbolic link to %1").arg(printable(entry.linkTarget))
                                                    : Tr::tr("no file and no folder"));
        if (writer.bytes() > limits.maxBytes || writer.files() > limits.maxFiles)
            throw Error(ErrorCode::BadInput, Tr::tr("The folder %1 is larger than is allowed.").arg(folder));
    }
    finish(writer, result, folder);
    cleanup.keep();
    return result;
}

} // namespace akimori::publishing
