#pragma once

#include <QByteArray>

namespace akimori::remote {

/// Name of the folder in which a deployment stands on the server (docs/formats/deployment.md):
/// ".akimori-<id>-<n>".
QByteArray deploymentFolderName(const QByteArray& id, int number);

/// True for exactly such a name. Listings, scans and backups meet these folders when a root is deployed per file.
bool isDeploymentFolder(const QByteArray& name);

/// "yyyymmdd-hhmmss-xxxxxxxx"; anything else is refused before it gets near a server.
bool isDeploymentId(const QByteArray& id);

} // namespace akimori::remote
