#pragma once

#include "inspection/sitenormal.h"
#include "integrity/treestate.h"
#include "remote/transport.h"

#include <QHash>
#include <QSet>

namespace akimori::integrity {

/// サイトの平常: what the approved version contains, learned from its own bytes, so that an ordinary site gives no
/// finding and something new on one page does.
struct ApprovedNormal
{
    inspection::SiteNormal normal;
    QSet<QByteArray> links; ///< member paths that approved pages lead to; folders end in "/"
    QHash<QByteArray, QList<QByteArray>> hits; ///< member path → short hashes of hit keys that the approved file has
    qint64 learnedFiles = 0;
};

/// Format: docs/formats/normal.md.
QByteArray serialise(const ApprovedNormal& normal);
/// Throws Error(Corrupt).
ApprovedNormal approvedNormalFrom(const QByteArray& bytes);

/// The short form of a hit's key, as kept in ApprovedNormal::hits.
QByteArray shortKey(const QByteArray& hitKey);

/// "<profile>/sites/<site id>/baselines/<id>.normal".
QString normalFile(const QString& profile, const QString& siteId, const QString& id);
/// Writes the file; returns its SHA-256. Throws Error(LocalIo, NoSpace …).
QByteArray writeNormal(const QString& file, const ApprovedNormal& normal);
/// Throws Error: NotFound, Corrupt (another hash, or not of the form).
ApprovedNormal readNormal(const QString& file, const QByteArray& sha256);

/// Streams the texts of the server and learns from those whose bytes, hashed here, are the approved ones: what a
/// tampered file contains is never learned, whatever the server says. `ownHost` = host of the public address.
/// Throws what Transport throws, and Error(RemoteToolMissing) when the helper program is missing.
ApprovedNormal learnApproved(remote::Transport& transport, const TreeState& baseline, const QByteArray& ownHost,
                             JobContext& job);

/// True when approved pages lead to the file.
bool isLinked(const ApprovedNormal& normal, const QByteArray& root, const QByteArray& path);

} // namespace akimori::integrity
