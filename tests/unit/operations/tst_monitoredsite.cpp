#include "profilefixture.h"

#include "ledger/audittable.h"
#include "ledger/availabilitytable.h"
#include "ledger/statechangetable.h"
#include "operations/incidents/incidents.h"
#include "operations/monitoring/anchors.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/gapevidence.h"
#include "operations/monitoring/maintenance.h"
#include "operations/monitoring/monitoredsite.h"
#include "operations/monitoring/monitoringfacts.h"
#include "operations/monitoring/monitoringstart.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/ports.h"
#include "operations/monitoring/runprobes.h"

#include <QJsonArray>

using namespace akimori;
using namespace akimori::operations;

namespace {

const QDate kDay(2026, 11, 10);

/// A profile with a site whose server nobody asks: the readings come from the test.
struct Bed : test::ProfileFixture
{
    Site site = addSite();
    std::unique_ptr<MonitoredSite> monitored;

    Bed()
    {
        at(kDay, QTime(0, 0));
        reopen();
    }

    void reopen() { monitored = std::make_unique<MonitoredSite>(context, site); }

    MonitorItem item(const char* id) const { return findMonitorItem(context, {}, QString::fromLatin1(id)); }

    std::vector<MonitoredSite::Result> take(const MonitorItem& item, const monitoring::Readings& readings)
    {
        return monitored->absorb({{item, readings, clock.nowUtc(), {}}});
    }

    /// One answer of the site a minute.
    void answers(int minutes, MonitorState state, double value = 100)
    {
        const MonitorItem http = item("http");
        for (int i = 0; i < minutes; ++i) {
            monitoring::Reading reading = monitoring::stated(state, QStringLiteral("detail"), {}, QStringLiteral("ipv4"));
            reading.value = value;
            reading.unit = QStringLiteral("ms");
            take(http, {reading});
            clock.advanceMs(60'000);
        }
    }

    std::vector<StateChange> changes()
    {
        const auto ledger = context.openLedger();
        return ledger::StateChangeTable(*ledger).between(site.id, clock.nowUtc().addDays(-400), clock.nowUtc().addDays(1));
    }

    void inLedger(const std::function<void(ledger::Ledger&, ledger::Ledger::Transaction&)>& write)
    {
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        write(*ledger, transaction);
        transaction.commit();
    }
};

} // namespace

/// What the monitor keeps, records and counts, without a network.
class tst_monitoredsite : public QObject
{
    Q_OBJECT

private slots:
    void anAnomalyIsRecordedOnceWithItsCircumstances()
    {
        Bed bed;
        bed.answers(5, MonitorState::Ok);
        bed.answers(6, MonitorState::Anomaly);
        bed.answers(4, MonitorState::Ok);
        const auto changes = bed.changes();
        QCOMPARE(changes.size(), 2u);
        QCOMPARE(changes.front().firstSeenAt, jst::toUtc(kDay, QTime(0, 5)));
        QCOMPARE(changes.front().at, jst::toUtc(kDay, QTime(0, 7))); // the third in a row
        QVERIFY(changes.front().severity == MonitorSeverity::High);
        QVERIFY(changes.back().to == MonitorState::Ok);
        const auto ledger = bed.context.openLedger();
        QVERIFY(ledger::AuditTable(*ledger).verify().ok);
    }

    void handingOverJoinsUnderOneNumber()
    {
        Bed bed;
        bed.answers(3, MonitorState::Anomaly);
        QCOMPARE(bed.monitored->handOver(), QString());
        const QString no = bed.changes().front().incidentId;
        QVERIFY(!no.isEmpty());
        bed.answers(3, MonitorState::Ok);
        bed.answers(3, MonitorState::Anomaly);
        QCOMPARE(bed.monitored->handOver(), QString());
        QCOMPARE(bed.changes().size(), 3u);
        for (const StateChange& change : bed.changes())
            QCOMPARE(change.incidentId, no); // the recovery in between stands with it, too
    }

