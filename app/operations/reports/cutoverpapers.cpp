#include "operations/reports/cutoverpapers.h"

#include "ledger/cutovertable.h"
#include "operations/cutover/cutovers.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

struct Named
{
    QString plan; ///< domain or id
    CutoverApplicationKind kind = CutoverApplicationKind::Switch;
};

Named named(const QString& form, const QString& subject)
{
    const qsizetype slash = form == QLatin1String("F-10") ? subject.indexOf(u'/') : -1;
    if (slash < 0)
        return {subject.trimmed()};
    return {subject.left(slash).trimmed(), cutoverApplicationKindFromString(subject.mid(slash + 1).trimmed())};
}

CutoverOverview overviewOf(const reports::CutoverFact& fact)
{
    CutoverOverview overview;
    overview.plan = fact.plan;
    overview.steps = fact.steps;
    overview.events = fact.events;
    overview.sightings = fact.sightings;
    if (!fact.snapshots.empty())
        overview.before = fact.snapshots.back();
    return overview;
}

} // namespace

bool isCutoverForm(const QString& form)
{
    return form == QLatin1String("F-10") || form == QLatin1String("F-11a") || form == QLatin1String("F-11b");
}

QString cutoverSubject(ledger::Ledger& ledger, const QString& form, const QString& subject)
{
    if (subject.isEmpty())
        return {};
    const Named wanted = named(form, subject);
    if (wanted.plan.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The paper needs the domain of the DNS switch, for example example.jp/switch."));
    const QString plan = ledger::CutoverTable(ledger).find(wanted.plan)
                             ? wanted.plan
                             : findCutover(ledger, wanted.plan).domain;
    return form == QLatin1String("F-10") ? plan + u'/' + toString(wanted.kind) : plan;
}

void addCutoverPaper(const Paper& paper, reports::Facts& facts)
{
    if (!isCutoverForm(paper.form.id) || paper.subject.isEmpty())
        return;
    const Named wanted = named(paper.form.id, paper.subject);
    const auto found = std::find_if(facts.cutovers.begin(), facts.cutovers.end(), [&](const reports::CutoverFact& fact) {
        return fact.plan.id == wanted.plan || fact.plan.domain == wanted.plan; // newest first
    });
    if (found == facts.cutovers.end())
        return;
    const CutoverOverview overview = overviewOf(*found);
    reports::CutoverPaperFact fact;
    fact.plan = found->plan;
    fact.kind = wanted.kind;
    if (overview.before)
        fact.application = cutoverApplication(overview, wanted.kind);
    fact.checklist = cutoverChecklist(overview);
    fact.completion = cutoverCompletion(overview);
    facts.cutoverPaper = std::move(fact);
}

} // namespace akimori::operations
