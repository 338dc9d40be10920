#include "base/sealedbox.h"

#include "base/error.h"
#include "base/hash.h"
#include "base/tr.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <cstring>
#include <memory>

namespace akimori {

namespace {

constexpr qsizetype kMaxPlain = 64 << 20;
constexpr int kRounds = 600'000;
constexpr int kBits = 3072;
constexpr long kYears = 30L * 366 * 24 * 3600; ///< the key outlives every contract; it signs nothing

struct Deleter
{
    void operator()(BIO* bio) const { BIO_free_all(bio); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
    void operator()(CMS_ContentInfo* message) const { CMS_ContentInfo_free(message); }
    void operator()(X509_SIG* sealed) const { X509_SIG_free(sealed); }
    void operator()(PKCS8_PRIV_KEY_INFO* plain) const { PKCS8_PRIV_KEY_INFO_free(plain); }
};
template <typename Type>
using Ptr = std::unique_ptr<Type, Deleter>;

[[noreturn]] void fail(const char* step)
{
    char text[256] = "";
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    ERR_clear_error();
    throw Error(ErrorCode::Internal, Tr::tr("Encrypting failed. Report this with the details."),
                QString::fromLatin1(step) + QStringLiteral(": ") + QString::fromLatin1(text));
}

template <typename Type>
Ptr<Type> made(Type* object, const char* step)
{
    if (!object)
        fail(step);
    return Ptr<Type>(object);
}

void require(int result, const char* step)
{
    if (result != 1)
        fail(step);
}

Ptr<BIO> reading(const QByteArray& bytes)
{
    return made(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), "BIO_new_mem_buf");
}

QByteArray written(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

Ptr<X509> certificateOf(const QByteArray& pem)
{
    const Ptr<BIO> bio = reading(pem);
    Ptr<X509> certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (certificate)
        return certificate;
    ERR_clear_error();
    throw Error(ErrorCode::BadInput, Tr::tr("The certificate for encrypting cannot be read. Set the key up again."));
}

Ptr<X509> selfSigned(EVP_PKEY* key, const QString& name, const QDateTime& now)
{
    Ptr<X509> certificate = made(X509_new(), "X509_new");
    require(X509_set_version(certificate.get(), 2), "version");
    unsigned char serial[16];
    require(RAND_bytes(serial, sizeof serial), "RAND_bytes");
    serial[0] &= 0x7f;
    BIGNUM* number = BN_bin2bn(serial, sizeof serial, nullptr);
    const bool numbered = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    require(numbered ? 1 : 0, "serial");
    const time_t from = static_cast<time_t>(now.toSecsSinceEpoch());
    time_t begin = from;
    if (!X509_time_adj(X509_getm_notBefore(certificate.get()), 0, &begin) ||
        !X509_time_adj(X509_getm_notAfter(certificate.get()), kYears, &begin))
        fail("validity");
    QString shown = name.left(64); // characters; a name cut within one would be no UTF-8
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    const QByteArray common = shown.toUtf8();
    require(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(common.constData()),
                                       static_cast<int>(common.size()), -1, 0),
            "subject");
    require(X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get())), "issuer");
    require(X509_set_pubkey(certificate.get(), key), "key");
    X509_EXTENSION* usage = X509V3_EXT_conf_nid(nullptr, nullptr, NID_key_usage, "critical,keyEncipherment");
    const bool added = usage && X509_add_ext(certificate.get(), usage, -1) == 1;
    X509_EXTENSION_free(usage);
    require(added ? 1 : 0, "usage");
    if (X509_sign(certificate.get(), key, EVP_sha256()) == 0)
        fail("X509_sign");
    return certificate;
}

QByteArray protectedKey(EVP_PKEY* key, const QByteArray& passphrase)
{
    unsigned char salt[16];
    require(RAND_bytes(salt, sizeof salt), "RAND_bytes");
    const Ptr<PKCS8_PRIV_KEY_INFO> plain = made(EVP_PKEY2PKCS8(key), "EVP_PKEY2PKCS8");
    const Ptr<X509_SIG> sealed =
        made(PKCS8_encrypt(-1, EVP_aes_256_cbc(), passphrase.constData(), static_cast<int>(passphrase.size()), salt,
                           sizeof salt, kRounds, plain.get()),
             "PKCS8_encrypt");
    const Ptr<BIO> bio = made(BIO_new(BIO_s_mem()), "BIO_new");
    require(PEM_write_bio_PKCS8(bio.get(), sealed.get()), "PEM_write_bio_PKCS8");
    return written(bio.get());
}

