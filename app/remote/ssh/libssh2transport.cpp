#include "remote/ssh/libssh2transport.h"

#include "remote/ssh/execution.h"
#include "remote/ssh/login.h"
#include "remote/ssh/network.h"
#include "remote/tr.h"

namespace akimori::remote {

using namespace std::chrono_literals;
using namespace ssh;

namespace {

// Measured: 2 MiB is best without delay and 8 MiB from 20 ms on. 16 MiB exceed the TCP receive buffer, and TCP's
// own timers then make the stream up to 14 times slower.
constexpr unsigned kWindowNear = 2 << 20;
constexpr unsigned kWindowFar = 8 << 20;
constexpr auto kFarFrom = 20ms;

constexpr auto kConnect = 15s;
constexpr auto kHandshake = 30s;
constexpr unsigned kKeepAliveSeconds = 30;

std::unique_ptr<Session> shakeHands(const HostProfile& profile, const QList<QByteArray>& preferred, JobContext& job)
{
    const QByteArray host = wireHost(profile);
    platform::Socket socket = connectTo(host, profile.port, Patience::lasting(job, kConnect));
    auto session = std::make_unique<Session>(
        std::move(socket), QStringLiteral("%1:%2").arg(QString::fromLatin1(host)).arg(profile.port));
    session->handshake(preferred, Patience::lasting(job, kHandshake));
    return session;
}

/// The stored key decides which type the server must show. A type that libssh2 cannot check is left to OpenSSH,
/// instead of letting the server show one that nobody has accepted.
QList<QByteArray> comparableTypes(const HostKeyStore& store, const HostProfile& profile)
{
    const QByteArray host = wireHost(profile);
    const QList<QByteArray> known = store.knownTypes(host, profile.port);
    const QList<QByteArray> checkable = checkableHostKeyTypes();
    const bool none = std::none_of(known.begin(), known.end(),
                                   [&](const QByteArray& type) { return checkable.contains(type); });
    if (none && (!known.isEmpty() || store.hasCertificateAuthority(host, profile.port)))
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The accepted host key of %1 is of a type that the built-in SSH library cannot check. "
                           "Choose the OpenSSH client for this site.")
                        .arg(profile.host),
                    QString::fromLatin1(known.join(',')));
    return known;
}

} // namespace

struct LibSsh2Transport::State
{
    std::unique_ptr<Session> session;
};

LibSsh2Transport::LibSsh2Transport(HostProfile profile) : m_profile(std::move(profile))
{
    validate(m_profile);
}

LibSsh2Transport::~LibSsh2Transport()
{
    close();
}

void LibSsh2Transport::open(JobContext& job)
{
    // A line that died while nobody used it is opened again; nothing has been asked of it yet.
    if (m_state && m_state->session->shim().alive())
        return;
    m_state.reset();
    job.throwIfCancelled();
    std::optional<KeyFile> key;
    if (!m_profile.keyFile.isEmpty()) {
        key = inspectKeyFile(m_profile.keyFile);
        requireUsable(*key);
    }
    const HostKeyStore store(m_profile.hostKeyFile);
    auto session = shakeHands(m_profile, comparableTypes(store, m_profile), job);
    store.require(wireHost(m_profile), m_profile.port, session->hostKey());

    const Patience patience = Patience::lasting(job, kHandshake);
    Login login(*session, m_profile, key, patience);
    login.run();
    m_roundTrip = std::chrono::duration_cast<std::chrono::milliseconds>(login.roundTrip());
    libssh2_keepalive_config(session->handle(), 1, kKeepAliveSeconds);
    m_state.reset(new State{std::move(session)});
}

void LibSsh2Transport::close() noexcept
{
    if (m_state)
        m_state->session->disconnect();
    m_state.reset();
}

ExecOutcome LibSsh2Transport::exec(const QByteArray& commandLine, const ExecIo& io, const ExecLimits& limits,
                                   JobContext& job)
{
    open(job);
    try {
        Execution execution(*m_state->session, m_roundTrip >= kFarFrom ? kWindowFar : kWindowNear, io, limits, job);
        return execution.run(commandLine);
    } catch (...) {
        m_state.reset(); // half a command may still run there: cut, so that it ends
        throw;
    }
}

std::unique_ptr<Transport> LibSsh2Transport::another() const
{
    return std::make_unique<LibSsh2Transport>(m_profile);
}

HostKey LibSsh2Transport::fetchHostKey(const HostProfile& profile, JobContext& job)
{
    validate(profile);
    const auto session = shakeHands(profile, comparableTypes(HostKeyStore(profile.hostKeyFile), profile), job);
    const HostKey key = session->hostKey();
    session->disconnect();
    return key;
}

} // namespace akimori::remote
