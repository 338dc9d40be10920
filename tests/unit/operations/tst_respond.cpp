#include "profilefixture.h"

#include "base/hash.h"
#include "operations/backup/takebackup.h"
#include "operations/integrity/antivirus.h"
#include "operations/integrity/baselines.h"
#include "operations/integrity/checkhardening.h"
#include "operations/integrity/keepevidence.h"
#include "operations/integrity/respond.h"
#include "operations/integrity/runscan.h"
#include "operations/integrity/sitenormal.h"
#include "support/tinyserver.h"

#include <QDir>
#include <QFileInfo>

using namespace akimori;
using namespace akimori::operations;

namespace {

const QByteArray kPage = "<!DOCTYPE html><p>お知らせ</p>";
const QByteArray kShell = "<?php system($_GET['c']);";

QByteArray fileOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A site on a real sshd, approved and backed up, then tampered with; the web server answers with what lies in the root.
struct Bed
{
    test::SshdFixture sshd;
    test::ProfileFixture profile;
    JobContext job;
    Site site;
    Scan scan;

    Bed()
    {
        profile.folder.write("www/page.html", kPage);
        profile.folder.write("www/index.html", "<a href=\"page.html\">1</a>");
        site = profile.addSite(&sshd, PerformanceImpact::None);
        ApproveBaseline(profile.context).run(site.name, {}, QStringLiteral("初回"), job);
        TakeBackup::Request request;
        request.site = site.name;
        TakeBackup(profile.context).run(request, job);
        profile.folder.write("www/page.html", kPage + "<iframe src=\"https://evil.example/\" width=0></iframe>");
        profile.folder.write("www/x.php", kShell);
        RunScan::Request look;
        look.site = site.name;
        scan = RunScan(profile.context).run(look, job);
    }

    QString finding(const QByteArray& path, const char* rule) const
    {
        for (const Finding& finding : scan.findings) {
            if (finding.path == path && finding.rule == QLatin1String(rule))
                return finding.id;
        }
        return {};
    }
    QByteArray live(const QByteArray& path) const { return profile.folder.read("www/" + path); }
};

} // namespace

class tst_respond : public QObject
{
    Q_OBJECT

private slots:
    void fromFindingToEvidenceAndBack()
    {
        Bed bed;
        const Context& context = bed.profile.context;
        const QString page = bed.finding("page.html", "H06");
        const QString shell = bed.finding("x.php", "F10");
        QVERIFY(!page.isEmpty() && !shell.isEmpty()); // the contents of what changed were read

        const QuarantinedFile kept = KeepEvidence(context).run(shell, bed.job);
        QVERIFY(kept.onServer);
        QCOMPARE(kept.sha256, Sha256::hexOf(kShell));
        QCOMPARE(fileOf(kept.folder + QStringLiteral("/server-copy")), kShell);
        QCOMPARE(QFileInfo(kept.folder + QStringLiteral("/server-copy")).permissions() & QFileDevice::WriteOther, QFileDevice::Permissions());
        QVERIFY(!kept.remark.isEmpty()); // nobody answers by HTTP: said, not hidden
        QVERIFY(fileOf(kept.folder + QStringLiteral("/SHA256SUMS")).contains(kept.sha256 + "  server-copy"));

        RespondToFinding respond(context);
        QCOMPARE(test::ProfileFixture::refusal([&] { respond.takeDown(shell, {QString(), QStringLiteral("x")}, bed.job); }),
                 ErrorCode::BadInput);
        QVERIFY(bed.profile.folder.exists("www/x.php"));
        const ClosingGround ground{QStringLiteral("○○課長"), QStringLiteral("電話で承認")};
        const ResponseAction down = respond.takeDown(shell, ground, bed.job);
        QCOMPARE(down.approvedBy, ground.approvedBy);
        QVERIFY(!bed.profile.folder.exists("www/x.php"));

        respond.takeDown(page, ground, bed.job);
        QVERIFY(bed.live("page.html").contains("公開を停止しています"));
        const RestoreOutcome back = respond.restore(page, bed.job);
        QCOMPARE(back.changed, 1);
        QCOMPARE(bed.live("page.html"), kPage);

        const ResponseAction incident = respond.openIncident(page);
        QVERIFY(!incident.reference.isEmpty());
        QCOMPARE(respond.openIncident(shell).reference, incident.reference); // the same scan joins the same incident
        RunScan::Request again;
        again.site = bed.site.name;
        const Scan after = RunScan(context).run(again, bed.job);
        QVERIFY2(after.verdict == Verdict::Ok, "the kept former version is no finding");
        const TamperingFlash flash = tamperingFlash(context, page);
        QVERIFY(flash.affected.contains(QStringLiteral("x.php")) && flash.affected.contains(QStringLiteral("page.html")));
        QVERIFY(flash.done.size() >= 3 && flash.entryRoute.isEmpty() && flash.evidence.size() == 1);
        QCOMPARE(listResponses(context, bed.site.name).size(), 7u);
    }

