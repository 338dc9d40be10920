#include "remote/autotransport.h"

#include "remote/connect.h"
#include "remote/process/opensshtransport.h"
#include "remote/ssh/libssh2transport.h"

namespace akimori::remote {

namespace {

/// What must not be passed over in silence: the other road would hide it.
bool isFinal(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::HostKeyChanged || code == ErrorCode::HostKeyUnknown;
}

} // namespace

AutoTransport::AutoTransport(HostProfile profile, LaneRule rule) : m_profile(std::move(profile)), m_rule(rule)
{
    validate(m_profile);
}

AutoTransport::~AutoTransport() = default;

void AutoTransport::open(JobContext& job)
{
    if (m_lane) {
        m_lane->open(job);
        return;
    }
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
    if (m_expectsLarge && near())
        startLane();
}

void AutoTransport::close() noexcept
{
    m_coming.reset();
    m_lane.reset();
    m_laneRefused = m_expectsLarge = false;
    if (m_chosen)
        m_chosen->close();
}

bool AutoTransport::near() const
{
    return used() == TransportChoice::LibSsh2 && roundTrip() < m_rule.near;
}

bool AutoTransport::worthLane(const ExecLimits& limits) const
{
    return !m_lane && !m_laneRefused && limits.expected >= m_rule.large && near();
}

/// Only after libssh2 has logged in: what is refused is refused once.
void AutoTransport::startLane()
{
    try {
        m_coming = std::make_unique<OpenSshTransport>(m_profile);
        m_coming->startLogin();
    } catch (const Error&) {
        m_coming.reset(); // openLane() meets the same, when the stream comes
    }
}

void AutoTransport::openLane(JobContext& job)
{
    std::unique_ptr<OpenSshTransport> lane = std::move(m_coming);
    if (!lane)
        lane = std::make_unique<OpenSshTransport>(m_profile);
    try {
        lane->open(job);
    } catch (const Error& error) {
        if (isFinal(error.code()))
            throw;
        m_laneRefused = true;
        return;
    }
    m_lane = std::move(lane);
    m_chosen->close(); // nobody would keep it alive during a long stream
}

ExecOutcome AutoTransport::exec(const QByteArray& commandLine, const ExecIo& io, const ExecLimits& limits,
                                JobContext& job)
{
    open(job);
    if (worthLane(limits))
        openLane(job);
    return (m_lane ? *m_lane : *m_chosen).exec(commandLine, io, limits, job);
}

std::unique_ptr<Transport> AutoTransport::another() const
{
    return makeTransport(m_profile, used());
}

std::chrono::milliseconds AutoTransport::roundTrip() const
{
    return m_chosen ? m_chosen->roundTrip() : std::chrono::milliseconds{0};
}

TransportChoice AutoTransport::used() const
{
    return m_chosen ? m_chosen->used() : TransportChoice::Auto;
}

} // namespace akimori::remote
