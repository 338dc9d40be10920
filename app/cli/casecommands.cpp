#include "cli/casecommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/advisories/casereports.h"
#include "operations/advisories/cases.h"
#include "operations/advisories/casework.h"

namespace akimori::cli {

namespace {

QString no(const Arguments& arguments)
{
    return arguments.positionals.first();
}

/// The word after the number; only those that the help names.
QString word(const Arguments& arguments, const QStringList& known)
{
    const QString given = arguments.positionals.at(1);
    if (!known.contains(given))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” cannot be used here. Use one of: %2.").arg(given, known.join(QStringLiteral(", "))));
    return given;
}

QStringList verdicts()
{
    return {QStringLiteral("affected"), QStringLiteral("notAffected"), QStringLiteral("needsConfirmation")};
}

QStringList policies()
{
    return {QStringLiteral("apply"), QStringLiteral("mitigate"), QStringLiteral("acceptRisk"), QStringLiteral("monitor"),
            QStringLiteral("notNeeded")};
}

QStringList workWords()
{
    return {QStringLiteral("planned"), QStringLiteral("applied"), QStringLiteral("verified"), QStringLiteral("failed")};
}

QStringList reportKinds()
{
    return {QStringLiteral("first"), QStringLiteral("interim"), QStringLiteral("thirtyDay"), QStringLiteral("completed")};
}

Outcome judge(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::judgeCase(context.operations, no(arguments),
                                             advisoryVerdictFromString(word(arguments, verdicts())),
                                             arguments.required(QStringLiteral("reason"))),
                       context);
}

Outcome assess(const Arguments& arguments, CommandContext& context)
{
    AdvisoryAssessment assessment;
    assessment.summary = arguments.value(QStringLiteral("summary"));
    assessment.impact = arguments.value(QStringLiteral("impact"));
    assessment.workaround = arguments.value(QStringLiteral("workaround"));
    assessment.opinion = arguments.value(QStringLiteral("opinion"));
    assessment.consultBy = arguments.value(QStringLiteral("consult-by"));
    return caseOutcome(operations::assessCase(context.operations, no(arguments), assessment), context);
}

Outcome consult(const Arguments& arguments, CommandContext& context)
{
    operations::Consultation consultation;
    consultation.at = arguments.instant(QStringLiteral("at")).value_or(QDateTime());
    consultation.with = arguments.required(QStringLiteral("with"));
    consultation.means = arguments.value(QStringLiteral("means"));
    consultation.number = arguments.value(QStringLiteral("number"));
    consultation.summary = arguments.required(QStringLiteral("summary"));
    return caseOutcome(operations::consultCase(context.operations, no(arguments), consultation), context);
}

Outcome decide(const Arguments& arguments, CommandContext& context)
{
    operations::PolicyDecision decision;
    decision.policy = advisoryMeasureFromString(word(arguments, policies()));
    decision.reason = arguments.required(QStringLiteral("reason"));
    decision.proposedBy = arguments.value(QStringLiteral("proposed-by"));
    decision.until = dayOption(arguments, QStringLiteral("until"));
    decision.plan.plannedOn = dayOption(arguments, QStringLiteral("planned-on"));
    decision.plan.hours = arguments.value(QStringLiteral("hours"));
    decision.plan.downtime = arguments.value(QStringLiteral("downtime"));
    decision.plan.verification = arguments.value(QStringLiteral("verification"));
    decision.plan.backups = arguments.value(QStringLiteral("backups"));
    decision.plan.rollback = arguments.value(QStringLiteral("rollback"));
    decision.plan.residualRisk = arguments.value(QStringLiteral("residual-risk"));
    decision.plan.completionOn = dayOption(arguments, QStringLiteral("completion-on"));
    return caseOutcome(operations::decideCase(context.operations, no(arguments), decision), context);
}

Outcome patch(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::receivePatch(context.operations, no(arguments),
                                                arguments.required(QStringLiteral("file")),
                                                arguments.required(QStringLiteral("from")),
                                                dayOption(arguments, QStringLiteral("on"))),
                       context);
}

Outcome transfer(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::transferPatch(context.operations, no(arguments), context.job), context);
}

Outcome work(const Arguments& arguments, CommandContext& context)
{
    operations::WorkStep step;
    step.next = advisoryMeasureFromString(word(arguments, workWords()));
    step.text = arguments.value(QStringLiteral("text"));
    step.consultationNo = arguments.value(QStringLiteral("consultation"));
    step.changeNo = arguments.value(QStringLiteral("change"));
    step.at = arguments.instant(QStringLiteral("at")).value_or(QDateTime());
    step.downtime = arguments.value(QStringLiteral("downtime"));
    step.backupBefore = arguments.value(QStringLiteral("backup-before"));
    step.backupAfter = arguments.value(QStringLiteral("backup-after"));
    return caseOutcome(operations::advanceCase(context.operations, no(arguments), step), context);
}

Outcome verify(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::verifyCase(context.operations, no(arguments), context.job), context);
}

