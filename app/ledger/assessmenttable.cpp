#include "ledger/assessmenttable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define ASSESSMENT_COLUMNS                                                                                             \
    "fiscal_year, planned_from, planned_until, body, independence, contracted_on, performed_from, performed_until, "   \
    "kinds, targets, sources, method, service_impact, rating, opinion, plan_file, plan_sha256, report_file, "          \
    "report_sha256, report_on, submitted_at, submitted_to, cancelled, no, site_id"

#define FINDING_COLUMNS                                                                                                \
    "name, target, severity, cvss, description, measure, due, state, note, fixed_on, retested_on, retest_file, "      \
    "retest_sha256, assessment_no, no"

constexpr char kSelect[] = "SELECT " ASSESSMENT_COLUMNS " FROM assessment ";

Assessment readAssessment(Statement& row)
{
    Assessment assessment;
    assessment.fiscalYear = row.nextInt();
    assessment.plannedFrom = row.nextDate();
    assessment.plannedUntil = row.nextDate();
    assessment.body = row.nextText();
    assessment.independence = row.nextText();
    assessment.contractedOn = row.nextDate();
    assessment.performedFrom = row.nextDate();
    assessment.performedUntil = row.nextDate();
    assessment.kinds = row.nextTexts();
    assessment.targets = row.nextTexts();
    assessment.sources = row.nextText();
    assessment.method = row.nextText();
    assessment.serviceImpact = row.nextText();
    assessment.rating = row.nextText();
    assessment.opinion = row.nextText();
    assessment.planFile = row.nextText();
    assessment.planSha256 = row.nextHex();
    assessment.reportFile = row.nextText();
    assessment.reportSha256 = row.nextHex();
    assessment.reportOn = row.nextDate();
    assessment.submittedAt = row.nextTime();
    assessment.submittedTo = row.nextText();
    assessment.cancelled = row.nextText();
    assessment.no = row.nextText();
    assessment.siteId = row.nextText();
    return assessment;
}

std::vector<AssessmentFinding> findingsOf(const Ledger& ledger, const QString& no)
{
    Statement select(ledger, "SELECT " FINDING_COLUMNS " FROM assessment_finding WHERE assessment_no = ? "
                             "ORDER BY length(no), no");
    select.text(no);
    std::vector<AssessmentFinding> findings;
    while (select.step()) {
        AssessmentFinding finding;
        finding.name = select.nextText();
        finding.target = select.nextText();
        finding.severity = select.nextWord(severityFromString);
        finding.cvss = select.nextText();
        finding.description = select.nextText();
        finding.measure = select.nextText();
        finding.due = select.nextDate();
        finding.state = select.nextWord(assessmentFindingStateFromString);
        finding.note = select.nextText();
        finding.fixedOn = select.nextDate();
        finding.retestedOn = select.nextDate();
        finding.retestFile = select.nextText();
        finding.retestSha256 = select.nextHex();
        select.nextText();
        finding.no = select.nextText();
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// The columns from fiscal_year to cancelled, then the number.
Statement& bindEditable(Statement& statement, const Assessment& assessment)
{
    return statement.number(assessment.fiscalYear)
        .date(assessment.plannedFrom)
        .date(assessment.plannedUntil)
        .text(assessment.body)
        .text(assessment.independence)
        .date(assessment.contractedOn)
        .date(assessment.performedFrom)
        .date(assessment.performedUntil)
        .texts(assessment.kinds)
        .texts(assessment.targets)
        .text(assessment.sources)
        .text(assessment.method)
        .text(assessment.serviceImpact)
        .text(assessment.rating)
        .text(assessment.opinion)
        .text(assessment.planFile)
        .hex(assessment.planSha256)
        .text(assessment.reportFile)
        .hex(assessment.reportSha256)
        .date(assessment.reportOn)
        .time(assessment.submittedAt)
        .text(assessment.submittedTo)
        .text(assessment.cancelled)
        .text(assessment.no);
}

} // namespace

std::vector<Assessment> AssessmentTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE site_id = ? ORDER BY fiscal_year DESC, no DESC");
    select.text(siteId);
    std::vector<Assessment> assessments;
    while (select.step())
        assessments.push_back(readAssessment(select));
    for (Assessment& assessment : assessments)
        assessment.findings = findingsOf(m_ledger, assessment.no);
    return assessments;
}

std::optional<Assessment> AssessmentTable::find(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE no = ?");
    if (!select.text(no).step())
        return std::nullopt;
    Assessment assessment = readAssessment(select);
    assessment.findings = findingsOf(m_ledger, no);
    return assessment;
}

QString AssessmentTable::nextNumber(int fiscalYear) const
{
    const QString prefix = QStringLiteral("診-%1-").arg(fiscalYear);
    Statement select(m_ledger, "SELECT COALESCE(MAX(CAST(substr(no, ?) AS INTEGER)), 0) + 1 FROM assessment "
                               "WHERE substr(no, 1, ?) = ?");
    select.number(prefix.size() + 1).number(prefix.size()).text(prefix).step();
    return prefix + QStringLiteral("%1").arg(select.nextNumber(), 2, 10, QLatin1Char('0'));
}

void AssessmentTable::insert(Ledger::Transaction& transaction, const Assessment& assessment) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO assessment (" ASSESSMENT_COLUMNS
                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindEditable(insert, assessment).text(assessment.siteId).run();
}

void AssessmentTable::update(Ledger::Transaction& transaction, const Assessment& assessment) const
{
    Statement update(transaction.ledger(),
                     "UPDATE assessment SET fiscal_year = ?, planned_from = ?, planned_until = ?, body = ?, "
                     "independence = ?, contracted_on = ?, performed_from = ?, performed_until = ?, kinds = ?, "
                     "targets = ?, sources = ?, method = ?, service_impact = ?, rating = ?, opinion = ?, "
                     "plan_file = ?, plan_sha256 = ?, report_file = ?, report_sha256 = ?, report_on = ?, "
                     "submitted_at = ?, submitted_to = ?, cancelled = ? WHERE no = ?");
    bindEditable(update, assessment).runOne(Tr::tr("The assessment %1").arg(assessment.no));
}

void AssessmentTable::putFinding(Ledger::Transaction& transaction, const QString& no,
                                 const AssessmentFinding& finding) const
{
    Statement(transaction.ledger(), "INSERT OR REPLACE INTO assessment_finding (" FINDING_COLUMNS
                                    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(finding.name)
        .text(finding.target)
        .text(toString(finding.severity))
        .text(finding.cvss)
        .text(finding.description)
        .text(finding.measure)
        .date(finding.due)
        .text(toString(finding.state))
        .text(finding.note)
        .date(finding.fixedOn)
        .date(finding.retestedOn)
        .text(finding.retestFile)
        .hex(finding.retestSha256)
        .text(no)
        .text(finding.no)
        .run();
}

} // namespace akimori::ledger
