#include "remote/keyfile.h"

#include "base/atomicfile.h"
#include "remote/autherror.h"
#include "remote/tr.h"
#include "remote/wire.h"

#include <QFileInfo>

namespace akimori::remote {

namespace {

constexpr qint64 kMaxKeyFile = 64 << 10;
constexpr QByteArrayView kMagic("openssh-key-v1\0", 15);

[[noreturn]] void unusable(const QString& path, const char* why)
{
    throw AuthError(AuthProblem::KeyFileUnusable,
                    Tr::tr("The key file %1 is damaged or not a private key. Choose another file.").arg(path),
                    QString::fromLatin1(why));
}

/// PROTOCOL.key: magic, cipher, kdf, kdf options, number of keys, public key, encrypted private part.
KeyFile parseOpenSsh(const QString& path, const QByteArray& text)
{
    const qsizetype from = text.indexOf("-----BEGIN OPENSSH PRIVATE KEY-----") + 35;
    const qsizetype to = text.indexOf("-----END OPENSSH PRIVATE KEY-----", from);
    if (to < 0)
        unusable(path, "no end line");
    const QByteArray body = QByteArray::fromBase64(text.mid(from, to - from));
    if (!body.startsWith(kMagic))
        unusable(path, "no magic");
    WireReader reader(body.mid(kMagic.size()));
    KeyFile key;
    key.path = path;
    const std::optional<QByteArray> cipher = reader.string();
    reader.string();
    reader.string();
    const std::optional<quint32> keys = reader.number();
    const std::optional<QByteArray> publicBlob = reader.string();
    const std::optional<QByteArray> privatePart = reader.string();
    const std::optional<QByteArray> type = publicBlob ? WireReader(*publicBlob).string() : std::nullopt;
    if (!cipher || keys != 1u || !type || !privatePart)
        unusable(path, "cut head");
    key.cipher = *cipher;
    key.encrypted = *cipher != "none";
    key.type = *type;
    key.publicBlob = *publicBlob;
    return key;
}

KeyFile parsePem(const QString& path, const QByteArray& text)
{
    KeyFile key;
    key.path = path;
    key.form = KeyFile::Form::Pem;
    key.encrypted = text.contains("BEGIN ENCRYPTED PRIVATE KEY") || text.contains("Proc-Type: 4,ENCRYPTED");
    if (text.contains("BEGIN RSA PRIVATE KEY"))
        key.type = "ssh-rsa";
    else if (text.contains("BEGIN EC PRIVATE KEY"))
        key.type = "ecdsa";
    else if (text.contains("BEGIN DSA PRIVATE KEY"))
        key.type = "ssh-dss";
    return key;
}

} // namespace

KeyFile inspectKeyFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        throw AuthError(AuthProblem::KeyFileMissing,
                        Tr::tr("The key file %1 does not exist or cannot be read. Check its path and its owner.")
                            .arg(path));
    if (info.size() > kMaxKeyFile)
        unusable(path, "too large");
    const QByteArray text = readFileBounded(path, kMaxKeyFile);
    if (text.startsWith("PuTTY-User-Key-File"))
        throw AuthError(AuthProblem::KeyFileUnusable,
                        Tr::tr("The key file %1 has PuTTY's form. Export it as an OpenSSH key with PuTTYgen and "
                               "choose that file.")
                            .arg(path));
    if (text.startsWith("ssh-") || text.startsWith("ecdsa-") || text.startsWith("sk-"))
        throw AuthError(AuthProblem::KeyFileUnusable,
                        Tr::tr("%1 is a public key. Choose the private key, usually the file of the same name "
                               "without .pub.")
                            .arg(path));
    if (text.contains("-----BEGIN OPENSSH PRIVATE KEY-----"))
        return parseOpenSsh(path, text);
    if (text.contains("PRIVATE KEY-----"))
        return parsePem(path, text);
    unusable(path, "no key head");
}

} // namespace akimori::remote