    void aRestartForgetsNothing()
    {
        Bed bed;
        bed.answers(5, MonitorState::Ok);
        bed.answers(2, MonitorState::Anomaly);
        bed.reopen();
        bed.answers(1, MonitorState::Anomaly); // the third in a row, over the restart
        QCOMPARE(bed.changes().size(), 1u);
        bed.reopen();
        bed.answers(3, MonitorState::Anomaly);
        QCOMPARE(bed.changes().size(), 1u);
    }

    void lostSamplesDoNotLoseWhatWasTold()
    {
        Bed bed;
        bed.answers(3, MonitorState::Anomaly);
        bed.monitored.reset();
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(bed.context.profile.folder() + QStringLiteral("/samples.sqlite") + QLatin1String(ending));
        bed.reopen();
        bed.answers(4, MonitorState::Anomaly);
        QCOMPARE(bed.changes().size(), 1u); // still the same anomaly
        bed.answers(3, MonitorState::Ok);
        QCOMPARE(bed.changes().size(), 2u);
    }

    void aPassThatOnlyShowsRecordsNothing()
    {
        Bed bed;
        const MonitorItem http = bed.item("http");
        const auto results = bed.monitored->absorb({{http, {monitoring::stated(MonitorState::Anomaly, {}, {}, QStringLiteral("ipv4"))}, bed.clock.nowUtc(), {}}}, false);
        QVERIFY(results.front().state == MonitorState::Anomaly);
        QVERIFY(openSamples(bed.context)->series(bed.site.id).empty());
    }

    void aDiskThatFillsUpIsAnEarlySign()
    {
        Bed bed;
        const MonitorItem disk = bed.item("disk");
        MonitorState last = MonitorState::Unknown;
        for (int day = 0; day < 14; ++day) {
            const double used = 65 + day; // 95 % in 17 days, below every limit now
            last = bed.take(disk, {monitoring::judged(disk.limits, QStringLiteral("/"), used, QStringLiteral("%"))}).front().state;
            bed.clock.advanceMs(86'400'000);
            openSamples(bed.context)->rollUp(bed.clock.nowUtc());
        }
        QVERIFY(last == MonitorState::EarlySign);
    }

