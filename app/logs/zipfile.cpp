#include "logs/zipfile.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"
#include "logs/tr.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <memory>
#include <vector>

namespace akimori::logs {

namespace {

constexpr qsizetype kShortestPassword = 12;

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

/// Removes a half-written file unless it was kept.
class Unfinished
{
public:
    explicit Unfinished(QString path)
        : m_path(std::move(path))
    {
    }
    ~Unfinished()
    {
        if (!m_kept)
            QFile::remove(m_path);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

class ZipWriter
{
public:
    ZipWriter(const QString& target, const QByteArray& password)
        : m_target(target)
        , m_fd(platform::openToWrite(nativePath(target).constData(), platform::Create::New))
        , m_writer(archive_write_new(), &archive_write_free)
    {
        if (!m_fd.valid())
            fail();
        check(archive_write_set_format_zip(m_writer.get()));
        check(archive_write_set_options(m_writer.get(), "zip:hdrcharset=UTF-8"));
        if (!password.isEmpty()) {
            check(archive_write_set_options(m_writer.get(), "zip:encryption=aes256"));
            check(archive_write_set_passphrase(m_writer.get(), password.constData()));
        }
        check(archive_write_open_fd(m_writer.get(), m_fd.get()));
    }

    void add(const QString& file, const QString& name, JobContext& job)
    {
        const UniqueFd source = platform::openToRead(nativePath(file).constData());
        if (!source.valid())
            fail();
        const QFileInfo facts(file);
        const Entry entry(archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_size(entry.get(), facts.size());
        archive_entry_set_mtime(entry.get(), facts.lastModified().toSecsSinceEpoch(), 0);
        check(archive_write_header(m_writer.get(), entry.get()));
        std::vector<char> block(256 << 10);
        for (qint64 done = 0;;) {
            job.throwIfCancelled();
            const std::ptrdiff_t got = platform::readSome(source.get(), block);
            if (got < 0)
                fail();
            if (got == 0)
                break;
            if (archive_write_data(m_writer.get(), block.data(), static_cast<std::size_t>(got)) != got)
                fail();
            done += got;
            job.reportBytes(Tr::tr("Packing the logs"), done, facts.size());
        }
    }

    void close()
    {
        check(archive_write_close(m_writer.get()));
        if (!platform::syncFile(m_fd.get()))
            fail();
    }

private:
    void check(int result)
    {
        if (result < ARCHIVE_WARN)
            fail();
    }

    [[noreturn]] void fail()
    {
        const int known = archive_errno(m_writer.get());
        throw systemError(known > 0    ? known
                          : errno != 0 ? errno
                                       : EIO,
                          Tr::tr("The zip file %1 could not be written.").arg(m_target));
    }

    QString m_target;
    UniqueFd m_fd;
    Writer m_writer;
};

} // namespace

void checkZipPassword(const QByteArray& password)
{
    if (password.size() < kShortestPassword)
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("The password of the zip is too short. Use at least %1 characters, and tell it by another "
                   "way than the file.")
                .arg(kShortestPassword));
}

void writeEncryptedZip(const QString& folder, const QString& top, const QString& target,
                       const QByteArray& password, JobContext& job)
{
    checkZipPassword(password);
    const QString inner = target + QStringLiteral(".inner");
    Unfinished innerFile(inner);
    {
        ZipWriter plain(inner, {});
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            plain.add(file, top + u'/' + QDir(folder).relativeFilePath(file), job);
        }
        plain.close();
    }
    if (QFileInfo::exists(target))
        throw systemError(EEXIST, Tr::tr("The zip file %1 could not be written.").arg(target));
    Unfinished outerFile(target);
    ZipWriter encrypted(target, password);
    encrypted.add(inner, QStringLiteral("logs.zip"), job);
    encrypted.close();
    outerFile.keep();
}

} // namespace akimori::logs
