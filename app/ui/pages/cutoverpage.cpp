#include "ui/pages/cutoverpage.h"

#include "base/jst.h"
#include "net/dns/dnsname.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/cutoverapplicationdialog.h"
#include "ui/pages/cutoverboard.h"
#include "ui/pages/cutoverplandialog.h"
#include "ui/pages/cutoversteppanel.h"
#include "ui/shell/paperbutton.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

constexpr std::chrono::seconds kWatchInterval{60};

} // namespace

std::vector<Column<CutoverPage::Row>> CutoverPage::columns()
{
    return {Column<Row>(tr("No."), [](const Row& row) { return QString::number(row.no); })
                .sortedBy([](const Row& row) { return QVariant(row.no); })
                .onTheRight(),
            Column<Row>(tr("Step"), [](const Row& row) { return row.step.title; })
                .withSecondLine([](const Row& row) {
                    const CutoverStep& step = row.step;
                    return !step.reason.isEmpty()     ? step.reason
                           : !step.evidence.isEmpty() ? step.evidence
                                                      : step.observed;
                }),
            Column<Row>(tr("State"), [](const Row& row) { return displayName(row.step.state); })
                .asPill([](const Row& row) { return cutoverTone(row.step.state); })
                .sortedBy([](const Row& row) { return QVariant(static_cast<int>(row.step.state)); }),
            Column<Row>(tr("Time and person"), [](const Row& row) {
                return row.step.at.isValid() ? jst::display(row.step.at).mid(5) : QString(); // the year stands beside
            })
                .sortedBy([](const Row& row) { return QVariant(row.step.at); })
                .withSecondLine([](const Row& row) { return row.step.by; })};
}

CutoverPage::CutoverPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("Handover and DNS switch"), parent)
    , m_steps(columns())
    , m_stack(new QStackedLayout)
    , m_board(new CutoverBoard)
{
    QPushButton* edit = addHeaderButton(tr("Plan"), QStringLiteral("planMenuButton"));
    auto* planMenu = new QMenu(edit);
    const auto addPlanAction = [&](const QString& text, const char* name, auto act) {
        QAction* action = planMenu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    addPlanAction(tr("Plan another switch…"), "newPlanAction", [this] { openPlanDialog({}); });
    planMenu->addSeparator();
    m_planActions = new QActionGroup(this);
    for (QAction* action :
         {addPlanAction(tr("Change the plan…"), "editPlanAction", [this] { openPlanDialog(m_overview->plan); }),
          addPlanAction(tr("Complete the switch…"), "completePlanAction", [this] { close(CutoverProgress::Completed); }),
          addPlanAction(tr("Give the plan up…"), "abandonPlanAction", [this] { close(CutoverProgress::Abandoned); })})
        m_planActions->addAction(action);
    edit->setMenu(planMenu);
    QPushButton* application =
        addHeaderButton(tr("Values for the application…"), QStringLiteral("applicationButton"));
    QPushButton* papers = addHeaderButton(tr("Papers"), QStringLiteral("cutoverPapersButton"));
    auto* menu = new QMenu(papers);
    addPaperAction(menu, QStringLiteral("F-10"), [this](const QString&) { openApplication(); });
    for (const char* form : {"F-11a", "F-11b"})
        addPaperAction(menu, QLatin1String(form), [this](const QString& wanted) { this->workbench().openRecord(RecordLink::toForm(wanted, m_overview->plan.domain)); });
    papers->setMenu(menu);
    m_checkAll = addHeaderButton(tr("Check everything"), QStringLiteral("checkAllButton"), true);
    m_needPlan = {edit, application, papers, m_checkAll};
    auto* empty = new EmptyState(
        Glyph::ArrowLeftRight, tr("No DNS switch is planned yet"),
        tr("Plan the switch weeks ahead: Akimori asks every name server and both web servers, says what is "
           "missing, counts "
           "down the old TTL and keeps the old values for the way back. Nothing is changed anywhere."));
    connect(empty->addAction(tr("Plan a DNS switch…"), QStringLiteral("newPlanButton")),
            &QPushButton::clicked, this, [this] { openPlanDialog({}); });
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_board);
    column->addWidget(buildSteps(), 1);
    m_stack->addWidget(new QWidget); // until it is loaded
    m_stack->addWidget(empty);
    m_stack->addWidget(holder);
    body()->addLayout(m_stack, 1);
    connect(application, &QPushButton::clicked, this, [this] { openApplication(); });
    connect(m_checkAll, &QPushButton::clicked, this, [this] { check({}); });
    connect(this, &Page::busyChanged, this, [this](bool busy) {
        m_panel->setBusy(busy);
        for (QPushButton* button : m_needPlan)
            button->setEnabled(!busy && m_overview);
    });
    connect(m_board, &CutoverBoard::phaseChanged, this, &CutoverPage::showPhase);
    connect(m_board, &CutoverBoard::publishingWanted, this, &CutoverPage::setPublishing);
    connect(m_board, &CutoverBoard::stepWanted, this, &CutoverPage::showStep);
    connect(m_board, &CutoverBoard::planChosen, this, [this](const QString& domain) {
        m_domain = domain;
        m_board->followPlan();
        refresh();
    });
    connect(m_board, &CutoverBoard::watchToggled, this, [this](bool on) {
        on ? m_watchTimer.start(kWatchInterval) : m_watchTimer.stop();
        m_board->showWatched({});
        if (on)
            watchTick();
    });
    m_board->showWatched({});
    connect(&m_clock, &QTimer::timeout, this,
            [this] { m_board->tick(this->workbench().context().clock->nowUtc()); });
    m_clock.start(std::chrono::seconds(1));
    connect(&m_watchTimer, &QTimer::timeout, this, &CutoverPage::watchTick);
}

