#include "cli/securitycommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/integrity/antivirus.h"
#include "operations/integrity/checkhardening.h"

#include <QJsonArray>

namespace akimori::cli {

namespace {

QString site(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("site"));
}

QJsonObject jsonOf(const HardeningCheck& check)
{
    QJsonArray items;
    for (const HardeningItem& item : check.items)
        items.append(QJsonObject{{QStringLiteral("id"), item.id},
                                 {QStringLiteral("title"), item.title},
                                 {QStringLiteral("state"), toString(item.state)},
                                 {QStringLiteral("observed"), item.observed},
                                 {QStringLiteral("remark"), item.remark}});
    return {{QStringLiteral("id"), check.id},
            {QStringLiteral("at"), instantJson(check.at)},
            {QStringLiteral("by"), check.by},
            {QStringLiteral("ok"), check.count(HardeningState::Ok)},
            {QStringLiteral("found"), check.count(HardeningState::Found)},
            {QStringLiteral("unchecked"), check.count(HardeningState::Unchecked)},
            {QStringLiteral("notApplicable"), check.count(HardeningState::NotApplicable)},
            {QStringLiteral("manual"), check.count(HardeningState::Manual)},
            {QStringLiteral("items"), items}};
}

QString summary(const HardeningCheck& check)
{
    return Tr::tr("Hardening check %1: fulfilled %2, needs action %3, not checked %4, not applicable %5, by hand %6")
        .arg(check.id)
        .arg(check.count(HardeningState::Ok))
        .arg(check.count(HardeningState::Found))
        .arg(check.count(HardeningState::Unchecked))
        .arg(check.count(HardeningState::NotApplicable))
        .arg(check.count(HardeningState::Manual));
}

Outcome runHardening(const Arguments& arguments, CommandContext& context)
{
    const HardeningCheck check = operations::CheckHardening(context.operations).run(site(arguments), context.job);
    Outcome outcome;
    outcome.exitCode = check.count(HardeningState::Found) > 0       ? ExitCode::Found
                       : check.count(HardeningState::Unchecked) > 0 ? ExitCode::CouldNotCheck
                                                                    : ExitCode::Ok;
    outcome.json = {{QStringLiteral("check"), jsonOf(check)}};
    outcome.lines << summary(check);
    for (const HardeningItem& item : check.items) {
        outcome.lines << QStringLiteral("  %1 [%2] %3").arg(item.id, displayName(item.state), item.title);
        for (const QString& text : {item.observed, item.remark}) {
            if (!text.isEmpty())
                outcome.lines << QStringLiteral("      ") + text;
        }
    }
    return outcome;
}

Outcome listHardening(const Arguments& arguments, CommandContext& context)
{
    Outcome outcome;
    QJsonArray checks;
    for (const HardeningCheck& check : operations::listHardening(context.operations, site(arguments))) {
        checks.append(jsonOf(check));
        outcome.lines << summary(check);
    }
    QJsonArray exemptions;
    for (const HardeningExemption& exemption : operations::ExemptHardening(context.operations).list(site(arguments))) {
        exemptions.append(QJsonObject{{QStringLiteral("item"), exemption.itemId},
                                      {QStringLiteral("reason"), exemption.reason},
                                      {QStringLiteral("by"), exemption.by},
                                      {QStringLiteral("at"), instantJson(exemption.at)}});
        outcome.lines << Tr::tr("Not applicable: %1, %2").arg(exemption.itemId, exemption.reason);
    }
    outcome.json = {{QStringLiteral("checks"), checks}, {QStringLiteral("exemptions"), exemptions}};
    return outcome;
}

Outcome exemptHardening(const Arguments& arguments, CommandContext& context)
{
    const HardeningExemption exemption =
        operations::ExemptHardening(context.operations)
            .exempt(site(arguments), arguments.positionals.first(), arguments.required(QStringLiteral("reason")));
    return {ExitCode::Ok, {{QStringLiteral("item"), exemption.itemId}}, {Tr::tr("Not applicable: %1, %2").arg(exemption.itemId, exemption.reason)}};
}

Outcome includeHardening(const Arguments& arguments, CommandContext& context)
{
    operations::ExemptHardening(context.operations).withdraw(site(arguments), arguments.positionals.first());
    return {ExitCode::Ok, {{QStringLiteral("item"), arguments.positionals.first()}}, {Tr::tr("%1 is checked again.").arg(arguments.positionals.first())}};
}

QJsonObject jsonOf(const AntivirusLoan& loan)
{
    return {{QStringLiteral("id"), loan.id},
            {QStringLiteral("product"), loan.product},
            {QStringLiteral("licence"), loan.licence},
            {QStringLiteral("lentBy"), loan.lentBy},
            {QStringLiteral("lentOn"), loan.lentOn.toString(Qt::ISODate)},
            {QStringLiteral("returnedOn"), loan.returnedOn.toString(Qt::ISODate)},
            {QStringLiteral("means"), toString(loan.means)},
            {QStringLiteral("place"), loan.place}};
}

QJsonObject jsonOf(const AntivirusCheck& check)
{
    return {{QStringLiteral("id"), check.id},
            {QStringLiteral("at"), instantJson(check.at)},
            {QStringLiteral("by"), check.by},
            {QStringLiteral("means"), toString(check.means)},
            {QStringLiteral("version"), check.version},
            {QStringLiteral("definitions"), check.definitions},
            {QStringLiteral("definitionsOf"), check.definitionsOf.toString(Qt::ISODate)},
            {QStringLiteral("scanned"), check.scanned},
            {QStringLiteral("infected"), check.infected},
            {QStringLiteral("skipped"), check.skipped},
            {QStringLiteral("outcome"), check.outcome},
            {QStringLiteral("detail"), check.detail}};
}

Outcome outcomeOf(const AntivirusCheck& check)
{
    const ExitCode code = check.outcome == QLatin1String("found")       ? ExitCode::Found
                          : check.outcome == QLatin1String("unchecked") ? ExitCode::CouldNotCheck
                                                                        : ExitCode::Ok;
    QStringList lines{Tr::tr("%1, definitions %2 %3: scanned %4, detections %5, not scanned %6")
                          .arg(check.version, check.definitions, check.definitionsOf.toString(Qt::ISODate))
                          .arg(check.scanned)
                          .arg(check.infected)
                          .arg(check.skipped)};
    if (!check.detail.isEmpty())
        lines << check.detail.trimmed();
    return {code, {{QStringLiteral("check"), jsonOf(check)}}, lines};
}

/// A Japanese day; throws Error(BadInput).
QDate day(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return {};
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no day. Write it as YYYY-MM-DD.").arg(arguments.value(option)));
    return date;
}

qint64 count(const Arguments& arguments, const QString& option)
{
    bool ok = false;
    const qint64 number = arguments.value(option, QStringLiteral("0")).toLongLong(&ok);
    if (!ok || number < 0)
        throw Error(ErrorCode::BadInput, Tr::tr("--%1 is a number of files.").arg(option));
    return number;
}

Outcome lend(const Arguments& arguments, CommandContext& context)
{
    AntivirusLoan loan;
    loan.product = arguments.positionals.first();
    loan.licence = arguments.value(QStringLiteral("licence"));
    loan.lentBy = arguments.value(QStringLiteral("lent-by"));
    loan.lentOn = day(arguments, QStringLiteral("on"));
    loan.means = antivirusMeansFromString(arguments.value(QStringLiteral("means"), QStringLiteral("hand")));
    loan.place = arguments.value(QStringLiteral("place"));
    loan = operations::Antivirus(context.operations).lend(site(arguments), loan);
    return {ExitCode::Ok, {{QStringLiteral("loan"), jsonOf(loan)}}, {Tr::tr("The loan of %1 is recorded.").arg(loan.product)}};
}

Outcome giveBack(const Arguments& arguments, CommandContext& context)
{
    const AntivirusLoan loan = operations::Antivirus(context.operations).giveBack(site(arguments), day(arguments, QStringLiteral("on")));
    return {ExitCode::Ok, {{QStringLiteral("loan"), jsonOf(loan)}}, {Tr::tr("The return of %1 is recorded.").arg(loan.product)}};
}

Outcome checkNow(const Arguments& arguments, CommandContext& context)
{
    return outcomeOf(operations::Antivirus(context.operations).check(site(arguments), context.job));
}

Outcome record(const Arguments& arguments, CommandContext& context)
{
    AntivirusCheck check;
    check.version = arguments.required(QStringLiteral("product-version"));
    check.definitions = arguments.value(QStringLiteral("definitions"));
    check.definitionsOf = day(arguments, QStringLiteral("definitions-of"));
    check.scanned = count(arguments, QStringLiteral("scanned"));
    check.infected = count(arguments, QStringLiteral("infected"));
    check.skipped = count(arguments, QStringLiteral("skipped"));
    check.detail = arguments.value(QStringLiteral("detail"));
    return outcomeOf(operations::Antivirus(context.operations).record(site(arguments), check));
}

Outcome listAntivirus(const Arguments& arguments, CommandContext& context)
{
    const operations::Antivirus antivirus(context.operations);
    const std::optional<AntivirusLoan> loan = antivirus.current(site(arguments));
    const QString due = antivirus.due(site(arguments));
    QJsonArray checks;
    Outcome outcome;
    if (loan)
        outcome.lines << QStringLiteral("%1 (%2)").arg(loan->product, displayName(loan->means));
    for (const AntivirusCheck& check : antivirus.checks(site(arguments))) {
        checks.append(jsonOf(check));
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(jst::display(check.at), check.outcome, check.version);
    }
    if (!due.isEmpty())
        outcome.lines << due;
    outcome.exitCode = due.isEmpty() ? ExitCode::Ok : ExitCode::Found;
    outcome.json = {{QStringLiteral("loan"), loan ? QJsonValue(jsonOf(*loan)) : QJsonValue(QJsonValue::Null)},
                    {QStringLiteral("checks"), checks},
                    {QStringLiteral("due"), due}};
    return outcome;
}

} // namespace

