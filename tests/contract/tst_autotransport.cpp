#include "base/error.h"
#include "remote/autotransport.h"
#include "support/sshdfixture.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

using namespace akimori;
using namespace akimori::remote;

/// Which road a stream takes, and that it arrives by either.
class tst_autotransport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SshdFixture> m_sshd;
    JobContext m_job;

    /// The client's port and the server's: tells one connection from another.
    QByteArray connectionOf(Transport& transport, qint64 expected)
    {
        QByteArray output;
        ExecIo io;
        io.output = [&](std::span<const char> c) { output.append(c.data(), static_cast<qsizetype>(c.size())); };
        const ExecOutcome outcome =
            transport.exec("printf '%s' \"$SSH_CONNECTION\"", io, ExecLimits::bulk(expected), m_job);
        return outcome.status == 0 ? output : QByteArray("failed");
    }

    /// Any line counts as near, however busy this machine is.
    static LaneRule always() { return {1000, std::chrono::hours(1)}; }

private slots:
    void initTestCase() { m_sshd = std::make_unique<test::SshdFixture>(); }
    void cleanupTestCase() { m_sshd.reset(); }

    void aLargeStreamMovesTheConnection()
    {
        AutoTransport transport(m_sshd->profile(), always());
        const QByteArray first = connectionOf(transport, 0);
        QCOMPARE(connectionOf(transport, 999), first);
        const QByteArray lane = connectionOf(transport, 1000);
        QVERIFY(lane != first);
        QVERIFY(lane.startsWith("127.0.0.1 "));
        QCOMPARE(connectionOf(transport, 0), lane); // until it is closed
        QVERIFY(transport.used() == TransportChoice::LibSsh2);
        transport.close();
        const QByteArray again = connectionOf(transport, 0);
        QVERIFY(again != lane && again.startsWith("127.0.0.1 "));
    }

    void anExpectedStreamLogsInMeanwhile()
    {
        AutoTransport transport(m_sshd->profile(), always());
        transport.expectLargeStream();
        const QByteArray first = connectionOf(transport, 0);
        QCOMPARE(connectionOf(transport, 999), first);
        const QByteArray lane = connectionOf(transport, 1000);
        QVERIFY(lane != first);
        QVERIFY(lane.startsWith("127.0.0.1 "));
        transport.close();
        QVERIFY(connectionOf(transport, 0) != lane);
        transport.close(); // and a login that nobody waited for ends with it
        transport.expectLargeStream();
        transport.open(m_job);
    }

    void aFarServerKeepsItsConnection()
    {
        AutoTransport transport(m_sshd->profile(), {1000, std::chrono::milliseconds(0)});
        const QByteArray first = connectionOf(transport, 0);
        QCOMPARE(connectionOf(transport, 1LL << 40), first);
    }

    void withoutTheClientTheConnectionGoesOn()
    {
        const QByteArray path = qgetenv("PATH");
        const auto putBack = qScopeGuard([&path] { qputenv("PATH", path); });
        AutoTransport transport(m_sshd->profile(), always());
        const QByteArray first = connectionOf(transport, 0);
        qputenv("PATH", m_sshd->folder().at("nothing here"));
        QCOMPARE(connectionOf(transport, 1000), first);
        qputenv("PATH", path);
        QCOMPARE(connectionOf(transport, 1000), first); // asked once per connection
    }

    void aChangedHostKeyStopsTheLane()
    {
        HostProfile profile = m_sshd->profile();
        profile.hostKeyFile = m_sshd->freshStore();
        HostKeyStore(profile.hostKeyFile).accept("127.0.0.1", m_sshd->port(), m_sshd->hostKey("ed25519"));
        AutoTransport transport(profile, always());
        QVERIFY(connectionOf(transport, 0).startsWith("127.0.0.1 "));
        QFile store(profile.hostKeyFile);
        QVERIFY(store.open(QIODevice::WriteOnly | QIODevice::Truncate)); // as if it had been withdrawn meanwhile
        store.close();
        try {
            connectionOf(transport, 1000);
            QFAIL("the lane took a key that is not accepted");
        } catch (const Error& error) {
            QVERIFY2(error.code() == ErrorCode::HostKeyUnknown, qPrintable(error.sentence()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_autotransport)
#include "tst_autotransport.moc"
