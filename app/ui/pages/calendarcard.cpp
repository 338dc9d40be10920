#include "ui/pages/calendarcard.h"

#include "base/jst.h"
#include "operations/calendar/calendar.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace akimori::ui {

namespace {

constexpr qsizetype kDaysShown = 6;
const QString kTime = QStringLiteral("H:mm");

QString isoDay(const QDate& date) { return date.toString(Qt::ISODate); }

QDate dayOf(const QHash<QString, QString>& values, const char* key)
{
    return QDate::fromString(values.value(QLatin1String(key)), Qt::ISODate);
}

/// Newest first: what is in force, then what was before.
QString hoursText(const CalendarSettings& settings)
{
    std::vector<OfficeHours> revisions = settings.officeHours;
    std::sort(revisions.begin(), revisions.end(),
              [](const OfficeHours& a, const OfficeHours& b) { return a.validFrom > b.validFrom; });
    QStringList lines;
    for (const OfficeHours& hours : revisions) {
        const QString text = CalendarCard::tr("%1–%2, no backup from %3 minutes before to %4 minutes after")
                                 .arg(hours.opens.toString(kTime), hours.closes.toString(kTime))
                                 .arg(hours.minutesBefore)
                                 .arg(hours.minutesAfter);
        lines << (revisions.size() == 1 ? text : CalendarCard::tr("from %1: %2").arg(isoDay(hours.validFrom), text));
    }
    return lines.join(QLatin1Char('\n'));
}

QString specialText(const CalendarSettings& settings, const QDate& today)
{
    std::vector<SpecialDay> days = settings.specialDays;
    std::erase_if(days, [&](const SpecialDay& day) { return day.date < today; });
    std::sort(days.begin(), days.end(), [](const SpecialDay& a, const SpecialDay& b) { return a.date < b.date; });
    QStringList lines;
    for (const SpecialDay& day : days)
        lines << QStringLiteral("%1　%2　%3").arg(isoDay(day.date), day.open ? CalendarCard::tr("open") : CalendarCard::tr("closed"),
                                                 day.name);
    const qsizetype more = lines.size() - kDaysShown;
    if (more > 0)
        lines = lines.mid(0, kDaysShown) << CalendarCard::tr("and %1 more").arg(more);
    return lines.isEmpty() ? CalendarCard::tr("none to come") : lines.join(QLatin1Char('\n'));
}

/// What a person typed; an invalid time is refused by the settings themselves.
OfficeHours hoursFrom(const QHash<QString, QString>& values)
{
    OfficeHours hours;
    hours.validFrom = dayOf(values, "from");
    hours.opens = QTime::fromString(values.value(QStringLiteral("opens")), kTime);
    hours.closes = QTime::fromString(values.value(QStringLiteral("closes")), kTime);
    hours.minutesBefore = values.value(QStringLiteral("before")).toInt();
    hours.minutesAfter = values.value(QStringLiteral("after")).toInt();
    return hours;
}

/// Sentence when one of the fields is no time of day or no number; else empty.
QString notReadable(const FormDialog& form, const QStringList& times, const QStringList& numbers)
{
    for (const QString& key : times) {
        if (!QTime::fromString(form.value(key), kTime).isValid())
            return CalendarCard::tr("Enter the times of day like 8:45.");
    }
    for (const QString& key : numbers) {
        bool isNumber = false;
        form.value(key).toInt(&isNumber);
        if (!isNumber)
            return CalendarCard::tr("Enter whole numbers.");
    }
    return {};
}

} // namespace

