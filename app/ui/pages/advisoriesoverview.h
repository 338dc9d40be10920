#pragma once

#include "operations/advisories/assessments.h"
#include "operations/advisories/casefile.h"
#include "operations/advisories/reminders.h"
#include "operations/advisories/sources.h"
#include "records/inventory.h"
#include "ui/theme.h"

#include <optional>
#include <vector>

namespace akimori::ui {

/// What the page 脆弱性情報 shows, read in one go on a worker thread.
struct AdvisoriesOverview
{
    QDate today; ///< JST
    operations::CaseList cases;
    std::vector<advisories::Reminder> reminders;
    std::vector<operations::SourceStatus> sources;
    std::vector<operations::DailyLook> looks; ///< the last two weeks, newest first
    std::optional<Inventory> inventory;       ///< of the chosen site
    std::vector<Component> components;
    std::vector<Assessment> assessments;
    std::vector<advisories::AssessmentYear> years;
};

/// `site`: name of the chosen site; empty = the profile has none, then the site's parts stay empty.
AdvisoriesOverview loadAdvisories(const operations::Context& context, const QString& site);
/// The cases and their reminders alone: all that the first tab shows.
AdvisoriesOverview loadCases(const operations::Context& context);
/// How many advisories were looked at, how many cases wait for a verdict, and the next deadline.
QString subtitleOf(const AdvisoriesOverview& overview);

/// Words and tones of a case, the same in list and detail.
QString shortDay(const QDate& day); ///< "12/18（金）", "―" for none
/// "9 days left", "Overdue by 2 days", "Reported", "―".
QString daysLeftWord(const AdvisoryCase& subject, const QDate& today);
Tone daysLeftTone(const AdvisoryCase& subject, const QDate& today);
/// How much of the 30 days is used: 0 … 1; nothing without a clock.
std::optional<double> clockUsed(const AdvisoryCase& subject, const QDate& today);
Tone caseVerdictTone(AdvisoryVerdict verdict);
Tone measureTone(AdvisoryMeasure measure);
Tone reportingTone(const AdvisoryCase& subject);
/// The one thing that has to be done next, as a sentence.
QString nextStep(const AdvisoryCase& subject, const QDate& today);
/// "openssl 3.0.15 → 3.0.17 ・ DLA-4321-1"
QString caseTarget(const AdvisoryCase& subject);

} // namespace akimori::ui
