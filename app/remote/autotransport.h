#pragma once

#include "remote/hostprofile.h"
#include "remote/transport.h"

namespace akimori::remote {

class OpenSshTransport;

/// Which streams move to the OpenSSH client.
struct LaneRule
{
    qint64 large = 64LL << 20;          ///< bytes; below, the second login costs more than the stream gains
    std::chrono::milliseconds near{10}; ///< round trip; from here on ssh's window is the limit, not the processor
};

/// Decides by itself which implementation carries a connection.
///
/// The first open() tries libssh2 and turns to the OpenSSH client when libssh2 answers Unsupported. A near server's
/// large stream (ExecLimits::expected) moves the connection to the OpenSSH client, and there it stays until close():
/// libssh2 1.10 decrypts block by block with a check sum of its own, the client in one pass of AES-GCM, for a quarter
/// of the processor time. Far servers stay with libssh2, whose window is four times as large. When the client cannot
/// log in, libssh2 goes on. See docs/decisions/0102-bulk-lane.md.
class AutoTransport final : public Transport
{
public:
    /// Throws Error(BadInput).
    explicit AutoTransport(HostProfile profile, LaneRule rule = {});
    ~AutoTransport() override;

    void open(JobContext& job) override;
    void close() noexcept override;
    ExecOutcome exec(const QByteArray& commandLine, const ExecIo& io, const ExecLimits& limits,
                     JobContext& job) override;
    /// The OpenSSH client logs in while libssh2 answers the first small questions.
    void expectLargeStream() override { m_expectsLarge = true; }
    std::unique_ptr<Transport> another() const override;
    std::chrono::milliseconds roundTrip() const override;
    /// What open() found to work; the lane of a large stream does not count.
    TransportChoice used() const override;

private:
    bool near() const;
    bool worthLane(const ExecLimits& limits) const;
    void startLane();
    void openLane(JobContext& job);

    HostProfile m_profile;
    LaneRule m_rule;
    std::unique_ptr<Transport> m_chosen;
    std::unique_ptr<OpenSshTransport> m_coming; ///< a lane whose login is under way
    std::unique_ptr<Transport> m_lane;          ///< set = it carries everything until close()
    bool m_laneRefused = false;
    bool m_expectsLarge = false;
};

} // namespace akimori::remote
