#pragma once

#include <QDateTime>
#include <QString>

namespace akimori {

/// What a measurement says about 性能への影響. Unclear is never read as "no impact". See schedule/impactjudgement.h.
enum class ImpactJudgement
{
    NoImpact, ///< during the backup 95 of 100 answers came within 1.2 times (and 50 ms) of the time before
    Impact,   ///< slower than that, or requests failed that did not fail before
    Unclear,  ///< too few answers to judge
};

/// Response times of a number of requests to the public address.
struct ResponseTimes
{
    int samples = 0; ///< answered requests
    int failed = 0;  ///< requests without an answer of 2xx or 3xx
    int medianMs = 0;
    int p95Ms = 0;
};

/// 性能への影響の測定 (B-6): what visitors felt before and during a backup, measured by this tool from this workstation.
struct ImpactMeasurement
{
    QString id;           ///< UUID without braces
    QString siteId;
    QString generationId; ///< taken while measuring
    QDateTime at;         ///< UTC: the backup began
    QString url;
    ResponseTimes before;
    ResponseTimes during;
    ImpactJudgement judgement = ImpactJudgement::Unclear;
    QString failure; ///< translated: why nothing could be measured; empty otherwise
};

QString toString(ImpactJudgement judgement); ///< "noImpact" / "impact" / "unclear"
ImpactJudgement impactJudgementFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(ImpactJudgement judgement);                 ///< translated

} // namespace akimori
