#include "cli/incidentcommands.h"

#include "base/jst.h"
#include "cli/incidentjson.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/incidents/escalate.h"
#include "operations/incidents/fromscan.h"
#include "records/incidentfields.h"

namespace akimori::cli {

namespace {

QString opt(const Arguments& arguments, const char* name, const char* fallback = "")
{
    return arguments.value(QLatin1String(name), QString::fromLatin1(fallback));
}

QDateTime timeOf(const Arguments& arguments, const char* name)
{
    return arguments.instant(QLatin1String(name)).value_or(QDateTime());
}

QDate dayOf(const Arguments& arguments, const char* name)
{
    if (!arguments.has(QLatin1String(name)))
        return {};
    const QDate day = QDate::fromString(opt(arguments, name), Qt::ISODate);
    if (!day.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no date for --%2. Enter it as year-month-day.")
                                             .arg(opt(arguments, name), QLatin1String(name)));
    return day;
}

QString line(const Incident& incident)
{
    return QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
        .arg(incident.no, displayName(incident.state), displayName(incident.category), displayName(incident.severity),
             jst::display(incident.detectedAt), incident.title);
}

/// The incident as it is after a step, with what comes next.
Outcome afterStep(CommandContext& context, const QString& no)
{
    const operations::IncidentView view = operations::viewIncident(context.operations, no);
    Outcome outcome{ExitCode::Ok,
                    {{QStringLiteral("incident"), incidentViewJson(view, context.operations.clock->nowUtc())}},
                    {line(view.dossier.incident)}};
    if (!view.dossier.incident.open())
        return outcome;
    outcome.lines << Tr::tr("Next state: %1").arg(displayName(view.next));
    for (const incidents::Obstacle& obstacle : view.obstacles)
        outcome.lines << Tr::tr("  missing: %1", "sentence").arg(obstacle.what);
    return outcome;
}

Outcome listIncidents(const Arguments& arguments, CommandContext& context)
{
    const QDateTime now = context.operations.clock->nowUtc();
    Outcome outcome;
    QJsonArray rows;
    for (const Incident& incident :
         operations::listIncidents(context.operations, opt(arguments, "state"), opt(arguments, "site"))) {
        rows.append(incidentJson(incident, now));
        outcome.lines << line(incident);
    }
    outcome.json = {{QStringLiteral("incidents"), rows}};
    if (rows.isEmpty())
        outcome.lines << Tr::tr("No incident is recorded.");
    return outcome;
}

Outcome showIncident(const Arguments& arguments, CommandContext& context)
{
    const QString no = arguments.positionals.first();
    Outcome outcome = afterStep(context, no);
    const operations::IncidentView view = operations::viewIncident(context.operations, no);
    for (const IncidentField& field : incidentFields()) {
        const QString text = field.shown(view.dossier.incident);
        if (!text.isEmpty() && field.concerns(view.dossier.incident))
            outcome.lines << Tr::tr("%1: %2", "field, value").arg(field.displayName(), text);
    }
    for (const incidents::IncidentClock& clock : view.clocks)
        outcome.lines << Tr::tr("%1: due %2, done %3", "clock, time, time")
                             .arg(clock.title, incidents::dueText(clock.due), incidents::metText(clock));
    for (qsizetype i = 0; i < view.reportPapers.size(); ++i) {
        const IncidentReport& report = view.dossier.reports[static_cast<std::size_t>(i)];
        outcome.lines << Tr::tr("Report no. %1 (%2), %3, %4, %5: %6", "edition, kind, time, person, means, paper")
                             .arg(report.edition)
                             .arg(displayName(report.kind), jst::display(report.sentAt), report.sentTo, report.means, view.reportPapers.at(i));
    }
    for (const IncidentEvent& event : view.dossier.events)
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(jst::display(event.at), event.who, event.text);
    return outcome;
}

/// KEY=VALUE words as facts; a value may be empty.
QHash<QString, QString> factsOf(const QStringList& words)
{
    QHash<QString, QString> facts;
    for (const QString& word : words) {
        const qsizetype at = word.indexOf(u'=');
        if (at < 1)
            throw Error(ErrorCode::BadInput,
                        Tr::tr("“%1” is not of the form field=value, e.g. analysis=… Quote it for the shell.").arg(word));
        facts.insert(word.left(at), word.mid(at + 1));
    }
    return facts;
}

/// What `incident record` takes, by the names of the forms.
Outcome listFields(const Arguments&, CommandContext&)
{
    Outcome outcome;
    QJsonArray fields;
    for (const IncidentField& field : incidentFields()) {
        QJsonArray words;
        for (const IncidentField::Choice& choice : field.choices())
            words.append(choice.word);
        fields.append(QJsonObject{{QStringLiteral("field"), QLatin1String(field.key)}, {QStringLiteral("name"), field.displayName()}, {QStringLiteral("words"), words}});
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(QLatin1String(field.key), field.displayName(), field.kind());
    }
    outcome.json = {{QStringLiteral("fields"), fields}};
    return outcome;
}

Outcome openIncident(const Arguments& arguments, CommandContext& context)
{
    if (arguments.has(QStringLiteral("scan"))) {
        const auto result = operations::openIncidentForScan(context.operations, opt(arguments, "scan"));
        if (!result)
            throw Error(ErrorCode::BadInput, Tr::tr("The scan found nothing that is classed as tampering or malware. Open "
                                                    "an incident by hand with --title if it needs one."));
        return afterStep(context, result->incident.no);
    }
    incidents::Sighting sighting;
    if (const QString site = opt(arguments, "site"); !site.isEmpty() || arguments.has(QStringLiteral("site"))) {
        sighting.siteId = operations::findSite(*context.operations.openLedger(), site).id;
    } else {
        const auto sites = context.operations.openLedger();
        try {
            sighting.siteId = operations::findSite(*sites, {}).id;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound) // a profile without a site has incidents too
                throw;
        }
    }
    sighting.source = QStringLiteral("person");
    sighting.dedupKey = opt(arguments, "key");
    sighting.title = arguments.required(QStringLiteral("title"));
    sighting.category = incidentCategoryFromString(opt(arguments, "category", "anomaly"));
    sighting.severity = incidentSeverityFromString(opt(arguments, "severity", "moderate"));
    sighting.detectedAt = timeOf(arguments, "detected-at");
    sighting.occurredAt = timeOf(arguments, "occurred-at");
    sighting.occurredEstimated = arguments.has(QStringLiteral("estimated"));
    sighting.detectedBy = opt(arguments, "detected-by");
    sighting.monitoring = opt(arguments, "monitoring");
    sighting.measured = opt(arguments, "measured");
    sighting.threshold = opt(arguments, "threshold");
    sighting.content = opt(arguments, "content");
    sighting.impact = opt(arguments, "impact");
    const operations::OpenOrJoinIncident::Result result =
        operations::OpenOrJoinIncident(context.operations).run(sighting);
    Outcome outcome = afterStep(context, result.incident.no);
    outcome.json.insert(QStringLiteral("joined"), result.outcome != operations::OpenOrJoinIncident::Outcome::Opened);
    return outcome;
}

Outcome acknowledge(const Arguments& arguments, CommandContext& context)
{
    operations::acknowledgeIncident(context.operations, arguments.positionals.first());
    return afterStep(context, arguments.positionals.first());
}

Outcome judge(const Arguments& arguments, CommandContext& context)
{
    operations::judgeIncident(context.operations, arguments.positionals.at(0),
                              necessityFromString(arguments.positionals.at(1)), opt(arguments, "reason"),
                              timeOf(arguments, "at"));
    return afterStep(context, arguments.positionals.at(0));
}

Outcome act(const Arguments& arguments, CommandContext& context)
{
    operations::actOnIncident(context.operations, arguments.positionals.first(),
                              {arguments.required(QStringLiteral("text")), timeOf(arguments, "at"), opt(arguments, "by")});
    return afterStep(context, arguments.positionals.first());
}

Outcome recordFacts(const Arguments& arguments, CommandContext& context)
{
    operations::recordIncidentFacts(context.operations, arguments.positionals.first(),
                                    factsOf(arguments.positionals.mid(1)));
    return afterStep(context, arguments.positionals.first());
}

Outcome putMeasure(const Arguments& arguments, CommandContext& context)
{
    const QString no = arguments.positionals.at(0);
    const QString kindWord = arguments.positionals.at(1);
    if (kindWord != QLatin1String("permanent") && kindWord != QLatin1String("prevention"))
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no kind of measure. Use permanent or prevention.").arg(kindWord));
    const auto kind = kindWord == QLatin1String("permanent") ? operations::MeasureKind::Permanent
                                                             : operations::MeasureKind::Prevention;
    const Incident incident = operations::viewIncident(context.operations, no).dossier.incident;
    const auto& list = kind == operations::MeasureKind::Permanent ? incident.permanent : incident.prevention;
    int index = -1;
    IncidentMeasure measure;
    if (arguments.has(QStringLiteral("number"))) {
        bool ok = false;
        index = opt(arguments, "number").toInt(&ok) - 1;
        if (!ok || index < 0 || index >= static_cast<int>(list.size()))
            throw Error(ErrorCode::NotFound, Tr::tr("%1 has no measure with this number.").arg(no));
        measure = list[static_cast<std::size_t>(index)];
    }
    measure.text = opt(arguments, "text").isEmpty() ? measure.text : opt(arguments, "text");
    measure.owner = opt(arguments, "owner").isEmpty() ? measure.owner : opt(arguments, "owner");
    measure.effect = opt(arguments, "effect").isEmpty() ? measure.effect : opt(arguments, "effect");
    if (const QDate due = dayOf(arguments, "due"); due.isValid())
        measure.due = due;
    if (const QDate done = dayOf(arguments, "done"); done.isValid())
        measure.doneOn = done;
    operations::putIncidentMeasure(context.operations, no, kind, index, measure);
    return afterStep(context, no);
}

Outcome contact(const Arguments& arguments, CommandContext& context)
{
    CityContact made;
    made.at = timeOf(arguments, "at");
    made.direction = contactDirectionFromString(opt(arguments, "direction", "out"));
    made.means = contactMeansFromString(opt(arguments, "means", "telephone"));
    made.reached = !arguments.has(QStringLiteral("absent"));
    made.cityPerson = arguments.required(QStringLiteral("with"));
    made.ourPerson = opt(arguments, "by");
    made.words = made.reached ? arguments.required(QStringLiteral("words")) : opt(arguments, "words");
    made.answer = opt(arguments, "answer");
    made.nextAt = timeOf(arguments, "next");
    const CityContact stored =
        operations::recordCityContact(context.operations, arguments.positionals.first(), std::move(made));
    const QJsonObject json = contactJson(stored);
    try {
        Outcome outcome = afterStep(context, stored.subject);
        outcome.json.insert(QStringLiteral("contact"), json);
        return outcome;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound) // a contact about something else than an incident
            throw;
        return {ExitCode::Ok, {{QStringLiteral("contact"), json}}, {Tr::tr("The contact is recorded.")}};
    }
}

