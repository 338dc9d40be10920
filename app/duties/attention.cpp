#include "duties/attention.h"

#include <algorithm>

namespace akimori::duties {

namespace {

bool comesEveryDay(const Clause& clause)
{
    return clause.cadence == DutyCadence::Daily || clause.cadence == DutyCadence::OpenDay;
}

bool isRollUp(const Clause& clause) { return clause.id == QLatin1String("G-1"); }

} // namespace

QString pageOf(const Clause& clause)
{
    struct Home
    {
        const char* prefix;
        const char* page;
    };
    static constexpr Home kHomes[] = {
        {"R-", "settings"},    {"B-11", "settings"},  {"B-6", "duties"},      {"B-", "backup"},      {"M-1", "monitoring"},
        {"M-2", "monitoring"}, {"M-3", "monitoring"}, {"M-", "incidents"},    {"G-2", "incidents"},  {"T-", "incidents"},
        {"S-11", "integrity"}, {"S-12", "integrity"}, {"S-13", "advisories"}, {"S-14", "advisories"}, {"S-10", "advisories"},
        {"S-1", "integrity"},  {"S-2", "integrity"},  {"S-4", "logs"},        {"S-", "advisories"},  {"H-1", "integrity"},
        {"H-6", "cutover"},    {"H-7", "cutover"},    {"H-8", "cutover"},     {"H-5", "sites"},      {"H-2", "takeover"},
        {"H-4", "takeover"},   {"H-", "publishing"},
    };
    for (const Home& home : kHomes) {
        const QLatin1String prefix(home.prefix);
        if (prefix.endsWith(QLatin1Char('-')) ? clause.id.startsWith(prefix) : clause.id == prefix)
            return QLatin1String(home.page);
    }
    return QStringLiteral("duties");
}

std::vector<Attention> attention(const DutyMonth& month, const QDateTime& now)
{
    std::vector<Attention> items;
    for (const DutyRow& row : month.rows) {
        if (isRollUp(row.clause))
            continue;
        const bool soon = row.state == DutyState::Pending && !comesEveryDay(row.clause) && row.due.isValid()
            && row.due <= now.addDays(kSoonDays);
        if (row.state != DutyState::Overdue && !soon)
            continue;
        items.push_back({soon ? Attention::Level::Soon : Attention::Level::Act, row.clause.id, row.clause.name, row.why,
                         pageOf(row.clause), row.due});
    }
    std::stable_sort(items.begin(), items.end(), [](const Attention& a, const Attention& b) {
        if (a.level != b.level)
            return a.level < b.level;
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        return a.due < b.due;
    });
    return items;
}

std::vector<DutyRow> openQuestions(const DutyMonth& month)
{
    std::vector<DutyRow> rows;
    std::copy_if(month.rows.begin(), month.rows.end(), std::back_inserter(rows), [](const DutyRow& row) {
        return row.state == DutyState::NeedsConfirmation && !isRollUp(row.clause);
    });
    return rows;
}

} // namespace akimori::duties
