#include "support/clirunner.h"
#include "support/cutrelay.h"

#include <QJsonArray>
#include <QTest>

using namespace akimori;
using test::CliRunner;

/// Our process is killed, or the line is cut, at many instants of a backup and of a restore. Whatever happens: listed
/// generations verify, the site is wholly old or wholly new, and the next run works.
class tst_killed : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::CutRelay> m_relay;
    QByteArray m_root;

    QJsonArray generations()
    {
        return m_cli->run({QStringLiteral("backup"), QStringLiteral("list")}).json[QStringLiteral("generations")].toArray();
    }

    /// "old" or "new" when every file agrees, else "mixed".
    QByteArray stateOfSite()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 40; ++i) {
            const QByteArray name = "www/html/p" + QByteArray::number(i) + ".html";
            seen.insert(m_cli->folder().exists(name) ? m_cli->folder().read(name).left(3) : QByteArray("missing"));
        }
        return seen.size() == 1 ? *seen.begin() : QByteArray("mixed");
    }

    void writeSite(const QByteArray& state)
    {
        for (int i = 0; i < 40; ++i)
            m_cli->folder().write("www/html/p" + QByteArray::number(i) + ".html",
                                  state + " " + QByteArray(200'000, static_cast<char>('a' + i % 26)));
    }

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        m_relay = std::make_unique<test::CutRelay>(m_cli->server().port());
        m_root = m_cli->folder().at("www/html");
        writeSite("new");
        QCOMPARE(m_cli->run(m_cli->addSite(QStringLiteral("web"), m_root, m_relay->port())).exitCode, 0);
    }
    void cleanup()
    {
        m_cli.reset();
        m_relay.reset();
    }

    void killedBackupsLeaveOnlyWholeGenerations()
    {
        QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("run")}).exitCode, 0);
        for (const int delay : {20, 60, 120, 200, 320, 480, 700, 1000}) {
            writeSite("n" + QByteArray::number(delay).rightJustified(2, '0').left(2));
            const auto process = m_cli->start({QStringLiteral("backup"), QStringLiteral("run")});
            if (!process->waitForFinished(delay)) {
                process->kill();
                QVERIFY(process->waitForFinished(30'000));
            }
            QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("verify"), QStringLiteral("--all")}).exitCode, 0);
        }
        QVERIFY(generations().size() >= 1);
        QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("run")}).exitCode, 0);
        QCOMPARE(m_cli->run({QStringLiteral("audit"), QStringLiteral("verify")}).exitCode, 0);
    }

    void cutLinesLeaveOnlyWholeGenerations()
    {
        for (const long long bytes : {0LL, 2'000LL, 20'000LL, 900'000LL, 4'000'000LL, 7'500'000LL}) {
            writeSite('c' + QByteArray::number(bytes).left(2)); // nothing that an earlier try left can be taken over
            m_relay->cutAfterFromServer = bytes;
            const CliRunner::Result cut = m_cli->run({QStringLiteral("backup"), QStringLiteral("run")});
            QCOMPARE(cut.exitCode, 2);
            QCOMPARE(generations().size(), 0);
            m_relay->cutAfterFromServer = -1;
        }
        QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("run")}).exitCode, 0);
        QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("verify")}).exitCode, 0);
    }

    void restoreIsAllOrNothing_data()
    {
        QTest::addColumn<int>("killAfter");
        QTest::addColumn<long long>("cutAfter");
        for (const int delay : {100, 250, 400, 600, 900, 1300})
            QTest::addRow("killed after %d ms", delay) << delay << -1LL;
        for (const long long bytes : {3'000LL, 100'000LL, 4'000'000LL, 8'100'000LL})
            QTest::addRow("cut after %lld bytes", bytes) << 0 << bytes;
    }

    void restoreIsAllOrNothing()
    {
        QFETCH(int, killAfter);
        QFETCH(long long, cutAfter);
        QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("run")}).exitCode, 0);
        const QString id = generations()[0][QStringLiteral("id")].toString();
        writeSite("old"); // what is live before the restore
        const QStringList apply{QStringLiteral("restore"), QStringLiteral("apply"), QStringLiteral("--generation"), id,
                                QStringLiteral("--yes")};
        m_relay->cutAfterToServer = cutAfter;
        const auto process = m_cli->start(apply);
        if (killAfter > 0 && !process->waitForFinished(killAfter))
            process->kill();
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(60'000));
        m_relay->cutAfterToServer = -1;
        // A running swap script finishes by itself; it ignores the cut.
        QTRY_VERIFY_WITH_TIMEOUT(stateOfSite() == "old" || stateOfSite() == "new", 10'000);
        QCOMPARE(m_cli->run(apply).exitCode, 0);
        QCOMPARE(stateOfSite(), QByteArray("new"));
        QCOMPARE(m_cli->run({QStringLiteral("audit"), QStringLiteral("verify")}).exitCode, 0);
    }

    void cancelIsCleanAndSaysSo()
    {
        m_cli->folder().write("www/html/big.bin", QByteArray(80 << 20, 'x'));
        m_relay->delayMs = 20;
        const auto process = m_cli->start({QStringLiteral("backup"), QStringLiteral("run")});
        QTRY_VERIFY_WITH_TIMEOUT(m_relay->bytesFromServer() > 2'000'000, 30'000);
        process->terminate();
        QVERIFY(process->waitForFinished(20'000));
        QCOMPARE(process->exitCode(), 130);
        m_relay->delayMs = 0;
        QCOMPARE(generations().size(), 0);
        QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("run")}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(tst_killed)
#include "tst_killed.moc"
