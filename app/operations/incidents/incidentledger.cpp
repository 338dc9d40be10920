#include "operations/incidents/incidentledger.h"

#include "base/jst.h"
#include "ledger/incidenttable.h"
#include "ledger/persontable.h"
#include "ledger/sitetable.h"
#include "operations/notify/alertbook.h"
#include "operations/reports/papernumber.h"
#include "operations/tr.h"
#include "records/incidentfields.h"

namespace akimori::operations {

namespace {

Notice noticeOf(ledger::Ledger& ledger, const Incident& incident)
{
    Notice notice;
    notice.key = incidentAlertKey(incident.no);
    if (const auto site = ledger::SiteTable(ledger).find(incident.siteId))
        notice.siteName = site->name;
    notice.subject = incident.no;
    notice.title = Tr::tr("%1 (%2, severity %3): %4", "number, category, severity, subject")
                       .arg(incident.no, displayName(incident.category), displayName(incident.severity), incident.title);
    if (incident.round > 1)
        notice.title = Tr::tr("Again, time %1: %2").arg(incident.round).arg(notice.title);
    QStringList lines;
    if (!incident.content.isEmpty())
        lines << incident.content;
    if (!incident.measured.isEmpty())
        lines << Tr::tr("Measured: %1 (threshold: %2)")
                     .arg(incident.measured, incident.threshold.isEmpty() ? QStringLiteral("―") : incident.threshold);
    lines << Tr::tr("Detected on %1 (JST) by: %2")
                 .arg(jst::display(incident.detectedAt),
                      incident.detectedBy.isEmpty() ? incident.openedBy : incident.detectedBy);
    lines << Tr::tr("What to do: judge whether a response is needed, and contact the city at once. The telephone script is "
                    "in the window under Incidents, or “akimori-cli incident script %1”.")
                 .arg(incident.no);
    notice.body = lines.join(u'\n');
    notice.audiences = {Audience::OnCall};
    notice.urgent = incident.severity != IncidentSeverity::Minor;
    return notice;
}

} // namespace

QString incidentAlertKey(const QString& no)
{
    return QStringLiteral("incident/") + no;
}

void syncIncidentAlert(ledger::Ledger::Transaction& transaction, const Incident& incident)
{
    const AlertBook book(transaction.ledger());
    const QString key = incidentAlertKey(incident.no);
    if (!incident.open()) {
        book.end(transaction, key, Tr::tr("The incident is closed."));
    } else if (incident.state >= IncidentState::Restored) {
        book.end(transaction, key, Tr::tr("The service is restored."));
    } else {
        book.raise(transaction, noticeOf(transaction.ledger(), incident));
        if (incident.acknowledgedAt.isValid())
            book.acknowledge(transaction, key, incident.acknowledgedBy);
    }
}

void requireManager(ledger::Ledger& ledger, const Actor& actor, const QString& what)
{
    if (actor.role == Role::Manager || actor.role == Role::Responsible || ledger::PersonTable(ledger).all().empty())
        return;
    throw Error(ErrorCode::NotAllowedNow,
                Tr::tr("%1 A manager or the responsible officer has to do it (--as NAME).").arg(what));
}

void writeIncidentStep(ledger::Ledger::Transaction& transaction, const Incident& before, Incident& after,
                       const IncidentStep& step)
{
    const QDateTime now = transaction.nowUtc();
    validate(after, now);
    if (step.at.isValid() && step.at > now.addSecs(60))
        throw Error(ErrorCode::BadInput, Tr::tr("What lies in the future cannot be recorded as done. Correct the time."));
    const ledger::IncidentTable table(transaction.ledger());
    table.update(transaction, after);
    IncidentEvent event;
    event.no = after.no;
    event.at = step.at.isValid() ? step.at : now;
    event.enteredAt = now;
    event.who = transaction.actor().name;
    event.role = transaction.actor().role;
    event.kind = step.kind;
    event.text = step.text;
    event.detail = step.detail;
    const QJsonObject changes = changesBetween(before, after);
    if (!changes.isEmpty())
        event.detail.insert(QStringLiteral("changes"), changes);
    table.addEvent(transaction, event);
    QJsonObject detail = event.detail;
    detail.insert(QStringLiteral("text"), step.text);
    detail.insert(QStringLiteral("at"), jst::iso(event.at));
    transaction.audit(QStringLiteral("incident.") + step.kind, after.no, detail);
    syncIncidentAlert(transaction, after);
}

Incident stepIncident(const Context& context, const QString& no,
                      const std::function<IncidentStep(IncidentDossier&, ledger::Ledger::Transaction&)>& move)
{
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    IncidentDossier dossier = ledger::IncidentTable(*ledger).dossier(no);
    const Incident before = dossier.incident;
    const IncidentStep step = move(dossier, transaction);
    if (!step.keepsRecord) {
        writeIncidentStep(transaction, before, dossier.incident, step);
        transaction.commit();
    }
    return dossier.incident;
}

QString reportPaperText(ledger::Ledger& ledger, const IncidentReport& report)
{
    const QString reason = report.note.trimmed();
    if (report.documentNo.trimmed().isEmpty())
        return reason.isEmpty() ? Tr::tr("recorded by hand without a paper and without a reason") : Tr::tr("recorded by hand without a paper: %1").arg(reason);
    if (findIssued(ledger, report.documentNo))
        return report.documentNo;
    return Tr::tr("%1, not issued with this program").arg(report.documentNo);
}

} // namespace akimori::operations
