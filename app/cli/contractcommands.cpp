#include "cli/contractcommands.h"

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

QString helpOf(const QString& key)
{
    if (key == QLatin1String("termFrom"))
        return Tr::tr("First day of the contract");
    if (key == QLatin1String("termUntil"))
        return Tr::tr("Last day of the contract");
    if (key == QLatin1String("publishedOn"))
        return Tr::tr("Day on which the site became public");
    if (key == QLatin1String("documentPrefix"))
        return Tr::tr("Beginning of the document numbers");
    if (key == QLatin1String("honorific"))
        return Tr::tr("宛, 様, 殿 or 御中 after the addressee");
    if (key == QLatin1String("sealBox"))
        return Tr::tr("A box for the seal beside the sender: on or off");
    return Tr::tr("As printed on papers");
}

Outcome describe(const Contract& contract)
{
    Outcome outcome;
    outcome.json = {{QStringLiteral("contract"), toJson(contract)}};
    const QJsonObject fields = toJson(contract);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        outcome.lines << QStringLiteral("%1\t%2").arg(it.key(), it.value().toString());
    return outcome;
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
    for (const QString& key : toJson(Contract()).keys())
        options.push_back({optionName(key), QStringLiteral("TEXT"), helpOf(key)});
    return {
        {{contract, QStringLiteral("set")}, Tr::tr("Record the contract: parties, term, document numbers"), {}, options, setContract},
        {{contract, QStringLiteral("show")}, Tr::tr("Show the contract as recorded"), {}, {}, showContract},
    };
}

} // namespace akimori::cli
