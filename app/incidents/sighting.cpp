#include "incidents/sighting.h"

#include <algorithm>

namespace akimori::incidents {

namespace {

constexpr qsizetype kMostLines = 500;
constexpr qsizetype kLongestLine = 500;
constexpr qsizetype kLongestText = 20'000;

/// Text from outside: bounded in characters and lines, and without control characters that could break a line of a
/// paper. A record that is refused for its length would be a finding that is lost.
QString cleaned(const QString& text, qsizetype longest = kLongestText)
{
    QString clean;
    clean.reserve(std::min(text.size(), longest));
    qsizetype lines = 1;
    for (const QChar c : text.left(longest)) {
        const bool breaks = c == u'\n' && ++lines < kMostLines;
        clean.append(c.unicode() < 0x20 && !breaks && c != u'\t' ? QChar(u' ') : c);
    }
    return clean.trimmed();
}

void addLines(QStringList& lines, const QStringList& more)
{
    qsizetype total = lines.join(u'\n').size();
    for (const QString& line : more) {
        const QString clean = cleaned(line, kLongestLine).replace(u'\n', u' ');
        if (clean.isEmpty() || lines.contains(clean))
            continue;
        total += clean.size() + 1;
        if (lines.size() >= kMostLines - 1 || total > kLongestText)
            return;
        lines << clean;
    }
}

/// How grave a category is; an early sign that becomes a fault is a fault.
int weight(IncidentCategory category)
{
    switch (category) {
    case IncidentCategory::EarlySign: return 0;
    case IncidentCategory::Anomaly: return 1;
    case IncidentCategory::Other: return 2;
    case IncidentCategory::Fault:
    case IncidentCategory::Mistake:
    case IncidentCategory::Disaster: return 3;
    case IncidentCategory::Security: return 4;
    }
    return 0;
}

void fillIfEmpty(QString& text, const QString& seen)
{
    if (text.isEmpty())
        text = cleaned(seen);
}

} // namespace

Incident incidentOf(const Sighting& sighting, const QDateTime& now)
{
    Incident incident;
    incident.siteId = sighting.siteId;
    incident.dedupKey = sighting.dedupKey;
    incident.source = sighting.source;
    incident.sourceId = sighting.sourceId;
    incident.category = sighting.category;
    incident.severity = sighting.severity;
    incident.title = cleaned(sighting.title, kLongestLine).replace(u'\n', u' ');
    incident.detectedAt = sighting.detectedAt.isValid() ? sighting.detectedAt : now;
    incident.occurredAt = sighting.occurredAt;
    incident.occurredEstimated = sighting.occurredEstimated;
    incident.lastSeenAt = incident.detectedAt;
    incident.detectedBy = cleaned(sighting.detectedBy);
    incident.monitoring = cleaned(sighting.monitoring);
    incident.measured = cleaned(sighting.measured);
    incident.threshold = cleaned(sighting.threshold);
    incident.content = cleaned(sighting.content);
    incident.impact = cleaned(sighting.impact);
    incident.clockNote = cleaned(sighting.clockNote);
    incident.inspectionMethod = cleaned(sighting.inspectionMethod);
    addLines(incident.findingKinds, sighting.findingKinds);
    addLines(incident.affected, sighting.affected);
    incident.findingCount = sighting.findingCount;
    incident.evidence = cleaned(sighting.evidence);
    incident.lastGoodAt = sighting.lastGoodAt;
    return incident;
}

JoinOutcome join(Incident& incident, const Sighting& sighting, const QDateTime& now)
{
    if (!sighting.sourceId.isEmpty() && sighting.sourceId == incident.sourceId)
        return JoinOutcome::Known;
    const QDateTime seenAt = sighting.detectedAt.isValid() ? sighting.detectedAt : now;
    const bool recurred = incident.state >= IncidentState::Restored;
    incident.sourceId = sighting.sourceId;
    incident.occurrences += 1;
    incident.lastSeenAt = std::max(incident.lastSeenAt, seenAt);
    incident.severity = std::max(incident.severity, sighting.severity);
    if (weight(sighting.category) > weight(incident.category))
        incident.category = sighting.category;
    fillIfEmpty(incident.monitoring, sighting.monitoring);
    fillIfEmpty(incident.content, sighting.content);
    fillIfEmpty(incident.impact, sighting.impact);
    fillIfEmpty(incident.evidence, sighting.evidence);
    fillIfEmpty(incident.inspectionMethod, sighting.inspectionMethod);
    if (!sighting.measured.isEmpty())
        incident.measured = cleaned(sighting.measured);
    addLines(incident.findingKinds, sighting.findingKinds);
    addLines(incident.affected, sighting.affected);
    incident.findingCount = std::max(incident.findingCount, sighting.findingCount);
    if (!recurred)
        return JoinOutcome::Joined;
    incident.state = IncidentState::Received;
    incident.necessity = Necessity::Undecided;
    incident.round += 1;
    incident.acknowledgedAt = {};
    incident.acknowledgedBy.clear();
    incident.judgedAt = {};
    incident.judgedBy.clear();
    incident.necessityReason.clear();
    incident.serviceRestoredAt = {};
    incident.restoredCheck.clear();
    return JoinOutcome::Recurred;
}

} // namespace akimori::incidents
