#include "base/error.h"
#include "net/dns/dnsclient.h"
#include "net/dns/dnssec.h"
#include "support/tinydns.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace akimori;
using namespace akimori::net;
using test::TinyDns;

namespace {

constexpr quint16 kAuthoritative = 0x8400;
const QByteArray kAddress = QByteArray::fromHex("c0000201"); // 192.0.2.1

DnsQuestion question(const TinyDns& server, const char* type = "A")
{
    return {{QStringLiteral("127.0.0.1"), server.port()},
            QStringLiteral("www.example.jp"),
            QString::fromLatin1(type),
            {},
            false};
}

DnsLimits quick()
{
    DnsLimits limits;
    limits.deadline = std::chrono::milliseconds(600);
    limits.perTry = std::chrono::milliseconds(150);
    limits.tries = 2;
    return limits;
}

DnsReply ask(const TinyDns& server, const DnsLimits& limits = quick())
{
    JobContext job;
    return askDns(question(server), limits, job);
}

} // namespace

class tst_dnsclient : public QObject
{
    Q_OBJECT

private slots:
    void readsFlagsTtlAndValue()
    {
        const TinyDns server([](const QByteArray& query, bool) {
            return QList<QByteArray>{
                TinyDns::reply(query, kAuthoritative, {TinyDns::address(3600, kAddress)})};
        });
        const DnsReply reply = ask(server);
        QVERIFY(reply.answered());
        QVERIFY(reply.message.authoritative);
        QVERIFY(!reply.overTcp);
        QCOMPARE(reply.message.rcode, QStringLiteral("NOERROR"));
        QCOMPARE(reply.values(QStringLiteral("A")), QStringList{QStringLiteral("192.0.2.1")});
        QCOMPARE(reply.ttl(QStringLiteral("A")), 3600);
        QCOMPARE(reply.ttl(QStringLiteral("AAAA")), -1);
    }

    void refusalsAreAnswersWithTheirCode()
    {
        const TinyDns server(
            [](const QByteArray& query, bool) { return QList<QByteArray>{TinyDns::reply(query, 0x8002)}; });
        QCOMPARE(ask(server).message.rcode, QStringLiteral("SERVFAIL"));
    }

    void forgedDatagramsAreNotBelieved()
    {
        const TinyDns server([](const QByteArray& query, bool) {
            const QByteArray forged = QByteArray::fromHex("cb007142");
            QByteArray otherId = TinyDns::reply(query, kAuthoritative, {TinyDns::address(60, forged)});
            otherId[0] = static_cast<char>(otherId[0] ^ 0x55);
            QByteArray otherName = TinyDns::reply(query, kAuthoritative, {TinyDns::address(60, forged)});
            otherName[13] = 'x';
            return QList<QByteArray>{otherId, otherName, QByteArray("garbage"),
                                     TinyDns::reply(query, kAuthoritative, {TinyDns::address(60, kAddress)})};
        });
        QCOMPARE(ask(server).values(QStringLiteral("A")), QStringList{QStringLiteral("192.0.2.1")});
    }

    void anAnswerInOtherLettersIsAskedAgainOverTcp()
    {
        const TinyDns server([](const QByteArray& query, bool tcp) {
            QByteArray reply = TinyDns::reply(query, kAuthoritative, {TinyDns::address(60, kAddress)});
            const qsizetype end = TinyDns::questionEnd(reply) - 4;
            for (qsizetype i = 12; !tcp && i < end; ++i) {
                if (QChar::isLetter(static_cast<uint>(reply[i])))
                    reply[i] = static_cast<char>(reply[i] ^ 0x20);
            }
            return QList<QByteArray>{reply};
        });
        const DnsReply reply = ask(server);
        QVERIFY(reply.answered());
        QVERIFY(reply.overTcp);
    }

    void aCutAnswerIsFetchedOverTcp()
    {
        const TinyDns server([](const QByteArray& query, bool tcp) {
            return QList<QByteArray>{
                tcp ? TinyDns::reply(query, kAuthoritative, {TinyDns::address(60, kAddress)})
                    : TinyDns::reply(query, kAuthoritative | 0x0200)};
        });
        const DnsReply reply = ask(server);
        QVERIFY(reply.answered());
        QVERIFY(reply.overTcp && reply.wasTruncated);
        QCOMPARE(reply.values(QStringLiteral("A")).size(), 1);
    }

