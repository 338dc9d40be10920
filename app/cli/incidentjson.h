#pragma once

#include "operations/incidents/incidents.h"

#include <QJsonObject>

namespace akimori::cli {

/// An incident with every field in lowerCamelCase; `now` for the time it has lasted.
QJsonObject incidentJson(const Incident& incident, const QDateTime& now);
QJsonObject contactJson(const CityContact& contact);
QJsonObject reportJson(const IncidentReport& report);
/// Incident, events, contacts, reports, clocks, next state and what keeps it from there.
QJsonObject incidentViewJson(const operations::IncidentView& view, const QDateTime& now);

} // namespace akimori::cli
