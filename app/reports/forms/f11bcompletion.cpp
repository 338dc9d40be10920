#include "reports/forms/f11bcompletion.h"

#include "reports/formwriter.h"
#include "reports/machinetext.h"

#include <QHash>

#include <algorithm>

namespace akimori::reports {

namespace {

std::vector<QStringList> valueRows(const CutoverCompletion& completion)
{
    std::vector<QStringList> rows;
    for (const CutoverMovedRecord& record : completion.records)
        rows.push_back({record.name, record.type, record.oldValues.join(u'\n'), record.newValues.join(u'\n')});
    return rows;
}

std::vector<QStringList> cacheRows(const CutoverCompletion& completion)
{
    std::vector<QStringList> rows;
    for (const CutoverPropagation& each : completion.propagation)
        rows.push_back({each.server, each.name + u' ' + each.type, each.answer, QString::number(each.remainingTtl),
                        briefInstant(each.at)});
    return rows;
}

/// The protocol names steps by their ids; papers name them by their titles. A server that left the plan has no step any
/// more: the step of another one lends its title.
QString titleOf(const CutoverPaperFact& subject, const QHash<QString, QString>& titles, const QString& stepId)
{
    const QString base = stepId.section(u'@', 0, 0);
    for (auto known = titles.begin(); known != titles.end() && !titles.contains(stepId); ++known) {
        const QString server = known.key().section(u'@', 1);
        if (known.key().section(u'@', 0, 0) == base && !server.isEmpty())
            return QString(known.value()).replace(server, stepId.section(u'@', 1));
    }
    return titles.value(stepId, subject.plan.domain);
}

} // namespace

Document cutoverCompletionForm(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const CutoverPaperFact* subject = facts.cutoverPaper ? &*facts.cutoverPaper : nullptr;
    const CutoverCompletion completion = subject ? subject->completion : CutoverCompletion();
    const bool switched = completion.switchedAt.isValid();
    const bool complete = switched && completion.remaining.empty() && !completion.rolledBackAt.isValid();
    if (subject && !complete)
        paper.setTitle(text.text("titleOpen"));
    QHash<QString, QString> titles;
    for (const CutoverFact& each : facts.cutovers) {
        for (const CutoverStep& step : subject && each.plan.id == subject->plan.id ? each.steps : std::vector<CutoverStep>())
            titles.insert(step.id, step.title);
    }
    paper.heading("result");
    paper.field("domain", domainText(completion.domain));
    paper.field("switched", !subject ? QString() : switched ? instantText(completion.switchedAt) : text.text("text.notSwitched"));
    paper.field("served", !subject                             ? QString()
                          : completion.firstServedAt.isValid() ? instantText(completion.firstServedAt)
                                                               : text.text("text.notServed"));
    paper.field("checks", !subject ? QString()
                                   : text.text("text.checks", {{"good", QString::number(completion.good)},
                                                               {"waived", QString::number(completion.waived)},
                                                               {"rest", QString::number(completion.remaining.size())}}));
    paper.field("rollback", completion.rolledBackAt.isValid() ? text.text("text.rolledBack", {{"at", instantText(completion.rolledBackAt)}})
                            : switched                        ? text.text("text.noRollback")
                                                              : QString());
    paper.heading("values");
    paper.table("values", valueRows(completion));
    paper.heading("caches");
    const auto fresh = std::count_if(completion.propagation.begin(), completion.propagation.end(),
                                     [](const CutoverPropagation& each) { return each.fresh; });
    paper.field("caches", completion.propagation.empty()
                              ? QString()
                              : text.text("text.caches", {{"all", QString::number(completion.propagation.size())},
                                                          {"fresh", QString::number(fresh)}}));
    paper.table("caches", cacheRows(completion));
    paper.heading("problems");
    std::vector<QStringList> problems;
    for (const CutoverEvent& event : completion.problems)
        problems.push_back({briefInstant(event.at), titleOf(*subject, titles, event.stepId), machineText(event.text), event.who});
    std::vector<QStringList> rest;
    for (const CutoverStep& step : completion.remaining)
        rest.push_back({step.title, paper.word("cutoverState", toString(step.state)), step.automatic ? machineText(step.observed) : step.observed});
    if (subject)
        paper.table("problems", std::move(problems));
    else
        paper.say("unknown");
    paper.heading("rest");
    if (subject)
        paper.table("rest", std::move(rest));
    else
        paper.say("unknown");
    paper.writtenField("remarks");
    return paper.finish();
}

} // namespace akimori::reports
