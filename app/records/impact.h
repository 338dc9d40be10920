#pragma once

#include <QDateTime>
#include <QString>

namespace akimori {

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
    QString failure; ///< translated: why nothing could be measured; empty otherwise
};

} // namespace akimori
