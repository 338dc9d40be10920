#include "inspection/url.h"

#include "inspection/text.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <vector>

namespace akimori::inspection {

namespace {

constexpr qsizetype kMaxUrl = 1 << 20;

constexpr std::array kSecondLevels{
    "co.jp", "or.jp", "ne.jp", "go.jp", "lg.jp", "ac.jp", "ed.jp", "gr.jp", "ad.jp", "co.uk", "org.uk", "gov.uk",
    "ac.uk", "com.au", "com.cn", "net.cn", "org.cn", "com.tw", "com.hk", "co.kr", "or.kr", "go.kr", "com.br",
    "co.in", "co.id", "co.nz", "co.za", "com.sg", "com.my", "com.tr", "com.ru", "com.ua", "com.mx", "com.vn"};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isNumericHost(const QByteArray& host)
{
    if (host.startsWith('['))
        return true;
    const QList<QByteArray> parts = host.split('.');
    if (parts.size() > 4)
        return false;
    return std::all_of(parts.begin(), parts.end(), [](const QByteArray& part) {
        const bool hex = part.startsWith("0x");
        const QByteArray digits = hex ? part.mid(2) : part;
        return !part.isEmpty() && std::all_of(digits.begin(), digits.end(), [&](char c) {
            return hex ? hexDigit(c) >= 0 : (c >= '0' && c <= '9');
        });
    });
}

/// What a browser drops before it looks: outer white space, every tab and line break.
QByteArray cleaned(QByteArrayView reference)
{
    QByteArray text;
    text.reserve(std::min(reference.size(), kMaxUrl));
    for (const char c : reference.first(std::min(reference.size(), kMaxUrl))) {
        if (c != '\t' && c != '\n' && c != '\r')
            text += c;
    }
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && static_cast<unsigned char>(text.at(from)) <= 0x20)
        ++from;
    while (to > from && static_cast<unsigned char>(text.at(to - 1)) <= 0x20)
        --to;
    return text.mid(from, to - from);
}

void readAuthority(Url& url, const QByteArray& authority)
{
    QByteArray host = authority;
    if (const qsizetype at = host.lastIndexOf('@'); at >= 0) {
        // "https://me@host/" is how manuals write a login; what looks like a host, or hides behind "%", deceives.
        const QByteArrayView user = QByteArrayView(host).first(at);
        url.userInfo = user.contains('.') || user.contains('%') || user.contains(':') || std::any_of(user.begin(), user.end(), [](char c) {
                           return static_cast<unsigned char>(c) >= 0x80;
                       });
        host = host.mid(at + 1);
    }
    const qsizetype bracket = host.indexOf(']');
    if (const qsizetype colon = host.indexOf(':', std::max<qsizetype>(bracket, 0)); colon >= 0) {
        url.port = host.mid(colon + 1);
        host.truncate(colon);
    }
    host = lower(QByteArray::fromPercentEncoding(host));
    host.replace("\xE3\x80\x82", ".").replace("\xEF\xBC\x8E", "."); // 。and ． count as dots
    while (host.endsWith('.'))
        host.chop(1);
    url.asciiHost = host;
    const bool plain = std::all_of(host.begin(), host.end(), [](char c) { return c > 0; });
    if (!plain || host.contains("xn--")) {
        if (plain)
            host = QUrl::fromAce(host).toUtf8();
        else
            url.asciiHost = QUrl::toAce(QString::fromUtf8(host));
    }
    url.host = host;
    url.numericHost = isNumericHost(host);
    if ((url.scheme == "http" && url.port == "80") || (url.scheme == "https" && url.port == "443"))
        url.port.clear();
}

} // namespace

QByteArray Url::place() const
{
    qsizetype end = path.size();
    for (const char mark : {'?', '#'}) {
        if (const qsizetype at = path.indexOf(mark); at >= 0)
            end = std::min(end, at);
    }
    return host + path.first(end);
}

