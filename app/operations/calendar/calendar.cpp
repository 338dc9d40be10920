#include "operations/calendar/calendar.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/settingtable.h"
#include "operations/people/people.h"
#include "operations/tr.h"

#include <QJsonArray>
#include <QJsonObject>

namespace akimori::operations {

namespace {

constexpr int kMostDays = 3660;

const QString kHolidays = QStringLiteral("calendar.holidays"); // the table as writeHolidayCsv() spells it
const QString kOfficeHours = QStringLiteral("calendar.officeHours");
const QString kSpecialDays = QStringLiteral("calendar.specialDays");
const QString kYearEnd = QStringLiteral("calendar.yearEnd");
const QString kTimeFormat = QStringLiteral("HH:mm");

QString isoDate(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QJsonArray toJson(const std::vector<OfficeHours>& revisions)
{
    QJsonArray array;
    for (const OfficeHours& hours : revisions)
        array.append(QJsonObject{{QStringLiteral("validFrom"), isoDate(hours.validFrom)},
                                 {QStringLiteral("opens"), hours.opens.toString(kTimeFormat)},
                                 {QStringLiteral("closes"), hours.closes.toString(kTimeFormat)},
                                 {QStringLiteral("minutesBefore"), hours.minutesBefore},
                                 {QStringLiteral("minutesAfter"), hours.minutesAfter}});
    return array;
}

QJsonArray toJson(const std::vector<SpecialDay>& days)
{
    QJsonArray array;
    for (const SpecialDay& day : days)
        array.append(QJsonObject{{QStringLiteral("date"), isoDate(day.date)},
                                 {QStringLiteral("open"), day.open},
                                 {QStringLiteral("name"), day.name}});
    return array;
}

QJsonObject toJson(const YearEndClosure& closure)
{
    return {{QStringLiteral("decemberFrom"), closure.decemberFrom},
            {QStringLiteral("januaryThrough"), closure.januaryThrough}};
}

QDate dateOf(const QJsonObject& object, const QString& name)
{
    return QDate::fromString(object.value(name).toString(), Qt::ISODate);
}

QTime timeOf(const QJsonObject& object, const QString& name)
{
    return QTime::fromString(object.value(name).toString(), kTimeFormat);
}

CalendarSettings readSettings(ledger::Ledger& ledger)
{
    const ledger::SettingTable table(ledger);
    CalendarSettings settings;
    if (const auto csv = table.value(ledger::SettingTable::kProfile, kHolidays))
        settings.holidays = readHolidayCsv(csv->toString().toUtf8()).table;
    if (const auto revisions = table.value(ledger::SettingTable::kProfile, kOfficeHours)) {
        settings.officeHours.clear();
        for (const QJsonValue& value : revisions->toArray()) {
            const QJsonObject object = value.toObject();
            settings.officeHours.push_back({dateOf(object, QStringLiteral("validFrom")),
                                            timeOf(object, QStringLiteral("opens")),
                                            timeOf(object, QStringLiteral("closes")),
                                            object.value(QStringLiteral("minutesBefore")).toInt(-1),
                                            object.value(QStringLiteral("minutesAfter")).toInt(-1)});
        }
    }
    if (const auto days = table.value(ledger::SettingTable::kProfile, kSpecialDays)) {
        for (const QJsonValue& value : days->toArray()) {
            const QJsonObject object = value.toObject();
            settings.specialDays.push_back({dateOf(object, QStringLiteral("date")),
                                            object.value(QStringLiteral("open")).toBool(),
                                            object.value(QStringLiteral("name")).toString()});
        }
    }
    if (const auto closure = table.value(ledger::SettingTable::kProfile, kYearEnd)) {
        const QJsonObject object = closure->toObject();
        settings.yearEnd = {object.value(QStringLiteral("decemberFrom")).toInt(-1),
                            object.value(QStringLiteral("januaryThrough")).toInt(-1)};
    }
    return settings;
}

void store(ledger::Ledger::Transaction& transaction, const QString& name, const QJsonValue& value)
{
    ledger::SettingTable(transaction.ledger()).set(transaction, ledger::SettingTable::kProfile, name, value);
}

/// Reads, changes, checks and stores under one write lock, so that two windows never lose each other's entry.
template <typename Change>
void change(const Context& context, const QString& name, const QJsonObject& what, Change&& apply)
{
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, actorForSettings(context, *ledger));
    const auto before = ledger::SettingTable(*ledger).value(ledger::SettingTable::kProfile, name);
    CalendarSettings settings = cityCalendar(*ledger).settings();
    const QJsonValue after = apply(settings);
    validate(settings);
    store(transaction, name, after);
    QJsonObject detail = what;
    detail.insert(QStringLiteral("before"), before.value_or(QJsonValue::Null));
    transaction.audit(QStringLiteral("calendar.set"), name, detail);
    transaction.commit();
}

} // namespace

CityCalendar cityCalendar(ledger::Ledger& ledger)
{
    try {
        return CityCalendar(readSettings(ledger));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BadInput)
            throw;
        throw Error(ErrorCode::Corrupt,
                    Tr::tr("The city's calendar in the settings of this profile cannot be read, so nothing was decided "
                           "with it. Restore the ledger from a copy."),
                    error.sentence());
    }
}

