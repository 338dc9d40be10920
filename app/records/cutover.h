#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace akimori {

/// An address with a port, e.g. of a web server (443) or a name server (53).
struct ServerAddress
{
    QString address; ///< IPv4 or IPv6 in its shortest form, without brackets
    int port = 0;    ///< 0 = the usual one of the service

    bool isIpv6() const { return address.contains(u':'); }
    QString toString() const; ///< "192.0.2.1", "192.0.2.1:8443", "[2001:db8::1]:443"
    bool operator==(const ServerAddress&) const = default;
};

/// 工程 of a DNS切替, in order.
enum class CutoverPhase {
    Survey,       ///< 調査
    Preparation,  ///< 準備
    TtlReduction, ///< TTL短縮
    Switch,       ///< 切替
    ParallelRun,  ///< 並行稼働
    Completion,   ///< 完了
};

enum class CutoverState {
    Ok,        ///< checked and good
    Ng,        ///< checked, and something was found
    Waiting,   ///< its time has not come, or a countdown runs
    Manual,    ///< a person has to do it and say so
    Waived,    ///< 管理者 let it go with a reason
    Unchecked, ///< could not be checked; never good
};

/// What may be published to the site while two servers stand behind one name.
enum class CutoverPublishing {
    Open,   ///< as always
    Frozen, ///< nothing is published
    Both,   ///< everything is published to both servers
};

enum class CutoverProgress {
    Open,
    Completed,  ///< 完了
    RolledBack, ///< 切戻し: the old values are in force again
    Abandoned,  ///< 取りやめ
};

/// 切替計画 of one domain (H-6 … H-8); lives for weeks. Names are lower-case ASCII (IDN in punycode), no
/// final dot.
struct CutoverPlan
{
    QString id; ///< UUID without braces
    QString domain;
    QStringList names; ///< whose addresses change; the domain itself stands first when it is one of them
    QList<ServerAddress> oldServers; ///< port = of the web server
    QList<ServerAddress> newServers;
    QByteArray authorityPem;          ///< further CA certificates, PEM; empty = the system's only
    QList<ServerAddress> authorities; ///< authoritative servers to ask; empty = as delegated
    QList<ServerAddress> resolvers;   ///< resolvers to sample; empty = this computer's
    QStringList trustAnchors;         ///< "example.jp. IN DS 20326 8 2 …"; empty = the root's
    int reducedTtl = 300;             ///< seconds, 30 … 3600
    int pagesPerSecond = 0; ///< of each web server; 0 = polite towards public ones, unlimited on loopback
    CutoverPublishing publishing = CutoverPublishing::Open;
    CutoverProgress progress = CutoverProgress::Open;
    QDateTime plannedAt;  ///< UTC: 希望日時; invalid = not set
    QDateTime switchedAt; ///< UTC: every authoritative server first seen with the new values
    QDateTime closedAt;
    QDateTime createdAt;
    QString createdBy;
};

/// One line below a step: what was seen of one server, record or page.
struct CutoverDetail
{
    QString subject; ///< server, record or address
    CutoverState state = CutoverState::Ok;
    QString expected;
    QString observed;
};

/// One line of the checklist (F-11a) as it is now.
struct CutoverStep
{
    QString id; ///< "dnssec", or "authority@192.0.2.53:53" for one server
    CutoverPhase phase = CutoverPhase::Survey;
    QString title; ///< translated when it was recorded
    CutoverState state = CutoverState::Unchecked;
    bool automatic = true; ///< false = done by a person, with evidence
    QString expected;
    QString observed;
    QList<CutoverDetail> details; ///< at most kMaxDetails; `observed` tells when there were more
    QDateTime at;                 ///< UTC of the look or the act
    QString by;                   ///< who did or waived it; the name of who ran the check
    QString evidence;             ///< document number, file, or what was seen
    QString reason;               ///< why it was waived

    static constexpr int kMaxDetails = 200;
    bool settled() const { return state == CutoverState::Ok || state == CutoverState::Waived; }
};

/// Append-only protocol of a plan: every change of a step's state, every act of a person.
struct CutoverEvent
{
    QDateTime at; ///< UTC
    QString who;
    QString stepId; ///< empty = about the plan
    QString what;   ///< "check", "done", "waive", "plan", "publishing", "switch", "rollback", "close"
    QString state;  ///< of the step afterwards; empty for the plan
    QString text;   ///< observed, evidence or reason
};

/// A set of records of one name and type as an authoritative server gave it.
struct CutoverRecordSet
{
    QString name;       ///< lower-case, no final dot
    QString type;       ///< "A", "MX", …
    qint64 ttl = 0;     ///< seconds
    QStringList values; ///< presentation form, sorted
};

/// 切替前の全レコード: the picture before, from which a rollback takes its values.
struct CutoverSnapshot
{
    QDateTime takenAt;
    QString server; ///< who gave it
    qint64 serial = 0;
    QList<CutoverRecordSet> sets;
};

/// The same answer of a server for a name and type over a stretch of looks. A new stretch begins when it
/// changes.
struct CutoverSighting
{
    QString server;            ///< ServerAddress::toString() with port
    bool authoritative = true; ///< false = a resolver: its TTL counts down
    QString name;
    QString type;
    QString answer;    ///< values joined by " | "; "" = no such record
    qint64 ttl = 0;    ///< seconds: full at an authority; remaining at the last look at a resolver
    QDateTime firstAt; ///< UTC
    QDateTime lastAt;
};

/// アクセス of one hour on one of the two servers, from its access log. 減衰 is judged by people's hits.
struct CutoverTraffic
{
    bool oldServer = true;
    QDateTime hour; ///< UTC, its beginning
    qint64 people = 0;
    qint64 machines = 0; ///< bots, monitors and this tool
    QString source;      ///< name of the log file
};

QString toString(
    CutoverPhase phase); ///< "survey", "preparation", "ttlReduction", "switch", "parallelRun", "completion"
QString toString(CutoverState state);       ///< "ok", "ng", "waiting", "manual", "waived", "unchecked"
QString toString(CutoverPublishing choice); ///< "open", "frozen", "both"
QString toString(CutoverProgress progress); ///< "open", "completed", "rolledBack", "abandoned"
CutoverPhase cutoverPhaseFromString(const QString& text);           ///< throws Error(BadInput)
CutoverState cutoverStateFromString(const QString& text);           ///< throws Error(BadInput)
CutoverPublishing cutoverPublishingFromString(const QString& text); ///< throws Error(BadInput)
CutoverProgress cutoverProgressFromString(const QString& text);     ///< throws Error(BadInput)
QString displayName(CutoverPhase phase);                            ///< translated: 調査 …
QString displayName(CutoverState state);                            ///< translated
QString displayName(CutoverPublishing choice);                      ///< translated
QString displayName(CutoverProgress progress);                      ///< translated

/// The worse of two: ng, then unchecked, waiting, manual, waived, ok.
CutoverState worse(CutoverState a, CutoverState b);

} // namespace akimori
