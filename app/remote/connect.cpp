#include "remote/connect.h"

#include "remote/autotransport.h"
#include "remote/process/opensshtransport.h"
#include "remote/ssh/libssh2transport.h"

namespace akimori::remote {

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