    void whatChangedSinceIsNotTouched()
    {
        Bed bed;
        const QString shell = bed.finding("x.php", "F10");
        KeepEvidence(bed.profile.context).run(shell, bed.job);
        bed.profile.folder.write("www/x.php", "something else");
        QCOMPARE(test::ProfileFixture::refusal([&] {
                     RespondToFinding(bed.profile.context).takeDown(shell, {QStringLiteral("a"), QStringLiteral("b")}, bed.job);
                 }),
                 ErrorCode::Conflict);
        QCOMPARE(bed.live("x.php"), QByteArray("something else"));
        bed.profile.folder.write("outside.txt", "keep me");
        QVERIFY(QFile::remove(QString::fromUtf8(bed.profile.folder.at("www/x.php"))));
        bed.profile.folder.symlink("../outside.txt", "www/x.php");
        QCOMPARE(test::ProfileFixture::refusal([&] {
                     RespondToFinding(bed.profile.context).takeDown(shell, {QStringLiteral("a"), QStringLiteral("b")}, bed.job);
                 }),
                 ErrorCode::Conflict);
        QCOMPARE(bed.profile.folder.read("outside.txt"), QByteArray("keep me"));
    }

    void closingIsCheckedFromOutside()
    {
        Bed bed;
        const CloseSite close(bed.profile.context);
        const ClosingGround ground{QStringLiteral("○○課長"), QStringLiteral("改ざん")};
        const CloseSite::Outcome closed = close.close(bed.site.name, ground, bed.job);
        QVERIFY(!closed.inEffect && !closed.check.isEmpty()); // nobody answers there: never "closed"
        QVERIFY(bed.profile.folder.exists("www/akimori-closed.flag"));
        QVERIFY(bed.live("akimori-closed.html").contains("閉鎖"));
        close.close(bed.site.name, ground, bed.job); // a second time changes nothing
        close.reopen(bed.site.name, ground, bed.job);
        QVERIFY(!bed.profile.folder.exists("www/akimori-closed.flag"));
        const test::TempFolder out;
        for (const QString& name : CloseSite::writeClosedKit(out.path()))
            QVERIFY(!fileOf(out.path() + u'/' + name).isEmpty());
    }

