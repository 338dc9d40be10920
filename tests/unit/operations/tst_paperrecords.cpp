#include "profilefixture.h"

#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/cutovertable.h"
#include "ledger/findingtable.h"
#include "ledger/incidenttable.h"
#include "ledger/maintenancetable.h"
#include "ledger/persontable.h"
#include "ledger/quarantinetable.h"
#include "ledger/responsetable.h"
#include "ledger/restoretable.h"
#include "ledger/samplestore.h"
#include "ledger/scantable.h"
#include "operations/contract/contract.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoredsite.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/procureditems.h"
#include "operations/people/exceptions.h"
#include "operations/reports/paperlist.h"
#include "operations/reports/papers.h"

using namespace akimori;
using namespace akimori::operations;

namespace {

const QDate kDay(2026, 11, 10);

/// A site that is watched and a ledger to write into.
struct Bed : test::ProfileFixture
{
    Site site = addSite();
    JobContext job;

    Bed()
    {
        at(kDay, QTime(0, 0));
        MonitorItem http = findMonitorItem(context, {}, QStringLiteral("http"));
        http.intervalSeconds = 300;
        ChangeMonitorItem(context).run({}, http, QStringLiteral("試験"));
    }

    void inLedger(const std::function<void(ledger::Ledger&, ledger::Ledger::Transaction&)>& write)
    {
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        write(*ledger, transaction);
        transaction.commit();
    }

    /// One answer of the site every five minutes.
    void answers(int count, MonitorState state, double value)
    {
        const MonitorItem http = findMonitorItem(context, {}, QStringLiteral("http"));
        MonitoredSite watched(context, site);
        for (int i = 0; i < count; ++i) {
            monitoring::Reading reading = monitoring::stated(state, QStringLiteral("detail"), {}, QStringLiteral("ipv4"));
            reading.value = value;
            reading.unit = QStringLiteral("ms");
            watched.absorb({{http, {reading}, clock.nowUtc(), {}}});
            clock.advanceMs(300'000);
        }
        watched.handOver();
    }

    QString incident(const QString& source, const QString& sourceId)
    {
        QString no;
        inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) {
            const ledger::IncidentTable table(ledger);
            Incident incident;
            incident.no = no = table.nextNumber(2026);
            incident.siteId = site.id;
            incident.category = IncidentCategory::Security;
            incident.title = QStringLiteral("改ざんの疑い");
            incident.source = source;
            incident.sourceId = sourceId;
            incident.openedAt = incident.detectedAt = clock.nowUtc();
            incident.openedBy = QStringLiteral("担当");
            table.insert(transaction, incident);
        });
        return no;
    }

    Scan scan(const QString& id, int findings)
    {
        Scan scan;
        scan.id = id;
        scan.siteId = site.id;
        scan.method = QStringLiteral("server");
        scan.startedAt = scan.endedAt = clock.nowUtc();
        scan.verdict = Verdict::Found;
        scan.checked = 100;
        for (int i = 0; i < findings; ++i) {
            Finding finding;
            finding.id = QStringLiteral("%1/%2").arg(id).arg(i + 1);
            finding.root = "/var/www/html";
            finding.path = QByteArray("page") + id.right(1).toLatin1() + QByteArray::number(i + 1) + ".html";
            finding.change = ChangeKind::Modified;
            finding.classification = i == 0 ? FindingClass::Review : i == 1 ? FindingClass::Malware : FindingClass::Tampering;
            finding.severity = Severity::Critical;
            finding.title = QStringLiteral("難読化されたスクリプト");
            scan.findings.push_back(finding);
        }
        inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::ScanTable(ledger).insert(transaction, scan); });
        return scan;
    }

    reports::Document draw(const char* form, const QString& subject = {})
    {
        PaperRequest request;
        request.form = QLatin1String(form);
        request.subject = subject;
        request.period = kDay;
        return drawDraft(context, request).document;
    }

    PaperRow row(const char* form)
    {
        for (const PaperRow& each : listForms(context, {})) {
            if (each.form == QLatin1String(form))
                return each;
        }
        return {};
    }
};

