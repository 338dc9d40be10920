#include "cli/changecommands.h"

#include "base/jst.h"
#include "cli/changejson.h"
#include "cli/json.h"
#include "cli/secretprompt.h"
#include "cli/tr.h"
#include "operations/people/people.h"
#include "operations/publishing/changes.h"

namespace akimori::cli {

namespace {

constexpr const char* kPin = "AKIMORI_PIN";

QString described(const ChangeWork& change)
{
    QStringList missing;
    for (const ChangeStep step : change.missingSteps())
        missing << displayName(step);
    QString line = Tr::tr("%1\t%2\t%3\t%4").arg(change.no, displayName(change.state), displayName(change.kind), change.title);
    if (change.state == ChangeWorkState::Open && !missing.isEmpty())
        line += u'\t' + Tr::tr("still to do: %1").arg(missing.join(QStringLiteral(", ")));
    return line;
}

Outcome one(const ChangeWork& change)
{
    return {ExitCode::Ok,
            {{QStringLiteral("change"), toJson(change)}, {QStringLiteral("changeNo"), change.no},
             {QStringLiteral("no"), change.no}},
            {described(change)}};
}

Outcome openChange(const Arguments& arguments, CommandContext& context)
{
    operations::OpenChange::Request request;
    request.site = arguments.value(QStringLiteral("site"));
    request.title = arguments.required(QStringLiteral("title"));
    request.kind = changeWorkKindFromString(arguments.value(QStringLiteral("kind"), QStringLiteral("normal")));
    request.scope = changeScopeFromString(arguments.value(QStringLiteral("scope"), QStringLiteral("content")));
    request.purpose = arguments.value(QStringLiteral("purpose"));
    request.plan = arguments.value(QStringLiteral("plan"));
    request.impact = arguments.value(QStringLiteral("impact"));
    request.rollbackPlan = arguments.value(QStringLiteral("rollback-plan"));
    request.plannedFrom = arguments.instant(QStringLiteral("from")).value_or(QDateTime());
    request.plannedUntil = arguments.instant(QStringLiteral("to")).value_or(QDateTime());
    return one(operations::OpenChange(context.operations).run(request));
}

Outcome stepChange(const Arguments& arguments, CommandContext& context)
{
    const QString no = arguments.positionals.first();
    const operations::RecordChangeStep record(context.operations);
    std::optional<ChangeWork> change;
    if (arguments.has(QStringLiteral("plan")) || arguments.has(QStringLiteral("purpose"))
        || arguments.has(QStringLiteral("impact")) || arguments.has(QStringLiteral("rollback-plan")))
        change = record.plan(no, arguments.value(QStringLiteral("purpose")), arguments.value(QStringLiteral("plan")),
                             arguments.value(QStringLiteral("impact")), arguments.value(QStringLiteral("rollback-plan")));
    if (arguments.has(QStringLiteral("approve"))) {
        const bool peopleRecorded = !operations::listPeople(context.operations).empty();
        change = operations::ApproveChange(context.operations)
                     .run(no, peopleRecorded ? askSecret(kPin, Tr::tr("PIN of the person who approves")) : QString());
    }
    if (arguments.has(QStringLiteral("backup"))) {
        const QString when = arguments.value(QStringLiteral("backup"));
        if (when != QLatin1String("before") && when != QLatin1String("after"))
            throw Error(ErrorCode::BadInput, Tr::tr("--backup takes “before” or “after”."));
        change = record.backup(no, when == QLatin1String("after"), arguments.value(QStringLiteral("exception")), context.job);
    }
    if (arguments.has(QStringLiteral("work")))
        change = record.work(no, arguments.value(QStringLiteral("work")), arguments.value(QStringLiteral("result")));
    if (arguments.has(QStringLiteral("check")))
        change = record.check(no, arguments.value(QStringLiteral("check")),
                              changeResultFromString(arguments.value(QStringLiteral("result"), QStringLiteral("ok"))),
                              arguments.value(QStringLiteral("detail")));
    if (arguments.has(QStringLiteral("baseline")))
        change = record.baseline(no, context.job);
    if (arguments.has(QStringLiteral("waive")))
        change = record.waive(no, changeStepFromString(arguments.value(QStringLiteral("waive"))),
                              arguments.value(QStringLiteral("reason")));
    if (!change)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Say what was done: --plan, --approve, --backup, --work, --check, --baseline or --waive."));
    return one(*change);
}

Outcome closeChange(const Arguments& arguments, CommandContext& context)
{
    const operations::CloseChange close(context.operations);
    const QString no = arguments.positionals.first();
    return one(arguments.has(QStringLiteral("cancel"))
                   ? close.cancel(no, arguments.value(QStringLiteral("reason")))
                   : close.run(no, arguments.value(QStringLiteral("remarks"))));
}

Outcome listChanges(const Arguments&, CommandContext& context)
{
    Outcome outcome;
    QJsonArray changes;
    for (const ChangeWork& change : operations::listChanges(context.operations)) {
        changes.append(toJson(change));
        outcome.lines << jst::display(change.openedAt) + u'\t' + described(change);
    }
    outcome.json = {{QStringLiteral("changes"), changes}};
    return outcome;
}

Outcome showChange(const Arguments& arguments, CommandContext& context)
{
    return one(operations::findChange(*context.operations.openLedger(), arguments.positionals.first()));
}

} // namespace

std::vector<Command> changeCommands()
{
    const auto text = [](const char* name, const char* value, const QString& help) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help};
    };
    const QString change = QStringLiteral("change");
    const QStringList number{QStringLiteral("NO")};
    const Option purpose = text("purpose", "TEXT", Tr::tr("What for (default: the title)"));
    const Option plan = text("plan", "TEXT", Tr::tr("What is done to what, in which steps"));
    const Option impact = text("impact", "TEXT", Tr::tr("Whether anything is interrupted"));
    const Option rollback = text("rollback-plan", "TEXT", Tr::tr("How to go back"));
    return {
        {{change, QStringLiteral("open")},
         Tr::tr("Open a change work record"),
         {},
         {text("site", "NAME", Tr::tr("Which site (default: the only one)")),
          text("title", "TEXT", Tr::tr("What is changed, in one line")),
          text("kind", "normal|standard|emergency", Tr::tr("Kind of change (default: normal)")),
          text("scope", "content|system", Tr::tr("What is changed (default: content)")), purpose, plan, impact, rollback,
          text("from", "TIME", Tr::tr("Planned beginning (JST)")), text("to", "TIME", Tr::tr("Planned end (JST)"))},
         openChange},
        {{change, QStringLiteral("step")},
         Tr::tr("Record a step of a change work"),
         number,
         {purpose, plan, impact, rollback,
          text("approve", "", Tr::tr("Approve it (a manager; PIN asked for or from AKIMORI_PIN)")),
          text("backup", "before|after", Tr::tr("Take the generations before or after the change")),
          text("exception", "ID", Tr::tr("Approved exception for a system backup inside the forbidden hours")),
          text("work", "TEXT", Tr::tr("What was done")), text("check", "TEXT", Tr::tr("What was checked")),
          text("result", "TEXT", Tr::tr("Outcome: of --work in words, of --check ok, found or unchecked")),
          text("detail", "TEXT", Tr::tr("What the check showed")),
          text("baseline", "", Tr::tr("Approve what the server has now as the baseline")),
          text("waive", "STEP", Tr::tr("Leave a step out on purpose (a manager): plan, approval, data-before, "
                                       "system-before, work, check, data-after, system-after, baseline")),
          text("reason", "TEXT", Tr::tr("Why it is waived"))},
         stepChange},
        {{change, QStringLiteral("close")},
         Tr::tr("Close a change work when every step is done or waived"),
         number,
         {text("remarks", "TEXT", Tr::tr("Remarks for the report")),
          text("cancel", "", Tr::tr("Call it off instead; needs --reason")),
          text("reason", "TEXT", Tr::tr("Why it is called off"))},
         closeChange},
        {{change, QStringLiteral("list")}, Tr::tr("List the change works"), {}, {}, listChanges},
        {{change, QStringLiteral("show")}, Tr::tr("Show one change work"), number, {}, showChange},
    };
}

} // namespace akimori::cli
