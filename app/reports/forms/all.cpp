#include "base/error.h"
#include "reports/form.h"
#include "reports/forms/f01monthly.h"
#include "reports/forms/f02backup.h"
#include "reports/forms/f03atampering.h"
#include "reports/forms/f03bscans.h"
#include "reports/forms/f04aincident.h"
#include "reports/forms/f04bincident.h"
#include "reports/forms/f05advisory.h"
#include "reports/forms/f06policy.h"
#include "reports/forms/f07assessment.h"
#include "reports/forms/f08logs.h"
#include "reports/forms/f09change.h"
#include "reports/forms/f10application.h"
#include "reports/forms/f11achecklist.h"
#include "reports/forms/f11bcompletion.h"
#include "reports/forms/f12monitoring.h"
#include "reports/forms/f13organisation.h"
#include "reports/forms/f14handover.h"
#include "reports/forms/f15daily.h"
#include "reports/forms/f16restore.h"
#include "reports/forms/f17plannedstop.h"
#include "reports/forms/f18patch.h"
#include "reports/forms/f19staffchange.h"
#include "reports/forms/f20consultations.h"
#include "reports/forms/f21exception.h"
#include "reports/forms/f22questions.h"
#include "reports/forms/f23duties.h"
#include "reports/tr.h"

#include <QRegularExpression>

namespace akimori::reports {

const std::vector<Form>& allForms()
{
    using enum FormScope;
    constexpr bool kFollowUps = true;
    static const std::vector<Form> forms{
        {QStringLiteral("F-01"), Month, monthlyReport},
        {QStringLiteral("F-02"), Month, backupReport},
        {QStringLiteral("F-03a"), Subject, tamperingFlashReport, kFollowUps},
        {QStringLiteral("F-03b"), Month, periodicScanReport},
        {QStringLiteral("F-04a"), Subject, incidentFlash, kFollowUps},
        {QStringLiteral("F-04b"), Subject, incidentReport},
        {QStringLiteral("F-05"), Subject, advisoryReport, kFollowUps},
        {QStringLiteral("F-06"), Subject, policyReport},
        {QStringLiteral("F-07"), Contract, assessmentReport},
        {QStringLiteral("F-08"), Subject, logDisclosure},
        {QStringLiteral("F-09"), Subject, changeReport},
        {QStringLiteral("F-10"), Subject, cutoverApplicationForm},
        {QStringLiteral("F-11a"), Subject, cutoverChecklistForm},
        {QStringLiteral("F-11b"), Subject, cutoverCompletionForm},
        {QStringLiteral("F-12"), Contract, monitoringTable},
        {QStringLiteral("F-13"), Contract, organisationChart},
        {QStringLiteral("F-14"), Contract, workHandover},
        {QStringLiteral("F-15"), Subject, dailyReport},
        {QStringLiteral("F-16"), Subject, restoreReport},
        {QStringLiteral("F-17"), Subject, plannedStopNotice},
        {QStringLiteral("F-18"), Subject, patchReport},
        {QStringLiteral("F-19"), Contract, staffChangeNotice},
        {QStringLiteral("F-20"), Contract, consultationBook},
        {QStringLiteral("F-21"), Subject, exceptionApproval},
        {QStringLiteral("F-22"), Contract, openQuestions},
        {QStringLiteral("F-23"), Month, dutyTable},
    };
    return forms;
}

const Form& formById(const QString& id)
{
    static const QRegularExpression shape(QStringLiteral("^[Ff]-?0*([0-9]{1,2})([abAB]?)$"));
    const QRegularExpressionMatch match = shape.match(id.trimmed());
    const QString wanted = match.hasMatch() ? QStringLiteral("F-%1%2").arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0')).arg(match.captured(2).toLower()) : id;
    QStringList known;
    for (const Form& form : allForms()) {
        if (form.id == wanted)
            return form;
        known << form.id;
    }
    throw Error(ErrorCode::BadInput,
                Tr::tr("There is no form “%1”. Use one of: %2.").arg(id.left(40), known.join(QStringLiteral(", "))));
}

} // namespace akimori::reports
