#include "ui/pages/dashboardpage.h"

#include "base/jst.h"
#include "base/wareki.h"
#include "operations/backup/window.h"
#include "operations/calendar/calendar.h"
#include "operations/duties/round.h"
#include "ui/jobs/ratemeter.h"
#include "ui/pages/attentiondialog.h"
#include "ui/pages/backupoverview.h"
#include "ui/pages/dailyrecorddialog.h"
#include "ui/pages/dashboardcards.h"
#include "ui/pages/deadlinelist.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/responsechart.h"
#include "ui/widgets/splitrow.h"
#include "ui/widgets/whynot.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

using operations::TodayStatus;

namespace {

QString intervalText(int seconds)
{
    return seconds % 60 == 0 ? DashboardPage::tr("%1 min", "interval").arg(seconds / 60) : formatDuration(seconds);
}

} // namespace

DashboardPage::DashboardPage(Workbench& workbench, QWidget* parent)
    : SitePage(workbench, tr("State of today"), parent)
    , m_record(addHeaderButton(tr("Daily record…"), QStringLiteral("dailyRecordButton")))
    , m_round(addHeaderButton(tr("Start the round of today"), QStringLiteral("startRoundButton"), true))
    , m_attention(new Banner)
    , m_grid(new CardGrid)
{
    setGlyph(m_record, Glyph::Printer);
    setGlyph(m_round, Glyph::Play);
    disableWithoutSite(m_round);
    m_attention->setObjectName(QStringLiteral("attentionBanner"));
    m_attention->setClosable(false);
    content()->addWidget(m_attention);
    buildCards();
    content()->addWidget(new SplitRow(buildDeadlines(), 7, buildGenerations(), 5));
    buildResponse();
    connect(m_round, &QPushButton::clicked, this, &DashboardPage::startRound);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (m_overview.today.round)
            openRecord(*m_overview.today.round);
    });
    connect(m_attention, &Banner::actionTriggered, this, [this] {
        if (m_overview.today.attention.empty()) {
            this->workbench().openPage(QStringLiteral("duties"));
            return;
        }
        auto* dialog = new AttentionDialog(m_overview.today.attention, this);
        connect(dialog, &AttentionDialog::chosen, &this->workbench(), &Workbench::openPage);
        dialog->open();
    });
}

void DashboardPage::buildCards()
{
    for (const DutyCard::Data& empty : dutyCards(TodayStatus())) {
        auto* card = new DutyCard;
        card->setData(empty);
        m_cards << card;
        m_grid->add(card);
        connect(card, &DutyCard::activated, &workbench(), &Workbench::openPage);
    }
    content()->addWidget(m_grid);
}

QPushButton* DashboardPage::linkTo(Card* card, const QString& text, const QString& name, const QString& page)
{
    QPushButton* link = makeButton(text, name, ButtonRole::Link);
    card->addToTitle(link);
    connect(link, &QPushButton::clicked, this, [this, page] { workbench().openPage(page); });
    return link;
}

