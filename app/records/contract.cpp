#include "records/contract.h"

#include "base/error.h"
#include "records/tr.h"

#include <array>

namespace akimori {

namespace {

using records::Tr;

constexpr int kLongestText = 500;

/// One text of the contract and the key under which it is stored.
struct TextField
{
    const char* key;
    QString& (*of)(Contract&);
};

constexpr std::array<TextField, 18> kTexts{{
    {"title", [](Contract& c) -> QString& { return c.title; }},
    {"number", [](Contract& c) -> QString& { return c.number; }},
    {"cityName", [](Contract& c) -> QString& { return c.cityName; }},
    {"addressee", [](Contract& c) -> QString& { return c.city.name; }},
    {"honorific", [](Contract& c) -> QString& { return c.city.honorific; }},
    {"via", [](Contract& c) -> QString& { return c.city.via; }},
    {"contractorName", [](Contract& c) -> QString& { return c.contractor.name; }},
    {"contractorAddress", [](Contract& c) -> QString& { return c.contractor.address; }},
    {"contractorRepresentative", [](Contract& c) -> QString& { return c.contractor.representative; }},
    {"contractorPhone", [](Contract& c) -> QString& { return c.contractor.phone; }},
    {"contractorEmail", [](Contract& c) -> QString& { return c.contractor.email; }},
    {"documentPrefix", [](Contract& c) -> QString& { return c.documentPrefix; }},
    {"domainAdministrator", [](Contract& c) -> QString& { return c.domainAdministrator; }},
    {"serverProvider", [](Contract& c) -> QString& { return c.serverProvider; }},
    {"recoveryPoint", [](Contract& c) -> QString& { return c.recoveryPoint.value; }},
    {"recoveryPointSource", [](Contract& c) -> QString& { return c.recoveryPoint.source; }},
    {"recoveryTime", [](Contract& c) -> QString& { return c.recoveryTime.value; }},
    {"recoveryTimeSource", [](Contract& c) -> QString& { return c.recoveryTime.source; }},
}};

struct DateField
{
    const char* key;
    QDate& (*of)(Contract&);
};

constexpr std::array<DateField, 3> kDates{{
    {"termFrom", [](Contract& c) -> QDate& { return c.termFrom; }},
    {"termUntil", [](Contract& c) -> QDate& { return c.termUntil; }},
    {"publishedOn", [](Contract& c) -> QDate& { return c.publishedOn; }},
}};

} // namespace

QJsonObject toJson(const Contract& contract)
{
    Contract copy = contract;
    QJsonObject object;
    for (const TextField& field : kTexts)
        object.insert(QLatin1String(field.key), field.of(copy));
    for (const DateField& field : kDates)
        object.insert(QLatin1String(field.key), field.of(copy).toString(Qt::ISODate));
    object.insert(QLatin1String("sealBox"), contract.sealBox ? QStringLiteral("on") : QString());
    return object;
}

Contract contractFromJson(const QJsonObject& object)
{
    Contract contract;
    for (const TextField& field : kTexts)
        field.of(contract) = object.value(QLatin1String(field.key)).toString();
    for (const DateField& field : kDates)
        field.of(contract) = QDate::fromString(object.value(QLatin1String(field.key)).toString(), Qt::ISODate);
    contract.sealBox = object.value(QLatin1String("sealBox")).toString() == QLatin1String("on");
    return contract;
}

void validate(const Contract& contract)
{
    Contract copy = contract;
    for (const TextField& field : kTexts) {
        if (field.of(copy).size() > kLongestText)
            throw Error(ErrorCode::BadInput, Tr::tr("A text of the contract is longer than %1 characters (%2). Shorten it.")
                                                 .arg(kLongestText)
                                                 .arg(QLatin1String(field.key)));
    }
    static const QStringList honorifics{{}, QStringLiteral("宛"), QStringLiteral("様"), QStringLiteral("殿"),
                                        QStringLiteral("御中")};
    if (!honorifics.contains(contract.city.honorific))
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no form of address for papers. Use 宛, 様, 殿 or 御中.")
                                             .arg(contract.city.honorific));
    if (contract.termFrom.isValid() && contract.termUntil.isValid() && contract.termUntil < contract.termFrom)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The contract would end on %1, before it begins on %2. Check both days.")
                        .arg(contract.termUntil.toString(Qt::ISODate), contract.termFrom.toString(Qt::ISODate)));
}

} // namespace akimori
