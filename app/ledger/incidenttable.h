#pragma once

#include "ledger/ledger.h"
#include "records/incident.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 事案 with their events and the reports that were sent. Events and reports are append-only, incidents are never
/// removed (triggers in the file see to it).
class IncidentTable
{
public:
    explicit IncidentTable(const Ledger& ledger) : m_ledger(ledger) {}

    std::vector<Incident> all() const; ///< newest detection first
    std::vector<Incident> open() const;
    /// Detected before `until`, and open or closed or detected at `from` or later: newest detection first.
    std::vector<Incident> current(const QDateTime& from, const QDateTime& until) const;
    /// Detected in [from, until).
    std::vector<Incident> detectedBetween(const QDateTime& from, const QDateTime& until) const;
    std::optional<Incident> find(const QString& no) const;
    /// The incident that a finding with this key joins; never for an empty key.
    std::optional<Incident> openWithKey(const QString& dedupKey) const;

    std::vector<IncidentEvent> events(const QString& no) const;   ///< oldest entry first
    std::vector<IncidentReport> reports(const QString& no) const; ///< oldest first
    /// Incident, events, reports and contacts. Throws Error(NotFound).
    IncidentDossier dossier(const QString& no) const;

    /// 「事-YYYY-NNNN」 of the fiscal year, one above the highest. Inside a transaction that inserts it.
    QString nextNumber(int fiscalYear) const;
    void insert(Ledger::Transaction& transaction, const Incident& incident) const;
    /// Everything but the number. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const Incident& incident) const;
    void addEvent(Ledger::Transaction& transaction, const IncidentEvent& event) const; ///< numbers it
    void addReport(Ledger::Transaction& transaction, const IncidentReport& report) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