QWidget* DashboardPage::buildDeadlines()
{
    auto* card = new Card(tr("Reports to the city"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    card->setSubtitle(tr("30-day reports, and papers that are due"));
    linkTo(card, tr("See all"), QStringLiteral("allDeadlinesButton"), QStringLiteral("reports"));
    m_deadlines = new DeadlineList;
    card->body()->addWidget(m_deadlines);
    connect(m_deadlines, &DeadlineList::activated, this,
            [this](const RecordLink& link) { workbench().openRecord(link); });
    return card;
}

QWidget* DashboardPage::buildGenerations()
{
    auto* card = new Card(tr("Backup generations"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    card->setSubtitle(tr("last %1 days").arg(TodayStatus::kDaysShown));
    linkTo(card, tr("Restore…"), QStringLiteral("openRestoreButton"), QStringLiteral("backup"));
    m_timeline = new GenerationTimeline;
    m_hours = new HoursBar;
    card->body()->addWidget(m_timeline);
    card->body()->addWidget(makeLabel(tr("Hours of today in which a backup may run"), TextStyle::Caption, Ink::Secondary));
    card->body()->addWidget(m_hours);
    card->body()->addStretch();
    connect(m_timeline, &GenerationTimeline::activated, this,
            [this](const QString& id) { workbench().openRecord(RecordLink::toRecord(QStringLiteral("generation"), id)); });
    return card;
}

void DashboardPage::buildResponse()
{
    m_responseCard = new Card(tr("Response time of the site"));
    m_responseCard->setGrowing();
    linkTo(m_responseCard, tr("Details of the monitoring"), QStringLiteral("openMonitoringButton"), QStringLiteral("monitoring"));
    m_response = new ResponseChart;
    m_noResponse = makeParagraph(tr("No response time was measured in the last 24 hours. When the monitoring runs, the answers of "
                                    "the site appear here, with the threshold and every time it was exceeded."));
    m_responseCard->body()->addWidget(m_response, 1);
    m_responseCard->body()->addWidget(m_noResponse);
    m_response->hide();
    content()->addWidget(m_responseCard, 1);
}

DashboardPage::Overview DashboardPage::read(const operations::Context& context, const Site& site)
{
    Overview overview;
    overview.today = operations::loadToday(context, site);
    overview.papers = operations::listPapers(context, site.name);
    const auto ledger = context.openLedger();
    const schedule::BackupWindow window(operations::cityCalendar(*ledger), site.impact);
    const QDate today = jst::date(overview.today.at);
    overview.hours = hoursOfDay(window, today);
    overview.window = window.answer(overview.today.at).reason;
    for (int back = 0; back < TodayStatus::kDaysShown; ++back) {
        if (!window.calendar().isOpen(today.addDays(-back)))
            overview.closedDays.insert(today.addDays(-back));
    }
    return overview;
}

void DashboardPage::loadSite(const Site& site)
{
    load(
        tr("The state of today could not be read"),
        [context = workbench().context(), site](JobContext&) { return read(context, site); },
        [this](const Overview& overview) { show(overview); });
}

void DashboardPage::show(const Overview& overview)
{
    m_overview = overview;
    const TodayStatus& today = m_overview.today;
    const QDate day = jst::date(today.at);
    setSubtitle(tr("%1 %2 ・ %3", "date, time, site")
                    .arg(westernDateWithDay(day), jst::time(today.at).toString(QStringLiteral("H:mm")),
                         workbench().site() ? workbench().site()->name : QString()));
    setEnabledOrWhy(m_record, today.round.has_value(), tr("The record of the day comes from its round. Start the round first."));
    const std::vector<DutyCard::Data> cards = dutyCards(today);
    for (std::size_t i = 0; i < cards.size(); ++i)
        m_cards[static_cast<qsizetype>(i)]->setData(cards[i]);
    m_deadlines->setRows(deadlineRows(today.reports, m_overview.papers, day), day);
    m_timeline->setPeriod(day.addDays(1 - TodayStatus::kDaysShown), day, overview.closedDays);
    m_timeline->setMarks(timelineOf(today));
    m_hours->setSpans(overview.hours, jst::time(today.at), overview.window);
    showAttention();
    showResponse();
    const auto owed = std::count_if(today.reports.begin(), today.reports.end(),
                                    [](const duties::CaseFact& fact) { return !fact.thirtyDayReportAt.isValid(); });
    workbench().announceWaiting(QStringLiteral("advisories"), static_cast<int>(owed));
    workbench().announceWaiting(QStringLiteral("incidents"), static_cast<int>(today.incidents.size()));
    workbench().announceWaiting(QStringLiteral("integrity"), today.newestScan ? today.newestScan->undecided : 0);
}

void DashboardPage::showAttention()
{
    const TodayStatus& today = m_overview.today;
    const AttentionText text = attentionText(today);
    m_attention->showMessage(text.tone, text.title, text.text);
    m_attention->setAction(today.attention.empty() ? tr("State of the duties") : tr("Work through them"))
        ->setObjectName(QStringLiteral("attentionButton"));
}

void DashboardPage::showResponse()
{
    const auto& series = m_overview.today.response;
    m_response->setVisible(series.has_value());
    m_noResponse->setVisible(!series);
    if (!series) {
        m_responseCard->setSubtitle({});
        return;
    }
    const QString summary = tr("last 24 hours ・ every %1 ・ median %2 ms")
                                .arg(intervalText(series->everySeconds), formatCount(qRound64(series->medianMs)));
    m_responseCard->setSubtitle(summary);
    std::vector<ResponseChart::Point> points;
    for (const auto& point : series->points)
        points.push_back({point.at, point.ms, point.mostMs, point.bad});
    m_response->setSeries(std::move(points), series->from, series->until, series->thresholdMs, series->everySeconds, summary);
}

void DashboardPage::startRound()
{
    run(
        tr("Round of today: %1").arg(workbench().site()->name), tr("The round of today did not reach its end"),
        [context = workbench().context(), site = workbench().site()->name](JobContext& job) {
            return operations::MorningRound(context).run(site, job);
        },
        [this](const DailyRecord& record) {
            workbench().announceChange();
            openRecord(record);
        });
}

void DashboardPage::openRecord(const DailyRecord& record)
{
    auto* dialog = new DailyRecordDialog(record, workbench().person(), this);
    connect(dialog, &DailyRecordDialog::signedWith, this, &DashboardPage::sign);
    connect(dialog, &DailyRecordDialog::printWanted, this,
            [this, no = record.no] { workbench().openRecord(RecordLink::toForm(QStringLiteral("F-15"), no)); });
    dialog->open();
}

void DashboardPage::sign(const QString& no, const QString& notes)
{
    load(
        tr("The daily record was not signed"),
        [context = workbench().context(), no, notes](JobContext&) { return operations::SignRound(context).run(no, notes); },
        [this](const DailyRecord& record) {
            banner().showMessage(Tone::Ok, tr("The daily record %1 is signed").arg(record.no),
                                 tr("It is kept as it is. Print it from “Daily record…” when the city wants it on paper."));
            workbench().announceChange();
        });
}

} // namespace akimori::ui
