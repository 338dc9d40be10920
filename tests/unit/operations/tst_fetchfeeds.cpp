#include "base/error.h"
#include "ledger/advisorytable.h"
#include "ledger/settingtable.h"
#include "operations/advisories/fetchfeeds.h"
#include "support/fakeclock.h"
#include "support/tempfolder.h"
#include "support/tinyserver.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

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

    void anUnknownSourceIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, fetchFeeds(*m_context, {u"nonsense"_qs}, m_job));
    }

private:
    FetchOutcome fetch(const test::TinyServer& server)
    {
        {
            const auto ledger = m_context->openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            const QJsonObject addresses{{u"jpcert"_qs, QJsonArray{server.url(u"/jpcert.rdf"_qs).toString()}}};
            ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, u"advisoryUrls"_qs, addresses);
            transaction.commit();
        }
        return fetchFeeds(*m_context, {u"jpcert"_qs}, m_job);
    }

    test::FakeClock m_clock;
    JobContext m_job;
    std::unique_ptr<test::TempFolder> m_folder;
    std::unique_ptr<Context> m_context;
};

QTEST_GUILESS_MAIN(tst_fetchfeeds)
#include "tst_fetchfeeds.moc"
