#pragma once

#include "integrity/treestate.h"

namespace akimori::integrity {

/// A written scan list (検査一覧), for the ledger.
struct ScanList
{
    QString file;      ///< "<profile>/sites/<site id>/scans/<id>.list"
    QByteArray sha256; ///< of the compressed file, lower-case hex
};

/// Writes what a scan saw. Throws Error(LocalIo, NoSpace …).
ScanList writeScanList(const QString& profile, const TreeState& state);

/// Throws Error: NotFound, Corrupt (hash, compression, form, or larger than 1 GiB), Unsupported.
TreeState readScanList(const ScanList& list);

} // namespace akimori::integrity
