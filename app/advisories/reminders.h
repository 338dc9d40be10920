#pragma once

#include "base/citycalendar.h"
#include "records/advisorycase.h"

#include <QDate>
#include <QString>

#include <vector>

namespace akimori::advisories {

enum class ReminderKind {
    Judge,          ///< an alert waits for a named person
    FirstReport,    ///< 速報
    ThirtyDayReport,
    AcceptanceEnds, ///< リスク受容 ends within 30 days
};

/// What is to be said about a case on a day.
struct Reminder
{
    QString caseNo;
    QString title;
    ReminderKind kind = ReminderKind::ThirtyDayReport;
    QDate day;            ///< the threshold that was reached last (JST)
    QDate target;         ///< last day on which it is in time
    int openDaysLeft = 0; ///< open days after today through the target; 0 = today or over
    bool today = false;   ///< the threshold is today: to be notified anew
    bool overdue = false;
    QString text; ///< translated sentence
};

/// 10, 5, 3, 2 and 1 open days before the target and the target itself, oldest first (JST).
std::vector<QDate> reminderDays(const QDate& target, const CityCalendar& calendar);

/// Every reminder that is in force on `today`, most urgent first: from the first threshold on, and every day after the
/// target, closed days included. A threshold on a day on which the tool did not run shows on the next one.
std::vector<Reminder> remindersOn(const QDate& today, const std::vector<AdvisoryCase>& cases,
                                  const CityCalendar& calendar);

QString displayName(ReminderKind kind); ///< translated

/// The open deadlines as an iCalendar file (RFC 5545): one all-day entry on 提出目標日 with an alarm at 8:45 of each
/// reminder day, and one on the deadline itself. `now`: UTC, the stamp. CRLF, folded at 75 bytes.
QByteArray iCalendar(const std::vector<AdvisoryCase>& cases, const CityCalendar& calendar, const QDateTime& now);

} // namespace akimori::advisories
