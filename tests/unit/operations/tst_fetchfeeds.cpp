#include "base/error.h"
#include "ledger/advisorytable.h"
#include "ledger/settingtable.h"
#include "operations/advisories/fetchfeeds.h"
#include "operations/advisories/httpsettings.h"
#include "operations/advisories/networktest.h"
#include "advisories/feeds/feed.h"
#include "operations/advisories/sources.h"
#include "support/fakeclock.h"
#include "support/tempfolder.h"
#include "support/tinyserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace akimori;
using namespace akimori::operations;

namespace {

QByteArray answer(const QByteArray& status, const QByteArray& headers, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

QByteArray fixture()
{
    QFile file(QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/feeds/jpcert/jpcert.rdf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the log says about each way in which a source can answer.
class tst_fetchfeeds : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::TempFolder>();
        m_clock.set(QDateTime(QDate(2026, 11, 22), QTime(12, 30, 15), Qt::UTC));
        m_context = std::make_unique<Context>(Context::open(m_folder->path(), QStringLiteral("担当 ○○"), m_clock));
    }

    void unchangedIsAskedForAndCounts()
    {
        const test::TinyServer server([](const QByteArray& head) {
            return head.contains("If-None-Match: \"v1\"") ? answer("304 Not Modified", {}, {})
                                                          : answer("200 OK", "ETag: \"v1\"\r\n", fixture());
        });
        const FetchOutcome first = fetch(server);
        QVERIFY(first.allChecked());
        QCOMPARE(first.results.front().fetch.items, 2);
        QCOMPARE(first.results.front().fetch.sha256.size(), 64);
        for (int again = 0; again < 2; ++again) {
            const FetchOutcome later = fetch(server);
            QVERIFY(later.allChecked());
            QCOMPARE(later.results.front().fetch.status, 304);
        }
        QCOMPARE(ledger::AdvisoryTable(*m_context->openLedger()).fetches({}, 9).size(), 3u);
    }

    void failuresAreNeverChecked_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("not found") << answer("404 Not Found", {}, "no");
        QTest::newRow("too busy") << answer("503 Service Unavailable", "Retry-After: 120\r\n", {});
        QTest::newRow("login page") << answer("200 OK", {}, "<html>login</html>");
        QTest::newRow("empty") << answer("200 OK", {}, {});
        QTest::newRow("cut document") << answer("200 OK", {}, fixture().left(1200));
        QTest::newRow("cut answer") << answer("200 OK", {}, fixture()).chopped(50);
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    }

    void failuresAreNeverChecked()
    {
        QFETCH(QByteArray, reply);
        const test::TinyServer server([reply](const QByteArray&) { return reply; });
        const FetchOutcome outcome = fetch(server);
        QVERIFY(!outcome.allChecked());
        QVERIFY(!outcome.results.front().warnings.isEmpty());
        const auto log = ledger::AdvisoryTable(*m_context->openLedger()).fetches({}, 9);
        QCOMPARE(log.size(), 1u);
        QVERIFY(!log.front().complete);
        QVERIFY(!log.front().failure.isEmpty());
    }

    /// JVN ends bodies early now and then; a second look a moment later is whole.
    void aBodyThatEndsEarlyIsAskedForAgain()
    {
        std::atomic<int> asked = 0;
        const test::TinyServer server([&asked](const QByteArray&) {
            return answer("200 OK", {}, ++asked < 3 ? fixture().left(1200) : fixture());
        });
        const FetchOutcome outcome = fetch(server, {3, {}, false});
        QVERIFY(outcome.allChecked());
        QCOMPARE(outcome.results.size(), 3u); // every try is a row of the log
        QCOMPARE(ledger::AdvisoryTable(*m_context->openLedger()).fetches({}, 9).size(), 3u);
        QVERIFY(!outcome.results.front().fetch.complete);
        QCOMPARE(outcome.results.back().fetch.items, 2);
    }

    void whatCannotGetBetterIsNotTriedAgain()
    {
        const test::TinyServer server([](const QByteArray&) { return answer("404 Not Found", {}, "no"); });
        QCOMPARE(fetch(server, {3, {}, false}).results.size(), 1u);
    }

    void retryAfterIsKept()
    {
        std::atomic<int> asked = 0;
        const test::TinyServer server([&asked](const QByteArray&) {
            ++asked;
            return answer("503 Service Unavailable", "Retry-After: 7200\r\n", {});
        });
        const FetchOutcome outcome = fetch(server, {3, {}, false});
        QCOMPARE(outcome.results.size(), 1u);
        QCOMPARE(outcome.results.front().fetch.retryAt, m_clock.nowUtc().addSecs(7200));
        setAddresses({{u"jpcert"_qs, QJsonArray{server.url(u"/jpcert.rdf"_qs).toString()}}}, true);
        const FetchOutcome all = fetchFeeds(*m_context, {}, m_job, {1, {}, false});
        QCOMPARE(asked.load(), 1); // everything is fetched, but this one is not bothered
        QVERIFY(!all.allChecked());
        const auto waiting = std::find_if(all.results.begin(), all.results.end(),
                                          [](const ImportResult& r) { return r.fetch.source == u"jpcert"; });
        QVERIFY(waiting != all.results.end());
        QVERIFY(!waiting->fetch.complete);
        fetchFeeds(*m_context, {u"jpcert"_qs}, m_job, {1, {}, false}); // a person who names it may
        QCOMPARE(asked.load(), 2);
    }

    void theScheduleLeavesOutWhatWasJustSeen()
    {
        std::atomic<int> asked = 0;
        const test::TinyServer server([&asked](const QByteArray&) {
            ++asked;
            return answer("200 OK", {}, fixture());
        });
        QVERIFY(fetch(server).allChecked());
        setAddresses({{u"jpcert"_qs, QJsonArray{server.url(u"/jpcert.rdf"_qs).toString()}}}, true);
        fetchFeeds(*m_context, {}, m_job, {1, {}, true});
        QCOMPARE(asked.load(), 1);
        m_clock.advanceMs(4LL * 3600 * 1000);
        fetchFeeds(*m_context, {}, m_job, {1, {}, true});
        QCOMPARE(asked.load(), 2);
    }

    void aWrongClockIsSaid()
    {
        const test::TinyServer server([](const QByteArray&) {
            return answer("200 OK", "Date: Sun, 22 Nov 2026 13:00:15 GMT\r\n", fixture());
        });
        QVERIFY(fetch(server).results.front().warnings.join(u' ').contains(u"-30")); // minutes
    }

    void proxyWithBasic()
    {
        std::atomic<int> refused = 0;
        const QByteArray wanted = "Proxy-Authorization: Basic " + QByteArray("akimori:open sesame").toBase64();
        const test::TinyServer proxy([&refused, wanted](const QByteArray& head) {
            if (head.contains(wanted) && head.startsWith("GET http://feeds.example.invalid/"))
                return answer("200 OK", {}, fixture());
            ++refused;
            return answer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"\r\n", {});
        });
        NetworkSettings network;
        network.proxy = ProxyMode::Manual;
        network.host = proxy.url({}).host();
        network.port = proxy.url({}).port();
        network.user = u"akimori"_qs;
        setNetworkSettings(*m_context, network);
        setSourceAddresses(*m_context, u"jpcert"_qs, {u"http://feeds.example.invalid/jpcert.rdf"_qs});
        const auto look = [&] { return fetchFeeds(*m_context, {u"jpcert"_qs}, m_job, {1, {}, false}); };
        const FetchOutcome without = look();
        QVERIFY(!without.allChecked());
        QVERIFY(refused.load() < 5); // asks once, never in a loop
        m_folder->write("proxy-password", "open sesame\n");
        QFile::setPermissions(m_folder->path() + u"/proxy-password"_qs, QFile::ReadOwner | QFile::ReadOther);
        QVERIFY_THROWS_EXCEPTION(Error, look()); // readable by others
        QFile::setPermissions(m_folder->path() + u"/proxy-password"_qs, QFile::ReadOwner);
        const FetchOutcome with = look();
        QVERIFY2(with.allChecked(), qPrintable(with.results.front().fetch.failure));
        const auto ledger = m_context->openLedger();
        const QJsonDocument stored(ledger::SettingTable(*ledger).all(ledger::SettingTable::kProfile));
        QVERIFY(!stored.toJson().contains("sesame"));
    }

