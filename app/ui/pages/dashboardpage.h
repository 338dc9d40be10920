#pragma once

#include "operations/duties/today.h"
#include "operations/reports/paperlist.h"
#include "ui/shell/sitepage.h"
#include "ui/widgets/hoursbar.h"

namespace akimori::ui {

class Card;
class CardGrid;
class DeadlineList;
class DutyCard;
class GenerationTimeline;
class ResponseChart;

/// きょうの状況: in one look what is done, what is due and what is wrong, and the way to each.
class DashboardPage : public SitePage
{
    Q_OBJECT

public:
    explicit DashboardPage(Workbench& workbench, QWidget* parent = nullptr);

protected:
    void loadSite(const Site& site) override;

private:
    /// What is read on the worker thread.
    struct Overview
    {
        operations::TodayStatus today;
        std::vector<operations::PaperRow> papers; ///< due, begun and issued
        std::vector<HoursBar::Span> hours;
        QSet<QDate> closedDays;
        QString window; ///< whether a backup may run now, and why
    };
    static Overview read(const operations::Context& context, const Site& site);

    void buildCards();
    QWidget* buildDeadlines();
    QWidget* buildGenerations();
    void buildResponse();
    QPushButton* linkTo(Card* card, const QString& text, const QString& name, const QString& page);
    void show(const Overview& overview);
    void showAttention();
    void showResponse();
    void startRound();
    void openRecord(const DailyRecord& record);
    void sign(const QString& no, const QString& notes);

    Overview m_overview;
    QPushButton* m_record;
    QPushButton* m_round;
    Banner* m_attention;
    CardGrid* m_grid;
    QList<DutyCard*> m_cards;
    DeadlineList* m_deadlines = nullptr;
    GenerationTimeline* m_timeline = nullptr;
    HoursBar* m_hours = nullptr;
    Card* m_responseCard = nullptr;
    ResponseChart* m_response = nullptr;
    QLabel* m_noResponse = nullptr;
};

} // namespace akimori::ui
