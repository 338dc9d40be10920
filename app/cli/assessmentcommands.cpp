#include "cli/assessmentcommands.h"

#include "base/jst.h"
#include "cli/casecommands.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/advisories/assessments.h"

namespace akimori::cli {

namespace {

using operations::AssessmentFields;
using operations::Assessments;

QJsonObject toJson(const AssessmentFinding& finding)
{
    return {{QStringLiteral("no"), finding.no},
            {QStringLiteral("name"), finding.name},
            {QStringLiteral("target"), finding.target},
            {QStringLiteral("severity"), toString(finding.severity)},
            {QStringLiteral("cvss"), finding.cvss},
            {QStringLiteral("description"), finding.description},
            {QStringLiteral("measure"), finding.measure},
            {QStringLiteral("due"), dayJson(finding.due)},
            {QStringLiteral("state"), toString(finding.state)},
            {QStringLiteral("note"), finding.note},
            {QStringLiteral("fixedOn"), dayJson(finding.fixedOn)},
            {QStringLiteral("retestedOn"), dayJson(finding.retestedOn)},
            {QStringLiteral("retestSha256"), QString::fromLatin1(finding.retestSha256)}};
}

QJsonObject toJson(const Assessment& assessment)
{
    QJsonArray findings;
    for (const AssessmentFinding& finding : assessment.findings)
        findings.append(toJson(finding));
    return {{QStringLiteral("no"), assessment.no},
            {QStringLiteral("fiscalYear"), assessment.fiscalYear},
            {QStringLiteral("state"), toString(assessment.state())},
            {QStringLiteral("body"), assessment.body},
            {QStringLiteral("independence"), assessment.independence},
            {QStringLiteral("plannedFrom"), dayJson(assessment.plannedFrom)},
            {QStringLiteral("plannedUntil"), dayJson(assessment.plannedUntil)},
            {QStringLiteral("contractedOn"), dayJson(assessment.contractedOn)},
            {QStringLiteral("performedFrom"), dayJson(assessment.performedFrom)},
            {QStringLiteral("performedUntil"), dayJson(assessment.performedUntil)},
            {QStringLiteral("kinds"), QJsonArray::fromStringList(assessment.kinds)},
            {QStringLiteral("targets"), QJsonArray::fromStringList(assessment.targets)},
            {QStringLiteral("sources"), assessment.sources},
            {QStringLiteral("method"), assessment.method},
            {QStringLiteral("serviceImpact"), assessment.serviceImpact},
            {QStringLiteral("rating"), assessment.rating},
            {QStringLiteral("opinion"), assessment.opinion},
            {QStringLiteral("planSha256"), QString::fromLatin1(assessment.planSha256)},
            {QStringLiteral("reportFile"), assessment.reportFile},
            {QStringLiteral("reportSha256"), QString::fromLatin1(assessment.reportSha256)},
            {QStringLiteral("reportOn"), dayJson(assessment.reportOn)},
            {QStringLiteral("submittedAt"), instantJson(assessment.submittedAt)},
            {QStringLiteral("submittedTo"), assessment.submittedTo},
            {QStringLiteral("cancelled"), assessment.cancelled},
            {QStringLiteral("findings"), findings}};
}

QString line(const Assessment& assessment)
{
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(assessment.no)
        .arg(assessment.fiscalYear)
        .arg(assessment.body, displayName(assessment.state()));
}

Outcome outcomeOf(const Assessment& assessment)
{
    return {ExitCode::Ok, {{QStringLiteral("assessment"), toJson(assessment)}}, {line(assessment)}};
}

AssessmentFields fieldsOf(const Arguments& arguments)
{
    AssessmentFields fields;
    const auto day = [&](const char* name, std::optional<QDate>& field) {
        if (arguments.has(QLatin1String(name)))
            field = dayOption(arguments, QLatin1String(name));
    };
    const auto text = [&](const char* name, std::optional<QString>& field) {
        if (arguments.has(QLatin1String(name)))
            field = arguments.value(QLatin1String(name)).trimmed();
    };
    if (arguments.has(QStringLiteral("year"))) {
        bool number = false;
        fields.fiscalYear = arguments.value(QStringLiteral("year")).toInt(&number);
        if (!number || *fields.fiscalYear < 2000 || *fields.fiscalYear > 2200)
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no fiscal year.").arg(arguments.value(QStringLiteral("year"))));
    }
    day("from", fields.plannedFrom);
    day("until", fields.plannedUntil);
    day("contracted-on", fields.contractedOn);
    day("performed-from", fields.performedFrom);
    day("performed-until", fields.performedUntil);
    text("body", fields.body);
    text("independence", fields.independence);
    text("sources", fields.sources);
    text("method", fields.method);
    text("service-impact", fields.serviceImpact);
    text("rating", fields.rating);
    text("opinion", fields.opinion);
    if (arguments.has(QStringLiteral("kind")))
        fields.kinds = arguments.values(QStringLiteral("kind"));
    if (arguments.has(QStringLiteral("target")))
        fields.targets = arguments.values(QStringLiteral("target"));
    return fields;
}

Outcome plan(const Arguments& arguments, CommandContext& context)
{
    const Assessments assessments(context.operations);
    Assessment planned = assessments.plan(arguments.value(QStringLiteral("site")), fieldsOf(arguments));
    if (arguments.has(QStringLiteral("plan-file")))
        planned = assessments.attachPlan(planned.no, arguments.value(QStringLiteral("plan-file")));
    return outcomeOf(planned);
}

Outcome change(const Arguments& arguments, CommandContext& context)
{
    const Assessments assessments(context.operations);
    const QString no = arguments.positionals.first();
    Assessment changed = assessments.change(no, fieldsOf(arguments));
    if (arguments.has(QStringLiteral("plan-file")))
        changed = assessments.attachPlan(no, arguments.value(QStringLiteral("plan-file")));
    return outcomeOf(changed);
}

Outcome attachReport(const Arguments& arguments, CommandContext& context)
{
    return outcomeOf(Assessments(context.operations)
                         .attachReport(arguments.positionals.first(), arguments.required(QStringLiteral("file")),
                                       dayOption(arguments, QStringLiteral("on"))));
}

Outcome putFinding(const Arguments& arguments, CommandContext& context)
{
    const Assessments assessments(context.operations);
    AssessmentFinding finding;
    for (const AssessmentFinding& known : assessments.find(arguments.positionals.at(0)).findings) {
        if (known.no == arguments.positionals.at(1))
            finding = known; // what is not given stays
    }
    finding.no = arguments.positionals.at(1);
    const auto text = [&](const char* name, QString& field) {
        if (arguments.has(QLatin1String(name)))
            field = arguments.value(QLatin1String(name)).trimmed();
    };
    const auto day = [&](const char* name, QDate& field) {
        if (arguments.has(QLatin1String(name)))
            field = dayOption(arguments, QLatin1String(name));
    };
    text("name", finding.name);
    text("target", finding.target);
    text("cvss", finding.cvss);
    text("description", finding.description);
    text("measure", finding.measure);
    text("note", finding.note);
    day("due", finding.due);
    day("fixed-on", finding.fixedOn);
    day("retested-on", finding.retestedOn);
    if (arguments.has(QStringLiteral("severity")))
        finding.severity = severityFromString(arguments.value(QStringLiteral("severity")));
    if (arguments.has(QStringLiteral("state")))
        finding.state = assessmentFindingStateFromString(arguments.value(QStringLiteral("state")));
    return outcomeOf(assessments.putFinding(arguments.positionals.at(0), finding,
                                            arguments.value(QStringLiteral("retest-file"))));
}

Outcome submit(const Arguments& arguments, CommandContext& context)
{
    return outcomeOf(Assessments(context.operations)
                         .submit(arguments.positionals.first(), arguments.required(QStringLiteral("to")),
                                 arguments.instant(QStringLiteral("at")).value_or(QDateTime())));
}

Outcome cancel(const Arguments& arguments, CommandContext& context)
{
    return outcomeOf(Assessments(context.operations)
                         .cancel(arguments.positionals.first(), arguments.required(QStringLiteral("reason"))));
}

Outcome list(const Arguments& arguments, CommandContext& context)
{
    const Assessments assessments(context.operations);
    const QString site = arguments.value(QStringLiteral("site"));
    Outcome outcome;
    QJsonArray rows;
    for (const Assessment& assessment : assessments.list(site)) {
        rows.append(toJson(assessment));
        outcome.lines << line(assessment);
    }
    QJsonArray years;
    for (const advisories::AssessmentYear& year : assessments.years(site)) {
        years.append(QJsonObject{{QStringLiteral("fiscalYear"), year.fiscalYear},
                                 {QStringLiteral("until"), dayJson(year.until)},
                                 {QStringLiteral("warnFrom"), dayJson(year.warnFrom)},
                                 {QStringLiteral("fulfilledBy"), year.fulfilledBy},
                                 {QStringLiteral("reportedBy"), year.reportedBy},
                                 {QStringLiteral("warn"), year.warn},
                                 {QStringLiteral("overdue"), year.overdue},
                                 {QStringLiteral("openFindings"), year.openFindings},
                                 {QStringLiteral("overdueFindings"), year.overdueFindings},
                                 {QStringLiteral("why"), year.why}});
        outcome.lines << year.why;
        if (year.warn || year.overdue || year.overdueFindings > 0)
            outcome.exitCode = ExitCode::Found;
    }
    outcome.json = {{QStringLiteral("assessments"), rows}, {QStringLiteral("years"), years}};
    return outcome;
}

Outcome show(const Arguments& arguments, CommandContext& context)
{
    const Assessment assessment = Assessments(context.operations).find(arguments.positionals.first());
    Outcome outcome = outcomeOf(assessment);
    for (const AssessmentFinding& finding : assessment.findings)
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4")
                             .arg(finding.no, displayName(finding.severity), finding.name, displayName(finding.state));
    return outcome;
}

Option option(const char* name, const char* value, const QString& help, bool repeatable = false)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
}

std::vector<Option> fieldOptions()
{
    return {option("year", "YYYY", Tr::tr("Fiscal year it counts for (default: that of the planned days)")),
            option("body", "NAME", Tr::tr("Body that performs it")),
            option("independence", "TEXT", Tr::tr("Why the body is a third party")),
            option("from", "DATE", Tr::tr("First planned day")),
            option("until", "DATE", Tr::tr("Last planned day")),
            option("contracted-on", "DATE", Tr::tr("Day of the order")),
            option("performed-from", "DATE", Tr::tr("First day on which it was performed")),
            option("performed-until", "DATE", Tr::tr("Last day on which it was performed")),
            option("kind", "TEXT", Tr::tr("Kind: web application, platform …; may be repeated"), true),
            option("target", "TEXT", Tr::tr("Name or address that is assessed; may be repeated"), true),
            option("sources", "TEXT", Tr::tr("Addresses it comes from")),
            option("method", "TEXT", Tr::tr("Method and tools with versions")),
            option("service-impact", "TEXT", Tr::tr("Effect on the service")),
            option("rating", "TEXT", Tr::tr("Overall rating")),
            option("opinion", "TEXT", Tr::tr("Our own view")),
            option("plan-file", "FILE", Tr::tr("The plan as a file, which is kept with its hash"))};
}

} // namespace

