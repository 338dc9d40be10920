#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace akimori {

/// 改ざん検知時の対応: what was done about a finding. Rows are never changed; what is undone is a new row.
struct ResponseAction
{
    enum class Kind {
        Evidence, ///< 証拠保全: copy kept in quarantine
        Logs,     ///< ログ保全: the server's logs collected
        Restore,  ///< 正常版への差替え
        TakeDown, ///< 公開停止 of one page
        Close,    ///< 閉鎖中 page put up for the whole site (503)
        Reopen,   ///< 再公開
        Incident, ///< incident opened or joined
    };
    QString id; ///< UUID without braces
    QString siteId;
    QString findingId; ///< empty when it concerns the site
    Kind kind = Kind::Evidence;
    QDateTime at; ///< UTC
    QString by;
    QString approvedBy; ///< who let it be done (take-down, close): person of the city or responsible person
    QString reason;     ///< why, or on which instruction
    QString reference;  ///< quarantine id, rollback id, log package number, incident number …
    QString detail;     ///< translated: what happened
};

QString toString(ResponseAction::Kind kind); ///< "evidence" … "incident"
ResponseAction::Kind responseKindFromString(const QString& text);
QString displayName(ResponseAction::Kind kind); ///< translated

/// What F-03a (障害・改ざん速報) needs from a finding; empty values print ― or 調査中. Plain data for the reports room.
struct TamperingFlash
{
    QString siteName;
    QString url;
    QDateTime foundAt;   ///< UTC, 検知日時
    QString foundBy;     ///< 検知方法: which view and which rule
    QString subject;     ///< 件名
    QString what;        ///< 事象 in one or two sentences
    QStringList affected; ///< 対象 pages or files, printable
    QString severity;    ///< translated
    QStringList done;    ///< 暫定対応, one sentence each with its time
    QString served;      ///< 公開状況: as served now, taken down, closed
    QString entryRoute;  ///< 侵入経路; empty = 調査中
    QString leak;        ///< 情報漏えいの有無; empty = 調査中
    QStringList evidence; ///< 保全した証拠: id, hash
    QString nextReport;  ///< 今後の予定
};

} // namespace akimori
