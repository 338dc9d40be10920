#pragma once

#include "base/citycalendar.h"
#include "records/incident.h"

#include <QString>

#include <vector>

namespace akimori::incidents {

/// 最終報: within so many open days of the restoration (M-9). A proposal until the city agrees on another.
constexpr int kFinalReportOpenDays = 5;

/// Minutes from the detection that are aimed at; a proposal until the city agrees on others.
struct ClockTargets
{
    int judgeMinutes = 30;   ///< 要否判断, 「即座」 (M-5)
    int contactMinutes = 30; ///< 連絡, 「直ちに」 (M-4)
    int contactLateMinutes = 60;
};

/// One clock of an incident: what is owed until when, and when it was done.
struct IncidentClock
{
    enum class State { Running, Late, Met, MetLate };

    QString id;     ///< "judge", "contact", "promptReport", "nextReport", "finalReport", "permanent", "prevention"
    QString clause; ///< "M-4"
    QString title;  ///< translated
    QDateTime due;  ///< UTC
    QDateTime met;  ///< UTC; invalid = still owed
    State state = State::Running;
};

/// "2026-12-01 24:00" for what is due at the end of a day, else as jst::display().
QString dueText(const QDateTime& due);
/// When it was done, as it is known: measures have a day and no time. "―" while it is owed.
QString metText(const IncidentClock& clock);

/// When the present round began: the detection, or the newest recurrence.
QDateTime roundBegan(const IncidentDossier& dossier);

/// The first contact of the present round that reached the city; nullptr when there was none.
const CityContact* contactOfRound(const IncidentDossier& dossier);

/// Last Japanese day for the final report; invalid while the service is not restored (or, with 対応不要, not judged).
QDate finalReportDue(const Incident& incident, const CityCalendar& calendar);

/// Every clock that runs or ran, in the order of their times. Throws Error(BadInput) for unknown holidays.
std::vector<IncidentClock> clocks(const IncidentDossier& dossier, const ClockTargets& targets,
                                  const CityCalendar& calendar, const QDateTime& now);

} // namespace akimori::incidents