    void allowancesNeedReasonsAndWholeNames()
    {
        test::ProfileFixture profile;
        const Site site = profile.addSite();
        const EditAllowances edit(profile.context);
        const auto refusal = [&](AllowanceKind kind, const char* value, const char* reason) {
            return test::ProfileFixture::refusal(
                [&] { edit.add(site.name, kind, QString::fromLatin1(value), QString::fromLatin1(reason)); });
        };
        QCOMPARE(refusal(AllowanceKind::ScriptHost, "js.example.net", " "), ErrorCode::BadInput);
        QCOMPARE(refusal(AllowanceKind::ScriptHost, "*.example.net", "x"), ErrorCode::BadInput);
        QCOMPARE(refusal(AllowanceKind::File, "index.html", "x"), ErrorCode::BadInput);
        QCOMPARE(refusal(AllowanceKind::MeasurementId, "gtm", "x"), ErrorCode::BadInput);
        const SiteAllowance made = edit.add(site.name, AllowanceKind::ScriptHost, QStringLiteral("https://JS.Example.net/a.js"), QStringLiteral("依頼"));
        QCOMPARE(made.value, QByteArray("js.example.net"));
        QCOMPARE(refusal(AllowanceKind::ScriptHost, "js.example.net", "again"), ErrorCode::Conflict);
        edit.withdraw(site.name, made.no, QStringLiteral("終了"));
        QCOMPARE(test::ProfileFixture::refusal([&] { edit.withdraw(site.name, made.no, QStringLiteral("終了")); }), ErrorCode::NotFound);
    }

    void hardeningIsRecordedWhateverItShows()
    {
        test::ProfileFixture profile;
        const Site site = profile.addSite(); // nobody answers
        JobContext job;
        const CheckHardening check(profile.context);
        const HardeningCheck first = check.run(site.name, job);
        QCOMPARE(first.items.size(), 20u);
        QVERIFY(first.count(HardeningState::Unchecked) >= 8);
        for (const HardeningItem& item : first.items)
            QVERIFY2(item.state != HardeningState::Unchecked || !item.remark.isEmpty(), qPrintable(item.id));
        const ExemptHardening exempt(profile.context);
        QCOMPARE(test::ProfileFixture::refusal([&] { exempt.exempt(site.name, QStringLiteral("H-99"), QStringLiteral("x")); }), ErrorCode::BadInput);
        exempt.exempt(site.name, QStringLiteral("H-16"), QStringLiteral("事業者側で実施"));
        profile.at(QDate(2027, 1, 4), QTime(9, 0));
        exempt.exempt(site.name, QStringLiteral("H-16"), QStringLiteral("事業者側の境界で実施"));
        const HardeningCheck second = check.run(site.name, job);
        QVERIFY(second.items.at(15).state == HardeningState::NotApplicable);
        QCOMPARE(second.items.at(15).remark, QStringLiteral("事業者側の境界で実施"));
        QCOMPARE(listHardening(profile.context, site.name).size(), 2u);
    }

    void antivirusIsNeverCleanWithoutAResult()
    {
        test::ProfileFixture profile;
        const Site site = profile.addSite();
        JobContext job;
        const Antivirus antivirus(profile.context);
        QVERIFY(!antivirus.due(site.name).isEmpty());
        QCOMPARE(test::ProfileFixture::refusal([&] { antivirus.check(site.name, job); }), ErrorCode::NotFound);
        AntivirusLoan loan;
        loan.product = QStringLiteral("製品");
        loan.means = AntivirusMeans::Product;
        loan.place = QStringLiteral("unknown");
        QCOMPARE(test::ProfileFixture::refusal([&] { antivirus.lend(site.name, loan); }), ErrorCode::BadInput);
        loan.place = QStringLiteral("sophos");
        antivirus.lend(site.name, loan);
        QCOMPARE(antivirus.check(site.name, job).outcome, QStringLiteral("unchecked")); // the server cannot be reached
        AntivirusCheck byHand;
        byHand.version = QStringLiteral("1.2");
        QCOMPARE(test::ProfileFixture::refusal([&] { antivirus.record(site.name, byHand); }), ErrorCode::BadInput);
        byHand.definitionsOf = QDate(2026, 11, 23);
        byHand.scanned = 10;
        byHand.skipped = 1;
        QCOMPARE(antivirus.record(site.name, byHand).outcome, QStringLiteral("unchecked")); // skipped is never clean
        byHand.skipped = 0;
        QCOMPARE(antivirus.record(site.name, byHand).outcome, QStringLiteral("ok"));
        QVERIFY(antivirus.due(site.name).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_respond)
#include "tst_respond.moc"