std::vector<CalendarDay> calendarDays(const Context& context, const QDate& from, const QDate& through)
{
    if (!from.isValid() || !through.isValid() || through < from || from.daysTo(through) > kMostDays)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The calendar needs a first and a later last day, at most ten years apart. Correct them."));
    const auto ledger = context.openLedger();
    const CityCalendar calendar = cityCalendar(*ledger);
    const QDate today = jst::date(context.clock->nowUtc());
    std::vector<CalendarDay> days;
    for (QDate date = from; date <= through; date = date.addDays(1))
        days.push_back({date, calendar.isOpen(date), calendar.name(date), calendar.isProvisional(date, today)});
    return days;
}

HolidayImport CalendarSetup::importHolidays(const QString& file) const
{
    const QByteArray bytes = readFileBounded(file, kMaxHolidayCsvBytes);
    HolidayImport import = readHolidayCsv(bytes);
    const QByteArray csv = writeHolidayCsv(import.table);
    change(m_context, kHolidays,
           {{QStringLiteral("days"), static_cast<qint64>(import.table.data().size())},
            {QStringLiteral("coveredThrough"), isoDate(import.table.coveredThrough())},
            {QStringLiteral("sha256"), QString::fromLatin1(Sha256::hexOf(bytes))}},
           [&](CalendarSettings& settings) {
               settings.holidays = import.table;
               return QJsonValue(QString::fromUtf8(csv));
           });
    return import;
}

void CalendarSetup::setOfficeHours(const OfficeHours& hours) const
{
    change(m_context, kOfficeHours, {{QStringLiteral("after"), toJson(std::vector{hours}).first()}},
           [&](CalendarSettings& settings) {
               std::erase_if(settings.officeHours,
                             [&](const OfficeHours& other) { return other.validFrom == hours.validFrom; });
               settings.officeHours.push_back(hours);
               return QJsonValue(toJson(settings.officeHours));
           });
}

void CalendarSetup::setSpecialDay(const SpecialDay& day) const
{
    change(m_context, kSpecialDays, {{QStringLiteral("after"), toJson(std::vector{day}).first()}},
           [&](CalendarSettings& settings) {
               std::erase_if(settings.specialDays, [&](const SpecialDay& other) { return other.date == day.date; });
               settings.specialDays.push_back(day);
               return QJsonValue(toJson(settings.specialDays));
           });
}

void CalendarSetup::removeSpecialDay(const QDate& date) const
{
    change(m_context, kSpecialDays, {{QStringLiteral("removed"), isoDate(date)}}, [&](CalendarSettings& settings) {
        if (std::erase_if(settings.specialDays, [&](const SpecialDay& other) { return other.date == date; }) == 0)
            throw Error(ErrorCode::NotFound,
                        Tr::tr("%1 is not entered as extraordinarily open or closed. Nothing was changed.")
                            .arg(isoDate(date)));
        return QJsonValue(toJson(settings.specialDays));
    });
}

void CalendarSetup::setYearEnd(const YearEndClosure& closure) const
{
    change(m_context, kYearEnd, {{QStringLiteral("after"), toJson(closure)}}, [&](CalendarSettings& settings) {
        settings.yearEnd = closure;
        return QJsonValue(toJson(closure));
    });
}

} // namespace akimori::operations
