#include "reports/incidentfacts.h"

#include <algorithm>
#include <cmath>

namespace akimori::reports {

namespace {

QString doerOf(const IncidentEvent& event)
{
    const QString by = event.detail.value(QStringLiteral("by")).toString();
    return by.isEmpty() ? event.who : by;
}

} // namespace

const IncidentDossier* dossierOf(const Facts& facts)
{
    const auto found = std::find_if(facts.incidents.begin(), facts.incidents.end(), [&](const IncidentDossier& dossier) {
        return !facts.subject.isEmpty() && dossier.incident.no == facts.subject;
    });
    return found == facts.incidents.end() ? nullptr : &*found;
}

QString knownOr(const FormWriter& paper, const IncidentDossier* dossier, const QString& value)
{
    if (!dossier)
        return {};
    return value.trimmed().isEmpty() ? paper.text.text("unknown") : value;
}

QString occurredText(const FormWriter& paper, const Incident& incident)
{
    if (!incident.occurredAt.isValid())
        return paper.text.text("unknown");
    return instantText(incident.occurredAt) + (incident.occurredEstimated ? QStringLiteral("（推定）") : QString());
}

QString necessityText(const FormWriter& paper, const Incident& incident)
{
    const QString word = paper.word("necessity", toString(incident.necessity));
    if (incident.necessity == Necessity::Undecided)
        return word;
    QStringList lines{QStringLiteral("%1（%2、%3）").arg(word, orDash(incident.judgedBy), instantText(incident.judgedAt))};
    if (!incident.necessityReason.isEmpty())
        lines << incident.necessityReason;
    return lines.join(u'\n');
}

void beginOverview(FormWriter& paper, const IncidentDossier* found)
{
    const IncidentDossier dossier = found ? *found : IncidentDossier();
    const Incident& incident = dossier.incident;
    const auto ifFound = [&](const QString& value) { return found ? value : QString(); };
    paper.heading("overview");
    paper.field("no", paper.facts.subject);
    paper.field("category", ifFound(paper.word("incident", toString(incident.category))));
    paper.field("severity", ifFound(paper.word("incidentSeverity", toString(incident.severity))));
    paper.field("title", incident.title);
    paper.field("site", incident.siteId.isEmpty() ? QString() : paper.facts.site.name);
    paper.field("occurredAt", ifFound(occurredText(paper, incident)));
    paper.field("detectedAt", instantText(incident.detectedAt));
    paper.field("detectedBy", knownOr(paper, found, incident.detectedBy));
    paper.field("contact", ifFound(firstContactText(paper, dossier)));
}

std::vector<QStringList> timelineRows(const FormWriter& paper, const IncidentDossier& dossier)
{
    std::vector<const IncidentEvent*> events;
    for (const IncidentEvent& event : dossier.events) {
        if (event.kind != QLatin1String("recorded") && event.kind != QLatin1String("acknowledged"))
            events.push_back(&event);
    }
    std::stable_sort(events.begin(), events.end(), [](const IncidentEvent* a, const IncidentEvent* b) { return a->at < b->at; });
    std::vector<QStringList> rows;
    for (const IncidentEvent* event : events)
        rows.push_back({briefInstant(event->at), paper.word("incidentEvent", event->kind),
                        event->text, doerOf(*event)});
    return rows;
}

std::vector<QStringList> contactRows(const FormWriter& paper, const IncidentDossier& dossier)
{
    std::vector<QStringList> rows;
    for (const CityContact& contact : dossier.contacts)
        rows.push_back({briefInstant(contact.at), paper.word("contactMeans", toString(contact.means)), contact.cityPerson,
                        contact.reached ? contact.words : QStringLiteral("（不在）") + contact.words, contact.answer});
    return rows;
}

QString firstContactText(const FormWriter& paper, const IncidentDossier& dossier)
{
    const CityContact* contact = dossier.firstContact();
    if (!contact)
        return QStringLiteral("未連絡");
    return QStringLiteral("%1　%2　%3").arg(instantText(contact->at), paper.word("contactMeans", toString(contact->means)),
                                          orDash(contact->cityPerson));
}

QString actionsText(const IncidentDossier& dossier)
{
    QStringList lines;
    for (const IncidentEvent& event : dossier.events) {
        if (event.kind == QLatin1String("acted"))
            lines << QStringLiteral("%1　%2（%3）").arg(briefInstant(event.at), event.text, orDash(doerOf(event)));
    }
    return lines.join(u'\n');
}

void addMeasuredCourse(FormWriter& paper)
{
    if (!paper.facts.course)
        return;
    const MeasuredCourse& course = *paper.facts.course;
    Chart chart;
    chart.title = course.title;
    chart.unit = course.unit == QLatin1String("ms") ? QStringLiteral("ミリ秒") : course.unit == QLatin1String("d") ? QStringLiteral("日") : course.unit;
    chart.threshold = course.limit;
    double first = 0;
    double last = 0;
    for (const auto& stretch : course.stretches) {
        chart.series.push_back({chart.title, stretch});
        first = std::min(first, stretch.front().first);
        last = std::max(last, stretch.back().first);
    }
    int step = 1;
    for (const int wider : {2, 3, 6, 12}) {
        if ((last - first) / step > 8)
            step = wider;
    }
    for (int hour = static_cast<int>(std::floor(first / step)) * step; hour <= std::ceil(last); hour += step)
        chart.ticks.emplace_back(hour, hour == 0 ? QStringLiteral("検知") : QStringLiteral("%1%2時間").arg(hour > 0 ? QStringLiteral("＋") : QStringLiteral("－")).arg(std::abs(hour)));
    paper.heading("course");
    paper.chart(std::move(chart));
    paper.note(paper.text.text("courseNote", {{"at", instantText(course.origin)}}));
}

std::vector<QStringList> measureRows(const std::vector<IncidentMeasure>& measures)
{
    std::vector<QStringList> rows;
    for (const IncidentMeasure& measure : measures)
        rows.push_back({measure.text, measure.owner, briefDate(measure.due),
                        measure.doneOn.isValid() ? briefDate(measure.doneOn) : QStringLiteral("未完了"), measure.effect});
    return rows;
}

} // namespace akimori::reports
