#pragma once

#include "records/advisory.h"

namespace akimori::advisories {

/// IPA moves the date of an alert when it is revised. The day of the first publication stands in the title
/// (「…(2025年11月6日 公開)」) or in the name of the page (alert20251106.html); found there, it replaces
/// publishedOn. The later date stays as the time of update.
void takeFirstPublication(Advisory& advisory, const QString& link);

} // namespace akimori::advisories
