#include "ledger/antivirustable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

std::vector<AntivirusLoan> AntivirusTable::loans(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT id, site_id, product, licence, lent_by, lent_on, returned_on, means, place, recorded_by, "
                               "recorded_at FROM antivirus_loan WHERE site_id = ? ORDER BY recorded_at DESC, id");
    select.text(siteId);
    std::vector<AntivirusLoan> loans;
    while (select.step()) {
        AntivirusLoan loan;
        loan.id = select.nextText();
        loan.siteId = select.nextText();
        loan.product = select.nextText();
        loan.licence = select.nextText();
        loan.lentBy = select.nextText();
        loan.lentOn = select.nextDate();
        loan.returnedOn = select.nextDate();
        loan.means = select.nextWord(antivirusMeansFromString);
        loan.place = select.nextText();
        loan.recordedBy = select.nextText();
        loan.recordedAt = select.nextTime();
        loans.push_back(std::move(loan));
    }
    return loans;
}

std::vector<AntivirusCheck> AntivirusTable::checks(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT id, site_id, loan_id, checked_at, checked_by, means, version, definitions, "
                               "definitions_of, scanned, infected, skipped, outcome, detail FROM antivirus_check "
                               "WHERE site_id = ? ORDER BY checked_at DESC, id");
    select.text(siteId);
    std::vector<AntivirusCheck> checks;
    while (select.step()) {
        AntivirusCheck check;
        check.id = select.nextText();
        check.siteId = select.nextText();
        check.loanId = select.nextText();
        check.at = select.nextTime();
        check.by = select.nextText();
        check.means = select.nextWord(antivirusMeansFromString);
        check.version = select.nextText();
        check.definitions = select.nextText();
        check.definitionsOf = select.nextDate();
        check.scanned = select.nextNumber();
        check.infected = select.nextNumber();
        check.skipped = select.nextNumber();
        check.outcome = select.nextText();
        check.detail = select.nextText();
        checks.push_back(std::move(check));
    }
    return checks;
}

void AntivirusTable::insert(Ledger::Transaction& transaction, const AntivirusLoan& loan) const
{
    Statement(transaction.ledger(),
              "INSERT INTO antivirus_loan (id, site_id, product, licence, lent_by, lent_on, returned_on, means, place, "
              "recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(loan.id)
        .text(loan.siteId)
        .text(loan.product)
        .text(loan.licence)
        .text(loan.lentBy)
        .date(loan.lentOn)
        .date(loan.returnedOn)
        .text(toString(loan.means))
        .text(loan.place)
        .text(loan.recordedBy)
        .time(loan.recordedAt)
        .run();
}

void AntivirusTable::giveBack(Ledger::Transaction& transaction, const AntivirusLoan& loan) const
{
    Statement(transaction.ledger(), "UPDATE antivirus_loan SET returned_on = ? WHERE id = ?")
        .date(loan.returnedOn)
        .text(loan.id)
        .runOne(Tr::tr("The antivirus loan %1").arg(loan.id));
}

void AntivirusTable::insert(Ledger::Transaction& transaction, const AntivirusCheck& check) const
{
    Statement(transaction.ledger(),
              "INSERT INTO antivirus_check (id, site_id, loan_id, checked_at, checked_by, means, version, definitions, "
              "definitions_of, scanned, infected, skipped, outcome, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(check.id)
        .text(check.siteId)
        .text(check.loanId)
        .time(check.at)
        .text(check.by)
        .text(toString(check.means))
        .text(check.version)
        .text(check.definitions)
        .date(check.definitionsOf)
        .number(check.scanned)
        .number(check.infected)
        .number(check.skipped)
        .text(check.outcome)
        .text(check.detail)
        .run();
}

} // namespace akimori::ledger
