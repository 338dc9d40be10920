#include "ui/pages/monitoringpage.h"

#include "base/jst.h"
#include "operations/monitoring/maintenance.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/runprobes.h"
#include "ui/pages/monitoringcolumns.h"
#include "ui/pages/plannedstop.h"
#include "ui/shell/paperbutton.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuspill.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kLive = 10s;

} // namespace

MonitoringPage::MonitoringPage(Workbench& workbench, QWidget* parent)
    : SitePage(workbench, tr("Monitoring"), parent)
    , m_items(monitorColumns())
    , m_procured(procuredColumns())
    , m_changes(changeColumns())
    , m_notices(noticeColumns())
{
    m_standard = addHeaderButton(tr("Record the standard set"), QStringLiteral("standardSetButton"));
    m_standard->setToolTip(tr("All items that make sense for this site, each with the reason for it. They can be changed one by one afterwards."));
    QPushButton* measure = addHeaderButton(tr("Measure now"), QStringLiteral("measureButton"), true);
    for (QPushButton* button : {m_standard, measure})
        disableWithoutSite(button);
    buildKinds();
    buildTabs();
    buildChart();
    connect(measure, &QPushButton::clicked, this, &MonitoringPage::measureNow);
    connect(m_standard, &QPushButton::clicked, this, &MonitoringPage::recordStandardSet);
    m_live.setInterval(kLive);
    connect(&m_live, &QTimer::timeout, this, [this] {
        if (!busy())
            refresh();
    });
}

void MonitoringPage::buildKinds()
{
    auto* card = new Card({});
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::kGap);
    grid->setVerticalSpacing(spacing::kTight);
    int column = 0;
    for (const MonitorKind kind : kMonitorKinds) {
        auto* pill = new StatusPill(card);
        auto* counts = makeLabel({}, TextStyle::Caption, Ink::Secondary);
        grid->addWidget(makeLabel(displayName(kind), TextStyle::Strong), 0, column);
        grid->addWidget(pill, 1, column, Qt::AlignLeft);
        grid->addWidget(counts, 2, column, Qt::AlignTop);
        grid->setColumnStretch(column++, 1);
        m_kindPills.push_back(pill);
        m_kindCounts.push_back(counts);
    }
    m_watching = makeLabel({}, TextStyle::Caption, Ink::Secondary);
    m_watching->setObjectName(QStringLiteral("watchingLabel"));
    m_watching->setWordWrap(true);
    m_anchors = makeButton({}, QStringLiteral("anchorsButton"), ButtonRole::Link);
    m_anchors->setToolTip(tr("Places outside that prove this computer's own line"));
    connect(m_anchors, &QPushButton::clicked, this, [this] { editAnchors(doors(), this); });
    card->body()->addLayout(grid);
    card->body()->addWidget(m_watching);
    auto* foot = new FlowLayout; // in one line the card would be wider than a small window with large text
    for (const char* form : {"F-12", "F-17"})
        foot->addWidget(makePaperButton(QLatin1String(form), workbench()));
    QPushButton* plan = makeButton(tr("Plan a stop or maintenance…"), QStringLiteral("planStopButton"), ButtonRole::Link);
    connect(plan, &QPushButton::clicked, this, &MonitoringPage::planStop);
    foot->addWidget(plan);
    foot->addWidget(m_anchors);
    card->body()->addLayout(foot);
    content()->addWidget(card);
}

DataTable* MonitoringPage::addTab(const QString& name, const QString& title, QAbstractItemModel* model, EmptyState* empty, int stretchColumn)
{
    auto* table = new DataTable(name, title, model, workbench().dialogs());
    table->setStretchColumn(stretchColumn);
    table->setEmptyState(empty);
    addTableTab(m_tabs, table, title);
    return table;
}