    void availabilityIsCountedClosedAndReclassified()
    {
        Bed bed;
        bed.answers(600, MonitorState::Ok);
        bed.answers(30, MonitorState::Anomaly);
        bed.answers(1440 - 630, MonitorState::Ok);
        bed.answers(5, MonitorState::Ok); // the next day has begun
        bed.monitored->tidy();
        {
            const auto ledger = bed.context.openLedger();
            const auto days = ledger::AvailabilityTable(*ledger).days(bed.site.id, QStringLiteral("http:ipv4"), kDay, kDay);
            QCOMPARE(days.size(), 1u);
            QCOMPARE(days.front().down, 1800);
            QCOMPARE(days.front().up, 86'400 - 1800);
            QCOMPARE(days.front().samples, 1440);
        }
        Reclassification one;
        one.from = jst::toUtc(kDay, QTime(10, 0));
        one.to = jst::toUtc(kDay, QTime(10, 20));
        one.as = ReclassifiedAs::PlannedOutage;
        one.reason = QStringLiteral("協議済み");
        Reclassify(bed.context).run({}, one);
        const MonitoringFacts facts = monitoringFacts(bed.context, {}, kDay, kDay);
        QCOMPARE(facts.availability.size(), 1u);
        QCOMPARE(facts.availability.front().sum.sum.down, 1800); // as measured
        QCOMPARE(facts.availability.front().sum.sum.reclassified, 1200);
        QVERIFY(!facts.availability.front().sum.referenceOnly());
        QCOMPARE(facts.reclassifications.size(), 1u);
        QCOMPARE(facts.changes.size(), 2u);
        QVERIFY(!facts.recorded && facts.items.size() > 20 && !facts.countingMethod.isEmpty());
        one.to = bed.clock.nowUtc().addDays(1);
        QCOMPARE(bed.refusal([&] { Reclassify(bed.context).run({}, one); }), ErrorCode::BadInput);
    }

    /// Both families are one outage: it is over when both answer again. An end inside a window is no end of what follows.
    void anOutageIsOverWhenAllOfItIs()
    {
        Bed bed;
        const MonitorItem http = bed.item("http");
        const auto pass = [&](int minutes, MonitorState four, MonitorState six) {
            for (int i = 0; i < minutes; ++i) {
                bed.take(http, {monitoring::stated(four, QStringLiteral("detail"), {}, QStringLiteral("ipv4")),
                                monitoring::stated(six, QStringLiteral("detail"), {}, QStringLiteral("ipv6"))});
                QCOMPARE(bed.monitored->handOver(), QString());
                bed.clock.advanceMs(60'000);
            }
        };
        const auto ends = [&] {
            QStringList times;
            for (const Incident& incident : listIncidents(bed.context)) {
                for (const IncidentEvent& event : viewIncident(bed.context, incident.no).dossier.events) {
                    if (event.kind == QLatin1String("recovered"))
                        times << jst::time(event.at).toString(QStringLiteral("hh:mm"));
                }
            }
            return times;
        };
        pass(5, MonitorState::Ok, MonitorState::Ok);
        pass(5, MonitorState::Anomaly, MonitorState::Anomaly);
        pass(5, MonitorState::Ok, MonitorState::Anomaly); // half of it
        QCOMPARE(ends(), QStringList());
        pass(5, MonitorState::Ok, MonitorState::Ok);
        QCOMPARE(ends(), QStringList{QStringLiteral("00:16")});
        MaintenanceWindow window;
        window.from = bed.clock.nowUtc();
        window.to = window.from.addSecs(20 * 60);
        window.reason = QStringLiteral("保守");
        PlanMaintenance(bed.context).run({}, window);
        bed.monitored->reload();
        pass(5, MonitorState::Anomaly, MonitorState::Anomaly);
        pass(20, MonitorState::Ok, MonitorState::Ok);
        QCOMPARE(ends().size(), 1);
        pass(5, MonitorState::Anomaly, MonitorState::Anomaly); // 00:45: fails again, after the window
        QCOMPARE(ends().size(), 1);
        pass(5, MonitorState::Ok, MonitorState::Ok);
        QCOMPARE(ends(), (QStringList{QStringLiteral("00:16"), QStringLiteral("00:51")}));
    }

    /// The availability, the duty and the papers ask here.
    void monitoringCountsFromTheRegistrationOfTheSite()
    {
        Bed bed;
        const auto startOf = [&] {
            return MonitoringStart(*bed.context.openLedger(), *openSamples(bed.context), bed.site);
        };
        bed.clock.set(bed.site.createdAt);
        QVERIFY(!startOf().ofSite().isValid()); // nothing was ever measured
        bed.clock.advanceMs(3'600'000);         // an hour in which nobody watched
        bed.answers(60, MonitorState::Ok);
        QCOMPARE(startOf().ofSite(), bed.site.createdAt);
        const QDate day = jst::date(bed.site.createdAt);
        const MonitoringFacts facts = monitoringFacts(bed.context, {}, day, day);
        QCOMPARE(facts.countedFrom, bed.site.createdAt);
        QCOMPARE(facts.availability.front().sum.sum.gap, 3600);
        QCOMPARE(facts.availability.front().sum.coverage(), 0.5);
        bed.clock.advanceMs(2 * 86'400'000LL); // what is added to the list later counts from its own first measurement
        const QDateTime added = bed.clock.nowUtc();
        bed.take(bed.item("host"), {monitoring::stated(MonitorState::Ok, QStringLiteral("detail"))});
        QCOMPARE(startOf().ofSeries(QStringLiteral("host")), added);
        QCOMPARE(startOf().ofSeries(QStringLiteral("http:ipv4")), bed.site.createdAt);
        RecordStandardSet(bed.context).run({});
        approveMonitorPlan(bed.context, {});
        QCOMPARE(startOf().ofSite(), bed.site.createdAt); // a late approval hides no gap
    }

    void aGapIsWrittenDownAndTheServerOnlyCompletesIt()
    {
        Bed bed;
        bed.answers(10, MonitorState::Ok);
        bed.monitored->noteGap(QStringLiteral("x"), 300); // no gap yet
        bed.clock.advanceMs(3 * 3'600'000);
        bed.monitored->noteGap(QStringLiteral("休止"), 300);
        QCOMPARE(bed.monitored->openGaps().size(), 1u);
        const MonitoringGap open = bed.monitored->openGaps().front();
        remote::GapFacts known;
        known.boots = QList<QDateTime>();
        known.access = remote::StretchOfRecords{1234, 3, 720, open.from.addSecs(600)};
        known.sarSamples = 42;
        known.sarHighestLoad = 0.5;
        const QString evidence = gapEvidence(open, bed.clock.nowUtc().addDays(-3), &known);
        QVERIFY2(evidence.contains(QLatin1String("1234")) && evidence.contains(QLatin1String("12 min")) && evidence.contains(QLatin1String("42")), qPrintable(evidence));
        known.boots = QList<QDateTime>{open.from.addSecs(60)};
        QVERIFY(gapEvidence(open, bed.clock.nowUtc().addDays(-3), &known).contains(QLatin1String("1 time")));
        QVERIFY(gapEvidence(open, {}, nullptr).isEmpty()); // nobody knows: nothing is claimed, and the server is asked again
        bed.monitored->fillGap(open, {});
        QCOMPARE(bed.monitored->openGaps().size(), 1u);
        bed.monitored->fillGap(open, evidence);
        QVERIFY(bed.monitored->openGaps().empty());
        const auto ledger = bed.context.openLedger();
        const auto gaps = ledger::AvailabilityTable(*ledger).gaps(bed.site.id, bed.clock.nowUtc().addDays(-1), bed.clock.nowUtc());
        QCOMPARE(gaps.size(), 1u);
        QCOMPARE(gaps.front().reason, QStringLiteral("休止"));
        QVERIFY(!gaps.front().serverEvidence.isEmpty());
        bed.answers(10, MonitorState::Ok);
        const MonitoringFacts facts = monitoringFacts(bed.context, {}, kDay, kDay);
        QVERIFY(facts.availability.front().sum.sum.gap > 10'000); // the evidence of the server never counts as monitoring
        QVERIFY(facts.availability.front().sum.referenceOnly());
    }

    void inAWindowNothingIsJudged()
    {
        Bed bed;
        MaintenanceWindow window;
        window.from = bed.clock.nowUtc();
        window.to = window.from.addSecs(3600);
        window.reason = QStringLiteral("更新作業");
        PlanMaintenance(bed.context).run({}, window);
        bed.monitored->reload();
        bed.answers(10, MonitorState::Anomaly);
        QCOMPARE(bed.changes().size(), 1u);
        QVERIFY(!bed.changes().front().needsJudgement());
        bed.clock.advanceMs(3'600'000);
        bed.answers(5, MonitorState::Anomaly);
        QVERIFY(bed.changes().back().needsJudgement()); // it outlasted the window
        window.from = bed.clock.nowUtc().addDays(-1);
        QCOMPARE(bed.refusal([&] { PlanMaintenance(bed.context).run({}, window); }), ErrorCode::BadInput);
    }

    void theOwnLineIsLookedAtFirst()
    {
        Bed bed;
        SetMonitorAnchors(bed.context).run({QStringLiteral("127.0.0.2:1"), QStringLiteral("[::1]:1")});
        JobContext job;
        RunProbes::Request request;
        request.items = {QStringLiteral("http")};
        const RunProbes::Outcome outcome = RunProbes(bed.context).run(request, job); // nobody listens on port 1, and no anchor answers
        QVERIFY(outcome.unknown() && !outcome.found());
    }

    void placesForComparisonAreIndependent()
    {
        Bed bed;
        const SetMonitorAnchors set(bed.context);
        const auto refused = [&](const QStringList& texts) { return bed.refusal([&] { set.run(texts); }); };
        QCOMPARE(refused({QStringLiteral("a.example.jp:443")}), ErrorCode::BadInput); // one alone could be down itself
        QCOMPARE(refused({QStringLiteral("a.example.jp"), QStringLiteral("A.example.jp:80")}), ErrorCode::BadInput);
        QCOMPARE(refused({QStringLiteral("a.example.jp"), bed.site.host}), ErrorCode::BadInput);
        QCOMPARE(refused({QStringLiteral("a.example.jp"), QStringLiteral("b c:1")}), ErrorCode::BadInput);
        QCOMPARE(refused({QStringLiteral("a.example.jp"), QStringLiteral("b:70000")}), ErrorCode::BadInput);
        set.run({QStringLiteral("a.example.jp"), QStringLiteral("[2001:db8::1]:53")});
        const auto recorded = readMonitorAnchors(*bed.context.openLedger());
        QCOMPARE(recorded.size(), 2u);
        QCOMPARE(recorded[0].text(), QStringLiteral("a.example.jp:443"));
        QCOMPARE(recorded[1].text(), QStringLiteral("[2001:db8::1]:53"));
        set.run({});
        QVERIFY(readMonitorAnchors(*bed.context.openLedger()).empty());
    }

    void portsAreApprovedFromWhatWasSeen()
    {
        Bed bed;
        QVERIFY(listeningPorts(bed.context, {}).observed.isEmpty());
        QVERIFY(!listeningPorts(bed.context, {}).observedAt.isValid());
        const MonitorItem ports = bed.item("ports");
        bed.monitored->absorb({{ports, {monitoring::unknown(QStringLiteral("nothing approved"))}, bed.clock.nowUtc(),
                                {{QStringLiteral("open"), QJsonArray{22, 80, 443, 8080}}}}});
        QCOMPARE(listeningPorts(bed.context, {}).observed, (QList<int>{22, 80, 443, 8080}));
        QVERIFY(listeningPorts(bed.context, {}).approved.isEmpty());
        const ApprovePorts approve(bed.context);
        QCOMPARE(bed.refusal([&] { approve.run({}, {22, 80}, {}); }), ErrorCode::BadInput);
        QCOMPARE(bed.refusal([&] { approve.run({}, {}, QStringLiteral("x")); }), ErrorCode::BadInput);
        QCOMPARE(bed.refusal([&] { approve.run({}, {22, 70000}, QStringLiteral("x")); }), ErrorCode::BadInput);
        const PortsView view = approve.run({}, {443, 22, 80, 80}, QStringLiteral("構成どおり"));
        QCOMPARE(view.approved, (QList<int>{22, 80, 443}));
        QCOMPARE(monitorPlan(bed.context, {}).revisions.front().reason, QStringLiteral("構成どおり"));
    }

    void plansAreRevisionsWithReasons()
    {
        Bed bed;
        MonitorItem disk = bed.item("disk");
        disk.limits.anomaly = 97;
        QCOMPARE(bed.refusal([&] { ChangeMonitorItem(bed.context).run({}, disk, {}); }), ErrorCode::BadInput);
        ChangeMonitorItem(bed.context).run({}, disk, QStringLiteral("容量が大きいため"));
        const MonitorPlan plan = monitorPlan(bed.context, {});
        QVERIFY(plan.recorded && plan.items.size() > 20); // the standard set that stood in is recorded with it
        QCOMPARE(plan.revisions.size(), 1u);
        approveMonitorPlan(bed.context, {});
        ChangeMonitorItem(bed.context).remove({}, QStringLiteral("weight"), QStringLiteral("対象としない"));
        QVERIFY(!monitorPlan(bed.context, {}).revisions.front().approvedAt.isValid()); // a change needs a new approval
        QVERIFY(monitorPlan(bed.context, {}).revisions.front().sha256 != plan.revisions.front().sha256);
        QCOMPARE(bed.refusal([&] { findMonitorItem(bed.context, {}, QStringLiteral("weight")); }), ErrorCode::NotFound);
        for (const MonitorLine& line : monitorLines(plan.items))
            QVERIFY2(!line.interval.isEmpty() && !line.anomalyCondition.isEmpty(), qPrintable(line.item.id));
    }
};

QTEST_GUILESS_MAIN(tst_monitoredsite)
#include "tst_monitoredsite.moc"
