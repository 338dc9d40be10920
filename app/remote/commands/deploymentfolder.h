#pragma once

#include "records/treeentry.h"

#include <QByteArray>
#include <QSet>

namespace akimori::remote {

/// Name of the folder in which a deployment stands on the server (docs/formats/deployment.md):
/// ".akimori-<id>-<n>".
QByteArray deploymentFolderName(const QByteArray& id, int number);

/// True for exactly such a name. Listings, scans and backups meet these folders when a root is deployed per file.
bool isDeploymentFolder(const QByteArray& name);

/// Takes this program's own deployments out of a listing: ".akimori-<id>-<n>" directly below one of `roots` (absolute),
/// closed to others (mode 0700) and with an id of `knownIds`, with all that lies below. Anything else under such a name
/// stays, so that nobody hides there. Returns the member paths of the folders taken out, sorted.
QList<QByteArray> takeOutDeployments(TreeListing& listing, const QList<QByteArray>& roots, const QSet<QByteArray>& knownIds);

/// "yyyymmdd-hhmmss-xxxxxxxx"; anything else is refused before it gets near a server.
bool isDeploymentId(const QByteArray& id);

} // namespace akimori::remote
