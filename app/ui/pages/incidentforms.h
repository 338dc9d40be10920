#pragma once

#include "operations/incidents/incidents.h"
#include "ui/dialogs/formdialog.h"

namespace akimori::ui {

/// The dialogs of the incidents, and how what they give becomes records. Each dialog is new, owned by `parent` and not
/// shown yet; connect given() and open() it.
namespace incidentforms {

using Values = QHash<QString, QString>;

FormDialog* openIncident(const QDateTime& now, QWidget* parent);
incidents::Sighting sightingFrom(const Values& values, const QString& siteId);

FormDialog* judge(const Incident& incident, const QDateTime& now, QWidget* parent);
/// When it was judged; invalid = now: the form knows minutes only, and the present one is now.
QDateTime judgedAt(const Values& values, const QDateTime& now);

/// `script`: what to say, shown to read from.
FormDialog* contact(const Incident& incident, const QString& script, const QString& ourPerson, const QDateTime& now,
                    QWidget* parent);
CityContact contactFrom(const Values& values);

FormDialog* act(const Incident& incident, const QString& person, const QDateTime& now, QWidget* parent);
operations::IncidentAction actionFrom(const Values& values);

/// All facts on four tabs; `tab` is the one to begin with.
FormDialog* facts(const Incident& incident, int tab, QWidget* parent);
/// Only what differs from the incident.
Values changedFacts(const Incident& incident, const Values& values);

/// `measure` empty = a new one.
FormDialog* measure(operations::MeasureKind kind, const IncidentMeasure& measure, QWidget* parent);
IncidentMeasure measureFrom(const Values& values);

FormDialog* report(const IncidentDossier& dossier, const QDateTime& now, QWidget* parent);
IncidentReport reportFrom(const Values& values);

} // namespace incidentforms

} // namespace akimori::ui
