#include "remote/process/opensshtransport.h"

#include "base/atomicfile.h"
#include "base/platform/file.h"
#include "remote/autherror.h"
#include "remote/process/child.h"
#include "remote/process/childprocess.h"
#include "remote/process/opensshfolder.h"
#include "remote/process/opensshlog.h"
#include "remote/tr.h"

#include <QFile>
#include <QProcess>

#include <thread>

namespace akimori::remote {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr auto kLogin = 60s;        // name, TCP, handshake and login together
constexpr auto kLogGrain = 10ms;    // how often ssh's log is looked at meanwhile
constexpr int kClientFailure = 255; // ssh's own failure, or the command's status 255

QString serverName(const HostProfile& profile)
{
    return QStringLiteral("%1:%2").arg(QString::fromLatin1(wireHost(profile))).arg(profile.port);
}

/// Nothing of the user's configuration, nothing forwarded, nothing learned.
QList<QByteArray> baseArguments(const OpenSshFolder& folder, const char* log)
{
    return {"ssh", "-F", "none", "-T", "-E", folder.at(log),
            "-o", "ClearAllForwardings=yes", "-o", "ForwardAgent=no", "-o", "ForwardX11=no",
            "-o", "PermitLocalCommand=no", "-o", "UpdateHostKeys=no", "-o", "CheckHostIP=no",
            "-o", "VerifyHostKeyDNS=no", "-o", "HashKnownHosts=no", "-o", "AddKeysToAgent=no",
            "-o", "GlobalKnownHostsFile=/dev/null", "-o", "Compression=no", "-o", "ConnectTimeout=15",
            "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4", "-o", "NumberOfPasswordPrompts=1"};
}

QList<QByteArray> target(const HostProfile& profile)
{
    return {"-p", QByteArray::number(profile.port), "-l", profile.user.toUtf8(), "--", wireHost(profile)};
}

/// With them AES-GCM costs half of ssh's first choice, ChaCha20; without them it costs more.
bool hasAesInstructions()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("aes") != 0;
#else
    return false;
#endif
}

QList<QByteArray> masterArguments(const OpenSshFolder& folder, const HostProfile& profile)
{
    const bool secrets = !profile.passphrase.isEmpty() || !profile.password.isEmpty();
    QList<QByteArray> arguments = baseArguments(folder, "master.log");
    arguments += {"-o", "LogLevel=DEBUG1", "-o", "ControlMaster=yes", "-o", "ControlPersist=no"};
    arguments += {"-o", "ControlPath=" + folder.controlPath(), "-o", "StrictHostKeyChecking=yes"};
    if (hasAesInstructions())
        arguments += {"-o", "Ciphers=^aes128-gcm@openssh.com,aes256-gcm@openssh.com"};
    arguments += {"-o", "UserKnownHostsFile=" + folder.at("known_hosts")};
    arguments += {"-o", secrets ? "BatchMode=no" : "BatchMode=yes"};
    arguments += {"-o", profile.useAgent ? "IdentityAgent=SSH_AUTH_SOCK" : "IdentityAgent=none"};
    arguments += {"-o", "IdentityFile=" + (profile.keyFile.isEmpty() ? QByteArray("none") : folder.at("key"))};
    arguments += {"-o", profile.keyFile.isEmpty() ? "IdentitiesOnly=no" : "IdentitiesOnly=yes"};
    arguments += {"-o", profile.password.isEmpty()
                            ? "PreferredAuthentications=publickey"
                            : "PreferredAuthentications=publickey,keyboard-interactive,password"};
    // A command that ends when its input ends: so the master ends with this process, however that ends.
    return arguments + target(profile) + QList<QByteArray>{"cat"};
}

/// The stored types first; only names that ssh knows, since it refuses the whole list for any other.
QByteArray preferredHostKeys(const HostProfile& profile)
{
    const QByteArrayList known{"ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"};
    QByteArrayList names;
    for (const QByteArray& type : HostKeyStore(profile.hostKeyFile).knownTypes(wireHost(profile), profile.port)) {
        if (type == "ssh-rsa")
            names.append("rsa-sha2-512,rsa-sha2-256");
        else if (known.contains(type))
            names.append(type);
    }
    return (names << "ssh-ed25519").join(',');
}

} // namespace

