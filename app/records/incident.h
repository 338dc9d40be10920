#pragma once

#include "records/citycontact.h"
#include "records/incidentevent.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace akimori {

/// 区分. Early signs are reported like anomalies (M-4); 災害 and 操作誤り are 不測の事態 too (G-2).
enum class IncidentCategory { EarlySign, Anomaly, Fault, Security, Disaster, Mistake, Other };

/// 影響度. Major (大): the site cannot be read, is tampered with, or data leaked. Moderate (中): in part, slow, or
/// redundancy is lost. Minor (小): an early sign without effect on readers.
enum class IncidentSeverity { Minor, Moderate, Major };

/// 受付 → 調査 → 暫定 → 復旧 → 恒久 → 再発防止 → 完了. The guards are in incidents/incidentstates.h.
enum class IncidentState { Received, Investigating, Provisional, Restored, Permanent, Prevention, Closed };

/// 要否判断 (M-5).
enum class Necessity { Undecided, Required, NotRequired };

/// 発生箇所 (T-2): the six kinds of M-2. Unknown (不明) needs a reason and a next step.
enum class LocationKind { Undetermined, Software, Os, Middleware, Hardware, Network, Website, Unknown };

/// 侵入経路 of a security incident. Undeterminable is the decision of a 管理者 or 責任者, with the reason.
enum class IntrusionRoute { Unidentified, Identified, Undeterminable };

enum class DataLoss { NotKnown, None, Some };

/// 公開状態.
enum class PublicState { Continued, PageStopped, Stopped };

/// One 恒久対応 or 再発防止策 (T-4, T-6).
struct IncidentMeasure
{
    QString text;
    QString owner;  ///< 担当
    QDate due;      ///< 期限
    QDate doneOn;   ///< 完了日; invalid = open
    QString effect; ///< 効果確認
};

/// 事案: an anomaly, fault or other unforeseen event from its detection to the last preventive measure. Carries every
/// field of the forms F-03a, F-04a and F-04b. The record holds the present state; what moved it, and each value it
/// replaced, are append-only IncidentEvents. All instants are UTC, days Japanese; texts are as the person wrote them,
/// empty = not known yet (prints 調査中 or ―).
struct Incident
{
    QString no;       ///< 「事-2026-0012」; the year is the fiscal year of the detection
    QString siteId;   ///< empty: concerns no registered site
    QString dedupKey; ///< findings with the same key join the open incident; empty = never joined
    QString source;   ///< who detected: "person", "scan", "probe", "schedule"
    QString sourceId; ///< id of the scan, sample or run
    QDateTime openedAt;
    QString openedBy;
    QDateTime acknowledgedAt; ///< a 担当者 took it over; stops the repeated mails
    QString acknowledgedBy;

    IncidentCategory category = IncidentCategory::Anomaly;
    IncidentSeverity severity = IncidentSeverity::Moderate;
    IncidentState state = IncidentState::Received;
    QString title; ///< 件名
    QDateTime detectedAt;
    QDateTime occurredAt;
    bool occurredEstimated = false; ///< 推定
    QDateTime lastSeenAt;           ///< of the newest finding that joined
    int occurrences = 1;
    int round = 1; ///< rises with 再発

    // F-04a
    QString detectedBy;    ///< 検知方法・監視項目名
    QString monitoring;    ///< 監視内容 (M-7)
    QString measured;      ///< 値
    QString threshold;     ///< しきい値
    QString content;       ///< 事象・内容 (M-7)
    QString impact;        ///< 影響範囲
    QString waitingFor;    ///< 他者待ち: whose answer is awaited
    QString expectedRestore; ///< 復旧見込み
    QString nextPlan;      ///< 次の予定
    QDateTime nextReportAt; ///< 次報予定
    QString clockNote;     ///< 時刻の基準: JST, and how far the server's clock is off
    Necessity necessity = Necessity::Undecided;
    QString necessityReason;
    QDateTime judgedAt;
    QString judgedBy;

