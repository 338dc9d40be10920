#include "base/jst.h"
#include "ledger/advisorytable.h"
#include "ledger/audittable.h"
#include "ledger/generationtable.h"
#include "ledger/impacttable.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
#include "operations/duties/dutystatus.h"
#include "operations/duties/round.h"
#include "operations/incidents/incidents.h"
#include "operations/notify/mailsettings.h"
#include "support/fakeclock.h"
#include "support/tempfolder.h"

#include <QFile>
#include <QTest>

using namespace akimori;
using namespace akimori::operations;

namespace {

const QDate kToday(2026, 11, 24);

DutyRow rowOf(const DutyMonth& month, const QString& clause)
{
    for (const DutyRow& row : month.rows) {
        if (row.clause.id == clause)
            return row;
    }
    return {};
}

} // namespace

/// From the ledger's rows to 履行状況, and what people record about it.
class tst_dutystatus : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::TempFolder>();
        m_clock.set(jst::toUtc(kToday, QTime(9, 12)));
        m_context = std::make_unique<Context>(
            Context::open(m_folder->path() + QStringLiteral("/profile"), QStringLiteral("担当 ○○"), m_clock));
    }

    void anEmptyProfileWorks()
    {
        const DutyMonth month = dutyMonth(*m_context, kToday);
        QCOMPARE(month.rows.size(), 54u);
        QCOMPARE(month.count(DutyState::Overdue), 0);
        QCOMPARE(dutyYear(*m_context, 2026).size(), 12u);
        QVERIFY_THROWS_EXCEPTION(Error, dutyMonth(*m_context, kToday, u"nowhere"_qs));
    }

    void theLedgersRecordsBecomeFacts()
    {
        addSite(PerformanceImpact::Affects);
        const auto ledger = m_context->openLedger();
        {
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            ledger::GenerationTable(*ledger).insert(transaction, generation(jst::toUtc(kToday, QTime(1, 0))));
            Scan scan;
            scan.id = u"20261124-060000"_qs;
            scan.siteId = u"site-1"_qs;
            scan.method = u"server"_qs;
            scan.startedAt = jst::toUtc(kToday, QTime(6, 0));
            scan.endedAt = scan.startedAt.addSecs(60);
            scan.verdict = Verdict::Found;
            scan.findings = {finding(u"20261124-060000/1"_qs, u"F10"_qs), finding(u"20261124-060000/2"_qs, {})};
            ledger::ScanTable(*ledger).insert(transaction, scan);
            AdvisoryFetch fetch;
            fetch.source = u"myjvn"_qs;
            fetch.at = jst::toUtc(kToday, QTime(8, 50));
            fetch.complete = true;
            ledger::AdvisoryTable(*ledger).addFetch(transaction, fetch);
            transaction.commit();
        }
        const duties::Facts facts = collectFacts(*m_context, *ledger, findSite(*ledger, {}), QDate(2026, 11, 1), QDate(2026, 11, 30));
        QCOMPARE(facts.generations.size(), 1u);
        QCOMPARE(facts.scans.size(), 1u);
        QCOMPARE(facts.scans.front().undecided, 2);
        QCOMPARE(facts.scans.front().suspicious, 1);
        QCOMPARE(facts.scans.front().serverCode, 1);
        QCOMPARE(facts.sourceDays.size(), 1u);
        QCOMPARE(facts.sourceDays.front().source, u"ipa"_qs);
        const DutyMonth month = dutyMonth(*m_context, kToday);
        QVERIFY(rowOf(month, u"B-1"_qs).state == DutyState::Fulfilled);
        QVERIFY(rowOf(month, u"S-11"_qs).state == DutyState::Fulfilled);
        QCOMPARE(rowOf(month, u"S-11"_qs).evidence.front().siteId, u"site-1"_qs); // with several sites the window switches to it
        QVERIFY(rowOf(month, u"H-1"_qs).state == DutyState::Overdue);
    }

    void noImpactStaysOpenUntilItIsMeasured()
    {
        addSite(PerformanceImpact::None);
        QVERIFY(rowOf(dutyMonth(*m_context, kToday), u"B-6"_qs).state == DutyState::NeedsConfirmation);
        measure(ImpactJudgement::Impact);
        QVERIFY(rowOf(dutyMonth(*m_context, kToday), u"B-6"_qs).state == DutyState::NeedsConfirmation);
        measure(ImpactJudgement::NoImpact);
        m_clock.advanceMs(1000);
        QVERIFY(rowOf(dutyMonth(*m_context, kToday), u"B-6"_qs).state == DutyState::Fulfilled);
    }

    void aPersonConfirmsWhatNoRecordProves()
    {
        addSite(PerformanceImpact::Affects);
        ConfirmDuty::Request request;
        request.clause = u"S-2"_qs;
        request.state = DutyState::NotApplicable;
        QVERIFY_THROWS_EXCEPTION(Error, ConfirmDuty(*m_context).run(request)); // no text
        request.text = u"市からの提供はないと所管課に確認"_qs;
        request.consultationNo = u"協-2026-001"_qs;
        m_folder->write("reply.pdf", "written reply");
        request.attachment = m_folder->path() + u"/reply.pdf"_qs;
        const DutyConfirmation confirmation = ConfirmDuty(*m_context).run(request);
        QCOMPARE(confirmation.validFrom, kToday);
        QFile kept(m_context->profile.attachmentsFolder() + u'/' + confirmation.attachment);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("written reply"));
        QCOMPARE(confirmation.attachmentSha256.size(), 64);
        const DutyRow row = rowOf(dutyMonth(*m_context, kToday), u"S-2"_qs);
        QVERIFY(row.state == DutyState::NotApplicable);
        QVERIFY(row.why.contains(request.text) && row.why.contains(u"担当 ○○"_qs));
        request.state = DutyState::Overdue;
        QVERIFY_THROWS_EXCEPTION(Error, ConfirmDuty(*m_context).run(request));
        request.state = DutyState::Fulfilled;
        request.clause = u"Z-9"_qs;
        QVERIFY_THROWS_EXCEPTION(Error, ConfirmDuty(*m_context).run(request));
        request.clause = u"S-2"_qs;
        request.from = kToday;
        request.until = kToday.addDays(-1);
        QVERIFY_THROWS_EXCEPTION(Error, ConfirmDuty(*m_context).run(request));
        QVERIFY(ledger::AuditTable(*m_context->openLedger()).verify().ok);
    }

    void aClauseIsChangedAndTakenBack()
    {
        const Clause changed =
            SetDuty(*m_context).run(u"B-9"_qs, {{u"targets"_qs, QJsonObject{{u"days"_qs, 62}}}, {u"name"_qs, u"世代の確認"_qs}});
        QCOMPARE(changed.target(u"days"_qs), 62);
        SetDuty(*m_context).run(u"B-9"_qs, {{u"asked"_qs, u"○○課"_qs}}); // adds to what was changed before
        Clause now = dutyCatalogue(*m_context->openLedger()).clause(u"B-9"_qs);
        QCOMPARE(now.name, u"世代の確認"_qs);
        QCOMPARE(now.asked, u"○○課"_qs);
        QVERIFY_THROWS_EXCEPTION(Error, SetDuty(*m_context).run(u"B-9"_qs, {{u"cadence"_qs, u"now and then"_qs}}));
        const auto newest = ledger::AuditTable(*m_context->openLedger()).list(1);
        QCOMPARE(newest.front().action, u"duty.set"_qs);
        QVERIFY(newest.front().detail.contains(u"before"_qs));
        SetDuty(*m_context).run(u"B-9"_qs, {});
        QVERIFY(!dutyCatalogue(*m_context->openLedger()).clause(u"B-9"_qs).overridden);
    }

    /// 連絡基準 is the only place: a duty that kept its own value would judge by another than the incident.
    void timesAgreedWithTheCityStandInTheContactRules()
    {
        addSite(PerformanceImpact::Affects);
        for (const auto& [clause, target] : {std::pair(u"M-4"_qs, u"contactMinutes"_qs), std::pair(u"M-5"_qs, u"judgeMinutes"_qs),
                                             std::pair(u"M-9"_qs, u"reportOpenDays"_qs), std::pair(u"B-9"_qs, u"months"_qs)})
            QVERIFY_THROWS_EXCEPTION(Error, SetDuty(*m_context).run(clause, {{u"targets"_qs, QJsonObject{{target, 10}}}}));
        incidents::Sighting seen;
        seen.title = u"応答なし"_qs;
        seen.source = u"person"_qs;
        seen.detectedAt = m_clock.nowUtc();
        const Incident incident = OpenOrJoinIncident(*m_context).run(seen).incident;
        const auto due = [&](const QString& clause) { return incident.detectedAt.secsTo(rowOf(dutyMonth(*m_context, kToday), clause).due) / 60; };
        QCOMPARE(due(u"M-4"_qs), 30);
        QCOMPARE(due(u"M-5"_qs), 30);
        SetEscalationPolicy(*m_context).run({{u"contactMinutes"_qs, 45}, {u"judgeMinutes"_qs, 20}, {u"finalReportOpenDays"_qs, 7}});
        QCOMPARE(due(u"M-4"_qs), 45);
        QCOMPARE(due(u"M-5"_qs), 20);
        for (const incidents::IncidentClock& clock : viewIncident(*m_context, incident.no).clocks) {
            if (clock.id == u"contact"_qs)
                QCOMPARE(incident.detectedAt.secsTo(clock.due) / 60, 45);
        }
        QVERIFY_THROWS_EXCEPTION(Error, SetEscalationPolicy(*m_context).run({{u"finalReportOpenDays"_qs, 0}}));
    }

    void aRoundNeedsASite()
    {
        JobContext job;
        QVERIFY_THROWS_EXCEPTION(Error, MorningRound(*m_context).run({}, job));
        QVERIFY_THROWS_EXCEPTION(Error, findRound(*m_context, {}));
        QVERIFY_THROWS_EXCEPTION(Error, SignRound(*m_context).run(u"日-1"_qs, {}));
    }

