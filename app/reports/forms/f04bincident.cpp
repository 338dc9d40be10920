#include "reports/forms/f04bincident.h"

#include "reports/incidentfacts.h"

namespace akimori::reports {

namespace {

QString locationText(const FormWriter& paper, const Incident& incident)
{
    QStringList lines{paper.word("location", toString(incident.location))
                      + (incident.component.isEmpty() ? QString() : QStringLiteral("（%1）").arg(incident.component))};
    if (!incident.locationReason.isEmpty())
        lines << incident.locationReason;
    return lines.join(u'\n');
}

QString restoredText(const FormWriter& paper, const Incident& incident)
{
    if (!incident.serviceRestoredAt.isValid())
        return paper.text.text("text.notRestored");
    return instantText(incident.serviceRestoredAt)
           + (incident.restoredCheck.isEmpty() ? QString() : QStringLiteral("\n確認：%1").arg(incident.restoredCheck));
}

/// 停止時間 is known only for what stopped the site; the rest is 影響時間 from occurrence to restoration.
QString durationOf(const FormWriter& paper, const Incident& incident)
{
    const QString time = durationText(incident.downSeconds(paper.facts.now));
    const char* key = incident.serviceRestoredAt.isValid()
                          ? (incident.occurredEstimated || !incident.occurredAt.isValid() ? "text.durationEstimated" : "text.duration")
                          : "text.durationOpen";
    return paper.text.text(key, {{"time", time}});
}

QString dataLossText(const FormWriter& paper, const Incident& incident)
{
    QStringList lines{paper.word("dataLoss", toString(incident.dataLoss))};
    if (!incident.dataLossDetail.isEmpty())
        lines << incident.dataLossDetail;
    if (!incident.restoredGeneration.isEmpty())
        lines << QStringLiteral("復元した世代：%1").arg(incident.restoredGeneration);
    return lines.join(u'\n');
}

} // namespace

Document incidentReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const IncidentDossier* found = dossierOf(facts);
    const IncidentDossier dossier = found ? *found : IncidentDossier();
    const Incident& incident = dossier.incident;
    const auto known = [&](const QString& value) { return knownOr(paper, found, value); };
    const auto ifFound = [&](const QString& value) { return found ? value : QString(); };
    beginOverview(paper, found);
    paper.field("restored", ifFound(restoredText(paper, incident)));
    paper.field("content", known(incident.content));
    paper.field("necessity", ifFound(necessityText(paper, incident)));
    paper.heading("timeline");
    paper.table("timeline", timelineRows(paper, dossier));
    addMeasuredCourse(paper);
    paper.heading("contacts");
    paper.table("contacts", contactRows(paper, dossier));
    paper.heading("cause");
    paper.field("analysis", known(incident.analysis));
    paper.field("location", ifFound(locationText(paper, incident)));
    paper.field("directCause", known(incident.directCause));
    paper.field("rootCause", known(incident.rootCause));
    if (found && incident.category == IncidentCategory::Security)
        paper.field("route", paper.word("intrusion", toString(incident.intrusionRoute))
                                 + (incident.intrusionDetail.isEmpty() ? QString() : u'\n' + incident.intrusionDetail));
    paper.heading("provisional");
    paper.field("provisional", known(incident.provisional));
    paper.field("provisionalAt", instantText(incident.provisionalAt));
    paper.heading("permanent");
    paper.table("permanent", measureRows(incident.permanent));
    paper.heading("prevention");
    paper.table("prevention", measureRows(incident.prevention));
    paper.heading("impact");
    paper.field("impact", known(incident.impact));
    paper.field("downtime", ifFound(durationOf(paper, incident)));
    paper.field("dataLoss", ifFound(dataLossText(paper, incident)));
    paper.field("objectives", known(incident.objectivesMet));
    paper.field("similar", known(incident.similarPlaces));
    paper.heading("attachments");
    paper.field("attachments", ifFound(incident.attachments.isEmpty() ? text.text("none") : incident.attachments.join(u'\n')));
    paper.field("remarks", paper.written("remarks"));
    return paper.finish();
}

} // namespace akimori::reports
