#include "cli/policycommands.h"

#include "cli/json.h"
#include "cli/tr.h"
#include "operations/notify/mailsettings.h"

#include <QJsonDocument>

namespace akimori::cli {

namespace {

int minutesOf(const QString& text)
{
    bool ok = false;
    const int minutes = text.toInt(&ok);
    if (!ok)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no number of minutes.").arg(text.left(40)));
    return minutes;
}

/// "major:notContacted:30:manager" or "minor:notAcknowledged:60:manager:day".
QJsonObject stepOf(const QString& text)
{
    const QStringList parts = text.split(u':');
    const bool day = parts.size() == 5 && parts.last() == QLatin1String("day");
    if (parts.size() != 4 && !day)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no step. Write SEVERITY:CAUSE:MINUTES:AUDIENCE, and :day at the end when it must wait for the "
                                                "hours in which one may ring.")
                                             .arg(text.left(80)));
    return {{QStringLiteral("severity"), parts[0]},
            {QStringLiteral("cause"), parts[1]},
            {QStringLiteral("afterMinutes"), minutesOf(parts[2])},
            {QStringLiteral("audience"), parts[3]},
            {QStringLiteral("atNight"), !day}};
}

/// What the options change of the policy that counts now.
QJsonObject changed(const Arguments& arguments, QJsonObject json)
{
    if (arguments.has(QStringLiteral("set"))) {
        const QJsonDocument document = QJsonDocument::fromJson(arguments.value(QStringLiteral("set")).toUtf8());
        if (!document.isObject())
            throw Error(ErrorCode::BadInput, Tr::tr("--set needs a JSON object, as “notify policy --json” prints it."));
        json = document.object();
    }
    if (arguments.has(QStringLiteral("step"))) {
        QJsonArray steps;
        for (const QString& text : arguments.values(QStringLiteral("step")))
            steps.append(stepOf(text));
        json.insert(QStringLiteral("steps"), steps);
    }
    for (const auto& [option, key] : {std::pair("rings-from", "ringsFrom"), std::pair("rings-until", "ringsUntil"), std::pair("agreement", "agreement")}) {
        if (arguments.has(QLatin1String(option)))
            json.insert(QLatin1String(key), arguments.value(QLatin1String(option)));
    }
    for (const auto& [option, key] : {std::pair("judge", "judgeMinutes"), std::pair("contact", "contactMinutes"), std::pair("final-report", "finalReportOpenDays")}) {
        if (arguments.has(QLatin1String(option)))
            json.insert(QLatin1String(key), minutesOf(arguments.value(QLatin1String(option))));
    }
    return json;
}

Outcome policy(const Arguments& arguments, CommandContext& context)
{
    const QJsonObject before = incidents::toJson(operations::readEscalationPolicy(*context.operations.openLedger()));
    if (!arguments.options.isEmpty())
        operations::SetEscalationPolicy(context.operations).run(changed(arguments, before));
    const incidents::EscalationPolicy now = operations::readEscalationPolicy(*context.operations.openLedger());
    Outcome outcome;
    outcome.json = {{QStringLiteral("policy"), incidents::toJson(now)}};
    for (const incidents::EscalationStep& step : now.steps)
        outcome.lines << describe(step);
    outcome.lines << Tr::tr("One may ring from %1 to %2; judged within %3 min, the city reached within %4 min, the final report within %5 open days of the restoration.")
                         .arg(now.ringsFrom.toString(QStringLiteral("HH:mm")), now.ringsUntil.toString(QStringLiteral("HH:mm")))
                         .arg(now.targets.judgeMinutes)
                         .arg(now.targets.contactMinutes)
                         .arg(now.targets.finalReportOpenDays)
                  << (now.agreement.isEmpty() ? Tr::tr("Nothing is recorded yet that the city agreed to (--agreement).") : Tr::tr("Agreed: %1").arg(now.agreement));
    return outcome;
}

} // namespace

std::vector<Command> policyCommands()
{
    const auto option = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    return {{{QStringLiteral("notify"), QStringLiteral("policy")},
             Tr::tr("Show or change after how long whom is told, and the hours in which one may ring"),
             {},
             {option("step", "SEVERITY:CAUSE:MINUTES:AUDIENCE[:day]",
                     Tr::tr("A step; all that are given replace the former ones. Severity minor|moderate|major, cause "
                            "always|notAcknowledged|notJudged|notContacted, audience onCall|manager|responsible"),
                     true),
              option("rings-from", "HH:MM", Tr::tr("One may ring from this time on")),
              option("rings-until", "HH:MM", Tr::tr("One may ring until this time")),
              option("judge", "MIN", Tr::tr("A response is judged within so many minutes")),
              option("contact", "MIN", Tr::tr("The city is reached within so many minutes")),
              option("final-report", "DAYS", Tr::tr("The final report follows within so many open days of the restoration")),
              option("agreement", "TEXT", Tr::tr("What was agreed with the city: number, day, with whom")),
              option("set", "JSON", Tr::tr("The whole policy as JSON"))},
             policy}};
}

} // namespace akimori::cli
