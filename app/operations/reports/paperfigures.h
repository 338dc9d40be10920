#pragma once

#include "operations/context.h"
#include "reports/facts.h"

#include <optional>
#include <vector>

namespace akimori::operations {

/// What 監視 measured, for papers: the availability days of the ledger and the samples of the profile (bulk data, no
/// evidence of their own: the papers print how it was counted).

/// 稼働率 and 主な推移 of Japanese days, both inclusive. Nothing while nobody looked: the paper then says so.
std::optional<reports::MonitoringFact> monitoringFigures(const Context& context, ledger::Ledger& ledger, const Site& site,
                                                         const QDate& from, const QDate& until,
                                                         const std::vector<StateChange>& changes);

/// The measured values around an incident that a monitor item opened; nothing for others, and when the samples of that
/// time are gone.
std::optional<reports::MeasuredCourse> measuredCourse(const Context& context, ledger::Ledger& ledger, const Site& site,
                                                      const Incident& incident);

} // namespace akimori::operations
