#pragma once

#include "records/integrity.h"

namespace akimori {

/// 改ざんの確認 of a day is done (S-11) when one scan came to a verdict and looked at everything. The duty and the papers
/// ask here, so that no day is 実施済 in one and 検査できず in the other.
inline bool lookedAtEverything(Verdict verdict, qint64 unchecked)
{
    return verdict != Verdict::Unchecked && unchecked == 0;
}

} // namespace akimori
