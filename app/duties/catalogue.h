#pragma once

#include "records/duty.h"

#include <QByteArray>
#include <QJsonObject>

namespace akimori::duties {

/// 条項の一覧 in the annex's own order. Format: docs/formats/duty-catalogue.md.
class Catalogue
{
public:
    /// The shipped one with this contract's changes. Throws Error(Corrupt) when a stored change cannot be meant.
    static Catalogue forContract(const QJsonObject& changes);
    /// Reads a catalogue document. Throws Error(Corrupt) naming the clause.
    explicit Catalogue(const QByteArray& document);

    const std::vector<Clause>& clauses() const { return m_clauses; }
    /// Throws Error(NotFound) for an id that the catalogue does not have.
    const Clause& clause(const QString& id) const;

    /// The given keys replaced. Throws Error(BadInput) naming the key for what cannot be meant, NotFound.
    void change(const QString& id, const QJsonObject& change);

private:
    std::vector<Clause> m_clauses;
};

/// All keys of the format; dates as ISO, absent when not set.
QJsonObject toJson(const Clause& clause);

} // namespace akimori::duties