Outcome report(const Arguments& arguments, CommandContext& context)
{
    operations::CaseReport report;
    report.kind = advisoryReportingFromString(word(arguments, reportKinds()));
    report.reason = arguments.value(QStringLiteral("reason"));
    report.to = arguments.value(QStringLiteral("to"));
    report.means = arguments.value(QStringLiteral("means"));
    report.documentNo = arguments.value(QStringLiteral("document"));
    report.nextOn = dayOption(arguments, QStringLiteral("next-on"));
    QStringList numbers{no(arguments)};
    for (const QString& further : arguments.values(QStringLiteral("case")))
        numbers << further;
    numbers.removeDuplicates();
    const std::vector<AdvisoryCase> reported = operations::reportCases(context.operations, numbers, report);
    Outcome outcome = caseOutcome(reported.front(), context);
    const QDate today = jst::date(context.operations.clock->nowUtc());
    QJsonArray rows;
    outcome.lines.clear();
    for (const AdvisoryCase& subject : reported) {
        rows.append(caseJson(subject, today));
        outcome.lines << caseLine(subject, today);
    }
    outcome.json.insert(QStringLiteral("cases"), rows);
    return outcome;
}

Outcome overrideDeadline(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::overrideDeadline(context.operations, no(arguments),
                                                    dayOption(arguments, QStringLiteral("date")),
                                                    arguments.required(QStringLiteral("with")),
                                                    arguments.required(QStringLiteral("reason"))),
                       context);
}

Outcome explainLateness(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::explainLateness(context.operations, no(arguments),
                                                   arguments.required(QStringLiteral("cause"))),
                       context);
}

QStringList words(const char* verb)
{
    return {QStringLiteral("advisory"), QString::fromLatin1(verb)};
}

Option option(const char* name, const QString& value, const QString& help, bool repeatable = false)
{
    return {QString::fromLatin1(name), value, help, repeatable};
}

Command decideCommand(const QString& text, const QString& date, const Option& reason)
{
    return {words("decide"),
            Tr::tr("Decide the policy for a case"),
            {QStringLiteral("NO"), policies().join(u'|')},
            {reason, option("proposed-by", QStringLiteral("NAME"), Tr::tr("Who proposed it; somebody else decides")),
             option("until", date, Tr::tr("When an accepted risk ends")),
             option("planned-on", date, Tr::tr("Planned day of the work")), option("hours", text, Tr::tr("Hours of the work")),
             option("downtime", text, Tr::tr("Whether and how long the site stops")),
             option("verification", text, Tr::tr("How the result is checked")),
             option("backups", text, Tr::tr("Backups before and after")),
             option("rollback", text, Tr::tr("When the work is undone")),
             option("residual-risk", text, Tr::tr("What risk is left")),
             option("completion-on", date, Tr::tr("Planned day of the completion report"))},
            decide};
}

std::vector<Command> workCommands(const QString& text, const QString& date)
{
    const QStringList no{QStringLiteral("NO")};
    const QString generation = QStringLiteral("GENERATION");
    return {
        {words("patch"),
         Tr::tr("Record the patch file received from the city"),
         no,
         {option("file", QStringLiteral("FILE"), Tr::tr("The file, which is hashed")),
          option("from", QStringLiteral("NAME"), Tr::tr("Who supplied it")),
          option("on", date, Tr::tr("When it was received (default: today)"))},
         patch},
        {words("transfer"), Tr::tr("Put the city's patch file on the server and check its hash there"), no, {}, transfer},
        {words("work"),
         Tr::tr("Record how far the application of a patch is"),
         no + QStringList{workWords().join(u'|')},
         {option("text", text, Tr::tr("What was done")),
          option("change", QStringLiteral("NO"), Tr::tr("Number of the change record, for “applied”")),
          option("consultation", QStringLiteral("NO"), Tr::tr("Number of the consultation that allowed another source")),
          option("at", QStringLiteral("TIME"), Tr::tr("When (default: now)")),
          option("downtime", text, Tr::tr("How long the site stopped")),
          option("backup-before", generation, Tr::tr("Backup before the change (default: the newest)")),
          option("backup-after", generation, Tr::tr("Backup after the change (default: the first one after it)"))},
         work},
        {words("verify"), Tr::tr("Read the versions on the server again and record the patch as verified"), no, {}, verify},
    };
}

} // namespace

QJsonValue dayJson(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QDate dayOption(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return {};
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!day.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no date for --%2. Enter it as year-month-day.")
                                             .arg(arguments.value(option), option));
    return day;
}