void MonitoringPage::buildTabs()
{
    auto* card = new Card({});
    card->setGrowing();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("monitoringTabs"));
    m_tabs->setDocumentMode(true);
    m_itemTable = addTab(QStringLiteral("monitors"), tr("Monitor items"), &m_items,
                         new EmptyState(Glyph::Activity, tr("No monitor item"), tr("Record the standard set to begin.")), 0);
    m_changes.setIdentity(QStringLiteral("statechange"), [](const StateChange& one) { return one.id; });
    m_procured.setIdentity(QStringLiteral("procured"), [](const ProcuredItem& one) { return one.id; });
    m_itemTable->sortBy(2, Qt::DescendingOrder);
    m_procuredTable = addTab(QStringLiteral("procured"), tr("Procured items"), &m_procured,
                             new EmptyState(Glyph::ClipboardList, tr("No procured item is registered"),
                                            tr("Each procured item (software, OS, middleware, hardware or plan, network, domain, certificate) is mapped to "
                                               "what watches it, or to a written reason.")),
                             3);
    m_gaps = makeParagraph({}, TextStyle::Caption, Ink::Warn);
    m_itemActions = new MonitorItemActions(workbench(), doors());
    m_procuredActions = new ProcuredActions(workbench(), doors());
    m_tabs->widget(0)->layout()->addWidget(m_itemActions);
    m_tabs->widget(1)->layout()->addWidget(m_gaps);
    m_tabs->widget(1)->layout()->addWidget(m_procuredActions);
    m_noticeTable = addTab(QStringLiteral("notices"), tr("Provider's notices"), &m_notices,
                           new EmptyState(Glyph::FileText, tr("No notice is recorded"),
                                          tr("On a rented server the provider's notices are the evidence for the hardware. Record them beside the procured item.")),
                           2);
    m_changeTable = addTab(QStringLiteral("changes"), tr("Changes of 31 days"), &m_changes,
                           new EmptyState(Glyph::History, tr("Nothing changed"), tr("Settled changes of state of the last 31 days are listed here.")), 1);
    card->body()->addWidget(m_tabs, 1);
    content()->addWidget(card, 1);
    connect(m_itemTable, &DataTable::currentRowChanged, this, [this] {
        showActions();
        loadChart();
    });
    connect(m_procuredTable, &DataTable::currentRowChanged, this, &MonitoringPage::showActions);
}

void MonitoringPage::buildChart()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    m_chartCard = new Card(tr("Course of the values"));
    m_span = new QComboBox;
    m_span->setObjectName(QStringLiteral("chartSpanComboBox"));
    m_span->setAccessibleName(tr("Period of the chart"));
    m_span->addItem(tr("24 hours"), static_cast<int>(ChartSpan::Day));
    m_span->addItem(tr("31 days"), static_cast<int>(ChartSpan::Month));
    m_span->addItem(tr("1 year"), static_cast<int>(ChartSpan::Year));
    m_chartCard->addToTitle(m_span);
    m_chart = new ChartView(QStringLiteral("valueChart"));
    m_chartCard->body()->addWidget(m_chart);
    auto* availability = new Card(tr("Availability by day"));
    m_availabilityText = makeLabel({}, TextStyle::Caption, Ink::Secondary);
    m_availabilityText->setObjectName(QStringLiteral("availabilityLabel"));
    m_availability = new ChartView(QStringLiteral("availabilityChart"));
    availability->addToTitle(m_availabilityText);
    availability->body()->addWidget(m_availability);
    for (Card* card : {m_chartCard, availability})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // both as high as the higher one
    row->addWidget(m_chartCard, 3);
    row->addWidget(availability, 2);
    content()->addLayout(row);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] { loadChart(); });
}

QLineEdit* MonitoringPage::filterEdit() const
{
    DataTable* const tables[] = {m_itemTable, m_procuredTable, m_noticeTable, m_changeTable};
    return tables[std::clamp(m_tabs->currentIndex(), 0, 3)]->filterEdit();
}

void MonitoringPage::showEvent(QShowEvent* event)
{
    SitePage::showEvent(event);
    m_live.start();
}

void MonitoringPage::hideEvent(QHideEvent* event)
{
    m_live.stop();
    SitePage::hideEvent(event);
}

void MonitoringPage::loadSite(const Site& site)
{
    load(
        tr("The monitoring could not be read"), [context = workbench().context(), site](JobContext&) { return loadMonitoringOverview(context, site); },
        [this](const MonitoringOverview& overview) { show(overview); });
}

void MonitoringPage::show(const MonitoringOverview& overview)
{
    const MonitorRow* before = selected();
    const QString kept = before ? before->key : m_chartKey;
    QScrollBar* scroll = m_itemTable->view()->verticalScrollBar(); // the list is read again while a person reads it
    const int position = scroll->value();
    m_overview = overview;
    m_items.setRecords(overview.rows);
    m_procured.setRecords(overview.procured.items);
    m_notices.setRecords(overview.procured.notices);
    m_changes.setRecords(overview.changes);
    m_standard->setVisible(!overview.recorded);
    m_gaps->setText(overview.procured.gaps.join(u'\n'));
    m_gaps->setVisible(!overview.procured.gaps.isEmpty());
    int wanted = -1;
    for (int row = 0; row < m_items.rowCount(); ++row) {
        const bool answers = m_items.at(row).key.startsWith(QLatin1String("http:")) && m_items.at(row).value;
        if (m_items.at(row).key == kept || (kept.isEmpty() && answers && wanted < 0))
            wanted = row;
    }
    if (wanted >= 0)
        m_itemTable->selectRow(wanted);
    scroll->setValue(position); // at first the top, where the worst stands, whichever line the chart is of
    showKinds();
    showSummary();
    showActions();
    loadChart();
}

