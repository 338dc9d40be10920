#pragma once

#include "operations/publishing/publish.h"

#include <QJsonArray>
#include <QStringList>

namespace akimori::cli {

/// Text differences of a publish in the unified form: "--- path", "+++ path", "@@ -a,b +c,d @@", lines with ' ', '-' or
/// '+'. What stood in the files is inert (see integrity::DiffLine). Bounded per file and in all.
QStringList unifiedLines(const std::vector<operations::PublishDiff>& diffs);

/// The same as objects {"path", "state", "oldEncoding", "newEncoding", "unified", "cut", "remark"}.
QJsonArray toJson(const std::vector<operations::PublishDiff>& diffs);

} // namespace akimori::cli
