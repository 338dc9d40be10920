#pragma once

#include "advisories/assessmentyear.h"
#include "operations/context.h"
#include "records/assessment.h"

#include <optional>
#include <vector>

namespace akimori::operations {

/// Fields of an assessment that a person gives; unset ones stay as they are. Dates are Japanese days.
struct AssessmentFields
{
    std::optional<int> fiscalYear;
    std::optional<QDate> plannedFrom;
    std::optional<QDate> plannedUntil;
    std::optional<QString> body;
    std::optional<QString> independence;
    std::optional<QDate> contractedOn;
    std::optional<QDate> performedFrom;
    std::optional<QDate> performedUntil;
    std::optional<QStringList> kinds;
    std::optional<QStringList> targets;
    std::optional<QString> sources;
    std::optional<QString> method;
    std::optional<QString> serviceImpact;
    std::optional<QString> rating;
    std::optional<QString> opinion;
};

/// 年次脆弱性診断 (S-13, S-14). Every function records who did it in the audit and returns the assessment as it is now.
/// Throws Error: NotFound, BadInput for reversed dates or a missing name, Conflict for a step out of order.
class Assessments
{
public:
    explicit Assessments(const Context& context)
        : m_context(context)
    {
    }

    /// 計画: needs the body and the planned days. The contractor itself is no third party (BadInput).
    Assessment plan(const QString& siteName, const AssessmentFields& fields) const;
    Assessment change(const QString& no, const AssessmentFields& fields) const;
    /// Keeps a copy of 実施計画書 with its hash.
    Assessment attachPlan(const QString& no, const QString& file) const;
    /// Keeps a copy of the body's own report with its hash. Needs the days on which it was performed.
    Assessment attachReport(const QString& no, const QString& file, const QDate& receivedOn) const;
    /// Adds or replaces a 指摘事項. Retested needs the day and the result file; Accepted needs a note saying who agreed.
    Assessment putFinding(const QString& no, const AssessmentFinding& finding, const QString& retestFile) const;
    /// F-07 was handed to the city (S-14). Needs the report.
    Assessment submit(const QString& no, const QString& to, const QDateTime& at) const;
    Assessment cancel(const QString& no, const QString& reason) const;

    std::vector<Assessment> list(const QString& siteName) const; ///< newest fiscal year first
    Assessment find(const QString& no) const;
    /// This fiscal year, and the one before while it is not in order.
    std::vector<advisories::AssessmentYear> years(const QString& siteName) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
