#include "base/hash.h"
#include "ledger/audittable.h"
#include "ledger/settingtable.h"
#include "ledger/sitetable.h"
#include "operations/backup/takebackup.h"
#include "operations/duties/dutystatus.h"
#include "operations/duties/round.h"
#include "operations/integrity/baselines.h"
#include "support/sshdfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace akimori;
using namespace akimori::operations;

namespace {

/// A profile with one site on a real sshd, without a way to the sources of advisories.
struct Bed
{
    test::SshdFixture sshd;
    test::TempFolder folder;
    SystemClock clock;
    Context context = Context::open(folder.path() + QStringLiteral("/profile"), QStringLiteral("担当 ○○"), clock);
    JobContext job;

    Bed()
    {
        folder.write("html/index.html", "<!DOCTYPE html>\n<title>top</title>\n");
        const remote::HostProfile login = sshd.profile();
        QVERIFY(QFile::copy(login.hostKeyFile, context.profile.hostKeyFile()));
        Site site;
        site.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        site.name = QStringLiteral("demo");
        site.host = login.host;
        site.port = login.port;
        site.user = login.user;
        site.keyFile = login.keyFile;
        site.roots = {folder.at("html")};
        site.impact = PerformanceImpact::None;
        site.via = TransportChoice::LibSsh2;
        site.createdAt = clock.nowUtc();
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
        ledger::SiteTable(*ledger).insert(transaction, site);
        QJsonObject closed;
        for (const char* source : {"jpcert", "ipa", "myjvn", "jvn", "jvndb", "kev", "nginx", "apache"})
            closed.insert(QLatin1String(source), QJsonArray{QStringLiteral("http://127.0.0.1:1/")});
        ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, QStringLiteral("advisoryUrls"), closed);
        transaction.commit();
    }
};

const RoundResult& resultOf(const DailyRecord& record, const char* job)
{
    for (const RoundResult& result : record.results) {
        if (result.job == QLatin1String(job))
            return result;
    }
    qFatal("no step %s", job);
}

} // namespace

/// 本日の点検 against a real server: what is missing is done, what failed is said, what is signed stays.
class tst_round : public QObject
{
    Q_OBJECT

private slots:
    void aRoundDoesOnlyWhatIsMissingAndIsSigned()
    {
        Bed bed;
        TakeBackup::Request backup;
        backup.kind = BackupKind::Data;
        TakeBackup(bed.context).run(backup, bed.job);
        ApproveBaseline(bed.context).run({}, {}, QStringLiteral("引継ぎ時点"), bed.job);

        const DailyRecord first = MorningRound(bed.context).run({}, bed.job);
        QVERIFY(resultOf(first, "scan.run").outcome == RunOutcome::Ok);
        QVERIFY(!resultOf(first, "scan.run").earlier);
        QVERIFY(resultOf(first, "advisory.fetch").outcome == RunOutcome::Unchecked); // no way to the sources
        QVERIFY(!resultOf(first, "probe.run").detail.isEmpty());
        QVERIFY(resultOf(first, "verify.run").outcome == RunOutcome::Ok);
        QVERIFY(first.outcome() != RunOutcome::Ok);
        QVERIFY(first.endedAt.isValid());

        const DailyRecord second = MorningRound(bed.context).run({}, bed.job);
        QCOMPARE(second.no, first.no); // not signed yet: completed, not doubled
        QVERIFY(resultOf(second, "scan.run").earlier);
        QCOMPARE(resultOf(second, "scan.run").evidence, resultOf(first, "scan.run").evidence);
        QVERIFY(resultOf(second, "verify.run").earlier);

        const DailyRecord signedRecord = SignRound(bed.context).run({}, QStringLiteral("情報源は別途確認"));
        QCOMPARE(signedRecord.signedBy, QStringLiteral("担当 ○○"));
        QCOMPARE(signedRecord.sha256, Sha256::hexOf(contentOf(findRound(bed.context, first.no))));
        QVERIFY_THROWS_EXCEPTION(Error, SignRound(bed.context).run(first.no, {}));
        QVERIFY(MorningRound(bed.context).run({}, bed.job).no != first.no);
        QVERIFY(ledger::AuditTable(*bed.context.openLedger()).verify().ok);
    }

    void aServerThatIsGoneDoesNotStopTheRound()
    {
        Bed bed;
        bed.sshd.stop();
        const DailyRecord record = MorningRound(bed.context).run({}, bed.job);
        QCOMPARE(record.results.size(), 4u);
        QVERIFY(resultOf(record, "probe.run").outcome != RunOutcome::Ok);
        QVERIFY(resultOf(record, "scan.run").outcome != RunOutcome::Ok);
        QVERIFY(!resultOf(record, "scan.run").detail.isEmpty());
        QVERIFY(resultOf(record, "verify.run").outcome == RunOutcome::Unchecked); // nothing kept is not "fine"
    }

    void aCancelledRoundKeepsWhatWasDoneAndCannotBeSigned()
    {
        Bed bed;
        bed.job.cancel();
        QVERIFY_THROWS_EXCEPTION(Error, MorningRound(bed.context).run({}, bed.job));
        QVERIFY(!findRound(bed.context, {}).endedAt.isValid());
        QVERIFY_THROWS_EXCEPTION(Error, SignRound(bed.context).run({}, {}));
    }
};

QTEST_GUILESS_MAIN(tst_round)
#include "tst_round.moc"
