#pragma once

#include "advisories/feeds/xmlreader.h"

namespace akimori::advisories {

bool isVuldef(const XmlReader& xml);
/// VULDEF 3.x documents: getVulnDetailInfo and the detail feeds of JVN iPedia.
void readVuldef(XmlReader& xml, const QString& source, const AdvisorySink& sink);
/// JVNRSS entries of JVN iPedia and getVulnOverviewList, by their JVNDB number.
void readJvndbItems(XmlReader& xml, const QString& source, const AdvisorySink& sink, FeedReport& report);

} // namespace akimori::advisories
