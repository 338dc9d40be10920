#pragma once

#include "operations/reports/papers.h"

namespace akimori::operations {

/// 利用判断表 (H-4) of a take-over as a paper (PDF, text for editing, page), next to its CSV. Needs a QGuiApplication.
/// Throws Error: NotFound, Corrupt (the receipt list), LocalIo.
PaperWritten writeReuseTable(const Context& context, const QString& takeoverId, const PaperFiles& files);

/// The CSV of publishing::reuseTableCsv(), in Japanese like the paper that names its hash.
QByteArray reuseTableSheet(const Context& context, const QString& takeoverId);

} // namespace akimori::operations
