#pragma once

#include "cli/command.h"
#include "records/advisorycase.h"

namespace akimori::cli {

/// advisory judge, assess, consult, decide, patch, transfer, work, verify, report, agree, late: the steps of a case.
std::vector<Command> caseCommands();

/// The keys of cli.md for one case, and more.
QJsonObject caseJson(const AdvisoryCase& subject, const QDate& today);
QString caseLine(const AdvisoryCase& subject, const QDate& today);
Outcome caseOutcome(const AdvisoryCase& subject, CommandContext& context);

QJsonValue dayJson(const QDate& day); ///< null for an invalid day
/// Throws Error(BadInput) that names the option; invalid when it is not given.
QDate dayOption(const Arguments& arguments, const QString& option);

} // namespace akimori::cli
