#pragma once

#include "advisories/feeds/xmlreader.h"

namespace akimori::advisories {

/// updateinfo.xml of dnf repositories; only type "security".
void readUpdateinfo(XmlReader& xml, const QString& source, const AdvisorySink& sink, FeedReport& report);

/// "el9" from a release such as "5.1.el9_4"; "" when there is none.
QString releaseOfRpm(const QString& rpmRelease);

/// One fix; the same package of another architecture is not repeated.
void addFix(Advisory& advisory, const FixedPackage& fix);

/// The remark about entries that are no security advisories.
void warnLeftOut(FeedReport& report, int count);

} // namespace akimori::advisories
