#include "ledger/advisorycasetable.h"
#include "ledger/audittable.h"
#include "ledger/changetable.h"
#include "ledger/generationtable.h"
#include "ledger/inventorytable.h"
#include "ledger/sitetable.h"
#include "operations/advisories/assessments.h"
#include "operations/advisories/casefile.h"
#include "operations/advisories/casework.h"
#include "operations/advisories/importfeed.h"
#include "operations/advisories/libraries.h"
#include "operations/advisories/reminders.h"
#include "operations/backup/takebackup.h"
#include "operations/contract/contract.h"
#include "unit/operations/profilefixture.h"

#include <QBuffer>

using namespace akimori;
using namespace akimori::operations;

namespace {

QByteArray erratum(const QByteArray& day, const QByteArray& id, const QByteArray& package, const QByteArray& version)
{
    return '[' + day + "] " + id + ' ' + package + " - security update\n\t{CVE-2026-99001}\n\t[bookworm] - " + package +
           ' ' + version + '\n';
}

} // namespace

/// From an erratum to the verified server, with the city's file on a real sshd; successors, papers over several cases,
/// and the yearly assessment.
class tst_casework : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_fixture->at(QDate(2026, 11, 24), QTime(10, 0));
    }

    void fromTheCitysFileToTheVerifiedServer()
    {
        const test::SshdFixture server;
        const Site site = m_fixture->addSite(&server, PerformanceImpact::None);
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:0.1"));
        const QString no = onlyCase().no;
        toPolicy(no);
        JobContext job;
        QVERIFY(refused([&] { transferPatch(context(), no, job); }) == ErrorCode::Conflict); // nothing received
        m_fixture->folder.write("zlib_1.deb", "the city's file");
        receivePatch(context(), no, m_fixture->folder.path() + u"/zlib_1.deb"_qs, u"所管課 ○○"_qs, {});
        openChange(u"C-1"_qs);
        WorkStep applied;
        applied.next = AdvisoryMeasure::Applied;
        applied.changeNo = u"C-1"_qs;
        applied.text = u"apt で適用"_qs;
        QVERIFY(refused([&] { advanceCase(context(), no, applied); }) == ErrorCode::Conflict); // not on the server
        transferPatch(context(), no, job);
        QVERIFY(refused([&] { advanceCase(context(), no, applied); }) == ErrorCode::Conflict); // no backup before
        const QString before = addGeneration(m_fixture->clock.nowUtc().addSecs(-600));
        QVERIFY(refused([&] { verifyCase(context(), no, job); }) == ErrorCode::Conflict); // not applied yet
        advanceCase(context(), no, applied);
        m_fixture->clock.advanceMs(600'000);
        const QString after = addGeneration(m_fixture->clock.nowUtc());
        const AdvisoryCase verified = verifyCase(context(), no, job);
        QVERIFY(verified.measure == AdvisoryMeasure::Verified);
        QVERIFY(verified.verdict == AdvisoryVerdict::Affected); // it was, and the report has to say so

        const CaseFile file = openCaseFile(context(), no);
        QCOMPARE(file.siteName, site.name);
        QCOMPARE(file.patches.size(), 1u);
        const PatchFile& patch = file.patches.front();
        QCOMPARE(patch.name, u"zlib_1.deb"_qs);
        QCOMPARE(patch.from, u"所管課 ○○"_qs);
        QCOMPARE(patch.receivedOn, QDate(2026, 11, 24));
        QVERIFY(patch.hashChecked && patch.transferredAt.isValid());
        QVERIFY(patch.serverPath.endsWith(u"/akimori-patches/zlib_1.deb"));
        QFile onServer(patch.serverPath);
        QVERIFY(onServer.open(QIODevice::ReadOnly));
        QCOMPARE(onServer.readAll(), QByteArray("the city's file"));
        QVERIFY(QFile::remove(patch.serverPath));
        QCOMPARE(file.work.size(), 2u);
        QCOMPARE(file.work.front().changeNo, u"C-1"_qs);
        QCOMPARE(file.work.front().backupBefore, before);
        QCOMPARE(file.work.back().backupAfter, after);
        QVERIFY(!file.work.back().installed.isEmpty());
        QCOMPARE(file.decisions.back().plan.downtime, u"なし"_qs);
        QCOMPARE(file.consultations.back().number, u"協-1"_qs);
        const auto ledger = context().openLedger();
        QCOMPARE(ledger::ChangeTable(*ledger).find(u"C-1"_qs)->steps.size(), 1);
        QVERIFY(ledger::AuditTable(*ledger).verify().ok);
    }

    void aServerWithoutTheFixIsNotVerified()
    {
        const test::SshdFixture server;
        m_fixture->addSite(&server);
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "99:9"));
        const QString no = onlyCase().no;
        toPolicy(no);
        addGeneration(m_fixture->clock.nowUtc().addSecs(-600));
        openChange(u"C-1"_qs);
        WorkStep applied;
        applied.next = AdvisoryMeasure::Applied;
        applied.changeNo = u"C-1"_qs;
        applied.consultationNo = u"協-77"_qs; // nobody recorded it
        QVERIFY(refused([&] { advanceCase(context(), no, applied); }) == ErrorCode::Conflict);
        applied.consultationNo = u"協-1"_qs; // agreed: from the distribution's archive
        advanceCase(context(), no, applied);
        JobContext job;
        QVERIFY(refused([&] { verifyCase(context(), no, job); }) == ErrorCode::Conflict);
        const AdvisoryCase subject = onlyCase();
        QVERIFY(subject.measure == AdvisoryMeasure::Applied);
        QCOMPARE(subject.fixedVersion, u"99:9"_qs);
        QVERIFY(!subject.installedVersion.isEmpty());
    }

    void anotherFileOnTheServerIsNeverReplaced()
    {
        const test::SshdFixture server;
        m_fixture->addSite(&server);
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:0.1"));
        const QString no = onlyCase().no;
        toPolicy(no);
        m_fixture->folder.write("same-name.deb", "first");
        receivePatch(context(), no, m_fixture->folder.path() + u"/same-name.deb"_qs, u"○○"_qs, {});
        JobContext job;
        transferPatch(context(), no, job);
        transferPatch(context(), no, job); // the same again is fine
        const QString path = openCaseFile(context(), no).patches.back().serverPath;
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate));
        other.write("somebody else's");
        other.close();
        QVERIFY(refused([&] { transferPatch(context(), no, job); }) == ErrorCode::Conflict);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("somebody else's"));
        QVERIFY(QFile::remove(path));
    }

    void aChangedCopyIsNeverTransferred()
    {
        const test::SshdFixture server;
        m_fixture->addSite(&server);
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:0.1"));
        const QString no = onlyCase().no;
        toPolicy(no);
        m_fixture->folder.write("p.deb", "as received");
        receivePatch(context(), no, m_fixture->folder.path() + u"/p.deb"_qs, u"○○"_qs, {});
        QFile copy(openCaseFile(context(), no).patches.back().copy);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write("as tampered");
        copy.close();
        JobContext job;
        QVERIFY(refused([&] { transferPatch(context(), no, job); }) == ErrorCode::Corrupt);
        QVERIFY(!openCaseFile(context(), no).patches.back().transferredAt.isValid());
    }

    void aNewerErratumTakesOverThePolicy()
    {
        addServer(u"1:1.0"_qs);
        import(erratum("10 Nov 2026", "DLA-9990-1", "zlib", "1:1.1"));
        const AdvisoryCase first = onlyCase();
        toPolicy(first.no);
        import(erratum("22 Nov 2026", "DLA-9991-1", "zlib", "1:1.2"));
        const std::vector<AdvisoryCase> cases = listCases(context(), {}).cases;
        QCOMPARE(cases.size(), 2u);
        const AdvisoryCase& second = cases.back();
        QCOMPARE(second.follows, first.no);
        QVERIFY(second.measure == AdvisoryMeasure::Apply);
        QCOMPARE(first.deadline, QDate(2026, 12, 10)); // each clock stays
        QCOMPARE(second.deadline, QDate(2026, 12, 22));
        QVERIFY(second.reporting == AdvisoryReporting::None);
        const CaseFile file = openCaseFile(context(), second.no);
        QCOMPARE(file.consultations.size(), 1u);
        QCOMPARE(file.consultations.front().caseNo, first.no);
        QCOMPARE(file.decisions.front().reason, u"理由"_qs);
        QCOMPARE(openCaseFile(context(), first.no).detail.events.back().kind, u"superseded"_qs);
        QCOMPARE(inheritedEvents(*context().openLedger(), second).size(), 2u); // what its papers print of the first: agreed, decided
        QVERIFY(inheritedEvents(*context().openLedger(), first).empty());
    }

    void aCorrectionFollowsTheErratumThatItCorrects()
    {
        addServer(u"1:1.0"_qs);
        import(erratum("10 Nov 2026", "DLA-9980-1", "zlib", "1:1.1"));
        const QString corrected = onlyCase().no;
        toPolicy(corrected);
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:1.2"));
        import(erratum("22 Nov 2026", "DLA-9980-2", "zlib", "1:1.3"));
        const std::vector<AdvisoryCase> cases = listCases(context(), {}).cases;
        QCOMPARE(cases.size(), 3u);
        QCOMPARE(cases.back().advisoryId, u"DLA-9980-2"_qs);
        QCOMPARE(cases.back().follows, corrected);
    }

    void aRevisedFixStartsAClockOfItsOwn()
    {
        addServer(u"1:1.0"_qs);
        import(erratum("10 Nov 2026", "DLA-9990-1", "zlib", "1:1.1"));
        import(erratum("10 Nov 2026", "DLA-9990-1", "zlib", "1:1.1.1")); // the first fix did not hold
        std::vector<AdvisoryCase> cases = listCases(context(), {}).cases;
        QCOMPARE(cases.size(), 2u);
        QCOMPARE(cases.front().deadline, QDate(2026, 12, 10)); // the first one stays
        QCOMPARE(cases.back().follows, cases.front().no);
        QCOMPARE(cases.back().deadline, QDate(2026, 12, 24)); // seen today
        import(erratum("10 Nov 2026", "DLA-9990-1", "zlib", "1:1.1.1"));
        QCOMPARE(listCases(context(), {}).cases.size(), 2u); // the same again changes nothing
    }

    void unattendedUpgradesDoNotHideACase()
    {
        addServer(u"1:1.0"_qs);
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:1.1"));
        QVERIFY(onlyCase().verdict == AdvisoryVerdict::Affected);
        addServer(u"1:1.1"_qs); // somebody, or something, installed the fix
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:1.1"));
        const AdvisoryCase subject = onlyCase();
        QVERIFY(subject.open());
        QVERIFY(subject.owesThirtyDayReport());
        QVERIFY(subject.fixedSeenAt.isValid());
        QCOMPARE(subject.installedVersion, u"1:1.1"_qs);
    }

    void firstReportsAreOwed()
    {
        addServer(u"1:1.0"_qs);
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:1.1"));
        QCOMPARE(onlyCase().firstDue, QDate(2026, 11, 25)); // 速やかに: the next open day
        m_fixture->at(QDate(2026, 11, 26), QTime(10, 0));
        const auto reminders = caseReminders(context());
        QCOMPARE(reminders.size(), 1u);
        QVERIFY(reminders.front().kind == advisories::ReminderKind::FirstReport && reminders.front().overdue);
        const QString no = onlyCase().no;
        explainLateness(context(), no, u"情報源の停止"_qs);
        reportCase(context(), no, AdvisoryReporting::First, {});
        QVERIFY(openCaseFile(context(), no).reports.front().late);
        QCOMPARE(onlyCase().lateCause, u"情報源の停止"_qs);
        QVERIFY(caseReminders(context()).empty());
        QCOMPARE(exportCalendar(context(), m_fixture->folder.path() + u"/d.ics"_qs), 1);
        QVERIFY(m_fixture->folder.read("d.ics").contains("DTSTART;VALUE=DATE:20261218"));
    }

    void onePaperOverSeveralCases()
    {
        addServer(u"1:1.0"_qs);
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:1.1") + erratum("21 Nov 2026", "DLA-9991-1", "zlib", "1:1.2"));
        std::vector<AdvisoryCase> cases = listCases(context(), {}).cases;
        QCOMPARE(cases.size(), 2u);
        const QStringList both{cases[0].no, cases[1].no};
        const CaseReport first{AdvisoryReporting::First, {}, u"所管課"_qs, u"メール"_qs, u"秋保第R8-0001号"_qs, {}};
        QCOMPARE(reportCases(context(), both, first).size(), 2u);
        QCOMPARE(openCaseFile(context(), both[1]).reports.front().cases, both);
        QCOMPARE(openCaseFile(context(), both[1]).reports.front().documentNo, u"秋保第R8-0001号"_qs);
        toPolicy(both[0]);
        const CaseReport thirty{AdvisoryReporting::ThirtyDay, {}, {}, {}, {}, {}};
        QVERIFY(refused([&] { reportCases(context(), both, thirty); }) == ErrorCode::Conflict); // one is not decided
        QVERIFY(findCase(context(), both[0]).subject.reporting == AdvisoryReporting::First); // so none went out
        QVERIFY(refused([&] { reportCases(context(), {}, thirty); }) == ErrorCode::BadInput);
    }

    void theScheduleCannotJudge()
    {
        import(erratum("20 Nov 2026", "DLA-9990-1", "zlib", "1:1.1"));
        Context unattended = context();
        unattended.unattended = true;
        QVERIFY(refused([&] { judgeCase(unattended, onlyCase().no, AdvisoryVerdict::NotAffected, u"x"_qs); }) ==
                ErrorCode::NotAllowedNow);
    }

    void librariesFromTheNewestBackup()
    {
        const test::SshdFixture server;
        const Site site = m_fixture->addSite(&server, PerformanceImpact::None);
        JobContext job;
        QVERIFY(refused([&] { findLibraries(context(), site.name, job); }) == ErrorCode::NotFound);
        m_fixture->folder.write("www/index.html", "<script src=\"js/jquery-1.12.4.min.js\"></script>");
        m_fixture->folder.write("www/js/vendor.js", "/*! jQuery UI - v1.12.1 - 2016-09-14 */" + QByteArray(600, 'x'));
        m_fixture->folder.write("www/photo.jpg", "jpeg");
        TakeBackup::Request backup;
        backup.site = site.name;
        TakeBackup(context()).run(backup, job);
        const LibraryResult result = findLibraries(context(), site.name, job);
        QCOMPARE(result.files, 2);
        QCOMPARE(result.libraries.size(), 2u);
        QCOMPARE(result.libraries.front().name, u"jquery"_qs);
        QCOMPARE(result.libraries.front().version, u"1.12.4"_qs);
        QCOMPARE(result.libraries.back().version, u"1.12.1"_qs);
        QVERIFY(result.libraries.back().foundIn.endsWith(u"js/vendor.js"));
        const auto ledger = context().openLedger();
        QCOMPARE(ledger::InventoryTable(*ledger).libraries(site.id).size(), 2u);
    }

    void assessmentFromPlanToReport()
    {
        m_fixture->addSite();
        Contract contract;
        contract.contractor.name = u"○○株式会社"_qs;
        SetContract(context()).run(contract);
        const Assessments assessments(context());
        AssessmentFields fields;
        fields.plannedFrom = QDate(2026, 11, 2);
        fields.plannedUntil = QDate(2026, 11, 20);
        QVERIFY(refused([&] { assessments.plan({}, fields); }) == ErrorCode::BadInput); // no body
        fields.body = u"○○株式会社"_qs;
        QVERIFY(refused([&] { assessments.plan({}, fields); }) == ErrorCode::BadInput); // the contractor is no third party
        fields.body = u"△△診断"_qs;
        fields.plannedUntil = QDate(2026, 11, 1);
        QVERIFY(refused([&] { assessments.plan({}, fields); }) == ErrorCode::BadInput); // reversed
        fields.plannedUntil = QDate(2026, 11, 20);
        const QString no = assessments.plan({}, fields).no;
        QCOMPARE(no, u"診-2026-01"_qs);
        m_fixture->folder.write("report.pdf", "%PDF");
        const QString report = m_fixture->folder.path() + u"/report.pdf"_qs;
        QVERIFY(refused([&] { assessments.attachReport(no, report, {}); }) == ErrorCode::Conflict); // not performed
        QVERIFY(refused([&] { assessments.submit(no, u"○○課"_qs, {}); }) == ErrorCode::Conflict);
        AssessmentFields done;
        done.performedFrom = QDate(2026, 11, 4);
        done.performedUntil = QDate(2026, 12, 1);
        QVERIFY(refused([&] { assessments.change(no, done); }) == ErrorCode::BadInput); // in the future
        done.performedUntil = QDate(2026, 11, 12);
        assessments.change(no, done);
        const Assessment reported = assessments.attachReport(no, report, QDate(2026, 11, 20));
        QCOMPARE(reported.reportSha256.size(), 64);
        QVERIFY(QFile::remove(report));
        QVERIFY(QFile::exists(reported.reportFile)); // a copy of its own
        AssessmentFinding finding;
        finding.no = u"1"_qs;
        finding.name = u"TLS 1.0"_qs;
        finding.due = QDate(2026, 12, 25);
        assessments.putFinding(no, finding, {});
        finding.state = AssessmentFindingState::Retested;
        QVERIFY(refused([&] { assessments.putFinding(no, finding, {}); }) == ErrorCode::BadInput); // without proof
        finding.state = AssessmentFindingState::Accepted;
        QVERIFY(refused([&] { assessments.putFinding(no, finding, {}); }) == ErrorCode::BadInput); // without who agreed
        QCOMPARE(assessments.years({}).back().openFindings, 1);
        QCOMPARE(assessments.years({}).back().fulfilledBy, no);
        const Assessment submitted = assessments.submit(no, u"○○課"_qs, {});
        QVERIFY(submitted.state() == AssessmentState::Submitted);
        QVERIFY(refused([&] { assessments.cancel(no, u"x"_qs); }) == ErrorCode::Conflict);
        QVERIFY(refused([&] { assessments.find(u"診-2026-99"_qs); }) == ErrorCode::NotFound);
    }

