#include "remote/connect.h"

#include "remote/process/opensshtransport.h"
#include "remote/ssh/libssh2transport.h"

namespace akimori::remote {

namespace {

/// Decides at the first open() and stays with it.
class AutoTransport final : public Transport
{
public:
    explicit AutoTransport(HostProfile profile) : m_profile(std::move(profile)) { validate(m_profile); }

    void open(JobContext& job) override
    {
        if (m_chosen) {
            m_chosen->open(job);
            return;
        }
        std::unique_ptr<Transport> candidate = std::make_unique<LibSsh2Transport>(m_profile);
        try {
            candidate->open(job);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Unsupported)
                throw;
            candidate = std::make_unique<OpenSshTransport>(m_profile);
            candidate->open(job);
        }
        m_chosen = std::move(candidate);
    }

    void close() noexcept override
    {
        if (m_chosen)
            m_chosen->close();
    }

    ExecOutcome exec(const QByteArray& commandLine, const ExecIo& io, const ExecLimits& limits,
                     JobContext& job) override
    {
        open(job);
        return m_chosen->exec(commandLine, io, limits, job);
    }

    std::unique_ptr<Transport> another() const override { return makeTransport(m_profile, used()); }
    std::chrono::milliseconds roundTrip() const override
    {
        return m_chosen ? m_chosen->roundTrip() : std::chrono::milliseconds{0};
    }
    TransportChoice used() const override { return m_chosen ? m_chosen->used() : TransportChoice::Auto; }

private:
    HostProfile m_profile;
    std::unique_ptr<Transport> m_chosen;
};

} // namespace

std::unique_ptr<Transport> makeTransport(const HostProfile& profile, TransportChoice choice)
{
    switch (choice) {
    case TransportChoice::LibSsh2: return std::make_unique<LibSsh2Transport>(profile);
    case TransportChoice::OpenSsh: return std::make_unique<OpenSshTransport>(profile);
    case TransportChoice::Auto: break;
    }
    return std::make_unique<AutoTransport>(profile);
}

HostKey fetchHostKey(const HostProfile& profile, JobContext& job)
{
    try {
        return LibSsh2Transport::fetchHostKey(profile, job);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Unsupported)
            throw;
    }
    return OpenSshTransport::fetchHostKey(profile, job);
}

} // namespace akimori::remote
