#include "cli/contractcommands.h"

#include "cli/fieldlabels.h"
#include "cli/tr.h"
#include "operations/contract/contract.h"

namespace akimori::cli {

namespace {

/// Option names are the keys of the record in kebab-case: --contractor-name sets contractorName.
QString optionName(const QString& key)
{
    QString name;
    for (const QChar c : key)
        name += c.isUpper() ? QStringLiteral("-") + c.toLower() : QString(c);
    return name;
}

/// What stands on papers, and what must be written in a certain way.
Option optionOf(const QString& key)
{
    QString value = QStringLiteral("TEXT");
    QString help = fieldLabel(key);
    if (key == QLatin1String("termFrom") || key == QLatin1String("termUntil") || key == QLatin1String("publishedOn"))
        value = QStringLiteral("DATE");
    else if (key == QLatin1String("honorific"))
        help = Tr::tr("宛, 様, 殿 or 御中 after the addressee");
    else if (key == QLatin1String("sealBox")) {
        value = QStringLiteral("on|off");
        help = Tr::tr("A box for the seal beside the sender: on or off");
    }
    return {optionName(key), value, help};
}

/// As a person reads a contract, not as the alphabet has it.
QStringList printedOrder()
{
    return QStringLiteral("title number termFrom termUntil publishedOn cityName addressee honorific via contractorName "
                          "contractorRepresentative contractorAddress contractorPhone contractorEmail documentPrefix sealBox")
        .split(u' ');
}

Outcome describe(const Contract& contract)
{
    const QJsonObject fields = toJson(contract);
    return {ExitCode::Ok, {{QStringLiteral("contract"), fields}}, describeFields(fields, printedOrder())};
}

Outcome setContract(const Arguments& arguments, CommandContext& context)
{
    QJsonObject fields;
    {
        const auto ledger = context.operations.openLedger();
        fields = toJson(operations::readContract(*ledger));
    }
    for (const QString& key : fields.keys()) {
        if (!arguments.has(optionName(key)))
            continue;
        const QString text = arguments.value(optionName(key));
        const bool isDate = fields.value(key).isString() && (key.startsWith(QLatin1String("term")) || key == QLatin1String("publishedOn"));
        if (isDate && !text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid())
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no date. Write it as 2026-04-01.").arg(text));
        if (key == QLatin1String("sealBox") && text != QLatin1String("on") && text != QLatin1String("off"))
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is neither on nor off. Nothing was recorded. Write on or off.").arg(text));
        fields.insert(key, text);
    }
    const Contract contract = contractFromJson(fields);
    operations::SetContract(context.operations).run(contract);
    return describe(contract);
}

Outcome showContract(const Arguments&, CommandContext& context)
{
    const auto ledger = context.operations.openLedger();
    return describe(operations::readContract(*ledger));
}

} // namespace

std::vector<Command> contractCommands()
{
    const QString contract = QStringLiteral("contract");
    std::vector<Option> options;
    QStringList keys = printedOrder() + toJson(Contract()).keys();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys))
        options.push_back(optionOf(key));
    return {
        {{contract, QStringLiteral("set")}, Tr::tr("Record the contract: parties, term, document numbers"), {}, options, setContract},
        {{contract, QStringLiteral("show")}, Tr::tr("Show the contract as recorded"), {}, {}, showContract},
    };
}

} // namespace akimori::cli
