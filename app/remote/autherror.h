#pragma once

#include "base/error.h"

namespace akimori::remote {

/// What stood in the way of a login, for callers that can ask again (a passphrase, another key).
enum class AuthProblem {
    Denied,            ///< the server refused every method that was tried
    KeyFileMissing,    ///< no such file, or not readable
    KeyFileUnusable,   ///< not a private key, damaged, or of a form no transport reads
    NeedsPassphrase,   ///< the key file is encrypted and no passphrase was given
    WrongPassphrase,   ///< the passphrase does not open the key file
    AgentUnavailable,  ///< nothing but the agent was configured, and it does not answer or holds no key
    PasswordExpired,   ///< the server wants a new password first
    NothingConfigured, ///< neither key file, agent nor password
};

/// Error(AuthRefused) that tells which part of the login failed.
class AuthError : public Error
{
public:
    AuthError(AuthProblem problem, QString sentence, QString detail = {})
        : Error(ErrorCode::AuthRefused, std::move(sentence), std::move(detail))
        , m_problem(problem)
    {
    }
    AuthProblem problem() const noexcept { return m_problem; }

private:
    AuthProblem m_problem;
};

/// The server refused what we have. `detail`: the methods it would take.
AuthError deniedError(const QString& server, const QString& user, const QString& detail);

} // namespace akimori::remote