QString jsonOf(const reports::Document& document) { return QString::fromUtf8(reports::toJson(document)); }

std::vector<reports::Chart> chartsOf(const reports::Document& document)
{
    std::vector<reports::Chart> charts;
    for (const reports::Block& block : document.body) {
        if (const auto* chart = std::get_if<reports::Chart>(&block))
            charts.push_back(*chart);
    }
    return charts;
}

} // namespace

/// What papers take from the ledger and the samples: read from a profile, seen on the drawn paper.
class tst_paperrecords : public QObject
{
    Q_OBJECT

private slots:
    void theMonthHasItsFigures()
    {
        Bed bed;
        bed.answers(288, MonitorState::Ok, 200); // the whole 10th
        bed.answers(144, MonitorState::Ok, 400); // half of the 11th
        bed.answers(12, MonitorState::Anomaly, 3'000);
        bed.answers(132, MonitorState::Ok, 400);
        openSamples(bed.context)->rollUp(bed.clock.nowUtc());
        const reports::Document month = bed.draw("F-01");
        const QString text = jsonOf(month);
        // 2 days of 48 hours, an hour of it down: 97.91 %, and watched all the time.
        QVERIFY2(text.contains(QStringLiteral("97.91 %")) && !text.contains(QStringLiteral("97.91 %（参考値）")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("1回（1時間00分）")));
        QVERIFY(text.contains(QStringLiteral("監視空白とする")));
        QVERIFY(text.contains(QStringLiteral("ホームページ（IPv4）の応答時間")));
        const std::vector<reports::Chart> charts = chartsOf(month);
        QCOMPARE(charts.size(), 2u);
        QCOMPARE(charts.front().series.size(), 1u);
        const auto& points = charts.front().series.front().points;
        QCOMPARE(points.size(), 2u);
        QCOMPARE(points.front(), std::pair(10.0, 200.0));
        QCOMPARE(points.back(), std::pair(11.0, 400.0)); // the median does not see the hour of the anomaly
        QVERIFY(!charts.front().threshold.has_value()); // 3,000 ms would press the curve flat: said in words
        QVERIFY(text.contains(QStringLiteral("3,000")));

        bed.clock.advanceMs(86'400'000); // a day on which nobody looks
        bed.answers(6, MonitorState::Ok, 200);
        const QString gap = jsonOf(bed.draw("F-01"));
        QVERIFY2(gap.contains(QStringLiteral("（参考値）")), qPrintable(gap));
        QVERIFY(gap.contains(QStringLiteral("95 %に満たない")));
    }

    void withoutMonitoringNothingIsClaimed()
    {
        Bed bed;
        const reports::Document month = bed.draw("F-01");
        QVERIFY(jsonOf(month).contains(QStringLiteral("稼働率及び監視実施率は算出していません")));
        QVERIFY(chartsOf(month).empty());
    }

    void anIncidentShowsWhatWasMeasured()
    {
        Bed bed;
        bed.answers(60, MonitorState::Ok, 200);
        bed.answers(12, MonitorState::Anomaly, 3'000);
        bed.clock.advanceMs(4 * 3'600'000); // a gap
        bed.answers(12, MonitorState::Ok, 210);
        QString no;
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction&) { no = ledger::IncidentTable(ledger).open().front().no; });
        for (const char* form : {"F-04a", "F-04b"}) {
            const std::vector<reports::Chart> charts = chartsOf(bed.draw(form, no));
            QCOMPARE(charts.size(), 1u);
            QCOMPARE(charts.front().series.size(), 2u); // no line over the gap
            double most = 0;
            for (const auto& [hour, value] : charts.front().series.front().points)
                most = std::max(most, value);
            QCOMPARE(most, 3'000.0);
            QCOMPARE(charts.front().unit, QStringLiteral("ミリ秒"));
        }
        const QString other = bed.incident(QStringLiteral("person"), {});
        QVERIFY(chartsOf(bed.draw("F-04a", other)).empty());
    }

    /// F-03a: the findings of every scan behind the incident, without those decided as authorised; what was kept and done.
    void tamperingComesWithItsIncident()
    {
        Bed bed;
        bed.scan(QStringLiteral("20261110-000001"), 3);
        bed.scan(QStringLiteral("20261110-000002"), 4);
        bed.scan(QStringLiteral("20261110-000003"), 3); // of another incident
        const QString no = bed.incident(QStringLiteral("scan"), QStringLiteral("20261110-000001"));
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) {
            ledger::IncidentTable(ledger).addEvent(transaction, {no, 0, bed.clock.nowUtc(), bed.clock.nowUtc(), QStringLiteral("担当"), Role::None,
                                                                 QStringLiteral("joined"), QStringLiteral("再検知"),
                                                                 {{QStringLiteral("source"), QStringLiteral("scan")},
                                                                  {QStringLiteral("sourceId"), QStringLiteral("20261110-000002")}}});
            ledger::FindingTable(ledger).decide(transaction, bed.site.id, QStringLiteral("20261110-000002/4"), QStringLiteral("authorised"),
                                                QStringLiteral("変更作業"));
            const auto keep = [&](const char* id, const char* finding, char digit) {
                QuarantinedFile file;
                file.id = QLatin1String(id);
                file.siteId = bed.site.id;
                file.findingId = QLatin1String(finding);
                file.root = "/var/www/html";
                file.path = "page12.html";
                file.takenAt = bed.clock.nowUtc();
                file.takenBy = QStringLiteral("担当");
                file.folder = QStringLiteral("/x");
                file.sha256 = QByteArray(64, digit);
                ledger::QuarantineTable(ledger).insert(transaction, file);
            };
            keep("20261110-000100", "20261110-000001/2", '9');
            keep("20261110-000101", "20261110-000003/2", '8');
            const auto act = [&](const char* id, const char* finding, ResponseAction::Kind kind, const char* reason, int minutes) {
                ResponseAction action;
                action.id = QStringLiteral("00000000-0000-4000-8000-00000000000") + QLatin1String(id);
                action.siteId = bed.site.id;
                action.findingId = QLatin1String(finding);
                action.kind = kind;
                action.at = bed.clock.nowUtc().addSecs(60 * minutes);
                action.by = QStringLiteral("担当");
                action.reason = QString::fromUtf8(reason);
                ledger::ResponseTable(ledger).insert(transaction, action);
            };
            act("1", "20261110-000001/2", ResponseAction::Kind::TakeDown, "該当ページの公開停止", 5);
            act("2", "20261110-000003/2", ResponseAction::Kind::TakeDown, "別の事案の処置", 5);
            act("3", "", ResponseAction::Kind::Close, "貴市の指示による閉鎖", 10);
            act("4", "", ResponseAction::Kind::Close, "検知より前の閉鎖", -10);
        });
        const QString paper = jsonOf(bed.draw("F-03a", no));
        for (const char* wanted : {"page12.html", "page13.html", "page22.html", "page23.html", "該当ページの公開停止", "貴市の指示による閉鎖"})
            QVERIFY2(paper.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY(paper.contains(QString(64, u'9')));
        for (const char* foreign : {"page11.html", "page21.html", "page24.html", "page32.html", "別の事案の処置", "検知より前の閉鎖"})
            QVERIFY2(!paper.contains(QString::fromUtf8(foreign)), foreign);
        QVERIFY(!paper.contains(QString(64, u'8')));
        // Another kind of paper about the same number shows no finding; an unknown number is refused.
        QCOMPARE(Bed::refusal([&] { bed.draw("F-03a", QStringLiteral("事-2026-0099")); }), ErrorCode::NotFound);
    }

