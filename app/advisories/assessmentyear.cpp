#include "advisories/assessmentyear.h"

#include "advisories/tr.h"
#include "base/citycalendar.h"

namespace akimori::advisories {

namespace {

void countFindings(AssessmentYear& year, const Assessment& assessment, const QDate& today)
{
    for (const AssessmentFinding& finding : assessment.findings) {
        if (finding.closed())
            continue;
        ++year.openFindings;
        if (finding.due.isValid() && finding.due < today)
            ++year.overdueFindings;
    }
}

QString explain(const AssessmentYear& year, const QDate& today)
{
    if (!year.reportedBy.isEmpty())
        return Tr::tr("The assessment %1 was performed and its result reported.").arg(year.reportedBy);
    if (!year.fulfilledBy.isEmpty())
        return Tr::tr("The assessment %1 was performed. Its result has to be reported to the city.").arg(year.fulfilledBy);
    if (year.overdue)
        return Tr::tr("The fiscal year %1 ended without an assessment by a third party.").arg(year.fiscalYear);
    const int left = static_cast<int>(today.daysTo(year.until));
    if (year.planned.isEmpty())
        return Tr::tr("No assessment is planned for the fiscal year %1, which ends in %n day(s).", nullptr, left)
            .arg(year.fiscalYear);
    return Tr::tr("The assessment %1 is planned; the fiscal year ends in %n day(s).", nullptr, left).arg(year.planned);
}

} // namespace

AssessmentYear judgeAssessmentYear(int fiscalYear, const std::vector<Assessment>& assessments, const QDate& today)
{
    AssessmentYear year;
    year.fiscalYear = fiscalYear;
    year.until = lastDayOfFiscalYear(fiscalYear);
    year.warnFrom = year.until.addDays(-kAssessmentNotice);
    for (const Assessment& assessment : assessments) {
        if (assessment.fiscalYear != fiscalYear || assessment.state() == AssessmentState::Cancelled)
            continue;
        countFindings(year, assessment, today);
        if (assessment.fulfils()) {
            year.fulfilledBy = assessment.no;
            if (assessment.submittedAt.isValid())
                year.reportedBy = assessment.no;
        } else {
            year.planned = assessment.no;
        }
    }
    const bool fulfilled = !year.fulfilledBy.isEmpty();
    year.overdue = !fulfilled && today > year.until;
    year.warn = !fulfilled && today >= year.warnFrom;
    year.why = explain(year, today);
    return year;
}

} // namespace akimori::advisories
