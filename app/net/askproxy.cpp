#include "net/askproxy.h"

#include "net/tr.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <algorithm>

namespace akimori::net {

namespace {

constexpr int kSliceMs = 50;
constexpr qint64 kMostHead = 16 << 10; ///< bytes of the proxy's answer

class Asking
{
public:
    Asking(const QNetworkProxy& proxy, const QUrl& target, std::chrono::milliseconds deadline, JobContext& job)
        : m_proxy(proxy), m_target(target), m_deadline(deadline), m_job(job)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_clock.start();
    }

    void connectToProxy()
    {
        m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
        while (!m_socket.waitForConnected(kSliceMs)) {
            if (m_socket.state() == QAbstractSocket::UnconnectedState)
                throwUnreachable();
            checkTime();
        }
    }

    /// Status line and headers of the answer to CONNECT.
    QByteArray askForTunnel()
    {
        const QByteArray host = QUrl::toAce(m_target.host()).isEmpty() ? m_target.host().toUtf8() : QUrl::toAce(m_target.host());
        const QByteArray where = (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(m_target.port(443));
        return ask("CONNECT " + where + " HTTP/1.1\r\nHost: " + where + "\r\n\r\n");
    }

    /// The same for an http address, without its body.
    QByteArray askForHead()
    {
        return ask("HEAD " + m_target.toEncoded(QUrl::RemoveFragment) + " HTTP/1.1\r\nHost: " + m_target.host().toUtf8() +
                   "\r\nConnection: close\r\n\r\n");
    }

private:
    QByteArray ask(const QByteArray& request)
    {
        m_socket.write(request);
        QByteArray head;
        while (!head.contains("\r\n\r\n") && head.size() < kMostHead) {
            m_socket.waitForReadyRead(kSliceMs);
            head += m_socket.read(kMostHead - head.size());
            if (m_socket.state() == QAbstractSocket::UnconnectedState && m_socket.bytesAvailable() == 0)
                break;
            checkTime();
        }
        return head;
    }

    void checkTime()
    {
        m_job.throwIfCancelled();
        if (m_clock.elapsed() >= m_deadline.count())
            throw Error(ErrorCode::Timeout,
                        Tr::tr("The proxy %1 did not answer in time. Check its name and port in the network settings, or try again "
                               "later.")
                            .arg(proxyName(m_proxy)),
                        m_target.toString(), true);
    }

    [[noreturn]] void throwUnreachable()
    {
        const QString detail = m_socket.errorString();
        if (m_socket.error() == QAbstractSocket::HostNotFoundError)
            throw Error(ErrorCode::HostUnreachable,
                        Tr::tr("The name of the proxy %1 could not be resolved. Check its spelling in the network settings.")
                            .arg(proxyName(m_proxy)),
                        detail, true);
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("The proxy %1 could not be reached. Check its name and port in the network settings, and the line.")
                        .arg(proxyName(m_proxy)),
                    detail, true);
    }

    const QNetworkProxy& m_proxy;
    const QUrl& m_target;
    std::chrono::milliseconds m_deadline;
    JobContext& m_job;
    QTcpSocket m_socket;
    QElapsedTimer m_clock;
};

/// All values of a header, joined.
QByteArray headerOf(const QByteArray& head, const QByteArray& lowerCaseName)
{
    QByteArray values;
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(lowerCaseName + ':'))
            values += line.mid(lowerCaseName.size() + 1).trimmed() + ", ";
    }
    return values;
}

bool answersTo(const QByteArray& schemes)
{
    const QByteArray lower = schemes.toLower();
    return lower.contains("basic") || lower.contains("digest");
}

void judgeTunnel(const QNetworkProxy& proxy, const QUrl& target, const QByteArray& head)
{
    const QString name = proxyName(proxy);
    const QString line = QString::fromLatin1(head.left(head.indexOf('\r')).left(200));
    if (head.isEmpty())
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("The proxy %1 hung up without an answer. Ask whoever runs it whether this computer may use it.").arg(name),
                    {}, true);
    const int status = head.startsWith("HTTP/1.") ? head.mid(9, 3).toInt() : 0;
    if (status == 0)
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("What answers at %1 is no HTTP proxy. Check its name and port in the network settings.").arg(name), line);
    if (status == 407) {
        const QByteArray schemes = headerOf(head, "proxy-authenticate");
        if (proxy.user().isEmpty() || !answersTo(schemes))
            throw refusedLogin(proxy, schemes);
        return; // QtNetwork gives the login
    }
    if (status == 403 || status == 405)
        throw Error(ErrorCode::PermissionDenied,
                    Tr::tr("The proxy %1 does not let this computer through to %2 (status %3). Ask whoever runs it to allow that address.")
                        .arg(name, target.host())
                        .arg(status),
                    line);
    if (status < 200 || status > 299)
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("The proxy %1 did not reach %2 (status %3). Try again later; if it stays so, ask whoever runs the proxy.")
                        .arg(name, target.host())
                        .arg(status),
                    line, true);
}

} // namespace

void askProxy(const QNetworkProxy& proxy, const QUrl& target, std::chrono::milliseconds deadline, JobContext& job)
{
    if (proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy)
        return;
    Asking asking(proxy, target, deadline, job);
    asking.connectToProxy();
    if (target.scheme() == QLatin1String("https")) {
        judgeTunnel(proxy, target, asking.askForTunnel());
    } else if (!proxy.user().isEmpty()) { // with a login QtNetwork answers NTLM without end
        const QByteArray head = asking.askForHead();
        const QByteArray schemes = headerOf(head, "proxy-authenticate");
        if (head.startsWith("HTTP/1.") && head.mid(9, 3) == "407" && !answersTo(schemes))
            throw refusedLogin(proxy, schemes);
    }
}

QString proxyName(const QNetworkProxy& proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

Error refusedLogin(const QNetworkProxy& proxy, const QByteArray& schemes)
{
    if (!schemes.isEmpty() && !answersTo(schemes))
        return {ErrorCode::AuthRefused,
                Tr::tr("The proxy %1 wants a login that Akimori does not know; it knows Basic and Digest. Set up a relay such as "
                       "cntlm, and enter that as the proxy in the network settings.")
                    .arg(proxyName(proxy)),
                QString::fromLatin1(schemes.left(200))};
    if (proxy.user().isEmpty())
        return {ErrorCode::AuthRefused,
                Tr::tr("The proxy %1 wants a user name and a password. Enter them in the network settings.").arg(proxyName(proxy))};
    return {ErrorCode::AuthRefused,
            Tr::tr("The proxy %1 did not accept the user name “%2” with its password. Check both in the network settings.")
                .arg(proxyName(proxy), proxy.user())};
}

} // namespace akimori::net
