#pragma once

#include "ledger/ledger.h"
#include "operations/context.h"
#include "records/advisory.h"
#include "records/advisorycase.h"

#include <optional>
#include <vector>

namespace akimori::operations {

struct CaseList
{
    std::vector<AdvisoryCase> cases;
    qint64 checked = 0; ///< advisories looked at so far: 「n 件確認」
};

/// `state`: "", "open", "closed", or a word of the three state lines. Throws Error(BadInput) for another one.
CaseList listCases(const Context& context, const QString& state);

/// Everything the sources said so far, newest publication first; listed exploits (KEV) apart.
/// `limit` 0 = all.
std::vector<AdvisoryLine> allAdvisories(const Context& context, qint64 limit = 0);

struct CaseDetail
{
    AdvisoryCase subject;
    std::optional<Advisory> advisory;
    std::vector<AdvisoryEvent> events; ///< oldest first
};
/// Throws Error(NotFound).
CaseDetail findCase(const Context& context, const QString& no);

/// 判定 by a named person, with the reason. The schedule itself cannot judge (Error(NotAllowedNow)).
AdvisoryCase judgeCase(const Context& context, const QString& no, AdvisoryVerdict verdict, const QString& reason);

/// One consultation with the city (S-7: the need for measures is decided after it).
struct Consultation
{
    QDateTime at;    ///< UTC; invalid = now
    QString with;    ///< who on the city's side
    QString means;   ///< telephone, mail, meeting …
    QString number;  ///< 協議番号, may be empty
    QString summary; ///< what was said and concluded
};
AdvisoryCase consultCase(const Context& context, const QString& no, const Consultation& consultation);

/// What F-06 prints about a policy besides its reason. All texts are free and may be empty.
struct PolicyPlan
{
    QDate plannedOn;      ///< 適用予定日
    QString hours;        ///< 作業時間帯
    QString downtime;     ///< 停止の有無
    QString verification; ///< 検証方法
    QString backups;      ///< バックアップ計画（変更前後）
    QString rollback;     ///< 切戻し条件
    QString residualRisk; ///< 残存リスク
    QDate completionOn;   ///< 完了報告予定
};

struct PolicyDecision
{
    AdvisoryMeasure policy = AdvisoryMeasure::Apply;
    QString reason;
    QString proposedBy; ///< empty = who decides, which only works while no people are recorded
    QDate until;        ///< expiry of an accepted risk
    PolicyPlan plan{};
};
/// By a manager who is not the proposer; accepting a risk by the responsible officer. Throws Error(NotAllowedNow).
AdvisoryCase decideCase(const Context& context, const QString& no, const PolicyDecision& decision);

/// What F-05 prints besides the facts. Empty texts leave what is written already.
AdvisoryCase assessCase(const Context& context, const QString& no, const AdvisoryAssessment& assessment);

/// 検知・報告が遅れた理由, printed on the report.
AdvisoryCase explainLateness(const Context& context, const QString& no, const QString& cause);

/// Another date for the 30-day report, as agreed with the city; the old one stays in the events.
AdvisoryCase overrideDeadline(const Context& context, const QString& no, const QDate& deadline, const QString& agreedWith,
                              const QString& reason);

/// リスク受容 whose term is over: consulting starts again. Returns the numbers. For the schedule.
QStringList endAcceptances(const Context& context);

} // namespace akimori::operations
