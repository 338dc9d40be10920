#pragma once

#include "records/cutover.h"

namespace akimori {

/// 申請区分 of F-10 DNS切替申請書.
enum class CutoverApplicationKind {
    TtlReduction,   ///< ①TTL短縮
    Switch,         ///< ②切替
    TtlRestoration, ///< ③TTL復元
    Rollback,       ///< ④切戻し
};

/// One line of F-11a DNS切替チェックリスト; computed by cutover::checklistRows().
struct CutoverChecklistRow
{
    enum class Stage { Before, OnTheDay, After }; ///< 事前 / 当日 / 事後
    int no = 0;
    Stage stage = Stage::Before;
    QString item;
    bool automatic = true; ///< 自動 / 目視
    QString expected;
    QString observed; ///< with evidence, or the reason of a waiver
    CutoverState verdict = CutoverState::Unchecked;
    QDateTime at; ///< UTC
    QString who;
};

/// One line of the 変更表.
struct CutoverRecordChange
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

/// Everything F-10 says about records; computed by cutover::applicationFor().
struct CutoverApplication
{
    CutoverApplicationKind kind = CutoverApplicationKind::Switch;
    QString domain;
    QList<CutoverRecordChange> changes;
    QList<CutoverRecordSet> unchanged; ///< every other record that was seen: 変更しないレコード
    QString zoneText;  ///< the changed records as they shall be, in zone-file syntax; removals as comments
    qint64 oldTtl = 0; ///< seconds: longest TTL of the moving records in the picture
    /// Latest instant at which the short TTL must be in force so that the switch can be at `plan.plannedAt`;
    /// invalid without a planned time.
    QDateTime reduceBefore;
    QString pictureServer;    ///< who gave the picture
    QDateTime pictureAt;      ///< UTC
    QByteArray pictureSha256; ///< of its text, lower-case hex; also in the audit
    QString dnssec;           ///< DNSSEC の有無: what the checks saw; empty = not checked yet
    std::vector<CutoverChecklistRow>
        readiness; ///< 新サーバの準備状況: the steps about the new server as they are
};

/// What a resolver was last seen to answer: 浸透状況.
struct CutoverPropagation
{
    QString server;
    QString name;
    QString type;
    QString answer;
    qint64 remainingTtl = 0; ///< seconds at `at`
    QDateTime at;            ///< UTC
    bool fresh = false;      ///< gives only new values
};

/// 新旧の値 of one record.
struct CutoverMovedRecord
{
    QString name;
    QString type;
    QStringList oldValues;
    QStringList newValues;
};

/// Everything F-11b DNS切替完了報告 says; computed by cutover::completionReport().
struct CutoverCompletion
{
    QString domain;
    QDateTime switchedAt;   ///< UTC; invalid = not switched
    QDateTime rolledBackAt; ///< invalid = never: 切戻しなし
    std::vector<CutoverMovedRecord> records;
    std::vector<CutoverPropagation> propagation;
    int good = 0;
    int waived = 0;
    std::vector<CutoverEvent> problems; ///< 不具合: steps that became ng, in time
    std::vector<CutoverStep> remaining; ///< 残作業: steps that are neither good nor waived
    QDateTime firstServedAt;            ///< first time that a visit by name arrived at the new server (H-8)
};

QString toString(CutoverApplicationKind kind); ///< "ttl", "switch", "restore", "rollback"
CutoverApplicationKind cutoverApplicationKindFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(CutoverApplicationKind kind);                             ///< translated

} // namespace akimori
