#include "reports/forms/f07assessment.h"

#include "base/jst.h"
#include "base/wareki.h"
#include "reports/formwriter.h"

#include <QFileInfo>

#include <algorithm>

namespace akimori::reports {

namespace {

/// The named one; else the newest that was not called off.
const Assessment* assessmentOf(const Facts& facts)
{
    const auto found = std::find_if(facts.assessments.begin(), facts.assessments.end(), [&](const Assessment& each) {
        return facts.subject.isEmpty() ? each.cancelled.isEmpty() : each.no == facts.subject;
    });
    return found == facts.assessments.end() ? nullptr : &*found;
}

QString spanText(const QDate& from, const QDate& until)
{
    return from.isValid() || until.isValid() ? QStringLiteral("%1 〜 %2").arg(plainDateText(from), plainDateText(until)) : QString();
}

QString fileText(const QString& file, const QByteArray& sha256)
{
    return sha256.isEmpty() ? QString() : QStringLiteral("%1\nSHA-256 %2").arg(QFileInfo(file).fileName(), QString::fromLatin1(sha256));
}

QString countsText(const FormWriter& paper, const Assessment& assessment)
{
    QStringList parts;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info}) {
        const auto count = std::count_if(assessment.findings.begin(), assessment.findings.end(),
                                         [&](const AssessmentFinding& each) { return each.severity == severity; });
        parts << QStringLiteral("%1 %2件").arg(paper.word("severity", toString(severity)), numberText(count));
    }
    return parts.join(QStringLiteral("、"));
}

QString trendText(const FormWriter& paper, const Assessment& assessment)
{
    for (const Assessment& each : paper.facts.assessments) {
        if (each.fiscalYear < assessment.fiscalYear && each.fulfils())
            return QStringLiteral("%1：%2\n今回：%3").arg(Wareki().fiscalYear(each.fiscalYear), countsText(paper, each), countsText(paper, assessment));
    }
    return paper.text.text("text.noTrend");
}

QString retestText(const FormWriter& paper, const Assessment& assessment)
{
    qint64 open = 0;
    for (const AssessmentFinding& each : assessment.findings)
        open += each.closed() ? 0 : 1;
    const qint64 all = static_cast<qint64>(assessment.findings.size());
    return all == 0 ? QString() : paper.text.text("text.retest", {{"closed", numberText(all - open)}, {"all", numberText(all)}, {"open", numberText(open)}});
}

QString statusOf(const FormWriter& paper, const AssessmentFinding& finding)
{
    QStringList lines{paper.word("findingState", toString(finding.state))};
    if (finding.retestedOn.isValid())
        lines << QStringLiteral("再診断 %1").arg(briefDate(finding.retestedOn));
    else if (finding.fixedOn.isValid())
        lines << QStringLiteral("対策 %1").arg(briefDate(finding.fixedOn));
    if (!finding.note.isEmpty())
        lines << finding.note;
    return lines.join(u'\n');
}

} // namespace

Document assessmentReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const Assessment* found = assessmentOf(facts);
    const Assessment assessment = found ? *found : Assessment();
    const bool reported = found && assessment.fulfils();
    const auto ifFound = [&](const QString& value) { return found ? value : QString(); };
    paper.heading("overview");
    paper.field("no", assessment.no);
    paper.field("year", ifFound(Wareki().fiscalYear(assessment.fiscalYear)));
    paper.field("site", facts.site.name);
    paper.field("state", ifFound(paper.word("assessmentState", toString(assessment.state()))
                                 + (assessment.cancelled.isEmpty() ? QString() : QStringLiteral("（%1）").arg(assessment.cancelled))));
    paper.field("body", assessment.body);
    paper.field("independence", assessment.independence);
    paper.field("ordered", dateText(assessment.contractedOn));
    paper.field("planned", spanText(assessment.plannedFrom, assessment.plannedUntil));
    paper.field("period", spanText(assessment.performedFrom, assessment.performedUntil));
    paper.field("kind", assessment.kinds.join(QStringLiteral("、")));
    paper.field("targets", assessment.targets.join(u'\n'));
    paper.field("from", assessment.sources);
    paper.field("tools", assessment.method);
    paper.field("serviceImpact", assessment.serviceImpact);
    paper.heading("result");
    paper.field("grade", assessment.rating);
    paper.field("counts", reported ? countsText(paper, assessment) : QString());
    paper.field("trend", reported ? trendText(paper, assessment) : QString());
    paper.field("recheck", reported ? retestText(paper, assessment) : QString());
    paper.field("opinion", paper.written("opinion", assessment.opinion));
    paper.heading("findings");
    std::vector<QStringList> rows;
    for (const AssessmentFinding& each : assessment.findings) {
        const QString severity = paper.word("severity", toString(each.severity));
        rows.push_back({each.no, each.name + u'\n' + each.description, each.target,
                        each.cvss.isEmpty() ? severity : QStringLiteral("%1\n%2").arg(severity, each.cvss), each.measure, briefDate(each.due),
                        statusOf(paper, each)});
    }
    if (rows.empty() && !reported)
        paper.say("notReported");
    else
        paper.table("findings", std::move(rows));
    paper.heading("attachments");
    paper.field("plan", fileText(assessment.planFile, assessment.planSha256));
    paper.field("report", fileText(assessment.reportFile, assessment.reportSha256));
    paper.field("reportOn", dateText(assessment.reportOn));
    return paper.finish();
}

} // namespace akimori::reports
