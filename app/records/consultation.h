#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace akimori {

/// 協議記録: what was asked of the city, discussed and concluded. Without a conclusion it is an open 協議事項
/// (F-22) that somebody has to answer. Clauses S-7 (対策要否は協議後), R-4 and B-8 refer to its number.
struct ConsultationRecord
{
    QString no; ///< 「協-2026-003」; the year is the fiscal year of the record
    QString siteId; ///< empty = about the contract as a whole
    QDateTime at; ///< UTC: when it was discussed, or when the question was raised
    QString persons; ///< who took part, both sides
    QString means; ///< 対面・電話・電子メール …
    QString subject; ///< what it is about
    QString discussion; ///< what was said, or why the question matters
    QString conclusion; ///< empty = open
    QDateTime concludedAt; ///< UTC; invalid = open
    QString askedOf; ///< who has to answer an open question
    QDate dueOn; ///< by when (Japanese day); invalid = not agreed
    QStringList links; ///< numbers of the records that it decides about
    QString recordedBy;
    QDateTime recordedAt; ///< UTC

    bool open() const { return conclusion.isEmpty(); }
};

} // namespace akimori
