#include "operations/schedule/monthlychecks.h"

#include "base/jst.h"
#include "ledger/antivirustable.h"
#include "ledger/hardeningtable.h"
#include "ledger/runtable.h"
#include "operations/calendar/calendar.h"
#include "operations/integrity/antivirus.h"
#include "operations/integrity/checkhardening.h"
#include "operations/tr.h"
#include "schedule/backupwindow.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kTriesPerMonth = 3;

QDateTime beginOfMonth(const QDateTime& now)
{
    const QDate today = jst::date(now);
    return jst::toUtc(QDate(today.year(), today.month(), 1), QTime(0, 0));
}

/// `complete`: a check of this month that looked at everything, or whatever else settles the month.
QDateTime dueThisMonth(const Context& context, const ledger::Ledger& ledger, const Site& site, const char* job, bool complete)
{
    const QDateTime now = context.clock->nowUtc();
    const QDateTime month = beginOfMonth(now);
    if (complete || site.createdAt >= month)
        return {};
    std::vector<Run> tried = ledger::RunTable(ledger).between(QString::fromLatin1(job), month, now.addSecs(1));
    std::erase_if(tried, [&](const Run& run) { return run.siteId != site.id; });
    if (tried.empty())
        return month;
    const QDate day = jst::date(tried.back().startedAt);
    return tried.size() < kTriesPerMonth && day < jst::date(now) ? jst::toUtc(day.addDays(1), QTime(0, 0)) : QDateTime();
}

} // namespace

QDateTime hardeningDue(const Context& context, const ledger::Ledger& ledger, const Site* site)
{
    const std::vector<HardeningCheck> newest = ledger::HardeningTable(ledger).ofSite(site->id, 1);
    const bool complete = !newest.empty() && newest.front().at >= beginOfMonth(context.clock->nowUtc())
                          && newest.front().count(HardeningState::Unchecked) == 0;
    return dueThisMonth(context, ledger, *site, kHardeningJob, complete);
}

void runHardening(const Context& context, const Site* site, RunDue::Ran& ran, JobContext& job)
{
    const HardeningCheck check = CheckHardening(context).run(site->name, job);
    const int found = check.count(HardeningState::Found);
    const int unchecked = check.count(HardeningState::Unchecked);
    ran.outcome = found > 0 ? RunOutcome::Found : unchecked > 0 ? RunOutcome::Unchecked : RunOutcome::Ok;
    ran.detail = Tr::tr("Hardening check %1: %2 open points, %3 not checked, of %4.")
                     .arg(check.id)
                     .arg(found)
                     .arg(unchecked)
                     .arg(check.items.size());
    constexpr qsizetype kMostNamed = 5;
    QStringList named;
    for (const HardeningItem& item : check.items) {
        if (item.state == HardeningState::Found || item.state == HardeningState::Unchecked)
            named << QStringLiteral("%1 %2 (%3)").arg(item.id, item.title, displayName(item.state));
    }
    if (!named.isEmpty())
        ran.detail += u' ' + named.mid(0, kMostNamed).join(QStringLiteral(", "));
}

QDateTime antivirusDue(const Context& context, const ledger::Ledger& ledger, const Site* site)
{
    const QDateTime now = context.clock->nowUtc();
    const ledger::AntivirusTable table(ledger);
    const std::vector<AntivirusCheck> checks = table.checks(site->id);
    const bool complete = std::any_of(checks.begin(), checks.end(), [&](const AntivirusCheck& check) {
        return check.at >= beginOfMonth(now) && check.outcome != QLatin1String("unchecked");
    });
    const std::vector<AntivirusLoan> loans = table.loans(site->id);
    const bool reads = std::any_of(loans.begin(), loans.end(), [](const AntivirusLoan& loan) {
        return !loan.returnedOn.isValid() && loan.means != AntivirusMeans::Hand;
    });
    if (reads && !schedule::BackupWindow(cityCalendar(*context.openLedger()), site->impact).isAllowed(now))
        return {}; // every file is read, as in a backup
    return dueThisMonth(context, ledger, *site, kAntivirusJob, complete);
}

void runAntivirus(const Context& context, const Site* site, RunDue::Ran& ran, JobContext& job)
{
    const Antivirus antivirus(context);
    const std::optional<AntivirusLoan> loan = antivirus.current(site->name);
    if (!loan || loan->means == AntivirusMeans::Hand) {
        ran.outcome = RunOutcome::Unchecked;
        ran.detail = loan ? Tr::tr("Look at “%1” and record its version, definitions and result (“antivirus record”).").arg(loan->product)
                          : antivirus.due(site->name);
        return;
    }
    const AntivirusCheck check = antivirus.check(site->name, job);
    ran.outcome = check.outcome == QLatin1String("ok")      ? RunOutcome::Ok
                  : check.outcome == QLatin1String("found") ? RunOutcome::Found
                                                            : RunOutcome::Unchecked;
    ran.detail = Tr::tr("%1: %2 files scanned, %3 infected, %4 not scanned.")
                     .arg(loan->product)
                     .arg(check.scanned)
                     .arg(check.infected)
                     .arg(check.skipped);
    if (ran.outcome != RunOutcome::Ok && !check.detail.isEmpty())
        ran.detail += u' ' + check.detail.section(u'\n', 0, 0);
}

} // namespace akimori::operations
