#pragma once

#include "records/integrity.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace akimori {

/// How far a yearly assessment is. Follows from the facts, see Assessment::state().
enum class AssessmentState { Planned, Performed, Reported, Submitted, Cancelled };

/// 指摘事項 until it is closed by a retest or accepted with the city.
enum class AssessmentFindingState { Open, Fixed, Retested, Accepted };

/// 指摘事項 of the third party's report.
struct AssessmentFinding
{
    QString no; ///< as in the report
    QString name;
    QString target; ///< FQDN, address or page
    Severity severity = Severity::Medium;
    QString cvss; ///< as the report says, e.g. "6.1"
    QString description;
    QString measure; ///< 対策
    QDate due;       ///< Japanese day; invalid = not agreed yet
    AssessmentFindingState state = AssessmentFindingState::Open;
    QString note;       ///< what was done, or why it is accepted and who agreed
    QDate fixedOn;
    QDate retestedOn;
    QString retestFile; ///< absolute path of the retest's result on this machine
    QByteArray retestSha256;

    bool closed() const
    {
        return state == AssessmentFindingState::Retested || state == AssessmentFindingState::Accepted;
    }
};

/// 年次脆弱性診断 by a third party (S-13: 「第三者機関等を使用して定期的（年１回以上）」, S-14: the result is reported,
/// F-07). The tool never claims it from its own scans. Dates are Japanese days.
struct Assessment
{
    QString no; ///< 「診-2026-01」, numbered through the fiscal year
    QString siteId;
    int fiscalYear = 0; ///< named by the year in which it begins
    QDate plannedFrom;
    QDate plannedUntil;
    QString body;         ///< 実施機関
    QString independence; ///< 第三者性: why it is not the contractor itself
    QDate contractedOn;   ///< 契約・依頼日
    QDate performedFrom;  ///< 診断期間
    QDate performedUntil;
    QStringList kinds;   ///< 種別: 「Webアプリケーション」, 「プラットフォーム」 …
    QStringList targets; ///< FQDN, addresses, number of pages
    QString sources;     ///< 診断元IP
    QString method;      ///< 手法・ツール, with versions
    QString serviceImpact;
    QString rating;  ///< 総合評価
    QString opinion; ///< 受託者の所見
    QString planFile; ///< 実施計画書: absolute path on this machine
    QByteArray planSha256;
    QString reportFile; ///< 診断機関の報告書原本
    QByteArray reportSha256;
    QDate reportOn; ///< when the report was received
    QDateTime submittedAt; ///< UTC: F-07 handed to the city (S-14)
    QString submittedTo;
    QString cancelled; ///< why it did not take place; empty = not cancelled
    std::vector<AssessmentFinding> findings; ///< in the order of their numbers

    AssessmentState state() const;
    /// Counts for its fiscal year (S-13): performed, with the body's own report on file.
    bool fulfils() const;
};

QString toString(AssessmentState state);        ///< "planned" / "performed" / "reported" / "submitted" / "cancelled"
QString toString(AssessmentFindingState state); ///< "open" / "fixed" / "retested" / "accepted"
AssessmentFindingState assessmentFindingStateFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(AssessmentState state);                                   ///< translated
QString displayName(AssessmentFindingState state);                            ///< translated

} // namespace akimori
