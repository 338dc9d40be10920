#include "reports/forms/f11achecklist.h"

#include "reports/formwriter.h"
#include "reports/machinetext.h"

namespace akimori::reports {

namespace {

using Stage = CutoverChecklistRow::Stage;

std::vector<QStringList> rowsOf(const FormWriter& paper, const CutoverPaperFact* subject, Stage stage)
{
    std::vector<QStringList> rows;
    for (const CutoverChecklistRow& row : subject ? subject->checklist : std::vector<CutoverChecklistRow>()) {
        if (row.stage == stage)
            rows.push_back({QString::number(row.no), row.item,
                            paper.text.text(row.automatic ? "method.automatic" : "method.person"), row.automatic ? machineText(row.expected) : row.expected, row.automatic ? machineText(row.observed) : row.observed,
                            paper.word("cutoverState", toString(row.verdict)), briefInstant(row.at), row.who});
    }
    return rows;
}

QString summary(const FormWriter& paper, const std::vector<CutoverChecklistRow>& rows)
{
    int good = 0;
    int waived = 0;
    int bad = 0;
    int unchecked = 0;
    int open = 0;
    for (const CutoverChecklistRow& row : rows) {
        switch (row.verdict) {
        case CutoverState::Ok:
            ++good;
            break;
        case CutoverState::Waived:
            ++waived;
            break;
        case CutoverState::Ng:
            ++bad;
            break;
        case CutoverState::Unchecked:
            ++unchecked;
            break;
        case CutoverState::Waiting:
        case CutoverState::Manual:
            ++open;
            break;
        }
    }
    return paper.text.text("text.summary", {{"all", QString::number(rows.size())},
                                            {"good", QString::number(good)},
                                            {"waived", QString::number(waived)},
                                            {"bad", QString::number(bad)},
                                            {"unchecked", QString::number(unchecked)},
                                            {"open", QString::number(open)}});
}

QString addressesOf(const QList<ServerAddress>& servers)
{
    QStringList texts;
    for (const ServerAddress& server : servers)
        texts << server.toString();
    return orDash(texts.join(QStringLiteral("、")));
}

} // namespace

Document cutoverChecklistForm(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const CutoverPaperFact* subject = facts.cutoverPaper ? &*facts.cutoverPaper : nullptr;
    const CutoverPlan plan = subject ? subject->plan : CutoverPlan();
    paper.heading("plan");
    paper.field("domain", domainText(plan.domain));
    paper.field("names", plan.names.join(u'\n'));
    paper.field("servers", subject ? text.text("text.servers", {{"old", addressesOf(plan.oldServers)}, {"new", addressesOf(plan.newServers)}})
                                   : QString());
    paper.field("planned", instantText(plan.plannedAt));
    paper.field("switched", !subject                    ? QString()
                            : plan.switchedAt.isValid() ? instantText(plan.switchedAt)
                                                        : text.text("text.notSwitched"));
    paper.field("summary", subject && !subject->checklist.empty() ? summary(paper, subject->checklist) : QString());
    paper.writtenField("remarks");
    paper.heading("before");
    paper.table("before", rowsOf(paper, subject, Stage::Before));
    paper.heading("day");
    paper.table("day", rowsOf(paper, subject, Stage::OnTheDay));
    paper.heading("after");
    paper.table("after", rowsOf(paper, subject, Stage::After));
    return paper.finish();
}

} // namespace akimori::reports
