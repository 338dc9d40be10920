#pragma once

#include "base/jobcontext.h"
#include "inspection/sitenormal.h"
#include "records/integrity.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace akimori::inspection {

struct InspectionOptions
{
    /// The site's own hosts or addresses ("www.city.example.lg.jp", "https://…"). May be empty: then what most
    /// pages call their canonical host counts as own.
    QList<QByteArray> origins;
    /// Approved copy of the same tree (absolute, bytes). Given: only the difference is inspected, against what
    /// is normal there. Empty: every file is inspected as at the first take-over (引継ぎ点検).
    QByteArray baselineDir;
    /// Allowances by hand, added to what is learned.
    SiteNormal allowed;
    /// Path of akimori-inspect; empty = found beside the program.
    QByteArray helper;
};

struct InspectionResult
{
    std::vector<Finding> findings; ///< sorted by path; id "1", "2" …; root = the inspected folder
    qint64 checked = 0;            ///< entries that were judged completely
    std::vector<UncheckedPath> unchecked;
    SiteNormal normal; ///< what was used

    /// Found wins over unchecked, as in the exit codes.
    Verdict verdict() const;
};

/// 内容検査 of a local folder (clauses S-1, S-11). With a baseline every difference is itself a finding (rule
/// "", review, at most medium). Contents are read in the helper process. Blocks; throws Error(NotFound,
/// PermissionDenied, LocalIo) for the folders themselves and Error(Cancelled).
InspectionResult inspectTree(const QByteArray& dir, const InspectionOptions& options, JobContext& job);

} // namespace akimori::inspection
