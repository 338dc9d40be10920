#include "reports/forms/f04aincident.h"

#include "reports/incidentfacts.h"
#include "reports/machinetext.h"

namespace akimori::reports {

namespace {

QString monitoringText(const Incident& incident)
{
    QStringList lines;
    if (!incident.monitoring.isEmpty())
        lines << machineText(incident.monitoring);
    if (!incident.measured.isEmpty())
        lines << QStringLiteral("値：%1").arg(machineText(incident.measured));
    if (!incident.threshold.isEmpty())
        lines << QStringLiteral("しきい値：%1").arg(incident.threshold);
    return lines.join(u'\n');
}

QString stateText(const FormWriter& paper, const Incident& incident)
{
    const QString word = paper.word("incidentState", toString(incident.state));
    return incident.waitingFor.isEmpty() ? word : QStringLiteral("%1（%2の回答待ち）").arg(word, incident.waitingFor);
}

} // namespace

Document incidentFlash(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const IncidentDossier* found = dossierOf(facts);
    const IncidentDossier dossier = found ? *found : IncidentDossier();
    const Incident& incident = dossier.incident;
    const auto known = [&](const QString& value) { return knownOr(paper, found, value); };
    const auto ifFound = [&](const QString& value) { return found ? value : QString(); };
    beginOverview(paper, found);
    paper.field("monitoring", known(monitoringText(incident)));
    paper.field("content", known(incident.content));
    paper.field("impact", known(incident.impact));
    paper.field("public", ifFound(paper.word("publicState", toString(incident.publicState))));
    paper.heading("response");
    paper.field("necessity", ifFound(necessityText(paper, incident)));
    paper.field("state", ifFound(stateText(paper, incident)));
    const QString actions = actionsText(dossier);
    paper.field("actions", ifFound(actions.isEmpty() ? text.text("text.noActions") : actions));
    paper.field("expected", incident.serviceRestoredAt.isValid()
                                ? text.text("text.restored", {{"at", instantText(incident.serviceRestoredAt)}})
                                : known(incident.expectedRestore));
    paper.field("plan", known(incident.nextPlan));
    paper.field("next", ifFound(incident.nextReportAt.isValid() ? instantText(incident.nextReportAt) : text.text("text.noNext")));
    paper.field("clock", ifFound(incident.clockNote.isEmpty() ? text.text("text.clock") : incident.clockNote));
    if (found) {
        paper.heading("timeline");
        paper.table("timeline", timelineRows(paper, dossier));
        addMeasuredCourse(paper);
        paper.heading("contacts");
        paper.table("contacts", contactRows(paper, dossier));
    }
    paper.heading("remarks");
    paper.field("remarks", paper.written("remarks"));
    return paper.finish();
}

} // namespace akimori::reports
