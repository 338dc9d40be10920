#include "base/error.h"
#include "net/httpclient.h"
#include "support/tinyserver.h"

#include <QTest>

using namespace akimori;
using namespace akimori::net;
using test::TinyServer;

namespace {

ErrorCode failureOf(const QUrl& url, HttpLimits limits = {})
{
    JobContext job;
    try {
        HttpClient().get({url, {}, {}, 0, true}, limits, job);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class tst_httpclient : public QObject
{
    Q_OBJECT

private slots:
    void returnsAnyStatusAsAValue()
    {
        TinyServer server([](const QByteArray&) {
            return QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nX-Thing: a\r\n\r\ngone");
        });
        JobContext job;
        const HttpResponse response = HttpClient().get({server.url(QStringLiteral("/x")), {}, {}, 0, true}, {}, job);
        QCOMPARE(response.status, 404);
        QCOMPARE(response.body, QByteArray("gone"));
        QCOMPARE(response.header("x-thing"), QByteArray("a"));
    }

    void cutsAnEndlessBody()
    {
        TinyServer server([](const QByteArray&) {
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n") + QByteArray(3 << 20, 'x');
        });
        JobContext job;
        HttpLimits limits;
        limits.maxBody = 1 << 20;
        const HttpResponse response = HttpClient().get({server.url(QStringLiteral("/")), {}, {}, 0, true}, limits, job);
        QVERIFY(response.truncated);
        QCOMPARE(response.body.size(), 1 << 20);
    }

    void followsRedirectsButNotInCircles()
    {
        TinyServer server([](const QByteArray& head) {
            if (head.startsWith("GET /a "))
                return QByteArray("HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n");
            if (head.startsWith("GET /b "))
                return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            return QByteArray("HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n");
        });
        JobContext job;
        const HttpResponse response = HttpClient().get({server.url(QStringLiteral("/a")), {}, {}, 0, true}, {}, job);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.redirects.size(), 1);
        QCOMPARE(failureOf(server.url(QStringLiteral("/loop"))), ErrorCode::ProtocolBroken);
    }

    void silenceEndsAtTheDeadline()
    {
        TinyServer server([](const QByteArray&) { return QByteArray(); });
        HttpLimits limits;
        limits.deadline = std::chrono::milliseconds(300);
        QCOMPARE(failureOf(server.url(QStringLiteral("/")), limits), ErrorCode::Timeout);
    }

    void brokenAnswersAreFailures()
    {
        TinyServer garbage([](const QByteArray&) { return QByteArray("\x16\x03\x01 not http\r\n\r\n"); });
        QCOMPARE(failureOf(garbage.url(QStringLiteral("/"))), ErrorCode::ProtocolBroken);
        TinyServer cut([](const QByteArray&) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"); });
        QCOMPARE(failureOf(cut.url(QStringLiteral("/"))), ErrorCode::ProtocolBroken);
        QCOMPARE(failureOf(QUrl(QStringLiteral("http://127.0.0.1:1/"))), ErrorCode::HostUnreachable);
        QCOMPARE(failureOf(QUrl(QStringLiteral("file:///etc/passwd"))), ErrorCode::BadInput);
    }

    void connectsToAnotherAddressWithTheSitesName()
    {
        QByteArray seen;
        TinyServer server([&seen](const QByteArray& head) {
            seen = head;
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
        JobContext job;
        HttpRequest request;
        request.url = QUrl(QStringLiteral("http://www.example.jp/"));
        request.connectTo = QStringLiteral("127.0.0.1");
        request.connectPort = server.url(QString()).port();
        QCOMPARE(HttpClient().get(request, {}, job).status, 200);
        QVERIFY2(seen.toLower().contains("\r\nhost: www.example.jp\r\n"), seen.constData());
    }
};

QTEST_GUILESS_MAIN(tst_httpclient)
#include "tst_httpclient.moc"