std::vector<Command> assessmentCommands()
{
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("assessment"), QString::fromLatin1(verb)};
    };
    const QStringList no{QStringLiteral("NO")};
    const Option site = option("site", "NAME", Tr::tr("Which site (default: the only one)"));
    std::vector<Option> planOptions = fieldOptions();
    planOptions.push_back(site);
    return {
        {words("plan"), Tr::tr("Plan the yearly assessment by a third party"), {}, planOptions, plan},
        {words("change"), Tr::tr("Record what is known about an assessment"), no, fieldOptions(), change},
        {words("report"),
         Tr::tr("Record the body's own report, which is kept with its hash"),
         no,
         {option("file", "FILE", Tr::tr("The report")), option("on", "DATE", Tr::tr("When it was received (default: today)"))},
         attachReport},
        {words("finding"),
         Tr::tr("Record a finding of the report, and how it is dealt with"),
         {QStringLiteral("NO"), QStringLiteral("FINDING")},
         {option("name", "TEXT", Tr::tr("Name of the finding")), option("target", "TEXT", Tr::tr("Where it was found")),
          option("severity", "critical|high|medium|low|info", Tr::tr("Severity")),
          option("cvss", "SCORE", Tr::tr("CVSS score as the report says")),
          option("description", "TEXT", Tr::tr("What was found")), option("measure", "TEXT", Tr::tr("What is to be done")),
          option("due", "DATE", Tr::tr("Until when")), option("state", "open|fixed|retested|accepted", Tr::tr("State")),
          option("note", "TEXT", Tr::tr("What was done, or who accepted it and why")),
          option("fixed-on", "DATE", Tr::tr("When it was fixed")), option("retested-on", "DATE", Tr::tr("When it was retested")),
          option("retest-file", "FILE", Tr::tr("Result of the retest, which is kept with its hash"))},
         putFinding},
        {words("submit"),
         Tr::tr("Record that the result was reported to the city"),
         no,
         {option("to", "NAME", Tr::tr("Whom it went to")), option("at", "TIME", Tr::tr("When (default: now)"))},
         submit},
        {words("cancel"), Tr::tr("Record that an assessment is called off"), no, {option("reason", "TEXT", Tr::tr("Why"))}, cancel},
        {words("list"), Tr::tr("List the assessments and how the fiscal year stands"), {}, {site}, list},
        {words("show"), Tr::tr("Show one assessment with its findings"), no, {}, show},
    };
}

} // namespace akimori::cli
