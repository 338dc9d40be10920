#include "net/dns/dnssec.h"
#include "net/dns/dsdenial.h"
#include "support/process.h"
#include "support/sshdfixture.h"
#include "support/tempfolder.h"
#include "support/tinydns.h"

#include <QTest>

using namespace akimori;
using namespace akimori::net;

namespace {

/// A signed zone "test" on knot: unsigned and signed delegations, an empty name, a plain host.
class SignedParent
{
public:
    explicit SignedParent(const QByteArray& policy)
        : m_port(test::freePort())
    {
        for (const char* folder : {"knot", "knot/db", "knot/run"})
            m_folder.makeFolder(folder);
        m_folder.write("knot/zone", "$ORIGIN test.\n$TTL 300\n@ IN SOA ns1 host 1 3600 900 604800 300\n@ IN NS ns1\n"
                                    "ns1 IN A 127.0.0.1\nplain IN NS ns.elsewhere.example.\nhost IN A 127.0.0.1\n"
                                    "deep.empty IN NS ns.elsewhere.example.\n"
                                    "signed IN NS ns.elsewhere.example.\nsigned IN DS 4711 13 2 "
                                    "1111111111111111111111111111111111111111111111111111111111111111\n");
        m_folder.write("knot/knot.conf",
                       "server:\n    rundir: \"" + m_folder.at("knot/run") + "\"\n    listen: 127.0.0.1@" +
                           QByteArray::number(m_port) + "\n    pidfile: \"" + m_folder.at("knot/run/pid") +
                           "\"\n    udp-workers: 1\n    tcp-workers: 1\n    background-workers: 1\nlog:\n  - target: "
                           "stderr\n    any: info\ndatabase:\n    storage: \"" + m_folder.at("knot/db") +
                           "\"\ncontrol:\n    listen: \"" + m_folder.at("knot/run/control") +
                           "\"\npolicy:\n  - id: auto\n    algorithm: ecdsap256sha256\n    cds-cdnskey-publish: none\n" +
                           policy + "zone:\n  - domain: test\n    storage: \"" + m_folder.at("knot") +
                           "\"\n    file: \"zone\"\n    dnssec-signing: on\n    dnssec-policy: auto\n"
                           "    zonefile-sync: -1\n    zonefile-load: difference\n    journal-content: all\n");
        m_server.start(QStringLiteral("/usr/sbin/knotd"),
                       {QStringLiteral("-c"), QFile::decodeName(m_folder.at("knot/knot.conf"))},
                       [this] { return !keys().values(QStringLiteral("DNSKEY")).isEmpty(); });
    }

    ServerAddress address() const { return {QStringLiteral("127.0.0.1"), m_port}; }
    DnsReply ask(const char* name, const char* type) const
    {
        JobContext job;
        DnsLimits limits;
        limits.deadline = std::chrono::milliseconds(2000);
        return askDns(DnsQuestion{address(), QString::fromLatin1(name), QString::fromLatin1(type), {false, true, false, true}, false}, limits, job);
    }
    DnsReply keys() const { return ask("test", "DNSKEY"); }
    QString anchor() const { return QStringLiteral("test. IN DS ") + dsOfKeys(keys().message).first(); }

private:
    test::TempFolder m_folder;
    int m_port = 0;
    test::ServerProcess m_server;
};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

ChainCheck chainBy(const ServerAddress& resolver, const char* zone, const QString& anchor)
{
    JobContext job;
    DnsLimits limits;
    limits.deadline = std::chrono::milliseconds(3000);
    return verifyChain(QString::fromLatin1(zone), resolver, {anchor}, now(), limits, job);
}

DsDenialCheck denied(const DnsMessage& answer, const char* about, const DnsMessage& keys, const QDateTime& at = now())
{
    return verifyDsDenial(answer, QString::fromLatin1(about), QStringLiteral("test"), keys, at);
}

} // namespace

/// What a signed zone proves about names without DS, and what it does not.
class tst_dsdenial : public QObject
{
    Q_OBJECT

    DsDenialCheck denial(const char* asked, const char* about) const
    {
        return denied(m_parent->ask(asked, "DS").message, about, m_parent->keys().message);
    }

