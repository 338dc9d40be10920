#include "reports/forms/f05advisory.h"

#include "reports/casefacts.h"

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

} // namespace

Document advisoryReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const CaseFact* found = caseOf(facts);
    const AdvisoryCase subject = found ? found->subject : AdvisoryCase();
    const std::optional<Advisory> advisory = found ? found->advisory : std::nullopt;
    paper.heading("information");
    paper.field("caseNo", facts.subject);
    paper.field("source", found ? sourceName(subject.source) + QStringLiteral("（%1）").arg(subject.advisoryId) : QString());
    paper.field("ids", subject.cves.join(QStringLiteral("、")));
    paper.field("publishedOn", dateText(subject.publishedOn));
    paper.field("obtainedAt", instantText(subject.detectedAt));
    paper.field("title", subject.title);
    paper.field("summary", advisory ? advisory->summary : QString());
    paper.field("products", productsOf(found));
    paper.field("severity", found ? severityText(paper, *found) : QString());
    paper.field("exploited", !found ? QString() : text.text(subject.exploited ? "text.exploited" : "text.notExploited"));
    paper.field("impact", paper.written("impact", text.text("unknown")));
    paper.field("patch", patchOf(paper, found));
    paper.field("workaround", paper.written("workaround", text.text("unknown")));
    paper.heading("site");
    paper.field("site", facts.site.name);
    paper.field("verdict", found ? paper.word("caseVerdict", toString(subject.verdict)) : QString());
    paper.field("reason", subject.reason);
    paper.field("installed", subject.evidence);
    paper.heading("opinion");
    paper.field("opinion", paper.written("opinion", text.text("unknown")));
    paper.field("meeting", paper.written("meeting"));
    paper.field("deadline", !found ? QString()
                            : subject.deadline.isValid()
                                ? text.text("text.deadline", {{"deadline", dateText(subject.deadline)}, {"target", dateText(subject.targetDate)}})
                                : text.text("text.noDeadline"));
    return paper.finish();
}

} // namespace akimori::reports
