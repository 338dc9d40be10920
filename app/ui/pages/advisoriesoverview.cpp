#include "ui/pages/advisoriesoverview.h"

#include "base/jst.h"
#include "base/wareki.h"
#include "operations/advisories/readinventory.h"
#include "ui/jobs/ratemeter.h"
#include "ui/tr.h"

#include <algorithm>

namespace akimori::ui {

namespace {

constexpr int kLooksShown = 14;
constexpr int kUrgentDays = 3;
constexpr int kSoonDays = 10;

bool isClosedByReport(const AdvisoryCase& subject)
{
    return subject.reporting == AdvisoryReporting::ThirtyDay || subject.reporting == AdvisoryReporting::Completed;
}

} // namespace

AdvisoriesOverview loadCases(const operations::Context& context)
{
    AdvisoriesOverview overview;
    overview.today = jst::date(context.clock->nowUtc());
    overview.cases = operations::listCases(context, {});
    overview.reminders = operations::caseReminders(context);
    return overview;
}

AdvisoriesOverview loadAdvisories(const operations::Context& context, const QString& site)
{
    AdvisoriesOverview overview = loadCases(context);
    overview.sources = operations::sourceStatuses(context);
    overview.looks = operations::dailyLooks(context, overview.today.addDays(1 - kLooksShown), overview.today);
    std::reverse(overview.looks.begin(), overview.looks.end());
    if (site.isEmpty())
        return overview;
    overview.inventory = operations::newestInventory(context, site);
    overview.components = operations::listComponents(context, site);
    const operations::Assessments assessments(context);
    overview.assessments = assessments.list(site);
    overview.years = assessments.years(site);
    return overview;
}

QString subtitleOf(const AdvisoriesOverview& overview)
{
    const auto undecided = std::count_if(overview.cases.cases.begin(), overview.cases.cases.end(), [](const AdvisoryCase& subject) {
        return subject.verdict == AdvisoryVerdict::Undecided;
    });
    QStringList parts{Tr::tr("%1 advisories looked at").arg(formatCount(overview.cases.checked))};
    if (undecided > 0)
        parts << Tr::tr("%n not judged", nullptr, static_cast<int>(undecided));
    for (const advisories::Reminder& reminder : overview.reminders) {
        if (reminder.kind == advisories::ReminderKind::ThirtyDayReport) {
            parts << Tr::tr("next report by %1").arg(shortDay(reminder.target));
            break;
        }
    }
    return parts.join(QStringLiteral(" ・ "));
}

QString shortDay(const QDate& day)
{
    return day.isValid() ? QStringLiteral("%1/%2（%3）").arg(day.month()).arg(day.day()).arg(japaneseWeekday(day))
                         : QStringLiteral("―");
}

QString daysLeftWord(const AdvisoryCase& subject, const QDate& today)
{
    if (isClosedByReport(subject))
        return Tr::tr("Reported");
    if (!subject.owesThirtyDayReport())
        return QStringLiteral("―");
    const int left = static_cast<int>(today.daysTo(subject.targetDate));
    if (left < 0)
        return Tr::tr("Overdue by %n day(s)", nullptr, -left);
    return left == 0 ? Tr::tr("Due today") : Tr::tr("%n day(s) left", nullptr, left);
}

Tone daysLeftTone(const AdvisoryCase& subject, const QDate& today)
{
    if (isClosedByReport(subject))
        return Tone::Ok;
    if (!subject.owesThirtyDayReport())
        return Tone::Neutral;
    const qint64 left = today.daysTo(subject.targetDate);
    return left <= kUrgentDays ? Tone::Bad : left <= kSoonDays ? Tone::Warn : Tone::Neutral;
}

std::optional<double> clockUsed(const AdvisoryCase& subject, const QDate& today)
{
    if (isClosedByReport(subject))
        return 1.0;
    if (!subject.owesThirtyDayReport() || !subject.publishedOn.isValid())
        return std::nullopt;
    const double whole = static_cast<double>(std::max<qint64>(1, subject.publishedOn.daysTo(subject.targetDate)));
    return std::clamp(static_cast<double>(subject.publishedOn.daysTo(today)) / whole, 0.0, 1.0);
}

Tone caseVerdictTone(AdvisoryVerdict verdict)
{
    switch (verdict) {
    case AdvisoryVerdict::Undecided: return Tone::Warn;
    case AdvisoryVerdict::NeedsConfirmation: return Tone::Warn;
    case AdvisoryVerdict::Affected: return Tone::Bad;
    case AdvisoryVerdict::NotAffected: return Tone::Ok;
    }
    return Tone::Neutral;
}

Tone measureTone(AdvisoryMeasure measure)
{
    switch (measure) {
    case AdvisoryMeasure::Verified:
    case AdvisoryMeasure::NotNeeded: return Tone::Ok;
    case AdvisoryMeasure::Failed: return Tone::Bad;
    case AdvisoryMeasure::NotConsulted: return Tone::Neutral;
    default: return Tone::Info;
    }
}

Tone reportingTone(const AdvisoryCase& subject)
{
    if (isClosedByReport(subject))
        return Tone::Ok;
    return subject.reporting == AdvisoryReporting::None ? Tone::Neutral : Tone::Info;
}

QString nextStep(const AdvisoryCase& subject, const QDate& today)
{
    if (!subject.open())
        return Tr::tr("Nothing is left to do for this case.");
    if (subject.verdict == AdvisoryVerdict::Undecided || subject.verdict == AdvisoryVerdict::NeedsConfirmation)
        return Tr::tr("Next: judge whether the site is affected.");
    if (subject.owesFirstReport())
        return today > subject.firstDue ? Tr::tr("Next: make the first report. It was due on %1.").arg(shortDay(subject.firstDue))
                                        : Tr::tr("Next: make the first report by %1.").arg(shortDay(subject.firstDue));
    switch (subject.measure) {
    case AdvisoryMeasure::NotConsulted: return Tr::tr("Next: consult the city and record it.");
    case AdvisoryMeasure::Consulting: return Tr::tr("Next: decide the policy (a manager who did not propose it).");
    case AdvisoryMeasure::Apply: return Tr::tr("Next: record the patch file that the city supplies.");
    case AdvisoryMeasure::PatchReceived: return Tr::tr("Next: put the file on the server, then plan the work.");
    case AdvisoryMeasure::Planned: return Tr::tr("Next: apply it inside a change record, after a backup.");
    case AdvisoryMeasure::Applied: return Tr::tr("Next: read the versions again to verify it.");
    case AdvisoryMeasure::Failed: return Tr::tr("Next: plan the work anew.");
    default: break;
    }
    if (subject.owesThirtyDayReport())
        return Tr::tr("Next: make the 30-day report by %1.").arg(shortDay(subject.targetDate));
    return Tr::tr("Next: make the completion report.");
}

QString caseTarget(const AdvisoryCase& subject)
{
    QStringList parts;
    if (!subject.package.isEmpty()) {
        QString versions = subject.package;
        if (!subject.installedVersion.isEmpty() && !subject.package.endsWith(subject.installedVersion))
            versions += u' ' + subject.installedVersion;
        if (!subject.fixedVersion.isEmpty())
            versions += QStringLiteral(" → ") + subject.fixedVersion;
        parts << versions;
    }
    parts << subject.advisoryId;
    return parts.join(QStringLiteral(" ・ "));
}

} // namespace akimori::ui
