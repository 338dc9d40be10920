#pragma once

#include "logs/collected.h"

#include <QJsonObject>

namespace akimori::logs {

/// What the manifest says besides what was collected.
struct PackageFacts
{
    LogHandover handover; ///< who asked, when, why and how
    QString siteName;
    QString host;
    QString operatorName;
    QByteArray hostKey;        ///< fingerprint that the server showed; may be empty
    QByteArray previousSha256; ///< manifest of the handover before; empty for the first
    QString previousNo;
};

/// Writes manifest.json, summary.json, README.txt and, last, sha256sums.txt into the folder of the plan.
/// Returns the SHA-256 of manifest.json, which the next handover carries on. Throws Error(LocalIo, NoSpace).
QByteArray writePackage(const Collected& collected, const CollectPlan& plan, const PackageFacts& facts);

/// The parts of the manifest that the command line prints as well.
QJsonArray filesJson(const Collected& collected);
QJsonArray gapsJson(const Collected& collected);
QJsonObject summaryJson(const Collected& collected);

} // namespace akimori::logs
