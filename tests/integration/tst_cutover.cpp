#include "base/jobcontext.h"
#include "net/dns/dnsclient.h"
#include "support/clirunner.h"
#include "support/dnsservers.h"
#include "support/tinydns.h"
#include "support/webservers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QUdpSocket>

using namespace akimori;
using test::CliRunner;
using test::DnsServers;
using test::TinyDns;

namespace {

const QString kDomain = QString::fromLatin1(DnsServers::kDomain);

/// What the real primary answers over UDP.
QByteArray forwarded(const QByteArray& query, int port)
{
    QUdpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    socket.write(query);
    return socket.waitForReadyRead(3000) ? socket.readAll() : QByteArray();
}

QString serverOf(const TinyDns& dns)
{
    return QStringLiteral("127.0.0.1:%1").arg(dns.port());
}

} // namespace

/// The DNS switch by the command line, against real name servers and web servers.
class tst_cutover : public QObject
{
    Q_OBJECT

    std::unique_ptr<DnsServers> m_dns;
    std::unique_ptr<test::WebServers> m_web;
    std::unique_ptr<CliRunner> m_cli;

    CliRunner::Result run(const QStringList& words)
    {
        return m_cli->run(QStringList{QStringLiteral("cutover")} + words);
    }

    CliRunner::Result plan(const QString& newServer, const QStringList& further = {})
    {
        m_cli = std::make_unique<CliRunner>();
        return run(QStringList{QStringLiteral("plan"), QStringLiteral("--domain"), kDomain,
                               QStringLiteral("--name"), QStringLiteral("www.") + kDomain,
                               QStringLiteral("--old"), m_web->oldServer(), QStringLiteral("--new"),
                               newServer, QStringLiteral("--ca"), m_web->authorityFile(),
                               QStringLiteral("--ttl"), QStringLiteral("60")} +
                   further);
    }

    QStringList servers() const
    {
        return {QStringLiteral("--authority"), m_dns->primary(),
                QStringLiteral("--authority"), m_dns->secondary(),
                QStringLiteral("--resolver"),  m_dns->resolver()};
    }

    static QJsonObject step(const CliRunner::Result& result, const QString& id)
    {
        for (const QJsonValue& value : result.json[QStringLiteral("steps")].toArray()) {
            if (value[QStringLiteral("id")].toString() == id)
                return value.toObject();
        }
        return {};
    }

    static QString state(const CliRunner::Result& result, const QString& id)
    {
        return step(result, id)[QStringLiteral("state")].toString();
    }

    static QString observed(const CliRunner::Result& result, const QString& id)
    {
        return step(result, id)[QStringLiteral("observed")].toString();
    }

    /// Everything before the switch that a rehearsal cannot show or that only people do.
    void settleTheRest(const CliRunner::Result& check)
    {
        for (const QJsonValue& value : check.json[QStringLiteral("steps")].toArray()) {
            const QString phase = value[QStringLiteral("phase")].toString();
            const QString id = value[QStringLiteral("id")].toString();
            const QString now = value[QStringLiteral("state")].toString();
            const bool before = phase == QLatin1String("survey") || phase == QLatin1String("preparation") ||
                                phase == QLatin1String("ttlReduction");
            if (!before || now == QLatin1String("ok"))
                continue;
            const CliRunner::Result settled =
                now == QLatin1String("manual")
                    ? run({QStringLiteral("done"), id, QStringLiteral("--evidence"),
                           QStringLiteral("申請第1号")})
                    : run({QStringLiteral("waive"), id, QStringLiteral("--reason"),
                           QStringLiteral("リハーサルのため")});
            QVERIFY2(settled.exitCode == 0, qPrintable(id + QString::fromUtf8(settled.output)));
        }
    }

private slots:
    void initTestCase()
    {
        m_dns = std::make_unique<DnsServers>();
        m_web = std::make_unique<test::WebServers>();
    }

    void cleanupTestCase()
    {
        m_cli.reset();
        m_dns.reset();
        m_web.reset();
    }

