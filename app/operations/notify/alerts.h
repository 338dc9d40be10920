#pragma once

#include "operations/context.h"
#include "records/alert.h"

#include <vector>

namespace akimori::operations {

/// What needs a person now, oldest first.
std::vector<Alert> openAlerts(const Context& context);
/// Newest first, also what is over.
std::vector<Alert> listAlerts(const Context& context, qint64 limit = 200);

/// 確認: stops the repeats; an incident's alert takes the incident over too. Throws Error(NotFound) when there is no such
/// alert, Conflict when it is over.
Alert acknowledgeAlert(const Context& context, qint64 id);
/// All open ones. Returns how many.
int acknowledgeAllAlerts(const Context& context);

} // namespace akimori::operations
