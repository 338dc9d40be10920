#include "publishing/previewserver.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace akimori;
using namespace akimori::publishing;

namespace {

std::optional<QByteArray> beforeSide(const QByteArray& path)
{
    return path == "index.html" ? std::optional(QByteArray("<p>before</p>")) : std::nullopt;
}

std::optional<QByteArray> afterSide(const QByteArray& path)
{
    if (path == "index.html")
        return QByteArray("<p>after</p>");
    if (path == "sub/\xE3\x81\x82.css")
        return QByteArray("b{}");
    if (path.contains(".."))
        qFatal("a path that leads out reached the side");
    return std::nullopt;
}

QByteArray ask(const QUrl& address, const QByteArray& line, const QByteArray& headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    if (!socket.waitForConnected(5000))
        return "refused";
    socket.write(line + " HTTP/1.1\r\n"
                 + (headers.isEmpty() ? "Host: 127.0.0.1:" + QByteArray::number(address.port()) + "\r\n" : headers) + "\r\n");
    QByteArray all;
    while (socket.waitForReadyRead(5000))
        all += socket.readAll();
    return all + socket.readAll();
}

} // namespace

/// The comparison in the browser gives nothing to anybody but the person at this computer.
class tst_previewserver : public QObject
{
    Q_OBJECT

private slots:
    void showsBothSides()
    {
        const PreviewServer server(beforeSide, afterSide);
        const QUrl address(server.address("index.html"));
        QCOMPARE(address.host(), QStringLiteral("127.0.0.1"));
        const QByteArray token = address.path().section(u'/', 1, 1).toLatin1();
        QCOMPARE(token.size(), 64);
        const QByteArray both = ask(address, "GET /" + token + "/index.html");
        QVERIFY(both.startsWith("HTTP/1.1 200"));
        QVERIFY(both.contains("/before/index.html") && both.contains("/after/index.html"));
        QVERIFY(both.contains("connect-src 'none'") && both.contains("form-action 'none'"));
        QVERIFY(ask(address, "GET /" + token + "/before/").endsWith("<p>before</p>"));
        QVERIFY(ask(address, "GET /" + token + "/after/index.html").endsWith("<p>after</p>"));
        const QByteArray css = ask(address, "GET /" + token + "/after/sub/%E3%81%82.css");
        QVERIFY(css.endsWith("b{}") && css.contains("text/css"));
        QVERIFY(ask(address, "GET /" + token + "/before/none.html").startsWith("HTTP/1.1 404"));
    }

    void refusesEverybodyElse()
    {
        const PreviewServer server(beforeSide, afterSide);
        const QUrl address(server.address({}));
        const QByteArray token = address.path().section(u'/', 1, 1).toLatin1();
        QVERIFY(ask(address, "GET /index.html").startsWith("HTTP/1.1 404"));
        QVERIFY(ask(address, "GET /" + QByteArray(64, '0') + "/after/index.html").startsWith("HTTP/1.1 404"));
        QVERIFY(ask(address, "POST /" + token + "/after/index.html").startsWith("HTTP/1.1 405"));
        // A page of another host whose name was turned to 127.0.0.1.
        QVERIFY(ask(address, "GET /" + token + "/after/index.html", "Host: evil.example\r\n").startsWith("HTTP/1.1 421"));
        for (const QByteArray& path : {QByteArray("../../etc/passwd"), QByteArray("%2e%2e/%2e%2e/etc/passwd"), QByteArray("/etc/passwd"),
                                       QByteArray("a/%00b"), QByteArray("./index.html")})
            QVERIFY2(!ask(address, "GET /" + token + "/after/" + path).startsWith("HTTP/1.1 200"), path);
        QVERIFY(ask(address, "nonsense").startsWith("HTTP/1.1 405"));
    }

    void addressesFromTheTopStayOnTheirSide()
    {
        const PreviewServer server(beforeSide, afterSide);
        const QUrl address(server.address({}));
        const QByteArray port = QByteArray::number(address.port());
        const QByteArray token = address.path().section(u'/', 1, 1).toLatin1();
        const QByteArray there = ask(address, "GET /css/site.css",
                                     "Host: 127.0.0.1:" + port + "\r\nReferer: http://127.0.0.1:" + port + "/" + token
                                         + "/after/index.html\r\n");
        QVERIFY(there.contains("Location: /" + token + "/after/css/site.css\r\n"));
    }

    void endsWhenNobodyAsks()
    {
        const PreviewServer server(beforeSide, afterSide, std::chrono::milliseconds(50));
        QTRY_VERIFY_WITH_TIMEOUT(!server.running(), 10'000);
    }
};

QTEST_GUILESS_MAIN(tst_previewserver)
#include "tst_previewserver.moc"
