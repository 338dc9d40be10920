#pragma once

#include "base/citycalendar.h"
#include "records/incident.h"

#include <QString>

#include <vector>

namespace akimori::incidents {

/// What 連絡基準 says: minutes from the detection, and open days. A proposal until the city agrees on others. The only
/// place where these times stand: the incidents, the duties and the list of papers that are due all count by them.
struct ClockTargets
{
    int judgeMinutes = 30;   ///< 要否判断, 「即座」 (M-5)
    int contactMinutes = 30; ///< 連絡, 「直ちに」 (M-4)
    int finalReportOpenDays = 5; ///< 最終報: so many open days after the restoration (M-8, M-9)
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
QDate finalReportDue(const Incident& incident, const ClockTargets& targets, const CityCalendar& calendar);

/// Every clock that runs or ran, in the order of their times. Throws Error(BadInput) for unknown holidays.
std::vector<IncidentClock> clocks(const IncidentDossier& dossier, const ClockTargets& targets,
                                  const CityCalendar& calendar, const QDateTime& now);

} // namespace akimori::incidents
