#pragma once

#include "ledger/ledger.h"
#include "records/document.h"

#include <optional>

namespace akimori::operations {

/// The issued paper that a person means by a number: as printed (「秋保第R8-0012号（第2報）」), without prefix and 第…号
/// (「R8-0012」, 「R8-12」), in full-width letters, with 「（訂正第1版）」 behind it, which names the edition where `edition`
/// is 0 (= the newest). Throws Error(BadInput) when it may mean several papers.
std::optional<IssuedDocument> findIssued(ledger::Ledger& ledger, const QString& number, int edition = 0);

/// The same. Throws Error(NotFound) with the ways to write a number.
IssuedDocument issuedPaper(ledger::Ledger& ledger, const QString& number, int edition = 0);

} // namespace akimori::operations
