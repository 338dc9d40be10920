#pragma once

#include "remote/hostkeystore.h"
#include "remote/hostprofile.h"
#include "remote/transport.h"

namespace akimori::remote {

/// Transport in this process, through libssh2. Unsupported from open() means: the OpenSSH client can do it.
class LibSsh2Transport final : public Transport
{
public:
    /// Throws Error(BadInput).
    explicit LibSsh2Transport(HostProfile profile);
    ~LibSsh2Transport() override;

    void open(JobContext& job) override;
    void close() noexcept override;
    ExecOutcome exec(const QByteArray& commandLine, const ExecIo& io, const ExecLimits& limits,
                     JobContext& job) override;
    std::unique_ptr<Transport> another() const override;
    std::chrono::milliseconds roundTrip() const override { return m_roundTrip; }
    TransportChoice used() const override { return TransportChoice::LibSsh2; }

    /// The key that the server shows; no login is tried. Throws like open(), but for host key and login.
    static HostKey fetchHostKey(const HostProfile& profile, JobContext& job);

private:
    struct State;

    HostProfile m_profile;
    std::unique_ptr<State> m_state; ///< set = open
    std::chrono::milliseconds m_roundTrip{0};
};

} // namespace akimori::remote
