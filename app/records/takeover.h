#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace akimori {

/// 利用判断 (H-4): what becomes of a piece of the data that was taken over.
enum class ReuseDecision {
    Undecided,
    Reuse,       ///< そのまま利用
    Revise,      ///< 改編
    Retire,      ///< 廃止
    ArchiveOnly, ///< 保管のみ
};

/// One decision, for a file, a folder ("images/") or a pattern ("*.bak", "old/**"). A later one overrides earlier ones.
struct ReuseRule
{
    int place = 0;      ///< 1, 2 … within the take-over
    QByteArray pattern; ///< relative path, folder or pattern; bytes
    ReuseDecision decision = ReuseDecision::Undecided;
    QString reason;
    QString by;
    QDateTime at; ///< UTC
};

/// What a survey (現状調査) reports.
enum class SurveyKind {
    BrokenLink,       ///< leads to nothing within the data
    Orphan,           ///< a page that no other page leads to
    ExternalOrigin,   ///< another host that gives scripts, styles, frames, images or takes forms
    MixedContent,     ///< http:// within a page of an https site
    Duplicate,        ///< same content under several names
    WrongEncoding,    ///< the bytes contradict the declared encoding
    UndeclaredEncoding,
    LegacyEncoding,   ///< Shift_JIS, EUC-JP, ISO-2022-JP: correct, but to be known
    CaseClash,        ///< names that differ in case or Unicode form only
    OldHostAddress,   ///< absolute address of the old host
    Leftover,         ///< .bak, Thumbs.db, .git …
    ContentRule,      ///< finding of the content rules
    Unchecked,        ///< could not be looked at
};

/// 調査事項: one line of the survey.
struct SurveyItem
{
    SurveyKind kind = SurveyKind::Unchecked;
    QByteArray path; ///< relative, bytes
    int line = 0;    ///< 1-based; 0 = no line
    QString detail;  ///< inert: target, host, encoding …
};

/// 引継ぎ: data of the previous contractor as received, and what was found out about it (H-2, H-4).
struct Takeover
{
    QString id;        ///< "yyyymmdd-hhmmss[-NN]" (JST)
    QString siteId;    ///< empty = not yet for a registered site
    QString source;    ///< folder, archive or server, for people
    QString sourceKind; ///< "folder", "archive" or "server"
    QByteArray archiveSha256; ///< of the archive as received; empty for folders and servers
    QString deliveredBy; ///< 引渡者
    QString receivedBy;
    QDateTime receivedAt; ///< UTC
    QString folder;      ///< absolute: the data as received, on this machine
    qint64 files = 0;
    qint64 bytes = 0;
    QString receiptFile; ///< absolute: 受領一覧, `sha256sum -c` reads it
    QByteArray receiptSha256;
    QString surveyFile;  ///< absolute: JSON
    QByteArray surveySha256;
    qint64 pages = 0;
    qint64 surveyItems = 0;
    qint64 unchecked = 0; ///< of them: could not be looked at
    std::vector<ReuseRule> rules;
};

QString toString(ReuseDecision decision); ///< "undecided" / "reuse" / "revise" / "retire" / "archive-only"
QString toString(SurveyKind kind);        ///< "broken-link" … "unchecked"
ReuseDecision reuseDecisionFromString(const QString& text); ///< throws Error(BadInput)
SurveyKind surveyKindFromString(const QString& text);       ///< throws Error(BadInput)
QString displayName(ReuseDecision decision); ///< translated
QString displayName(SurveyKind kind);        ///< translated

} // namespace akimori