CalendarCard::CalendarCard(Workbench& workbench, QWidget* parent)
    : Card(tr("Open days of the city"), parent)
    , m_workbench(workbench)
    , m_banner(new Banner)
    , m_holidays(makeParagraph({}, TextStyle::Body, Ink::Text))
    , m_hours(makeParagraph({}, TextStyle::Body, Ink::Text))
    , m_special(makeParagraph({}, TextStyle::Body, Ink::Text))
    , m_yearEnd(makeParagraph({}, TextStyle::Body, Ink::Text))
{
    setObjectName(QStringLiteral("calendarCard"));
    body()->addWidget(m_banner);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString& label, QLabel* text, const QString& button, const char* name, void (CalendarCard::*act)()) {
        QPushButton* change = makeButton(button, QLatin1String(name), ButtonRole::Link);
        auto* line = new QHBoxLayout;
        line->addWidget(text, 1);
        line->addWidget(change, 0, Qt::AlignTop);
        form->addRow(makeLabel(label), line);
        connect(change, &QPushButton::clicked, this, act);
    };
    add(tr("National holidays"), m_holidays, tr("Import the list…"), "importHolidaysButton", &CalendarCard::importHolidays);
    add(tr("Office hours"), m_hours, tr("Change…"), "officeHoursButton", &CalendarCard::askHours);
    add(tr("Extraordinary days"), m_special, tr("Add or take off…"), "specialDayButton", &CalendarCard::askSpecialDay);
    add(tr("Turn of the year"), m_yearEnd, tr("Change…"), "yearEndButton", &CalendarCard::askYearEnd);
    body()->addLayout(form);
    body()->addWidget(makeParagraph(tr("Backup windows, deadlines and duties are computed from these days, in Japanese time whatever "
                                       "the zone of this computer is.")));
}

void CalendarCard::refresh()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context()](JobContext&) {
            const auto ledger = context.openLedger();
            return operations::cityCalendar(*ledger).settings();
        },
        [this](const Outcome<CalendarSettings>& outcome) {
            if (outcome.ok())
                show(*outcome.value);
            else
                m_banner->showError(tr("The calendar of the city could not be read"), *outcome.error);
        });
}

void CalendarCard::show(const CalendarSettings& settings)
{
    m_settings = settings;
    const HolidayTable& table = settings.holidays;
    m_holidays->setText(table.data().empty()
                            ? tr("By the rules of the law. The list of the Cabinet Office (syukujitsu.csv) overrides them.")
                            : tr("As imported, from %1 through %2; by the rules of the law outside.")
                                  .arg(isoDay(table.coveredFrom()), isoDay(table.coveredThrough())));
    m_hours->setText(hoursText(settings));
    m_special->setText(specialText(settings, jst::date(m_workbench.context().clock->nowUtc())));
    m_yearEnd->setText(tr("Closed from 12/%1 through 1/%2").arg(settings.yearEnd.decemberFrom).arg(settings.yearEnd.januaryThrough));
}

void CalendarCard::apply(const QString& done, std::function<QString(const operations::CalendarSetup&)> change)
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), change = std::move(change)](JobContext&) {
            return change(operations::CalendarSetup(context));
        },
        [this, done](const Outcome<QString>& outcome) {
            if (!outcome.ok()) {
                m_banner->showError(tr("The calendar of the city was not changed"), *outcome.error);
                return;
            }
            m_banner->showMessage(Tone::Ok, done, *outcome.value);
            m_workbench.announceChange();
            refresh();
        });
}

void CalendarCard::importHolidays()
{
    m_workbench.dialogs().chooseOpenFile(
        this, tr("List of the national holidays (syukujitsu.csv)"), tr("CSV (*.csv)"), [this](const QString& file) {
            apply(tr("The list of holidays is in force"), [file](const operations::CalendarSetup& setup) {
                const HolidayImport import = setup.importHolidays(file);
                QStringList lines{tr("%1 holidays from %2 through %3, read as %4.")
                                      .arg(import.table.data().size())
                                      .arg(isoDay(import.table.coveredFrom()), isoDay(import.table.coveredThrough()), import.encoding)};
                for (const HolidayDifference& one : import.differences)
                    lines << tr("%1: the file says “%2”, the law's rules say “%3”. The file counts.")
                                 .arg(isoDay(one.date), one.imported, one.computed);
                return lines.join(QLatin1Char('\n'));
            });
        });
}

