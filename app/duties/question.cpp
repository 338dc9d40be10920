#include "duties/question.h"

#include "base/jst.h"
#include "duties/tr.h"

#include <algorithm>

namespace akimori::duties {

namespace {

constexpr int kMostDays = 12;

QString display(const QDateTime& instant)
{
    return instant.isValid() ? jst::display(instant) : QStringLiteral("―");
}

} // namespace

QDate Facts::recordsFrom() const
{
    return site && site->createdAt.isValid() ? jst::date(site->createdAt) : QDate();
}

Answer Answer::fulfilled(const QString& why, std::vector<DutyEvidence> evidence, const QDateTime& next)
{
    return {DutyState::Fulfilled, why, next, std::move(evidence)};
}

Answer Answer::pending(const QString& why, const QDateTime& due, std::vector<DutyEvidence> evidence)
{
    return {DutyState::Pending, why, due, std::move(evidence)};
}

Answer Answer::overdue(const QString& why, const QDateTime& due, std::vector<DutyEvidence> evidence)
{
    return {DutyState::Overdue, why, due, std::move(evidence)};
}

Answer Answer::notApplicable(const QString& why, std::vector<DutyEvidence> evidence)
{
    return {DutyState::NotApplicable, why, {}, std::move(evidence)};
}

Answer Answer::unknown(const QString& why, std::vector<DutyEvidence> evidence)
{
    return {DutyState::NeedsConfirmation, why, {}, std::move(evidence)};
}

QDate Question::today() const { return jst::date(facts.now); }
QDate Question::lastDay() const { return std::min(through, today()); }
QDateTime Question::begin() const { return jst::toUtc(from, QTime(0, 0)); }
QDateTime Question::end() const { return endOf(through); }
QDateTime Question::judgedAt() const { return std::min(facts.now, end()); }

bool Question::hasUnrecordedDays() const
{
    const QDate recorded = facts.recordsFrom();
    return !recorded.isValid() || from < recorded;
}

QDateTime endOf(const QDate& day) { return jst::toUtc(day.addDays(1), QTime(0, 0)); }

QDateTime endOfOpenDay(const Facts& facts, const QDate& after, int openDays)
{
    return endOf(facts.calendar.addOpenDays(after, openDays));
}

QString daysText(const QList<QDate>& days)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::min<qsizetype>(days.size(), kMostDays); ++i)
        texts << days[i].toString(QStringLiteral("M/d"));
    QString text = texts.join(QStringLiteral(", "));
    if (days.size() > kMostDays)
        text = Tr::tr("%1 and %2 more days").arg(text).arg(days.size() - kMostDays);
    return text;
}

QString spanText(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(0, seconds) / 60;
    if (minutes < 60)
        return Tr::tr("%1 min", "span").arg(minutes);
    if (minutes < 48 * 60)
        return Tr::tr("%1 h %2 min", "span").arg(minutes / 60).arg(minutes % 60);
    return Tr::tr("%1 d %2 h", "span").arg(minutes / 1440).arg(minutes / 60 % 24);
}

DutyEvidence evidenceOf(const Generation& generation)
{
    return {QStringLiteral("generation"), generation.id, generation.takenAt,
            Tr::tr("%1 backup of %2, generation %3")
                .arg(displayName(generation.kind), display(generation.takenAt), generation.id),
            QStringLiteral("backup")};
}

DutyEvidence evidenceOf(const ScanFact& scan)
{
    return {QStringLiteral("scan"), scan.id, scan.startedAt,
            Tr::tr("Tamper scan of %1: %2").arg(display(scan.startedAt), displayName(scan.verdict)),
            QStringLiteral("integrity")};
}

DutyEvidence evidenceOf(const Run& run)
{
    return {QStringLiteral("run"), run.id, run.startedAt,
            Tr::tr("Run from %1 to %2: %3")
                .arg(display(run.startedAt), display(run.endedAt), displayName(run.outcome)),
            QStringLiteral("backup")};
}

DutyEvidence evidenceOf(const ChangeWork& change)
{
    return {QStringLiteral("change"), change.no, change.openedAt, Tr::tr("Change %1 “%2”").arg(change.no, change.title),
            QStringLiteral("publishing")};
}

DutyEvidence evidenceOf(const Approval& approval)
{
    return {QStringLiteral("approval"), approval.id, approval.requestedAt,
            Tr::tr("Exception requested on %1 by %2: %3 %4")
                .arg(display(approval.requestedAt), approval.requestedBy, displayName(approval.decision),
                     approval.decidedBy),
            QStringLiteral("settings")};
}

DutyEvidence evidenceOf(const Restore& restore)
{
    return {QStringLiteral("restore"), restore.id, restore.startedAt,
            Tr::tr("Restore of %1 to the point %2: %3")
                .arg(display(restore.startedAt), display(restore.point), displayName(restore.state)),
            QStringLiteral("backup")};
}

DutyEvidence evidenceOf(const Person& person)
{
    return {QStringLiteral("person"), person.id, {}, Tr::tr("%1 (%2)", "name (role)").arg(person.name, displayName(person.role)),
            QStringLiteral("settings")};
}

DutyEvidence evidenceOf(const CaseFact& fact)
{
    return {QStringLiteral("case"), fact.subject.no, fact.subject.detectedAt,
            Tr::tr("%1 “%2”", "number, title").arg(fact.subject.no, fact.subject.title), QStringLiteral("advisories")};
}

DutyEvidence evidenceOf(const LogHandover& handover)
{
    return {QStringLiteral("loghandover"), handover.no, handover.requestedAt,
            Tr::tr("Log request %1 of %2: %3")
                .arg(handover.no, display(handover.requestedAt), displayName(handover.state)),
            QStringLiteral("logs")};
}

DutyEvidence evidenceOf(const IncidentFact& incident)
{
    return {QStringLiteral("incident"), incident.no, incident.detectedAt,
            Tr::tr("%1 “%2”", "number, title").arg(incident.no, incident.title), QStringLiteral("incidents")};
}

DutyEvidence evidenceOf(const DutyConfirmation& confirmation)
{
    return {QStringLiteral("confirmation"), confirmation.id, confirmation.confirmedAt,
            Tr::tr("Confirmed on %1 by %2: %3")
                .arg(display(confirmation.confirmedAt), confirmation.confirmedBy, confirmation.text),
            QStringLiteral("duties")};
}

DutyEvidence evidenceOf(const ImpactMeasurement& measurement)
{
    return {QStringLiteral("measurement"), measurement.id, measurement.at,
            Tr::tr("Response times measured on %1: %2 ms without, %3 ms during a backup")
                .arg(display(measurement.at))
                .arg(measurement.before.p95Ms)
                .arg(measurement.during.p95Ms),
            QStringLiteral("duties")};
}

DutyEvidence evidenceOf(const Site& site)
{
    return {QStringLiteral("site"), site.id, site.createdAt, Tr::tr("Site “%1” on %2").arg(site.name, site.host),
            QStringLiteral("sites")};
}

} // namespace akimori::duties
