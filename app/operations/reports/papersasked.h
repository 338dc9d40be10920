#pragma once

#include "operations/reports/papersdue.h"

namespace akimori::operations {

constexpr int kReportOpenDays = 5; ///< after the switch, the patch, the restore, the change

/// Adds a paper in the state that its deadline and its draft give it.
void put(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId);
/// Adds a paper that the calendar or a record asks for, unless it is issued already.
void ask(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId);
/// The same for what belongs to no site: once, and not when it was issued with another site.
void askOnce(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId);
/// The newest issue of a form about the whole, whatever its site; invalid = never.
QDateTime lastIssueOf(const PaperDesk& desk, const char* form);

/// What one kind of record asks for.
using Asker = void (*)(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);

void askCases(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askPatches(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askIncidents(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askLogs(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askAssessments(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askChanges(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askRounds(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askCutovers(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askPlannedStops(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askRestores(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);
void askExceptions(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);

} // namespace akimori::operations
