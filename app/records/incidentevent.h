#pragma once

#include "records/person.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace akimori {

/// One step of an incident: 経過. Append-only; a correction is a new event.
struct IncidentEvent
{
    QString no;          ///< of the incident
    int place = 0;       ///< 1, 2, 3 … in the order of entry
    QDateTime at;        ///< UTC: when it happened
    QDateTime enteredAt; ///< UTC: when it was written down
    QString who;         ///< on whose behalf it is recorded
    Role role = Role::None;
    /// "opened", "joined", "recurred", "acknowledged", "judged", "acted", "recorded", "advanced", "returned",
    /// "contacted", "attempted", "reported", "escalated", "recovered", "decided", "closed"
    QString kind;
    QString text;       ///< one line for people, as entered or translated
    QJsonObject detail; ///< "changes": {field: [before, after]}, and what belongs to the kind
};

/// 第1報 / 続報 / 最終報.
enum class IncidentReportKind { First, FollowUp, Final };

/// An edition of the report that was sent to the city (M-8, M-9). Append-only.
struct IncidentReport
{
    QString no;      ///< of the incident
    int edition = 0; ///< 第n報
    IncidentReportKind kind = IncidentReportKind::First;
    QDateTime sentAt; ///< UTC
    QString sentBy;
    QString sentTo;     ///< office and name
    QString means;      ///< 提出方法: 持参/メール/ファイル交換
    QString documentNo; ///< 文書番号; may be empty for a report by telephone or mail text
    QString note;
};

QString toString(IncidentReportKind kind); ///< "first" / "followUp" / "final"
IncidentReportKind incidentReportKindFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(IncidentReportKind kind);                         ///< translated

} // namespace akimori
