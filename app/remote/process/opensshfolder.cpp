#include "remote/process/opensshfolder.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"
#include "remote/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

namespace akimori::remote {

namespace {

constexpr qint64 kMaxStore = 4 << 20;
constexpr qint64 kLogTail = 64 << 10;

// ssh runs this with its question as the only argument. A missing file means: no such secret, so no answer.
constexpr const char* kAskPass = R"(#!/bin/sh
case "$1" in
*passphrase*) exec cat "${0%/*}/passphrase" ;;
*) exec cat "${0%/*}/password" ;;
esac
)";

/// A control socket's path must stay under 108 bytes, and ssh_config gives % and blanks a meaning.
QByteArray plainTemporaryFolder()
{
    const QByteArray path = QFile::encodeName(QDir::tempPath());
    const bool plain = path.size() < 60 && std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '-'
               || c == '_' || c == '.';
    });
    return plain ? path : QByteArray("/tmp");
}

Error notWritten(int error)
{
    return systemError(error, Tr::tr("The temporary folder for the SSH client could not be written."));
}

void writeNew(const QByteArray& path, const QByteArray& data, unsigned mode)
{
    const UniqueFd fd = platform::openToWrite(path.constData(), platform::Create::New, mode);
    if (!fd.valid() || !platform::writeAll(fd.get(), data))
        throw notWritten(errno);
}

} // namespace

OpenSshFolder::OpenSshFolder()
    : m_folder(QFile::decodeName(plainTemporaryFolder() + "/akimori-XXXXXX")), m_path(QFile::encodeName(m_folder.path()))
{
    if (!m_folder.isValid())
        throw Error(ErrorCode::LocalIo, Tr::tr("The temporary folder for the SSH client could not be made."),
                    m_folder.errorString());
}

OpenSshFolder::~OpenSshFolder()
{
    removeSecrets();
}

void OpenSshFolder::copyHostKeys(const QString& store) const
{
    writeNew(at("known_hosts"), QFileInfo::exists(store) ? readFileBounded(store, kMaxStore) : QByteArray(), 0600);
}

void OpenSshFolder::linkKeyFile(const QString& keyFile) const
{
    const QString path = QFileInfo(keyFile).absoluteFilePath();
    const QString link = QFile::decodeName(at("key"));
    std::error_code error;
    std::filesystem::create_symlink(QFileInfo(path).filesystemFilePath(), QFileInfo(link).filesystemFilePath(), error);
    if (error)
        throw notWritten(error.default_error_condition().value());
    for (const char* ending : {".pub", "-cert.pub"}) {
        const QLatin1String suffix(ending);
        if (QFileInfo(path + suffix).isReadable())
            QFile::link(path + suffix, link + suffix);
    }
}

QList<QByteArray> OpenSshFolder::offerSecrets(const HostProfile& profile) const
{
    QList<QByteArray> environment{"LC_ALL=C.UTF-8", "DISPLAY="};
    if (profile.passphrase.isEmpty() && profile.password.isEmpty())
        return environment;
    writeNew(at("ask"), kAskPass, 0700);
    if (!profile.passphrase.isEmpty())
        writeNew(at("passphrase"), profile.passphrase.toUtf8() + '\n', 0600);
    if (!profile.password.isEmpty())
        writeNew(at("password"), profile.password.toUtf8() + '\n', 0600);
    return environment + QList<QByteArray>{"SSH_ASKPASS=" + at("ask"), "SSH_ASKPASS_REQUIRE=force"};
}

void OpenSshFolder::removeSecrets() const
{
    for (const char* name : {"ask", "passphrase", "password"})
        platform::removeFile(at(name).constData());
}

QByteArray OpenSshFolder::readLog(const char* name) const
{
    QFile file(QFile::decodeName(at(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > kLogTail)
        file.seek(file.size() - kLogTail);
    return file.read(kLogTail);
}

} // namespace akimori::remote