QWidget* CutoverPage::buildSteps()
{
    auto* card = new Card({});
    card->setGrowing();
    m_table = new DataTable(QStringLiteral("cutoverSteps"), tr("Steps of the phase"), &m_steps,
                            workbench().dialogs());
    m_table->setStretchColumn(1);
    m_table->sortBy(0, Qt::AscendingOrder);
    m_panel = new CutoverStepPanel;
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kCard);
    row->addWidget(m_table, 3);
    row->addWidget(m_panel, 2);
    card->body()->addLayout(row, 1);
    connect(m_table, &DataTable::currentRowChanged, this, 
            [this] { m_panel->show(selected(), m_overview ? &*m_overview : nullptr); });
    connect(m_panel, &CutoverStepPanel::checkWanted, this, [this] {
        if (const CutoverStep* step = selected())
            check(step->id);
    });
    connect(m_panel, &CutoverStepPanel::doneWanted, this, &CutoverPage::openDone);
    connect(m_panel, &CutoverStepPanel::waiveWanted, this, &CutoverPage::openWaive);
    connect(m_panel, &CutoverStepPanel::trafficWanted, this, &CutoverPage::importTraffic);
    return card;
}

QLineEdit* CutoverPage::filterEdit() const
{
    return m_table->filterEdit();
}

void CutoverPage::refresh()
{
    load(
        tr("The plan of the DNS switch could not be read"),
        [context = workbench().context(), domain = m_domain](JobContext&) {
            Loaded loaded;
            loaded.plans = operations::listCutovers(context);
            if (!loaded.plans.empty())
                loaded.overview = operations::cutoverOverview(context, domain);
            return loaded;
        },
        [this](const Loaded& loaded) { show(loaded); });
}

void CutoverPage::show(const Loaded& loaded)
{
    const CutoverStep* before = selected();
    const QString kept = before ? before->id : QString();
    m_overview = loaded.overview;
    m_stack->setCurrentIndex(m_overview ? 2 : 1);
    for (QPushButton* button : m_needPlan) {
        button->setVisible(m_overview.has_value());
        button->setEnabled(m_overview && !busy());
    }
    showSubtitle();
    if (!m_overview)
        return;
    const bool closed = m_overview->plan.closedAt.isValid();
    m_checkAll->setVisible(!closed);
    m_planActions->setEnabled(!closed);
    m_panel->setClosed(closed);
    std::vector<Row> rows;
    for (const CutoverStep& step : m_overview->steps)
        rows.push_back({static_cast<int>(rows.size()) + 1, step});
    m_steps.setRecords(std::move(rows));
    m_board->show(*m_overview, loaded.plans, workbench().context().clock->nowUtc());
    showPhase();
    if (!kept.isEmpty())
        selectStep(kept);
    m_panel->show(selected(), &*m_overview); // the same row may say something else now
}