void MonitoringPage::planStop()
{
    if (!workbench().site())
        return;
    const QDateTime now = workbench().context().clock->nowUtc();
    askPlannedStop(this, jst::toUtc(jst::date(now).addDays(1), QTime(9, 0)), [this](const MaintenanceWindow& window) {
        load(
            tr("The plan was not recorded"),
            [context = workbench().context(), site = workbench().site()->name, window](JobContext&) {
                return operations::PlanMaintenance(context).run(site, window);
            },
            [this](const MaintenanceWindow& planned) {
                const bool toTell = planned.kind == WindowKind::PlannedOutage;
                banner().showMessage(Tone::Ok, tr("The plan is recorded"), toTell ? tr("Its notice to the city can be drawn now.") : planned.reason);
                workbench().announceChange();
                if (toTell)
                    workbench().openRecord(RecordLink::toForm(QStringLiteral("F-17"), planned.id));
            });
    });
}

void MonitoringPage::showActions()
{
    m_itemActions->show(m_overview, selected());
    const int row = m_procuredTable->currentRow();
    m_procuredActions->show(m_overview, row < 0 || row >= m_procured.rowCount() ? nullptr : &m_procured.at(row));
}

MonitorDoors MonitoringPage::doors()
{
    return {[this](const QString& done, const QString& next, std::function<void(const operations::Context&)> step) {
                load(
                    tr("Nothing was recorded"), [context = workbench().context(), step = std::move(step)](JobContext&) { step(context); },
                    [this, done, next](std::monostate) {
                        banner().showMessage(Tone::Ok, done, next);
                        workbench().announceChange();
                    });
            },
            [this](const QString& failed, std::function<void(const operations::Context&, JobContext&)> read, std::function<void()> then) {
                load(
                    failed, [context = workbench().context(), read = std::move(read)](JobContext& job) { read(context, job); },
                    [then = std::move(then)](std::monostate) { then(); });
            }};
}

void MonitoringPage::showKinds()
{
    for (std::size_t i = 0; i < m_overview.kinds.size() && i < m_kindPills.size(); ++i) {
        const KindCoverage& kind = m_overview.kinds[i];
        const bool nothing = kind.active == 0 && kind.excluded == 0;
        m_kindPills[i]->setState(nothing ? Tone::Bad : monitorTone(kind.worst), nothing ? tr("Not covered") : displayName(kind.worst));
        m_kindCounts[i]->setText(tr("%1 watched, %2 not applicable").arg(kind.active).arg(kind.excluded)
                                 + (kind.registered ? QString() : u'\n' + tr("No procured item")));
        m_kindCounts[i]->setToolTip(kind.registered ? QString() : tr("No procured item of this kind is registered. Register what was procured, or write down why there is nothing."));
    }
    const QString last = m_overview.lastAt.isValid() ? tr("Last measured: %1").arg(jst::display(m_overview.lastAt)) : tr("Never measured");
    m_anchors->setText(m_overview.anchors >= 2 ? tr("%1 places prove the own line").arg(m_overview.anchors) : tr("Name places that prove the own line…"));
    m_watching->setText(QStringList{m_overview.watching ? tr("The monitor is at work.") : tr("No monitor is at work: what is shown is the last state."), last}.join(QStringLiteral(" ・ ")));
}

