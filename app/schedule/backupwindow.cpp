#include "schedule/backupwindow.h"

#include "base/jst.h"
#include "base/wareki.h"
#include "schedule/tr.h"

namespace akimori::schedule {

namespace {

constexpr qint64 kMsPerMinute = 60'000;
/// Free spans that are tried before a run counts as too long for every one; among them is a long weekend.
constexpr int kSpansToTry = 40;

QString dayText(const QDate& date)
{
    return QStringLiteral("%1（%2）").arg(date.toString(Qt::ISODate), japaneseWeekday(date));
}

QString clockText(const QTime& time)
{
    return time.toString(QStringLiteral("H:mm"));
}

/// "4", "2.5": hours for a sentence.
QString hoursText(int minutes)
{
    return QString::number(minutes / 60.0, 'g', 3);
}

bool contains(const TimeSpan& span, const QDateTime& at)
{
    return span.from <= at && at < span.until;
}

} // namespace

BackupWindow::BackupWindow(CityCalendar calendar, PerformanceImpact impact)
    : m_calendar(std::move(calendar))
    , m_impact(impact)
{
}

TimeSpan BackupWindow::hoursAround(const QDate& date) const
{
    const OfficeHours& hours = m_calendar.officeHours(date);
    return {jst::toUtc(date, hours.opens).addMSecs(-hours.minutesBefore * kMsPerMinute),
            jst::toUtc(date, hours.closes).addMSecs(hours.minutesAfter * kMsPerMinute)};
}

std::optional<TimeSpan> BackupWindow::forbiddenHours(const QDate& date) const
{
    if (!m_calendar.isOpen(date))
        return std::nullopt;
    return hoursAround(date);
}

QDateTime BackupWindow::closeOfBusiness(const QDate& date) const
{
    if (m_impact == PerformanceImpact::Affects)
        return hoursAround(date).until;
    return jst::toUtc(date, m_calendar.officeHours(date).closes);
}

/// Invalid when `at` is free. The neighbouring days count, because long hours may reach over midnight.
QDateTime BackupWindow::endOfForbiddenHours(const QDateTime& at) const
{
    const QDate date = jst::date(at);
    QDateTime end;
    for (int offset = -1; offset <= 1; ++offset) {
        const std::optional<TimeSpan> span = forbiddenHours(date.addDays(offset));
        if (span && contains(*span, end.isValid() ? end : at))
            end = span->until;
    }
    return end;
}

QDateTime BackupWindow::nextForbiddenHour(const QDateTime& at) const
{
    QDate date = m_calendar.firstOpenDayFrom(jst::date(at));
    while (hoursAround(date).from <= at)
        date = m_calendar.nextOpenDay(date);
    return hoursAround(date).from;
}

QDateTime BackupWindow::lastForbiddenHour(const QDateTime& at) const
{
    QDate date = m_calendar.lastOpenDayUntil(jst::date(at));
    while (hoursAround(date).until > at)
        date = m_calendar.previousOpenDay(date);
    return hoursAround(date).until;
}

bool BackupWindow::isForbiddenHour(const QDateTime& at) const
{
    return endOfForbiddenHours(at.toUTC()).isValid();
}

bool BackupWindow::isAllowed(const QDateTime& at) const
{
    return m_impact == PerformanceImpact::None || !isForbiddenHour(at);
}

QDateTime BackupWindow::nextAllowed(const QDateTime& at) const
{
    if (m_impact == PerformanceImpact::None)
        return at.toUTC();
    const QDateTime end = endOfForbiddenHours(at.toUTC());
    return end.isValid() ? end : at.toUTC();
}

std::optional<QDateTime> BackupWindow::allowedUntil(const QDateTime& at) const
{
    if (m_impact == PerformanceImpact::None)
        return std::nullopt;
    return nextForbiddenHour(at.toUTC());
}

WindowAnswer BackupWindow::answer(const QDateTime& at) const
{
    WindowAnswer result;
    result.at = at.toUTC();
    result.allowed = isAllowed(result.at);
    if (m_impact == PerformanceImpact::None) {
        result.reason =
            Tr::tr("Backups of this site are recorded as having no effect on its performance, so they may "
                   "run at any time.");
        return result;
    }
    const QDateTime start = nextAllowed(result.at);
    result.allowedFrom = result.allowed ? lastForbiddenHour(result.at) : start;
    result.allowedUntil = nextForbiddenHour(start);
    if (!result.allowed) {
        result.reason = reasonWhenForbidden(result.at, start);
        return result;
    }
    const QDate date = jst::date(result.at);
    const QString until = jst::display(result.allowedUntil);
    result.reason =
        m_calendar.isOpen(date)
            ? Tr::tr("It is outside the forbidden hours of the open day %1. Backups may run until %2.")
                  .arg(dayText(date), until)
            : Tr::tr("%1 is a closed day (%2). Backups may run until %3.")
                  .arg(dayText(date), m_calendar.name(date), until);
    return result;
}

QString BackupWindow::reasonWhenForbidden(const QDateTime& at, const QDateTime& from) const
{
    QDate date = jst::date(at);
    if (!m_calendar.isOpen(date) || !contains(hoursAround(date), at))
        date = contains(hoursAround(date.addDays(1)), at) ? date.addDays(1) : date.addDays(-1);
    const OfficeHours& hours = m_calendar.officeHours(date);
    return Tr::
        tr("%1 is an open day (office hours %2–%3). From %4 hours before until %5 hours after them no backup "
           "may run. Backups may run from %6.")
            .arg(dayText(date), clockText(hours.opens), clockText(hours.closes),
                 hoursText(hours.minutesBefore), hoursText(hours.minutesAfter), jst::display(from));
}

bool BackupWindow::fits(const QDateTime& at, std::chrono::seconds estimate) const
{
    const QDateTime until = nextForbiddenHour(at);
    const qint64 seconds = estimate.count();
    const qint64 softStop = std::chrono::seconds(kSoftStopBefore).count();
    return at.addSecs((seconds * kMarginPercent + 99) / 100) <= until &&
           at.addSecs(seconds + softStop) <= until && at.addSecs(softStop) < until;
}

QDateTime BackupWindow::nextFittingStart(const QDateTime& at, std::chrono::seconds estimate) const
{
    QDateTime start = nextAllowed(at);
    for (int spans = 0; spans < kSpansToTry; ++spans) {
        if (fits(start, estimate))
            return start;
        start = nextAllowed(nextForbiddenHour(start));
    }
    return {};
}

StartDecision BackupWindow::canStart(const QDateTime& at, std::chrono::seconds estimate) const
{
    StartDecision decision;
    if (m_impact == PerformanceImpact::None) {
        decision.allowed = true;
        decision.next = at.toUTC();
        return decision;
    }
    const QDateTime start = at.toUTC();
    decision.next = nextFittingStart(start, estimate);
    decision.allowed = decision.next == start;
    if (decision.next.isValid())
        decision.softStop =
            nextForbiddenHour(decision.next).addSecs(-std::chrono::seconds(kSoftStopBefore).count());
    if (decision.allowed)
        return decision;
    if (!decision.next.isValid()) {
        decision.reason =
            Tr::tr("The backup is expected to take %1 hours, longer than every free span of the coming "
                   "weeks. It needs an approved exception, or less data.")
                .arg(hoursText(static_cast<int>(estimate.count() / 60)));
    } else if (isForbiddenHour(start)) {
        decision.reason = reasonWhenForbidden(start, decision.next);
    } else {
        decision.reason =
            Tr::tr("The backup is expected to take %1 minutes and would reach into the forbidden hours "
                   "from %2. It can begin at %3.")
                .arg(QString::number((estimate.count() + 59) / 60), jst::display(nextForbiddenHour(start)),
                     jst::display(decision.next));
    }
    return decision;
}

} // namespace akimori::schedule
