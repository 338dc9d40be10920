#include "cli/fieldlabels.h"

#include "cli/tr.h"

#include <QHash>
#include <QJsonArray>

namespace akimori::cli {

namespace {

/// Built at every use: the language may change between two.
QHash<QString, QString> labels()
{
    return {
        // contract
        {QStringLiteral("title"), Tr::tr("Title of the contract")},
        {QStringLiteral("number"), Tr::tr("Contract number")},
        {QStringLiteral("cityName"), Tr::tr("Name of the city")},
        {QStringLiteral("addressee"), Tr::tr("Addressee of papers")},
        {QStringLiteral("honorific"), Tr::tr("Form of address")},
        {QStringLiteral("via"), Tr::tr("Section in charge (経由)")},
        {QStringLiteral("contractorName"), Tr::tr("Name of the contractor")},
        {QStringLiteral("contractorAddress"), Tr::tr("Address of the contractor")},
        {QStringLiteral("contractorRepresentative"), Tr::tr("Representative of the contractor, with title")},
        {QStringLiteral("contractorPhone"), Tr::tr("Telephone of the contractor")},
        {QStringLiteral("contractorEmail"), Tr::tr("Mail address of the contractor")},
        {QStringLiteral("documentPrefix"), Tr::tr("Beginning of the document numbers")},
        {QStringLiteral("domainAdministrator"), Tr::tr("Administrator of the domain (addressee of DNS applications)")},
        {QStringLiteral("serverProvider"), Tr::tr("Provider of the server")},
        {QStringLiteral("recoveryPoint"), Tr::tr("Recovery point objective")},
        {QStringLiteral("recoveryPointSource"), Tr::tr("Where the recovery point objective was agreed")},
        {QStringLiteral("recoveryTime"), Tr::tr("Recovery time objective")},
        {QStringLiteral("recoveryTimeSource"), Tr::tr("Where the recovery time objective was agreed")},
        {QStringLiteral("termFrom"), Tr::tr("First day of the contract")},
        {QStringLiteral("termUntil"), Tr::tr("Last day of the contract")},
        {QStringLiteral("publishedOn"), Tr::tr("Day on which the site became public")},
        {QStringLiteral("sealBox"), Tr::tr("Box for the seal beside the sender")},
        // clause
        {QStringLiteral("id"), Tr::tr("Clause")},
        {QStringLiteral("name"), Tr::tr("Short name")},
        {QStringLiteral("business"), Tr::tr("Business, as the annex calls it")},
        {QStringLiteral("work"), Tr::tr("Work, as the annex calls it")},
        {QStringLiteral("content"), Tr::tr("Content, shortened")},
        {QStringLiteral("cadence"), Tr::tr("Cadence of the clause")},
        {QStringLiteral("start"), Tr::tr("Binds from")},
        {QStringLiteral("applies"), Tr::tr("Applies to this contract")},
        {QStringLiteral("whyNot"), Tr::tr("Why it does not apply")},
        {QStringLiteral("evidence"), Tr::tr("Records that prove it")},
        {QStringLiteral("asker"), Tr::tr("Who asks while it needs confirmation")},
        {QStringLiteral("asked"), Tr::tr("Who is asked")},
        {QStringLiteral("askWithinDays"), Tr::tr("Within how many days it is asked")},
        {QStringLiteral("targets"), Tr::tr("Agreed values")},
        {QStringLiteral("until"), Tr::tr("Last day")},
        // mail
        {QStringLiteral("host"), Tr::tr("Mail server")},
        {QStringLiteral("port"), Tr::tr("Port")},
        {QStringLiteral("security"), Tr::tr("Encryption")},
        {QStringLiteral("user"), Tr::tr("Login")},
        {QStringLiteral("from"), Tr::tr("Sender")}, // of a clause it is its first day, see dutycommands.cpp
        {QStringLiteral("caFile"), Tr::tr("Certificate file (PEM) of an own authority")},
        {QStringLiteral("repeatMinutes"), Tr::tr("Repeated every (minutes)")},
        {QStringLiteral("onCall"), Tr::tr("On call")},
        {QStringLiteral("manager"), Tr::tr("Managers")},
        {QStringLiteral("responsible"), Tr::tr("Responsible officer")},
        {QStringLiteral("password"), Tr::tr("Place of the password")},
    };
}

QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    QStringList parts;
    for (const QJsonValue& item : value.toArray())
        parts << item.toString();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts << QStringLiteral("%1=%2").arg(it.key(), it.value().toVariant().toString());
    const QString text = parts.isEmpty() ? value.toVariant().toString() : parts.join(QStringLiteral(", "));
    return text.isEmpty() ? QStringLiteral("―") : text;
}

} // namespace

QString fieldLabel(const QString& key) { return labels().value(key, key); }

QStringList describeFields(const QJsonObject& record, const QStringList& order)
{
    const QHash<QString, QString> known = labels();
    QStringList keys = order + record.keys();
    keys.removeDuplicates();
    QStringList lines;
    for (const QString& key : std::as_const(keys)) {
        if (record.contains(key))
            lines << QStringLiteral("%1\t%2").arg(known.value(key, key), textOf(record.value(key)));
    }
    return lines;
}

} // namespace akimori::cli
