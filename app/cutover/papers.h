#pragma once

#include "records/cutover.h"

namespace akimori::cutover {

/// One line of F-11a DNS切替チェックリスト.
struct ChecklistRow
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

std::vector<ChecklistRow> checklistRows(const std::vector<CutoverStep>& steps);

/// What a resolver was last seen to answer: 浸透状況.
struct PropagationRow
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
struct MovedRecord
{
    QString name;
    QString type;
    QStringList oldValues;
    QStringList newValues;
};

/// Everything F-11b DNS切替完了報告 says.
struct CompletionReport
{
    QString domain;
    QDateTime switchedAt;   ///< UTC; invalid = not switched
    QDateTime rolledBackAt; ///< invalid = never: 切戻しなし
    std::vector<MovedRecord> records;
    std::vector<PropagationRow> propagation;
    int good = 0;
    int waived = 0;
    std::vector<CutoverEvent> problems; ///< 不具合: steps that became ng, in time
    std::vector<CutoverStep> remaining; ///< 残作業: steps that are neither good nor waived
    QDateTime firstServedAt;            ///< first time that a visit by name arrived at the new server (H-8)
};

CompletionReport completionReport(const CutoverPlan& plan, const std::vector<CutoverStep>& steps,
                                  const std::vector<CutoverEvent>& events,
                                  const std::vector<CutoverSighting>& sightings,
                                  const CutoverSnapshot* before);

} // namespace akimori::cutover
