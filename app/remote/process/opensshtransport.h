#pragma once

#include "remote/hostkeystore.h"
#include "remote/hostprofile.h"
#include "remote/keyfile.h"
#include "remote/transport.h"

#include <optional>

namespace akimori::remote {

/// Transport through the `ssh` program: for servers and keys that libssh2 cannot handle. Uses the same store of
/// host keys and none of the user's own configuration.
///
/// open() starts one master process that logs in; each exec() is a light client of it over a socket in a 0700
/// folder and costs no new login. The master's standard input hangs on this process, so it ends with it even
/// after kill -9. ssh reports a command that a signal ended as status 255 and without the signal's name.
class OpenSshTransport final : public Transport
{
public:
    /// Throws Error(BadInput).
    explicit OpenSshTransport(HostProfile profile);
    ~OpenSshTransport() override;

    void open(JobContext& job) override;
    /// Begins what open() waits for. Throws what can be said without the server.
    void startLogin();
    void close() noexcept override;
    ExecOutcome exec(const QByteArray& commandLine, const ExecIo& io, const ExecLimits& limits,
                     JobContext& job) override;
    std::unique_ptr<Transport> another() const override;
    /// Read off ssh's log at a grain of 10 ms.
    std::chrono::milliseconds roundTrip() const override { return m_roundTrip; }
    TransportChoice used() const override { return TransportChoice::OpenSsh; }

    /// The key that the server shows; no login is tried. Throws like open(), but for host key and login.
    static HostKey fetchHostKey(const HostProfile& profile, JobContext& job);

private:
    struct Master;

    void awaitLogin(Master& master, JobContext& job);
    [[noreturn]] void throwLoginFailure(const QByteArray& log, JobContext& job) const;

    HostProfile m_profile;
    std::optional<KeyFile> m_key;
    std::unique_ptr<Master> m_coming; ///< logging in
    std::unique_ptr<Master> m_master; ///< set = open
    std::chrono::milliseconds m_roundTrip{0};
};

} // namespace akimori::remote