void CutoverPage::showSubtitle()
{
    if (!m_overview) {
        setSubtitle({});
        return;
    }
    const auto shown = [](const QList<ServerAddress>& servers) {
        QStringList texts;
        for (const ServerAddress& server : servers)
            texts << server.toString();
        return texts.join(QStringLiteral(", "));
    };
    const CutoverPlan& plan = m_overview->plan;
    QStringList parts{net::displayDnsName(plan.domain),
                      tr("%1 → %2", "old, new server").arg(shown(plan.oldServers), shown(plan.newServers)),
                      displayName(plan.progress)};
    if (plan.switchedAt.isValid())
        parts << tr("switched at %1").arg(jst::display(plan.switchedAt));
    else if (plan.plannedAt.isValid())
        parts << tr("planned for %1").arg(jst::display(plan.plannedAt));
    setSubtitle(parts.join(QStringLiteral(" ・ ")));
}

/// Shows the steps of the phase in view, the first open one selected.
void CutoverPage::showPhase()
{
    m_table->setCondition([this](int row) { return m_steps.at(row).step.phase == m_board->phase(); });
    QString first;
    for (const Row& row : m_steps.records()) {
        if (row.step.phase != m_board->phase())
            continue;
        if (first.isEmpty())
            first = row.step.id;
        if (!row.step.settled()) {
            first = row.step.id;
            break;
        }
    }
    selectStep(first);
    m_panel->show(selected(), m_overview ? &*m_overview : nullptr);
}

void CutoverPage::showStep(const QString& id)
{
    for (const Row& row : m_steps.records()) {
        if (row.step.id == id)
            m_board->choosePhase(row.step.phase);
    }
    showPhase();
    selectStep(id);
}

const CutoverStep* CutoverPage::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_steps.rowCount() ? nullptr : &m_steps.at(row).step;
}

void CutoverPage::selectStep(const QString& id)
{
    for (int row = 0; row < m_steps.rowCount(); ++row) {
        if (m_steps.at(row).step.id == id && m_steps.at(row).step.phase == m_board->phase())
            m_table->selectRow(row);
    }
}

void CutoverPage::openPlanDialog(const CutoverPlan& plan)
{
    auto* dialog = new CutoverPlanDialog(workbench(), plan, this);
    connect(dialog, &CutoverPlanDialog::saved, this, [this](const CutoverPlan& saved) {
        m_domain = saved.domain;
        banner().showMessage(
            Tone::Ok, tr("The plan is recorded"),
            tr("Check everything now: the records as they are become the picture for the way back."));
        workbench().announceChange();
    });
    dialog->open();
}

void CutoverPage::openApplication(std::optional<CutoverApplicationKind> kind)
{
    auto* dialog = new CutoverApplicationDialog(*m_overview, kind, this);
    connect(dialog, &CutoverApplicationDialog::paperWanted, this,
            [this](const QString& subject) { workbench().openRecord(RecordLink::toForm(QStringLiteral("F-10"), subject)); });
    dialog->open();
}

void CutoverPage::check(const QString& stepId)
{
    operations::CheckCutover::Request request;
    request.domain = m_overview->plan.domain;
    request.step = stepId;
    run(
        tr("Checking the DNS switch of %1").arg(request.domain), tr("The check was not done"),
        [context = workbench().context(), request](JobContext& job) {
            return operations::CheckCutover(context).run(request, job);
        },
        [this](const operations::CheckCutover::Result& result) { showChecked(result); });
}

void CutoverPage::showChecked(const operations::CheckCutover::Result& result)
{
    const auto count = [&](CutoverState state) {
        return std::count_if(result.checked.begin(), result.checked.end(),
                             [&](const CutoverStep& step) { return step.state == state; });
    };
    const auto bad = count(CutoverState::Ng);
    const auto unchecked = count(CutoverState::Unchecked);
    if (bad > 0)
        banner().showMessage(
            Tone::Bad, tr("%1 steps have a problem").arg(bad),
            tr("%1 could not be checked. Open the steps to see what was found.").arg(unchecked));
    else if (unchecked > 0)
        banner().showMessage(
            Tone::Warn, tr("%1 steps could not be checked").arg(unchecked),
            tr("Nothing bad was found in the others. What could not be checked is not good."));
    else
        banner().showMessage(Tone::Ok, tr("No problem was found"));
    workbench().announceChange();
}

} // namespace akimori::ui