    void aWholeSwitchAndBack()
    {
        QCOMPARE(plan(m_web->newServer(),
                      servers() + QStringList{QStringLiteral("--anchor"), m_dns->trustAnchor()})
                     .exitCode,
                 0);
        const QString primary = u'@' + m_dns->primary();
        const QString secondary = u'@' + m_dns->secondary();
        const QString resolver = u'@' + m_dns->resolver();

        // Survey: everything that can be seen here is good; the zone above is not there.
        CliRunner::Result check = run({QStringLiteral("check")});
        QCOMPARE(check.exitCode, 2);
        for (const char* id : {"inventory", "wildcard", "apex-cname", "current-address", "ds-chain", "mail",
                               "ipv6", "https-records", "cdn"})
            QVERIFY2(state(check, QString::fromLatin1(id)) == QLatin1String("ok"),
                     qPrintable(QString::fromLatin1(id) + u' ' + observed(check, QString::fromLatin1(id))));
        for (const char* id : {"authority", "authority-tcp", "dnssec"}) {
            for (const QString& server : {primary, secondary})
                QVERIFY2(state(check, QString::fromLatin1(id) + server) == QLatin1String("ok"),
                         qPrintable(observed(check, QString::fromLatin1(id) + server)));
        }
        const QString fresh = u'@' + m_web->newServer();
        for (const char* id : {"new-address", "new-server", "tls", "hsts", "content", "leftovers"})
            QVERIFY2(state(check, QString::fromLatin1(id) + fresh) == QLatin1String("ok"),
                     qPrintable(observed(check, QString::fromLatin1(id) + fresh)));
        QCOMPARE(state(check, QStringLiteral("delegation")), QStringLiteral("unchecked"));
        QCOMPARE(state(check, QStringLiteral("certificate-route")), QStringLiteral("ok"));
        QVERIFY(observed(check, QStringLiteral("certificate-route")).contains(kDomain));
        QCOMPARE(state(check, QStringLiteral("caa")), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("registrant")), QStringLiteral("manual"));
        QCOMPARE(state(check, QStringLiteral("ttl-reduced") + primary), QStringLiteral("waiting"));
        QCOMPARE(state(check, QStringLiteral("switched") + primary), QStringLiteral("waiting"));
        QCOMPARE(state(check, QStringLiteral("rollback-ready")), QStringLiteral("ok"));

        // The application names what changes and what must not.
        CliRunner::Result paper =
            run({QStringLiteral("application"), QStringLiteral("--kind"), QStringLiteral("ttl")});
        QCOMPARE(paper.exitCode, 0);
        const QJsonObject values = paper.json[QStringLiteral("application")].toObject();
        QVERIFY(values[QStringLiteral("zoneText")].toString().contains(
            QStringLiteral("akimori.test. 60 IN A 127.0.0.1\n")));
        QVERIFY(values[QStringLiteral("zoneText")].toString().contains(
            QStringLiteral("www.akimori.test. 60 IN CNAME akimori.test.\n")));
        QStringList unchanged;
        for (const QJsonValue& set : values[QStringLiteral("unchanged")].toArray())
            unchanged << set[QStringLiteral("type")].toString();
        for (const char* type : {"MX", "TXT", "NS"})
            QVERIFY2(unchanged.contains(QLatin1String(type)), type);

