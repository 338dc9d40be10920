#pragma once

#include "operations/advisories/fetchfeeds.h"

namespace akimori::ui {

class Banner;

/// What came of a look at the sources. What could not be checked is never told as checked.
void showFetched(Banner& banner, const operations::FetchOutcome& outcome);
void showImported(Banner& banner, const operations::ImportResult& result);

} // namespace akimori::ui
