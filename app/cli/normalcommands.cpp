#include "cli/normalcommands.h"

#include "cli/json.h"
#include "cli/tr.h"
#include "operations/integrity/outside.h"
#include "operations/integrity/sitenormal.h"

#include <QDir>

namespace akimori::cli {

namespace {

QString site(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("site"));
}

QString describe(const SiteAllowance& allowance)
{
    const QString line = QStringLiteral("%1\t%2\t%3\t%4")
                             .arg(allowance.no)
                             .arg(displayName(allowance.kind), QString::fromUtf8(allowance.value), allowance.reason);
    return allowance.stands() ? line : line + QStringLiteral("\t") + Tr::tr("withdrawn: %1").arg(allowance.withdrawnReason);
}

Outcome addAllowance(const Arguments& arguments, CommandContext& context)
{
    const SiteAllowance allowance =
        operations::EditAllowances(context.operations)
            .add(site(arguments), allowanceKindFromString(arguments.positionals.at(0)), arguments.positionals.at(1),
                 arguments.required(QStringLiteral("reason")));
    return {ExitCode::Ok, {{QStringLiteral("allowance"), toJson(allowance)}}, {describe(allowance)}};
}

Outcome withdrawAllowance(const Arguments& arguments, CommandContext& context)
{
    bool ok = false;
    const qint64 no = arguments.positionals.first().toLongLong(&ok);
    if (!ok)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no number of an allowance.").arg(arguments.positionals.first()));
    const SiteAllowance allowance = operations::EditAllowances(context.operations)
                                        .withdraw(site(arguments), no, arguments.required(QStringLiteral("reason")));
    return {ExitCode::Ok, {{QStringLiteral("allowance"), toJson(allowance)}}, {describe(allowance)}};
}

Outcome listAllowances(const Arguments& arguments, CommandContext& context)
{
    const std::vector<SiteAllowance> allowances = operations::listAllowances(context.operations, site(arguments));
    Outcome outcome;
    outcome.json = {{QStringLiteral("allowances"), toJsonArray(allowances)}};
    for (const SiteAllowance& allowance : allowances)
        outcome.lines << describe(allowance);
    return outcome;
}

Outcome outcomeOf(const operations::OutsideOptions& options)
{
    return {ExitCode::Ok,
            {{QStringLiteral("normalise"), QJsonArray::fromStringList(options.normalisation)},
             {QStringLiteral("pauseMs"), options.pauseMs},
             {QStringLiteral("authorityFile"), options.authorityFile}},
            {Tr::tr("Normalisation: %1. Pause between two requests: %2 ms. Further authority: %3")
                 .arg(options.normalisation.isEmpty() ? QStringLiteral("―") : options.normalisation.join(QStringLiteral(", ")))
                 .arg(options.pauseMs)
                 .arg(options.authorityFile.isEmpty() ? QStringLiteral("―") : options.authorityFile)}};
}

Outcome showOutside(const Arguments& arguments, CommandContext& context)
{
    return outcomeOf(operations::EditOutsideOptions(context.operations).show(site(arguments)));
}

Outcome setOutside(const Arguments& arguments, CommandContext& context)
{
    const operations::EditOutsideOptions edit(context.operations);
    operations::OutsideOptions options = edit.show(site(arguments));
    if (arguments.has(QStringLiteral("normalise"))) {
        options.normalisation = arguments.values(QStringLiteral("normalise"));
        options.normalisation.removeAll(QStringLiteral("none"));
    }
    if (arguments.has(QStringLiteral("pause"))) {
        bool ok = false;
        options.pauseMs = arguments.value(QStringLiteral("pause")).toInt(&ok);
        if (!ok)
            throw Error(ErrorCode::BadInput, Tr::tr("The pause is a number of milliseconds."));
    }
    if (arguments.has(QStringLiteral("ca"))) {
        const QString file = arguments.value(QStringLiteral("ca"));
        options.authorityFile = file.isEmpty() ? QString() : QDir(file).absolutePath();
    }
    edit.save(site(arguments), options);
    return outcomeOf(options);
}

} // namespace

std::vector<Command> normalCommands()
{
    const Option siteOption{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")};
    const Option reason{QStringLiteral("reason"), QStringLiteral("TEXT"), Tr::tr("Why")};
    const QString allow = QStringLiteral("allow");
    const QString outside = QStringLiteral("outside");
    return {
        {{allow, QStringLiteral("add")},
         Tr::tr("Allow something for the site that its approved pages do not contain"),
         {QStringLiteral("script|frame|form|link|inline|measurement|file"), QStringLiteral("VALUE")},
         {siteOption, reason},
         addAllowance},
        {{allow, QStringLiteral("withdraw")}, Tr::tr("Withdraw an allowance"), {QStringLiteral("NO")}, {siteOption, reason}, withdrawAllowance},
        {{allow, QStringLiteral("list")}, Tr::tr("List what is allowed by hand, and why"), {}, {siteOption}, listAllowances},
        {{outside, QStringLiteral("show")}, Tr::tr("Show how the site is looked at from outside"), {}, {siteOption}, showOutside},
        {{outside, QStringLiteral("set")},
         Tr::tr("Change how the site is looked at from outside"),
         {},
         {siteOption,
          {QStringLiteral("normalise"), QStringLiteral("line-endings|bom|none"), Tr::tr("A difference that means nothing; may be repeated"), true},
          {QStringLiteral("pause"), QStringLiteral("MS"), Tr::tr("Pause between two requests")},
          {QStringLiteral("ca"), QStringLiteral("FILE"), Tr::tr("Certificates (PEM) of a further authority")}},
         setOutside},
    };
}

} // namespace akimori::cli