Outcome reportSent(const Arguments& arguments, CommandContext& context)
{
    IncidentReport report;
    report.kind = incidentReportKindFromString(arguments.positionals.at(1));
    report.sentAt = timeOf(arguments, "at");
    report.sentTo = arguments.required(QStringLiteral("to"));
    report.means = arguments.required(QStringLiteral("means"));
    report.documentNo = opt(arguments, "document");
    report.note = opt(arguments, "note");
    const IncidentReport stored =
        operations::recordIncidentReport(context.operations, arguments.positionals.at(0), std::move(report));
    Outcome outcome = afterStep(context, stored.no);
    outcome.json.insert(QStringLiteral("report"), reportJson(stored));
    if (stored.documentNo.isEmpty() && stored.note.trimmed().isEmpty())
        outcome.warnings << Tr::tr("The report is recorded by hand: no paper of it is known, and its form stays due. “report issue” and “report "
                                   "submit” record a report by themselves; for one that went out in another way give --document or --note.");
    return outcome;
}

Outcome advance(const Arguments& arguments, CommandContext& context)
{
    const QString no = arguments.positionals.at(0);
    const QString word = arguments.positionals.value(1);
    const IncidentState to = word.isEmpty() ? operations::viewIncident(context.operations, no).next
                                            : incidentStateFromString(word);
    operations::advanceIncident(context.operations, no, to, opt(arguments, "reason"));
    return afterStep(context, no);
}