    void whatNobodyWatchesIsSaid()
    {
        Bed bed;
        ProcuredItem item;
        item.kind = MonitorKind::Hardware;
        item.name = QStringLiteral("仮想サーバ○型");
        item.itemIds = {QStringLiteral("http")};
        item = RecordProcuredItem(bed.context).run({}, item);
        recordProviderNotice(bed.context, {}, item.id, bed.clock.nowUtc().addDays(-1), QStringLiteral("収容機器の交換を予定しています。"));
        QVERIFY(!jsonOf(bed.draw("F-12")).contains(QStringLiteral("監視項目又は対象外の理由があります。"))); // five kinds say nothing
        for (const MonitorKind kind : kMonitorKinds) {
            if (kind == MonitorKind::Hardware)
                continue;
            ProcuredItem none;
            none.kind = kind;
            none.name = QStringLiteral("対象外の区分");
            none.exclusion = QStringLiteral("調達していないため。");
            RecordProcuredItem(bed.context).run({}, none);
        }
        const QString paper = jsonOf(bed.draw("F-12"));
        QVERIFY(paper.contains(QStringLiteral("収容機器の交換を予定しています。")));
        QVERIFY(paper.contains(QStringLiteral("監視項目又は対象外の理由があります。")));
        ChangeMonitorItem(bed.context).remove({}, QStringLiteral("http"), QStringLiteral("試験"));
        const QString open = jsonOf(bed.draw("F-12"));
        QVERIFY(!open.contains(QStringLiteral("監視項目又は対象外の理由があります。")));
        QVERIFY(open.contains(QStringLiteral("有効な監視項目で監視されておらず")));
    }

