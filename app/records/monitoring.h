#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace akimori {

/// 監視対象の区分, the six of clause M-2: 調達したソフトウェア、OS、ミドルウェア、ハードウェア、ネットワーク、ホームページ.
enum class MonitorKind { Software, Os, Middleware, Hardware, Network, Website };
constexpr MonitorKind kMonitorKinds[] = {MonitorKind::Software, MonitorKind::Os,      MonitorKind::Middleware,
                                         MonitorKind::Hardware, MonitorKind::Network, MonitorKind::Website};

/// What is known about a monitored thing. Unknown is neither good nor bad: nobody could measure.
enum class MonitorState {
    Ok,            ///< 正常
    EarlySign,     ///< 予兆: reported to the city like an anomaly (M-4)
    Warning,       ///< 警告
    Anomaly,       ///< 異常
    Unknown,       ///< 不明: could not be measured; the reason is in the detail
    Maintenance,   ///< 保守中: inside a maintenance window, whatever was measured
    Paused,        ///< 休止: switched off by a person, with a reason
    NotApplicable, ///< 対象外: does not exist here; the reason is in the detail
};

/// How bad an anomaly of an item is for the public. 大 = the site cannot be read; 中 = slow, or redundancy lost;
/// 小 = nobody notices yet.
enum class MonitorSeverity { High, Medium, Low };

/// 予兆条件・異常条件 of an item: each value is the first that counts. Unset = that level does not exist.
struct MonitorLimits
{
    std::optional<double> earlySign;
    std::optional<double> warning;
    std::optional<double> anomaly;
    bool below = false; ///< the value is bad when it is at or under the limit (days left, MB free)
    /// 予兆 by trend: the value is on its way to `anomaly` within so many days. 0 = no trend.
    int trendDays = 0;
};

/// 監視項目 (M-1, M-2): one line of the 監視項目一覧表. A row per site and id; changes make a new revision.
struct MonitorItem
{
    QString siteId;
    QString id;    ///< unique within the site: the probe's word, "disk-2" for a second one
    QString probe; ///< "disk", "http" …: see monitoring/probe.h
    MonitorKind kind = MonitorKind::Os;
    QString title;  ///< 監視項目, as printed
    QString target; ///< 対象: what exactly; empty = everything that the probe finds
    QString method; ///< 方法, as printed
    int intervalSeconds = 300; ///< 監視間隔
    int retrySeconds = 60;     ///< interval while the state is not settled
    int openAfter = 2;         ///< bad samples in a row until the state becomes bad
    int closeAfter = 2;        ///< good samples in a row until it is good again
    MonitorLimits limits;
    QJsonObject parameters; ///< of the probe: addresses, keywords, approved ports …
    MonitorSeverity severity = MonitorSeverity::Medium;
    QString notify;        ///< 通知先
    QString firstResponse; ///< 一次対応
    QString reason;        ///< 根拠: why this is watched
    QString exclusion;     ///< 対象外の理由; not empty = written down as not applicable, never measured
    QString pausedReason;  ///< not empty = 休止
    QDateTime changedAt;   ///< UTC
    QString changedBy;

    bool active() const { return exclusion.isEmpty() && pausedReason.isEmpty(); }
};

/// 版 of the 監視項目一覧表 (F-12): made whenever items change, approved by a named person.
struct MonitorRevision
{
    QString siteId;
    int number = 0;
    QDateTime at; ///< UTC
    QString by;
    QString reason;
    QByteArray sha256; ///< lower-case hex, of the items as JSON: proves which list was approved
    QDateTime approvedAt;
    QString approvedBy;
};

/// 調達品目台帳 (M-2): every procured thing is watched by items or written down as 対象外.
struct ProcuredItem
{
    QString siteId;
    QString id; ///< "P-001"
    MonitorKind kind = MonitorKind::Software;
    QString name;
    QString version;     ///< version, plan or model
    QString supplier;    ///< 調達先, provider
    QStringList itemIds; ///< the monitor items that watch it
    QString exclusion;   ///< 対象外の理由; needed when nothing watches it
    QDate procuredOn;
    QDate supportUntil; ///< サポート終了日; invalid = unknown

    bool covered() const { return !itemIds.isEmpty() || !exclusion.isEmpty(); }
};

/// 事業者からの通知: on a rented server the provider's notices are the evidence for the hardware.
struct ProviderNotice
{
    QString siteId;
    QString procuredId;
    QString id;
    QDateTime at; ///< UTC, of the notice
    QString text;
    QString recordedBy;
    QDateTime recordedAt;
};

/// 計画停止 (agreed with the city; outside the running time of M-3) or 保守 (work while the site runs).
enum class WindowKind { PlannedOutage, Maintenance };

struct MaintenanceWindow
{
    QString siteId;
    QString id;
    WindowKind kind = WindowKind::Maintenance;
    QDateTime from; ///< UTC, inclusive
    QDateTime to;   ///< UTC, exclusive
    QString itemId; ///< empty = the whole site
    QString reason;
    QString createdBy;
    QDateTime createdAt;
    QDateTime cancelledAt; ///< valid = does not count
    QString cancelledBy;

