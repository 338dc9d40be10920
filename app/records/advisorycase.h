#pragma once

#include "records/integrity.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace akimori {

/// 判定: 未判定 → 要確認 ↔ 該当・非該当.
enum class AdvisoryVerdict { Undecided, NeedsConfirmation, Affected, NotAffected };

/// 対応方針・作業: 未協議 → 協議中 → 方針決定 (適用 | 緩和策 | 適用しない | 監視継続 | 対応不要) and, for 適用, on to
/// 市パッチ受領 → 適用予定 → 適用済 → 検証済, or 適用失敗.
enum class AdvisoryMeasure {
    NotConsulted,
    Consulting,
    Apply,
    Mitigate,
    AcceptRisk,
    Monitor,
    NotNeeded,
    PatchReceived,
    Planned,
    Applied,
    Verified,
    Failed,
};

/// 報告: 未報告 → 速報済 → 続報済 … → 30日報告済 → 完了報告済.
enum class AdvisoryReporting { None, First, Interim, ThirtyDay, Completed };

/// What a person writes for F-05 (速報); the machine fills the rest. Plain Japanese, printed as it is.
struct AdvisoryAssessment
{
    QString summary;    ///< 概要; empty = the source's own text
    QString impact;     ///< 想定影響, for an all-static site
    QString workaround; ///< 当面の回避策
    QString opinion;    ///< 対策要否についての受託者意見
    QString consultBy;  ///< 協議希望日時, as it is to be printed
};

/// 対応案件: one advisory × source package × site. Three separate state lines; everything that moved them is an
/// AdvisoryEvent. Dates are Japanese days.
struct AdvisoryCase
{
    QString no;     ///< 「脆-2026-0012」; the year is the fiscal year of the detection
    QString siteId; ///< empty: the profile had no site yet
    QString source;
    QString advisoryId;
    QString package; ///< empty when no package is known
    QString title;
    std::optional<Severity> severity;
    QStringList cves;
    bool exploited = false; ///< listed by CISA KEV
    QDate publishedOn;
    QDate deadline;      ///< 30日報告の期限; invalid = no clock (information, or no fix published yet)
    QDate targetDate;    ///< 提出目標日
    QString explanation; ///< how the dates came about, printed
    QDateTime detectedAt; ///< UTC
    QDate firstDue;       ///< 速報: 直ちに = the same open day, 速やかに = the next one; invalid = no first report is owed
    QString lateCause;    ///< why it was detected or reported late; printed
    QString follows;      ///< number of the case whose policy and consultation this one inherited
    bool withdrawn = false; ///< the source took the advisory back
    AdvisoryVerdict verdict = AdvisoryVerdict::Undecided;
    QString reason;   ///< 判定根拠
    QString evidence; ///< raw lines of the server's package manager
    QString installedVersion; ///< as read when it was judged; empty = not known
    QString fixedVersion;     ///< first version with the fix, of this release; empty = none or not known
    QDateTime fixedSeenAt;    ///< UTC, when the fixed version was first read on the server; invalid = not yet
    bool judgedByPerson = false;
    bool needsPerson = false; ///< matching alone may not close it
    AdvisoryMeasure measure = AdvisoryMeasure::NotConsulted;
    QDate acceptedUntil; ///< expiry of 適用しない(リスク受容)
    AdvisoryReporting reporting = AdvisoryReporting::None;
    QDateTime reportedAt; ///< UTC, the last report
    AdvisoryAssessment assessment;

    bool open() const;
    /// The 30-day report is owed and not made.
    bool owesThirtyDayReport() const;
    /// The first report is owed and not made.
    bool owesFirstReport() const;
};

/// 経過: one step of a case. Append-only; a correction is a further event.
struct AdvisoryEvent
{
    QString caseNo;
    QDateTime at; ///< UTC
    QString who;
    QString kind; ///< "detected", "judged", "consulted", "decided", "patch", "work", "reported", "revised" …
    QString text;
    QJsonObject detail;
};

QString toString(AdvisoryVerdict verdict);
QString toString(AdvisoryMeasure measure);
QString toString(AdvisoryReporting reporting);
AdvisoryVerdict advisoryVerdictFromString(const QString& text); ///< throws Error(BadInput), like all below
AdvisoryMeasure advisoryMeasureFromString(const QString& text);
AdvisoryReporting advisoryReportingFromString(const QString& text);
QString displayName(AdvisoryVerdict verdict); ///< translated: 未判定 …
QString displayName(AdvisoryMeasure measure);
QString displayName(AdvisoryReporting reporting);

} // namespace akimori
