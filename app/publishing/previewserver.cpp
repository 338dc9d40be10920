#include "publishing/previewserver.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "inspection/charset.h"
#include "inspection/filefacts.h"
#include "publishing/tr.h"

#include <QRandomGenerator>

#include <array>
#include <cerrno>

namespace akimori::publishing {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kMaxHead = 16 << 10;
constexpr auto kSlice = 100ms;
constexpr auto kRequestTime = 5s;

QByteArray makeToken()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
}

QByteArray typeOf(const QByteArray& path)
{
    static const std::pair<const char*, const char*> types[] = {
        {".css", "text/css"},   {".js", "text/javascript"}, {".svg", "image/svg+xml"}, {".png", "image/png"},
        {".jpg", "image/jpeg"}, {".jpeg", "image/jpeg"},    {".gif", "image/gif"},     {".webp", "image/webp"},
        {".ico", "image/x-icon"}, {".pdf", "application/pdf"}, {".woff2", "font/woff2"}, {".woff", "font/woff"},
        {".txt", "text/plain"}, {".xml", "text/xml"},       {".json", "application/json"}, {".mp4", "video/mp4"}};
    if (inspection::roleOf(path) == inspection::Role::Html)
        return "text/html";
    const QByteArray lower = path.toLower();
    for (const auto& [ending, type] : types) {
        if (lower.endsWith(ending))
            return type;
    }
    return "application/octet-stream";
}

QByteArray reply(const char* status, const QByteArray& type, const QByteArray& body, const QByteArray& more = {})
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
           + QByteArray::number(body.size())
           + "\r\nConnection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
             "Referrer-Policy: same-origin\r\nContent-Security-Policy: default-src 'self' 'unsafe-inline' data: blob:; "
             "connect-src 'none'; form-action 'none'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'\r\n"
           + more + "\r\n" + body;
}

QByteArray refuse(const char* status)
{
    return reply(status, "text/plain", status);
}

QByteArray headerOf(const QByteArray& head, const QByteArray& lowerName)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == lowerName)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// The file that answers for an address below a side.
std::optional<std::pair<QByteArray, QByteArray>> find(const PreviewSide& side, QByteArray path)
{
    while (path.endsWith('/'))
        path.chop(1);
    std::vector<QByteArray> tries;
    if (!path.isEmpty())
        tries.push_back(path);
    for (const char* index : {"index.html", "index.htm"})
        tries.push_back(path.isEmpty() ? QByteArray(index) : path + '/' + index);
    for (const QByteArray& one : tries) {
        if (!isSafeRelativePath(one))
            continue;
        if (std::optional<QByteArray> body = side(one))
            return std::pair(one, std::move(*body));
    }
    return std::nullopt;
}

} // namespace

PreviewServer::PreviewServer(PreviewSide before, PreviewSide after, std::chrono::milliseconds idle)
    : m_before(std::move(before)), m_after(std::move(after)), m_idle(idle), m_token(makeToken()),
      m_listener(platform::listenOnLoopback(m_port))
{
    if (!m_listener.valid())
        throw systemError(errno, Tr::tr("The comparison in the browser could not be started on this computer."));
    m_thread = std::thread([this] { serve(); });
}

PreviewServer::~PreviewServer()
{
    m_stop = true;
    m_thread.join();
}

QString PreviewServer::address(const QByteArray& path) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2/%3")
        .arg(m_port)
        .arg(QString::fromLatin1(m_token), QString::fromLatin1(path.toPercentEncoding("/")));
}

void PreviewServer::serve()
{
    auto last = std::chrono::steady_clock::now();
    while (!m_stop && std::chrono::steady_clock::now() - last < m_idle) {
        if (platform::waitForSocket(m_listener.get(), true, false, kSlice) <= 0)
            continue;
        const platform::Socket connection = platform::acceptFrom(m_listener.get());
        if (!connection.valid())
            continue;
        try {
            answer(connection.get());
        } catch (const std::exception&) { // one page that cannot be read is the browser's empty frame, nothing more
        }
        last = std::chrono::steady_clock::now();
    }
    m_running = false;
}

