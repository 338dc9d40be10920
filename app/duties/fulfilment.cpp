#include "duties/fulfilment.h"

#include "base/jst.h"
#include "duties/rules.h"
#include "duties/tr.h"

#include <algorithm>

namespace akimori::duties {

namespace {

const QLatin1String kRollUp("G-1");

int rank(DutyState state)
{
    switch (state) {
    case DutyState::Overdue: return 4;
    case DutyState::NeedsConfirmation: return 3;
    case DutyState::Pending: return 2;
    case DutyState::Fulfilled: return 1;
    case DutyState::NotApplicable: return 0;
    }
    return 3;
}

const ClauseRule* ruleOf(const Clause& clause)
{
    for (const ClauseRule& rule : allRules()) {
        if (clause.id == QLatin1String(rule.clause))
            return &rule;
    }
    return nullptr;
}

/// What is true once and for all stays confirmed; what comes due again or happened in a month is confirmed for that
/// month, unless the confirmation itself says until when it holds.
bool isInForce(const DutyConfirmation& one, const Question& q)
{
    const bool lasting = q.clause.cadence == DutyCadence::Standing || q.clause.cadence == DutyCadence::Once;
    if (one.validFrom > q.lastDay())
        return false;
    if (one.validUntil.isValid())
        return one.validUntil >= (lasting ? q.lastDay() : q.from);
    return lasting || one.validFrom >= q.from;
}

/// The newest confirmation in force.
const DutyConfirmation* confirmationFor(const Question& q)
{
    const DutyConfirmation* found = nullptr;
    for (const DutyConfirmation& one : q.facts.confirmations) {
        const bool site = one.siteId.isEmpty() || (q.facts.site && one.siteId == q.facts.site->id);
        if (one.clause == q.clause.id && site && isInForce(one, q))
            found = &one;
    }
    return found;
}

/// What no record can prove, a person can. 期限超過 stays: a computed breach is not confirmed away.
void applyConfirmation(const Question& q, Answer& answer)
{
    if (answer.state != DutyState::NeedsConfirmation)
        return;
    const DutyConfirmation* confirmation = confirmationFor(q);
    if (!confirmation)
        return;
    answer.evidence.push_back(evidenceOf(*confirmation));
    answer.state = confirmation->state;
    if (confirmation->state != DutyState::NeedsConfirmation)
        answer.why = Tr::tr("%1 (confirmed by %2)").arg(confirmation->text, confirmation->confirmedBy);
}

QString askText(const Question& q)
{
    const QDate binding = bindingDays(q.clause, q.facts).first;
    const QDate begin = binding.isValid() ? std::max(q.from, binding) : q.today();
    QDate until = begin.addDays(q.clause.askWithinDays);
    if (!q.isOver())
        until = std::max(until, q.today()); // what was put off is to be asked today
    return Tr::tr("%1 asks %2 by %3.", "who, whom, day")
        .arg(q.clause.asker, q.clause.asked, until.toString(Qt::ISODate));
}

Answer answerOf(const Clause& clause, const Facts& facts, const QDate& first, const QDate& last)
{
    if (!clause.applies)
        return Answer::notApplicable(clause.whyNot);
    const ClauseRule* rule = ruleOf(clause);
    const BindingDays binding = bindingDays(clause, facts);
    if (!binding.first.isValid() && !(rule && rule->beforeTerm))
        return Answer::notApplicable(Tr::tr("The term of the contract is not recorded, and no site is registered."));
    if (binding.first.isValid() && binding.first > last)
        return Answer::notApplicable(Tr::tr("Binds from %1.").arg(binding.first.toString(Qt::ISODate)));
    if (binding.last.isValid() && binding.last < first)
        return Answer::notApplicable(Tr::tr("Bound until %1.").arg(binding.last.toString(Qt::ISODate)));
    const QDate today = jst::date(facts.now);
    if (first > today)
        return Answer::pending(Tr::tr("The month lies ahead."), endOf(last));
    if (binding.first.isValid() && binding.first > today)
        return Answer::pending(Tr::tr("Binds from %1.").arg(binding.first.toString(Qt::ISODate)), endOf(binding.first));
    const Question q{facts, clause, binding.first.isValid() ? std::max(first, binding.first) : first,
                     binding.last.isValid() ? std::min(last, binding.last) : last};
    Answer answer = rule ? rule->answer(q) : Answer::unknown(Tr::tr("No record can prove this clause."));
    applyConfirmation(q, answer);
    return answer;
}

DutyRow rowOf(const Clause& clause, const Facts& facts, const QDate& first, const QDate& last)
{
    Answer answer = answerOf(clause, facts, first, last);
    DutyRow row;
    row.clause = clause;
    row.state = answer.state;
    row.due = answer.due;
    row.why = answer.why;
    row.evidenceCount = static_cast<int>(answer.evidence.size());
    std::stable_sort(answer.evidence.begin(), answer.evidence.end(),
                     [](const DutyEvidence& a, const DutyEvidence& b) { return a.at < b.at; });
    if (answer.evidence.size() > DutyRow::kMostEvidence)
        answer.evidence.erase(answer.evidence.begin(), answer.evidence.end() - DutyRow::kMostEvidence);
    row.evidence = std::move(answer.evidence);
    for (DutyEvidence& one : row.evidence) {
        if (facts.site && one.siteId.isEmpty())
            one.siteId = facts.site->id;
    }
    if (row.state == DutyState::NeedsConfirmation)
        row.ask = askText(Question{facts, clause, first, last});
    return row;
}

/// G-1: 「WEBサーバの管理」 is all the others.
void rollUp(DutyRow& row, const DutyMonth& month)
{
    QHash<int, int> counts;
    row.state = DutyState::NotApplicable;
    row.due = {};
    for (const DutyRow& other : month.rows) {
        if (other.clause.id == kRollUp)
            continue;
        ++counts[static_cast<int>(other.state)];
        row.state = worse(row.state, other.state);
    }
    for (const DutyRow& other : month.rows) {
        if (other.clause.id != kRollUp && other.state == row.state && other.due.isValid())
            row.due = row.due.isValid() ? std::min(row.due, other.due) : other.due;
    }
    const auto count = [&](DutyState state) { return counts.value(static_cast<int>(state)); };
    row.why = Tr::tr("Fulfilled %1, within the deadline %2, overdue %3, needs confirmation %4, not applicable %5.")
                  .arg(count(DutyState::Fulfilled))
                  .arg(count(DutyState::Pending))
                  .arg(count(DutyState::Overdue))
                  .arg(count(DutyState::NeedsConfirmation))
                  .arg(count(DutyState::NotApplicable));
    row.ask = row.state == DutyState::NeedsConfirmation ? Tr::tr("See the rows that need confirmation.") : QString();
}

void mergeRow(DutyRow& row, const DutyRow& other)
{
    const DutyState state = worse(row.state, other.state);
    const bool decides = state != row.state; // only the other one is that bad
    const bool sooner = other.state == state && other.due.isValid() && (!row.due.isValid() || other.due < row.due);
    if (decides || sooner)
        row.due = other.due;
    if (row.ask.isEmpty())
        row.ask = other.ask;
    row.state = state;
    row.evidenceCount += other.evidenceCount;
    row.evidence.insert(row.evidence.end(), other.evidence.begin(), other.evidence.end());
}

} // namespace

const std::vector<ClauseRule>& allRules()
{
    static const std::vector<ClauseRule> rules = [] {
        std::vector<ClauseRule> all;
        for (const auto& group : {
                 organisationRules(),
                 backupTakenRules(),
                 backupKeptRules(),
                 monitoringRules(),
                 anomalyRules(),
                 securityRules(),
                 advisoryRules(),
                 integrityRules(),
                 faultRules(),
                 takeoverRules(),
             })
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return rules;
}

DutyState worse(DutyState a, DutyState b) { return rank(a) >= rank(b) ? a : b; }

BindingDays bindingDays(const Clause& clause, const Facts& facts)
{
    BindingDays days{clause.from, facts.contract.termUntil};
    const QDate begin = facts.contract.termFrom;
    if (!days.first.isValid())
        days.first = clause.start == DutyStart::Published && facts.contract.publishedOn.isValid() && begin.isValid()
            ? std::max(begin, facts.contract.publishedOn)
            : begin;
    if (clause.until.isValid())
        days.last = days.last.isValid() ? std::min(days.last, clause.until) : clause.until;
    return days;
}

DutyMonth fulfilment(const Catalogue& catalogue, const Facts& facts, const QDate& month)
{
    DutyMonth result;
    result.month = QDate(month.year(), month.month(), 1);
    result.at = facts.now;
    const QDate last = result.month.addMonths(1).addDays(-1);
    for (const Clause& clause : catalogue.clauses())
        result.rows.push_back(rowOf(clause, facts, result.month, last));
    for (DutyRow& row : result.rows) {
        if (row.clause.id == kRollUp && row.clause.applies)
            rollUp(row, result);
    }
    return result;
}

DutyMonth merged(const std::vector<DutyMonth>& months, const QStringList& siteNames)
{
    if (months.size() == 1)
        return months.front();
    DutyMonth result = months.empty() ? DutyMonth() : months.front();
    for (std::size_t n = 0; n < result.rows.size(); ++n) {
        DutyRow& row = result.rows[n];
        bool same = true;
        QStringList reasons;
        for (std::size_t i = 0; i < months.size(); ++i) {
            const DutyRow& other = months[i].rows[n];
            same = same && other.why == months.front().rows[n].why;
            reasons << Tr::tr("%1: %2", "site, reason").arg(siteNames.value(static_cast<qsizetype>(i)), other.why);
            if (i > 0)
                mergeRow(row, other);
        }
        if (!same)
            row.why = reasons.join(QLatin1Char('\n'));
    }
    for (DutyRow& row : result.rows) {
        if (row.state != DutyState::NeedsConfirmation)
            row.ask.clear();
    }
    return result;
}

std::vector<DutyMonth> fiscalYear(const Catalogue& catalogue, const Facts& facts, int fiscalYear)
{
    std::vector<DutyMonth> months;
    for (int i = 0; i < 12; ++i)
        months.push_back(fulfilment(catalogue, facts, firstDayOfFiscalYear(fiscalYear).addMonths(i)));
    return months;
}

} // namespace akimori::duties
