#include "operations/advisories/casestep.h"

#include "ledger/advisorycasetable.h"
#include "operations/tr.h"

namespace akimori::operations {

AdvisoryCase caseByNumber(const ledger::Ledger& ledger, const QString& no)
{
    const std::optional<AdvisoryCase> found = ledger::AdvisoryCaseTable(ledger).find(no);
    if (!found)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no case “%1”. “advisory list” shows the numbers.").arg(no));
    return *found;
}

AdvisoryCase stepCase(ledger::Ledger::Transaction& transaction, const QString& no,
                      const std::function<CaseStep(AdvisoryCase&, ledger::Ledger::Transaction&)>& move)
{
    AdvisoryCase subject = caseByNumber(transaction.ledger(), no);
    const CaseStep done = move(subject, transaction);
    const ledger::AdvisoryCaseTable table(transaction.ledger());
    table.update(transaction, subject);
    table.addEvent(transaction, {no, transaction.nowUtc(), transaction.actor().name, done.kind, done.text, done.detail});
    QJsonObject detail = done.detail;
    detail.insert(QStringLiteral("text"), done.text);
    transaction.audit(QStringLiteral("advisory.") + done.kind, no, detail);
    return subject;
}

AdvisoryCase stepCase(const Context& context, const QString& no,
                      const std::function<CaseStep(AdvisoryCase&, ledger::Ledger::Transaction&)>& move)
{
    const auto ledger = context.openLedger();
    const Actor actor = context.actor(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, actor);
    const AdvisoryCase subject = stepCase(transaction, no, move);
    transaction.commit();
    return subject;
}

void requireText(const QString& text, const QString& sentence)
{
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, sentence);
}

} // namespace akimori::operations
