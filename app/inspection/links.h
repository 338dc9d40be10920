#pragma once

#include "inspection/document.h"
#include "inspection/sitenormal.h"

#include <QSet>

namespace akimori::inspection {

/// Paths below the root that the page's links and frames lead to: decoded, without query and fragment; a folder
/// ends in "/", the root itself is "/". `path` is the page's own, relative to the root. What leads out of the
/// root or to another host is left out; at most 5,000.
QSet<QByteArray> internalLinks(const Document& document, const QByteArray& path, const SiteNormal& own);

/// True when one of `links` leads to the file `path` (relative to the root), directly or as the index of its folder.
bool leadsTo(const QSet<QByteArray>& links, const QByteArray& path);

} // namespace akimori::inspection
