#include "remote/ssh/login.h"

#include "base/atomicfile.h"
#include "remote/autherror.h"
#include "remote/tr.h"
#include "remote/wire.h"

#include <QScopeGuard>

#include <cstdlib>
#include <cstring>

namespace akimori::remote::ssh {

namespace {

/// Ciphers of openssh-key-v1 files that libssh2 1.10 opens.
bool canOpen(const QByteArray& cipher)
{
    return cipher == "none" || cipher == "aes256-ctr" || cipher == "aes192-ctr" || cipher == "aes128-ctr"
           || cipher == "aes256-cbc" || cipher == "aes192-cbc" || cipher == "aes128-cbc";
}

bool canSignWith(const QByteArray& type)
{
    return type == "ssh-ed25519" || type.startsWith("ecdsa") || (type == "ssh-rsa" && canUseRsa());
}

struct AgentCloser
{
    void operator()(LIBSSH2_AGENT* agent) const
    {
        libssh2_agent_disconnect(agent);
        libssh2_agent_free(agent);
    }
};

/// keyboard-interactive is answered with the password where the input is hidden; libssh2 hands us no other
/// context than the one of the session, so the password waits here for the duration of one call.
thread_local const QByteArray* t_password = nullptr;

void answerPrompts(const char*, int, const char*, int, int count, const LIBSSH2_USERAUTH_KBDINT_PROMPT* prompts,
                   LIBSSH2_USERAUTH_KBDINT_RESPONSE* responses, void**)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray answer = prompts[i].echo || !t_password ? QByteArray() : *t_password;
        responses[i].text = static_cast<char*>(std::malloc(static_cast<std::size_t>(answer.size()) + 1));
        if (!responses[i].text)
            continue;
        std::memcpy(responses[i].text, answer.constData(), static_cast<std::size_t>(answer.size()) + 1);
        responses[i].length = static_cast<unsigned int>(answer.size());
    }
}

} // namespace

void requireUsable(const KeyFile& key)
{
    const bool typeUnknown = key.type.isEmpty() || key.form == KeyFile::Form::Pem;
    if (key.type == "ssh-rsa" && !canUseRsa())
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The key file %1 is an RSA key, which the built-in SSH library cannot use. Choose the "
                           "OpenSSH client for this site, or make an ed25519 key.")
                        .arg(key.path));
    if (typeUnknown ? key.type != "ecdsa" || key.encrypted : !canSignWith(key.type) || !canOpen(key.cipher))
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The key file %1 has a form that the built-in SSH library cannot use. Choose the OpenSSH "
                           "client for this site, or make an ed25519 key.")
                        .arg(key.path),
                    QString::fromLatin1(key.type + ' ' + key.cipher));
}

Login::Login(Session& session, const HostProfile& profile, const std::optional<KeyFile>& key,
             const Patience& patience)
    : m_session(session)
    , m_profile(profile)
    , m_key(key)
    , m_patience(patience)
    , m_user(profile.user.toUtf8())
{
}

void Login::askMethods()
{
    m_session.shim().takeTurnaround();
    const char* list = m_session.run(m_patience, [&] {
        return libssh2_userauth_list(m_session.handle(), m_user.constData(), static_cast<unsigned>(m_user.size()));
    });
    m_roundTrip = m_session.shim().takeTurnaround().value_or(SteadyClock::duration{});
    m_done = libssh2_userauth_authenticated(m_session.handle()) != 0;
    if (!list && !m_done)
        throw m_session.failure(libssh2_session_last_errno(m_session.handle()), "userauth_list");
    m_methods = list ? QByteArray(list) : QByteArray();
}

void Login::run()
{
    askMethods();
    if (m_done)
        return;
    const bool withKeys = offers("publickey");
    if (m_key && withKeys) {
        const bool locked = m_key->encrypted && m_profile.passphrase.isEmpty();
        if (locked ? m_profile.useAgent && tryAgent(m_key->publicBlob) : tryKeyFile())
            return;
        if (locked && m_profile.password.isEmpty())
            throw AuthError(AuthProblem::NeedsPassphrase,
                            Tr::tr("The key file %1 is protected by a passphrase. Enter the passphrase.")
                                .arg(m_key->path));
    } else if (!m_key && m_profile.useAgent && withKeys && tryAgent({})) {
        return;
    }
    if (!m_profile.password.isEmpty() && tryPassword())
        return;
    giveUp();
}

bool Login::accepted(int code, const char* doing) const
{
    if (code == 0)
        return true;
    if (code == LIBSSH2_ERROR_AUTHENTICATION_FAILED || code == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED)
        return false;
    m_patience.job.throwIfCancelled();
    if (m_session.shim().peerClosed())
        throw AuthError(AuthProblem::Denied,
                        Tr::tr("%1 ended the connection during the login of “%2”, perhaps after too many attempts. "
                               "Wait a while, check the login name and the key, and try again.")
                            .arg(m_session.server(), m_profile.user),
                        m_session.lastMessage());
    throw m_session.failure(code, doing);
}

