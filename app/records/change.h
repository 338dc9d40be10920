#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QString>

namespace akimori {

/// 変更作業の種類: 通常 / 定型変更 / 緊急変更.
enum class ChangeWorkKind { Normal, Standard, Emergency };

enum class ChangeWorkState { Open, Closed, Cancelled };

/// 変更作業: ties the generations before and after, the publish and the baseline of one change together (B-2).
struct ChangeWork
{
    QString no;     ///< number people write on paper, unique in a profile
    QString siteId; ///< empty = not about one site
    QString title;
    ChangeWorkKind kind = ChangeWorkKind::Normal;
    QJsonArray steps; ///< 作業手順 and 作業実績: objects {"what", "at", "by", "result"}
    ChangeWorkState state = ChangeWorkState::Open;
    QString openedBy;
    QDateTime openedAt; ///< UTC
    QString closedBy;
    QDateTime closedAt; ///< UTC
};

QString toString(ChangeWorkKind kind);   ///< "normal" / "standard" / "emergency"
QString toString(ChangeWorkState state); ///< "open" / "closed" / "cancelled"
ChangeWorkKind changeWorkKindFromString(const QString& text);   ///< throws Error(BadInput)
ChangeWorkState changeWorkStateFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(ChangeWorkKind kind);   ///< translated
QString displayName(ChangeWorkState state); ///< translated

} // namespace akimori
