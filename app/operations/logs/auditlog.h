#pragma once

#include "base/jobcontext.h"
#include "ledger/ledger.h"

#include <QDateTime>
#include <QString>

namespace akimori::operations {

/// 操作履歴 of this tool in [from, to), oldest first, as one line per row: ISO time with zone, number, who, role, action,
/// subject, detail and hash, separated by tabs. Returns the path below `folder`. Throws Error(LocalIo, NoSpace, Cancelled).
QString writeAuditLog(const ledger::Ledger& ledger, const QDateTime& from, const QDateTime& to, const QString& folder,
                      JobContext& job);

} // namespace akimori::operations
