#pragma once

#include "backup/pull.h"
#include "operations/context.h"

#include <optional>

namespace akimori::operations {

/// Member of a system generation that holds the private keys of certificates, encrypted: a pax archive inside CMS. Opens
/// with `openssl cms -decrypt -inform DER -in private-keys.tar.cms -inkey KEY.pem | tar -tv`.
inline constexpr char kSealedKeys[] = "akimori-system/private-keys.tar.cms";
/// Member beside it that names them without opening.
inline constexpr char kSealedKeyNames[] = "akimori-system/private-keys.txt";

/// 秘密鍵の保存: chosen for a site, with the certificate that the keys are encrypted for. The private key that opens them is
/// not kept by this tool.
struct KeyBackup
{
    QByteArray certificatePem;
    QByteArray fingerprint; ///< SHA-256 of the certificate, lower-case hex
    QString by;
    QDateTime since; ///< UTC
};

std::optional<KeyBackup> keyBackup(const ledger::Ledger& ledger, const Site& site);

/// Turns it on and off. Off is the standard: a stolen generation must not be worth a certificate.
class EditKeyBackup
{
public:
    explicit EditKeyBackup(const Context& context) : m_context(context) {}

    /// Makes the key pair and writes the private key, protected by the passphrase, to `keyFile` (0600, never over an existing
    /// file). The manager keeps that file and the passphrase apart from this computer. Throws Error(BadInput, Conflict,
    /// LocalIo).
    KeyBackup enable(const QString& siteName, const QString& keyFile, const QByteArray& passphrase) const;
    /// The generations taken so far keep what they hold.
    void disable(const QString& siteName) const;

private:
    const Context& m_context;
};

/// Private keys of certificates by their place and name: below ssl/private, pki/tls/private, letsencrypt, and *.key,
/// privkey*.pem, *.p12, *.pfx elsewhere. Keys of SSH, accounts and password hashes are none.
bool isCertificateKey(const QByteArray& memberPath);

/// Reads the keys below `roots` and adds them, encrypted, to the plan. Returns what could not be read (translated).
QStringList planPrivateKeys(const KeyBackup& choice, const QList<QByteArray>& roots, remote::Transport& transport,
                            backup::PullPlan& plan, JobContext& job);

} // namespace akimori::operations
