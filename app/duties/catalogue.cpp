#include "duties/catalogue.h"

#include "base/error.h"
#include "duties/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

static void initResources() // Q_INIT_RESOURCE must stand outside every namespace
{
    Q_INIT_RESOURCE(duties);
}

namespace akimori::duties {

namespace {

constexpr int kLongestText = 500;
const QLatin1String kFormat("akimori-duty-catalogue 1");

Error badValue(const QString& clause, const QString& key)
{
    return Error(ErrorCode::BadInput, Tr::tr("“%2” of the clause %1 cannot be meant. Nothing was changed. The format is "
                                             "described in the manual under “duty catalogue”.")
                                          .arg(clause, key));
}

QString textOf(const QString& clause, const QString& key, const QJsonValue& value)
{
    if (!value.isString() || value.toString().size() > kLongestText)
        throw badValue(clause, key);
    return value.toString().trimmed();
}

QDate dayOf(const QString& clause, const QString& key, const QJsonValue& value)
{
    const QString text = textOf(clause, key, value);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        throw badValue(clause, key);
    return day;
}

void readTargets(Clause& clause, const QJsonValue& value)
{
    const QJsonObject targets = value.toObject();
    for (auto it = targets.begin(); it != targets.end(); ++it) {
        const int number = it.value().toInt(-1);
        if (number < 0 || number > 100'000)
            throw badValue(clause.id, it.key());
        clause.targets.insert(it.key(), number);
    }
}

void readKey(Clause& clause, const QString& key, const QJsonValue& value)
{
    const auto text = [&] { return textOf(clause.id, key, value); };
    if (key == QLatin1String("name"))
        clause.name = text();
    else if (key == QLatin1String("business"))
        clause.business = text();
    else if (key == QLatin1String("work"))
        clause.work = text();
    else if (key == QLatin1String("content"))
        clause.content = text();
    else if (key == QLatin1String("cadence"))
        clause.cadence = dutyCadenceFromString(text());
    else if (key == QLatin1String("start"))
        clause.start = dutyStartFromString(text());
    else if (key == QLatin1String("from"))
        clause.from = dayOf(clause.id, key, value);
    else if (key == QLatin1String("until"))
        clause.until = dayOf(clause.id, key, value);
    else if (key == QLatin1String("applies"))
        clause.applies = value.toBool(true);
    else if (key == QLatin1String("whyNot"))
        clause.whyNot = text();
    else if (key == QLatin1String("asker"))
        clause.asker = text();
    else if (key == QLatin1String("asked"))
        clause.asked = text();
    else if (key == QLatin1String("askWithinDays"))
        clause.askWithinDays = std::clamp(value.toInt(-1), 0, 366);
    else if (key == QLatin1String("targets"))
        readTargets(clause, value);
    else if (key == QLatin1String("evidence"))
        clause.evidence = value.toVariant().toStringList();
    else if (key != QLatin1String("id"))
        throw badValue(clause.id, key);
}

void apply(Clause& clause, const QJsonObject& object)
{
    Clause changed = clause;
    for (auto it = object.begin(); it != object.end(); ++it)
        readKey(changed, it.key(), it.value());
    if (changed.name.isEmpty())
        throw badValue(clause.id, QStringLiteral("name"));
    if (!changed.applies && changed.whyNot.isEmpty())
        throw badValue(clause.id, QStringLiteral("whyNot"));
    if (changed.from.isValid() && changed.until.isValid() && changed.until < changed.from)
        throw badValue(clause.id, QStringLiteral("until"));
    clause = changed;
}

QByteArray shipped()
{
    initResources();
    QFile file(QStringLiteral(":/duties/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, Tr::tr("The catalogue of duties is missing in this program."));
    return file.readAll();
}

} // namespace

Catalogue::Catalogue(const QByteArray& document)
{
    const QJsonObject root = QJsonDocument::fromJson(document).object();
    const QJsonArray clauses = root.value(QLatin1String("clauses")).toArray();
    const auto damaged = [](const QString& detail) {
        return Error(ErrorCode::Corrupt, Tr::tr("The catalogue of duties cannot be read."), detail);
    };
    if (root.value(QLatin1String("format")).toString() != kFormat || clauses.isEmpty())
        throw damaged(QStringLiteral("format"));
    for (const QJsonValue& value : clauses) {
        Clause clause;
        clause.id = value.toObject().value(QLatin1String("id")).toString();
        const bool known = std::any_of(m_clauses.begin(), m_clauses.end(),
                                       [&](const Clause& other) { return other.id == clause.id; });
        if (clause.id.isEmpty() || known)
            throw damaged(QStringLiteral("id %1").arg(clause.id));
        try {
            apply(clause, value.toObject());
        } catch (const Error& error) {
            throw damaged(error.sentence());
        }
        clause.order = static_cast<int>(m_clauses.size()) + 1;
        m_clauses.push_back(std::move(clause));
    }
}

Catalogue Catalogue::forContract(const QJsonObject& changes)
{
    static const QByteArray document = shipped();
    Catalogue catalogue(document);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        try {
            catalogue.change(it.key(), it.value().toObject());
        } catch (const Error& error) {
            throw Error(ErrorCode::Corrupt,
                        Tr::tr("The stored change of the clause %1 cannot be read. Set it anew with “duties set”.")
                            .arg(it.key()),
                        error.sentence());
        }
    }
    return catalogue;
}

const Clause& Catalogue::clause(const QString& id) const
{
    const auto found =
        std::find_if(m_clauses.begin(), m_clauses.end(), [&](const Clause& clause) { return clause.id == id; });
    if (found == m_clauses.end())
        throw Error(ErrorCode::NotFound,
                    Tr::tr("The catalogue has no clause “%1”. “duties” lists the clauses.").arg(id));
    return *found;
}

void Catalogue::change(const QString& id, const QJsonObject& change)
{
    Clause& clause = m_clauses[static_cast<std::size_t>(&this->clause(id) - m_clauses.data())];
    apply(clause, change);
    clause.overridden = true;
}

QJsonObject toJson(const Clause& clause)
{
    QJsonObject targets;
    for (auto it = clause.targets.begin(); it != clause.targets.end(); ++it)
        targets.insert(it.key(), it.value());
    QJsonObject object{{QStringLiteral("id"), clause.id},
                       {QStringLiteral("name"), clause.name},
                       {QStringLiteral("business"), clause.business},
                       {QStringLiteral("work"), clause.work},
                       {QStringLiteral("content"), clause.content},
                       {QStringLiteral("cadence"), toString(clause.cadence)},
                       {QStringLiteral("start"), toString(clause.start)},
                       {QStringLiteral("applies"), clause.applies},
                       {QStringLiteral("whyNot"), clause.whyNot},
                       {QStringLiteral("evidence"), QJsonArray::fromStringList(clause.evidence)},
                       {QStringLiteral("asker"), clause.asker},
                       {QStringLiteral("asked"), clause.asked},
                       {QStringLiteral("askWithinDays"), clause.askWithinDays},
                       {QStringLiteral("targets"), targets}};
    if (clause.from.isValid())
        object.insert(QStringLiteral("from"), clause.from.toString(Qt::ISODate));
    if (clause.until.isValid())
        object.insert(QStringLiteral("until"), clause.until.toString(Qt::ISODate));
    return object;
}

} // namespace akimori::duties
