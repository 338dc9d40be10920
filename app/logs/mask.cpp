#include "logs/mask.h"

#include "base/error.h"
#include "base/platform/socket.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace akimori::logs {

namespace {

bool isAddressByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':';
}

QByteArray pseudonym(const void* address, std::size_t size, const QByteArray& key)
{
    const QByteArray bytes(static_cast<const char*>(address), static_cast<qsizetype>(size));
    return "ip-" + QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256).toHex().left(12);
}

QByteArray maskedIpv6(std::array<unsigned char, 16> address)
{
    constexpr std::array<unsigned char, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(kMapped.begin(), kMapped.end(), address.begin()))
        address.at(15) = 0;
    else
        std::fill(address.begin() + 6, address.end(), static_cast<unsigned char>(0));
    return QByteArray::fromStdString(platform::textOfIpv6(address));
}

/// Tries the longest address at the start of `run`; `used` is how many bytes it has. `key` empty = cut it.
QByteArray maskedAddress(std::string_view run, std::size_t& used, const QByteArray& key)
{
    for (std::size_t size = std::min(run.size(), platform::kLongestAddress); size >= 2; --size) {
        const QByteArray text(run.data(), static_cast<qsizetype>(size));
        std::array<unsigned char, 4> ipv4 = {};
        std::array<unsigned char, 16> ipv6 = {};
        used = size;
        if (platform::parseIpv4(text.constData(), ipv4))
            return key.isEmpty() ? text.left(text.lastIndexOf('.')) + ".0" : pseudonym(ipv4.data(), ipv4.size(), key);
        if (platform::parseIpv6(text.constData(), ipv6))
            return key.isEmpty() ? maskedIpv6(ipv6) : pseudonym(ipv6.data(), ipv6.size(), key);
    }
    used = 0;
    return {};
}

/// End of the query that starts at `at`: up to the blank before " HTTP/" inside quotes, to the quote, or,
/// without quotes, to the next blank.
std::size_t endOfQuery(std::string_view line, std::size_t at, bool quoted)
{
    if (!quoted) {
        const std::size_t end = line.find_first_of(" \"", at);
        return end == line.npos ? line.size() : end;
    }
    std::size_t end = at;
    while (end < line.size() && line[end] != '"')
        end += line[end] == '\\' && end + 1 < line.size() ? 2 : 1;
    end = std::min(end, line.size());
    const std::size_t protocol = line.substr(at, end - at).rfind(" HTTP/");
    return protocol == line.npos ? end : at + protocol;
}

QByteArray withoutQueries(std::string_view line)
{
    QByteArray result;
    bool quoted = false;
    for (std::size_t at = 0; at < line.size();) {
        const char c = line[at];
        result += c;
        ++at;
        if (c == '"')
            quoted = !quoted;
        else if (c == '\\' && at < line.size())
            result += line[at++];
        else if (c == '?') {
            const std::size_t end = endOfQuery(line, at, quoted);
            if (end > at)
                result += "***";
            at = end;
        }
    }
    return result;
}

QByteArray replaced(std::string_view line, const QByteArray& key)
{
    const QByteArray text = withoutQueries(line);
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (!isAddressByte(text.at(at))) {
            result += text.at(at++);
            continue;
        }
        qsizetype end = at;
        bool separated = false;
        while (end < text.size() && isAddressByte(text.at(end))) {
            separated = separated || text.at(end) == '.' || text.at(end) == ':';
            ++end;
        }
        while (at < end) {
            std::size_t used = 0;
            const QByteArray masked =
                separated ? maskedAddress({text.constData() + at, static_cast<std::size_t>(end - at)}, used, key)
                          : QByteArray();
            if (used > 0) {
                result += masked;
                at += static_cast<qsizetype>(used);
                continue;
            }
            // Not an address: go on behind this number or word, so that "a:192.0.2.1" is found too.
            const qsizetype from = at;
            while (at < end && text.at(at) != '.' && text.at(at) != ':')
                ++at;
            if (at < end)
                ++at;
            result += text.mid(from, at - from);
        }
    }
    return result;
}

} // namespace

QByteArray maskLine(std::string_view line)
{
    return replaced(line, {});
}

QByteArray pseudonymizeLine(std::string_view line, const QByteArray& key)
{
    if (key.size() < 16)
        throw Error(ErrorCode::Internal, QStringLiteral("The key of the pseudonyms is too short."));
    return replaced(line, key);
}

} // namespace akimori::logs
