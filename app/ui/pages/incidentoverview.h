#pragma once

#include "operations/incidents/incidents.h"
#include "records/alert.h"
#include "ui/theme.h"
#include "ui/widgets/timeline.h"

#include <QHash>

namespace akimori::ui {

/// What the page of the incidents shows beside the chosen one.
struct IncidentOverview
{
    std::vector<Incident> incidents; ///< newest detection first
    std::vector<Alert> alerts;       ///< open ones, oldest first
    QHash<QString, QString> siteNames; ///< by id
    int undelivered = 0;   ///< messages in the outbox that did not reach anybody
    bool mailReady = false;
};

IncidentOverview loadIncidentOverview(const operations::Context& context);

Tone stateTone(const Incident& incident);
Tone severityTone(IncidentSeverity severity);
Tone clockTone(incidents::IncidentClock::State state);
/// 「あと 12 分」, 「2 時間超過」, 「済」.
QString clockWord(const incidents::IncidentClock& clock, const QDateTime& now);
/// What the person does next, as the label of the primary button; empty when nothing is left.
QString stepButton(const operations::IncidentView& view);
/// The same as a sentence that says why.
QString stepSentence(const operations::IncidentView& view);

std::vector<TimelineEntry> timelineOf(const IncidentDossier& dossier);

} // namespace akimori::ui
