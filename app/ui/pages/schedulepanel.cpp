#include "ui/pages/schedulepanel.h"

#include "base/jst.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/splitrow.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace akimori::ui {

SchedulePanel::SchedulePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::Strong))
    , m_calendar(new MonthCalendar)
    , m_dayTitle(makeLabel({}, TextStyle::Strong))
    , m_dayRuns(new QVBoxLayout)
{
    auto* before = makeButton(tr("‹ Month before"), QStringLiteral("monthBeforeButton"), ButtonRole::Link);
    auto* after = makeButton(tr("Month after ›"), QStringLiteral("monthAfterButton"), ButtonRole::Link);
    m_today = makeButton(tr("This month"), QStringLiteral("thisMonthButton"), ButtonRole::Link);
    auto* line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(before);
    line->addWidget(m_today);
    line->addWidget(after);

    auto* day = new QWidget;
    auto* dayColumn = new QVBoxLayout(day);
    dayColumn->setContentsMargins(0, 0, 0, 0);
    dayColumn->addWidget(m_dayTitle);
    m_dayRuns->setSpacing(spacing::kGap);
    dayColumn->addLayout(m_dayRuns);
    dayColumn->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(day);
    day->setBackgroundRole(QPalette::Base); // the colour of the card around it
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setMinimumSize(fontMetrics().height() * 15, fontMetrics().height() * 8);
    scroll->setAccessibleName(tr("Runs of the chosen day"));
    new FocusRing(scroll);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addLayout(line);
    column->addWidget(new SplitRow(m_calendar, 3, scroll, 1), 1);

    connect(before, &QPushButton::clicked, this, [this] { emit monthWanted(m_month.first.addMonths(-1)); });
    connect(after, &QPushButton::clicked, this, [this] { emit monthWanted(m_month.first.addMonths(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] {
        emit monthWanted(QDate(m_month.today.year(), m_month.today.month(), 1));
    });
    connect(m_calendar, &MonthCalendar::daySelected, this, &SchedulePanel::showDay);
}

void SchedulePanel::show(const ScheduleMonth& month)
{
    m_month = month;
    m_title->setText(QLocale().toString(month.first, tr("MMMM yyyy", "title of a month")));
    m_today->setEnabled(month.first.month() != month.today.month() || month.first.year() != month.today.year());
    m_calendar->setMonth(month.first, month.closed, month.today);
    m_calendar->setMarks(calendarMarks(month));
    if (m_wantedDay.isValid() && m_wantedDay.year() == month.first.year() && m_wantedDay.month() == month.first.month())
        m_calendar->selectDay(std::exchange(m_wantedDay, QDate()));
    showDay(m_calendar->selectedDay());
}

void SchedulePanel::showDay(const QDate& day)
{
    while (QLayoutItem* item = m_dayRuns->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto name = m_month.closed.constFind(day);
    const QString kind = name == m_month.closed.constEnd() ? tr("open day")
                         : name->isEmpty()                  ? tr("closed day")
                                                            : tr("closed: %1").arg(*name);
    m_dayTitle->setText(QStringLiteral("%1（%2）").arg(day.toString(QStringLiteral("M/d")), kind));
    bool any = false;
    for (const schedule::PlannedOutcome& run : m_month.runs) {
        if (jst::date(run.run.plannedFor) != day)
            continue;
        any = true;
        auto* entry = new QWidget;
        auto* column = new QVBoxLayout(entry);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(spacing::kTight);
        auto* head = new QHBoxLayout;
        head->addWidget(makeLabel(schedule::displayName(run.run.job)));
        head->addStretch();
        head->addWidget(new StatusPill(toneOf(run.state), schedule::displayName(run.state), entry));
        column->addLayout(head);
        const QString from = jst::time(run.run.plannedFor).toString(QStringLiteral("H:mm"));
        QString times = tr("planned from %1").arg(from);
        if (run.ranAt.isValid())
            times += tr(", began %1").arg(jst::display(run.ranAt));
        column->addWidget(makeParagraph(times, TextStyle::Caption));
        if (!run.why.isEmpty())
            column->addWidget(makeParagraph(run.why, TextStyle::Caption,
                                            run.state == schedule::PlannedState::Missed ? Ink::Bad : Ink::Secondary));
        m_dayRuns->addWidget(entry);
    }
    if (!any)
        m_dayRuns->addWidget(makeParagraph(tr("Nothing is planned on this day.")));
}

} // namespace akimori::ui
