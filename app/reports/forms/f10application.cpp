#include "reports/forms/f10application.h"

#include "reports/formwriter.h"
#include "reports/machinetext.h"

namespace akimori::reports {

namespace {

using Operation = CutoverRecordChange::Operation;

QString operationWord(const FormWriter& paper, Operation operation)
{
    return paper.text.text(operation == Operation::Add      ? "operation.add"
                           : operation == Operation::Remove ? "operation.remove"
                                                            : "operation.change");
}

QString valuesOf(const FormWriter& paper, const QStringList& values, qint64 ttl)
{
    if (values.isEmpty())
        return {};
    return values.join(u'\n') + u'\n' + paper.text.text("text.withTtl", {{"ttl", QString::number(ttl)}});
}

std::vector<QStringList> changeRows(const FormWriter& paper, const CutoverApplication& application)
{
    std::vector<QStringList> rows;
    for (const CutoverRecordChange& change : application.changes)
        rows.push_back({change.name, change.type, operationWord(paper, change.operation),
                        valuesOf(paper, change.currentValues, change.currentTtl),
                        valuesOf(paper, change.newValues, change.newTtl)});
    return rows;
}

std::vector<QStringList> unchangedRows(const CutoverApplication& application)
{
    std::vector<QStringList> rows;
    for (const CutoverRecordSet& set : application.unchanged)
        rows.push_back({set.name, set.type, QString::number(set.ttl), set.values.join(u'\n')});
    return rows;
}

std::vector<QStringList> readinessRows(const FormWriter& paper, const CutoverApplication& application)
{
    std::vector<QStringList> rows;
    for (const CutoverChecklistRow& row : application.readiness)
        rows.push_back({row.item, paper.word("cutoverState", toString(row.verdict)), machineText(row.observed), briefInstant(row.at)});
    return rows;
}

/// What stands in the name servers before this change: the values to go back to.
QString formerValues(const CutoverApplication& application)
{
    QStringList lines;
    for (const CutoverRecordChange& change : application.changes) {
        for (const QString& value : change.currentValues)
            lines << QStringLiteral("%1 %2 %3").arg(change.name, change.type, value);
    }
    return lines.join(u'\n');
}

QString kindBoxes(const FormWriter& paper, const CutoverPaperFact* subject)
{
    QStringList words;
    for (const CutoverApplicationKind kind : {CutoverApplicationKind::TtlReduction, CutoverApplicationKind::Switch,
                                              CutoverApplicationKind::TtlRestoration, CutoverApplicationKind::Rollback})
        words << paper.word("kind", toString(kind));
    return checkBoxes(words, subject ? QStringList{paper.word("kind", toString(subject->kind))} : QStringList());
}

void addressToAdministrator(FormWriter& paper, const CutoverPaperFact* subject)
{
    const FormText& text = paper.text;
    QString name = paper.facts.contract.domainAdministrator.trimmed();
    if (name.isEmpty())
        name = subject ? text.text("administrator", {{"domain", subject->plan.domain}}) : text.text("administratorUnknown");
    paper.addressTo(name + QStringLiteral("　") + text.text("honorific"));
}

} // namespace

Document cutoverApplicationForm(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const CutoverPaperFact* subject = facts.cutoverPaper ? &*facts.cutoverPaper : nullptr;
    const CutoverPlan plan = subject ? subject->plan : CutoverPlan();
    const bool pictured = subject && subject->application;
    const CutoverApplication application = pictured ? *subject->application : CutoverApplication();
    const QString unknown = subject ? text.text("text.noPicture") : QString();
    addressToAdministrator(paper, subject);
    paper.heading("application");
    paper.field("kind", kindBoxes(paper, subject));
    paper.field("applicant", facts.contract.contractor.name);
    paper.writtenField("approval");
    paper.field("domain", domainText(plan.domain));
    paper.field("names", plan.names.join(u'\n'));
    paper.writtenField("desired", instantText(plan.plannedAt));
    paper.field("ttl", pictured ? text.text("text.ttl", {{"old", QString::number(application.oldTtl)},
                                                         {"reduced", QString::number(plan.reducedTtl)}})
                                : unknown);
    paper.field("reduceBefore", application.reduceBefore.isValid()
                                    ? text.text("text.reduceBefore", {{"at", instantText(application.reduceBefore)}})
                                    : QString());
    paper.writtenField("request");
    paper.field("dnssec", application.dnssec.isEmpty() && subject ? text.text("unknown") : application.dnssec);
    paper.field("picture", pictured ? text.text("text.picture", {{"server", orDash(application.pictureServer)},
                                                                 {"at", instantText(application.pictureAt)},
                                                                 {"sha256", QString::fromLatin1(application.pictureSha256)}})
                                    : unknown);
    paper.heading("changes");
    paper.table("changes", changeRows(paper, application));
    paper.heading("unchanged");
    paper.say("unchanged");
    paper.table("unchanged", unchangedRows(application));
    paper.heading("preparation");
    paper.table("readiness", readinessRows(paper, application));
    paper.heading("rollback");
    paper.field("values", pictured ? formerValues(application) : unknown);
    paper.writtenField("contact", QStringList{facts.contract.contractor.phone, facts.contract.contractor.email}.join(u' ').simplified());
    paper.writtenField("done");
    if (!application.zoneText.trimmed().isEmpty()) {
        paper.enclosure("zone");
        paper.paragraph(application.zoneText.trimmed());
    }
    return paper.finish();
}

} // namespace akimori::reports
