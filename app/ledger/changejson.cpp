#include "ledger/changejson.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace akimori::ledger {

namespace {

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

[[noreturn]] void failDamaged(const QString& text)
{
    throw Error(ErrorCode::Corrupt,
                Tr::tr("A change record in the ledger is damaged. Take the ledger from the second copy."),
                text.left(200));
}

QJsonArray arrayOf(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        failDamaged(text);
    return document.array();
}

/// A value of an enumeration; an unknown word means that somebody edited the file.
template <typename Parse>
auto word(const QJsonObject& object, const char* key, Parse parse)
{
    const QString text = object[QLatin1String(key)].toString();
    try {
        return parse(text);
    } catch (const Error&) {
        failDamaged(text);
    }
}

QDateTime time(const QJsonObject& object, const char* key)
{
    const QString text = object[QLatin1String(key)].toString();
    return text.isEmpty() ? QDateTime() : timeFromStored(text);
}

} // namespace

QString storedChecks(const std::vector<ChangeCheck>& checks)
{
    QJsonArray array;
    for (const ChangeCheck& check : checks)
        array.append(QJsonObject{{QStringLiteral("name"), check.name},
                                 {QStringLiteral("result"), toString(check.result)},
                                 {QStringLiteral("detail"), check.detail},
                                 {QStringLiteral("by"), check.by},
                                 {QStringLiteral("at"), storedTime(check.at)}});
    return compact(array);
}

std::vector<ChangeCheck> checksFromStored(const QString& text)
{
    std::vector<ChangeCheck> checks;
    for (const QJsonValue& value : arrayOf(text)) {
        const QJsonObject object = value.toObject();
        checks.push_back({object[QLatin1String("name")].toString(), word(object, "result", changeResultFromString),
                          object[QLatin1String("detail")].toString(), object[QLatin1String("by")].toString(),
                          time(object, "at")});
    }
    return checks;
}

QString storedWaivers(const std::vector<WaivedStep>& waived)
{
    QJsonArray array;
    for (const WaivedStep& one : waived)
        array.append(QJsonObject{{QStringLiteral("step"), toString(one.step)},
                                 {QStringLiteral("reason"), one.reason},
                                 {QStringLiteral("by"), one.by},
                                 {QStringLiteral("at"), storedTime(one.at)}});
    return compact(array);
}

std::vector<WaivedStep> waiversFromStored(const QString& text)
{
    std::vector<WaivedStep> waived;
    for (const QJsonValue& value : arrayOf(text)) {
        const QJsonObject object = value.toObject();
        waived.push_back({word(object, "step", changeStepFromString), object[QLatin1String("reason")].toString(),
                          object[QLatin1String("by")].toString(), time(object, "at")});
    }
    return waived;
}

QString storedPublish(const std::optional<PublishSummary>& publish)
{
    if (!publish)
        return {};
    const QJsonObject object{{QStringLiteral("from"), publish->from},
                             {QStringLiteral("added"), publish->added},
                             {QStringLiteral("changed"), publish->changed},
                             {QStringLiteral("removed"), publish->removed},
                             {QStringLiteral("uploadedBytes"), publish->uploadedBytes},
                             {QStringLiteral("treeSha256"), QString::fromLatin1(publish->treeSha256)},
                             {QStringLiteral("rollbackId"), publish->rollbackId},
                             {QStringLiteral("at"), storedTime(publish->at)},
                             {QStringLiteral("rolledBackAt"), storedTime(publish->rolledBackAt)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<PublishSummary> publishFromStored(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        failDamaged(text);
    const QJsonObject object = document.object();
    PublishSummary publish;
    publish.from = object[QLatin1String("from")].toString();
    publish.added = object[QLatin1String("added")].toInteger();
    publish.changed = object[QLatin1String("changed")].toInteger();
    publish.removed = object[QLatin1String("removed")].toInteger();
    publish.uploadedBytes = object[QLatin1String("uploadedBytes")].toInteger();
    publish.treeSha256 = object[QLatin1String("treeSha256")].toString().toLatin1();
    publish.rollbackId = object[QLatin1String("rollbackId")].toString();
    publish.at = time(object, "at");
    publish.rolledBackAt = time(object, "rolledBackAt");
    return publish;
}

QString storedPackages(const std::vector<PackageChange>& packages)
{
    QJsonArray array;
    for (const PackageChange& package : packages)
        array.append(QJsonArray{package.name, package.before, package.after});
    return compact(array);
}

std::vector<PackageChange> packagesFromStored(const QString& text)
{
    std::vector<PackageChange> packages;
    for (const QJsonValue& value : arrayOf(text)) {
        const QJsonArray package = value.toArray();
        if (package.size() != 3)
            failDamaged(text);
        packages.push_back({package[0].toString(), package[1].toString(), package[2].toString()});
    }
    return packages;
}

} // namespace akimori::ledger
