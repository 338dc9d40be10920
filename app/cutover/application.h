#pragma once

#include "records/cutover.h"

namespace akimori::cutover {

/// 申請区分 of F-10.
enum class ApplicationKind {
    TtlReduction,   ///< ①TTL短縮
    Switch,         ///< ②切替
    TtlRestoration, ///< ③TTL復元
    Rollback,       ///< ⑤切戻し
};

/// One line of the 変更表.
struct RecordChange
{
    enum class Operation { Change, Add, Remove };
    QString name; ///< no final dot
    QString type;
    Operation operation = Operation::Change;
    QStringList currentValues; ///< presentation form; empty for Add
    qint64 currentTtl = 0;     ///< seconds
    QStringList newValues;     ///< empty for Remove
    qint64 newTtl = 0;
};

/// Everything F-10 says about records, from the picture before the switch alone.
struct Application
{
    ApplicationKind kind = ApplicationKind::Switch;
    QString domain;
    QList<RecordChange> changes;
    QList<CutoverRecordSet> unchanged; ///< every other record that was seen: 変更しないレコード
    QString zoneText;    ///< the changed records as they shall be, in zone-file syntax; removals as comments
    bool dnssec = false; ///< the zone has DS or is signed, as far as the picture tells; see the step dnssec
    qint64 oldTtl = 0;   ///< seconds: longest TTL of the moving records in the picture
    /// Latest instant at which the short TTL must be in force so that the switch can be at `plan.plannedAt`;
    /// invalid without a planned time.
    QDateTime reduceBefore;
    QString pictureServer; ///< who gave the picture
    QDateTime pictureAt;   ///< UTC
};

/// Belongs to the records that a switch changes: A, AAAA, CNAME, HTTPS of the plan's names.
bool isMoving(const CutoverRecordSet& set, const CutoverPlan& plan);

/// A name that is a CNAME to another name of the plan keeps it, only its TTL moves; a CNAME to elsewhere is
/// replaced by addresses. Hints in HTTPS records follow the addresses.
Application applicationFor(const CutoverPlan& plan, const CutoverSnapshot& before, ApplicationKind kind);

QString toString(ApplicationKind kind);                         ///< "ttl", "switch", "restore", "rollback"
ApplicationKind applicationKindFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(ApplicationKind kind);                      ///< translated

} // namespace akimori::cutover
