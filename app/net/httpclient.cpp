#include "net/httpclient.h"

#include "base/error.h"
#include "net/askproxy.h"
#include "net/tr.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>

namespace akimori::net {

namespace {

void refuseOnTheWindowsThread()
{
    const QCoreApplication* application = QCoreApplication::instance();
    if (application && application->inherits("QGuiApplication") && application->thread() == QThread::currentThread())
        throw Error(ErrorCode::Internal, Tr::tr("A network request was started on the window's thread."));
}

bool isHttp(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
           && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// One exchange, without redirects.
class Exchange
{
public:
    Exchange(QNetworkAccessManager& manager, const QNetworkRequest& request, bool headOnly, qint64 maxBody, JobContext& job)
        : m_maxBody(maxBody), m_job(job), m_reply(headOnly ? manager.head(request) : manager.get(request))
    {
        m_reply->setReadBufferSize(1 << 20);
    }

    void run(std::chrono::milliseconds left)
    {
        QEventLoop loop;
        QTimer watch;
        QElapsedTimer clock;
        clock.start();
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &loop, [&] { drain(); });
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            m_timedOut = m_timedOut || clock.elapsed() >= left.count();
            if (m_timedOut || m_job.cancelled())
                m_reply->abort();
        });
        watch.start(std::chrono::milliseconds(50));
        if (!m_reply->isFinished())
            loop.exec();
        watch.stop();
        drain();
    }

    QNetworkReply& reply() const { return *m_reply; }
    bool timedOut() const { return m_timedOut; }
    bool truncated() const { return m_truncated; }
    QByteArray takeBody() { return std::move(m_body); }

private:
    void drain()
    {
        if (m_truncated || !m_reply->isOpen())
            return;
        m_body += m_reply->read(m_maxBody - m_body.size() + 1);
        if (m_body.size() > m_maxBody) {
            m_body.truncate(m_maxBody);
            m_truncated = true;
            m_reply->abort();
        }
    }

    qint64 m_maxBody;
    JobContext& m_job;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_body;
    bool m_timedOut = false;
    bool m_truncated = false;
};

[[noreturn]] void throwFailure(const QNetworkReply& reply, const QUrl& url, const QNetworkProxy& proxy)
{
    const QString where = url.host();
    const QString detail = QStringLiteral("%1: %2").arg(url.toString(), reply.errorString());
    const bool throughProxy = proxy.type() == QNetworkProxy::HttpProxy;
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("The encrypted connection to %1 could not be trusted. Check its certificate: name, term and "
                           "issuing authority.")
                        .arg(where),
                    detail);
    case QNetworkReply::HostNotFoundError:
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("The name %1 could not be resolved. Check the spelling and the DNS.").arg(where), detail, true);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        throw refusedLogin(proxy, reply.rawHeader("Proxy-Authenticate"));
    case QNetworkReply::TimeoutError:
        throw Error(ErrorCode::Timeout, Tr::tr("%1 did not answer in time. Try again later.").arg(where), detail, true);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        if (throughProxy)
            throw Error(ErrorCode::HostUnreachable,
                        Tr::tr("%1 could not be reached through the proxy %2. Check the proxy's name and port in the network "
                               "settings, and the line.")
                            .arg(where, proxyName(proxy)),
                        detail, true);
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("%1 could not be reached. Check the server and the line.").arg(where), detail, true);
    default:
        if (throughProxy)
            throw Error(ErrorCode::ProtocolBroken,
                        Tr::tr("No valid answer of %1 came through the proxy %2. Try again; if it stays so, ask whoever runs the proxy.")
                            .arg(where, proxyName(proxy)),
                        detail, true);
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("The answer of %1 broke off or is not valid HTTP. Try again; if it stays so, look at the "
                           "web server's log.")
                        .arg(where),
                    detail, true);
    }
}

} // namespace

