#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace akimori {

/// What an exception (例外運用) is about. 仕様書 R-2: 「例外運用等」 is judged by the 管理者.
enum class ApprovalKind {
    Window,    ///< a backup inside the forbidden hours (B-5)
    Retention, ///< fewer than three generations (B-8)
    Skip,      ///< a backup that is left out
    Publish,   ///< publishing in spite of a finding
    Policy,    ///< the answer to an advisory (対応方針)
};

/// 判断: not yet / 承認 / 却下 / 差戻し.
enum class ApprovalDecision { Pending, Approved, Rejected, SentBack };

/// How the decision was given. Telephone needs a 事後確認.
enum class ApprovalMeans { None, Pin, WrittenReply, Telephone };

/// 例外判断: request → decision → used. One record per request; a new request after 差戻し is a new
/// one.
struct Approval
{
    QString id;
    ApprovalKind kind = ApprovalKind::Window;
    QString siteId; ///< empty = every site of the profile
    QString
        subject; ///< what exactly, e.g. a generation id or an advisory case; empty = whatever `kind` covers
    QString reason;
    QString requestedBy;
    QDateTime requestedAt; ///< UTC

    bool standing = false; ///< 包括承認: usable any number of times until validUntil; needs consultationNo
    QDateTime validFrom;   ///< UTC, inclusive; invalid = from the decision on
    QDateTime validUntil;  ///< UTC, exclusive; invalid = until used (never for a standing one)

    ApprovalDecision decision = ApprovalDecision::Pending;
    QString decidedBy;   ///< who decided: 管理者 or 責任者
    QDateTime decidedAt; ///< UTC
    QString recordedBy;  ///< who typed it in; differs from decidedBy for telephone and written reply
    ApprovalMeans means = ApprovalMeans::None;
    QString instruction;         ///< 指示: what the decision says besides yes or no
    QString attachment;          ///< absolute path of the written reply on this machine
    QByteArray attachmentSha256; ///< lower-case hex
    QString consultationNo;      ///< 協議番号

    QDate confirmUntil;    ///< telephone: last day for the 事後確認 (Japanese day), the next open day
    QString confirmedBy;   ///< 管理者 or 責任者
    QDateTime confirmedAt; ///< UTC

    QDateTime usedAt; ///< UTC; standing: of the last use
};

QString toString(ApprovalKind kind);         ///< "window" / "retention" / "skip" / "publish" / "policy"
QString toString(ApprovalDecision decision); ///< "pending" / "approved" / "rejected" / "sent-back"
QString toString(ApprovalMeans means);       ///< "" / "pin" / "written-reply" / "telephone"
ApprovalKind approvalKindFromString(const QString& text);         ///< throws Error(BadInput)
ApprovalDecision approvalDecisionFromString(const QString& text); ///< throws Error(BadInput)
ApprovalMeans approvalMeansFromString(const QString& text);       ///< throws Error(BadInput)
QString displayName(ApprovalKind kind);                           ///< translated
QString displayName(ApprovalDecision decision);                   ///< translated
QString displayName(ApprovalMeans means);                         ///< translated

} // namespace akimori
