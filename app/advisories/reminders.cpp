#include "advisories/reminders.h"

#include "advisories/tr.h"
#include "base/jst.h"

#include <algorithm>
#include <array>

namespace akimori::advisories {

namespace {

constexpr std::array kOpenDaysBefore{10, 5, 3, 2, 1, 0};
constexpr int kAcceptanceNotice = 30; ///< calendar days

/// The threshold that was reached last, after the target the day itself; invalid before the first one.
QDate reached(const QDate& today, const QDate& target, const CityCalendar& calendar)
{
    if (today > target)
        return today;
    QDate last;
    for (const QDate& day : reminderDays(target, calendar)) {
        if (day <= today)
            last = day;
    }
    return last;
}

QString leftText(const Reminder& reminder)
{
    if (reminder.overdue)
        return Tr::tr("It was due on %1.").arg(reminder.target.toString(Qt::ISODate));
    if (reminder.openDaysLeft == 0)
        return Tr::tr("It is due today.");
    return Tr::tr("It is due on %1, %n open day(s) from now.", nullptr, reminder.openDaysLeft)
        .arg(reminder.target.toString(Qt::ISODate));
}

class Day
{
public:
    Day(const QDate& today, const CityCalendar& calendar)
        : m_today(today)
        , m_calendar(calendar)
    {
    }

    void look(const AdvisoryCase& subject)
    {
        if (!subject.open() && !subject.owesFirstReport())
            return;
        if (subject.verdict == AdvisoryVerdict::Undecided)
            add(subject, ReminderKind::Judge, m_calendar.firstOpenDayFrom(jst::date(subject.detectedAt)), true);
        if (subject.owesFirstReport())
            add(subject, ReminderKind::FirstReport, subject.firstDue, true);
        if (subject.owesThirtyDayReport() && subject.targetDate.isValid())
            add(subject, ReminderKind::ThirtyDayReport, subject.targetDate, false);
        if (subject.measure == AdvisoryMeasure::AcceptRisk && subject.acceptedUntil.isValid() &&
            m_today.daysTo(subject.acceptedUntil) <= kAcceptanceNotice)
            add(subject, ReminderKind::AcceptanceEnds, subject.acceptedUntil, true);
    }

    std::vector<Reminder> take() { return std::move(m_found); }

private:
    /// `atOnce`: no thresholds, it is in force from the beginning.
    void add(const AdvisoryCase& subject, ReminderKind kind, const QDate& target, bool atOnce)
    {
        Reminder reminder;
        reminder.caseNo = subject.no;
        reminder.title = subject.title;
        reminder.kind = kind;
        reminder.target = target;
        reminder.day = reached(m_today, target, m_calendar);
        if (!reminder.day.isValid()) {
            if (!atOnce)
                return;
            reminder.day = m_today;
        }
        reminder.openDaysLeft = m_calendar.countOpenDays(m_today.addDays(1), target);
        reminder.today = reminder.day == m_today;
        reminder.overdue = m_today > target;
        reminder.text = displayName(kind) + QStringLiteral(": ") + leftText(reminder);
        m_found.push_back(std::move(reminder));
    }

    QDate m_today;
    const CityCalendar& m_calendar;
    std::vector<Reminder> m_found;
};

QByteArray escaped(const QString& text)
{
    QString out = text;
    out.replace(u'\\', QLatin1String("\\\\")).replace(u';', QLatin1String("\\;")).replace(u',', QLatin1String("\\,"));
    out.replace(QLatin1String("\r\n"), QLatin1String("\\n")).replace(u'\n', QLatin1String("\\n")).remove(u'\r');
    return out.toUtf8();
}

/// One content line, folded so that no physical line is longer than 75 bytes and no character is cut.
void addLine(QByteArray& out, QByteArray line)
{
    constexpr qsizetype kLongest = 75;
    bool first = true;
    while (!line.isEmpty()) {
        qsizetype room = first ? kLongest : kLongest - 1;
        if (line.size() > room) {
            while (room > 1 && (static_cast<unsigned char>(line.at(room)) & 0xc0) == 0x80)
                --room;
        } else {
            room = line.size();
        }
        out += (first ? "" : " ") + line.left(room) + "\r\n";
        line.remove(0, room);
        first = false;
    }
}

QByteArray stamp(const QDateTime& utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

void addEvent(QByteArray& out, const AdvisoryCase& subject, const QDate& day, const QByteArray& kind,
              const QString& summary, const std::vector<QDate>& alarms, const QDateTime& now)
{
    addLine(out, "BEGIN:VEVENT");
    addLine(out, "UID:" + subject.no.toUtf8().toPercentEncoding() + '-' + kind + "@akimori");
    addLine(out, "DTSTAMP:" + stamp(now));
    addLine(out, "DTSTART;VALUE=DATE:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1());
    addLine(out, "DTEND;VALUE=DATE:" + day.addDays(1).toString(QStringLiteral("yyyyMMdd")).toLatin1());
    addLine(out, "SUMMARY:" + escaped(summary));
    addLine(out, "DESCRIPTION:" + escaped(subject.title + u'\n' + subject.explanation));
    for (const QDate& alarm : alarms) {
        addLine(out, "BEGIN:VALARM");
        addLine(out, "ACTION:DISPLAY");
        addLine(out, "TRIGGER;VALUE=DATE-TIME:" + stamp(jst::toUtc(alarm, QTime(8, 45))));
        addLine(out, "DESCRIPTION:" + escaped(summary));
        addLine(out, "END:VALARM");
    }
    addLine(out, "END:VEVENT");
}

} // namespace

QString displayName(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Judge: return Tr::tr("Verdict of a person");
    case ReminderKind::FirstReport: return Tr::tr("First report");
    case ReminderKind::ThirtyDayReport: return Tr::tr("30-day report");
    case ReminderKind::AcceptanceEnds: return Tr::tr("End of the accepted risk");
    }
    return {};
}

std::vector<QDate> reminderDays(const QDate& target, const CityCalendar& calendar)
{
    std::vector<QDate> days;
    for (const int before : kOpenDaysBefore)
        days.push_back(calendar.addOpenDays(target, -before));
    return days;
}

std::vector<Reminder> remindersOn(const QDate& today, const std::vector<AdvisoryCase>& cases,
                                  const CityCalendar& calendar)
{
    Day day(today, calendar);
    for (const AdvisoryCase& subject : cases)
        day.look(subject);
    std::vector<Reminder> reminders = day.take();
    std::stable_sort(reminders.begin(), reminders.end(), [](const Reminder& a, const Reminder& b) {
        return a.target != b.target ? a.target < b.target : a.caseNo < b.caseNo;
    });
    return reminders;
}

QByteArray iCalendar(const std::vector<AdvisoryCase>& cases, const CityCalendar& calendar, const QDateTime& now)
{
    QByteArray out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Akimori//Advisories//JA");
    addLine(out, "CALSCALE:GREGORIAN");
    for (const AdvisoryCase& subject : cases) {
        if (!subject.open() || !subject.owesThirtyDayReport())
            continue;
        const QString name = subject.no + u' ' + (subject.package.isEmpty() ? subject.advisoryId : subject.package);
        addEvent(out, subject, subject.targetDate, "target", Tr::tr("Submit the 30-day report by today: %1").arg(name),
                 reminderDays(subject.targetDate, calendar), now);
        if (subject.deadline != subject.targetDate)
            addEvent(out, subject, subject.deadline, "deadline", Tr::tr("Deadline of the 30-day report: %1").arg(name), {},
                     now);
    }
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace akimori::advisories