    std::unique_ptr<SignedParent> m_parent;

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<bool>("optOut");
        QTest::newRow("NSEC") << QByteArray("    nsec3: off\n") << false;
        QTest::newRow("NSEC3") << QByteArray("    nsec3: on\n    nsec3-iterations: 3\n    nsec3-salt-length: 4\n") << false;
        QTest::newRow("NSEC3 with opt-out") << QByteArray("    nsec3: on\n    nsec3-opt-out: on\n") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(QByteArray, policy);
        m_parent = std::make_unique<SignedParent>(policy);
    }

    void cleanup() { m_parent.reset(); }

    void provesWhatTheZoneSays()
    {
        QFETCH_GLOBAL(bool, optOut);
        const auto unsignedOne = optOut ? DsDenial::OptedOut : DsDenial::Delegated;
        QCOMPARE(denial("plain", "plain").verdict, DsDenial::Unproved); // not even of this zone
        QCOMPARE(denial("plain.test", "plain.test").verdict, unsignedOne);
        QCOMPARE(denial("deep.empty.test", "deep.empty.test").verdict, unsignedOne);
        QCOMPARE(denial("host.test", "host.test").verdict, DsDenial::NotDelegated);
        // Names that do not exist; with opt-out an unsigned delegation may hide there.
        QCOMPARE(denial("nobody.test", "nobody.test").verdict, optOut ? DsDenial::OptedOut : DsDenial::NotDelegated);
    }

    void aDenialOfAnotherNameProvesNothing()
    {
        // Where it fits neither by owner nor by range; a signed delegation is never "proved" away.
        for (const char* other : {"plain.test", "host.test", "nobody.test"}) {
            const DsDenial about = denial(other, "signed.test").verdict;
            QVERIFY2(about == DsDenial::Unproved, other);
        }
        // The zone's own apex says that it has a SOA: of the wrong side of the cut.
        QVERIFY(denial("test", "test").verdict == DsDenial::Unproved);
    }

    void forgedDenialsCouldNotBeChecked()
    {
        const DnsReply genuine = m_parent->ask("plain.test", "DS");
        const DnsMessage keys = m_parent->keys().message;
        QVERIFY(denied(genuine.message, "plain.test", keys).verdict != DsDenial::Unproved);
        int changed = 0;
        const qsizetype from = test::TinyDns::questionEnd(genuine.message.wire);
        for (qsizetype at = from; at < genuine.message.wire.size(); ++at) {
            QByteArray wire = genuine.message.wire;
            wire[at] = static_cast<char>(wire[at] ^ 0x10);
            DnsMessage forged = genuine.message;
            forged.wire = wire;
            // TTLs, the order of letters' case and the SOA are not part of the proof; whatever verdict remains is the true one.
            const DsDenial verdict = denied(forged, "plain.test", keys).verdict;
            changed += verdict == DsDenial::Unproved ? 1 : 0;
            QVERIFY(verdict == DsDenial::Unproved
                    || verdict == denied(genuine.message, "plain.test", keys).verdict);
        }
        QVERIFY(changed > 100);
        for (qsizetype size = 0; size < genuine.message.wire.size(); size += 7) {
            DnsMessage cut = genuine.message;
            cut.wire = cut.wire.left(size);
            QCOMPARE(denied(cut, "plain.test", keys).verdict, DsDenial::Unproved);
        }
        QCOMPARE(denied(genuine.message, "plain.test", keys, now().addDays(400)).verdict,
                 DsDenial::Unproved);
    }

    void theChainEndsInsecureOnlyWithProof()
    {
        const QString anchor = m_parent->anchor();
        const ChainCheck proved = chainBy(m_parent->address(), "plain.test", anchor);
        QCOMPARE(proved.verdict, ChainVerdict::Insecure);
        QCOMPARE(proved.zone, QStringLiteral("plain.test"));
        QCOMPARE(chainBy(m_parent->address(), "deep.empty.test", anchor).verdict, ChainVerdict::Insecure);
        // A DS, but nobody has the keys.
        QVERIFY(chainBy(m_parent->address(), "signed.test", anchor).verdict != ChainVerdict::Insecure);
        QVERIFY(chainBy(m_parent->address(), "signed.test", anchor).verdict != ChainVerdict::Secure);
    }

    void whoCutsTheDsOutIsFoundOut()
    {
        // In between: gives the keys truly, and "no DS" with an empty or a foreign authority section.
        const QString anchor = m_parent->anchor();
        const QByteArray keys = m_parent->keys().message.wire;
        const QByteArray foreign = m_parent->ask("host.test", "DS").message.wire;
        for (const bool withForeign : {false, true}) {
            test::TinyDns liar([&](const QByteArray& query, bool) -> QList<QByteArray> {
                const bool forDs = query[test::TinyDns::questionEnd(query) - 3] == 43;
                const bool forZone = query.mid(12, 6).toLower() == QByteArray("\4test\0", 6);
                if (!forDs && forZone)
                    return {query.left(2) + keys.mid(2, 10) + query.mid(12, test::TinyDns::questionEnd(query) - 12)
                            + keys.mid(test::TinyDns::questionEnd(keys))};
                if (!forDs || !withForeign)
                    return {test::TinyDns::reply(query, 0x8180)};
                // The names inside point at the question by offset; of the same length it stays readable.
                return {query.left(2) + foreign.mid(2, 10) + query.mid(12, test::TinyDns::questionEnd(query) - 12)
                        + foreign.mid(test::TinyDns::questionEnd(foreign))};
            });
            const ChainCheck check = chainBy({QStringLiteral("127.0.0.1"), liar.port()}, "sign.test", anchor);
            QCOMPARE(check.verdict, ChainVerdict::Unchecked);
            QVERIFY(!check.detail.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_dsdenial)

#include "tst_dsdenial.moc"
