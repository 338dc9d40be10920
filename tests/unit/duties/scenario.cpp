#include "scenario.h"

#include "duties/question.h"

namespace akimori::test {

using duties::CaseFact;
using duties::Facts;
using duties::IncidentFact;

Facts usualFacts()
{
    Facts facts;
    facts.now = jstTime(11, 24, 9, 12);
    facts.contract.termFrom = QDate(2026, 4, 1);
    facts.contract.termUntil = QDate(2027, 3, 31);
    facts.calendar = CityCalendar();
    Site site;
    site.id = u"site-1"_qs;
    site.name = u"○○市公式ポータル"_qs;
    site.host = u"www.example.jp"_qs;
    site.createdAt = jstTime(4, 1);
    facts.site = site;
    facts.people = {{u"p1"_qs, u"責任 ○○"_qs, Role::Responsible, false, QDate(2026, 4, 1), {}, {}},
                    {u"p2"_qs, u"管理 ○○"_qs, Role::Manager, false, QDate(2026, 4, 1), {}, {}},
                    {u"p3"_qs, u"担当 ○○"_qs, Role::Operator, false, QDate(2026, 4, 1), {}, {}}};
    facts.incidents.emplace();
    return facts;
}

void addGeneration(Facts& facts, BackupKind kind, const QDateTime& takenAt, BackupTrigger trigger)
{
    Generation generation;
    generation.id = jst::fileStamp(takenAt);
    generation.siteId = u"site-1"_qs;
    generation.kind = kind;
    generation.trigger = trigger;
    generation.takenAt = takenAt;
    generation.verifiedAt = takenAt.addSecs(300);
    facts.generations.push_back({generation, {}});
}

void addNights(Facts& facts, const QDate& from, const QDate& through)
{
    for (QDate day = from; day <= through; day = day.addDays(1))
        addGeneration(facts, BackupKind::Data, jst::toUtc(day, QTime(21, 40)));
}

void addScan(Facts& facts, const QDateTime& startedAt, Verdict verdict)
{
    duties::ScanFact scan;
    scan.id = jst::fileStamp(startedAt);
    scan.method = u"server"_qs;
    scan.startedAt = startedAt;
    scan.endedAt = startedAt.addSecs(120);
    scan.verdict = verdict;
    facts.scans.push_back(scan);
}

void addRun(Facts& facts, const QString& job, const QDateTime& from, const QDateTime& until, RunOutcome outcome)
{
    facts.runs.push_back({jst::fileStamp(from), u"site-1"_qs, job, {}, from, until, outcome, {}});
}

ChangeWork& addChange(Facts& facts, const QDateTime& openedAt, const QDateTime& closedAt)
{
    ChangeWork change;
    change.no = QStringLiteral("変-%1").arg(facts.changes.size() + 1);
    change.siteId = u"site-1"_qs;
    change.scope = ChangeScope::System;
    change.openedAt = openedAt;
    change.closedAt = closedAt;
    change.state = closedAt.isValid() ? ChangeWorkState::Closed : ChangeWorkState::Open;
    facts.changes.push_back(change);
    return facts.changes.back();
}

Approval& addApproval(Facts& facts, ApprovalKind kind, const QDateTime& requestedAt)
{
    Approval approval;
    approval.id = QStringLiteral("a%1").arg(facts.approvals.size() + 1);
    approval.kind = kind;
    approval.requestedBy = u"担当 ○○"_qs;
    approval.requestedAt = requestedAt;
    facts.approvals.push_back(approval);
    return facts.approvals.back();
}

CaseFact& addCase(Facts& facts, const QDate& published, const QDateTime& detectedAt)
{
    CaseFact fact;
    fact.subject.no = QStringLiteral("脆-2026-%1").arg(facts.cases.size() + 1);
    fact.subject.publishedOn = published;
    if (published.isValid())
        fact.subject.deadline = published.addDays(30);
    fact.subject.detectedAt = detectedAt;
    fact.subject.verdict = AdvisoryVerdict::Affected;
    fact.judgedAt = detectedAt.addSecs(600);
    facts.cases.push_back(fact);
    return facts.cases.back();
}

IncidentFact& addIncident(Facts& facts, const QDateTime& detectedAt)
{
    IncidentFact incident;
    incident.no = QStringLiteral("事-2026-%1").arg(facts.incidents->size() + 1);
    incident.open = false;
    incident.responsible = u"担当 ○○"_qs;
    incident.detectedAt = detectedAt;
    incident.contactedAt = detectedAt.addSecs(15 * 60);
    incident.judgedAt = detectedAt.addSecs(20 * 60);
    incident.required = true;
    incident.actions = 2;
    incident.analysis = u"原因"_qs;
    incident.location = u"ホームページ"_qs;
    incident.provisionalAt = detectedAt.addSecs(3600);
    incident.restoredAt = detectedAt.addSecs(7200);
    incident.permanentPlanned = true;
    incident.permanentDone = true;
    incident.preventionPlanned = true;
    incident.preventionDone = true;
    incident.reportNo = u"第1号"_qs;
    incident.reportedAt = detectedAt.addDays(2);
    incident.closedAt = detectedAt.addDays(3);
    incident.contactDue = detectedAt.addSecs(60 * 60);
    incident.judgeDue = detectedAt.addSecs(60 * 60);
    incident.reportDue = duties::endOfOpenDay(facts, jst::date(incident.restoredAt), 5);
    facts.incidents->push_back(incident);
    return facts.incidents->back();
}

void addConfirmation(Facts& facts, const QString& clause, const QDate& from, DutyState state)
{
    DutyConfirmation confirmation;
    confirmation.id = QStringLiteral("c%1").arg(facts.confirmations.size() + 1);
    confirmation.clause = clause;
    confirmation.validFrom = from;
    confirmation.state = state;
    confirmation.text = u"所管課に確認"_qs;
    confirmation.confirmedBy = u"管理 ○○"_qs;
    facts.confirmations.push_back(confirmation);
}

} // namespace akimori::test