    void aCutAnswerWithoutTcpIsNoAnswer()
    {
        const TinyDns server(
            [](const QByteArray& query, bool) {
                return QList<QByteArray>{TinyDns::reply(query, kAuthoritative | 0x0200)};
            },
            false);
        const DnsReply reply = ask(server);
        QCOMPARE(reply.outcome, DnsOutcome::Refused);
        QVERIFY(reply.wasTruncated);
        QVERIFY(!reply.failure().isEmpty());
    }

    void serversWithoutEdnsAreAskedAgainWithout()
    {
        const TinyDns server([](const QByteArray& query, bool) {
            const bool edns = query[11] != 0; // one additional record
            return QList<QByteArray>{
                edns ? TinyDns::reply(query, 0x8001)
                     : TinyDns::reply(query, kAuthoritative, {TinyDns::address(60, kAddress)})};
        });
        QCOMPARE(ask(server).message.rcode, QStringLiteral("NOERROR"));
    }

    void silenceAndNonsenseEndAtTheDeadline()
    {
        const TinyDns silent([](const QByteArray&, bool) { return QList<QByteArray>(); });
        QCOMPARE(ask(silent).outcome, DnsOutcome::NoAnswer);
        const TinyDns nonsense([](const QByteArray& query, bool) {
            return QList<QByteArray>{query.left(2) + QByteArray::fromHex("840000010001")}; // header cut
        });
        QCOMPARE(ask(nonsense).outcome, DnsOutcome::Broken);
        DnsQuestion overTcp = question(silent);
        overTcp.tcp = true;
        JobContext job;
        QCOMPARE(askDns(overTcp, quick(), job).outcome, DnsOutcome::NoAnswer);
    }

    void aClosedPortIsNamedAtOnce()
    {
        int port = 0;
        {
            const TinyDns gone([](const QByteArray&, bool) { return QList<QByteArray>(); });
            port = gone.port();
        }
        JobContext job;
        const DnsReply reply =
            askDns({{QStringLiteral("127.0.0.1"), port}, QStringLiteral("example.jp")}, {}, job);
        QCOMPARE(reply.outcome, DnsOutcome::Refused);
    }

    void aSilentServerIsGivenUp()
    {
        std::atomic<int> asked = 0;
        const TinyDns silent([&](const QByteArray&, bool) {
            ++asked;
            return QList<QByteArray>();
        });
        DnsLimits limits = quick();
        limits.inFlightPerServer = 4;
        JobContext job;
        const std::vector<DnsReply> replies =
            askDns(std::vector<DnsQuestion>(400, question(silent)), limits, job);
        QCOMPARE(replies.size(), 400u);
        QVERIFY(std::all_of(replies.begin(), replies.end(),
                            [](const DnsReply& reply) { return !reply.answered(); }));
        QVERIFY2(asked < 40, "the rest is not even asked");
    }

    void manyQuestionsShareTheTime()
    {
        const TinyDns server([](const QByteArray& query, bool) {
            return QList<QByteArray>{TinyDns::reply(query, kAuthoritative, {TinyDns::address(60, kAddress)})};
        });
        JobContext job;
        std::vector<DnsQuestion> questions;
        for (int i = 0; i < 500; ++i) {
            questions.push_back(question(server));
            questions.back().name = QStringLiteral("n%1.example.jp").arg(i);
        }
        const std::vector<DnsReply> replies = askDns(questions, {}, job);
        for (std::size_t i = 0; i < replies.size(); ++i) {
            QVERIFY(replies[i].answered());
            QCOMPARE(replies[i].question.name, questions[i].name);
        }
    }

