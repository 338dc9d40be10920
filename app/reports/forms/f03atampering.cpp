#include "reports/forms/f03atampering.h"

#include "base/bytepath.h"
#include "records/evidencewords.h"
#include "reports/incidentfacts.h"

namespace akimori::reports {

namespace {

/// 「■改ざん □マルウェア …」; what the record names beyond the list is added.
QString kindsText(const FormWriter& paper, const Incident& incident)
{
    QStringList words = paper.text.text("text.kinds").split(u'|');
    for (const QString& kind : incident.findingKinds) {
        if (!words.contains(kind))
            words << kind;
    }
    return checkBoxes(words, incident.findingKinds);
}

void findings(FormWriter& paper, const Incident& incident)
{
    paper.heading("findings");
    std::vector<QStringList> rows;
    for (const Finding& each : paper.facts.subjectFindings)
        rows.push_back({QString::number(rows.size() + 1), each.path.isEmpty() ? paper.facts.site.url : printable(each.root) + u'/' + printable(each.path),
                        paper.word("change", toString(each.change)), paper.word("class", toString(each.classification)),
                        paper.word("severity", toString(each.severity)),
                        QStringList{each.rule, each.title, evidenceWords(each)}.join(u' ').simplified()});
    if (rows.empty()) {
        for (const QString& each : incident.affected)
            rows.push_back({QString::number(rows.size() + 1), each, {}, {}, {}, {}});
    }
    paper.table("findings", std::move(rows));
    if (paper.facts.moreSubjectFindings)
        paper.note(paper.text.text("text.more"));
}

void evidence(FormWriter& paper, const Incident& incident)
{
    paper.heading("evidence");
    std::vector<QStringList> rows;
    for (const QuarantinedFile& each : paper.facts.quarantine)
        rows.push_back({briefInstant(each.takenAt), printable(each.root) + u'/' + printable(each.path), bytesText(each.bytes),
                        each.sha256.isEmpty() ? each.remark : QString::fromLatin1(each.sha256), each.takenBy});
    for (const QString& each : incident.evidencePreserved)
        rows.push_back({{}, each, {}, {}, {}});
    paper.table("evidence", std::move(rows));
}

} // namespace

Document tamperingFlashReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const IncidentDossier* found = dossierOf(facts);
    const IncidentDossier dossier = found ? *found : IncidentDossier();
    const Incident& incident = dossier.incident;
    const auto known = [&](const QString& value) { return knownOr(paper, found, value); };
    const auto ifFound = [&](const QString& value) { return found ? value : QString(); };
    paper.heading("overview");
    paper.field("no", facts.subject);
    paper.field("title", incident.title);
    paper.field("site", incident.siteId.isEmpty() ? QString() : facts.site.name);
    paper.field("detectedAt", instantText(incident.detectedAt));
    paper.field("method", known(incident.inspectionMethod.isEmpty() ? incident.detectedBy : incident.inspectionMethod));
    paper.field("kinds", ifFound(kindsText(paper, incident)));
    paper.field("count", ifFound(incident.findingCount > 0 ? text.text("text.count", {{"count", numberText(incident.findingCount)}}) : text.text("unknown")));
    paper.field("content", known(incident.content));
    paper.field("lastGoodAt", ifFound(incident.lastGoodAt.isValid() ? text.text("text.lastGood", {{"at", instantText(incident.lastGoodAt)}})
                                                                    : text.text("text.noLastGood")));
    findings(paper, incident);
    paper.heading("impact");
    paper.field("harm", known(incident.visitorHarm));
    paper.field("personal", known(incident.personalData));
    paper.field("impact", known(incident.impact));
    paper.field("public", ifFound(paper.word("publicState", toString(incident.publicState))));
    paper.field("route", ifFound(paper.word("intrusion", toString(incident.intrusionRoute))
                                 + (incident.intrusionDetail.isEmpty() ? QString() : u'\n' + incident.intrusionDetail)));
    paper.heading("response");
    std::vector<QStringList> responses;
    for (const ResponseAction& each : facts.responses)
        responses.push_back({briefInstant(each.at), paper.word("response", toString(each.kind)),
                             QStringList{each.detail, each.reason}.join(u'\n').trimmed(), each.approvedBy, each.by});
    for (const IncidentEvent& event : dossier.events) {
        if (event.kind == QLatin1String("acted"))
            responses.push_back({briefInstant(event.at), paper.word("incidentEvent", event.kind), event.text, {}, event.who});
    }
    paper.table("response", std::move(responses));
    evidence(paper, incident);
    paper.heading("plan");
    paper.field("necessity", ifFound(necessityText(paper, incident)));
    paper.field("plan", known(incident.nextPlan));
    paper.field("next", ifFound(incident.nextReportAt.isValid() ? instantText(incident.nextReportAt) : text.text("text.noNext")));
    paper.field("decision", ifFound(incident.decisionsAsked.isEmpty() ? text.text("text.noDecision") : incident.decisionsAsked));
    paper.field("remarks", paper.written("remarks"));
    paper.heading("contacts");
    paper.table("contacts", contactRows(paper, dossier));
    return paper.finish();
}

} // namespace akimori::reports
