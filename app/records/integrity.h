#pragma once

#include "records/outsideview.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace akimori {

/// Every check ends in one of three ways; "could not check" is never printed as "no anomaly".
enum class Verdict { Ok, Found, Unchecked };

/// How a path differs from the approved baseline (基準).
enum class ChangeKind { None, Added, Removed, Modified, Mode, Owner, Link };

/// 検知事項の区分: 正規の変更 / 要確認 / 改ざんの疑い / マルウェア.
enum class FindingClass { Authorised, Review, Tampering, Malware };

enum class Severity { Info, Low, Medium, High, Critical };

/// 検知事項: one difference or one hit of a content rule.
struct Finding
{
    QString id;      ///< "<scan id>/<n>"; names it in `finding decide`
    QByteArray root; ///< absolute document root, bytes; empty for the whole site
    QByteArray path; ///< relative to root, bytes; empty for the whole site
    ChangeKind change = ChangeKind::None;
    FindingClass classification = FindingClass::Review;
    Severity severity = Severity::Medium;
    QString rule;     ///< rule id; empty for a pure difference (then never above Medium)
    QString title;    ///< translated
    QString evidence; ///< inert excerpt, bounded, control bytes escaped
    int line = 0;     ///< 1-based; 0 = no line
    QString decision; ///< "", "authorised" or "tampering"
    QString decisionReason;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC
};

/// 未検査: a path that could not be judged, and why.
struct UncheckedPath
{
    QByteArray root;
    QByteArray path;
    QString why; ///< translated
};

/// 改ざん検査 result. Coverage is part of it: 対象 = checked + unchecked.
struct Scan
{
    QString id; ///< "yyyymmdd-hhmmss[-NN]" (JST)
    QString siteId;
    QString method; ///< "server", "distrust", "outside", "server+outside", "distrust+outside", "content"
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC
    Verdict verdict = Verdict::Unchecked;
    QString baselineId;
    qint64 checked = 0;
    std::vector<UncheckedPath> unchecked;
    std::vector<Finding> findings;
    ThreeWayCounts threeWay; ///< of the outside view; zero without one
    QString failure; ///< why the whole scan could not be done; translated, empty otherwise
};

/// 基準: the approved state of the site. The entries are a file whose hash the ledger holds.
struct Baseline
{
    QString id; ///< "yyyymmdd-hhmmss[-NN]" (JST)
    QString siteId;
    QDateTime approvedAt; ///< UTC
    QString approvedBy;
    QString changeNo; ///< one of changeNo and reason is set
    QString reason;
    qint64 files = 0;
    QString file; ///< absolute path on this machine
    QByteArray fileSha256;
    QString normalFile;       ///< what is normal in this state (docs/formats/normal.md); empty = not learned
    QByteArray normalSha256;
};

QString toString(Verdict verdict);              ///< "ok" / "found" / "unchecked"
QString toString(ChangeKind change);            ///< "added" … "none"
QString toString(FindingClass classification);  ///< "authorised" / "review" / "tampering" / "malware"
QString toString(Severity severity);            ///< "critical" … "info"
Verdict verdictFromString(const QString& text);
ChangeKind changeKindFromString(const QString& text);
FindingClass findingClassFromString(const QString& text);
Severity severityFromString(const QString& text);
QString displayName(Verdict verdict);             ///< translated
QString displayName(ChangeKind change);           ///< translated
QString displayName(FindingClass classification); ///< translated
QString displayName(Severity severity);           ///< translated

} // namespace akimori
