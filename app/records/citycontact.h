#pragma once

#include <QDateTime>
#include <QString>

namespace akimori {

enum class ContactDirection { Outgoing, Incoming };
enum class ContactMeans { Telephone, Mail, Meeting, Fax, Other };

/// 連絡記録: one contact with the city about an incident, an advisory case, a log request … Append-only.
struct CityContact
{
    qint64 id = 0;   ///< given by the ledger
    QString subject; ///< number of what it is about: 「事-2026-0012」, 「脆-2026-0003」, "LOG-2026-001"
    QDateTime at;    ///< UTC: when it took place
    QDateTime enteredAt; ///< UTC
    QString enteredBy;
    ContactDirection direction = ContactDirection::Outgoing;
    ContactMeans means = ContactMeans::Telephone;
    bool reached = true; ///< false: 不在. An attempt, which fulfils no duty to contact.
    QString ourPerson;
    QString cityPerson; ///< office and name
    QString words;      ///< 内容
    QString answer;     ///< the city's instruction or answer
    QDateTime nextAt;   ///< UTC: 次回連絡予定; invalid = none
};

QString toString(ContactDirection direction); ///< "out" / "in"
QString toString(ContactMeans means);         ///< "telephone" / "mail" / "meeting" / "fax" / "other"
ContactDirection contactDirectionFromString(const QString& text); ///< throws Error(BadInput)
ContactMeans contactMeansFromString(const QString& text);         ///< throws Error(BadInput)
QString displayName(ContactDirection direction);                  ///< translated
QString displayName(ContactMeans means);                          ///< translated

} // namespace akimori
