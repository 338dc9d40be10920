#pragma once

#include "base/citycalendar.h"
#include "ui/jobs/job.h"
#include "ui/widgets/card.h"

namespace akimori::operations {
class CalendarSetup;
}

namespace akimori::ui {

class Banner;
class Workbench;

/// 市の開庁日: holidays, office hours with the hours around them in which no backup runs, extraordinary days and the turn of
/// the year. Earlier office hours stay, so that an old day is judged by the hours of then.
class CalendarCard : public Card
{
    Q_OBJECT

public:
    explicit CalendarCard(Workbench& workbench, QWidget* parent = nullptr);

    void refresh();

private:
    void show(const CalendarSettings& settings);
    void importHolidays();
    void askHours();
    void askSpecialDay();
    void askYearEnd();
    /// Runs `change` on a thread; `done` is the title of the banner afterwards.
    void apply(const QString& done, std::function<QString(const operations::CalendarSetup&)> change);

    Workbench& m_workbench;
    CalendarSettings m_settings;
    Banner* m_banner;
    QLabel* m_holidays;
    QLabel* m_hours;
    QLabel* m_special;
    QLabel* m_yearEnd;
};

} // namespace akimori::ui
