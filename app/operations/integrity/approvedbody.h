#pragma once

#include "ledger/ledger.h"
#include "operations/context.h"
#include "records/generation.h"

#include <optional>

namespace akimori::operations {

/// The bytes of one file as a kept generation has them, and which generation that is.
struct ApprovedBody
{
    Generation generation;
    QByteArray bytes;
};

/// The newest readable data generation that holds the member path, up to `maxBytes`. With `sha256` only the very contents
/// with that hash. Damaged and evidence generations are passed over; what cannot be read is a note.
std::optional<ApprovedBody> approvedBody(ledger::Ledger& ledger, const Site& site, const QByteArray& member,
                                         const QByteArray& sha256, qint64 maxBytes, JobContext& job);

} // namespace akimori::operations