        // TTL: the secondary is late, and the countdown runs from what was seen.
        m_dns->publish({"127.0.0.1", 60, 2000, {}});
        check = run({QStringLiteral("check"), QStringLiteral("--no-pages")});
        QCOMPARE(state(check, QStringLiteral("ttl-reduced") + primary), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("ttl-reduced") + secondary), QStringLiteral("waiting"));
        QCOMPARE(state(check, QStringLiteral("authority") + secondary), QStringLiteral("ng"));
        QVERIFY(observed(check, QStringLiteral("authority") + secondary).startsWith(m_dns->secondary()));
        QVERIFY(observed(check, QStringLiteral("ttl-expired")).contains(m_dns->secondary()));
        m_dns->syncSecondary();
        check = run({QStringLiteral("check"), QStringLiteral("--no-pages")});
        QCOMPARE(state(check, QStringLiteral("ttl-reduced") + secondary), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("ttl-expired")), QStringLiteral("waiting"));
        QVERIFY(run({QStringLiteral("status")}).json[QStringLiteral("oldTtlGoneAt")].isString());

        // Go or no go: not before everything is settled.
        QCOMPARE(state(check, QStringLiteral("go")), QStringLiteral("waiting"));
        QCOMPARE(run({QStringLiteral("done"), QStringLiteral("go"), QStringLiteral("--evidence"),
                      QStringLiteral("x")})
                     .exitCode,
                 9);
        QCOMPARE(run({QStringLiteral("done"), QStringLiteral("inventory"), QStringLiteral("--evidence"),
                      QStringLiteral("x")})
                     .exitCode,
                 9);
        settleTheRest(check);
        check = run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("go")});
        QVERIFY2(state(check, QStringLiteral("go")) == QLatin1String("manual"),
                 qPrintable(observed(check, QStringLiteral("go"))));
        QCOMPARE(run({QStringLiteral("done"), QStringLiteral("go"), QStringLiteral("--evidence"),
                      QStringLiteral("管理者決裁")})
                     .exitCode,
                 0);

        // The freeze step froze publishing.
        QCOMPARE(run({QStringLiteral("status")})
                     .json[QStringLiteral("plan")][QStringLiteral("publishing")]
                     .toString(),
                 QStringLiteral("frozen"));

        // Switch: the primary first, the secondary stale, the resolver with an old answer.
        m_dns->publish({"127.0.0.2", 60, 3000, {}});
        check = run({QStringLiteral("check")});
        QCOMPARE(check.exitCode, 1);
        QCOMPARE(state(check, QStringLiteral("switched") + primary), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("switched") + secondary), QStringLiteral("ng"));
        QVERIFY(observed(check, QStringLiteral("switched") + secondary).contains(m_dns->secondary()));
        QCOMPARE(state(check, QStringLiteral("resolver") + resolver), QStringLiteral("waiting"));
        QVERIFY(check.json[QStringLiteral("plan")][QStringLiteral("switchedAt")].isNull());
        m_dns->syncSecondary();
        m_dns->flushResolver();
        check = run({QStringLiteral("check")});
        QCOMPARE(state(check, QStringLiteral("switched") + secondary), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("resolver") + resolver), QStringLiteral("ok"));
        QVERIFY2(state(check, QStringLiteral("served")) == QLatin1String("ok"),
                 qPrintable(observed(check, QStringLiteral("served"))));
        QVERIFY(observed(check, QStringLiteral("served")).contains(m_web->newServer()));
        QCOMPARE(state(check, QStringLiteral("unchanged")), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("old-server@") + m_web->oldServer()), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("parallel-time")), QStringLiteral("waiting"));
        QCOMPARE(state(check, QStringLiteral("drain")), QStringLiteral("manual"));
        QVERIFY(check.json[QStringLiteral("plan")][QStringLiteral("switchedAt")].isString());

        // The drain curve from the old server's log, and one round of the watch.
        const CliRunner::Result log = run({QStringLiteral("traffic"), m_web->oldLog()});
        QVERIFY2(log.exitCode == 0, log.output.constData());
        QVERIFY(log.json[QStringLiteral("lines")].toInt() > 0);
        const CliRunner::Result watch =
            run({QStringLiteral("watch"), QStringLiteral("--rounds"), QStringLiteral("1"),
                 QStringLiteral("--old-log"), m_web->oldLog()});
        QVERIFY(!watch.json[QStringLiteral("finished")].toBool());
        QVERIFY(state(watch, QStringLiteral("drain")) != QLatin1String("manual"));

        // A record that was not applied for is named.
        m_dns->publish({"127.0.0.2", 60, 4000, {"@ IN TXT \"not applied for\""}});
        m_dns->syncSecondary();
        check = run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("unchanged")});
        QCOMPARE(check.exitCode, 1);
        QVERIFY(observed(check, QStringLiteral("unchanged")).contains(QStringLiteral("not applied for")));

        // Rollback: the old values are at hand, and the way back is seen.
        paper = run({QStringLiteral("application"), QStringLiteral("--kind"), QStringLiteral("rollback")});
        QVERIFY(paper.json[QStringLiteral("application")][QStringLiteral("zoneText")].toString().contains(
            QStringLiteral("akimori.test. 60 IN A 127.0.0.1\n")));
        m_dns->publish({"127.0.0.1", 60, 5000, {}});
        m_dns->syncSecondary();
        check = run({QStringLiteral("check"), QStringLiteral("--no-pages")});
        QCOMPARE(check.json[QStringLiteral("plan")][QStringLiteral("progress")].toString(),
                 QStringLiteral("rolledBack"));
        QCOMPARE(run({QStringLiteral("close")}).exitCode, 9);
        QCOMPARE(run({QStringLiteral("close"), QStringLiteral("--give-up"), QStringLiteral("--reason"),
                      QStringLiteral("延期")})
                     .exitCode,
                 0);
        const CliRunner::Result audit = m_cli->run({QStringLiteral("audit"), QStringLiteral("verify")});
        QCOMPARE(audit.exitCode, 0);
    }

    void certificatesThatCannotServeAreNamed_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("wrong name") << m_web->wrongName() << QStringLiteral("ng")
                                    << QStringLiteral("other.example");
        QTest::newRow("expires in five days")
            << m_web->expiring() << QStringLiteral("ng") << QStringLiteral("失効");
        QTest::newRow("no TLS") << m_web->withoutTls() << QStringLiteral("ng") << QStringLiteral("HTTP");
        QTest::newRow("nobody there") << QStringLiteral("127.0.0.3:%1").arg(test::freePort())
                                      << QStringLiteral("unchecked") << QString();
    }

    void certificatesThatCannotServeAreNamed()
    {
        QFETCH(QString, server);
        QFETCH(QString, word);
        plan(server, servers());
        const CliRunner::Result check =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("tls")});
        const QString id = QStringLiteral("tls@") + server;
        QTEST(state(check, id), "state");
        QVERIFY2(observed(check, id).startsWith(server) && observed(check, id).contains(word),
                 qPrintable(observed(check, id)));
    }

    void withoutTheAuthorityTheCertificateIsNotTrusted()
    {
        m_cli = std::make_unique<CliRunner>();
        run({QStringLiteral("plan"), QStringLiteral("--domain"), kDomain, QStringLiteral("--old"),
             m_web->oldServer(), QStringLiteral("--new"), m_web->newServer(), QStringLiteral("--authority"),
             m_dns->primary()});
        const CliRunner::Result check =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("tls")});
        QCOMPARE(state(check, QStringLiteral("tls@") + m_web->newServer()), QStringLiteral("ng"));
        // The ways that are open are said, and the decision is a person's.
        const CliRunner::Result route =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("certificate-route")});
        QCOMPARE(state(route, QStringLiteral("certificate-route")), QStringLiteral("manual"));
        for (const char* way : {"HTTP-01", "DNS-01"})
            QVERIFY2(observed(route, QStringLiteral("certificate-route")).contains(QLatin1String(way)),
                     qPrintable(observed(route, QStringLiteral("certificate-route"))));
        QCOMPARE(run({QStringLiteral("done"), QStringLiteral("certificate-route"), QStringLiteral("--evidence"),
                      QStringLiteral("DNS-01")})
                     .exitCode,
                 0);
        QCOMPARE(state(run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("certificate-route")}),
                       QStringLiteral("certificate-route")),
                 QStringLiteral("ok"));
        // Nothing is fetched from a server that cannot be trusted, and nothing is called equal.
        const CliRunner::Result content =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("content")});
        QCOMPARE(content.exitCode, 2);
    }

    void everyDifferenceOfTheContentIsNamed()
    {
        m_web->write("news/1.html", "<!DOCTYPE html><p>same</p>");
        m_web->writeOld("news/2.html", "<!DOCTYPE html><p>old</p>");
        m_web->writeNew("news/2.html", "<!DOCTYPE html><p>new</p>");
        m_web->writeOld("news/only-old.html", "<!DOCTYPE html><p>x</p>");
        m_web->writeOld("news/日本語.html", "<!DOCTYPE html><p>x</p>");
        m_web->write(
            "sitemap.xml",
            "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            "<url><loc>https://akimori.test/news/1.html</loc></url>"
            "<url><loc>https://akimori.test/news/2.html</loc></url>"
            "<url><loc>https://akimori.test/news/only-old.html</loc></url>"
            "<url><loc>https://akimori.test/news/%E6%97%A5%E6%9C%AC%E8%AA%9E.html</loc></url></urlset>");
        plan(m_web->newServer(), servers());
        const CliRunner::Result check =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("content")});
        QCOMPARE(check.exitCode, 1);
        const QJsonObject content = step(check, QStringLiteral("content@") + m_web->newServer());
        QStringList differing;
        for (const QJsonValue& detail : content[QStringLiteral("details")].toArray()) {
            if (detail[QStringLiteral("state")].toString() == QLatin1String("ng"))
                differing << detail[QStringLiteral("subject")].toString();
        }
        differing.sort();
        QCOMPARE(differing, (QStringList{QStringLiteral("akimori.test/news/%E6%97%A5%E6%9C%AC%E8%AA%9E.html"),
                                         QStringLiteral("akimori.test/news/2.html"),
                                         QStringLiteral("akimori.test/news/only-old.html")}));
        m_web->writeNew("news/2.html", "<!DOCTYPE html><p>old</p>");
        m_web->writeNew("news/only-old.html", "<!DOCTYPE html><p>x</p>");
        m_web->writeNew("news/日本語.html", "<!DOCTYPE html><p>x</p>");
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("content")}).exitCode,
                 0);
    }

    void twoServersThatRefuseEverythingAreNotEqual()
    {
        for (const char* page : {"index.html", "sitemap.xml"})
            m_web->remove(page);
        plan(m_web->newServer(), servers());
        const CliRunner::Result check =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("content")});
        m_web->write("index.html", "<!DOCTYPE html><title>top</title>");
        QCOMPARE(check.exitCode, 2);
        QVERIFY2(observed(check, QStringLiteral("content@") + m_web->newServer()).contains(QStringLiteral("403")),
                 qPrintable(observed(check, QStringLiteral("content@") + m_web->newServer())));
    }

    void aForgedAnswerIsNoSignedOne()
    {
        const int real = m_dns->primaryPort();
        const TinyDns forger([real](const QByteArray& query, bool tcp) {
            if (tcp)
                return QList<QByteArray>();
            QByteArray reply = forwarded(query, real);
            reply.replace(QByteArray::fromHex("00047f000001"),
                          QByteArray::fromHex("0004cb007142")); // 127.0.0.1 → 203.0.113.66
            return QList<QByteArray>{reply};
        });
        plan(m_web->newServer(),
             {QStringLiteral("--authority"), m_dns->primary(), QStringLiteral("--authority"),
              serverOf(forger), QStringLiteral("--resolver"), m_dns->resolver()});
        const CliRunner::Result check =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("dnssec")});
        QCOMPARE(check.exitCode, 1);
        QCOMPARE(state(check, QStringLiteral("dnssec@") + m_dns->primary()), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("dnssec@") + serverOf(forger)), QStringLiteral("ng"));
        QVERIFY(observed(check, QStringLiteral("dnssec@") + serverOf(forger))
                    .contains(QStringLiteral("203.0.113.66")));
        // TCP of the forger is silent while UDP answers.
        const CliRunner::Result tcp =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("authority-tcp")});
        QCOMPARE(state(tcp, QStringLiteral("authority-tcp@") + serverOf(forger)), QStringLiteral("ng"));
    }

    void brokenNameServersAreToldApart()
    {
        const TinyDns silent([](const QByteArray&, bool) { return QList<QByteArray>(); });
        const TinyDns lame(
            [](const QByteArray& query, bool) { return QList<QByteArray>{TinyDns::reply(query, 0x8005)}; });
        const TinyDns failing(
            [](const QByteArray& query, bool) { return QList<QByteArray>{TinyDns::reply(query, 0x8002)}; });
        const TinyDns unauthoritative([](const QByteArray& query, bool) {
            return QList<QByteArray>{
                TinyDns::reply(query, 0x8180, {TinyDns::address(60, QByteArray::fromHex("7f000001"))})};
        });
        QStringList authorities{QStringLiteral("--authority"), m_dns->primary(), QStringLiteral("--resolver"),
                                m_dns->resolver()};
        for (const TinyDns* dns : {&silent, &lame, &failing, &unauthoritative})
            authorities << QStringLiteral("--authority") << serverOf(*dns);
        plan(m_web->newServer(), authorities);
        const CliRunner::Result check =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("authority")});
        QCOMPARE(check.exitCode, 1);
        QCOMPARE(state(check, QStringLiteral("authority@") + m_dns->primary()), QStringLiteral("ok"));
        QCOMPARE(state(check, QStringLiteral("authority@") + serverOf(silent)), QStringLiteral("unchecked"));
        QCOMPARE(state(check, QStringLiteral("authority@") + serverOf(lame)), QStringLiteral("ng"));
        QVERIFY(observed(check, QStringLiteral("authority@") + serverOf(lame))
                    .contains(QStringLiteral("REFUSED")));
        QVERIFY(observed(check, QStringLiteral("authority@") + serverOf(failing))
                    .contains(QStringLiteral("SERVFAIL")));
        QVERIFY(observed(check, QStringLiteral("authority@") + serverOf(unauthoritative))
                    .contains(QStringLiteral("AA")));
        // A server that says nothing useful is never "switched".
        const CliRunner::Result switched =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("switched")});
        for (const TinyDns* dns : {&silent, &lame, &failing, &unauthoritative})
            QCOMPARE(state(switched, QStringLiteral("switched@") + serverOf(*dns)),
                     QStringLiteral("unchecked"));
    }

    void trapsOfTheZoneAreNamed()
    {
        DnsServers::Zone zone;
        zone.serial = 6000;
        zone.further = {"* IN A %1",
                        "@ 3600 IN HTTPS 1 . alpn=h2 ipv4hint=%1",
                        "@ IN AAAA ::1",
                        "@ IN CAA 0 issue \"letsencrypt.org\"",
                        "@ 3600 IN MX 5 akimori.test.",
                        "www2 IN CNAME www"};
        m_dns->publish(zone);
        m_dns->syncSecondary();
        plan(m_web->newServer(), servers());
        const CliRunner::Result check = run({QStringLiteral("check"), QStringLiteral("--no-pages")});
        for (const char* id : {"wildcard", "ipv6", "mail"})
            QVERIFY2(state(check, QString::fromLatin1(id)) == QLatin1String("ng"), id);
        QCOMPARE(state(check, QStringLiteral("https-records")), QStringLiteral("manual"));
        QCOMPARE(state(check, QStringLiteral("caa")), QStringLiteral("manual"));
        const CliRunner::Result paper = run({QStringLiteral("application")});
        QVERIFY(paper.json[QStringLiteral("application")][QStringLiteral("zoneText")].toString().contains(
            QStringLiteral("ipv4hint=127.0.0.2")));
        QVERIFY(paper.json[QStringLiteral("application")][QStringLiteral("zoneText")].toString().contains(
            QStringLiteral("; 削除： akimori.test. 60 IN AAAA ::1")));
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QString& domain, const QString& old, const QString& fresh,
                            const QStringList& further = {}) {
            QTest::newRow(name) << QStringList{QStringLiteral("plan"),
                                               QStringLiteral("--domain"),
                                               domain,
                                               QStringLiteral("--old"),
                                               old,
                                               QStringLiteral("--new"),
                                               fresh} +
                                       further;
        };
        const QString address = QStringLiteral("192.0.2.1");
        row("a domain that is none", QStringLiteral("exa mple.jp"), address, QStringLiteral("192.0.2.2"));
        row("a name in place of an address", QStringLiteral("example.jp"), QStringLiteral("www.example.jp"),
            address);
        row("the same server twice", QStringLiteral("example.jp"), address,
            QStringLiteral("１９２．０．２．１"));
        row("a port that is none", QStringLiteral("example.jp"), address, QStringLiteral("192.0.2.2:99999"));
        row("a name of another domain", QStringLiteral("example.jp"), address, QStringLiteral("192.0.2.2"),
            {QStringLiteral("--name"), QStringLiteral("www.example.com")});
        row("a file that is no certificate", QStringLiteral("example.jp"), address,
            QStringLiteral("192.0.2.2"), {QStringLiteral("--ca"), QStringLiteral("/etc/hostname")});
        row("a TTL that is none", QStringLiteral("example.jp"), address, QStringLiteral("192.0.2.2"),
            {QStringLiteral("--ttl"), QStringLiteral("1")});
    }

    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QStringList, words);
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(run(words).exitCode, 3);
        QCOMPARE(run({QStringLiteral("check")}).exitCode, 3);
        QCOMPARE(run({QStringLiteral("status")}).exitCode, 3);
    }

    void internationalNamesAndPrivateTargets()
    {
        m_cli = std::make_unique<CliRunner>();
        const CliRunner::Result made =
            run({QStringLiteral("plan"), QStringLiteral("--domain"), QStringLiteral("日本語．ＪＰ"),
                 QStringLiteral("--old"), QStringLiteral("１２７．０．０．１"), QStringLiteral("--new"),
                 QStringLiteral("192.168.10.5"), QStringLiteral("--authority"), m_dns->primary(),
                 QStringLiteral("--resolver"), m_dns->resolver()});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json[QStringLiteral("plan")][QStringLiteral("domain")].toString(),
                 QStringLiteral("xn--wgv71a119e.jp"));
        QCOMPARE(made.json[QStringLiteral("plan")][QStringLiteral("old")][0].toString(),
                 QStringLiteral("127.0.0.1"));
        const CliRunner::Result check =
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("new-address")});
        QCOMPARE(check.exitCode, 1);
        QVERIFY(observed(check, QStringLiteral("new-address@192.168.10.5"))
                    .startsWith(QStringLiteral("192.168.10.5")));
        QCOMPARE(
            run({QStringLiteral("check"), QStringLiteral("--step"), QStringLiteral("nonsense")}).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(tst_cutover)
#include "tst_cutover.moc"
