#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace akimori {

/// 変更作業の種類: 通常 / 定型変更 / 緊急変更.
enum class ChangeWorkKind { Normal, Standard, Emergency };

enum class ChangeWorkState { Open, Closed, Cancelled };

/// What is changed. System: packages, configuration, certificates; then system generations are part of the work.
enum class ChangeScope { Content, System };

/// The steps that a change consists of. 仕様書: システム変更時のバックアップ (B-2, B-4), 改編・増設等 (H-3).
enum class ChangeStep {
    Plan,
    Approval,
    DataBefore,   ///< 変更前バックアップ世代（データ）
    SystemBefore, ///< … （システム）
    Work,
    Check,        ///< 動作確認
    DataAfter,    ///< 変更後バックアップ世代（データ）
    SystemAfter,
    Baseline,     ///< 検査基準の更新
};

/// A step that is not done on purpose, by decision of a 管理者.
struct WaivedStep
{
    ChangeStep step = ChangeStep::Check;
    QString reason;
    QString by;
    QDateTime at; ///< UTC
};

/// 動作確認: one check and its outcome.
struct ChangeCheck
{
    enum class Result { Ok, Found, Unchecked };
    QString name; ///< translated or typed: what was checked
    Result result = Result::Unchecked;
    QString detail;
    QString by;
    QDateTime at; ///< UTC
};

/// 公開反映 of a change: what was put on the server.
struct PublishSummary
{
    QString from;             ///< folder on this machine
    qint64 added = 0;         ///< files and links
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 uploadedBytes = 0;
    QByteArray treeSha256;    ///< over paths and SHA-256 of everything that was published; lower-case hex
    QString rollbackId;       ///< empty = nothing had to be switched
    QDateTime at;             ///< UTC
    QDateTime rolledBackAt;   ///< UTC; invalid = not rolled back
};

/// A package whose version the server's own package manager reported before and after.
struct PackageChange
{
    QString name;
    QString before; ///< empty = was not installed
    QString after;  ///< empty = was removed
};

/// 変更作業: ties the generations before and after, the publish and the baseline of one change together (B-2, B-4).
struct ChangeWork
{
    QString no;     ///< 「変-2026-0001」: number people write on paper, by fiscal year, unique in a profile
    QString siteId; ///< empty = not about one site
    QString title;
    ChangeWorkKind kind = ChangeWorkKind::Normal;
    QJsonArray steps; ///< 作業手順 and 作業実績: objects {"what", "at", "by", "result"}
    ChangeWorkState state = ChangeWorkState::Open;
    QString openedBy;
    QDateTime openedAt; ///< UTC
    QString closedBy;
    QDateTime closedAt; ///< UTC

    ChangeScope scope = ChangeScope::Content;
    QString purpose;        ///< 目的
    QString plan;           ///< 内容・対象・手順 as planned
    QString impact;         ///< 影響・停止の有無
    QString rollbackPlan;   ///< 切戻し手順
    QDateTime plannedFrom;  ///< UTC; 作業予定日時
    QDateTime plannedUntil; ///< UTC
    QString approvalId;     ///< of a recorded approval; empty for a routine change or one approved below
    QString approvedBy;
    QDateTime approvedAt;   ///< UTC; invalid = not approved
    QString dataBefore;     ///< generation ids; empty = none
    QString dataAfter;
    QString systemBefore;
    QString systemAfter;
    std::vector<ChangeCheck> checks;
    std::vector<WaivedStep> waived;
    QString baselineId;
    std::optional<PublishSummary> publish;
    std::vector<PackageChange> packages;
    QString remarks;        ///< 所見

    /// Steps of a change of this scope, in their order.
    std::vector<ChangeStep> requiredSteps() const;
    bool done(ChangeStep step) const;
    bool isWaived(ChangeStep step) const;
    /// Required, neither done nor waived: while there is one, the change cannot be closed.
    std::vector<ChangeStep> missingSteps() const;
};

QString toString(ChangeWorkKind kind);   ///< "normal" / "standard" / "emergency"
QString toString(ChangeWorkState state); ///< "open" / "closed" / "cancelled"
QString toString(ChangeScope scope);     ///< "content" / "system"
QString toString(ChangeStep step);       ///< "plan" / "approval" / "data-before" … "baseline"
QString toString(ChangeCheck::Result result); ///< "ok" / "found" / "unchecked"
ChangeWorkKind changeWorkKindFromString(const QString& text);   ///< throws Error(BadInput)
ChangeWorkState changeWorkStateFromString(const QString& text); ///< throws Error(BadInput)
ChangeScope changeScopeFromString(const QString& text);         ///< throws Error(BadInput)
ChangeStep changeStepFromString(const QString& text);           ///< throws Error(BadInput)
ChangeCheck::Result changeResultFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(ChangeWorkKind kind);   ///< translated
QString displayName(ChangeWorkState state); ///< translated
QString displayName(ChangeScope scope);     ///< translated
QString displayName(ChangeStep step);       ///< translated
QString displayName(ChangeCheck::Result result); ///< translated

} // namespace akimori