    // F-04b
    QString analysis; ///< 解析結果 (T-1)
    LocationKind location = LocationKind::Undetermined;
    QString component;      ///< 発生箇所 within the kind
    QString locationReason; ///< for 不明: why, and the next step
    QString directCause;
    QString rootCause;
    QString provisional; ///< 暫定対応 (T-3)
    QDateTime provisionalAt;
    QDateTime serviceRestoredAt; ///< 業務再開日時
    QString restoredCheck;       ///< what proved it: page, scan or sample after the measure
    std::vector<IncidentMeasure> permanent;
    std::vector<IncidentMeasure> prevention;
    DataLoss dataLoss = DataLoss::NotKnown;
    QString dataLossDetail;
    QString restoredGeneration; ///< 復元世代
    QString objectivesMet;      ///< 目標復旧地点・時間の達成
    QString similarPlaces;      ///< 類似箇所点検
    QStringList attachments;

    // F-03a
    QString inspectionMethod;    ///< 検査方法: ハッシュ照合/署名/外部取得比較
    QStringList findingKinds;    ///< 検知種別: 改ざん/マルウェア/不正スクリプト/詐欺サイト埋め込み/不明ファイル/消失
    QStringList affected;        ///< URL or path and its verdict, one a line
    qint64 findingCount = 0;     ///< 件数
    QString evidence;            ///< 検知の根拠: rule and excerpt, inert
    QDateTime lastGoodAt;        ///< 最終正常確認日時
    QString visitorHarm;         ///< 閲覧者被害の可能性
    QString personalData;        ///< 個人情報の有無
    PublicState publicState = PublicState::Continued;
    QStringList evidencePreserved; ///< 証拠保全: what, and its SHA-256
    QString decisionsAsked;      ///< 本市に判断を求める事項
    IntrusionRoute intrusionRoute = IntrusionRoute::Unidentified; ///< security incidents only
    QString intrusionDetail;

    QDateTime closedAt;
    QString closedBy;

    bool open() const { return state != IncidentState::Closed; }
    /// 停止時間 until the service was restored, else until `now`; seconds. 0 when nothing is known to have occurred.
    qint64 downSeconds(const QDateTime& now) const;
};

/// Everything recorded about one incident: what papers, guards and the page read.
struct IncidentDossier
{
    Incident incident;
    std::vector<IncidentEvent> events;   ///< oldest entry first
    std::vector<CityContact> contacts;   ///< oldest first, attempts included
    std::vector<IncidentReport> reports; ///< oldest first

    qsizetype actions() const; ///< 対応 recorded (M-6)
    /// The first contact that reached somebody (M-4); nullptr when there was none. 不在 is an attempt.
    const CityContact* firstContact() const;
    /// The final report that was sent since the last 復旧; nullptr when there is none.
    const IncidentReport* finalReport() const;
    /// How the next edition is called: 第1報, 第2報 ….
    int nextEdition() const;
};

QString toString(IncidentCategory category); ///< "earlySign" … "other"
QString toString(IncidentSeverity severity); ///< "minor" / "moderate" / "major"
QString toString(IncidentState state);       ///< "received" … "closed"
QString toString(Necessity necessity);       ///< "undecided" / "required" / "notRequired"
QString toString(LocationKind location); ///< "undetermined", "software" … "website", "unknown"
QString toString(IntrusionRoute route);  ///< "unidentified" / "identified" / "undeterminable"
QString toString(DataLoss loss);         ///< "notKnown" / "none" / "some"
QString toString(PublicState state);     ///< "continued" / "pageStopped" / "stopped"
IncidentCategory incidentCategoryFromString(const QString& text); ///< these throw Error(BadInput)
IncidentSeverity incidentSeverityFromString(const QString& text);
IncidentState incidentStateFromString(const QString& text);
Necessity necessityFromString(const QString& text);
LocationKind locationKindFromString(const QString& text);
IntrusionRoute intrusionRouteFromString(const QString& text);
DataLoss dataLossFromString(const QString& text);
PublicState publicStateFromString(const QString& text);
QString displayName(IncidentCategory category); ///< these are translated
QString displayName(IncidentSeverity severity);
QString displayName(IncidentState state);
QString displayName(Necessity necessity);
QString displayName(LocationKind location);
QString displayName(IntrusionRoute route);
QString displayName(DataLoss loss);
QString displayName(PublicState state);

} // namespace akimori