Outcome closeIncident(const Arguments& arguments, CommandContext& context)
{
    operations::advanceIncident(context.operations, arguments.positionals.first(), IncidentState::Closed,
                                opt(arguments, "reason"));
    return afterStep(context, arguments.positionals.first());
}

Outcome script(const Arguments& arguments, CommandContext& context)
{
    const QString text = operations::telephoneScript(context.operations, arguments.positionals.first());
    return {ExitCode::Ok, {{QStringLiteral("script"), text}}, {text}};
}

Outcome escalate(const Arguments&, CommandContext& context)
{
    const operations::EscalateDue::Outcome done = operations::EscalateDue(context.operations).run();
    return {done.late.isEmpty() ? ExitCode::Ok : ExitCode::Found,
            {{QStringLiteral("escalated"), QJsonArray::fromStringList(done.escalated)},
             {QStringLiteral("late"), QJsonArray::fromStringList(done.late)}},
            done.escalated + done.late};
}

QStringList words(const char* verb)
{
    return {QStringLiteral("incident"), QString::fromLatin1(verb)};
}

Option option(const char* name, const char* value, const QString& help)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), help, false};
}

} // namespace

std::vector<Command> incidentCommands()
{
    const QStringList no{QStringLiteral("NO")};
    const QString states = QStringLiteral("received|investigating|provisional|restored|permanent|prevention|closed");
    const Option site = option("site", "NAME", Tr::tr("Which site (default: the only one)"));
    const Option at = option("at", "TIME", Tr::tr("When it took place (default: now)"));
    const Option reason = option("reason", "TEXT", Tr::tr("Why"));
    return {
        {words("list"),
         Tr::tr("List the incidents"),
         {},
         {site, option("state", "STATE", Tr::tr("open, closed or one of the seven states"))},
         listIncidents},
        {words("show"), Tr::tr("Show one incident with its timeline, clocks and what is missing"), no, {}, showIncident},
        {words("open"),
         Tr::tr("Open an incident, or join the open one with the same key"),
         {},
         {site, option("title", "TEXT", Tr::tr("What happened, in one line")),
          option("category", "earlySign|anomaly|fault|security|disaster|mistake|other",
                 Tr::tr("Category (default: anomaly)")),
          option("severity", "minor|moderate|major", Tr::tr("Severity (default: moderate)")),
          option("detected-at", "TIME", Tr::tr("When it was detected (default: now)")),
          option("occurred-at", "TIME", Tr::tr("When it occurred")),
          option("estimated", "", Tr::tr("The time of occurrence is an estimate")),
          option("detected-by", "TEXT", Tr::tr("Monitor, scan or person that detected it")),
          option("monitoring", "TEXT", Tr::tr("What was monitored")),
          option("measured", "TEXT", Tr::tr("Measured value")), option("threshold", "TEXT", Tr::tr("Threshold")),
          option("content", "TEXT", Tr::tr("What happened, in detail")),
          option("impact", "TEXT", Tr::tr("Scope of the impact")),
          option("key", "KEY", Tr::tr("Open incidents with the same key are joined")),
          option("scan", "ID", Tr::tr("Take everything from this scan in place of the texts"))},
         openIncident},
        {words("ack"), Tr::tr("Take an incident over; stops the repeated mails"), no, {}, acknowledge},
        {words("judge"),
         Tr::tr("Judge whether a response is needed"),
         no + QStringList{QStringLiteral("required|notRequired")},
         {reason, at},
         judge},
        {words("act"),
         Tr::tr("Record what was done"),
         no,
         {option("text", "TEXT", Tr::tr("What was done")), at, option("by", "NAME", Tr::tr("Who did it"))},
         act},
        {words("record"),
         Tr::tr("Record facts, e.g. analysis=… location=middleware rootCause=…; “incident fields” lists their names"),
         no + QStringList{QStringLiteral("FIELD=VALUE…")},
         {},
         recordFacts},
        {words("fields"), Tr::tr("List the fields that “incident record” takes, with their names on the papers"), {}, {}, listFields},
        {words("measure"),
         Tr::tr("Add or change a permanent or preventive measure"),
         no + QStringList{QStringLiteral("permanent|prevention")},
         {option("number", "N", Tr::tr("Change the n-th one in place of adding one")),
          option("text", "TEXT", Tr::tr("What the measure is")), option("owner", "NAME", Tr::tr("Who is in charge of it")),
          option("due", "DATE", Tr::tr("Until when")), option("done", "DATE", Tr::tr("On which day it was done")),
          option("effect", "TEXT", Tr::tr("What showed that it works"))},
         putMeasure},
        {words("contact"),
         Tr::tr("Record a contact with the city about an incident, a case or a log request"),
         no,
         {option("with", "NAME", Tr::tr("Office and name of the person at the city")),
          option("words", "TEXT", Tr::tr("What was said", "contact with the city")), option("answer", "TEXT", Tr::tr("Instruction or answer")),
          option("direction", "out|in", Tr::tr("Who called whom (default: out)")),
          option("means", "telephone|mail|meeting|fax|other", Tr::tr("How (default: telephone)")),
          option("absent", "", Tr::tr("Nobody was there: an attempt, not a contact")),
          option("by", "NAME", Tr::tr("Who of us spoke")), at,
          option("next", "TIME", Tr::tr("When we call again"))},
         contact},
        {words("report"),
         Tr::tr("Record that an edition of the report was handed to the city"),
         no + QStringList{QStringLiteral("first|followUp|final")},
         {option("to", "NAME", Tr::tr("Office and name of who received it")),
          option("means", "TEXT", Tr::tr("How it was handed over")),
          option("document", "NO", Tr::tr("Number of the document")),
          option("note", "TEXT", Tr::tr("Remark; without a paper of this program: which way the report went out instead")), at},
         reportSent},
        {words("advance"),
         Tr::tr("Move to the next or the named state, or back with a reason"),
         no + QStringList{QStringLiteral("[%1]").arg(states)},
         {reason},
         advance},
        {words("close"), Tr::tr("Close an incident when nothing is missing any more"), no, {reason}, closeIncident},
        {words("script"), Tr::tr("What to say to the city on the telephone"), no, {}, script},
        {words("escalate"), Tr::tr("Tell manager and responsible officer what is due (run-due does it too)"), {}, {}, escalate},
    };
}

} // namespace akimori::cli
