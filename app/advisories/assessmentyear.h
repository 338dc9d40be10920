#pragma once

#include "records/assessment.h"

#include <QDate>
#include <QString>

#include <vector>

namespace akimori::advisories {

/// How a fiscal year stands with S-13 (年１回以上の脆弱性点検) and S-14 (the report of its result).
struct AssessmentYear
{
    int fiscalYear = 0;
    QDate warnFrom;      ///< 90 days before the year ends
    QDate until;         ///< last day of the year
    QString fulfilledBy; ///< number of the assessment that counts; empty = none yet
    QString reportedBy;  ///< number of the one whose result was reported
    QString planned;     ///< number of one that is planned or running
    bool warn = false;    ///< not fulfilled and inside the last 90 days
    bool overdue = false; ///< the year is over without one
    int openFindings = 0; ///< of the year's assessments
    int overdueFindings = 0;
    QString why; ///< translated sentence
};

constexpr int kAssessmentNotice = 90; ///< days

/// Pure. Only an assessment by a body other than the contractor, performed, with its report on file, counts.
AssessmentYear judgeAssessmentYear(int fiscalYear, const std::vector<Assessment>& assessments, const QDate& today);

} // namespace akimori::advisories
