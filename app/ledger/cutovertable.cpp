#include "ledger/cutovertable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace akimori::ledger {

namespace {

constexpr char kSelectPlan[] = "SELECT names, old_servers, new_servers, authority_pem, authorities, "
                               "resolvers, trust_anchors, reduced_ttl, "
                               "pages_per_second, publishing, progress, planned_at, switched_at, closed_at, "
                               "id, domain, created_at, created_by "
                               "FROM cutover_plan ";

QStringList stored(const QList<ServerAddress>& servers)
{
    QStringList texts;
    for (const ServerAddress& server : servers)
        texts << QStringLiteral("%1 %2").arg(server.address).arg(server.port);
    return texts;
}

QList<ServerAddress> serversFromStored(const QStringList& texts)
{
    QList<ServerAddress> servers;
    for (const QString& text : texts)
        servers.append({text.section(u' ', 0, 0), text.section(u' ', 1).toInt()});
    return servers;
}

std::vector<CutoverPlan> readPlans(Statement& select)
{
    std::vector<CutoverPlan> plans;
    while (select.step()) {
        CutoverPlan plan;
        plan.names = select.nextTexts();
        plan.oldServers = serversFromStored(select.nextTexts());
        plan.newServers = serversFromStored(select.nextTexts());
        plan.authorityPem = select.nextText().toLatin1();
        plan.authorities = serversFromStored(select.nextTexts());
        plan.resolvers = serversFromStored(select.nextTexts());
        plan.trustAnchors = select.nextTexts();
        plan.reducedTtl = select.nextInt();
        plan.pagesPerSecond = select.nextInt();
        plan.publishing = select.nextWord(cutoverPublishingFromString);
        plan.progress = select.nextWord(cutoverProgressFromString);
        plan.plannedAt = select.nextTime();
        plan.switchedAt = select.nextTime();
        plan.closedAt = select.nextTime();
        plan.id = select.nextText();
        plan.domain = select.nextText();
        plan.createdAt = select.nextTime();
        plan.createdBy = select.nextText();
        plans.push_back(std::move(plan));
    }
    return plans;
}

std::optional<CutoverPlan> first(std::vector<CutoverPlan> plans)
{
    return plans.empty() ? std::nullopt : std::optional(std::move(plans.front()));
}

/// The columns that may change, and the id.
Statement& bindChangeable(Statement& statement, const CutoverPlan& plan)
{
    return statement.texts(plan.names)
        .texts(stored(plan.oldServers))
        .texts(stored(plan.newServers))
        .text(QString::fromLatin1(plan.authorityPem))
        .texts(stored(plan.authorities))
        .texts(stored(plan.resolvers))
        .texts(plan.trustAnchors)
        .number(plan.reducedTtl)
        .number(plan.pagesPerSecond)
        .text(toString(plan.publishing))
        .text(toString(plan.progress))
        .time(plan.plannedAt)
        .time(plan.switchedAt)
        .time(plan.closedAt)
        .text(plan.id);
}

QString json(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray fromJson(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString storedDetails(const QList<CutoverDetail>& details)
{
    QJsonArray rows;
    for (const CutoverDetail& detail : details)
        rows.append(QJsonArray{detail.subject, toString(detail.state), detail.expected, detail.observed});
    return json(rows);
}

QList<CutoverDetail> detailsFromStored(const QString& text)
{
    QList<CutoverDetail> details;
    for (const QJsonValue& row : fromJson(text))
        details.append({row[0].toString(), cutoverStateFromString(row[1].toString()), row[2].toString(),
                        row[3].toString()});
    return details;
}

QString storedSets(const QList<CutoverRecordSet>& sets)
{
    QJsonArray rows;
    for (const CutoverRecordSet& set : sets)
        rows.append(QJsonArray{set.name, set.type, set.ttl, QJsonArray::fromStringList(set.values)});
    return json(rows);
}

QList<CutoverRecordSet> setsFromStored(const QString& text)
{
    QList<CutoverRecordSet> sets;
    for (const QJsonValue& row : fromJson(text)) {
        QStringList values;
        for (const QJsonValue& value : row[3].toArray())
            values << value.toString();
        sets.append({row[0].toString(), row[1].toString(), row[2].toInteger(), values});
    }
    return sets;
}

} // namespace

std::vector<CutoverPlan> CutoverTable::all() const
{
    Statement select(m_ledger, QByteArray(kSelectPlan) + "ORDER BY created_at DESC, id");
    return readPlans(select);
}

std::optional<CutoverPlan> CutoverTable::find(const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelectPlan) + "WHERE id = ?");
    return first(readPlans(select.text(id)));
}

