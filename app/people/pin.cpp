#include "people/pin.h"

#include "base/error.h"
#include "people/tr.h"

#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace akimori::people {

namespace {

constexpr qsizetype kSaltSize = 16;
constexpr qsizetype kHashSize = 32;
constexpr int kMaxIterations = 10'000'000; // a manipulated ledger must not make a check last for minutes
const QString kScheme = QStringLiteral("pbkdf2-sha256");

QByteArray derive(const QString& pin, const QByteArray& salt, int iterations)
{
    const QByteArray text = pin.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(kHashSize, '\0');
    const int ok = PKCS5_PBKDF2_HMAC(
        text.constData(), static_cast<int>(text.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<int>(salt.size()), iterations,
        EVP_sha256(), static_cast<int>(key.size()), reinterpret_cast<unsigned char*>(key.data()));
    if (ok != 1)
        throw Error(ErrorCode::Internal, Tr::tr("The PIN could not be processed. Please report this."));
    return key;
}

} // namespace

QString hashPin(const QString& pin, int iterations)
{
    const bool oneCharacter = std::all_of(pin.begin(), pin.end(), [&](QChar c) { return c == pin.front(); });
    if (pin.size() < kPinMinimum || pin.size() > kPinMaximum || oneCharacter)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("This PIN cannot be used. Choose %1 to %2 characters that are not all the same.")
                        .arg(kPinMinimum)
                        .arg(kPinMaximum));
    QByteArray salt(kSaltSize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(salt.data()), static_cast<int>(salt.size())) != 1)
        throw Error(ErrorCode::Internal, Tr::tr("The PIN could not be processed. Please report this."));
    return QStringLiteral("%1$%2$%3$%4")
        .arg(kScheme, QString::number(iterations), QString::fromLatin1(salt.toHex()),
             QString::fromLatin1(derive(pin, salt, iterations).toHex()));
}

bool verifyPin(const QString& pin, const QString& hash)
{
    const QStringList parts = hash.split(u'$');
    if (parts.size() != 4 || parts.at(0) != kScheme || pin.size() > kPinMaximum)
        return false;
    const int iterations = parts.at(1).toInt();
    const QByteArray salt = QByteArray::fromHex(parts.at(2).toLatin1());
    const QByteArray expected = QByteArray::fromHex(parts.at(3).toLatin1());
    if (iterations < 1 || iterations > kMaxIterations || salt.size() != kSaltSize ||
        expected.size() != kHashSize)
        return false;
    return CRYPTO_memcmp(derive(pin, salt, iterations).constData(), expected.constData(), kHashSize) == 0;
}

} // namespace akimori::people
