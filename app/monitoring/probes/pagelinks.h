#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace akimori::monitoring {

/// Addresses that a page names, absolute, http(s) only, without fragment, each once, in the order of the page.
struct PageLinks
{
    QList<QUrl> loaded; ///< what a browser loads with it: images, scripts, style sheets, frames
    QList<QUrl> links;  ///< where it leads
};

/// Reads at most `most` of each from an HTML page of any Japanese encoding. A page that cannot be parsed gives none.
PageLinks pageLinks(const QByteArray& html, const QUrl& base, int most = 2000);

} // namespace akimori::monitoring
