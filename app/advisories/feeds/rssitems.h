#pragma once

#include "advisories/feeds/xmlreader.h"

namespace akimori::advisories {

/// One entry of RSS 1.0, RSS 2.0, Atom or JVNRSS (either mod_sec namespace): read by local name, because real feeds
/// differ in prefixes and versions.
struct RssItem
{
    QString title;
    QString link;
    QString description;
    QString identifier; ///< sec:identifier, dc:identifier, Atom id or RSS 2.0 guid, in this order
    QString date;       ///< dc:date or pubDate
    QString issued;     ///< dcterms:issued or Atom published
    QString modified;   ///< dcterms:modified or Atom updated
    QString severity;   ///< highest CVSS word, or the Atom category's label
    double score = -1;  ///< highest CVSS score
    QStringList references;
    std::vector<AffectedProduct> products;
};

/// Calls `take` for every entry below the root element; also looks at the status element of MyJVN and throws
/// Error(BadInput) when it says that the request failed.
void readRss(XmlReader& xml, const std::function<void(RssItem&&)>& take);

/// Throws Error(BadInput) with the answer's own code when retCd is not 0.
void checkMyJvnStatus(const QString& returnCode, const QString& errorCode, const QString& errorMessage);

/// Title, link, CVEs, severity, products and dates as every RSS source fills them. `missing` for dates without zone.
Advisory advisoryFrom(const RssItem& item, const QString& source, QString id);

/// Whether something is left to name the entry by.
bool isNameless(const RssItem& item);

} // namespace akimori::advisories
