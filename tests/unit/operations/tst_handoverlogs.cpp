#include "base/jst.h"
#include "ledger/audittable.h"
#include "ledger/sitetable.h"
#include "operations/logs/handoverlogs.h"
#include "support/sshdfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace akimori;
using namespace akimori::operations;

namespace {

QDateTime at(const char* text)
{
    return jst::parse(QString::fromLatin1(text)).value();
}

/// A profile with one site on a real sshd.
struct Bed
{
    test::SshdFixture sshd;
    test::TempFolder folder;
    SystemClock clock;
    Context context =
        Context::open(folder.path() + QStringLiteral("/profile"), QStringLiteral("担当 ○○"), clock);
    JobContext job;

    Bed()
    {
        const remote::HostProfile login = sshd.profile();
        QVERIFY(QFile::copy(login.hostKeyFile, context.profile.hostKeyFile()));
        Site site;
        site.id = QStringLiteral("site-1");
        site.name = QStringLiteral("demo");
        site.host = login.host;
        site.port = login.port;
        site.user = login.user;
        site.keyFile = login.keyFile;
        site.roots = {"/srv/www"};
        site.url = QStringLiteral("https://www.example.jp/");
        site.via = TransportChoice::LibSsh2;
        site.createdAt = clock.nowUtc();
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.commit();
        folder.write("log/access.log",
                     "192.0.2.1 - - [01/Nov/2026:00:00:00 +0900] \"GET /a HTTP/1.1\" 200 5\n"
                     "192.0.2.1 - - [01/Nov/2026:00:30:00 +0900] \"GET /b HTTP/1.1\" 200 5\n"
                     "192.0.2.1 - - [01/Nov/2026:01:00:00 +0900] \"GET /c HTTP/1.1\" 200 5\n");
    }

    CollectLogs::Request request(const QString& out) const
    {
        CollectLogs::Request request;
        request.from = at("2026-11-01T00:00");
        request.to = at("2026-11-01T01:00");
        request.paths = {folder.at("log/access.log")};
        request.out = folder.path() + u'/' + out;
        return request;
    }
};

} // namespace

/// From the city's request to the handover: package, ledger and chain.
class tst_handoverlogs : public QObject
{
    Q_OBJECT

private slots:
    void answersARequestAndChains()
    {
        Bed bed;
        RequestLogs::Request asked;
        asked.by = QStringLiteral("○○課");
        asked.purpose = QStringLiteral("調査");
        asked.means = QStringLiteral("電話");
        const LogHandover recorded = RequestLogs(bed.context).run(asked);
        CollectLogs::Request first = bed.request(QStringLiteral("one"));
        first.no = recorded.no;
        const CollectLogs::Result one = CollectLogs(bed.context).run(first, bed.job);
        QCOMPARE(one.handover.no, recorded.no);
        QCOMPARE(one.handover.lines, 2);
        QVERIFY(!one.unchecked && one.collected.gaps.empty());
        QCOMPARE(one.handover.package, first.out);
        QVERIFY(one.handover.previousSha256.isEmpty());

        const CollectLogs::Result two =
            CollectLogs(bed.context).run(bed.request(QStringLiteral("two")), bed.job);
        QCOMPARE(two.handover.previousSha256, one.handover.manifestSha256);
        QVERIFY(two.handover.no != one.handover.no);
        QVERIFY(bed.folder.read("two/manifest.json").contains(one.handover.manifestSha256));

        const LogHandover handed = HandOverLogs(bed.context).run(recorded.no, QStringLiteral("○○様"), {});
        QVERIFY(handed.state == HandoverState::Handed);
        QVERIFY_THROWS_EXCEPTION(Error,
                                 HandOverLogs(bed.context).run(recorded.no, QStringLiteral("○○様"), {}));
        QCOMPARE(listLogHandovers(bed.context, {}).size(), 2u);
        QVERIFY(ledger::AuditTable(*bed.context.openLedger()).verify().ok);
    }

    void aFailureLeavesNoPackageButATrace()
    {
        Bed bed;
        CollectLogs::Request wrong = bed.request(QStringLiteral("out"));
        wrong.paths = {bed.folder.at("log/nothing.log")};
        QVERIFY_THROWS_EXCEPTION(Error, CollectLogs(bed.context).run(wrong, bed.job));
        QVERIFY(!bed.folder.exists("out"));
        QVERIFY(QDir(bed.folder.path())
                    .entryList({QStringLiteral(".akimori-*")}, QDir::AllEntries | QDir::Hidden)
                    .isEmpty());
        QVERIFY(listLogHandovers(bed.context, {}).empty());
        const auto newest = ledger::AuditTable(*bed.context.openLedger()).list(1);
        QCOMPARE(newest.front().action, QStringLiteral("logs.collectFailed"));
    }

    void neverWritesOverWhatIsThere()
    {
        Bed bed;
        bed.folder.write("out/keep.txt", "keep");
        const CollectLogs::Result result =
            CollectLogs(bed.context).run(bed.request(QStringLiteral("out")), bed.job);
        QCOMPARE(result.handover.package, bed.folder.path() + QStringLiteral("/out/") + result.handover.no);
        QCOMPARE(bed.folder.read("out/keep.txt"), QByteArray("keep"));
    }

    void refusesAnEmptyRangeAndAShortPassword()
    {
        Bed bed;
        CollectLogs::Request request = bed.request(QStringLiteral("out"));
        std::swap(request.from, request.to);
        QVERIFY_THROWS_EXCEPTION(Error, CollectLogs(bed.context).run(request, bed.job));
        request = bed.request(QStringLiteral("out"));
        request.zip = true;
        request.zipPassword = "short";
        QVERIFY_THROWS_EXCEPTION(Error, CollectLogs(bed.context).run(request, bed.job));
        RequestLogs::Request nobody;
        nobody.purpose = QStringLiteral("調査");
        QVERIFY_THROWS_EXCEPTION(Error, RequestLogs(bed.context).run(nobody));
    }
};

QTEST_GUILESS_MAIN(tst_handoverlogs)
#include "tst_handoverlogs.moc"
