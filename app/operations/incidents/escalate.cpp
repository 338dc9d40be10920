#include "operations/incidents/escalate.h"

#include "base/jst.h"
#include "base/language.h"
#include "incidents/escalation.h"
#include "ledger/incidenttable.h"
#include "operations/calendar/calendar.h"
#include "operations/incidents/incidentledger.h"
#include "operations/notify/alertbook.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

using incidents::IncidentClock;

/// Rings the steps that are due; each once, by the event that records it.
void escalate(ledger::Ledger::Transaction& transaction, const QString& no, const incidents::EscalationPolicy& policy,
              EscalateDue::Outcome& outcome)
{
    IncidentDossier dossier = ledger::IncidentTable(transaction.ledger()).dossier(no);
    for (const incidents::DueEscalation& due : incidents::dueEscalations(dossier, policy, transaction.nowUtc())) {
        IncidentStep step;
        step.kind = QStringLiteral("escalated");
        const bool mailed = AlertBook(transaction.ledger()).tell(transaction, incidentAlertKey(no), due.step.audience, due.why);
        step.text = (mailed ? Tr::tr("%1 is mailed: %2", "audience, reason") : Tr::tr("%1 is to be told by telephone, for no mail is set up: %2", "audience, reason"))
                        .arg(displayName(due.step.audience), due.why);
        step.detail = {{QStringLiteral("step"), due.step.id()},
                       {QStringLiteral("mailed"), mailed},
                       {QStringLiteral("round"), dossier.incident.round},
                       {QStringLiteral("due"), jst::iso(due.due)}};
        const Incident before = dossier.incident;
        writeIncidentStep(transaction, before, dossier.incident, step);
        outcome.escalated << QStringLiteral("%1 %2").arg(no, step.text);
    }
}

/// An alert of its own per report that is late, ended when it was sent.
void watchReports(ledger::Ledger::Transaction& transaction, const IncidentDossier& dossier,
                  const incidents::EscalationPolicy& policy, const CityCalendar& calendar, EscalateDue::Outcome& outcome)
{
    const AlertBook book(transaction.ledger());
    const Incident& incident = dossier.incident;
    for (const IncidentClock& clock : incidents::clocks(dossier, policy.targets, calendar, transaction.nowUtc())) {
        if (!clock.id.endsWith(QLatin1String("Report")))
            continue;
        const QString key = QStringLiteral("late/%1/%2").arg(incident.no, clock.id);
        if (clock.state != IncidentClock::State::Late) {
            book.end(transaction, key, Tr::tr("The report was sent."));
            continue;
        }
        Notice notice;
        notice.key = key;
        notice.subject = incident.no;
        notice.title = Tr::tr("A report to the city is late: %1, %2").arg(incident.no, clock.title);
        notice.body = Tr::tr("It was due on %1 (JST). Send it now, record it under Incidents or with “incident report”, and tell the city "
                             "why it is late.")
                          .arg(incidents::dueText(clock.due));
        notice.audiences = {Audience::OnCall, Audience::Manager};
        notice.urgent = false;
        book.raise(transaction, notice);
        outcome.late << notice.title;
    }
}

} // namespace

EscalateDue::Outcome EscalateDue::run() const
{
    const JapaneseScope inRecords;
    Outcome outcome;
    const auto ledger = m_context.openLedger();
    const incidents::EscalationPolicy policy = readEscalationPolicy(*ledger);
    const CityCalendar calendar = cityCalendar(*ledger);
    const ledger::IncidentTable table(*ledger);
    for (const Incident& incident : table.open()) {
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        escalate(transaction, incident.no, policy, outcome);
        watchReports(transaction, table.dossier(incident.no), policy, calendar, outcome);
        transaction.commit();
    }
    ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
    AlertBook(*ledger).repeat(transaction);
    transaction.commit();
    return outcome;
}

} // namespace akimori::operations