struct OpenSshTransport::Master
{
    OpenSshFolder folder;
    UniqueFd nowhere =
        platform::openToWrite(nativePath(QProcess::nullDevice()).constData(), platform::Create::Keep);
    platform::Pipe input = openPipe();
    platform::Child ssh;

    void start(const HostProfile& profile)
    {
        folder.copyHostKeys(profile.hostKeyFile);
        if (!profile.keyFile.isEmpty())
            folder.linkKeyFile(profile.keyFile);
        startChild(ssh, masterArguments(folder, profile), folder.offerSecrets(profile), input.read.get(), nowhere.get(),
                   nowhere.get());
        input.read.reset();
    }
    bool ended()
    {
        platform::ExitStatus status;
        return ssh.ended(status);
    }
    /// Ended by now or within a moment: a client of a dying master ends a little earlier than the master.
    bool endedSoon()
    {
        for (int i = 0; i < 50 && !ended(); ++i)
            std::this_thread::sleep_for(10ms);
        return ended();
    }
};

OpenSshTransport::OpenSshTransport(HostProfile profile) : m_profile(std::move(profile))
{
    validate(m_profile);
}

OpenSshTransport::~OpenSshTransport()
{
    close();
}

void OpenSshTransport::open(JobContext& job)
{
    if (m_master && !m_master->ended())
        return;
    m_master.reset();
    job.throwIfCancelled();
    if (!m_coming)
        startLogin();
    std::unique_ptr<Master> master = std::move(m_coming);
    awaitLogin(*master, job);
    master->folder.removeSecrets();
    m_master = std::move(master);
}

void OpenSshTransport::startLogin()
{
    platform::ignoreBrokenPipes();
    if (!m_profile.keyFile.isEmpty()) {
        m_key = inspectKeyFile(m_profile.keyFile);
        if (m_key->encrypted && m_profile.passphrase.isEmpty() && m_profile.password.isEmpty() && !m_profile.useAgent)
            throw AuthError(AuthProblem::NeedsPassphrase,
                            Tr::tr("The key file %1 is protected by a passphrase. Enter the passphrase.")
                                .arg(m_key->path));
    } else if (m_profile.password.isEmpty() && !m_profile.useAgent) {
        throw AuthError(AuthProblem::NothingConfigured,
                        Tr::tr("Neither a key file nor the agent nor a password is set for %1. Choose one of them.")
                            .arg(serverName(m_profile)));
    }
    auto master = std::make_unique<Master>();
    master->start(m_profile);
    m_coming = std::move(master);
}

/// The control socket appears when the login has succeeded.
void OpenSshTransport::awaitLogin(Master& master, JobContext& job)
{
    const auto until = SteadyClock::now() + kLogin;
    std::optional<SteadyClock::time_point> asked;
    bool answered = false;
    while (!QFile::exists(QFile::decodeName(master.folder.controlPath()))) {
        job.throwIfCancelled();
        const bool ended = master.ended();
        const QByteArray log = master.folder.readLog("master.log");
        if (ended)
            throwLoginFailure(log, job);
        if (SteadyClock::now() >= until)
            throw Error(ErrorCode::Timeout,
                        Tr::tr("%1 does not answer in time. Check the load of the server and the line, and try again.")
                            .arg(serverName(m_profile)),
                        QString::fromUtf8(log.right(2000)), true);
        if (!asked && log.contains("expecting SSH2_MSG_KEX_ECDH_REPLY"))
            asked = SteadyClock::now();
        if (asked && !answered && log.contains("SSH2_MSG_KEX_ECDH_REPLY received")) {
            answered = true;
            m_roundTrip = std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - *asked);
        }
        std::this_thread::sleep_for(kLogGrain);
    }
}

