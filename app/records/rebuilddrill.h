#pragma once

#include "records/integrity.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace akimori {

/// One step of a rebuild drill and how it ended.
struct DrillStep
{
    QString id;    ///< "target", "packages", "system-files", "data", "pages", "scan"
    Verdict state = Verdict::Unchecked;
    QString detail; ///< translated: what was done and seen, what is missing
    QString reason; ///< why a person lets a difference stand; empty = none was needed
};

/// 復元訓練: an empty server rebuilt from one system and one data generation until it serves and scans clean. Evidence
/// for B-10; a try that did not end well is a record too.
struct RebuildDrill
{
    QString id;           ///< "yyyymmdd-hhmmss[-NN]" (JST)
    QString siteId;       ///< whose generations
    QString targetSiteId; ///< the server that was rebuilt
    QString targetHost;   ///< "host:port" at that time
    QString dataGenerationId;
    QString systemGenerationId;
    QString continues; ///< the try that this one goes on with; empty = from an empty server
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC
    QString startedBy;
    Verdict verdict = Verdict::Unchecked; ///< Ok = 復元確認済 for both generations
    QList<DrillStep> steps;
};

/// "Empty server", "Packages" …, translated.
QString displayNameOfDrillStep(const QString& id);
/// How a step stands, in words for a person who works through it; translated.
QString displayNameOfDrillState(Verdict state);

} // namespace akimori