std::vector<Command> securityCommands()
{
    const Option siteOption{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")};
    const Option on{QStringLiteral("on"), QStringLiteral("DATE"), Tr::tr("Which day (YYYY-MM-DD)")};
    const QString hardening = QStringLiteral("hardening");
    const QString antivirus = QStringLiteral("antivirus");
    return {
        {{hardening, QStringLiteral("run")}, Tr::tr("Go through the hardening checklist (monthly)"), {}, {siteOption}, runHardening},
        {{hardening, QStringLiteral("list")}, Tr::tr("List the hardening checks"), {}, {siteOption}, listHardening},
        {{hardening, QStringLiteral("exempt")},
         Tr::tr("Mark an item as not applicable"),
         {QStringLiteral("ITEM")},
         {siteOption, {QStringLiteral("reason"), QStringLiteral("TEXT"), Tr::tr("Why")}},
         exemptHardening},
        {{hardening, QStringLiteral("include")}, Tr::tr("Check an item again"), {QStringLiteral("ITEM")}, {siteOption}, includeHardening},
        {{antivirus, QStringLiteral("lend")},
         Tr::tr("Record the antivirus product that the city lends"),
         {QStringLiteral("PRODUCT")},
         {siteOption,
          on,
          {QStringLiteral("licence"), QStringLiteral("TEXT"), Tr::tr("Number of the licence or of the loan document")},
          {QStringLiteral("lent-by"), QStringLiteral("NAME"), Tr::tr("Office of the city")},
          {QStringLiteral("means"), QStringLiteral("hand|clam-server|clam-socket|product"), Tr::tr("How it is asked")},
          {QStringLiteral("place"), QStringLiteral("TEXT"), Tr::tr("Socket of clamd, or name of the adapter (eset, trellix, sophos)")}},
         lend},
        {{antivirus, QStringLiteral("return")}, Tr::tr("Record that the product was given back"), {}, {siteOption, on}, giveBack},
        {{antivirus, QStringLiteral("check")}, Tr::tr("Let the antivirus product look at the site's files"), {}, {siteOption}, checkNow},
        {{antivirus, QStringLiteral("record")},
         Tr::tr("Enter what the antivirus product says"),
         {},
         {siteOption,
          {QStringLiteral("product-version"), QStringLiteral("TEXT"), Tr::tr("Version of the product")},
          {QStringLiteral("definitions"), QStringLiteral("TEXT"), Tr::tr("Version of the definitions")},
          {QStringLiteral("definitions-of"), QStringLiteral("DATE"), Tr::tr("Day of the definitions (YYYY-MM-DD)")},
          {QStringLiteral("scanned"), QStringLiteral("N"), Tr::tr("Files that were scanned")},
          {QStringLiteral("infected"), QStringLiteral("N"), Tr::tr("Detections")},
          {QStringLiteral("skipped"), QStringLiteral("N"), Tr::tr("Files that were not scanned")},
          {QStringLiteral("detail"), QStringLiteral("TEXT"), Tr::tr("What else it says")}},
         record},
        {{antivirus, QStringLiteral("list")}, Tr::tr("List the loan and the checks of the antivirus product"), {}, {siteOption}, listAntivirus},
    };
}

} // namespace akimori::cli
