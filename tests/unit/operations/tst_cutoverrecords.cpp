#include "profilefixture.h"

#include "ledger/cutovertable.h"
#include "operations/cutover/cutovers.h"
#include "operations/cutover/endpoints.h"
#include "operations/cutover/importtraffic.h"
#include "operations/cutover/plancutover.h"
#include "operations/cutover/recordcutover.h"
#include "operations/people/people.h"

using namespace akimori;
using namespace akimori::operations;
using test::ProfileFixture;

namespace {

CutoverPlan makePlan(const ProfileFixture& fixture)
{
    PlanCutover::Request request;
    request.domain = QStringLiteral("example.jp");
    request.names = {QStringLiteral("www.example.jp")};
    request.oldServers = {QStringLiteral("192.0.2.1")};
    request.newServers = {QStringLiteral("198.51.100.7")};
    return PlanCutover(fixture.context).run(request);
}

Site site(const char* url)
{
    Site site;
    site.url = QString::fromLatin1(url);
    return site;
}

} // namespace

class tst_cutoverrecords : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsChangedInPlaceUntilItIsClosed()
    {
        ProfileFixture fixture;
        const CutoverPlan first = makePlan(fixture);
        RecordCutoverStep(fixture.context).done({}, QStringLiteral("registrant"), QStringLiteral("文書1"));
        const CutoverPlan again = makePlan(fixture);
        QCOMPARE(again.id, first.id);
        const CutoverOverview overview = cutoverOverview(fixture.context, {});
        const auto registrant =
            std::find_if(overview.steps.begin(), overview.steps.end(),
                         [](const CutoverStep& step) { return step.id == QLatin1String("registrant"); });
        QVERIFY(registrant->state == CutoverState::Ok);
        QCOMPARE(registrant->by, QStringLiteral("担当 ○○"));
        SetCutover(fixture.context).close({}, CutoverProgress::Abandoned, QStringLiteral("延期"));
        fixture.clock.advanceMs(1000);
        QVERIFY(makePlan(fixture).id != first.id);
        QCOMPARE(listCutovers(fixture.context).size(), 2u);
    }

    void publishingIsFrozenByTheStepAndOpenAfterTheEnd()
    {
        ProfileFixture fixture;
        makePlan(fixture);
        const auto ledger = fixture.context.openLedger();
        const Site ours = site("https://www.example.jp/");
        requirePublishingOpen(*ledger, ours);
        RecordCutoverStep(fixture.context).done({}, QStringLiteral("freeze"), QStringLiteral("市へ連絡"));
        QString sentence;
        QCOMPARE(ProfileFixture::refusal([&] { requirePublishingOpen(*ledger, ours); }),
                 ErrorCode::NotAllowedNow);
        QVERIFY(siteEndpoints(*ledger, ours).frozen());
        requirePublishingOpen(*ledger, site("https://other.example/")); // another site goes on
        SetCutover(fixture.context).publishing({}, CutoverPublishing::Both, {});
        requirePublishingOpen(*ledger, ours);
        QVERIFY(siteEndpoints(*ledger, ours).publishing == CutoverPublishing::Both);
        SetCutover(fixture.context).close({}, CutoverProgress::Abandoned, QStringLiteral("延期"));
        QVERIFY(!siteEndpoints(*ledger, ours).plan);
    }

    void bothServersCountFromTheSwitchOn()
    {
        ProfileFixture fixture;
        makePlan(fixture);
        const auto ledger = fixture.context.openLedger();
        const Site ours = site("https://example.jp/");
        QVERIFY(siteEndpoints(*ledger, ours).accepts(QStringLiteral("192.0.2.1")));
        QVERIFY(!siteEndpoints(*ledger, ours).accepts(QStringLiteral("198.51.100.7")));
        RecordCutoverStep(fixture.context)
            .done({}, QStringLiteral("switch-executed"), QStringLiteral("電話 10:05"));
        const SiteEndpoints endpoints = siteEndpoints(*ledger, ours);
        QVERIFY(endpoints.accepts(QStringLiteral("192.0.2.1")));
        QVERIFY(endpoints.accepts(QStringLiteral("198.51.100.7")));
        QVERIFY(!endpoints.accepts(QStringLiteral("203.0.113.66")));
        QCOMPARE(cutoverOverview(fixture.context, {}).plan.switchedAt, fixture.clock.nowUtc());
        QVERIFY(
            siteEndpoints(*ledger, site("https://other.example/")).accepts(QStringLiteral("203.0.113.66")));
    }

    void afterTheSwitchTheNewServerAloneCounts()
    {
        ProfileFixture fixture;
        makePlan(fixture);
        for (const CutoverStep& step : cutoverOverview(fixture.context, {}).steps)
            RecordCutoverStep(fixture.context).waive({}, step.id, QStringLiteral("訓練"));
        SetCutover(fixture.context).close({}, CutoverProgress::Completed, {});
        const auto ledger = fixture.context.openLedger();
        const SiteEndpoints endpoints = siteEndpoints(*ledger, site("https://example.jp/"));
        QVERIFY(!endpoints.plan);
        QCOMPARE(endpoints.addresses(), QStringList{QStringLiteral("198.51.100.7")});
        QVERIFY(!endpoints.accepts(QStringLiteral("192.0.2.1")));
    }

    void aChangedServerHasToBeComparedAgain()
    {
        ProfileFixture fixture;
        makePlan(fixture);
        const auto ledger = fixture.context.openLedger();
        {
            const ledger::CutoverTable table(*ledger);
            const CutoverPlan plan = findCutover(*ledger, {});
            ledger::Ledger::Transaction transaction(*ledger, fixture.context.actor(*ledger));
            std::vector<CutoverStep> steps = table.steps(plan.id);
            for (CutoverStep& step : steps) {
                if (step.id == QLatin1String("content")) {
                    step.id += QStringLiteral("@198.51.100.7");
                    step.state = CutoverState::Ok;
                }
            }
            table.setSteps(transaction, plan.id, steps);
            transaction.commit();
        }
        QVERIFY(noteContentsChanged(fixture.context, *ledger, site("https://other.example/"), QStringLiteral("C-1")).isEmpty());
        QVERIFY(!noteContentsChanged(fixture.context, *ledger, site("https://example.jp/"), QStringLiteral("C-1")).isEmpty());
        const CutoverOverview overview = cutoverOverview(fixture.context, {});
        const auto content = std::find_if(overview.steps.begin(), overview.steps.end(), [](const CutoverStep& step) {
            return step.id.startsWith(QLatin1String("content@"));
        });
        QVERIFY(content->state == CutoverState::Waiting);
        QVERIFY(content->observed.contains(QStringLiteral("C-1")));
    }

    void onlyManagersLetAStepGo()
    {
        ProfileFixture fixture;
        makePlan(fixture);
        const auto set = [&](Role role, const char* name) {
            SetRole::Request request;
            request.role = role;
            request.name = QString::fromUtf8(name);
            SetRole(fixture.context).run(request);
        };
        set(Role::Operator, "担当 ○○");
        set(Role::Manager, "管理 ○○");
        const RecordCutoverStep byOperator(fixture.context);
        QCOMPARE(ProfileFixture::refusal(
                     [&] { byOperator.waive({}, QStringLiteral("mail"), QStringLiteral("x")); }),
                 ErrorCode::NotAllowedNow);
        QCOMPARE(ProfileFixture::refusal(
                     [&] { byOperator.done({}, QStringLiteral("rollback-decision"), QStringLiteral("x")); }),
                 ErrorCode::NotAllowedNow);
        Context manager = fixture.context;
        manager.asName = QStringLiteral("管理 ○○");
        QCOMPARE(ProfileFixture::refusal([&] {
                     RecordCutoverStep(manager).waive({}, QStringLiteral("mail"), QStringLiteral(" "));
                 }),
                 ErrorCode::BadInput);
        const CutoverStep waived =
            RecordCutoverStep(manager).waive({}, QStringLiteral("mail"), QStringLiteral("メール不使用"));
        QVERIFY(waived.state == CutoverState::Waived);
        QCOMPARE(waived.by, QStringLiteral("管理 ○○"));
    }

    void automaticStepsCannotBeTalkedIntoGood()
    {
        ProfileFixture fixture;
        makePlan(fixture);
        const RecordCutoverStep record(fixture.context);
        for (const char* id : {"inventory", "go", "drain"})
            QCOMPARE(ProfileFixture::refusal(
                         [&] { record.done({}, QString::fromLatin1(id), QStringLiteral("x")); }),
                     ErrorCode::Conflict);
        QCOMPARE(ProfileFixture::refusal(
                     [&] { record.done({}, QStringLiteral("nonsense"), QStringLiteral("x")); }),
                 ErrorCode::NotFound);
        QCOMPARE(ProfileFixture::refusal(
                     [&] { SetCutover(fixture.context).close({}, CutoverProgress::Completed, {}); }),
                 ErrorCode::Conflict);
        QCOMPARE(ProfileFixture::refusal([&] {
                     cutoverApplication(cutoverOverview(fixture.context, {}),
                                        CutoverApplicationKind::Switch);
                 }),
                 ErrorCode::NotFound);
    }

    void anAccessLogIsCountedOnce()
    {
        ProfileFixture fixture;
        makePlan(fixture);
        const QByteArray line =
            "192.0.2.9 - - [22/Nov/2026:20:00:01 +0900] \"GET / HTTP/1.1\" 200 1 \"-\" \"Mozilla/5.0\"\n";
        const QString file = QFile::decodeName(fixture.folder.write("access.log", line + line));
        JobContext job;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(ImportCutoverTraffic(fixture.context).run({}, true, {file}, job).lines, 2);
        const std::vector<CutoverTraffic> traffic = cutoverOverview(fixture.context, {}).traffic;
        QCOMPARE(traffic.size(), 1u);
        QCOMPARE(traffic.front().people, 2);
        const QString other = QFile::decodeName(fixture.folder.write("notes.txt", "no log\n"));
        QCOMPARE(ProfileFixture::refusal(
                     [&] { ImportCutoverTraffic(fixture.context).run({}, true, {other}, job); }),
                 ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(tst_cutoverrecords)
#include "tst_cutoverrecords.moc"