void OpenSshTransport::throwLoginFailure(const QByteArray& log, JobContext& job) const
{
    const QString server = serverName(m_profile);
    if (isHostKeyRefusal(log)) {
        const HostKey shown = fetchHostKey(m_profile, job);
        const HostKeyStore store(m_profile.hostKeyFile);
        store.require(wireHost(m_profile), m_profile.port, shown);
        // Accepted by our reading of the store but not by ssh's: ssh is the one that connects.
        throw HostKeyError(HostKeyState::Unknown, shown, wireHost(m_profile), m_profile.port);
    }
    if (!isLoginRefusal(log))
        throw openSshFailure(log, server);
    const QString detail = QString::fromUtf8(log.right(2000));
    const bool keyTaken = log.contains("Server accepts key");
    const bool fromAgent = log.contains(" agent\n");
    if (m_key && log.contains("are too open"))
        throw AuthError(AuthProblem::KeyFileUnusable,
                        Tr::tr("The key file %1 can be read by others, so it is not used. Allow only its owner to "
                               "read it (chmod 600).")
                            .arg(m_key->path),
                        detail);
    if (m_key && (log.contains("invalid format") || log.contains("error in libcrypto")) && !keyTaken)
        throw AuthError(AuthProblem::KeyFileUnusable,
                        Tr::tr("The key file %1 is damaged or not a private key. Choose another file.")
                            .arg(m_key->path),
                        detail);
    if (m_key && m_key->encrypted && m_profile.passphrase.isEmpty() && !fromAgent && m_profile.password.isEmpty())
        throw AuthError(AuthProblem::NeedsPassphrase,
                        Tr::tr("The key file %1 is protected by a passphrase. Enter the passphrase.")
                            .arg(m_key->path),
                        detail);
    // ssh asks for the passphrase after the server has taken the public key; older PEM files hold none, so they
    // are opened first. It does not say that the passphrase was wrong.
    const bool asked = m_key && m_key->form == KeyFile::Form::OpenSsh ? keyTaken : !log.contains("Offering");
    if (m_key && m_key->encrypted && !m_profile.passphrase.isEmpty() && asked && !log.contains("partial success"))
        throw AuthError(AuthProblem::WrongPassphrase,
                        Tr::tr("The passphrase does not open the key file %1. Enter it again.").arg(m_key->path),
                        detail);
    throw deniedError(server, m_profile.user, detail);
}

void OpenSshTransport::close() noexcept
{
    for (std::unique_ptr<Master>* master : {&m_coming, &m_master}) {
        if (*master)
            (*master)->ssh.terminate();
        master->reset();
    }
}

ExecOutcome OpenSshTransport::exec(const QByteArray& commandLine, const ExecIo& io, const ExecLimits& limits,
                                   JobContext& job)
{
    open(job);
    QList<QByteArray> arguments = baseArguments(m_master->folder, "client.log");
    // Without its master the client must fail, not connect by itself.
    arguments += {"-o", "ControlMaster=no", "-o", "ControlPath=" + m_master->folder.controlPath(),
                  "-o", "ProxyCommand=false", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR"};
    arguments += target(m_profile) + QList<QByteArray>{commandLine};
    try {
        const ExecOutcome outcome = runChild(arguments, {"LC_ALL=C.UTF-8"}, io, limits, job);
        if (outcome.status == kClientFailure && m_master->endedSoon())
            throw Error(ErrorCode::HostUnreachable,
                        Tr::tr("The connection to %1 was lost. Check the line and try again.")
                            .arg(serverName(m_profile)),
                        QString::fromUtf8(m_master->folder.readLog("master.log").right(1000)), true);
        return outcome;
    } catch (...) {
        close(); // half a command may still run there: cut, so that it ends
        throw;
    }
}

std::unique_ptr<Transport> OpenSshTransport::another() const
{
    return std::make_unique<OpenSshTransport>(m_profile);
}

HostKey OpenSshTransport::fetchHostKey(const HostProfile& profile, JobContext& job)
{
    validate(profile);
    const OpenSshFolder folder;
    QList<QByteArray> arguments = baseArguments(folder, "fetch.log");
    // The key goes into a store of its own that is read and thrown away.
    arguments += {"-o", "StrictHostKeyChecking=accept-new", "-o", "UserKnownHostsFile=" + folder.at("shown")};
    arguments += {"-o", "PreferredAuthentications=none", "-o", "BatchMode=yes", "-o", "ControlPath=none"};
    arguments += {"-o", "IdentityFile=none", "-o", "IdentityAgent=none"};
    arguments += {"-o", "HostKeyAlgorithms=^" + preferredHostKeys(profile)};
    ExecLimits limits;
    limits.deadline = kLogin;
    runChild(arguments + target(profile) + QList<QByteArray>{"true"}, {"LC_ALL=C.UTF-8"}, {}, limits, job);
    const QByteArray shown = folder.readLog("shown");
    if (shown.isEmpty())
        throw openSshFailure(folder.readLog("fetch.log"), serverName(profile));
    return hostKeyFromBlob(QByteArray::fromBase64(shown.split('\n').first().split(' ').value(2)));
}

} // namespace akimori::remote
