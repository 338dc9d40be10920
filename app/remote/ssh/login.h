#pragma once

#include "remote/hostprofile.h"
#include "remote/keyfile.h"
#include "remote/ssh/session.h"

#include <optional>

namespace akimori::remote::ssh {

/// Refuses, before anything is sent, a key file that libssh2 cannot use: Error(Unsupported).
void requireUsable(const KeyFile& key);

/// Proves who we are: key file, else agent, then keyboard-interactive and password.
///
/// With a key file the agent is asked only for that very key (when the file is encrypted and no passphrase was
/// given), so that no other key uses up the server's MaxAuthTries. Throws AuthError; Error(Unsupported) when
/// only an RSA key of the agent was left; HostUnreachable, Timeout, Cancelled.
class Login
{
public:
    Login(Session& session, const HostProfile& profile, const std::optional<KeyFile>& key,
          const Patience& patience);

    void run();

    /// Measured on the first request of the login, which the server answers at once.
    SteadyClock::duration roundTrip() const { return m_roundTrip; }

private:
    void askMethods();
    bool offers(const char* method) const { return m_methods.split(',').contains(method); }
    bool tryKeyFile();
    /// `wanted`: only this public key; empty = every key that libssh2 can use.
    bool tryAgent(const QByteArray& wanted);
    bool tryPassword();
    /// True = accepted, false = refused; throws when the connection ended.
    bool accepted(int code, const char* doing) const;
    [[noreturn]] void giveUp() const;

    Session& m_session;
    const HostProfile& m_profile;
    const std::optional<KeyFile>& m_key;
    const Patience& m_patience;
    QByteArray m_user;
    QByteArray m_methods;
    bool m_done = false;
    bool m_agentAnswered = false;
    bool m_agentHeldRsaOnly = false;
    bool m_offeredKey = false;
    SteadyClock::duration m_roundTrip{};
};

} // namespace akimori::remote::ssh
