#pragma once

#include "records/change.h"

#include <QString>

namespace akimori::ledger {

/// The lists of a change as JSON columns of change_work. Reading throws Error(Corrupt) for what was not written here.
QString storedChecks(const std::vector<ChangeCheck>& checks);
std::vector<ChangeCheck> checksFromStored(const QString& text);
QString storedWaivers(const std::vector<WaivedStep>& waived);
std::vector<WaivedStep> waiversFromStored(const QString& text);
QString storedPublish(const std::optional<PublishSummary>& publish); ///< "" for nothing
std::optional<PublishSummary> publishFromStored(const QString& text);
QString storedPackages(const std::vector<PackageChange>& packages);
std::vector<PackageChange> packagesFromStored(const QString& text);

} // namespace akimori::ledger
