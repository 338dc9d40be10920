#include "ledger/ledger.h"
#include "ledger/settingtable.h"
#include "support/clirunner.h"
#include "support/tinyserver.h"
#include "support/tlsnginx.h"

#include <QJsonArray>
#include <QTest>

#include <signal.h>

using namespace akimori;
using test::CliRunner;
using test::TlsNginx;

namespace {

QJsonObject resultOf(const QJsonObject& json, const QString& probe)
{
    for (const QJsonValue& result : json[QStringLiteral("results")].toArray()) {
        if (result[QStringLiteral("probe")].toString() == probe)
            return result.toObject();
    }
    return {};
}

QString stateOf(const QJsonObject& json, const char* probe)
{
    return resultOf(json, QString::fromLatin1(probe))[QStringLiteral("state")].toString();
}

} // namespace

/// akimori-cli probe, monitor and watch against a real sshd and a real nginx, and against servers that misbehave.
class tst_monitoring : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<TlsNginx> m_web;

    CliRunner::Result run(const QString& words) { return m_cli->run(words.split(u' ')); }

    void addSite(const QString& name, const QString& url)
    {
        QStringList words = m_cli->addSite(name, m_cli->folder().at("www"));
        words[words.indexOf(QStringLiteral("--url")) + 1] = url;
        QCOMPARE(m_cli->run(words).exitCode, 0);
    }

    QString tlsUrl(const char* site) const { return QStringLiteral("https://localhost:%1/").arg(m_web->port(site)); }

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        m_cli->folder().write("www/index.html", "<!DOCTYPE html><title>空き家情報</title><p>ようこそ</p><a href=\"next.html\">次へ</a>");
        m_cli->folder().write("www/next.html", "<!DOCTYPE html><title>次</title><a href=\"/\">戻る</a>");
        if (!m_web)
            m_web = std::make_unique<TlsNginx>(m_cli->folder().at("www"));
    }
    void cleanup()
    {
        m_web.reset();
        m_cli.reset();
    }

    void onePassCoversAllSixKinds()
    {
        addSite(QStringLiteral("web"), QStringLiteral("http://localhost:%1/").arg(m_web->port("plain")));
        const CliRunner::Result pass = run(QStringLiteral("probe run"));
        QVERIFY2(pass.exitCode >= 0 && pass.exitCode <= 2, pass.messages.constData());
        QSet<QString> kinds;
        bool found = false;
        bool unknown = false;
        for (const QJsonValue& result : pass.json[QStringLiteral("results")].toArray()) {
            for (const char* key : {"probe", "kind", "state", "value", "unit", "detail"})
                QVERIFY2(result.toObject().contains(QLatin1String(key)), key);
            const QString state = result[QStringLiteral("state")].toString();
            kinds.insert(result[QStringLiteral("kind")].toString());
            found = found || state == QLatin1String("anomaly") || state == QLatin1String("warning") || state == QLatin1String("earlySign");
            unknown = unknown || state == QLatin1String("unknown");
            if (state == QLatin1String("unknown"))
                QVERIFY(!result[QStringLiteral("detail")].toString().isEmpty());
        }
        QCOMPARE(kinds.size(), 6);
        QCOMPARE(pass.exitCode, found ? 1 : unknown ? 2 : 0);
        const QJsonObject disk = resultOf(pass.json, QStringLiteral("disk:/"));
        QVERIFY2(disk[QStringLiteral("value")].isDouble(), pass.output.constData());
        QCOMPARE(disk[QStringLiteral("unit")].toString(), QStringLiteral("%"));
        QCOMPARE(stateOf(pass.json, "host"), QStringLiteral("ok"));
        QCOMPARE(stateOf(pass.json, "http:ipv4"), QStringLiteral("ok"));
        QCOMPARE(stateOf(pass.json, "links"), QStringLiteral("ok"));
        QCOMPARE(stateOf(pass.json, "tls"), QStringLiteral("notApplicable"));
        QVERIFY(run(QStringLiteral("audit verify")).exitCode == 0);
    }

    void aSiteThatWorksIsZeroAndOneThatIsDownIsOne()
    {
        addSite(QStringLiteral("web"), QStringLiteral("http://localhost:%1/").arg(m_web->port("plain")));
        QCOMPARE(run(QStringLiteral("probe run --kind website")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("monitor change http --set keyword=ようこそ --reason 確認")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("probe run --item http")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("monitor change http --set keyword=工事中 --reason 確認")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("probe run --item http")).exitCode, 1);
        QCOMPARE(run(QStringLiteral("monitor change http --set keyword= --reason 確認")).exitCode, 0);
        m_web->stop();
        for (int i = 0; i < 3; ++i) {
            const CliRunner::Result down = run(QStringLiteral("probe run --item http"));
            QCOMPARE(down.exitCode, 1);
            QCOMPARE(stateOf(down.json, "http:ipv4"), QStringLiteral("anomaly"));
        }
        // The third in a row settles it: recorded once.
        const QJsonArray changes = run(QStringLiteral("monitor availability")).json[QStringLiteral("changes")].toArray();
        QVERIFY(!changes.isEmpty());
        const qsizetype settled = changes.size(); // one per family that the name resolves to
        QCOMPARE(changes.first()[QStringLiteral("to")].toString(), QStringLiteral("anomaly"));
        QVERIFY(!changes.first()[QStringLiteral("condition")].toString().isEmpty());
        // One incident for the outage, with 監視内容 filled in; a further pass does not open another.
        run(QStringLiteral("probe run --item http"));
        const QJsonArray incidents = run(QStringLiteral("incident list")).json[QStringLiteral("incidents")].toArray();
        QCOMPARE(incidents.size(), 1);
        for (const QJsonValue& change : run(QStringLiteral("monitor availability")).json[QStringLiteral("changes")].toArray())
            QCOMPARE(change[QStringLiteral("incident")].toString(), incidents.first()[QStringLiteral("no")].toString());
        m_web->start();
        run(QStringLiteral("probe run --item http"));
        QCOMPARE(run(QStringLiteral("probe run --item http")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("monitor availability")).json[QStringLiteral("changes")].toArray().size(), 2 * settled);
    }

    void bothFamiliesAreMeasuredApart()
    {
        addSite(QStringLiteral("web"), QStringLiteral("http://[::1]:%1/").arg(m_web->port("plain")));
        const CliRunner::Result six = run(QStringLiteral("probe run --item http"));
        QCOMPARE(stateOf(six.json, "http:ipv6"), QStringLiteral("ok"));
        QVERIFY(resultOf(six.json, QStringLiteral("http:ipv4")).isEmpty());
        QCOMPARE(six.exitCode, 0);
    }

    void brokenCertificatesOfEveryKindAreAnomalies_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QString>("state");
        QTest::newRow("good") << QByteArray("good") << QStringLiteral("ok");
        QTest::newRow("five days left") << QByteArray("expiring") << QStringLiteral("warning");
        QTest::newRow("expired") << QByteArray("expired") << QStringLiteral("anomaly");
        QTest::newRow("not valid yet") << QByteArray("early") << QStringLiteral("anomaly");
        QTest::newRow("another name") << QByteArray("other") << QStringLiteral("anomaly");
        QTest::newRow("self-signed") << QByteArray("selfsigned") << QStringLiteral("anomaly");
        QTest::newRow("incomplete chain") << QByteArray("incomplete") << QStringLiteral("anomaly");
        QTest::newRow("short key") << QByteArray("shortkey") << QStringLiteral("anomaly");
        QTest::newRow("signed with SHA-1") << QByteArray("sha1") << QStringLiteral("anomaly");
        QTest::newRow("revoked") << QByteArray("revoked") << QStringLiteral("anomaly");
    }

    void brokenCertificatesOfEveryKindAreAnomalies()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QString, state);
        addSite(QStringLiteral("web"), tlsUrl(certificate.constData()));
        {
            const auto ledger = ledger::Ledger::open(m_cli->profile() + QStringLiteral("/ledger.sqlite"));
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, QStringLiteral("network"),
                                              QJsonObject{{QStringLiteral("authorities"), m_web->authority()}});
            transaction.commit();
        }
        const CliRunner::Result pass = run(QStringLiteral("probe run --item tls --item http"));
        QCOMPARE(stateOf(pass.json, "tls"), state);
        // The program that reads pages asks no authority whether it revoked a certificate; the item TLS does.
        const bool trusted = state != QLatin1String("anomaly") || certificate == "revoked";
        QCOMPARE(stateOf(pass.json, "http:ipv4"), trusted ? QStringLiteral("ok") : QStringLiteral("anomaly"));
        QCOMPARE(pass.exitCode, state == QLatin1String("ok") ? 0 : 1);
        const QString detail = resultOf(pass.json, QStringLiteral("tls"))[QStringLiteral("detail")].toString();
        QVERIFY(!detail.isEmpty());
        QVERIFY2(certificate != "revoked" || detail.contains(QStringLiteral("失効")), qPrintable(detail));
        QVERIFY2((certificate != "shortkey" && certificate != "sha1") || detail.contains(QStringLiteral("弱い")), qPrintable(detail));
    }

    void aServerThatCannotBeEnteredIsUnknownNeverGood()
    {
        addSite(QStringLiteral("web"), QStringLiteral("http://localhost:%1/").arg(m_web->port("plain")));
        m_cli->server().stop();
        const CliRunner::Result pass = run(QStringLiteral("probe run --kind os"));
        QCOMPARE(pass.exitCode, 2);
        for (const QJsonValue& result : pass.json[QStringLiteral("results")].toArray()) {
            QCOMPARE(result[QStringLiteral("state")].toString(), QStringLiteral("unknown"));
            QVERIFY(!result[QStringLiteral("detail")].toString().isEmpty());
        }
        QCOMPARE(stateOf(run(QStringLiteral("probe run --item host")).json, "host"), QStringLiteral("unknown"));
        m_cli->server().start();
        QCOMPARE(stateOf(run(QStringLiteral("probe run --item host")).json, "host"), QStringLiteral("ok"));
    }

    void aServerThatAcceptsAndNeverAnswersIsAnAnomaly()
    {
        test::TinyServer silent([](const QByteArray&) { return QByteArray(); });
        addSite(QStringLiteral("web"), silent.url(QStringLiteral("/")).toString());
        const CliRunner::Result pass = run(QStringLiteral("probe run --item http --item host"));
        QCOMPARE(pass.exitCode, 1);
        QCOMPARE(stateOf(pass.json, "http:ipv4"), QStringLiteral("anomaly"));
        QCOMPARE(stateOf(pass.json, "host"), QStringLiteral("ok")); // it does take connections
    }

    void garbageInPlaceOfHttpIsAnAnomaly()
    {
        test::TinyServer garbage([](const QByteArray&) { return QByteArray("SSH-2.0-nonsense\r\n\x00\x01\x02", 21); });
        addSite(QStringLiteral("web"), garbage.url(QStringLiteral("/")).toString());
        QCOMPARE(stateOf(run(QStringLiteral("probe run --item http")).json, "http:ipv4"), QStringLiteral("anomaly"));
        // A site that does not answer has no broken link: nobody could look.
        QCOMPARE(stateOf(run(QStringLiteral("probe run --item links")).json, "links"), QStringLiteral("unknown"));
    }

    void theWatchMeasuresUntilItIsStopped()
    {
        addSite(QStringLiteral("web"), QStringLiteral("http://localhost:%1/").arg(m_web->port("plain")));
        const auto watch = m_cli->start({QStringLiteral("watch")});
        const auto measured = [this] {
            qint64 samples = 0;
            for (const QJsonValue& row : run(QStringLiteral("monitor availability")).json[QStringLiteral("availability")].toArray())
                samples += row[QStringLiteral("samples")].toInt();
            return samples;
        };
        QTRY_VERIFY_WITH_TIMEOUT(measured() > 0, 120'000);
        QCOMPARE(run(QStringLiteral("watch")).exitCode, 8); // one watch per profile
        const CliRunner::Result beside = run(QStringLiteral("probe run --item http"));
        QCOMPARE(beside.exitCode, 0);
        QVERIFY(!beside.json[QStringLiteral("recorded")].toBool());
        QCOMPARE(::kill(static_cast<pid_t>(watch->processId()), SIGTERM), 0);
        QVERIFY(watch->waitForFinished(60'000));
        QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch->exitCode(), 0);
        QVERIFY(run(QStringLiteral("probe run --item http")).json[QStringLiteral("recorded")].toBool());

        // Twenty minutes in which nobody looked are written down by the next watch, whichever part of it measures first.
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"),
                                   {m_cli->profile() + QStringLiteral("/samples.sqlite"),
                                    QStringLiteral("UPDATE sample SET at = at - 1200000; UPDATE series SET last_at = last_at - 1200000")}),
                 0);
        const auto again = m_cli->start({QStringLiteral("watch")});
        const auto gaps = [this] { return run(QStringLiteral("monitor availability")).json[QStringLiteral("gaps")].toArray().size(); };
        QTRY_COMPARE_WITH_TIMEOUT(gaps(), 1, 120'000);
        QCOMPARE(::kill(static_cast<pid_t>(again->processId()), SIGTERM), 0);
        QVERIFY(again->waitForFinished(60'000));
        QCOMPARE(gaps(), 1);
    }

    void peopleDecideWhatIsWatched()
    {
        addSite(QStringLiteral("web"), QStringLiteral("http://localhost:%1/").arg(m_web->port("plain")));
        QVERIFY(!run(QStringLiteral("monitor list")).json[QStringLiteral("recorded")].toBool());
        const int standard = run(QStringLiteral("monitor standard")).json[QStringLiteral("added")].toInt();
        QVERIFY(standard > 20);
        QCOMPARE(run(QStringLiteral("monitor standard")).json[QStringLiteral("added")].toInt(), 0);
        QCOMPARE(run(QStringLiteral("monitor approve")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("monitor approve")).exitCode, 9);
        QCOMPARE(run(QStringLiteral("monitor pause load --reason 試験中")).exitCode, 0);
        const CliRunner::Result paused = run(QStringLiteral("probe run --item load"));
        QCOMPARE(stateOf(paused.json, "load"), QStringLiteral("paused"));
        QCOMPARE(paused.exitCode, 0);
        QCOMPARE(run(QStringLiteral("monitor change load --interval 1 --reason x")).exitCode, 3);
        QCOMPARE(run(QStringLiteral("monitor change load --interval 60")).exitCode, 3); // without a reason
        QCOMPARE(run(QStringLiteral("monitor add disk --target / --anomaly 99.9 --reason 別の基準")).json[QStringLiteral("item")][QStringLiteral("id")].toString(),
                 QStringLiteral("disk-2"));
        QCOMPARE(run(QStringLiteral("monitor add nonsense --reason x")).exitCode, 3);
        QCOMPARE(run(QStringLiteral("monitor procured --name VPS --kind hardware")).exitCode, 3); // nothing covers it
        QVERIFY(run(QStringLiteral("monitor procured --name VPS --kind hardware --exclude 事業者が管理")).exitCode <= 1);
        QCOMPARE(run(QStringLiteral("monitor notice P-001 --text 収容替え")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("monitor notice P-009 --text x")).exitCode, 3);

        // In a window everything is 保守中, and nothing is found.
        const QDateTime now = QDateTime::currentDateTime();
        const auto iso = [](const QDateTime& at) { return at.toOffsetFromUtc(9 * 3600).toString(Qt::ISODate); };
        const CliRunner::Result planned = run(QStringLiteral("monitor window --from %1 --to %2 --reason 更新作業").arg(iso(now.addSecs(-60)), iso(now.addSecs(3600))));
        QCOMPARE(planned.exitCode, 0);
        QCOMPARE(run(QStringLiteral("monitor window --from %1 --to %2 --reason x").arg(iso(now.addDays(-2)), iso(now.addDays(-1)))).exitCode, 3);
        m_web->stop();
        const CliRunner::Result maintained = run(QStringLiteral("probe run --item http"));
        QCOMPARE(stateOf(maintained.json, "http:ipv4"), QStringLiteral("maintenance"));
        QCOMPARE(maintained.exitCode, 0);
        const QString window = planned.json[QStringLiteral("windows")][0][QStringLiteral("id")].toString();
        QCOMPARE(run(QStringLiteral("monitor window --cancel ") + window).exitCode, 0);
        QCOMPARE(run(QStringLiteral("probe run --item http")).exitCode, 1);
        QCOMPARE(run(QStringLiteral("monitor reclassify --from %1 --to %2 --counts-as falseAlarm --reason 回線").arg(iso(now.addSecs(-60)), iso(now))).exitCode, 0);
        QCOMPARE(run(QStringLiteral("audit verify")).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(tst_monitoring)
#include "tst_monitoring.moc"