QByteArray HttpResponse::header(const QByteArray& lowerCaseName) const
{
    for (const auto& [name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

HttpClient::HttpClient(HttpSettings settings)
    : m_settings(std::move(settings)), m_manager(std::make_unique<QNetworkAccessManager>())
{
    refuseOnTheWindowsThread();
    m_manager->setProxy(m_settings.proxy);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setCookieJar(nullptr);
    m_manager->setAutoDeleteReplies(false);
}

HttpClient::~HttpClient() = default;

HttpResponse HttpClient::get(const HttpRequest& request, const HttpLimits& limits, JobContext& job)
{
    QElapsedTimer clock;
    clock.start();
    HttpResponse response;
    QUrl url = request.url;
    for (;;) {
        job.throwIfCancelled();
        if (!isHttp(url))
            throw Error(ErrorCode::BadInput,
                        Tr::tr("“%1” is not an address that can be fetched. Use http or https.").arg(url.toString()));
        QUrl target = url;
        QNetworkRequest prepared;
        const bool rerouted = !request.connectTo.isEmpty() && url.host() == request.url.host();
        if (rerouted) {
            target.setHost(request.connectTo);
            if (request.connectPort > 0)
                target.setPort(request.connectPort);
            const QString name = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host(); // IPv6
            const QString authority = url.port() > 0 ? QStringLiteral("%1:%2").arg(name).arg(url.port()) : name;
            prepared.setRawHeader("Host", QUrl::toAce(url.host()).isEmpty() ? authority.toUtf8() : authority.toLatin1());
            prepared.setPeerVerifyName(url.host());
        }
        prepared.setUrl(target);
        prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        prepared.setRawHeader("User-Agent", m_settings.userAgent.isEmpty() ? QByteArray("Akimori/" AKIMORI_VERSION)
                                                                           : m_settings.userAgent);
        prepared.setRawHeader("Accept-Encoding", "identity"); // bytes are compared, and no bomb can unfold
        for (const auto& [name, value] : request.headers)
            prepared.setRawHeader(name, value);
        if (!m_settings.extraAuthorities.isEmpty()) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.addCaCertificates(m_settings.extraAuthorities);
            prepared.setSslConfiguration(tls);
        }
        Exchange exchange(*m_manager, prepared, request.headOnly, limits.maxBody, job);
        exchange.run(limits.deadline - std::chrono::milliseconds(clock.elapsed()));
        job.throwIfCancelled();
        if (exchange.timedOut())
            throw Error(ErrorCode::Timeout, Tr::tr("%1 did not answer in time. Try again later.").arg(url.host()),
                        url.toString(), true);
        QNetworkReply& reply = exchange.reply();
        response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool httpStatusError = response.status >= 400;
        if (reply.error() != QNetworkReply::NoError && !httpStatusError && !exchange.truncated())
            throwFailure(reply, url, m_settings.proxy);
        if (response.status == 0)
            throwFailure(reply, url, m_settings.proxy);

        const QUrl location = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (request.followRedirects && response.status >= 300 && response.status < 400 && !location.isEmpty()) {
            const QUrl next = url.resolved(location);
            response.redirects << url;
            if (response.redirects.size() > limits.maxRedirects || response.redirects.contains(next))
                throw Error(ErrorCode::ProtocolBroken,
                            Tr::tr("%1 redirects in a circle or too often. Check the redirections of the web server.")
                                .arg(url.host()),
                            next.toString());
            if (url.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https"))
                throw Error(ErrorCode::ProtocolBroken,
                            Tr::tr("%1 redirects from https to an unencrypted address. Check the redirections of the "
                                   "web server.")
                                .arg(url.host()),
                            next.toString());
            url = next;
            continue;
        }
        response.headers.clear();
        for (const auto& [name, value] : reply.rawHeaderPairs())
            response.headers.append({name.toLower(), value});
        response.body = exchange.takeBody();
        response.truncated = exchange.truncated();
        response.finalUrl = url;
        response.certificate = reply.sslConfiguration().peerCertificate();
        response.elapsed = std::chrono::milliseconds(clock.elapsed());
        return response;
    }
}

} // namespace akimori::net
