#include "operations/reports/paperdoubt.h"

#include "base/jst.h"
#include "ledger/assessmenttable.h"
#include "operations/contract/contract.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

QString monthOf(const Paper& paper) { return paper.period.toString(QStringLiteral("yyyy-MM")); }
QDate lastDayOf(const Paper& paper) { return paper.period.addMonths(1).addDays(-1); }

void requireSubject(ledger::Ledger& ledger, const Paper& paper)
{
    if (!paper.subject.isEmpty())
        return;
    if (paper.form.scope == reports::FormScope::Subject)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 is about one record, and none was named. Nothing was issued. Enter its number (on the command line: "
                           "--subject); the page of these records and their list commands show it.")
                        .arg(paper.form.id));
    if (paper.form.id == QLatin1String("F-07") && ledger::AssessmentTable(ledger).ofSite(paper.site.id).empty())
        throw Error(ErrorCode::BadInput, Tr::tr("No vulnerability assessment is recorded, so there is nothing that F-07 could report. Nothing "
                                                "was issued. Record the assessment first."));
    if (paper.form.id == QLatin1String("F-19"))
        throw Error(ErrorCode::BadInput, Tr::tr("No change of the people is recorded, so there is nothing that F-19 could report. Nothing was "
                                                "issued. Record in the settings who comes and who leaves on which day."));
}

void requireMonth(ledger::Ledger& ledger, const Paper& paper, const QDate& today)
{
    if (paper.form.scope != reports::FormScope::Month)
        return;
    if (paper.period > today)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The month %1 has not begun. Nothing was issued. Choose a month that has ended.").arg(monthOf(paper)));
    const Contract contract = readContract(ledger);
    if (contract.termFrom.isValid() && lastDayOf(paper) < contract.termFrom)
        throw Error(ErrorCode::BadInput, Tr::tr("The month %1 lies before the contract, which begins on %2. Nothing was issued, for a number is "
                                                "never used again. Choose a later month, or correct the term of the contract in the settings "
                                                "(on the command line: “contract set”).")
                                             .arg(monthOf(paper), contract.termFrom.toString(Qt::ISODate)));
    if (contract.termUntil.isValid() && paper.period > contract.termUntil)
        throw Error(ErrorCode::BadInput, Tr::tr("The month %1 lies after the contract, which ended on %2. Nothing was issued, for a number is "
                                                "never used again. Choose an earlier month, or correct the term of the contract in the settings "
                                                "(on the command line: “contract set”).")
                                             .arg(monthOf(paper), contract.termUntil.toString(Qt::ISODate)));
}

} // namespace

void requireIssuable(ledger::Ledger& ledger, const Paper& paper, const QDate& today)
{
    requireSubject(ledger, paper);
    requireMonth(ledger, paper, today);
}

QString doubtAbout(const Paper& paper, const QDate& today)
{
    if (paper.form.scope != reports::FormScope::Month)
        return {};
    if (lastDayOf(paper) >= today)
        return Tr::tr("The month %1 is not over: it ends on %2. A paper that is issued now is frozen without the rest of the month, and its "
                      "number is never used again.")
            .arg(monthOf(paper), lastDayOf(paper).toString(Qt::ISODate));
    if (paper.site.createdAt.isValid() && lastDayOf(paper) < jst::date(paper.site.createdAt))
        return Tr::tr("The site was registered on %1, after the month %2. There are no records of that month, and the paper says so.")
            .arg(jst::date(paper.site.createdAt).toString(Qt::ISODate), monthOf(paper));
    return {};
}

} // namespace akimori::operations