    void aCancelStopsTheWait()
    {
        const TinyDns silent([](const QByteArray&, bool) { return QList<QByteArray>(); });
        JobContext job;
        DnsLimits limits;
        limits.deadline = std::chrono::minutes(5);
        limits.perTry = std::chrono::minutes(5);
        std::thread canceller([&] { job.cancel(); });
        try {
            askDns(question(silent), limits, job);
            QFAIL("was not cancelled");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Cancelled);
        }
        canceller.join();
    }

    void hostilePacketsAreRead_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("pointer to itself") << QByteArray::fromHex("c02000010001000000050004c0000201");
        QTest::newRow("length beyond the end") << QByteArray::fromHex("c00c0001000100000005ffffc0000201");
        QTest::newRow("label of 200") << QByteArray::fromHex("c8414141");
        QTest::newRow("nothing") << QByteArray();
    }

    void hostilePacketsAreRead()
    {
        QFETCH(QByteArray, tail);
        const QByteArray query = encodeDnsQuery(QStringLiteral("www.example.jp"), QStringLiteral("A"), 7, {});
        QVERIFY(!decodeDnsMessage(TinyDns::reply(query, kAuthoritative, {tail})));
    }

    /// Every byte of an answer may be anything: it is read or refused, and never more than it says.
    void mutatedPacketsNeverBreakTheReader()
    {
        const QByteArray query = encodeDnsQuery(QStringLiteral("www.example.jp"), QStringLiteral("A"), 7, {});
        const auto record = [](const char* type, const QByteArray& rdata) {
            return QByteArray::fromHex("c00c") + QByteArray::fromHex(type) +
                   QByteArray::fromHex("00010000003c") + TinyDns::word(static_cast<int>(rdata.size())) +
                   rdata;
        };
        const QByteArray whole = TinyDns::reply(
            query, kAuthoritative,
            {record("0001", kAddress), record("0005", QByteArray::fromHex("0161c010")),
             record("0006", QByteArray::fromHex("c010c0100000000100000e1000000384000093a80000012c")),
             record("0010", QByteArray::fromHex("0376737003616263")),
             record("0041", QByteArray::fromHex("0001000001000302683200040004c0000201")),
             record("0101", QByteArray::fromHex("0005697373756561")),
             record("0030", QByteArray::fromHex("01010d0a") + QByteArray(64, 'k')),
             record("002e",
                    QByteArray::fromHex("00010d030000003c7000000060000000abcdc010") + QByteArray(64, 's'))});
        QVERIFY(decodeDnsMessage(whole));
        quint32 seed = 12345;
        const auto next = [&seed] { return seed = seed * 1664525U + 1013904223U; };
        int read = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = whole;
            for (quint32 i = next() % 4; i < 5; ++i)
                bytes[static_cast<qsizetype>((next() >> 8) % static_cast<quint32>(bytes.size()))] =
                    static_cast<char>(next() >> 16);
            if (next() % 3 == 0)
                bytes.truncate(static_cast<qsizetype>((next() >> 8) % static_cast<quint32>(bytes.size())));
            const auto message = decodeDnsMessage(bytes);
            if (!message)
                continue;
            ++read;
            QVERIFY(message->answer.size() < 400);
            verifySet(*message, QStringLiteral("www.example.jp"), QStringLiteral("A"), *message,
                      QDateTime::currentDateTimeUtc());
            dsOfKeys(*message);
        }
        QVERIFY(read > 100);
    }

    void serviceBindingsAreReadable()
    {
        const QByteArray query =
            encodeDnsQuery(QStringLiteral("www.example.jp"), QStringLiteral("HTTPS"), 7, {});
        const QByteArray rdata = QByteArray::fromHex("0001000001000302683200040004c0000201");
        const QByteArray record = QByteArray::fromHex("c00c004100010000003c00") +
                                  QByteArray(1, static_cast<char>(rdata.size())) + rdata;
        const auto message = decodeDnsMessage(TinyDns::reply(query, kAuthoritative, {record}));
        QVERIFY(message);
        QCOMPARE(message->answer.size(), 1u);
        QCOMPARE(message->answer.front().type, QStringLiteral("HTTPS"));
        QCOMPARE(message->answer.front().value, QStringLiteral("1 . alpn=h2 ipv4hint=192.0.2.1"));
    }

    void lettersOfTheQuestionAreShuffled()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 40; ++i)
            seen.insert(encodeDnsQuery(QStringLiteral("www.example.jp"), QStringLiteral("A"), 7, {}));
        QVERIFY(seen.size() > 10);
    }
};

QTEST_GUILESS_MAIN(tst_dnsclient)
#include "tst_dnsclient.moc"