struct Passphrase
{
    const QByteArray& text;
    bool asked = false;
};

int givePassphrase(char* buffer, int size, int, void* user)
{
    auto* passphrase = static_cast<Passphrase*>(user);
    passphrase->asked = true;
    if (passphrase->text.size() > size)
        return 0;
    std::memcpy(buffer, passphrase->text.constData(), static_cast<std::size_t>(passphrase->text.size()));
    return static_cast<int>(passphrase->text.size());
}

} // namespace

SealKeyPair makeSealKeyPair(const QString& name, const QByteArray& passphrase, const QDateTime& now)
{
    if (passphrase.size() < kShortestPassphrase)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The passphrase is too short. Use at least %1 characters.").arg(kShortestPassphrase));
    const Ptr<EVP_PKEY> key = made(EVP_RSA_gen(kBits), "EVP_RSA_gen");
    const Ptr<X509> certificate = selfSigned(key.get(), name, now);
    const Ptr<BIO> bio = made(BIO_new(BIO_s_mem()), "BIO_new");
    require(PEM_write_bio_X509(bio.get(), certificate.get()), "PEM_write_bio_X509");
    return {written(bio.get()), protectedKey(key.get(), passphrase)};
}

QByteArray sealFingerprint(const QByteArray& certificatePem)
{
    const Ptr<X509> certificate = certificateOf(certificatePem);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    require(X509_digest(certificate.get(), EVP_sha256(), digest, &size), "X509_digest");
    return QByteArray(reinterpret_cast<const char*>(digest), static_cast<qsizetype>(size)).toHex();
}

QByteArray seal(const QByteArray& plain, const QByteArray& certificatePem)
{
    if (plain.size() > kMaxPlain)
        throw Error(ErrorCode::BadInput, Tr::tr("There is too much to encrypt at once. Choose fewer files."));
    const Ptr<X509> certificate = certificateOf(certificatePem);
    const Ptr<BIO> in = reading(plain);
    constexpr unsigned kFlags = CMS_BINARY | CMS_PARTIAL;
    const Ptr<CMS_ContentInfo> message =
        made(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), kFlags), "CMS_encrypt");
    CMS_RecipientInfo* recipient = CMS_add1_recipient_cert(message.get(), certificate.get(), CMS_KEY_PARAM);
    EVP_PKEY_CTX* context = recipient ? CMS_RecipientInfo_get0_pkey_ctx(recipient) : nullptr;
    if (!context)
        fail("CMS_add1_recipient_cert");
    require(EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING), "padding");
    require(EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()), "digest");
    require(CMS_final(message.get(), in.get(), nullptr, kFlags), "CMS_final");
    const Ptr<BIO> out = made(BIO_new(BIO_s_mem()), "BIO_new");
    require(i2d_CMS_bio(out.get(), message.get()), "i2d_CMS_bio");
    return written(out.get());
}

QByteArray unseal(const QByteArray& sealed, const QByteArray& privateKeyPem, const QByteArray& passphrase)
{
    Passphrase given{passphrase};
    const Ptr<BIO> pem = reading(privateKeyPem);
    const Ptr<EVP_PKEY> key(PEM_read_bio_PrivateKey(pem.get(), nullptr, givePassphrase, &given));
    ERR_clear_error();
    if (!key && given.asked)
        throw Error(ErrorCode::AuthRefused, Tr::tr("The passphrase does not open the private key. Check it."));
    if (!key)
        throw Error(ErrorCode::BadInput, Tr::tr("The file holds no private key (PEM). Take the one that was made when "
                                                "the backup of private keys was set up."));
    const Ptr<BIO> in = reading(sealed);
    const Ptr<CMS_ContentInfo> message(d2i_CMS_bio(in.get(), nullptr));
    const Ptr<BIO> out = made(BIO_new(BIO_s_mem()), "BIO_new");
    const bool opened = message && sealed.size() <= 2 * kMaxPlain &&
                        CMS_decrypt(message.get(), key.get(), nullptr, nullptr, out.get(), CMS_BINARY) == 1;
    ERR_clear_error();
    if (!opened)
        throw Error(ErrorCode::Corrupt, Tr::tr("The encrypted file cannot be opened: it was changed, is not complete, or was "
                                               "encrypted for another key."));
    return written(out.get());
}

} // namespace akimori
