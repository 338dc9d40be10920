#pragma once

#include "ui/pages/schedulemonth.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace akimori::ui {

/// 実施予定と実績: one month of the site's runs as a calendar, the chosen day in words beside it.
class SchedulePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulePanel(QWidget* parent = nullptr);

    /// First day of the month in view; invalid until something was shown.
    QDate month() const { return m_month.first; }
    void show(const ScheduleMonth& month);
    using QWidget::show;
    /// The day to choose as soon as its month is in view.
    void wantDay(const QDate& day) { m_wantedDay = day; }

signals:
    void monthWanted(const QDate& first);

private:
    void showDay(const QDate& day);

    ScheduleMonth m_month;
    QDate m_wantedDay;
    QLabel* m_title;
    QPushButton* m_today;
    MonthCalendar* m_calendar;
    QLabel* m_dayTitle;
    QVBoxLayout* m_dayRuns;
};

} // namespace akimori::ui