Url parseUrl(QByteArrayView reference)
{
    Url url;
    QByteArray text = cleaned(reference);
    qsizetype at = 0;
    while (at < text.size() && (std::isalnum(static_cast<unsigned char>(text.at(at))) || text.at(at) == '+'
                                || text.at(at) == '-' || text.at(at) == '.'))
        ++at;
    if (at > 0 && at < text.size() && text.at(at) == ':' && std::isalpha(static_cast<unsigned char>(text.at(0)))) {
        url.scheme = lower(QByteArrayView(text).first(at));
        text = text.mid(at + 1);
    }
    static const std::array<const char*, 5> kHostSchemes{"http", "https", "ws", "wss", "ftp"};
    const bool special = std::any_of(kHostSchemes.begin(), kHostSchemes.end(),
                                     [&](const char* scheme) { return url.scheme == scheme; });
    if (!url.scheme.isEmpty() && !special) {
        url.path = text;
        return url;
    }
    // "\" is "/" for these schemes; only the authority matters here.
    qsizetype slashes = 0;
    while (slashes < text.size() && (text.at(slashes) == '/' || text.at(slashes) == '\\'))
        ++slashes;
    if ((special && slashes != 1) || slashes >= 2) {
        qsizetype end = slashes;
        while (end < text.size() && text.at(end) != '/' && text.at(end) != '\\' && text.at(end) != '?'
               && text.at(end) != '#')
            ++end;
        readAuthority(url, text.mid(slashes, end - slashes));
        url.path = text.mid(end);
    } else {
        url.scheme.clear();
        url.path = text;
    }
    return url;
}

QByteArray registrableDomain(const QByteArray& host)
{
    const QList<QByteArray> labels = host.split('.');
    if (labels.size() <= 2)
        return host;
    const QByteArray two = labels.at(labels.size() - 2) + '.' + labels.last();
    for (const char* level : kSecondLevels) {
        if (two == level)
            return labels.at(labels.size() - 3) + '.' + two;
    }
    return two;
}

bool isWithin(const QByteArray& host, QByteArrayView domain)
{
    return host == domain
           || (host.size() > domain.size() && host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == '.');
}

bool isDeceptiveScript(const QByteArray& utf8Host)
{
    const QString host = QString::fromUtf8(utf8Host);
    const QList<uint> letters = host.toUcs4();
    bool latin = false;
    bool lookalike = false;
    for (const uint c : letters) {
        latin = latin || (c >= 'a' && c <= 'z');
        switch (QChar::script(c)) {
        case QChar::Script_Cyrillic:
        case QChar::Script_Greek:
        case QChar::Script_Armenian:
        case QChar::Script_Cherokee: lookalike = true; break;
        default: break;
        }
        // Full width forms, small capitals, accented Latin that stands for a plain letter, invisible marks.
        lookalike = lookalike || (c >= 0xff01 && c <= 0xff5e) || (c >= 0x1d00 && c <= 0x1d7f)
                    || (c >= 0x0100 && c <= 0x024f) || (c >= 0x00c0 && c <= 0x00ff) || (c >= 0x0250 && c <= 0x02af)
                    || (c >= 0x1e00 && c <= 0x1eff) || (c >= 0x200b && c <= 0x200f);
    }
    return lookalike && (latin || letters.size() > 3);
}

int editDistance(QByteArrayView a, QByteArrayView b, int limit)
{
    if (std::abs(static_cast<int>(a.size() - b.size())) > limit || a.size() > 64 || b.size() > 64)
        return limit + 1;
    std::vector<int> before(static_cast<std::size_t>(b.size()) + 1);
    std::vector<int> previous(before.size());
    std::vector<int> current(before.size());
    for (std::size_t i = 0; i < previous.size(); ++i)
        previous[i] = static_cast<int>(i);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j);
            const int cost = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            current[column] = std::min({previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                current[column] = std::min(current[column], before[column - 2] + 1);
        }
        before = previous;
        std::swap(previous, current);
    }
    return previous.back();
}

} // namespace akimori::inspection
