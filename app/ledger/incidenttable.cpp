#include "ledger/incidenttable.h"

#include "ledger/citycontacttable.h"
#include "ledger/statement.h"
#include "ledger/tr.h"
#include "records/incidentfields.h"

#include <QJsonDocument>

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT facts FROM incident ";

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString& stored)
{
    return QJsonDocument::fromJson(stored.toUtf8()).object();
}

std::vector<Incident> readAll(Statement& select)
{
    std::vector<Incident> incidents;
    while (select.step())
        incidents.push_back(
            select.nextWord([](const QString& facts) { return incidentFromJson(objectFrom(facts)); }));
    return incidents;
}

std::optional<Incident> one(Statement& select)
{
    std::vector<Incident> incidents = readAll(select);
    return incidents.empty() ? std::nullopt : std::optional(std::move(incidents.front()));
}

/// The columns that are searched by, the facts, and the number.
Statement& bindIncident(Statement& statement, const Incident& incident)
{
    return statement.textOrNull(incident.siteId)
        .text(incident.dedupKey)
        .text(toString(incident.category))
        .text(toString(incident.severity))
        .text(toString(incident.state))
        .time(incident.detectedAt)
        .time(incident.closedAt)
        .text(compact(toJson(incident, utcJson)))
        .text(incident.no);
}

} // namespace

std::vector<Incident> IncidentTable::all() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY detected_at DESC, no DESC");
    return readAll(select);
}

std::vector<Incident> IncidentTable::open() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE state <> 'closed' ORDER BY detected_at DESC, no DESC");
    return readAll(select);
}

std::vector<Incident> IncidentTable::current(const QDateTime& from, const QDateTime& until) const
{
    Statement select(m_ledger, QByteArray(kSelect)
                                   + "WHERE detected_at < ? AND (state <> 'closed' OR closed_at >= ? OR detected_at >= ?) "
                                     "ORDER BY detected_at DESC, no DESC");
    return readAll(select.time(until).time(from).time(from));
}

std::vector<Incident> IncidentTable::detectedBetween(const QDateTime& from, const QDateTime& until) const
{
    Statement select(m_ledger,
                     QByteArray(kSelect) + "WHERE detected_at >= ? AND detected_at < ? ORDER BY detected_at DESC, no DESC");
    return readAll(select.time(from).time(until));
}

std::optional<Incident> IncidentTable::find(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE no = ?");
    return one(select.text(no));
}

std::optional<Incident> IncidentTable::openWithKey(const QString& dedupKey) const
{
    if (dedupKey.isEmpty())
        return std::nullopt;
    Statement select(m_ledger, QByteArray(kSelect)
                                   + "WHERE dedup_key = ? AND state <> 'closed' ORDER BY detected_at DESC, no DESC LIMIT 1");
    return one(select.text(dedupKey));
}

std::vector<IncidentEvent> IncidentTable::events(const QString& no) const
{
    Statement select(m_ledger, "SELECT no, place, at, entered_at, who, role, kind, text, detail FROM incident_event "
                               "WHERE no = ? ORDER BY place");
    select.text(no);
    std::vector<IncidentEvent> events;
    while (select.step()) {
        IncidentEvent event;
        event.no = select.nextText();
        event.place = select.nextInt();
        event.at = select.nextTime();
        event.enteredAt = select.nextTime();
        event.who = select.nextText();
        event.role = select.nextWord(roleFromString);
        event.kind = select.nextText();
        event.text = select.nextText();
        event.detail = objectFrom(select.nextText());
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<IncidentReport> IncidentTable::reports(const QString& no) const
{
    Statement select(m_ledger, "SELECT no, edition, kind, sent_at, sent_by, sent_to, means, document_no, note "
                               "FROM incident_report WHERE no = ? ORDER BY edition");
    select.text(no);
    std::vector<IncidentReport> reports;
    while (select.step()) {
        IncidentReport report;
        report.no = select.nextText();
        report.edition = select.nextInt();
        report.kind = select.nextWord(incidentReportKindFromString);
        report.sentAt = select.nextTime();
        report.sentBy = select.nextText();
        report.sentTo = select.nextText();
        report.means = select.nextText();
        report.documentNo = select.nextText();
        report.note = select.nextText();
        reports.push_back(std::move(report));
    }
    return reports;
}

IncidentDossier IncidentTable::dossier(const QString& no) const
{
    std::optional<Incident> incident = find(no);
    if (!incident)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no incident “%1”. “incident list” shows the numbers.").arg(no));
    return {std::move(*incident), events(no), CityContactTable(m_ledger).about(no), reports(no)};
}

QString IncidentTable::nextNumber(int fiscalYear) const
{
    const QString prefix = QStringLiteral("事-%1-").arg(fiscalYear);
    Statement select(m_ledger, "SELECT COALESCE(MAX(CAST(substr(no, ?) AS INTEGER)), 0) + 1 FROM incident "
                               "WHERE substr(no, 1, ?) = ?");
    select.number(prefix.size() + 1).number(prefix.size()).text(prefix).step();
    return prefix + QStringLiteral("%1").arg(select.nextNumber(), 4, 10, QLatin1Char('0'));
}

void IncidentTable::insert(Ledger::Transaction& transaction, const Incident& incident) const
{
    Statement insert(transaction.ledger(), "INSERT INTO incident (site_id, dedup_key, category, severity, state, "
                                           "detected_at, closed_at, facts, no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindIncident(insert, incident).run();
}

void IncidentTable::update(Ledger::Transaction& transaction, const Incident& incident) const
{
    Statement update(transaction.ledger(), "UPDATE incident SET site_id = ?, dedup_key = ?, category = ?, severity = ?, "
                                           "state = ?, detected_at = ?, closed_at = ?, facts = ? WHERE no = ?");
    bindIncident(update, incident).runOne(Tr::tr("The incident %1").arg(incident.no));
}

void IncidentTable::addEvent(Ledger::Transaction& transaction, const IncidentEvent& event) const
{
    Statement(transaction.ledger(),
              "INSERT INTO incident_event (no, place, at, entered_at, who, role, kind, text, detail) VALUES (?, "
              "(SELECT COALESCE(MAX(place), 0) + 1 FROM incident_event WHERE no = ?), ?, ?, ?, ?, ?, ?, ?)")
        .text(event.no)
        .text(event.no)
        .time(event.at)
        .time(event.enteredAt)
        .text(event.who)
        .text(toString(event.role))
        .text(event.kind)
        .text(event.text)
        .text(compact(event.detail))
        .run();
}

void IncidentTable::addReport(Ledger::Transaction& transaction, const IncidentReport& report) const
{
    Statement(transaction.ledger(), "INSERT INTO incident_report (no, edition, kind, sent_at, sent_by, sent_to, means, "
                                    "document_no, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(report.no)
        .number(report.edition)
        .text(toString(report.kind))
        .time(report.sentAt)
        .text(report.sentBy)
        .text(report.sentTo)
        .text(report.means)
        .text(report.documentNo)
        .text(report.note)
        .run();
}

} // namespace akimori::ledger
