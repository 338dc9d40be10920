#include "operations/duties/collectors.h"

#include "base/jst.h"
#include "ledger/antivirustable.h"
#include "ledger/assessmenttable.h"
#include "ledger/hardeningtable.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

constexpr qint64 kMostChecks = 36;

duties::CheckFact factOf(const HardeningCheck& check)
{
    const int found = check.count(HardeningState::Found);
    const int unchecked = check.count(HardeningState::Unchecked);
    const RunOutcome outcome = found > 0 ? RunOutcome::Found : unchecked > 0 ? RunOutcome::Unchecked : RunOutcome::Ok;
    return {check.id, check.at, outcome,
            Tr::tr("Hardening check of %1: %2 open points, %3 not checked").arg(jst::display(check.at)).arg(found).arg(unchecked)};
}

duties::CheckFact factOf(const AntivirusLoan& loan, const AntivirusCheck& check)
{
    const RunOutcome outcome = check.outcome == QLatin1String("ok") ? RunOutcome::Ok
        : check.outcome == QLatin1String("found")                   ? RunOutcome::Found
                                                                    : RunOutcome::Unchecked;
    return {check.id, check.at, outcome,
            Tr::tr("%1, definitions %2, checked on %3")
                .arg(loan.product, check.definitions.isEmpty() ? QStringLiteral("―") : check.definitions,
                     jst::display(check.at))};
}

} // namespace

void collectChecks(ledger::Ledger& ledger, const FactsSpan&, duties::Facts& facts)
{
    if (!facts.site)
        return;
    facts.hardening.emplace();
    for (const HardeningCheck& check : ledger::HardeningTable(ledger).ofSite(facts.site->id, kMostChecks))
        facts.hardening->push_back(factOf(check));
    const ledger::AntivirusTable antivirus(ledger);
    facts.antivirus.emplace();
    for (const AntivirusLoan& loan : antivirus.loans(facts.site->id)) {
        for (const AntivirusCheck& check : antivirus.checks(facts.site->id)) {
            if (check.loanId == loan.id)
                facts.antivirus->push_back(factOf(loan, check));
        }
    }
    facts.assessments.emplace();
    for (const Assessment& assessment : ledger::AssessmentTable(ledger).ofSite(facts.site->id))
        facts.assessments->push_back({assessment.no, assessment.fiscalYear, assessment.fulfils(), assessment.performedUntil,
                                      assessment.submittedAt});
}

} // namespace akimori::operations
