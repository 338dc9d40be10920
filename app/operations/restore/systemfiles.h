#pragma once

#include "operations/restore/systemrestore.h"
#include "records/generation.h"

#include <functional>

namespace akimori::operations {

/// One file to put back, and where its content comes from.
struct SystemBody
{
    TreeEntry entry; ///< path is the member path; sha256 of the content
    std::function<QByteArray(JobContext&)> body;
};

/// From which generation to which server.
struct SystemRestore
{
    Generation generation;
    Site source;
    Site target;
    bool drill = false;
};

/// Puts the files back one after the other, each saved beside the original first, and records the whole as a restore. A file
/// that fails does not keep the others from being restored. Throws Error: Locked, Cancelled and what the transport throws.
std::vector<RestoreSystemFiles::File> putSystemFiles(const Context& context, ledger::Ledger& ledger,
                                                     const SystemRestore& what, const std::vector<SystemBody>& bodies,
                                                     JobContext& job);

} // namespace akimori::operations