    void aSwitchAsksForItsPapers()
    {
        Bed bed;
        CutoverPlan plan;
        plan.id = QStringLiteral("0d9e9a3c-0000-4000-8000-000000000001");
        plan.domain = QStringLiteral("example.jp");
        plan.names = {QStringLiteral("example.jp")};
        plan.oldServers = {{QStringLiteral("192.0.2.1"), 0}};
        plan.newServers = {{QStringLiteral("192.0.2.2"), 0}};
        plan.createdAt = bed.clock.nowUtc();
        plan.createdBy = QStringLiteral("担当");
        plan.plannedAt = jst::toUtc(QDate(2026, 11, 24), QTime(10, 0)); // Tuesday after a holiday on Monday
        QVERIFY(bed.row("F-10").state == PaperState::None);
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::CutoverTable(ledger).insert(transaction, plan); });
        QVERIFY(bed.row("F-10").state == PaperState::Due);
        QCOMPARE(bed.row("F-10").due, QDate(2026, 11, 20));
        QVERIFY(bed.row("F-10").subject == QLatin1String("example.jp/ttl"));
        QCOMPARE(bed.row("F-11a").subject, QStringLiteral("example.jp"));
        QVERIFY(bed.row("F-11b").state == PaperState::None);
        plan.switchedAt = bed.clock.nowUtc();
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::CutoverTable(ledger).update(transaction, plan); });
        QVERIFY(bed.row("F-11b").state == PaperState::Due);
        QCOMPARE(bed.row("F-10").subject, QStringLiteral("example.jp/restore"));
        PaperRequest request;
        request.form = QStringLiteral("F-11b");
        request.subject = plan.domain;
        IssuePaper(bed.context).run(request, {}, bed.job);
        QVERIFY(bed.row("F-11b").state == PaperState::Issued);
        plan.progress = CutoverProgress::Completed;
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::CutoverTable(ledger).update(transaction, plan); });
        QVERIFY(bed.row("F-10").state == PaperState::None && bed.row("F-11a").state == PaperState::None);
    }

    void aPlannedStopAsksForItsNotice()
    {
        Bed bed;
        MaintenanceWindow window;
        window.siteId = bed.site.id;
        window.id = QStringLiteral("保-1");
        window.kind = WindowKind::PlannedOutage;
        window.from = jst::toUtc(QDate(2026, 11, 24), QTime(22, 0));
        window.to = window.from.addSecs(3600);
        window.reason = QStringLiteral("機器の交換");
        window.createdBy = QStringLiteral("担当");
        window.createdAt = bed.clock.nowUtc();
        MaintenanceWindow stays = window; // the site stays up: no notice is due
        stays.id = QStringLiteral("保-2");
        stays.kind = WindowKind::Maintenance;
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) {
            ledger::MaintenanceTable(ledger).insert(transaction, window);
            ledger::MaintenanceTable(ledger).insert(transaction, stays);
        });
        QVERIFY(bed.row("F-17").state == PaperState::Due);
        QCOMPARE(bed.row("F-17").subject, window.id);
        QCOMPARE(bed.row("F-17").due, QDate(2026, 11, 20));
        QVERIFY(jsonOf(bed.draw("F-17", window.id)).contains(QStringLiteral("機器の交換")));
        window.cancelledAt = bed.clock.nowUtc();
        window.cancelledBy = QStringLiteral("担当");
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::MaintenanceTable(ledger).cancel(transaction, window); });
        QVERIFY(bed.row("F-17").state == PaperState::None);
    }

    void anAppliedPatchAsksForItsReport()
    {
        Bed bed;
        AdvisoryCase subject;
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) {
            const ledger::AdvisoryCaseTable table(ledger);
            subject.no = table.nextNumber(2026);
            subject.siteId = bed.site.id;
            subject.source = QStringLiteral("debian");
            subject.advisoryId = QStringLiteral("DSA-6000-1");
            subject.title = QStringLiteral("nginx の脆弱性");
            subject.detectedAt = bed.clock.nowUtc();
            subject.verdict = AdvisoryVerdict::Affected;
            subject.measure = AdvisoryMeasure::Planned;
            Advisory advisory;
            advisory.source = subject.source;
            advisory.id = subject.advisoryId;
            advisory.title = subject.title;
            ledger::AdvisoryTable(ledger).put(transaction, advisory);
            table.insert(transaction, subject);
        });
        QVERIFY(bed.row("F-18").state == PaperState::None);
        subject.measure = AdvisoryMeasure::Verified;
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) {
            ledger::AdvisoryCaseTable(ledger).update(transaction, subject);
            ledger::AdvisoryCaseTable(ledger).addEvent(transaction, {subject.no, bed.clock.nowUtc(), QStringLiteral("担当"), QStringLiteral("work"), QStringLiteral("適用"), {}});
        });
        QVERIFY(bed.row("F-18").state == PaperState::Due);
        QCOMPARE(bed.row("F-18").due, QDate(2026, 11, 17));
        subject.reporting = AdvisoryReporting::Completed;
        bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) { ledger::AdvisoryCaseTable(ledger).update(transaction, subject); });
        QVERIFY(bed.row("F-18").state == PaperState::None);
    }

    void aRestoreAsksForItsReportAndADrillDoesNot()
    {
        Bed bed;
        bed.at(kDay, QTime(10, 0));
        Restore restore;
        restore.siteId = restore.sourceSiteId = bed.site.id;
        restore.startedAt = restore.endedAt = bed.clock.nowUtc();
        restore.startedBy = QStringLiteral("担当");
        restore.state = RestoreState::Swapped;
        restore.changed = 3;
        const auto add = [&](const char* id) {
            restore.id = QStringLiteral("1d9e9a3c-0000-4000-8000-00000000000") + QLatin1String(id);
            bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) {
                const ledger::RestoreTable table(ledger);
                table.insert(transaction, restore);
                table.update(transaction, restore);
            });
        };
        restore.drill = true;
        add("1");
        restore.drill = false;
        restore.state = RestoreState::Failed; // the live site is as it was
        add("2");
        QVERIFY(bed.row("F-16").state == PaperState::None);
        restore.state = RestoreState::Swapped;
        add("3");
        QVERIFY(bed.row("F-16").state == PaperState::Due);
        QCOMPARE(bed.row("F-16").subject, restore.id);
        QCOMPARE(bed.row("F-16").due, QDate(2026, 11, 17));
        PaperRequest request;
        request.form = QStringLiteral("F-16");
        request.subject = restore.id;
        IssuePaper(bed.context).run(request, {}, bed.job);
        QVERIFY(bed.row("F-16").state == PaperState::Issued);
    }

    void anApprovedExceptionAsksForItsPaper()
    {
        Bed bed;
        bed.at(QDate(2026, 11, 14), QTime(10, 0)); // Saturday
        const RequestException ask(bed.context);
        const DecideException decide(bed.context);
        const auto requested = [&] {
            RequestException::Request request;
            request.reason = QStringLiteral("緊急");
            return ask.run(request).id;
        };
        DecideException::Request decision;
        decision.id = requested();
        QVERIFY(bed.row("F-21").state == PaperState::None); // nothing was decided yet
        decision.decision = ApprovalDecision::Rejected;
        decision.instruction = QStringLiteral("夜間に実施");
        decide.run(decision);
        QVERIFY(bed.row("F-21").state == PaperState::None);
        decision = {};
        decision.id = requested();
        decide.run(decision);
        QVERIFY(bed.row("F-21").state == PaperState::Due);
        QCOMPARE(bed.row("F-21").subject, decision.id);
        QCOMPARE(bed.row("F-21").due, QDate(2026, 11, 16));
    }

    void aChangeOfPeopleAsksForItsNotice()
    {
        Bed bed;
        const auto add = [&](const char* id, const QDate& from, const QDate& until) {
            bed.inLedger([&](ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction) {
                Person person;
                person.id = QStringLiteral("0d9e9a3c-0000-4000-8000-00000000000") + QLatin1String(id);
                person.name = QStringLiteral("担当　○○") + QLatin1String(id);
                person.termFrom = from;
                person.termUntil = until;
                ledger::PersonTable(ledger).insert(transaction, person);
            });
        };
        bed.context.asName = QStringLiteral("担当　○○1");
        add("1", QDate(2026, 4, 1), {});
        QVERIFY(bed.row("F-19").state == PaperState::None); // the first organisation
        add("2", QDate(2026, 12, 1), {});
        add("3", QDate(2026, 11, 2), {});
        QCOMPARE(bed.row("F-19").subject, QStringLiteral("2026-11-02"));
        QVERIFY(bed.row("F-19").state == PaperState::Overdue);
        PaperRequest request;
        request.form = QStringLiteral("F-19");
        request.subject = QStringLiteral("2026-11-02");
        const PaperWritten issued = IssuePaper(bed.context).run(request, {}, bed.job);
        QVERIFY(jsonOf(issued.paper.document).contains(QStringLiteral("令和8年11月2日")));
        QCOMPARE(bed.row("F-19").subject, QStringLiteral("2026-12-01"));
        QVERIFY(bed.row("F-19").state == PaperState::Due);
        QCOMPARE(Bed::refusal([&] { IssuePaper(bed.context).run(request, {}, bed.job); }), ErrorCode::Conflict);
        request.subject = QStringLiteral("2026-11-03");
        QCOMPARE(Bed::refusal([&] { IssuePaper(bed.context).run(request, {}, bed.job); }), ErrorCode::NotFound);
        request.subject.clear(); // the next one
        QVERIFY(jsonOf(IssuePaper(bed.context).run(request, {}, bed.job).paper.document).contains(QStringLiteral("令和8年12月1日")));
        QVERIFY(bed.row("F-19").state == PaperState::Issued);
    }
};

QTEST_MAIN(tst_paperrecords)
#include "tst_paperrecords.moc"
