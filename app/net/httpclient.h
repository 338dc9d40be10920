#pragma once

#include "base/jobcontext.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QPair>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace akimori::net {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QUrl url;             ///< http or https, without user and password
    HttpHeaders headers;  ///< added to User-Agent and Accept-Encoding: identity
    QString connectTo;    ///< address to connect to instead of the host's; Host and SNI stay the url's
    int connectPort = 0;  ///< with connectTo; 0 = the url's
    bool followRedirects = true; ///< only http → https and within the same scheme, at most maxRedirects
    bool headOnly = false;       ///< HEAD: status and headers, no body
};

struct HttpLimits
{
    std::chrono::milliseconds deadline{std::chrono::seconds(30)}; ///< for everything, redirects included
    qint64 maxBody = 32LL << 20;                                  ///< bytes; a longer body is cut, see truncated
    int maxRedirects = 10;
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers; ///< names in lower case, in the order received
    QByteArray body;     ///< as sent (identity encoding)
    bool truncated = false;
    QUrl finalUrl;
    QList<QUrl> redirects; ///< every address that redirected, in order
    QSslCertificate certificate; ///< the server's, of the last hop; null for http
    std::chrono::milliseconds elapsed{};

    QByteArray header(const QByteArray& lowerCaseName) const;
};

struct HttpSettings
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QList<QSslCertificate> extraAuthorities; ///< a company's root CA, in addition to the system's
    QByteArray userAgent;                    ///< empty = "Akimori/<version>"
};

/// The blocking face of QtNetwork: one request at a time, TLS always verified, HTTP/1.1, no cookies, no cache.
///
/// Thread rules: belongs to the thread that made it, which must not be the window's (Error(Internal) otherwise).
/// An answer with any status is a value. Throws Error: BadInput (not http(s)), HostUnreachable (name, route,
/// refused), Timeout, ProtocolBroken (TLS not valid, answer cut or not HTTP, redirect loop), Cancelled.
class HttpClient
{
public:
    explicit HttpClient(HttpSettings settings = {});
    ~HttpClient();

    HttpResponse get(const HttpRequest& request, const HttpLimits& limits, JobContext& job);

private:
    HttpSettings m_settings;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace akimori::net