private:
    Context& context() { return m_fixture->context; }

    template <typename Act>
    ErrorCode refused(Act&& act)
    {
        return test::ProfileFixture::refusal(std::forward<Act>(act));
    }

    void import(const QByteArray& list)
    {
        QBuffer document;
        document.setData(list);
        document.open(QIODevice::ReadOnly);
        AdvisoryFetch fetch;
        fetch.source = u"debian"_qs;
        fetch.at = m_fixture->clock.nowUtc();
        JobContext job;
        ImportFeed(context()).run(document, fetch, job);
    }

    AdvisoryCase onlyCase()
    {
        const std::vector<AdvisoryCase> cases = listCases(context(), {}).cases;
        if (cases.size() != 1)
            throw Error(ErrorCode::Internal, QStringLiteral("%1 cases").arg(cases.size()));
        return cases.front();
    }

    void toPolicy(const QString& no)
    {
        judgeCase(context(), no, AdvisoryVerdict::Affected, u"導入済み"_qs);
        consultCase(context(), no, {{}, u"所管課 ○○"_qs, u"電話"_qs, u"協-1"_qs, u"適用で合意"_qs});
        PolicyDecision decision;
        decision.reason = u"理由"_qs;
        decision.plan.downtime = u"なし"_qs;
        decideCase(context(), no, decision);
    }

    void openChange(const QString& no)
    {
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ChangeWork change;
        change.no = no;
        change.title = u"パッチ適用"_qs;
        change.openedBy = u"担当 ○○"_qs;
        change.openedAt = m_fixture->clock.nowUtc();
        ledger::ChangeTable(*ledger).insert(transaction, change);
        transaction.commit();
    }

    QString addGeneration(const QDateTime& takenAt)
    {
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        Generation generation;
        generation.id = jst::fileStamp(takenAt);
        generation.siteId = test::kSiteId;
        generation.kind = BackupKind::System;
        generation.takenAt = takenAt;
        ledger::GenerationTable(*ledger).insert(transaction, generation);
        transaction.commit();
        return generation.id;
    }

    /// What the package manager of the site's server says now.
    void addServer(const QString& zlib)
    {
        if (ledger::SiteTable(*context().openLedger()).all().empty())
            m_fixture->addSite();
        m_fixture->clock.advanceMs(1000);
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        Inventory inventory;
        inventory.siteId = test::kSiteId;
        inventory.takenAt = m_fixture->clock.nowUtc();
        inventory.distribution = u"debian"_qs;
        inventory.release = u"bookworm"_qs;
        inventory.packageSystem = PackageSystem::Dpkg;
        inventory.packages = {{u"zlib1g"_qs, zlib, u"zlib"_qs, zlib, u"amd64"_qs, {}, false}};
        ledger::InventoryTable(*ledger).insert(transaction, inventory);
        transaction.commit();
    }

    std::optional<test::ProfileFixture> m_fixture;
};

QTEST_GUILESS_MAIN(tst_casework)
#include "tst_casework.moc"
