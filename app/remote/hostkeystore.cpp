#include "remote/hostkeystore.h"

#include "base/atomicfile.h"
#include "remote/tr.h"
#include "remote/wire.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMessageAuthenticationCode>

namespace akimori::remote {

namespace {

constexpr qint64 kMaxStore = 4 << 20;
constexpr qsizetype kMaxBlob = 16 << 10;

enum class Marker { None, Revoked, CertAuthority, Other };

struct Line
{
    Marker marker = Marker::None;
    QByteArray patterns;
    HostKey key;
};

/// nullopt for comments, blank lines and what makes no sense.
std::optional<Line> parseLine(const QByteArray& text)
{
    QList<QByteArray> fields = text.simplified().split(' ');
    Line line;
    if (fields.first().startsWith('@')) {
        const QByteArray marker = fields.takeFirst();
        line.marker = marker == "@revoked"          ? Marker::Revoked
                      : marker == "@cert-authority" ? Marker::CertAuthority
                                                    : Marker::Other;
    }
    if (fields.size() < 3 || fields.first().startsWith('#'))
        return std::nullopt;
    line.patterns = fields.at(0);
    line.key.type = fields.at(1);
    const auto decoded =
        QByteArray::fromBase64Encoding(fields.at(2), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.size() > kMaxBlob)
        return std::nullopt;
    line.key.blob = decoded.decoded;
    return line;
}

/// Shell-like match with * and ? only (match_pattern of OpenSSH), without recursion.
bool matchesPattern(const QByteArray& text, const QByteArray& pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern.at(p) == '?' || pattern.at(p) == text.at(t)) && pattern.at(p) != '*') {
            ++t;
            ++p;
        } else if (p < pattern.size() && pattern.at(p) == '*') {
            star = p++;
            mark = t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == '*')
        ++p;
    return p == pattern.size();
}

/// "|1|salt|hash": HMAC-SHA1 of the name under the salt.
bool matchesHash(const QByteArray& name, const QByteArray& hashed)
{
    const QList<QByteArray> parts = hashed.split('|');
    if (parts.size() != 4 || parts.at(1) != "1")
        return false;
    return QMessageAuthenticationCode::hash(name, QByteArray::fromBase64(parts.at(2)), QCryptographicHash::Sha1)
           == QByteArray::fromBase64(parts.at(3));
}

bool matches(const QByteArray& name, const QByteArray& patterns)
{
    if (patterns.startsWith('|'))
        return matchesHash(name, patterns);
    bool found = false;
    for (const QByteArray& pattern : patterns.toLower().split(',')) {
        if (pattern.startsWith('!')) {
            if (matchesPattern(name, pattern.mid(1)))
                return false;
        } else {
            found = found || matchesPattern(name, pattern);
        }
    }
    return found;
}

QByteArray storedName(const QByteArray& host, int port)
{
    return port == 22 ? host.toLower() : '[' + host.toLower() + "]:" + QByteArray::number(port);
}

QByteArray readStore(const QString& file)
{
    return QFileInfo::exists(file) ? readFileBounded(file, kMaxStore) : QByteArray();
}

std::vector<Line> linesFor(const QString& file, const QByteArray& host, int port)
{
    std::vector<Line> found;
    const QByteArray name = storedName(host, port);
    for (const QByteArray& text : readStore(file).split('\n')) {
        std::optional<Line> line = parseLine(text);
        if (line && line->marker != Marker::Other && matches(name, line->patterns))
            found.push_back(std::move(*line));
    }
    return found;
}

QString sentenceFor(HostKeyState state, const HostKey& key, const QByteArray& host, int port)
{
    const QString server = QStringLiteral("%1:%2").arg(QString::fromLatin1(host)).arg(port);
    const QString shown = QStringLiteral("%1 %2").arg(QString::fromLatin1(key.type), key.fingerprint());
    switch (state) {
    case HostKeyState::Known:
        break;
    case HostKeyState::Unknown:
        return Tr::tr("This is the first contact with %1. It shows the host key %2. Compare it with the value that "
                      "the owner of the server gives you, and accept it only when they are the same.")
            .arg(server, shown);
    case HostKeyState::OtherType:
        return Tr::tr("%1 shows a host key of a type that was not accepted before: %2. Keys of other types are "
                      "accepted for this server, so ask its owner why it changed, and accept the new key only when "
                      "the values are the same.")
            .arg(server, shown);
    case HostKeyState::Changed:
        return Tr::tr("The host key of %1 has CHANGED; it now shows %2. Somebody may be intercepting the "
                      "connection, so nothing was sent. Ask the owner of the server. Only when they confirm that "
                      "the server was rebuilt, forget the old key and connect anew.")
            .arg(server, shown);
    case HostKeyState::Revoked:
        return Tr::tr("%1 shows a host key that was marked as revoked: %2. Nothing was sent. Ask the owner of the "
                      "server for its new key.")
            .arg(server, shown);
    }
    return {};
}

} // namespace

