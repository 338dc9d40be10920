#pragma once

#include "duties/facts.h"

namespace akimori::duties {

/// What a rule answers.
struct Answer
{
    DutyState state = DutyState::NeedsConfirmation;
    QString why;   ///< translated sentence
    QDateTime due; ///< UTC; invalid = no date
    std::vector<DutyEvidence> evidence;

    static Answer fulfilled(const QString& why, std::vector<DutyEvidence> evidence = {}, const QDateTime& next = {});
    static Answer pending(const QString& why, const QDateTime& due, std::vector<DutyEvidence> evidence = {});
    static Answer overdue(const QString& why, const QDateTime& due, std::vector<DutyEvidence> evidence = {});
    static Answer notApplicable(const QString& why, std::vector<DutyEvidence> evidence = {});
    static Answer unknown(const QString& why, std::vector<DutyEvidence> evidence = {});
};

/// One clause in one month. `from` … `through` are the days of the month on which it binds; the part of them that has
/// begun ends with lastDay(). All days are Japanese.
struct Question
{
    const Facts& facts;
    const Clause& clause;
    QDate from;
    QDate through;

    QDate today() const;
    bool isOver() const { return today() > through; }
    /// min(through, today); before `from` when the month lies ahead.
    QDate lastDay() const;
    QDateTime begin() const; ///< UTC, 0:00 of `from`
    QDateTime end() const;   ///< UTC, 24:00 of `through`
    /// The instant at which the month is judged: now, or its end when it is over.
    QDateTime judgedAt() const;
    bool contains(const QDateTime& instant) const { return instant >= begin() && instant < end(); }
    /// Days of the clause before the site was registered here: no record can exist.
    bool hasUnrecordedDays() const;
};

/// 24:00 of a Japanese day, UTC.
QDateTime endOf(const QDate& day);
/// 24:00 of the n-th open day after the day.
QDateTime endOfOpenDay(const Facts& facts, const QDate& after, int openDays);

/// "11/3, 11/5", at most twelve, then how many more.
QString daysText(const QList<QDate>& days);
/// "45 min", "3 h 12 min", "2 d 4 h", translated.
QString spanText(qint64 seconds);

DutyEvidence evidenceOf(const Generation& generation);
DutyEvidence evidenceOf(const ScanFact& scan);
DutyEvidence evidenceOf(const Run& run);
DutyEvidence evidenceOf(const ChangeWork& change);
DutyEvidence evidenceOf(const Approval& approval);
DutyEvidence evidenceOf(const Restore& restore);
DutyEvidence evidenceOf(const Person& person);
DutyEvidence evidenceOf(const CaseFact& fact);
DutyEvidence evidenceOf(const LogHandover& handover);
DutyEvidence evidenceOf(const IncidentFact& incident);
DutyEvidence evidenceOf(const DutyConfirmation& confirmation);
DutyEvidence evidenceOf(const ImpactMeasurement& measurement);
DutyEvidence evidenceOf(const Site& site);

} // namespace akimori::duties