    void aProxyThatRefusesIsNamed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* status, const char* header, const QString& user, const QString& says) {
            QTest::newRow(name) << QByteArray(status) << QByteArray(header) << user << says;
        };
        row("wants a login", "407 x", "Proxy-Authenticate: Basic realm=\"x\"\r\n", {}, u"wants a user name"_qs);
        row("refuses the login", "407 x", "Proxy-Authenticate: Basic realm=\"x\"\r\n", u"akimori"_qs, u"did not accept"_qs);
        row("NTLM alone", "407 x", "Proxy-Authenticate: NTLM\r\n", u"akimori"_qs, u"cntlm"_qs);
        row("does not let through", "403 Forbidden", "", {}, u"does not let"_qs);
        row("does not reach it", "502 Bad Gateway", "", {}, u"did not reach"_qs);
    }

    /// QtNetwork alone would call each a broken answer, and ask for ever where only NTLM is offered.
    void aProxyThatRefusesIsNamed()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, header);
        QFETCH(QString, user);
        QFETCH(QString, says);
        const test::TinyServer proxy([&](const QByteArray&) { return answer(status, header, {}); });
        const FetchOutcome outcome = fetchThrough(proxy.url({}), user);
        QVERIFY(!outcome.allChecked());
        const QString failure = outcome.results.front().fetch.failure;
        QVERIFY2(failure.contains(says) && failure.contains(u"127.0.0.1:%1"_qs.arg(proxy.url({}).port())), qPrintable(failure));
        setSourceAddresses(*m_context, u"jpcert"_qs, {u"http://feeds.example.invalid/jpcert.rdf"_qs}); // the same without a tunnel
        QVERIFY(!fetchFeeds(*m_context, {u"jpcert"_qs}, m_job, {1, {}, false}).allChecked());
        const FetchOutcome nobody = fetchThrough(QUrl(u"http://127.0.0.1:1"_qs), user);
        QVERIFY2(nobody.results.front().fetch.failure.contains(u"127.0.0.1:1 could not be reached"), qPrintable(nobody.results.front().fetch.failure));
        const test::TinyServer other([](const QByteArray&) { return QByteArray("SSH-2.0-x\r\n\r\n"); });
        QVERIFY(fetchThrough(other.url({}), user).results.front().fetch.failure.contains(u"is no HTTP proxy"));
    }

    /// The test button: says for every host what happened, and leaves nothing in the log of looks.
    void theConnectionTestSaysWhatHappened()
    {
        const QByteArray wanted = "Proxy-Authorization: Basic " + QByteArray("akimori:open sesame").toBase64();
        const test::TinyServer proxy([wanted](const QByteArray& head) {
            return head.contains(wanted) ? answer("200 OK", {}, {})
                                                                : answer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"\r\n", {});
        });
        const auto sourcesAt = [&](const QString& address) {
            for (const advisories::Feed* feed : advisories::allFeeds())
                setSourceAddresses(*m_context, feed->id(), {address});
        };
        sourcesAt(u"http://feeds.example.invalid/feed"_qs);
        NetworkSettings network;
        network.proxy = ProxyMode::Manual;
        network.host = proxy.url({}).host();
        network.port = proxy.url({}).port();
        network.user = u"akimori"_qs;
        setNetworkSettings(*m_context, network);
        std::vector<NetworkTry> tries = testNetwork(*m_context, m_job);
        QCOMPARE(tries.size(), 1u); // one host, one question
        QVERIFY(!tries.front().reached && !tries.front().what.isEmpty());

        setProxyPassword(*m_context, u"open sesame"_qs);
        QVERIFY(proxyPasswordPlace(*m_context) == ProxyPasswordPlace::File);
        QVERIFY(!(QFile::permissions(m_folder->path() + u"/proxy-password"_qs) & (QFile::ReadGroup | QFile::ReadOther)));
        tries = testNetwork(*m_context, m_job);
        QVERIFY2(tries.front().reached, qPrintable(tries.front().what));
        setProxyPassword(*m_context, {});
        QVERIFY(proxyPasswordPlace(*m_context) == ProxyPasswordPlace::None);
        QVERIFY_THROWS_EXCEPTION(Error, setProxyPassword(*m_context, u"two\nlines"_qs));

        network.proxy = ProxyMode::None;
        setNetworkSettings(*m_context, network);
        sourcesAt(u"https://127.0.0.1:1/feed"_qs); // nobody listens there
        tries = testNetwork(*m_context, m_job);
        QVERIFY(!tries.front().reached && !tries.front().what.isEmpty());
        QVERIFY(!ledger::AdvisoryTable(*m_context->openLedger()).wasFetched());
    }

    void settingsThatCannotBeMeant()
    {
        NetworkSettings network;
        network.proxy = ProxyMode::Manual;
        QVERIFY_THROWS_EXCEPTION(Error, setNetworkSettings(*m_context, network)); // no host
        network.host = u"proxy.example.jp"_qs;
        network.port = 70000;
        QVERIFY_THROWS_EXCEPTION(Error, setNetworkSettings(*m_context, network));
        network.port = 8080;
        m_folder->write("ca.pem", "no certificate");
        network.authorities = m_folder->path() + u"/ca.pem"_qs;
        QVERIFY_THROWS_EXCEPTION(Error, setNetworkSettings(*m_context, network));
        for (const char* address : {"ftp://x/", "javascript:alert(1)", "file:///etc/passwd", "https://u:p@x/", "nonsense", ""})
            QVERIFY_THROWS_EXCEPTION(Error, setSourceAddresses(*m_context, u"jpcert"_qs, {QString::fromLatin1(address)}));
        QVERIFY_THROWS_EXCEPTION(Error, setSourceAddresses(*m_context, u"x"_qs, {u"https://x.example/"_qs}));
        setSourceAddresses(*m_context, u"jpcert"_qs, {u"https://mirror.example.jp/jpcert.rdf"_qs});
        QVERIFY(sourceStatuses(*m_context).front().ownAddresses);
        setSourceAddresses(*m_context, u"jpcert"_qs, {});
        QVERIFY(!sourceStatuses(*m_context).front().ownAddresses);
    }

    void theDailyLineOfEvidence()
    {
        const test::TinyServer server([](const QByteArray&) { return answer("200 OK", {}, fixture()); });
        fetch(server);
        m_clock.advanceMs(24LL * 3600 * 1000);
        fetch(server);
        const QDate first = QDate(2026, 11, 22);
        const std::vector<DailyLook> looks = dailyLooks(*m_context, first.addDays(-1), first.addDays(1));
        QCOMPARE(looks.size(), 3u);
        QCOMPARE(looks[0].looks, 0); // nobody looked: never "no advisory"
        QVERIFY(looks[0].unchecked.contains(u"jpcert"_qs));
        QCOMPARE(looks[1].looks, 1);
        QCOMPARE(looks[1].news, 2);
        QCOMPARE(looks[1].matched, 1);
        QVERIFY(!looks[1].unchecked.contains(u"jpcert"_qs));
        QCOMPARE(looks[2].looks, 1);
        QCOMPARE(looks[2].news, 0);
        QCOMPARE(looks[2].matched, 0); // the same entries again are no new ones
        QVERIFY_THROWS_EXCEPTION(Error, dailyLooks(*m_context, first, first.addDays(-1)));
    }

    void anUnknownSourceIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, fetchFeeds(*m_context, {u"nonsense"_qs}, m_job));
    }

