#include "reports/forms/f05advisory.h"

#include "records/document.h"
#include "reports/casefacts.h"
#include "reports/machinetext.h"

namespace akimori::reports {

namespace {

QString productsOf(const CaseFact* found)
{
    if (!found)
        return {};
    QStringList lines;
    if (!found->subject.package.isEmpty())
        lines << found->subject.package;
    if (found->advisory) {
        for (const AffectedProduct& product : found->advisory->products)
            lines << QStringList{product.vendor, product.product, product.versions}.join(u' ').simplified();
    }
    return lines.join(u'\n');
}

QString patchOf(const FormWriter& paper, const CaseFact* found)
{
    if (!found || !found->advisory)
        return {};
    QStringList packages;
    for (const FixedPackage& package : found->advisory->packages) {
        if (!package.version.isEmpty())
            packages << QStringList{package.release, package.package, package.version}.join(u' ').simplified();
    }
    for (const AffectedProduct& product : found->advisory->products) {
        if (!product.fixed.isEmpty())
            packages << product.product + u' ' + product.fixed;
    }
    return packages.isEmpty() ? paper.text.text("text.patchNo")
                              : paper.text.text("text.patchYes", {{"packages", packages.join(QStringLiteral("、"))}});
}

/// What the cases' own assessments say, each under its number when they are several.
QString assessed(const std::vector<const CaseFact*>& cases, QString AdvisoryAssessment::*member, const QString& otherwise)
{
    QStringList lines;
    for (const CaseFact* found : cases) {
        const QString own = found ? found->subject.assessment.*member : QString();
        if (!own.isEmpty())
            lines << (cases.size() > 1 ? QStringLiteral("%1：%2").arg(found->subject.no, own) : own);
    }
    return lines.isEmpty() ? otherwise : lines.join(u'\n');
}

QString summaryOf(const CaseFact* found)
{
    if (!found)
        return {};
    const QString& own = found->subject.assessment.summary;
    return own.isEmpty() && found->advisory ? found->advisory->summary : own;
}

QString deadlineOf(const FormWriter& paper, const CaseFact* found)
{
    if (!found)
        return {};
    const AdvisoryCase& subject = found->subject;
    return subject.deadline.isValid()
               ? paper.text.text("text.deadline", {{"deadline", dateText(subject.deadline)}, {"target", dateText(subject.targetDate)}})
               : paper.text.text("text.noDeadline");
}

/// Without a look at the list nobody knows: that is never printed as “not listed”.
QString exploitedText(const FormWriter& paper, const AdvisoryCase& subject)
{
    if (subject.exploited)
        return paper.text.text("text.exploited");
    const QDateTime& looked = paper.facts.exploitedListAt;
    return looked.isValid() ? paper.text.text("text.notExploited", {{"at", instantText(looked)}})
                            : paper.text.text("text.exploitedUnknown");
}

void writeInformation(FormWriter& paper, const CaseFact* found)
{
    const AdvisoryCase subject = found ? found->subject : AdvisoryCase();
    const QString unknown = paper.text.text("unknown");
    paper.heading("information");
    paper.field("caseNo", found ? subject.no : paper.facts.subject);
    paper.field("source", found ? sourceName(subject.source) + QStringLiteral("（%1）").arg(subject.advisoryId) : QString());
    paper.field("ids", subject.cves.join(QStringLiteral("、")));
    paper.field("publishedOn", dateText(subject.publishedOn));
    paper.field("obtainedAt", instantText(subject.detectedAt));
    paper.field("title", subject.title);
    paper.field("summary", summaryOf(found));
    paper.field("products", productsOf(found));
    paper.field("severity", found ? severityText(paper, *found) : QString());
    paper.field("exploited", found ? exploitedText(paper, subject) : QString());
    paper.field("impact", paper.written("impact", assessed({found}, &AdvisoryAssessment::impact, unknown)));
    paper.field("patch", patchOf(paper, found));
    paper.field("workaround", paper.written("workaround", assessed({found}, &AdvisoryAssessment::workaround, unknown)));
}

void writeSite(FormWriter& paper, const CaseFact* found)
{
    const AdvisoryCase subject = found ? found->subject : AdvisoryCase();
    paper.heading("site");
    paper.field("site", paper.facts.site.name);
    paper.field("verdict", found ? paper.word("caseVerdict", toString(subject.verdict)) : QString());
    paper.field("reason", subject.judgedByPerson ? subject.reason : machineText(subject.reason));
    paper.field("installed", subject.evidence);
}

} // namespace

Document advisoryReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    std::vector<const CaseFact*> cases;
    if (subjectNumbers(facts.subject).size() > 1)
        cases = casesOf(facts);
    else
        cases.push_back(caseOf(facts)); // may be none: the draft then has its lines all the same
    for (const CaseFact* found : cases) {
        writeInformation(paper, found);
        writeSite(paper, found);
    }
    paper.heading("opinion");
    paper.field("opinion", paper.written("opinion", assessed(cases, &AdvisoryAssessment::opinion, text.text("unknown"))));
    paper.field("meeting", paper.written("meeting", assessed(cases, &AdvisoryAssessment::consultBy, {})));
    QStringList deadlines;
    for (const CaseFact* found : cases) {
        const QString line = deadlineOf(paper, found);
        deadlines << (cases.size() > 1 ? QStringLiteral("%1：%2").arg(found->subject.no, line) : line);
    }
    paper.field("deadline", deadlines.join(u'\n'));
    return paper.finish();
}

} // namespace akimori::reports
