#include "ledger/statechangetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define STATE_CHANGE_COLUMNS                                                                                  \
    "id, site_id, item_id, measured, kind, title, from_state, to_state, first_seen_at, at, value, unit, "     \
    "limit_text, detail, severity, cause, maintenance, flapping, duration, incident_id"

std::vector<StateChange> readAll(Statement& select)
{
    std::vector<StateChange> changes;
    while (select.step()) {
        StateChange change;
        change.id = select.nextText();
        change.siteId = select.nextText();
        change.itemId = select.nextText();
        change.key = select.nextText();
        change.kind = select.nextWord(monitorKindFromString);
        change.title = select.nextText();
        change.from = select.nextWord(monitorStateFromString);
        change.to = select.nextWord(monitorStateFromString);
        change.firstSeenAt = select.nextTime();
        change.at = select.nextTime();
        change.value = select.nextReal();
        change.unit = select.nextText();
        change.condition = select.nextText();
        change.detail = select.nextText();
        change.severity = select.nextWord(monitorSeverityFromString);
        change.cause = select.nextText();
        change.maintenance = select.nextFlag();
        change.flapping = select.nextFlag();
        change.durationSeconds = select.nextNumber();
        change.incidentId = select.nextText();
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

std::vector<StateChange> StateChangeTable::between(const QString& siteId, const QDateTime& from,
                                                   const QDateTime& to) const
{
    Statement select(m_ledger, "SELECT " STATE_CHANGE_COLUMNS " FROM state_change "
                               "WHERE site_id = ? AND at >= ? AND at < ? ORDER BY at, id");
    return readAll(select.text(siteId).time(from).time(to));
}

std::optional<StateChange> StateChangeTable::find(const QString& id) const
{
    Statement select(m_ledger, "SELECT " STATE_CHANGE_COLUMNS " FROM state_change WHERE id = ?");
    std::vector<StateChange> changes = readAll(select.text(id));
    return changes.empty() ? std::nullopt : std::optional(std::move(changes.front()));
}

std::vector<StateChange> StateChangeTable::last(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT " STATE_CHANGE_COLUMNS " FROM state_change AS newest WHERE site_id = ? "
                               "AND at = (SELECT MAX(at) FROM state_change AS other "
                               "WHERE other.site_id = newest.site_id AND other.measured = newest.measured)");
    return readAll(select.text(siteId));
}

void StateChangeTable::insert(Ledger::Transaction& transaction, const StateChange& change) const
{
    Statement(transaction.ledger(), "INSERT INTO state_change (" STATE_CHANGE_COLUMNS
                                    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(change.id)
        .text(change.siteId)
        .text(change.itemId)
        .text(change.key)
        .text(toString(change.kind))
        .text(change.title)
        .text(toString(change.from))
        .text(toString(change.to))
        .time(change.firstSeenAt)
        .time(change.at)
        .real(change.value)
        .text(change.unit)
        .text(change.condition)
        .text(change.detail)
        .text(toString(change.severity))
        .text(change.cause)
        .flag(change.maintenance)
        .flag(change.flapping)
        .number(change.durationSeconds)
        .text(change.incidentId)
        .run();
}

void StateChangeTable::setIncident(Ledger::Transaction& transaction, const QString& id,
                                   const QString& incidentId) const
{
    const int changed = Statement(transaction.ledger(),
                                  "UPDATE state_change SET incident_id = ? WHERE id = ? AND incident_id = ''")
                            .text(incidentId)
                            .text(id)
                            .run();
    if (changed == 0)
        throw Error(ErrorCode::Conflict, Tr::tr("This change of state belongs to an incident already."));
}

} // namespace akimori::ledger
