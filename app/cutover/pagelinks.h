#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace akimori::cutover {

/// A page of the site as both servers are asked for it: "name/path?query", without scheme and fragment.
/// Empty for what is not http(s), not one of `names`, or longer than 2,000 characters.
QString pageKey(const QUrl& url, const QStringList& names);

/// Pages of the plan's names that an HTML page links to or embeds, at most 5,000, each once.
QStringList linkedPages(const QByteArray& html, const QUrl& base, const QStringList& names);

/// XML by its type or its name: many servers send a sitemap as plain bytes.
bool isXml(const QString& page, const QString& contentType);

/// Addresses in a sitemap or a sitemap index, at most 50,000. Broken XML gives what came before the break;
/// entities and document types are refused.
QStringList sitemapPages(const QByteArray& xml, const QStringList& names);

} // namespace akimori::cutover
