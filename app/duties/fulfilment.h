#pragma once

#include "duties/catalogue.h"
#include "duties/facts.h"

namespace akimori::duties {

/// 履行状況 as pure functions from records to rows: the dashboard, the monthly report and the 履行状況表 show the same.
///
/// Every clause of the catalogue gets exactly one row, in the annex's order. The order of the states when several sites
/// or clauses are rolled up: 期限超過 > 要確認 > 期限内 > 実施済 > 対象外.

/// Rows of one month (any day of it) for one site. `month` may lie ahead or before the contract.
DutyMonth fulfilment(const Catalogue& catalogue, const Facts& facts, const QDate& month);

/// Several sites of one profile in one table: the worst state of each clause; reasons name the site.
DutyMonth merged(const std::vector<DutyMonth>& months, const QStringList& siteNames);

/// 年度 as twelve months, April first.
std::vector<DutyMonth> fiscalYear(const Catalogue& catalogue, const Facts& facts, int fiscalYear);

/// The state that stands for both.
DutyState worse(DutyState a, DutyState b);

/// First and last Japanese day on which the clause binds; `first` invalid = nobody knows yet; `last` invalid = open.
struct BindingDays
{
    QDate first;
    QDate last;
};
BindingDays bindingDays(const Clause& clause, const Facts& facts);

} // namespace akimori::duties
