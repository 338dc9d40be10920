#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace akimori {

/// ログの種別.
enum class LogKind {
    Access,  ///< アクセスログ
    Error,   ///< エラーログ
    Auth,    ///< 認証ログ (auth.log, secure)
    Journal, ///< systemd's journal
    System,  ///< システムログ (syslog, messages)
    Audit,   ///< 操作履歴 of this tool itself
};

enum class HandoverState {
    Requested, ///< the city asked; nothing is collected yet
    Collected, ///< the package is ready
    Handed,    ///< given to the city (受領)
};

/// ログ提示 (S-4: 市の求めに応じ直ちに提示): who asked for what, when and why, and what was handed over.
struct LogHandover
{
    QString no; ///< "LOG-2026-001", numbered through the calendar year (JST)
    QString siteId;
    QString requestedBy; ///< person and office of the city; empty = nobody asked, e.g. logs kept as evidence of an incident
    QString purpose;     ///< 依頼の理由
    QString means;       ///< telephone, mail …
    QDateTime requestedAt; ///< UTC: the clock "request to handover" starts here
    QDateTime from;        ///< UTC, inclusive; invalid until known
    QDateTime to;          ///< UTC, exclusive
    QList<LogKind> kinds;
    bool masked = false; ///< the package holds a masked copy besides the originals
    HandoverState state = HandoverState::Requested;
    QDateTime collectedAt; ///< UTC: the package was complete
    QString collectedBy;
    QString package;            ///< absolute path on this machine
    QByteArray manifestSha256;  ///< lower-case hex, of manifest.json
    QByteArray previousSha256;  ///< manifest of the site's handover before; empty for the first
    qint64 lines = 0;           ///< in the range, all kinds
    qint64 gaps = 0;            ///< stretches and files that the package says are missing
    QDateTime handedAt; ///< UTC
    QString handedTo;
    bool drill = false;  ///< 提示訓練: the monthly test extraction, not a request of the city
    qint64 bytes = 0;    ///< of the originals
    bool encrypted = false;
    QString medium;          ///< 媒体・引渡し方法: 「USBメモリ手渡し」, 「市のファイル交換」 …
    QString passwordMeans;   ///< how the password goes to the city; never the password
    QString receipt;         ///< absolute path of the signed receipt on this machine; empty = none attached
    QByteArray receiptSha256;
    QDate keepUntil;         ///< the copy on this machine is deleted after this Japanese day; invalid = not agreed yet
    QDateTime deletedAt;     ///< UTC: the package on this machine was deleted
    QString deletedBy;
    QString deletion;        ///< what was deleted and why
    QString failure;         ///< drill: why it did not work, translated; empty = it worked

    /// The city asked for it, or got it: what counts for 「市の求めに応じ」.
    bool concernsTheCity() const { return !drill && (!requestedBy.isEmpty() || state == HandoverState::Handed); }
    /// Seconds from the request to the handover, to the finished package while not handed over, else to `now`.
    qint64 elapsedSeconds(const QDateTime& now) const;
};

QString toString(LogKind kind);        ///< "access" / "error" / "auth" / "journal" / "system" / "audit"
QString toString(HandoverState state); ///< "requested" / "collected" / "handed"
LogKind logKindFromString(const QString& text);             ///< throws Error(BadInput)
HandoverState handoverStateFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(LogKind kind);                          ///< translated
QString displayName(HandoverState state);                   ///< translated

} // namespace akimori
