#pragma once

#include <QHash>
#include <QString>

namespace akimori::operations {

/// Passphrases and passwords for servers, read before a job starts and never written anywhere.
///
/// Headless: AKIMORI_KEY_PASSPHRASE and AKIMORI_PASSWORD of the environment, for every site. The window fills
/// in what the keychain or the person gave, per site id. AKIMORI_SMTP_PASSWORD, or what the window's keychain holds, is
/// the mail server's, before the one that the profile keeps in a 0600 file.
class SecretSource
{
public:
    struct Secret
    {
        QString passphrase; ///< of the private key file
        QString password;   ///< of the login
    };

    static SecretSource fromEnvironment();

    /// For a login that is tried before the site has an id.
    static SecretSource sameForAll(Secret secret);

    /// Password for the company's proxy; AKIMORI_PROXY_PASSWORD, or what the window's keychain gave. Never mixed up with
    /// a login's.
    QString proxyPassword() const { return m_proxyPassword; }
    void setProxyPassword(const QString& password) { m_proxyPassword = password; }

    void set(const QString& siteId, Secret secret) { m_bySite.insert(siteId, std::move(secret)); }
    Secret forSite(const QString& siteId) const { return m_bySite.value(siteId, m_fallback); }
    /// Empty = neither in the environment nor given by the window's keychain.
    const QString& mailPassword() const { return m_mailPassword; }
    bool mailPasswordFromKeychain() const { return m_mailFromKeychain; }
    /// What the window's keychain holds; empty = nothing any more.
    void setMailPassword(const QString& password)
    {
        m_mailPassword = password;
        m_mailFromKeychain = !password.isEmpty();
    }

private:
    QHash<QString, Secret> m_bySite;
    Secret m_fallback;
    QString m_proxyPassword;
    QString m_mailPassword;
    bool m_mailFromKeychain = false;
};

} // namespace akimori::operations
