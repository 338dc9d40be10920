#include "support/sshdfixture.h"

#include "base/uniquefd.h"

#include <QDeadlineTimer>
#include <QFile>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stdexcept>

namespace akimori::test {

namespace {

QString currentUser()
{
    const passwd* entry = ::getpwuid(::getuid());
    return QString::fromLocal8Bit(entry ? entry->pw_name : "");
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// The server on `port` has said "SSH-2.0".
bool greets(int port)
{
    const UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(port);
    if (::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return false;
    pollfd wait{fd.get(), POLLIN, 0};
    char banner[8] = {};
    return ::poll(&wait, 1, 5000) > 0 && ::recv(fd.get(), banner, 7, 0) == 7 && QByteArray(banner) == "SSH-2.0";
}

} // namespace

QByteArray runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + " failed: " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

int freePort()
{
    const UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(fd.get(), reinterpret_cast<const sockaddr*>(&address), size) != 0
        || ::getsockname(fd.get(), reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

SshdFixture::SshdFixture() : SshdFixture(Options{}) {}

SshdFixture::SshdFixture(const Options& options)
{
    m_folder.makeFolder("home", 0700);
    if (::getuid() == 0)
        ::mkdir("/run/sshd", 0755);
    for (const QByteArray& type : options.hostKeys)
        runProgram(QStringLiteral("ssh-keygen"),
                   {QStringLiteral("-q"), QStringLiteral("-t"), QString::fromLatin1(type), QStringLiteral("-N"), {},
                    QStringLiteral("-f"), QFile::decodeName(m_folder.at("host_" + type))});
    m_folder.write("authorized_keys", {}, 0600);
    makeUserKey("id", {QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), {}});
    writeConfig(options);
    for (int attempt = 0; attempt < 5; ++attempt) { // another process may take the free port first
        if (startOn(freePort()))
            break;
    }
    if (m_port == 0)
        throw std::runtime_error("sshd did not start: " + log().toStdString());
    remote::HostKeyStore store(profile().hostKeyFile);
    for (const QByteArray& type : options.hostKeys)
        store.accept("127.0.0.1", m_port, hostKey(type));
}

SshdFixture::~SshdFixture()
{
    stop();
}

void SshdFixture::writeConfig(const Options& options)
{
    m_config = "AuthorizedKeysFile " + m_folder.at("authorized_keys") + "\nPidFile none\nStrictModes no\nUsePAM no\n"
               "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n"
               "MaxSessions 20\nMaxStartups 50\nPrintMotd no\nPrintLastLog no\nListenAddress 127.0.0.1\n"
               "SetEnv HOME=" + home() + "\n";
    for (const QByteArray& type : options.hostKeys)
        m_config += "HostKey " + m_folder.at("host_" + type) + '\n';
    m_config.prepend(options.config.join('\n') + '\n'); // the first value of a keyword counts
    m_folder.write("sshd_config", m_config, 0600);
}

bool SshdFixture::startOn(int port)
{
    m_sshd.setStandardErrorFile(QFile::decodeName(m_folder.at("sshd.log")), QIODevice::Append);
    m_sshd.setStandardOutputFile(QProcess::nullDevice());
    m_sshd.start(QStringLiteral("/usr/sbin/sshd"),
                 {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                  QFile::decodeName(m_folder.at("sshd_config")), QStringLiteral("-p"), QString::number(port)});
    if (!m_sshd.waitForStarted())
        return false;
    const QDeadlineTimer deadline(20'000);
    while (!deadline.hasExpired() && !m_sshd.waitForFinished(20)) {
        if (greets(port)) {
            m_port = port;
            return true;
        }
    }
    stop();
    return false;
}

void SshdFixture::start()
{
    if (!startOn(m_port))
        throw std::runtime_error("sshd did not start again: " + log().toStdString());
}

void SshdFixture::stop()
{
    if (m_sshd.state() == QProcess::NotRunning)
        return;
    m_sshd.terminate();
    if (!m_sshd.waitForFinished(5000))
        m_sshd.kill();
    m_sshd.waitForFinished(5000);
}

remote::HostProfile SshdFixture::profile() const
{
    remote::HostProfile profile;
    profile.host = QStringLiteral("127.0.0.1");
    profile.port = m_port;
    profile.user = currentUser();
    profile.keyFile = QFile::decodeName(m_folder.at("id"));
    profile.useAgent = false;
    profile.hostKeyFile = QFile::decodeName(m_folder.at("known_hosts"));
    return profile;
}

QString SshdFixture::makeUserKey(const QByteArray& name, const QStringList& arguments, bool authorised)
{
    const QString path = QFile::decodeName(m_folder.at(name));
    runProgram(QStringLiteral("ssh-keygen"), QStringList{QStringLiteral("-q"), QStringLiteral("-f"), path} + arguments);
    if (authorised)
        m_folder.write("authorized_keys", m_folder.read("authorized_keys") + m_folder.read(name + ".pub"), 0600);
    return path;
}

remote::HostKey SshdFixture::hostKey(const QByteArray& type) const
{
    return remote::hostKeyFromBlob(
        QByteArray::fromBase64(m_folder.read("host_" + type + ".pub").split(' ').value(1)));
}

QString SshdFixture::freshStore()
{
    return QFile::decodeName(m_folder.at("store" + QByteArray::number(++m_stores)));
}

QByteArray SshdFixture::log() const
{
    return m_folder.exists("sshd.log") ? m_folder.read("sshd.log").right(4000) : QByteArray();
}

} // namespace akimori::test
