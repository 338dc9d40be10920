#include "cli/exitcode.h"

namespace akimori::cli {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::BadInput:
    case ErrorCode::Unsupported:
        return ExitCode::BadUsage;
    case ErrorCode::HostUnreachable:
    case ErrorCode::Timeout:
    case ErrorCode::RemoteToolMissing:
    case ErrorCode::RemoteCommandFailed:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ProtocolBroken:
        return ExitCode::CouldNotCheck;
    case ErrorCode::NotAllowedNow:
        return ExitCode::NotAllowed;
    case ErrorCode::AuthRefused:
        return ExitCode::AuthRefused;
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
        return ExitCode::HostKey;
    case ErrorCode::LocalIo:
    case ErrorCode::NoSpace:
    case ErrorCode::Corrupt:
        return ExitCode::LocalStorage;
    case ErrorCode::Locked:
        return ExitCode::Locked;
    case ErrorCode::Conflict:
        return ExitCode::Conflict;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::Internal:
        return ExitCode::Internal;
    }
    return ExitCode::Internal;
}

} // namespace akimori::cli