std::optional<CutoverPlan> CutoverTable::ofDomain(const QString& domain) const
{
    Statement select(m_ledger,
                     QByteArray(kSelectPlan) + "WHERE domain = ? ORDER BY created_at DESC, id LIMIT 1");
    return first(readPlans(select.text(domain)));
}

void CutoverTable::insert(Ledger::Transaction& transaction, const CutoverPlan& plan) const
{
    Statement insert(
        transaction.ledger(),
        "INSERT INTO cutover_plan (names, old_servers, new_servers, authority_pem, authorities, resolvers, "
        "trust_anchors, reduced_ttl, pages_per_second, publishing, progress, planned_at, switched_at, "
        "closed_at, id, domain, created_at, created_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindChangeable(insert, plan).text(plan.domain).time(plan.createdAt).text(plan.createdBy).run();
}

void CutoverTable::update(Ledger::Transaction& transaction, const CutoverPlan& plan) const
{
    Statement update(
        transaction.ledger(),
        "UPDATE cutover_plan SET names = ?, old_servers = ?, new_servers = ?, authority_pem = ?, "
        "authorities = ?, resolvers = ?, trust_anchors = ?, reduced_ttl = ?, pages_per_second = ?, "
        "publishing = ?, progress = ?, planned_at = ?, switched_at = ?, closed_at = ? WHERE id = ?");
    bindChangeable(update, plan).runOne(Tr::tr("The plan of the DNS switch of %1").arg(plan.domain));
}

std::vector<CutoverStep> CutoverTable::steps(const QString& planId) const
{
    Statement select(m_ledger,
                     "SELECT id, phase, title, state, automatic, expected, observed, details, at, by, "
                     "evidence, reason FROM cutover_step WHERE plan_id = ? ORDER BY place, id");
    select.text(planId);
    std::vector<CutoverStep> steps;
    while (select.step()) {
        CutoverStep step;
        step.id = select.nextText();
        step.phase = select.nextWord(cutoverPhaseFromString);
        step.title = select.nextText();
        step.state = select.nextWord(cutoverStateFromString);
        step.automatic = select.nextFlag();
        step.expected = select.nextText();
        step.observed = select.nextText();
        step.details = select.nextWord(detailsFromStored);
        step.at = select.nextTime();
        step.by = select.nextText();
        step.evidence = select.nextText();
        step.reason = select.nextText();
        steps.push_back(std::move(step));
    }
    return steps;
}

void CutoverTable::setSteps(Ledger::Transaction& transaction, const QString& planId,
                            const std::vector<CutoverStep>& steps) const
{
    Statement(transaction.ledger(), "DELETE FROM cutover_step WHERE plan_id = ?").text(planId).run();
    Statement insert(
        transaction.ledger(),
        "INSERT INTO cutover_step (plan_id, id, place, phase, title, state, automatic, expected, "
        "observed, details, at, by, evidence, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 place = 0;
    for (const CutoverStep& step : steps) {
        insert.text(planId)
            .text(step.id)
            .number(place++)
            .text(toString(step.phase))
            .text(step.title)
            .text(toString(step.state))
            .flag(step.automatic)
            .text(step.expected)
            .text(step.observed)
            .text(storedDetails(step.details))
            .time(step.at)
            .text(step.by)
            .text(step.evidence)
            .text(step.reason)
            .run();
    }
}

std::vector<CutoverEvent> CutoverTable::events(const QString& planId) const
{
    Statement select(m_ledger,
                     "SELECT at, who, step_id, what, state, text FROM cutover_event WHERE plan_id = ? "
                     "ORDER BY place");
    select.text(planId);
    std::vector<CutoverEvent> events;
    while (select.step()) {
        CutoverEvent event;
        event.at = select.nextTime();
        event.who = select.nextText();
        event.stepId = select.nextText();
        event.what = select.nextText();
        event.state = select.nextText();
        event.text = select.nextText();
        events.push_back(std::move(event));
    }
    return events;
}

void CutoverTable::append(Ledger::Transaction& transaction, const QString& planId,
                          const CutoverEvent& event) const
{
    Statement insert(
        transaction.ledger(),
        "INSERT INTO cutover_event (plan_id, place, at, who, step_id, what, state, text) VALUES (?, "
        "(SELECT COALESCE(MAX(place), 0) + 1 FROM cutover_event WHERE plan_id = ?), ?, ?, ?, ?, ?, ?)");
    insert.text(planId)
        .text(planId)
        .time(event.at)
        .text(event.who)
        .text(event.stepId)
        .text(event.what)
        .text(event.state)
        .text(event.text)
        .run();
}

std::vector<CutoverSnapshot> CutoverTable::snapshots(const QString& planId) const
{
    Statement select(
        m_ledger,
        "SELECT taken_at, server, serial, sets FROM cutover_snapshot WHERE plan_id = ? ORDER BY taken_at");
    select.text(planId);
    std::vector<CutoverSnapshot> snapshots;
    while (select.step()) {
        CutoverSnapshot snapshot;
        snapshot.takenAt = select.nextTime();
        snapshot.server = select.nextText();
        snapshot.serial = select.nextNumber();
        snapshot.sets = setsFromStored(select.nextText());
        snapshots.push_back(std::move(snapshot));
    }
    return snapshots;
}

void CutoverTable::append(Ledger::Transaction& transaction, const QString& planId,
                          const CutoverSnapshot& snapshot) const
{
    Statement(transaction.ledger(),
              "INSERT INTO cutover_snapshot (plan_id, taken_at, server, serial, sets) VALUES (?, ?, ?, ?, ?)")
        .text(planId)
        .time(snapshot.takenAt)
        .text(snapshot.server)
        .number(snapshot.serial)
        .text(storedSets(snapshot.sets))
        .run();
}

std::vector<CutoverSighting> CutoverTable::sightings(const QString& planId) const
{
    Statement select(m_ledger,
                     "SELECT server, authoritative, name, type, answer, ttl, first_at, last_at "
                     "FROM cutover_sighting WHERE plan_id = ? ORDER BY server, name, type, first_at");
    select.text(planId);
    std::vector<CutoverSighting> sightings;
    while (select.step()) {
        CutoverSighting sighting;
        sighting.server = select.nextText();
        sighting.authoritative = select.nextFlag();
        sighting.name = select.nextText();
        sighting.type = select.nextText();
        sighting.answer = select.nextText();
        sighting.ttl = select.nextNumber();
        sighting.firstAt = select.nextTime();
        sighting.lastAt = select.nextTime();
        sightings.push_back(std::move(sighting));
    }
    return sightings;
}

void CutoverTable::add(Ledger::Transaction& transaction, const QString& planId,
                       const std::vector<CutoverSighting>& looks) const
{
    const auto keyOf = [](const CutoverSighting& sighting) {
        return sighting.server + (sighting.authoritative ? u'\n' : u'\r') + sighting.name + u'\n' +
               sighting.type;
    };
    QHash<QString, CutoverSighting> newest;
    for (const CutoverSighting& sighting : CutoverTable(transaction.ledger()).sightings(planId))
        newest.insert(keyOf(sighting), sighting);
    Statement prolong(transaction.ledger(),
                      "UPDATE cutover_sighting SET ttl = ?, last_at = ? WHERE plan_id = ? AND "
                      "server = ? AND authoritative = ? AND name = ? AND type = ? AND first_at = ?");
    Statement begin(
        transaction.ledger(),
        "INSERT INTO cutover_sighting (plan_id, server, authoritative, name, type, answer, ttl, first_at, "
        "last_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const CutoverSighting& look : looks) {
        const auto before = newest.constFind(keyOf(look));
        const bool same = before != newest.constEnd() && before->answer == look.answer &&
                          (!look.authoritative || before->ttl == look.ttl);
        if (same || (before != newest.constEnd() && before->firstAt == look.firstAt)) {
            prolong.number(look.ttl)
                .time(look.lastAt)
                .text(planId)
                .text(look.server)
                .flag(look.authoritative)
                .text(look.name)
                .text(look.type)
                .time(before->firstAt)
                .run();
            continue;
        }
        begin.text(planId)
            .text(look.server)
            .flag(look.authoritative)
            .text(look.name)
            .text(look.type)
            .text(look.answer)
            .number(look.ttl)
            .time(look.firstAt)
            .time(look.lastAt)
            .run();
    }
}

std::vector<CutoverTraffic> CutoverTable::traffic(const QString& planId) const
{
    Statement select(m_ledger, "SELECT old_server, hour, people, machines, source FROM cutover_traffic "
                               "WHERE plan_id = ? ORDER BY hour, old_server, source");
    select.text(planId);
    std::vector<CutoverTraffic> hours;
    while (select.step()) {
        CutoverTraffic hour;
        hour.oldServer = select.nextFlag();
        hour.hour = select.nextTime();
        hour.people = select.nextNumber();
        hour.machines = select.nextNumber();
        hour.source = select.nextText();
        hours.push_back(std::move(hour));
    }
    return hours;
}

void CutoverTable::add(Ledger::Transaction& transaction, const QString& planId,
                       const std::vector<CutoverTraffic>& hours) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO cutover_traffic (plan_id, old_server, hour, people, machines, source) "
                     "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (plan_id, old_server, hour, source) "
                     "DO UPDATE SET people = excluded.people, machines = excluded.machines");
    for (const CutoverTraffic& hour : hours)
        insert.text(planId)
            .flag(hour.oldServer)
            .time(hour.hour)
            .number(hour.people)
            .number(hour.machines)
            .text(hour.source)
            .run();
}

} // namespace akimori::ledger
