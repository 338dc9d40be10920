#include "base/jst.h"
#include "ledger/audittable.h"
#include "ledger/sitetable.h"
#include "operations/logs/drilllogs.h"
#include "operations/logs/handoverlogs.h"
#include "operations/logs/logsheet.h"
#include "operations/logs/retainlogs.h"
#include "support/cutrelay.h"
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

        first.out = bed.folder.path() + QStringLiteral("/other"); // the package of a request is not replaced silently
        QVERIFY_THROWS_EXCEPTION(Error, CollectLogs(bed.context).run(first, bed.job));
        QCOMPARE(findLogHandover(bed.context, recorded.no).package, one.handover.package);

        const CollectLogs::Result two =
            CollectLogs(bed.context).run(bed.request(QStringLiteral("two")), bed.job);
        QCOMPARE(two.handover.previousSha256, one.handover.manifestSha256);
        QVERIFY(two.handover.no != one.handover.no);
        QVERIFY(one.handover.concernsTheCity());
        QVERIFY(!two.handover.concernsTheCity()); // nobody asked
        QVERIFY(bed.folder.read("two/manifest.json").contains(one.handover.manifestSha256));

        HandOverLogs::Request given;
        given.no = recorded.no;
        given.receivedBy = QStringLiteral("○○様");
        const LogHandover handed = HandOverLogs(bed.context).run(given);
        QVERIFY(handed.state == HandoverState::Handed);
        QVERIFY_THROWS_EXCEPTION(Error, HandOverLogs(bed.context).run(given));
        QCOMPARE(listLogHandovers(bed.context, {}).size(), 2u);
        QVERIFY(ledger::AuditTable(*bed.context.openLedger()).verify().ok);
    }

    void receiptRetentionAndDeletion()
    {
        Bed bed;
        CollectLogs::Request request = bed.request(QStringLiteral("out"));
        request.kinds = {LogKind::Access, LogKind::Audit};
        request.pseudonyms = request.masked = true;
        request.to = bed.clock.nowUtc();
        const LogHandover collected = CollectLogs(bed.context).run(request, bed.job).handover;
        QVERIFY(bed.folder.read("out/extract/audit.log").contains("ledger.create"));
        QVERIFY(bed.folder.read("out/masked/access.log").startsWith("ip-"));
        QVERIFY(QFile::exists(bed.context.profile.attachmentsFolder() + u'/' + collected.no + QStringLiteral("/pseudonym-key")));
        QVERIFY(collected.bytes > 0);

        HandOverLogs::Request given;
        given.no = collected.no;
        QVERIFY_THROWS_EXCEPTION(Error, HandOverLogs(bed.context).run(given)); // to whom?
        given.receivedBy = QStringLiteral("○○様");
        given.medium = QStringLiteral("USBメモリ手渡し");
        given.keepUntil = jst::date(bed.clock.nowUtc()).addDays(-1);
        QVERIFY_THROWS_EXCEPTION(Error, HandOverLogs(bed.context).run(given));
        given.keepUntil = jst::date(bed.clock.nowUtc()).addDays(30);
        HandOverLogs(bed.context).run(given);
        bed.folder.write("receipt.pdf", "%PDF");
        const LogHandover receipted =
            HandOverLogs(bed.context).attachReceipt(given.no, bed.folder.path() + QStringLiteral("/receipt.pdf"));
        QCOMPARE(receipted.receiptSha256.size(), 64);
        QVERIFY(QFile::exists(receipted.receipt));

        QVERIFY(packagesToDelete(bed.context, {}).empty()); // not yet
        QVERIFY_THROWS_EXCEPTION(Error, deletePackage(bed.context, given.no, {}));
        const QByteArray manifest = bed.folder.read("out/manifest.json");
        bed.folder.write("out/manifest.json", "something else");
        QVERIFY_THROWS_EXCEPTION(Error, deletePackage(bed.context, given.no, QStringLiteral("市の依頼"))); // not that package
        QVERIFY(bed.folder.exists("out/extract/access.log"));
        bed.folder.write("out/manifest.json", manifest);
        const LogHandover deleted = deletePackage(bed.context, given.no, QStringLiteral("市の依頼"));
        QVERIFY(!bed.folder.exists("out"));
        QVERIFY(deleted.deletedAt.isValid());
        QCOMPARE(deleted.deletion, QStringLiteral("市の依頼"));
        QVERIFY_THROWS_EXCEPTION(Error, deletePackage(bed.context, given.no, QStringLiteral("x")));
        const LogSheet sheet = logSheet(bed.context, given.no); // the paper can be printed all the same
        QCOMPARE(sheet.requests, 3);
        QCOMPARE(sheet.files.size(), 6u); // two sources, two extracts, two masked
        QCOMPARE(sheet.statuses.front().second, 3);
        QCOMPARE(sheet.clients.front().first, QStringLiteral("192.0.2.0"));
        QVERIFY(!sheet.method.isEmpty());
        QVERIFY(ledger::AuditTable(*bed.context.openLedger()).verify().ok);
    }

    void drillsLeaveARecordAndNoFiles()
    {
        Bed bed;
        const Site site = findSite(*bed.context.openLedger(), {});
        QVERIFY(!nextDrill(*bed.context.openLedger(), site).isValid()); // a person begins
        const LogDrill drill = drillLogs(bed.context, {}, bed.job);
        QVERIFY(drill.record.drill);
        QVERIFY(drill.record.no.startsWith(QStringLiteral("DRL-")));
        QCOMPARE(drill.record.from.secsTo(drill.record.to), 3600);
        QVERIFY(drill.record.elapsedSeconds({}) >= 0);
        QVERIFY(QDir(bed.context.profile.folder()).entryList({QStringLiteral("log-drill-*")}).isEmpty());
        QCOMPARE(nextDrill(*bed.context.openLedger(), site),
                 jst::toUtc(jst::date(drill.record.requestedAt).addMonths(1), QTime(6, 0)));
        // a drill is no handover: the chain begins with the first package
        QVERIFY(CollectLogs(bed.context).run(bed.request(QStringLiteral("one")), bed.job).handover.previousSha256.isEmpty());
        HandOverLogs::Request given;
        given.no = drill.record.no;
        given.receivedBy = QStringLiteral("○○");
        QVERIFY_THROWS_EXCEPTION(Error, HandOverLogs(bed.context).run(given));
    }

    /// The server goes away while the logs are copied: the same request goes on where it stopped.
    void goesOnAfterTheLineBroke()
    {
        Bed bed;
        QByteArray older;
        for (int i = 0; i < 20'000; ++i)
            older += "192.0.2.1 - - [31/Oct/2026:23:" + QByteArray::number(10 + i % 50) +
                     ":00 +0900] \"GET /older HTTP/1.1\" 200 5\n";
        bed.folder.write("log/access.log.1", older);
        bed.folder.write("log/access.log",
                         bed.folder.read("log/access.log") +
                             QByteArray("192.0.2.1 - - [01/Nov/2026:02:00:00 +0900] \"GET /late HTTP/1.1\" 200 5\n").repeated(180'000));
        CollectLogs::Request request = bed.request(QStringLiteral("out"));
        request.from = at("2026-10-31T23:30");
        test::CutRelay relay(bed.sshd.profile().port);
        {
            const auto ledger = bed.context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, bed.context.actor(*ledger));
            Site site = findSite(*ledger, {});
            site.port = relay.port();
            ledger::SiteTable(*ledger).update(transaction, site);
            transaction.commit();
            QFile known(bed.context.profile.hostKeyFile());
            QVERIFY(known.open(QIODevice::ReadWrite));
            const QByteArray keys = known.readAll();
            QVERIFY(known.write(QByteArray(keys).replace(QByteArray::number(bed.sshd.profile().port),
                                                          QByteArray::number(relay.port()))) > 0);
        }
        class Cutting final : public JobContext
        {
        public:
            Cutting(test::CutRelay& line, qint64 first)
                : m_line(line)
                , m_first(first)
            {
            }

        private:
            void onProgress(const Progress& progress) override
            {
                if (progress.bytes && progress.done > m_first && !m_cut) {
                    m_cut = true; // in the middle of the second file
                    m_line.cutAfterFromServer = 1000;
                }
            }
            test::CutRelay& m_line;
            qint64 m_first;
            bool m_cut = false;
        };
        Cutting cutting(relay, older.size() + 1000);
        QVERIFY_THROWS_EXCEPTION(Error, CollectLogs(bed.context).run(request, cutting));
        const auto left = [&] {
            return QDir(bed.folder.path()).entryList({QStringLiteral(".akimori-logs-*")}, QDir::Dirs | QDir::Hidden);
        };
        QCOMPARE(left().size(), 1);
        QVERIFY(!bed.folder.exists("out"));
        relay.cutAfterFromServer = -1;
        const CollectLogs::Result result = CollectLogs(bed.context).run(request, bed.job);
        QVERIFY(left().isEmpty());
        QVERIFY(result.collected.gaps.empty());
        QCOMPARE(result.collected.files.size(), 2u);
        QCOMPARE(result.handover.lines, 12'000 + 2);
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
