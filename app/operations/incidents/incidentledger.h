#pragma once

#include "operations/context.h"
#include "records/incident.h"

#include <QJsonObject>

#include <functional>

namespace akimori::operations {

/// What a step leaves in the record beside the changed facts.
struct IncidentStep
{
    QString kind; ///< IncidentEvent::kind
    QString text;
    QDateTime at; ///< UTC, when it happened; invalid = now
    QJsonObject detail;
    bool keepsRecord = false; ///< nothing changed that deserves an event
};

/// Inside one transaction: reads the incident, lets `move` change it, checks it, and writes record, event, audit row and
/// alert as one. Returns the incident as it is then.
Incident stepIncident(const Context& context, const QString& no,
                      const std::function<IncidentStep(IncidentDossier&, ledger::Ledger::Transaction&)>& move);

/// The same for an incident that was read inside the caller's transaction.
void writeIncidentStep(ledger::Ledger::Transaction& transaction, const Incident& before, Incident& after,
                       const IncidentStep& step);

/// Key of the incident's alert.
QString incidentAlertKey(const QString& no);

/// Opens, acknowledges or ends the alert as the incident now stands.
void syncIncidentAlert(ledger::Ledger::Transaction& transaction, const Incident& incident);

/// Throws Error(NotAllowedNow) when people are recorded and the actor is neither 管理者 nor 責任者.
void requireManager(ledger::Ledger& ledger, const Actor& actor, const QString& what);

/// Which paper the city got with a report, in words: one of this ledger, another one, or none and why.
QString reportPaperText(ledger::Ledger& ledger, const IncidentReport& report);

} // namespace akimori::operations