void MonitoringPage::showSummary()
{
    int bad = 0;
    int unknown = 0;
    for (const MonitorRow& row : m_overview.rows) {
        bad += row.state == MonitorState::Anomaly || row.state == MonitorState::Warning || row.state == MonitorState::EarlySign ? 1 : 0;
        unknown += row.measured && row.state == MonitorState::Unknown ? 1 : 0;
    }
    QStringList parts{workbench().site() ? workbench().site()->name : QString()};
    parts << tr("%1 items, %2 need attention, %3 unknown").arg(m_overview.rows.size()).arg(bad).arg(unknown);
    parts << (!m_overview.recorded ? tr("standard set, not recorded yet")
              : m_overview.revision && m_overview.revision->approvedAt.isValid()
                  ? tr("revision %1, approved").arg(m_overview.revision->number)
                  : tr("revision %1, not approved yet").arg(m_overview.revision ? m_overview.revision->number : 0));
    setSubtitle(parts.join(QStringLiteral(" ・ ")));
    const auto shown = std::find_if(m_overview.availability.begin(), m_overview.availability.end(),
                                    [](const operations::AvailabilityFacts& facts) { return facts.key.startsWith(QLatin1String("http")); });
    const operations::AvailabilityFacts none;
    const operations::AvailabilityFacts& facts = shown != m_overview.availability.end() ? *shown : none;
    const QString figure = monitoring::percentText(facts.sum.measured(), facts.sum.referenceOnly());
    const QString coverage = monitoring::percentText(facts.days.empty() ? std::nullopt : std::optional(facts.sum.coverage()), false);
    QStringList counted{tr("%1 ・ coverage %2", "availability, coverage").arg(figure, coverage)};
    QString method = monitoring::countingMethod();
    if (m_overview.countedFrom.isValid())
        method.prepend(tr("Counted from %1, when the site was registered.").arg(jst::display(m_overview.countedFrom)) + u'\n');
    if (m_overview.countedFrom > m_overview.at.addDays(-31))
        counted << tr("from %1", "day on which counting began").arg(jst::date(m_overview.countedFrom).toString(QStringLiteral("M/d")));
    m_availabilityText->setText(counted.join(QStringLiteral(" ・ ")));
    m_availabilityText->setToolTip(method);
    m_availability->setChart(availabilityChart(facts), m_availabilityText->text(), tr("Nothing was measured in the last 31 days."));
}

const MonitorRow* MonitoringPage::selected() const
{
    const int row = m_itemTable->currentRow();
    return row < 0 || row >= m_items.rowCount() ? nullptr : &m_items.at(row);
}

void MonitoringPage::loadChart()
{
    const MonitorRow* row = selected();
    const Site* site = workbench().site();
    if (!row || !site) {
        m_chartCard->setSubtitle({});
        m_chart->setChart({}, {}, tr("Choose a line above to see its values over time."));
        return;
    }
    m_chartKey = row->key;
    const auto span = static_cast<ChartSpan>(m_span->currentData().toInt());
    load(
        tr("The chart could not be read"),
        [context = workbench().context(), site = *site, wanted = *row, span](JobContext&) { return loadMonitorChart(context, site, wanted, span); },
        [this, key = row->key](const Chart& chart) {
            if (key == m_chartKey)
                showChart(chart);
        });
}

void MonitoringPage::showChart(const Chart& chart)
{
    const MonitorRow* row = selected();
    const QString title = row ? titleOf(*row) : QString();
    m_chartCard->setSubtitle(title.size() > 40 ? title.left(40) + u'…' : title);
    m_chart->setChart(chart, tr("%1, now %2", "monitored thing, value").arg(title, row ? valueText(*row) : QString()),
                      tr("This thing has no values in the period."));
}

void MonitoringPage::measureNow()
{
    operations::RunProbes::Request request;
    request.site = workbench().site()->name;
    run(
        tr("Measuring “%1”").arg(request.site), tr("The measurement failed"),
        [context = workbench().context(), request](JobContext& job) { return operations::RunProbes(context).run(request, job); },
        [this](const operations::RunProbes::Outcome& outcome) {
            const auto bad = std::count_if(outcome.results.begin(), outcome.results.end(), [](const auto& result) {
                return result.state == MonitorState::Anomaly || result.state == MonitorState::Warning || result.state == MonitorState::EarlySign;
            });
            if (outcome.found())
                banner().showMessage(Tone::Bad, tr("%1 things need attention").arg(bad), tr("They stand at the top of the list. Each settled anomaly opens a record that asks for a judgement."));
            else if (outcome.unknown())
                banner().showMessage(Tone::Warn, tr("Not everything could be measured"), tr("What is unknown is not good: the list says why for each."));
            else
                banner().showMessage(Tone::Ok, tr("Everything that was measured is normal"), {});
            refresh();
        });
}

void MonitoringPage::recordStandardSet()
{
    run(
        tr("Recording the standard set"), tr("The standard set was not recorded"),
        [context = workbench().context(), site = workbench().site()->name](JobContext&) { return operations::RecordStandardSet(context).run(site); },
        [this](int added) {
            banner().showMessage(Tone::Ok, tr("%1 monitor items were recorded with their reasons").arg(added),
                                 tr("Change limits and intervals where this site needs others, then have the list approved."));
            workbench().announceChange();
        });
}

} // namespace akimori::ui
