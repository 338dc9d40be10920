#pragma once

#include <QString>

#include <exception>

namespace akimori {

/// Why something failed, for callers that decide (exit code, retry, which page to open).
/// Stored and printed by name; see errorCodeName().
enum class ErrorCode {
    Cancelled,           ///< a person or a signal asked to stop
    NotAllowedNow,       ///< backup window, role or retention rule
    HostUnreachable,     ///< name, route, port or TCP
    HostKeyUnknown,      ///< first contact, fingerprint not accepted yet
    HostKeyChanged,      ///< another key of the same type, or a revoked one
    AuthRefused,         ///< key, passphrase, password or agent refused
    RemoteToolMissing,   ///< a program the script needs is not on the server
    RemoteCommandFailed, ///< the remote script ended with a failure
    PermissionDenied,    ///< on the server or on this machine
    ProtocolBroken,      ///< answer cut, without trailer, or not in the agreed form
    LocalIo,             ///< reading or writing on this machine
    NoSpace,             ///< disk full, here or on the server
    Corrupt,             ///< stored data does not match its own checksums or form
    Conflict,            ///< the live tree, record or file is not what was expected; nothing changed
    NotFound,            ///< the named object does not exist
    BadInput,            ///< what the user or caller gave cannot be meant
    Timeout,             ///< a deadline passed
    Unsupported,         ///< known, but not possible here
    Locked,              ///< another run holds the lock
    Internal,            ///< a bug
};

/// "HostKeyChanged" and so on: the stable spelling in JSON and in the ledger.
QString errorCodeName(ErrorCode code);

/// The one failure type that crosses room borders.
///
/// `sentence` is translated and made for the operator: it names the object, says what happened and what to do
/// next. `detail` is for support: command, exit status, tail of stderr; untranslated and copyable.
/// A *finding* (a tampered page, a site that is down) is a value, never an Error.
class Error : public std::exception
{
public:
    Error(ErrorCode code, QString sentence, QString detail = {}, bool retryable = false);

    ErrorCode code() const noexcept { return m_code; }
    const QString& sentence() const noexcept { return m_sentence; }
    const QString& detail() const noexcept { return m_detail; }
    bool retryable() const noexcept { return m_retryable; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_sentence;
    QString m_detail;
    bool m_retryable;
    QByteArray m_what;
};

/// Error of a failed system call: errno becomes NoSpace, PermissionDenied, NotFound or LocalIo.
/// `doing` is translated and names the file ("The generation file %1 could not be written.").
Error systemError(int errnoValue, const QString& doing);

} // namespace akimori
