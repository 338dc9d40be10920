#include "base/bytepath.h"
#include "ledger/alerttable.h"
#include "ledger/audittable.h"
#include "ledger/scantable.h"
#include "operations/incidents/escalate.h"
#include "operations/incidents/fromscan.h"
#include "operations/integrity/runscan.h"
#include "operations/people/people.h"
#include "unit/operations/profilefixture.h"

#include <QJsonArray>

using namespace akimori;
using namespace akimori::operations;

namespace {

const QString kOperator = u"担当 ○○"_qs;
const QString kManager = u"管理 ○○"_qs;
const QString kResponsible = u"責任 ○○"_qs;

Finding malware(const QByteArray& path)
{
    Finding finding;
    finding.root = "/var/www/html";
    finding.path = path;
    finding.change = ChangeKind::Modified;
    finding.classification = FindingClass::Malware;
    finding.severity = Severity::Critical;
    finding.rule = u"H01"_qs;
    finding.title = u"外部スクリプト"_qs;
    finding.evidence = u"<script src=…>"_qs;
    return finding;
}

} // namespace

class tst_incidents : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_fixture->at(QDate(2026, 11, 24), QTime(9, 0));
        m_fixture->addSite();
        SetRole(context()).run({Role::Responsible, kResponsible, false, {}, {}, {}, {}});
        context().asName = kResponsible;
        SetRole(context()).run({Role::Manager, kManager, false, {}, {}, {}, {}});
        SetRole(context()).run({Role::Operator, kOperator, false, {}, {}, {}, {}});
        context().asName = kOperator;
    }

    /// Finding → incident → contacts → editions of the report → restoration → 完了, each guard hit on the way.
    void fromAFindingToTheLastMeasure()
    {
        storeScan(u"20261124-060000"_qs, Verdict::Ok, {});
        storeScan(u"20261124-100000"_qs, Verdict::Found, {malware("index.html"), malware("css/a\nb.css")});
        m_fixture->at(QDate(2026, 11, 24), QTime(10, 1));
        const auto opened = openIncidentForScan(context(), u"20261124-100000"_qs);
        QVERIFY(opened);
        QVERIFY(opened->outcome == OpenOrJoinIncident::Outcome::Opened);
        const QString no = opened->incident.no;
        QCOMPARE(no, u"事-2026-0001"_qs);
        QVERIFY(opened->incident.category == IncidentCategory::Security);
        QVERIFY(opened->incident.severity == IncidentSeverity::Major);
        QCOMPARE(opened->incident.findingCount, 2);
        QCOMPARE(opened->incident.affected.size(), 2);
        QVERIFY(opened->incident.affected[1].contains(printable("a\nb.css")));
        QVERIFY(opened->incident.lastGoodAt.isValid());
        QVERIFY(!opened->incident.monitoring.isEmpty());
        // The same scan again, and the next one, are the same incident.
        QVERIFY(openIncidentForScan(context(), u"20261124-100000"_qs)->outcome == OpenOrJoinIncident::Outcome::Known);
        m_fixture->at(QDate(2026, 11, 24), QTime(11, 1));
        storeScan(u"20261124-110000"_qs, Verdict::Found, {malware("index.html")});
        QVERIFY(openIncidentForScan(context(), u"20261124-110000"_qs)->outcome == OpenOrJoinIncident::Outcome::Joined);
        QCOMPARE(listIncidents(context(), u"open"_qs).size(), 1u);

        const auto goTo = [&](IncidentState to) { return advanceIncident(context(), no, to, {}); };
        const auto refusedTo = [&](IncidentState to) {
            return m_fixture->refusal([&] { goTo(to); }) == ErrorCode::NotAllowedNow;
        };
        QVERIFY(refusedTo(IncidentState::Investigating)); // not judged
        QVERIFY(m_fixture->refusal([&] { judgeIncident(context(), no, Necessity::NotRequired, {}); })
                == ErrorCode::BadInput);
        judgeIncident(context(), no, Necessity::Required, u"閲覧者に被害が及ぶ"_qs);
        QVERIFY(refusedTo(IncidentState::Provisional)); // no place
        record(no, {{u"location"_qs, u"website"_qs}, {u"component"_qs, u"index.html"_qs}});
        goTo(IncidentState::Provisional);

        QVERIFY(refusedTo(IncidentState::Restored));
        CityContact call;
        call.cityPerson = u"○○課 ○○様"_qs;
        call.reached = false;
        recordCityContact(context(), no, call); // 不在
        QVERIFY(m_fixture->refusal([&] {
            CityContact silent = call;
            silent.reached = true;
            recordCityContact(context(), no, silent); // reached, but nothing said
        }) == ErrorCode::BadInput);
        actOnIncident(context(), no, {u"該当ページを世代 20261123-213000 から復元"_qs, {}, {}});
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        record(no, {{u"provisional"_qs, u"世代から復元"_qs},
                    {u"provisionalAt"_qs, u"2026-11-24 11:30"_qs},
                    {u"serviceRestoredAt"_qs, u"2026-11-24 11:40"_qs},
                    {u"restoredCheck"_qs, u"検査 異常なし"_qs}});
        QVERIFY(viewIncident(context(), no).obstacles.size() >= 2); // not contacted, route not identified
        call.reached = true;
        call.words = u"改ざんを検知し、復元しました"_qs;
        call.answer = u"公表は市で判断する"_qs;
        recordCityContact(context(), no, call);
        QVERIFY(refusedTo(IncidentState::Restored)); // 侵入経路 未特定: a restored page is no restoration
        QVERIFY(m_fixture->refusal([&] { record(no, {{u"intrusionRoute"_qs, u"undeterminable"_qs}}); })
                == ErrorCode::NotAllowedNow); // an operator may not decide that
        record(no, {{u"intrusionRoute"_qs, u"identified"_qs}, {u"intrusionDetail"_qs, u"漏えいした資格情報。失効済み"_qs}});
        QCOMPARE(viewIncident(context(), no).obstacles.size(), std::size_t{0});
        goTo(IncidentState::Restored);

        // 第1報, 続報, 最終報 as separate editions of one number.
        IncidentReport report;
        report.sentTo = u"○○課 ○○様"_qs;
        report.means = u"電子メール"_qs;
        report.kind = IncidentReportKind::First;
        report.sentAt = opened->incident.detectedAt.addSecs(-60);
        QVERIFY(m_fixture->refusal([&] { recordIncidentReport(context(), no, report); }) == ErrorCode::BadInput);
        report.sentAt = {};
        QCOMPARE(recordIncidentReport(context(), no, report).edition, 1);
        QVERIFY(m_fixture->refusal([&] { recordIncidentReport(context(), no, report); }) == ErrorCode::BadInput);
        report.kind = IncidentReportKind::FollowUp;
        QCOMPARE(recordIncidentReport(context(), no, report).edition, 2);

        QVERIFY(refusedTo(IncidentState::Permanent));
        record(no, {{u"analysis"_qs, u"ログの調査"_qs}, {u"directCause"_qs, u"資格情報の漏えい"_qs},
                    {u"rootCause"_qs, u"共用アカウント"_qs}});
        goTo(IncidentState::Permanent);
        QVERIFY(refusedTo(IncidentState::Prevention));
        IncidentMeasure measure{u"鍵認証のみにする"_qs, kManager, QDate(2026, 11, 30), {}, {}};
        putIncidentMeasure(context(), no, MeasureKind::Permanent, -1, measure);
        QVERIFY(refusedTo(IncidentState::Prevention)); // not done
        m_fixture->at(QDate(2026, 11, 26), QTime(12, 0));
        measure.doneOn = QDate(2026, 11, 27);
        QVERIFY(m_fixture->refusal([&] { putIncidentMeasure(context(), no, MeasureKind::Permanent, 0, measure); })
                == ErrorCode::BadInput); // in the future
        measure.doneOn = QDate(2026, 11, 26);
        putIncidentMeasure(context(), no, MeasureKind::Permanent, 0, measure);
        goTo(IncidentState::Prevention);
        QVERIFY(refusedTo(IncidentState::Closed));
        putIncidentMeasure(context(), no, MeasureKind::Prevention, -1,
                           {u"四半期ごとの棚卸し"_qs, kOperator, QDate(2026, 11, 27), QDate(2026, 11, 26), u"記録で確認"_qs});
        record(no, {{u"impact"_qs, u"トップページ、1時間40分"_qs}});
        QVERIFY(refusedTo(IncidentState::Closed)); // the final report was not sent
        report.kind = IncidentReportKind::Final;
        report.documentNo = u"秋保第R8-0123号"_qs;
        QCOMPARE(recordIncidentReport(context(), no, report).edition, 3);
        QVERIFY(viewIncident(context(), no).obstacles.empty());
        QVERIFY(refusedTo(IncidentState::Closed)); // an operator may not close
        context().asName = kResponsible;
        QVERIFY(!goTo(IncidentState::Closed).open());
        QVERIFY(m_fixture->refusal([&] { record(no, {{u"analysis"_qs, u"x"_qs}}); }) == ErrorCode::NotAllowedNow);
        QVERIFY(listIncidents(context(), u"open"_qs).empty());

        const IncidentDossier dossier = viewIncident(context(), no).dossier;
        QCOMPARE(dossier.contacts.size(), 2u);
        QVERIFY(!dossier.contacts[0].reached);
        QCOMPARE(dossier.incident.closedBy, kResponsible);
        // Nothing is lost: each replaced value stands in an event, and the chain holds.
        bool foundOld = false;
        for (const IncidentEvent& event : dossier.events)
            foundOld |= event.detail.value(u"changes"_qs).toObject().value(u"intrusionRoute"_qs)
                        == QJsonArray{u"unidentified"_qs, u"identified"_qs};
        QVERIFY(foundOld);
        QVERIFY(ledger::AuditTable(*context().openLedger()).verify().ok);
        // A new finding after 完了 is a new incident.
        storeScan(u"20261126-110000"_qs, Verdict::Found, {malware("index.html")});
        QCOMPARE(openIncidentForScan(context(), u"20261126-110000"_qs)->incident.no, u"事-2026-0002"_qs);
    }

    void whatOnlyNeedsALookIsNoIncident()
    {
        Finding review = malware("a.html");
        review.classification = FindingClass::Review;
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        storeScan(u"20261124-100000"_qs, Verdict::Found, {review, malware("b.html")});
        DecideFinding(context()).run(u"20261124-100000/2"_qs, true, u"変更作業"_qs);
        QVERIFY(!openIncidentForScan(context(), u"20261124-100000"_qs));
        QVERIFY(m_fixture->refusal([&] { openIncidentForScan(context(), u"nothing"_qs); }) == ErrorCode::NotFound);
    }

    /// Every door to a scan: the record opens by itself, once, and decisions leave no open incident unexplained.
    void aScanHandsItselfOver()
    {
        const auto scanOf = [&](const QString& id) { return findScan(context(), id); };
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        storeScan(u"20261124-100000"_qs, Verdict::Found, {malware("a.html"), malware("b.html")});
        QCOMPARE(handOverScan(context(), scanOf(u"20261124-100000"_qs)), QString());
        QCOMPARE(handOverScan(context(), scanOf(u"20261124-100000"_qs)), QString()); // the unattended run says it again
        const std::vector<Incident> open = listIncidents(context(), u"open"_qs);
        QCOMPARE(open.size(), 1u);
        QCOMPARE(open.front().occurrences, 1);
        QVERIFY(!open.front().monitoring.isEmpty());
        const QString no = incidentOfScans(context(), open.front().siteId);
        QCOMPARE(no, open.front().no);

        DecideFinding(context()).run(u"20261124-100000/1"_qs, true, u"変更作業の反映"_qs);
        const auto texts = [&] {
            QStringList all;
            for (const IncidentEvent& event : viewIncident(context(), no).dossier.events) {
                if (event.kind == u"decided"_qs)
                    all << event.text;
            }
            return all;
        };
        QCOMPARE(texts().size(), 1); // one suspicion is left
        DecideFinding(context()).run(u"20261124-100000/2"_qs, true, u"変更作業の反映"_qs);
        QCOMPARE(texts().size(), 3);
        QVERIFY(texts()[1].contains(u"変更作業の反映"_qs));
        QVERIFY(texts()[2].contains(u"20261124-100000"_qs));
        QVERIFY(viewIncident(context(), no).dossier.incident.open()); // a person judges and tells the city

        // A clean scan is noted as the end, once.
        m_fixture->at(QDate(2026, 11, 24), QTime(13, 0));
        storeScan(u"20261124-125000"_qs, Verdict::Ok, {});
        QCOMPARE(handOverScan(context(), scanOf(u"20261124-125000"_qs)), QString());
        QCOMPARE(handOverScan(context(), scanOf(u"20261124-125000"_qs)), QString());
        const auto events = viewIncident(context(), no).dossier.events;
        QCOMPARE(std::count_if(events.begin(), events.end(), [](const IncidentEvent& e) { return e.kind == u"recovered"_qs; }), 1);
        QVERIFY(viewIncident(context(), no).dossier.incident.state == IncidentState::Received);

        // Decided as tampering after all, where none was open for it: that opens one.
        Finding review = malware("c.html");
        review.classification = FindingClass::Review;
        judgeIncident(context(), no, Necessity::NotRequired, u"正規の変更"_qs);
        storeScan(u"20261124-125500"_qs, Verdict::Found, {review});
        QCOMPARE(handOverScan(context(), scanOf(u"20261124-125500"_qs)), QString());
        QCOMPARE(viewIncident(context(), no).dossier.incident.occurrences, 1);
        DecideFinding(context()).run(u"20261124-125500/1"_qs, false, u"誰も変更していない"_qs);
        QCOMPARE(viewIncident(context(), no).dossier.incident.occurrences, 2);
    }

    void itComesBack()
    {
        incidents::Sighting seen = sighting();
        const QString no = OpenOrJoinIncident(context()).run(seen).incident.no;
        restore(no);
        QVERIFY(ledger::AlertTable(*context().openLedger()).open().empty()); // over
        m_fixture->at(QDate(2026, 11, 24), QTime(15, 0));
        seen.sourceId = u"sample-2"_qs;
        seen.detectedAt = m_fixture->clock.nowUtc();
        const auto again = OpenOrJoinIncident(context()).run(seen);
        QVERIFY(again.outcome == OpenOrJoinIncident::Outcome::Recurred);
        QCOMPARE(again.incident.no, no);
        QCOMPARE(again.incident.round, 2);
        QVERIFY(again.incident.open());
        QCOMPARE(ledger::AlertTable(*context().openLedger()).open().size(), 1u); // rings again
        QVERIFY(viewIncident(context(), no).step == incidents::NextStep::Judge);
    }

    void whatAMachineSawIsNeverLost()
    {
        incidents::Sighting seen = sighting();
        seen.title.clear();
        seen.detectedAt = m_fixture->clock.nowUtc().addDays(1); // the clock jumped back
        seen.occurredAt = seen.detectedAt.addSecs(60);
        const Incident incident = OpenOrJoinIncident(unattended()).run(seen).incident;
        QVERIFY(!incident.title.isEmpty());
        QCOMPARE(incident.detectedAt, m_fixture->clock.nowUtc());
        seen.sourceId = u"sample-2"_qs;
        QVERIFY(OpenOrJoinIncident(unattended()).run(seen).outcome == OpenOrJoinIncident::Outcome::Joined);
        seen.source = u"person"_qs;
        seen.dedupKey.clear();
        QVERIFY(m_fixture->refusal([&] { OpenOrJoinIncident(context()).run(seen); }) == ErrorCode::BadInput);
    }

    void escalationIsRecordedOnce()
    {
        incidents::Sighting seen = sighting();
        seen.severity = IncidentSeverity::Moderate;
        const QString no = OpenOrJoinIncident(unattended()).run(seen).incident.no;
        QVERIFY(EscalateDue(context()).run().escalated.isEmpty());
        m_fixture->clock.advanceMs(11 * 60'000);
        QCOMPARE(EscalateDue(context()).run().escalated.size(), 1);
        QCOMPARE(EscalateDue(context()).run().escalated.size(), 0);
        QCOMPARE(viewIncident(context(), no).dossier.events.back().kind, u"escalated"_qs);
        acknowledgeIncident(context(), no);
        m_fixture->clock.advanceMs(20 * 60'000);
        QCOMPARE(EscalateDue(context()).run().escalated.size(), 1); // the city is not reached after 30 minutes
    }

    void aLateReportIsAnAlertUntilItIsSent()
    {
        const QString no = OpenOrJoinIncident(context()).run(sighting()).incident.no;
        restore(no);
        m_fixture->at(QDate(2026, 12, 1), QTime(23, 0)); // the fifth open day after the 24th
        QVERIFY(EscalateDue(context()).run().late.isEmpty());
        m_fixture->at(QDate(2026, 12, 2), QTime(0, 1));
        QCOMPARE(EscalateDue(context()).run().late.size(), 1);
        QCOMPARE(ledger::AlertTable(*context().openLedger()).open().size(), 1u);
        IncidentReport report;
        report.kind = IncidentReportKind::Final;
        report.sentTo = u"○○課"_qs;
        report.means = u"持参"_qs;
        recordIncidentReport(context(), no, report);
        QVERIFY(EscalateDue(context()).run().late.isEmpty());
        QVERIFY(ledger::AlertTable(*context().openLedger()).open().empty());
    }

    void aSubmittedPaperIsAnEditionOfItsIncident()
    {
        const QString no = OpenOrJoinIncident(context()).run(sighting()).incident.no;
        const auto submit = [&](const QString& subject, bool isFinal, const QString& document) {
            const auto ledger = context().openLedger();
            ledger::Ledger::Transaction transaction(*ledger, context().actor(*ledger));
            IncidentReport report;
            report.documentNo = document;
            report.means = u"持参"_qs;
            noteSubmittedPaper(transaction, subject, isFinal, report);
            transaction.commit();
        };
        submit(u"脆-2026-0001"_qs, false, u"第1号"_qs); // about something else
        submit(no, true, u"第2号"_qs);                  // not restored yet: no final report
        submit(no, true, u"第2号"_qs);                  // the same paper again
        restore(no);
        submit(no, true, u"第3号"_qs);
        const std::vector<IncidentReport> reports = viewIncident(context(), no).dossier.reports;
        QCOMPARE(reports.size(), 2u);
        QVERIFY(reports[0].kind == IncidentReportKind::First);
        QVERIFY(reports[1].kind == IncidentReportKind::Final);
        QCOMPARE(reports[1].edition, 2);
        QCOMPARE(reports[1].documentNo, u"第3号"_qs);
    }

    void contactsAreAlsoForOtherSubjects()
    {
        CityContact call;
        call.cityPerson = u"○○課 ○○様"_qs;
        call.words = u"対策の要否について"_qs;
        recordCityContact(context(), u"脆-2026-0003"_qs, call);
        QCOMPARE(cityContacts(context(), u"脆-2026-0003"_qs).size(), 1u);
        QVERIFY(cityContacts(context(), u"事-2026-0001"_qs).empty());
        call.at = m_fixture->clock.nowUtc().addDays(1);
        QVERIFY(m_fixture->refusal([&] { recordCityContact(context(), u"脆-2026-0003"_qs, call); })
                == ErrorCode::BadInput);
    }

    void whoHoldsNoRoleRecordsNothing()
    {
        context().asName = u"誰か"_qs;
        QVERIFY(m_fixture->refusal([&] { OpenOrJoinIncident(context()).run(sighting()); })
                == ErrorCode::NotAllowedNow);
        QVERIFY(listIncidents(context()).empty());
    }

private:
    Context& context() { return m_fixture->context; }
    Context unattended()
    {
        Context context = m_fixture->context;
        context.unattended = true;
        return context;
    }

    void record(const QString& no, const QHash<QString, QString>& facts) { recordIncidentFacts(context(), no, facts); }

    static incidents::Sighting sighting()
    {
        incidents::Sighting seen;
        seen.siteId = test::kSiteId;
        seen.dedupKey = u"probe/http"_qs;
        seen.source = u"probe"_qs;
        seen.sourceId = u"sample-1"_qs;
        seen.category = IncidentCategory::Fault;
        seen.severity = IncidentSeverity::Major;
        seen.title = u"閲覧できない"_qs;
        seen.content = u"503"_qs;
        seen.monitoring = u"HTTP"_qs;
        return seen;
    }

    /// Everything that 復旧 needs.
    void restore(const QString& no)
    {
        judgeIncident(context(), no, Necessity::Required, {});
        CityContact call;
        call.cityPerson = u"○○課"_qs;
        call.words = u"連絡"_qs;
        recordCityContact(context(), no, call);
        actOnIncident(context(), no, {u"再起動"_qs, {}, {}});
        const QString now = jst::iso(m_fixture->clock.nowUtc());
        record(no, {{u"location"_qs, u"middleware"_qs},
                    {u"provisional"_qs, u"再起動"_qs},
                    {u"provisionalAt"_qs, now},
                    {u"serviceRestoredAt"_qs, now},
                    {u"restoredCheck"_qs, u"200"_qs}});
        advanceIncident(context(), no, IncidentState::Restored, {});
    }

    void storeScan(const QString& id, Verdict verdict, std::vector<Finding> findings)
    {
        Scan scan;
        scan.id = id;
        scan.siteId = test::kSiteId;
        scan.method = u"server"_qs;
        scan.startedAt = *jst::parse(u"%1-%2-%3T%4:00"_qs.arg(id.mid(0, 4), id.mid(4, 2), id.mid(6, 2),
                                                              id.mid(9, 2) + u":"_qs + id.mid(11, 2)));
        scan.endedAt = scan.startedAt.addSecs(30);
        scan.verdict = verdict;
        scan.checked = 100;
        int n = 0;
        for (Finding& finding : findings)
            finding.id = id + u'/' + QString::number(++n);
        scan.findings = std::move(findings);
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::ScanTable(*ledger).insert(transaction, scan);
        transaction.commit();
    }

    std::optional<test::ProfileFixture> m_fixture;
};

QTEST_GUILESS_MAIN(tst_incidents)
#include "tst_incidents.moc"
