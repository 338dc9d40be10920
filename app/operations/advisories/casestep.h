#pragma once

#include "ledger/ledger.h"
#include "operations/context.h"
#include "records/advisorycase.h"

#include <QJsonObject>

#include <functional>

namespace akimori::operations {

/// What a step leaves in the case's events and in the audit.
struct CaseStep
{
    QString kind; ///< as AdvisoryEvent::kind
    QString text;
    QJsonObject detail;
};

/// Throws Error(NotFound) that names the number.
AdvisoryCase caseByNumber(const ledger::Ledger& ledger, const QString& no);

/// Reads the case, lets `move` change it, and writes case, event and audit row as one.
AdvisoryCase stepCase(const Context& context, const QString& no,
                      const std::function<CaseStep(AdvisoryCase&, ledger::Ledger::Transaction&)>& move);

/// The same inside the caller's transaction, for several cases at once.
AdvisoryCase stepCase(ledger::Ledger::Transaction& transaction, const QString& no,
                      const std::function<CaseStep(AdvisoryCase&, ledger::Ledger::Transaction&)>& move);

/// Throws Error(BadInput, sentence) for a blank text.
void requireText(const QString& text, const QString& sentence);

} // namespace akimori::operations
