#pragma once

#include "operations/reports/paperfacts.h"

#include <optional>

namespace akimori::operations {

/// F-10, F-11a and F-11b are about a plan of a DNS switch: named by its domain as typed, or by its id when it is not
/// the newest plan of that domain. F-10 adds what is applied for: "example.jp/ttl", "/switch" (also when left out),
/// "/restore", "/rollback".
bool isCutoverForm(const QString& form);
/// The subject in its one spelling, so that the same paper is never issued twice. Throws Error: NotFound, BadInput.
QString cutoverSubject(ledger::Ledger& ledger, const QString& form, const QString& subject);
/// Adds what these forms say about their subject, out of `facts.cutovers`.
void addCutoverPaper(const Paper& paper, reports::Facts& facts);

} // namespace akimori::operations