void PreviewServer::answer(platform::SocketHandle connection)
{
    const auto end = std::chrono::steady_clock::now() + kRequestTime;
    const auto wait = [&](bool toWrite) {
        while (!m_stop && std::chrono::steady_clock::now() < end) {
            if (platform::waitForSocket(connection, !toWrite, toWrite, kSlice) > 0)
                return true;
        }
        return false;
    };
    QByteArray head;
    while (!head.contains("\r\n\r\n")) {
        std::array<char, 4096> block{};
        if (head.size() > kMaxHead || !wait(false))
            return;
        const std::ptrdiff_t got = platform::receiveSome(connection, block);
        if (got <= 0)
            return;
        head.append(block.data(), got);
    }
    const QByteArray response = respond(head);
    for (qsizetype done = 0; done < response.size();) {
        if (!wait(true))
            return;
        const std::ptrdiff_t put = platform::sendSome(
            connection, {response.constData() + done, static_cast<std::size_t>(response.size() - done)});
        if (put <= 0)
            return;
        done += put;
    }
}

QByteArray PreviewServer::respond(const QByteArray& head) const
{
    const QList<QByteArray> request = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray origin = "127.0.0.1:" + QByteArray::number(m_port);
    if (request.size() != 3 || request[0] != "GET")
        return refuse("405 Method Not Allowed");
    if (headerOf(head, "host") != origin)
        return refuse("421 Misdirected Request");
    QByteArray target = request[1];
    if (const qsizetype query = target.indexOf('?'); query >= 0)
        target.truncate(query);
    const QByteArray prefix = '/' + m_token + '/';
    if (!target.startsWith(prefix)) {
        // A page's address from the top ("/css/site.css"): the page that asks tells which side is meant.
        const QByteArray referer = headerOf(head, "referer");
        for (const char* side : {"before/", "after/"}) {
            if (referer.startsWith("http://" + origin + prefix + side))
                return reply("302 Found", "text/plain", {}, "Location: " + prefix + side + target.mid(1) + "\r\n");
        }
        return refuse("404 Not Found");
    }
    const QByteArray rest = QByteArray::fromPercentEncoding(target.mid(prefix.size()));
    const bool before = rest.startsWith("before/");
    if (!before && !rest.startsWith("after/"))
        return reply("200 OK", "text/html; charset=utf-8", comparison(rest));
    const auto found = find(before ? m_before : m_after, rest.mid(before ? 7 : 6));
    if (!found)
        return reply("404 Not Found", "text/html; charset=utf-8",
                     "<!DOCTYPE html><meta charset=\"utf-8\"><p style=\"font-family:sans-serif;padding:2em\">"
                         + Tr::tr("This page does not exist on this side.").toHtmlEscaped().toUtf8() + "</p>");
    QByteArray type = typeOf(found->first);
    if (type == "text/html") {
        const QByteArray charset = inspection::decodeText(found->second).charset;
        type += "; charset=" + (charset == "CP932" ? QByteArray("Shift_JIS") : charset);
    }
    return reply("200 OK", type, found->second);
}

QByteArray PreviewServer::comparison(const QByteArray& path) const
{
    const QByteArray page = isSafeRelativePath(path) ? path.toPercentEncoding("/") : QByteArray();
    const auto frame = [&](const char* side, const QString& title) {
        return "<section><h1>" + title.toHtmlEscaped().toUtf8() + "</h1><iframe title=\"" + title.toHtmlEscaped().toUtf8()
               + "\" src=\"/" + m_token + '/' + side + '/' + page + "\"></iframe></section>";
    };
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + printable(path).toHtmlEscaped().toUtf8()
           + "</title><style>body{margin:0;display:flex;height:100vh;font-family:sans-serif}section{flex:1;display:flex;"
             "flex-direction:column;border-right:1px solid #999}h1{font-size:14px;margin:0;padding:8px 12px;background:#eee}"
             "iframe{flex:1;border:0}</style></head><body>"
           + frame("before", Tr::tr("On the server now")) + frame("after", Tr::tr("In the working folder"))
           + "</body></html>";
}

} // namespace akimori::publishing
