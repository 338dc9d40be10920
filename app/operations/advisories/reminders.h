#pragma once

#include "advisories/reminders.h"
#include "operations/context.h"

#include <vector>

namespace akimori::operations {

/// What has to be said about the cases today (JST), most urgent first.
std::vector<advisories::Reminder> caseReminders(const Context& context);

/// Writes the open deadlines as an iCalendar file. Returns how many cases it holds. Throws Error(LocalIo, NoSpace).
int exportCalendar(const Context& context, const QString& file);

} // namespace akimori::operations
