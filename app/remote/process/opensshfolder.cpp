#include "remote/process/opensshfolder.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/uniquefd.h"
#include "remote/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

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

void writeNew(const QByteArray& path, const QByteArray& data, mode_t mode)
{
    const UniqueFd fd(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!fd.valid() || ::write(fd.get(), data.constData(), static_cast<std::size_t>(data.size())) != data.size())
        throw systemError(errno, Tr::tr("The temporary folder for the SSH client could not be written."));
}

} // namespace

OpenSshFolder::OpenSshFolder() : m_path(plainTemporaryFolder() + "/akimori-XXXXXX")
{
    if (!::mkdtemp(m_path.data()))
        throw systemError(errno, Tr::tr("The temporary folder for the SSH client could not be made."));
}

OpenSshFolder::~OpenSshFolder()
{
    removeSecrets();
    QDir(QFile::decodeName(m_path)).removeRecursively();
}

void OpenSshFolder::copyHostKeys(const QString& store) const
{
    writeNew(at("known_hosts"), QFileInfo::exists(store) ? readFileBounded(store, kMaxStore) : QByteArray(), 0600);
}

void OpenSshFolder::linkKeyFile(const QString& keyFile) const
{
    const QByteArray path = nativePath(QFileInfo(keyFile).absoluteFilePath());
    if (::symlink(path.constData(), at("key").constData()) != 0)
        throw systemError(errno, Tr::tr("The temporary folder for the SSH client could not be written."));
    for (const char* suffix : {".pub", "-cert.pub"}) {
        if (::access((path + suffix).constData(), R_OK) == 0)
            ::symlink((path + suffix).constData(), (at("key") + suffix).constData());
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
        ::unlink(at(name).constData());
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
