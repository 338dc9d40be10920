#pragma once

#include "records/incident.h"

namespace akimori::incidents {

/// What a monitor, a scan or a person saw: enough to open an incident with 監視内容 filled in, or to join an open one.
/// Plain values, so that any room's result can be turned into it. Instants are UTC.
struct Sighting
{
    QString siteId;   ///< empty: concerns no registered site
    QString dedupKey; ///< what stays the same while the same thing is wrong: "probe/<site>/<probe>", "scan/<site>";
                      ///< empty = never joins
    QString source;   ///< "person", "scan", "probe", "schedule"
    QString sourceId; ///< id of the scan, sample or run; the same one is counted once
    IncidentCategory category = IncidentCategory::Anomaly;
    IncidentSeverity severity = IncidentSeverity::Moderate;
    QString title;
    QDateTime detectedAt; ///< invalid = now
    QDateTime occurredAt;
    bool occurredEstimated = false;
    QString detectedBy; ///< name of the monitor or of the kind of scan
    QString monitoring; ///< 監視内容
    QString measured;
    QString threshold;
    QString content;
    QString impact;
    QString clockNote;
    // Tampering (F-03a)
    QString inspectionMethod;
    QStringList findingKinds;
    QStringList affected;
    qint64 findingCount = 0;
    QString evidence;
    QDateTime lastGoodAt;
};

/// A new incident with everything that was seen; number, opener and opening time are left to the caller.
Incident incidentOf(const Sighting& sighting, const QDateTime& now);

enum class JoinOutcome {
    Known,    ///< this very sighting is in the record already
    Joined,   ///< the same thing seen again
    Recurred, ///< it was restored and came back: 再発, investigated anew under the same number
};

/// Adds a sighting to the open incident with the same key. Severity and category only rise, times only widen, lists
/// grow up to 500 lines. What a person wrote is not replaced.
JoinOutcome join(Incident& incident, const Sighting& sighting, const QDateTime& now);

} // namespace akimori::incidents