    bool covers(const QDateTime& at, const QString& item) const
    {
        return !cancelledAt.isValid() && at >= from && at < to && (itemId.isEmpty() || itemId == item);
    }
};

/// A settled change of state: what an anomaly record starts from (監視内容 of M-7). Never changed afterwards;
/// see Reclassification.
struct StateChange
{
    QString id;
    QString siteId;
    QString itemId;
    QString key; ///< what was measured: "disk:/var"
    MonitorKind kind = MonitorKind::Os;
    QString title; ///< of the item, with the object
    MonitorState from = MonitorState::Unknown;
    MonitorState to = MonitorState::Unknown;
    QDateTime firstSeenAt; ///< UTC: the first sample of the run that led here (発生の推定)
    QDateTime at;          ///< UTC: when the counters were satisfied (検知)
    std::optional<double> value;
    QString unit;
    QString condition; ///< the limit that was crossed, in words
    QString detail;
    MonitorSeverity severity = MonitorSeverity::Medium;
    QString cause;             ///< key of the state it follows from (dead host); empty = a root
    bool maintenance = false;  ///< inside a window
    bool flapping = false;     ///< 状態不安定: further changes are held back
    qint64 durationSeconds = 0; ///< of the state that ended
    QString incidentId;        ///< what operations made of it; empty = nothing

    /// Something that a person must judge (M-5).
    bool needsJudgement() const
    {
        return cause.isEmpty() && !maintenance && (to == MonitorState::Anomaly || to == MonitorState::Warning ||
                                                   to == MonitorState::EarlySign);
    }
};

/// 再分類: what a stretch is counted as afterwards, with the reason. The measured state stays beside it.
enum class ReclassifiedAs { Maintenance, PlannedOutage, FalseAlarm };

struct Reclassification
{
    QString id;
    QString siteId;
    QString key; ///< empty = the whole site
    QDateTime from; ///< UTC, inclusive
    QDateTime to;   ///< UTC, exclusive
    ReclassifiedAs as = ReclassifiedAs::Maintenance;
    QString reason;
    QString by;
    QDateTime at; ///< UTC, when it was decided
};

/// 稼働 of one Japanese day of one measured thing, in seconds. The parts add up to `running` + `plannedOutage`.
struct AvailabilityDay
{
    QString siteId;
    QString key;
    QDate date; ///< Japanese day
    qint64 up = 0;
    qint64 down = 0;          ///< as measured, reclassified seconds included
    qint64 unknown = 0;       ///< sampled, but could not be measured
    qint64 maintenance = 0;   ///< in 保守 windows
    qint64 plannedOutage = 0; ///< outside the running time (M-3)
    qint64 gap = 0;           ///< 監視空白: nobody looked
    qint64 reclassified = 0;  ///< of `down`: counted otherwise afterwards
    qint64 samples = 0;
    qint64 expectedSamples = 0;

    qint64 running() const { return up + down + unknown + maintenance + gap; }
    qint64 observed() const { return up + down + maintenance; }
};

/// 監視空白: nobody looked. What the server knows about the time is kept beside it and never counts as 監視実施.
struct MonitoringGap
{
    QString siteId;
    QDateTime from; ///< UTC
    QDateTime to;
    QString reason;         ///< why nobody looked, as far as known
    QString serverEvidence; ///< back-fill: "up since …", "restarted at …"; empty = none
    QDateTime recordedAt;
};

QString toString(MonitorKind kind);        ///< "software" … "website"
QString toString(MonitorState state);      ///< "ok" … "notApplicable"
QString toString(MonitorSeverity severity); ///< "high" / "medium" / "low"
QString toString(WindowKind kind);         ///< "plannedOutage" / "maintenance"
QString toString(ReclassifiedAs as);       ///< "maintenance" / "plannedOutage" / "falseAlarm"
MonitorKind monitorKindFromString(const QString& text);   ///< throws Error(BadInput), like those below
MonitorState monitorStateFromString(const QString& text);
MonitorSeverity monitorSeverityFromString(const QString& text);
WindowKind windowKindFromString(const QString& text);
ReclassifiedAs reclassifiedAsFromString(const QString& text);
QString displayName(MonitorKind kind); ///< translated, like those below
QString displayName(MonitorState state);
QString displayName(MonitorSeverity severity);
QString displayName(WindowKind kind);
QString displayName(ReclassifiedAs as);

/// Of a list of states, the one that a summary shows: an anomaly before a warning before an early sign before
/// unknown before good; maintenance, paused and not applicable last.
int urgency(MonitorState state);

QJsonObject toJson(const MonitorLimits& limits);
MonitorLimits monitorLimitsFromJson(const QJsonObject& object);
/// All fields; what a revision's hash covers and what exports carry.
QJsonObject toJson(const MonitorItem& item);

/// Throws Error(BadInput) naming the field: unknown shape of id or target, intervals outside 5 s … 400 days, counters
/// outside 1 … 100, limits in the wrong order, over-long texts.
void validate(const MonitorItem& item);
/// A kind, a name, and either an item that watches it or a written reason.
void validate(const ProcuredItem& item);
void validate(const MaintenanceWindow& window);
void validate(const Reclassification& reclassification);

} // namespace akimori