private:
    void measure(ImpactJudgement judgement)
    {
        const auto ledger = m_context->openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ImpactMeasurement measurement;
        measurement.id = toString(judgement);
        measurement.siteId = ledger::SiteTable(*ledger).all().front().id;
        measurement.at = m_clock.nowUtc();
        measurement.judgement = judgement;
        ledger::ImpactTable(*ledger).insert(transaction, measurement);
        transaction.commit();
        m_clock.advanceMs(1000);
    }

    void addSite(PerformanceImpact impact)
    {
        Site site;
        site.id = u"site-1"_qs;
        site.name = u"demo"_qs;
        site.host = u"www.example.jp"_qs;
        site.user = u"deploy"_qs;
        site.roots = {"/srv/www"};
        site.url = u"https://www.example.jp/"_qs;
        site.impact = impact;
        site.createdAt = m_clock.nowUtc().addSecs(-30'000);
        const auto ledger = m_context->openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.commit();
    }

    static Generation generation(const QDateTime& takenAt)
    {
        Generation generation;
        generation.id = jst::fileStamp(takenAt);
        generation.siteId = u"site-1"_qs;
        generation.kind = BackupKind::System;
        generation.takenAt = takenAt;
        generation.verifiedAt = takenAt.addSecs(60);
        return generation;
    }

    static Finding finding(const QString& id, const QString& rule)
    {
        Finding finding;
        finding.id = id;
        finding.classification = rule.isEmpty() ? FindingClass::Review : FindingClass::Tampering;
        finding.rule = rule;
        return finding;
    }

    test::FakeClock m_clock;
    std::unique_ptr<test::TempFolder> m_folder;
    std::unique_ptr<Context> m_context;
};

QTEST_GUILESS_MAIN(tst_dutystatus)
#include "tst_dutystatus.moc"