void CalendarCard::askHours()
{
    const QDate today = jst::date(m_workbench.context().clock->nowUtc());
    const OfficeHours now = CityCalendar(m_settings).officeHours(today);
    auto* form = new FormDialog(Glyph::Clock, tr("Office hours of the city"),
                                tr("They count from the first day on; what was before stays for the days of then."), tr("Record"), this);
    form->addDay(QStringLiteral("from"), tr("First day"), today, FormDialog::Need::Required);
    form->addLine(QStringLiteral("opens"), tr("Opens at"), now.opens.toString(kTime), FormDialog::Need::Required);
    form->addLine(QStringLiteral("closes"), tr("Closes at"), now.closes.toString(kTime), FormDialog::Need::Required);
    form->addLine(QStringLiteral("before"), tr("No backup before opening, minutes"), QString::number(now.minutesBefore),
                  FormDialog::Need::Required);
    form->addLine(QStringLiteral("after"), tr("No backup after closing, minutes"), QString::number(now.minutesAfter),
                  FormDialog::Need::Required);
    form->setCheck([](const FormDialog& dialog) {
        return notReadable(dialog, {QStringLiteral("opens"), QStringLiteral("closes")}, {QStringLiteral("before"), QStringLiteral("after")});
    });
    connect(form, &FormDialog::given, this, [this](const QHash<QString, QString>& values) {
        apply(tr("The office hours are recorded"), [hours = hoursFrom(values)](const operations::CalendarSetup& setup) {
            setup.setOfficeHours(hours);
            return QString();
        });
    });
    form->open();
}

void CalendarCard::askSpecialDay()
{
    auto* form = new FormDialog(Glyph::Clock, tr("Extraordinary day of the city"),
                                tr("It is stronger than weekends and holidays."), tr("Record"), this);
    form->addDay(QStringLiteral("date"), tr("Day"), {}, FormDialog::Need::Required);
    form->addChoice(QStringLiteral("what"), tr("The city is"),
                    {{QStringLiteral("closed"), tr("closed")},
                     {QStringLiteral("open"), tr("open")},
                     {QStringLiteral("remove"), tr("as on an ordinary day (take the entry off)")}},
                    QStringLiteral("closed"));
    form->addLine(QStringLiteral("name"), tr("What the city calls the day"));
    connect(form, &FormDialog::given, this, [this](const QHash<QString, QString>& values) {
        apply(tr("The day is recorded"), [values](const operations::CalendarSetup& setup) {
            const QString what = values.value(QStringLiteral("what"));
            if (what == QLatin1String("remove"))
                setup.removeSpecialDay(dayOf(values, "date"));
            else
                setup.setSpecialDay({dayOf(values, "date"), what == QLatin1String("open"), values.value(QStringLiteral("name"))});
            return QString();
        });
    });
    form->open();
}

void CalendarCard::askYearEnd()
{
    auto* form = new FormDialog(Glyph::Clock, tr("Closure at the turn of the year"), {}, tr("Record"), this);
    form->addLine(QStringLiteral("december"), tr("First closed day of December"), QString::number(m_settings.yearEnd.decemberFrom),
                  FormDialog::Need::Required);
    form->addLine(QStringLiteral("january"), tr("Last closed day of January"), QString::number(m_settings.yearEnd.januaryThrough),
                  FormDialog::Need::Required);
    form->setCheck([](const FormDialog& dialog) {
        return notReadable(dialog, {}, {QStringLiteral("december"), QStringLiteral("january")});
    });
    connect(form, &FormDialog::given, this, [this](const QHash<QString, QString>& values) {
        const YearEndClosure closure{values.value(QStringLiteral("december")).toInt(), values.value(QStringLiteral("january")).toInt()};
        apply(tr("The closure at the turn of the year is recorded"), [closure](const operations::CalendarSetup& setup) {
            setup.setYearEnd(closure);
            return QString();
        });
    });
    form->open();
}

} // namespace akimori::ui