bool Login::tryKeyFile()
{
    m_offeredKey = true;
    const QByteArray path = nativePath(m_key->path);
    const QByteArray passphrase = m_profile.passphrase.toUtf8();
    const int code = m_session.run(m_patience, [&] {
        return libssh2_userauth_publickey_fromfile_ex(m_session.handle(), m_user.constData(),
                                                      static_cast<unsigned>(m_user.size()), nullptr,
                                                      path.constData(),
                                                      passphrase.isEmpty() ? nullptr : passphrase.constData());
    });
    if (code == LIBSSH2_ERROR_FILE || code == LIBSSH2_ERROR_KEYFILE_AUTH_FAILED) {
        if (m_key->encrypted)
            throw AuthError(AuthProblem::WrongPassphrase,
                            Tr::tr("The passphrase does not open the key file %1. Enter it again.").arg(m_key->path),
                            m_session.lastMessage());
        throw AuthError(AuthProblem::KeyFileUnusable,
                        Tr::tr("The key file %1 is damaged or not a private key. Choose another file.")
                            .arg(m_key->path),
                        m_session.lastMessage());
    }
    return accepted(code, "publickey");
}

bool Login::tryAgent(const QByteArray& wanted)
{
    const std::unique_ptr<LIBSSH2_AGENT, AgentCloser> agent(libssh2_agent_init(m_session.handle()));
    if (!agent || m_session.run(m_patience, [&] { return libssh2_agent_connect(agent.get()); }) != 0)
        return false;
    if (m_session.run(m_patience, [&] { return libssh2_agent_list_identities(agent.get()); }) != 0) {
        m_patience.job.throwIfCancelled();
        return false;
    }
    m_agentAnswered = true;
    int usable = 0;
    int rsa = 0;
    libssh2_agent_publickey* identity = nullptr;
    libssh2_agent_publickey* previous = nullptr;
    while (libssh2_agent_get_identity(agent.get(), &identity, previous) == 0) {
        previous = identity;
        const QByteArray blob(reinterpret_cast<const char*>(identity->blob),
                              static_cast<qsizetype>(identity->blob_len));
        if (!wanted.isEmpty() && blob != wanted)
            continue;
        const QByteArray type = WireReader(blob).string().value_or(QByteArray());
        if (!canSignWith(type)) {
            ++rsa;
            continue;
        }
        ++usable;
        m_offeredKey = true;
        const int code = m_session.run(
            m_patience, [&] { return libssh2_agent_userauth(agent.get(), m_user.constData(), identity); });
        if (accepted(code, "agent"))
            return true;
    }
    m_agentHeldRsaOnly = rsa > 0 && usable == 0;
    return false;
}

bool Login::tryPassword()
{
    const QByteArray password = m_profile.password.toUtf8();
    if (offers("keyboard-interactive")) {
        t_password = &password;
        const auto forget = qScopeGuard([] { t_password = nullptr; });
        const int code = m_session.run(m_patience, [&] {
            return libssh2_userauth_keyboard_interactive_ex(m_session.handle(), m_user.constData(),
                                                            static_cast<unsigned>(m_user.size()), &answerPrompts);
        });
        if (accepted(code, "keyboard-interactive"))
            return true;
    }
    if (!offers("password"))
        return false;
    const int code = m_session.run(m_patience, [&] {
        return libssh2_userauth_password_ex(m_session.handle(), m_user.constData(),
                                            static_cast<unsigned>(m_user.size()), password.constData(),
                                            static_cast<unsigned>(password.size()), nullptr);
    });
    if (code == LIBSSH2_ERROR_PASSWORD_EXPIRED)
        throw AuthError(AuthProblem::PasswordExpired,
                        Tr::tr("The password of “%1” on %2 has expired. Log in there once by hand and set a new one.")
                            .arg(m_profile.user, m_session.server()));
    return accepted(code, "password");
}

void Login::giveUp() const
{
    const QString detail = QStringLiteral("offered by the server: ") + QString::fromUtf8(m_methods);
    if (m_agentHeldRsaOnly)
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The agent holds only keys that the built-in SSH library cannot use (RSA or security "
                           "keys). Choose the OpenSSH client for this site, or make an ed25519 key."),
                    detail);
    if (!m_offeredKey && m_profile.password.isEmpty() && !m_key && m_profile.useAgent && offers("publickey"))
        throw AuthError(AuthProblem::AgentUnavailable,
                        m_agentAnswered
                            ? Tr::tr("The agent of this machine holds no key. Add one with ssh-add, or choose a key "
                                     "file.")
                            : Tr::tr("No agent answers on this machine. Start one, or choose a key file."),
                        detail);
    if (!m_key && m_profile.password.isEmpty() && !m_profile.useAgent)
        throw AuthError(AuthProblem::NothingConfigured,
                        Tr::tr("Neither a key file nor the agent nor a password is set for %1. Choose one of them.")
                            .arg(m_session.server()),
                        detail);
    throw deniedError(m_session.server(), m_profile.user, detail);
}

} // namespace akimori::remote::ssh
