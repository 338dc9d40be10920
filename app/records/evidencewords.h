#pragma once

#include "records/integrity.h"

namespace akimori {

/// What a finding was seen by, for a reader: the lines of the comparison (size, hash, permissions, owner, link) in words, and what a
/// rule quotes from a page as it stands. The record keeps `evidence` as it was noted, because two scans are compared by it.
QString evidenceWords(const Finding& finding);

} // namespace akimori
