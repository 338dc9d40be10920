#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace akimori {

/// A pair of keys for sealing: whoever has the certificate can seal, only who has the private key and its passphrase can
/// open. So a machine that seals every night holds nothing that could open.
struct SealKeyPair
{
    QByteArray certificatePem; ///< self-signed, public
    QByteArray privateKeyPem;  ///< PKCS#8, encrypted (PBES2, AES-256, 600,000 rounds of PBKDF2-HMAC-SHA256)
};

constexpr qsizetype kShortestPassphrase = 12; ///< bytes

/// RSA with 3,072 bits. Throws Error(BadInput) for a passphrase shorter than kShortestPassphrase.
SealKeyPair makeSealKeyPair(const QString& name, const QByteArray& passphrase, const QDateTime& now);

/// SHA-256 of the certificate, lower-case hex. Throws Error(BadInput) when it is none.
QByteArray sealFingerprint(const QByteArray& certificatePem);

/// CMS AuthEnvelopedData (DER): AES-256-GCM, its key by RSA-OAEP with SHA-256. Opens with
/// `openssl cms -decrypt -inform DER -in FILE -inkey KEY.pem`. At most 64 MiB. Throws Error(BadInput, Internal).
QByteArray seal(const QByteArray& plain, const QByteArray& certificatePem);

/// Throws Error: AuthRefused (wrong passphrase), BadInput (no private key), Corrupt (changed, cut, or sealed for another key).
QByteArray unseal(const QByteArray& sealed, const QByteArray& privateKeyPem, const QByteArray& passphrase);

} // namespace akimori
