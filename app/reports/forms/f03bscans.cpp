#include "reports/forms/f03bscans.h"

#include "base/bytepath.h"
#include "reports/monthtables.h"

namespace akimori::reports {

namespace {

QString resultText(const FormWriter& paper, const ScanTotals& totals)
{
    QString result;
    if (totals.findings > 0)
        result = paper.text.text("text.found", {{"count", numberText(totals.findings)}});
    if (totals.clean())
        return paper.text.text("text.clean");
    if (totals.checked == 0)
        return result + paper.text.text("text.nothing");
    if (totals.checked < totals.due && totals.findings == 0)
        return paper.text.text("text.partial", {{"count", numberText(totals.due - totals.checked)}});
    return result;
}

QString methods(const FormWriter& paper)
{
    QStringList names;
    for (const ScanFact& fact : paper.facts.scans) {
        const QString name = paper.word("method", fact.scan.method);
        if (!names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral("、"));
}

QString baselineText(const FormWriter& paper)
{
    if (paper.facts.baselines.empty())
        return paper.text.text("text.noBaseline");
    const Baseline& current = paper.facts.baselines.front();
    return paper.text.text("text.baseline", {{"id", current.id},
                                             {"by", current.approvedBy},
                                             {"at", instantText(current.approvedAt)},
                                             {"files", numberText(current.files)}});
}

void findings(FormWriter& paper, const ScanTotals& totals)
{
    const Facts& facts = paper.facts;
    paper.heading("findings");
    std::vector<QStringList> rows;
    for (const Finding& finding : facts.findings) {
        QString decision = paper.word("decision", finding.decision);
        if (!finding.decisionReason.isEmpty())
            decision += QStringLiteral("：") + finding.decisionReason;
        rows.push_back({QString::number(rows.size() + 1), finding.id.section(u'/', 0, 0),
                        finding.path.isEmpty() ? finding.title : printable(finding.path) + u'\n' + finding.title,
                        paper.word("change", toString(finding.change)), paper.word("class", toString(finding.classification)),
                        paper.word("severity", toString(finding.severity)), decision});
    }
    if (rows.empty() && totals.checked == 0)
        paper.say("nothing");
    else
        paper.table("findings", std::move(rows));
    if (facts.moreFindings)
        paper.say("more", {{"count", numberText(static_cast<qint64>(facts.findings.size()))}});
    paper.field("outcome", paper.written("outcome"));
}

} // namespace

Document periodicScanReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const std::vector<ScanDay> days = scanDays(paper);
    const ScanTotals totals = scanTotals(facts, days);
    paper.heading("overview");
    paper.field("period", QStringLiteral("%1から%2まで").arg(dateText(facts.from), dateText(facts.until)));
    paper.field("site", facts.site.name);
    paper.field("method", methods(paper));
    paper.field("baseline", baselineText(paper));
    paper.field("days", text.text("text.days", {{"due", numberText(totals.due)}, {"checked", numberText(totals.checked)}}));
    paper.field("result", resultText(paper, totals));
    paper.heading("days");
    paper.table("days", scanRows(paper, days));
    findings(paper, totals);
    paper.heading("baselines");
    std::vector<QStringList> baselines;
    for (const Baseline& each : facts.baselines) {
        if (facts.inPeriod(each.approvedAt))
            baselines.push_back({each.id, briefInstant(each.approvedAt), each.approvedBy, numberText(each.files),
                                 each.changeNo.isEmpty() ? each.reason : each.changeNo});
    }
    paper.table("baselines", std::move(baselines));
    paper.heading("gaps");
    const std::vector<QStringList> gaps = scanGapRows(paper, days);
    if (gaps.empty() && totals.due == 0)
        paper.say("nothing");
    else
        paper.table("gaps", gaps);
    return paper.finish();
}

} // namespace akimori::reports
