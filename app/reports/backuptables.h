#pragma once

#include "reports/formwriter.h"

namespace akimori::reports {

/// The generations that were kept when the period ended, or are kept now while it runs; newest first. Also those that were
/// discarded since.
std::vector<const Generation*> keptAtTheEnd(const Facts& facts);
/// When it was discarded; nullptr = it is kept.
const DiscardedFact* discardOf(const Facts& facts, const Generation& generation);

/// 警告 that several generations share, told once.
struct WarningGroup
{
    QString text; ///< of the first one
    bool varies = false; ///< the others differ in their figures
    std::vector<const Generation*> generations; ///< oldest first

    /// 「データ　3日〜8日、10日（7件）」; the days are those of the period.
    QString places(const FormWriter& paper) const;
};
/// The warnings of `generations`, in the order in which they first appear.
std::vector<WarningGroup> warningsOf(const std::vector<const Generation*>& generations);

/// 別紙 of the generations taken in the period. A warning is told once, below the table, with the days that it concerns.
/// `columns.backups`, `columns.backupWarnings`, `heading.backupWarnings` and `varies` of the template.
void writeBackupList(FormWriter& paper);

} // namespace akimori::reports