private:
    FetchOutcome fetchThrough(const QUrl& proxy, const QString& user)
    {
        NetworkSettings network;
        network.proxy = ProxyMode::Manual;
        network.host = proxy.host();
        network.port = proxy.port();
        network.user = user;
        setNetworkSettings(*m_context, network);
        setSourceAddresses(*m_context, u"jpcert"_qs, {u"https://feeds.example.invalid/jpcert.rdf"_qs});
        return fetchFeeds(*m_context, {u"jpcert"_qs}, m_job, {1, {}, false});
    }

    FetchOutcome fetch(const test::TinyServer& server, const FetchOptions& options = {1, {}, false})
    {
        {
            const auto ledger = m_context->openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            const QJsonObject addresses{{u"jpcert"_qs, QJsonArray{server.url(u"/jpcert.rdf"_qs).toString()}}};
            ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, u"advisoryUrls"_qs, addresses);
            transaction.commit();
        }
        return fetchFeeds(*m_context, {u"jpcert"_qs}, m_job, options);
    }

    /// `silence`: every other source gets an address at which nobody listens.
    void setAddresses(QJsonObject addresses, bool silence)
    {
        for (const SourceStatus& status : sourceStatuses(*m_context)) {
            if (silence && !addresses.contains(status.id))
                addresses.insert(status.id, QJsonArray{u"http://127.0.0.1:1/"_qs});
        }
        const auto ledger = m_context->openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, u"advisoryUrls"_qs, addresses);
        transaction.commit();
    }

    test::FakeClock m_clock;
    JobContext m_job;
    std::unique_ptr<test::TempFolder> m_folder;
    std::unique_ptr<Context> m_context;
};

QTEST_GUILESS_MAIN(tst_fetchfeeds)
#include "tst_fetchfeeds.moc"