QString HostKey::fingerprint() const
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

int HostKey::bits() const
{
    if (type.endsWith("ed25519") || type == "sk-ssh-ed25519@openssh.com" || type.endsWith("nistp256"))
        return 256;
    if (type.endsWith("nistp384"))
        return 384;
    if (type.endsWith("nistp521"))
        return 521;
    if (type != "ssh-rsa")
        return 0;
    WireReader reader(blob);
    reader.string();
    reader.string();
    QByteArray modulus = reader.string().value_or(QByteArray());
    while (modulus.startsWith('\0'))
        modulus.remove(0, 1);
    if (modulus.isEmpty())
        return 0;
    int top = static_cast<unsigned char>(modulus.at(0));
    int bits = static_cast<int>(modulus.size() - 1) * 8;
    for (; top; top >>= 1)
        ++bits;
    return bits;
}

HostKey hostKeyFromBlob(const QByteArray& blob)
{
    const std::optional<QByteArray> type = WireReader(blob).string();
    if (!type || type->isEmpty() || type->size() > 64 || blob.size() > kMaxBlob)
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("The server sent a host key that cannot be read. Check which server answers there."));
    return {*type, blob};
}

HostKeyError::HostKeyError(HostKeyState state, HostKey presented, const QByteArray& host, int port)
    : Error(state == HostKeyState::Changed || state == HostKeyState::Revoked ? ErrorCode::HostKeyChanged
                                                                             : ErrorCode::HostKeyUnknown,
            sentenceFor(state, presented, host, port),
            QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(presented.type)).arg(presented.bits()).arg(
                presented.fingerprint()))
    , m_state(state)
    , m_presented(std::move(presented))
{
}

HostKeyStore::HostKeyStore(QString file) : m_file(std::move(file)) {}

HostKeyState HostKeyStore::check(const QByteArray& host, int port, const HostKey& key) const
{
    bool same = false;
    bool otherBytes = false;
    bool otherType = false;
    for (const Line& line : linesFor(m_file, host, port)) {
        if (line.marker == Marker::Revoked && line.key.blob == key.blob)
            return HostKeyState::Revoked;
        if (line.marker != Marker::None)
            continue;
        if (line.key.blob == key.blob)
            same = true;
        else if (line.key.type == key.type)
            otherBytes = true;
        else
            otherType = true;
    }
    // Several keys of one type may be stored while a server's key is being replaced; one match is enough.
    if (same)
        return HostKeyState::Known;
    if (otherBytes)
        return HostKeyState::Changed;
    return otherType ? HostKeyState::OtherType : HostKeyState::Unknown;
}

void HostKeyStore::require(const QByteArray& host, int port, const HostKey& key) const
{
    const HostKeyState state = check(host, port, key);
    if (state != HostKeyState::Known)
        throw HostKeyError(state, key, host, port);
}

QList<QByteArray> HostKeyStore::knownTypes(const QByteArray& host, int port) const
{
    QList<QByteArray> types;
    for (const Line& line : linesFor(m_file, host, port)) {
        if (line.marker == Marker::None && !types.contains(line.key.type))
            types.append(line.key.type);
    }
    return types;
}

QList<HostKey> HostKeyStore::acceptedKeys(const QByteArray& host, int port) const
{
    QList<HostKey> keys;
    for (const Line& line : linesFor(m_file, host, port)) {
        if (line.marker == Marker::None && !keys.contains(line.key))
            keys.append(line.key);
    }
    return keys;
}

bool HostKeyStore::hasCertificateAuthority(const QByteArray& host, int port) const
{
    const std::vector<Line> lines = linesFor(m_file, host, port);
    return std::any_of(lines.begin(), lines.end(),
                       [](const Line& line) { return line.marker == Marker::CertAuthority; });
}

void HostKeyStore::accept(const QByteArray& host, int port, const HostKey& key)
{
    const HostKeyState state = check(host, port, key);
    if (state == HostKeyState::Known)
        return;
    if (state == HostKeyState::Changed || state == HostKeyState::Revoked)
        throw HostKeyError(state, key, host, port);
    QByteArray text = readStore(m_file);
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    text += storedName(host, port) + ' ' + key.type + ' ' + key.blob.toBase64() + '\n';
    makeFolder(QFileInfo(m_file).absolutePath());
    writeFileAtomically(m_file, text, 0600);
}

void HostKeyStore::forget(const QByteArray& host, int port)
{
    const QByteArray name = storedName(host, port);
    QByteArrayList kept;
    const QByteArrayList all = readStore(m_file).split('\n');
    for (const QByteArray& text : all) {
        const std::optional<Line> line = parseLine(text);
        if (!line || line->marker != Marker::None || !matches(name, line->patterns))
            kept.append(text);
    }
    if (kept.size() != all.size())
        writeFileAtomically(m_file, kept.join('\n'), 0600);
}

} // namespace akimori::remote