QJsonObject caseJson(const AdvisoryCase& subject, const QDate& today)
{
    const bool counts = subject.deadline.isValid() && subject.open();
    return {{QStringLiteral("no"), subject.no},
            {QStringLiteral("title"), subject.title},
            {QStringLiteral("source"), subject.source},
            {QStringLiteral("advisory"), subject.advisoryId},
            {QStringLiteral("package"), subject.package},
            {QStringLiteral("cves"), QJsonArray::fromStringList(subject.cves)},
            {QStringLiteral("severity"),
             subject.severity ? QJsonValue(toString(*subject.severity)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("exploited"), subject.exploited},
            {QStringLiteral("publishedOn"), dayJson(subject.publishedOn)},
            {QStringLiteral("deadline"), dayJson(subject.deadline)},
            {QStringLiteral("targetDate"), dayJson(subject.targetDate)},
            {QStringLiteral("firstDue"), dayJson(subject.firstDue)},
            {QStringLiteral("daysLeft"),
             counts ? QJsonValue(today.daysTo(subject.deadline)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("explanation"), subject.explanation},
            {QStringLiteral("lateCause"), subject.lateCause},
            {QStringLiteral("detectedAt"), instantJson(subject.detectedAt)},
            {QStringLiteral("verdict"), toString(subject.verdict)},
            {QStringLiteral("reason"), subject.reason},
            {QStringLiteral("installedVersion"), subject.installedVersion},
            {QStringLiteral("fixedVersion"), subject.fixedVersion},
            {QStringLiteral("fixedSeenAt"), instantJson(subject.fixedSeenAt)},
            {QStringLiteral("withdrawn"), subject.withdrawn},
            {QStringLiteral("follows"), subject.follows},
            {QStringLiteral("policy"), toString(subject.measure)},
            {QStringLiteral("acceptedUntil"), dayJson(subject.acceptedUntil)},
            {QStringLiteral("report"), toString(subject.reporting)},
            {QStringLiteral("open"), subject.open()}};
}

QString caseLine(const AdvisoryCase& subject, const QDate& today)
{
    // Counted to the day that stands beside it; the deadline itself is in the JSON.
    const bool counts = subject.targetDate.isValid() && subject.owesThirtyDayReport();
    const int left = counts ? static_cast<int>(today.daysTo(subject.targetDate)) : 0;
    const QString days = !counts    ? QStringLiteral("―")
                         : left < 0 ? Tr::tr("%n day(s) over", nullptr, -left) // Qt leaves a negative %n as it stands
                                    : Tr::tr("%n day(s) left", nullptr, left);
    return QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7")
        .arg(subject.no, displayName(subject.verdict), displayName(subject.measure), displayName(subject.reporting),
             subject.targetDate.isValid() ? subject.targetDate.toString(Qt::ISODate) : QStringLiteral("―"), days,
             subject.title);
}

Outcome caseOutcome(const AdvisoryCase& subject, CommandContext& context)
{
    const QDate today = jst::date(context.operations.clock->nowUtc());
    return {ExitCode::Ok, {{QStringLiteral("case"), caseJson(subject, today)}}, {caseLine(subject, today)}};
}

std::vector<Command> caseCommands()
{
    const QString text = QStringLiteral("TEXT");
    const QString date = QStringLiteral("DATE");
    const QStringList no{QStringLiteral("NO")};
    const Option reason = option("reason", text, Tr::tr("Why"));
    std::vector<Command> commands{
        {words("judge"),
         Tr::tr("Record a person's verdict on a case"),
         no + QStringList{verdicts().join(u'|')},
         {reason},
         judge},
        {words("assess"),
         Tr::tr("Write the texts of the first report"),
         no,
         {option("summary", text, Tr::tr("Summary in place of the source's own")), option("impact", text, Tr::tr("Expected impact")),
          option("workaround", text, Tr::tr("What can be done for now")),
          option("opinion", text, Tr::tr("Our opinion on whether measures are needed")),
          option("consult-by", text, Tr::tr("When the consultation is wished for"))},
         assess},
        {words("consult"),
         Tr::tr("Record a consultation with the city"),
         no,
         {option("with", QStringLiteral("NAME"), Tr::tr("Who was consulted")),
          option("summary", text, Tr::tr("What was said")), option("means", text, Tr::tr("Telephone, mail, meeting …")),
          option("number", QStringLiteral("NO"), Tr::tr("Number of the consultation")),
          option("at", QStringLiteral("TIME"), Tr::tr("When (default: now)"))},
         consult},
        decideCommand(text, date, reason),
        {words("report"),
         Tr::tr("Record that a report on one or several cases went out"),
         no + QStringList{reportKinds().join(u'|')},
         {reason, option("case", QStringLiteral("NO"), Tr::tr("A further case on the same paper; may be repeated"), true),
          option("to", QStringLiteral("NAME"), Tr::tr("Whom it went to")), option("means", text, Tr::tr("Mail, by hand …")),
          option("document", QStringLiteral("NO"), Tr::tr("Number of the paper")),
          option("next-on", date, Tr::tr("Day of the next report, while the consultation goes on"))},
         report},
        {words("agree"),
         Tr::tr("Record another deadline that the city agreed to"),
         no,
         {option("date", date, Tr::tr("The deadline")), option("with", QStringLiteral("NAME"), Tr::tr("Who agreed")), reason},
         overrideDeadline},
        {words("late"),
         Tr::tr("Record why a case was detected or reported late"),
         no,
         {option("cause", text, Tr::tr("The cause, printed on the report"))},
         explainLateness},
    };
    for (Command& command : workCommands(text, date))
        commands.push_back(std::move(command));
    return commands;
}

} // namespace akimori::cli
