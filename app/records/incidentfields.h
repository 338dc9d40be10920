#pragma once

#include "records/incident.h"

#include <QJsonObject>

#include <variant>
#include <vector>

namespace akimori {

/// One fact of an incident that a person fills in, by the key of its JSON: what `incident record`, the page's form,
/// the events' "changes" and the papers share. Adding a fact = a member of Incident and one line in the list.
struct IncidentField
{
    using Member = std::variant<QString Incident::*, QStringList Incident::*, QDateTime Incident::*, bool Incident::*,
                                qint64 Incident::*, IncidentCategory Incident::*, IncidentSeverity Incident::*,
                                LocationKind Incident::*, IntrusionRoute Incident::*, DataLoss Incident::*,
                                PublicState Incident::*>;
    enum class Part { Facts, Cause, Treatment, Tampering };

    const char* key;  ///< lowerCamelCase
    Part part;        ///< which section of the form shows it
    const char* name; ///< English source of displayName()
    Member member;

    /// One word that the field can have: as recorded, and translated.
    struct Choice
    {
        QString word;
        QString name;
    };

    QString displayName() const; ///< translated
    /// The words of an enumeration in their order; empty for every other kind of field.
    std::vector<Choice> choices() const;
    QString kind() const; ///< translated: what may be entered
    /// Whether it has a meaning for the incident: some facts belong to tampering alone.
    bool concerns(const Incident& incident) const;
    /// As entered and shown: instants "2026-11-22 21:30" JST, lists one a line, words of enumerations.
    QString text(const Incident& incident) const;
    /// For people: words of enumerations and flags in their language, lists on one line, "" for what is not known.
    QString shown(const Incident& incident) const;
    /// Inverse of text(); instants in any form that jst::parse() reads, "" empties. Throws Error(BadInput) naming the
    /// field; then the incident is unchanged.
    void setText(Incident& incident, const QString& text) const;
};

const std::vector<IncidentField>& incidentFields();
/// Throws Error(BadInput) naming the known keys.
const IncidentField& incidentField(const QString& key);

/// All members in lowerCamelCase; `instant` spells times (UTC in the ledger, +09:00 for scripts).
QJsonObject toJson(const Incident& incident, QJsonValue (*instant)(const QDateTime&));
/// From what the ledger stores. Throws Error(BadInput) for an unknown word.
Incident incidentFromJson(const QJsonObject& object);
/// "2026-11-22T12:34:56.789Z", or null: how the ledger's facts spell an instant.
QJsonValue utcJson(const QDateTime& instant);

/// {key: [before, after]} for every member that differs; instants in UTC.
QJsonObject changesBetween(const Incident& before, const Incident& after);

/// Refuses what cannot be meant: a text longer than 20,000 characters, more than 500 lines, a restoration before the
/// occurrence, a detection in the future of `now`. Throws Error(BadInput).
void validate(const Incident& incident, const QDateTime& now);

} // namespace akimori
