#include "base/error.h"

#include "base/tr.h"

#include <cerrno>
#include <cstring>

namespace akimori {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return QStringLiteral("Cancelled");
    case ErrorCode::NotAllowedNow: return QStringLiteral("NotAllowedNow");
    case ErrorCode::HostUnreachable: return QStringLiteral("HostUnreachable");
    case ErrorCode::HostKeyUnknown: return QStringLiteral("HostKeyUnknown");
    case ErrorCode::HostKeyChanged: return QStringLiteral("HostKeyChanged");
    case ErrorCode::AuthRefused: return QStringLiteral("AuthRefused");
    case ErrorCode::RemoteToolMissing: return QStringLiteral("RemoteToolMissing");
    case ErrorCode::RemoteCommandFailed: return QStringLiteral("RemoteCommandFailed");
    case ErrorCode::PermissionDenied: return QStringLiteral("PermissionDenied");
    case ErrorCode::ProtocolBroken: return QStringLiteral("ProtocolBroken");
    case ErrorCode::LocalIo: return QStringLiteral("LocalIo");
    case ErrorCode::NoSpace: return QStringLiteral("NoSpace");
    case ErrorCode::Corrupt: return QStringLiteral("Corrupt");
    case ErrorCode::Conflict: return QStringLiteral("Conflict");
    case ErrorCode::NotFound: return QStringLiteral("NotFound");
    case ErrorCode::BadInput: return QStringLiteral("BadInput");
    case ErrorCode::Timeout: return QStringLiteral("Timeout");
    case ErrorCode::Unsupported: return QStringLiteral("Unsupported");
    case ErrorCode::Locked: return QStringLiteral("Locked");
    case ErrorCode::Internal: return QStringLiteral("Internal");
    }
    return QStringLiteral("Internal");
}

Error::Error(ErrorCode code, QString sentence, QString detail, bool retryable)
    : m_code(code)
    , m_sentence(std::move(sentence))
    , m_detail(std::move(detail))
    , m_retryable(retryable)
    , m_what((errorCodeName(code) + QStringLiteral(": ") + m_sentence
              + (m_detail.isEmpty() ? QString() : QStringLiteral(" — ") + m_detail))
                 .toUtf8())
{
}

Error systemError(int errnoValue, const QString& doing)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(errnoValue));
    switch (errnoValue) {
    case ENOSPC:
    case EDQUOT:
        return Error(ErrorCode::NoSpace,
                     doing + Tr::tr(" The disk of this computer is full. Make room and run it again."), detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return Error(ErrorCode::PermissionDenied,
                     doing + Tr::tr(" There is no permission. Check the owner and the permissions."), detail);
    case ENOENT:
    case ENOTDIR:
        return Error(ErrorCode::NotFound, doing + Tr::tr(" It does not exist. Check the location."), detail);
    default:
        return Error(ErrorCode::LocalIo, doing + Tr::tr(" Check the disk of this computer and run it again."),
                     detail);
    }
}

} // namespace akimori
