#include "ui/pages/dutiespage.h"

#include "base/citycalendar.h"
#include "base/jst.h"
#include "base/wareki.h"
#include "duties/attention.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/confirmdutydialog.h"
#include "ui/pages/dutypanel.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/splitrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

constexpr int kMonthsBack = 24;
constexpr int kBreakpoint = 38; // text heights: below, the list would be too narrow beside the panel

/// The day on which it is owed: 24:00 belongs to the day that ends.
QString dueText(const DutyRow& row)
{
    return row.due.isValid() ? jst::date(row.due.addMSecs(-1)).toString(Qt::ISODate) : QStringLiteral("―");
}

QString placeOf(const DutyRow& row) { return row.clause.work; }

/// Number in the annex's own order; ids never appear.
template <typename Row>
Column<Row> orderColumn()
{
    return Column<Row>(DutiesPage::tr("No."), [](const Row& row) { return QString::number(row.clause.order); })
        .sortedBy([](const Row& row) { return QVariant(row.clause.order); })
        .onTheRight();
}

/// One character a cell, beside its glyph: twelve of them stand side by side.
QString shortName(DutyState state)
{
    switch (state) {
    case DutyState::Fulfilled: return DutiesPage::tr("F", "state in the year, one character");
    case DutyState::Pending: return DutiesPage::tr("P", "state in the year, one character");
    case DutyState::Overdue: return DutiesPage::tr("O", "state in the year, one character");
    case DutyState::NotApplicable: return QStringLiteral("―");
    case DutyState::NeedsConfirmation: return DutiesPage::tr("C", "state in the year, one character");
    }
    return {};
}

} // namespace

std::vector<Column<DutyRow>> DutiesPage::monthColumns()
{
    return {
        orderColumn<DutyRow>(),
        Column<DutyRow>(tr("Clause"), [](const DutyRow& row) { return row.clause.name; })
            .withSecondLine([](const DutyRow& row) { return row.why; }),
        Column<DutyRow>(tr("State"), [](const DutyRow& row) { return displayName(row.state); })
            .asPill([](const DutyRow& row) { return dutyTone(row.state); })
            .sortedBy([](const DutyRow& row) { return QVariant(static_cast<int>(row.state)); }),
        Column<DutyRow>(tr("Due", "column"), dueText),
        Column<DutyRow>(tr("Work"), placeOf),
        Column<DutyRow>(tr("Who asks whom by when"), [](const DutyRow& row) { return row.ask; }),
        Column<DutyRow>(tr("Records"), [](const DutyRow& row) { return QString::number(row.evidenceCount); })
            .sortedBy([](const DutyRow& row) { return QVariant(row.evidenceCount); })
            .onTheRight(),
    };
}

std::vector<Column<DutiesPage::YearRow>> DutiesPage::yearColumns()
{
    std::vector<Column<YearRow>> columns{
        orderColumn<YearRow>(),
        Column<YearRow>(tr("Clause"), [](const YearRow& row) { return row.clause.name; })
            .withSecondLine([](const YearRow& row) { return row.clause.work; }),
    };
    for (std::size_t i = 0; i < 12; ++i) {
        const int month = static_cast<int>((i + 3) % 12) + 1; // April first
        columns.push_back(Column<YearRow>(tr("%1", "month").arg(month), [i](const YearRow& row) { return shortName(row.states[i]); })
                              .asPill([i](const YearRow& row) { return dutyTone(row.states[i]); })
                              .sortedBy([i](const YearRow& row) { return QVariant(static_cast<int>(row.states[i])); }));
    }
    return columns;
}

std::vector<Column<DutyRow>> DutiesPage::questionColumns()
{
    return {
        orderColumn<DutyRow>(),
        Column<DutyRow>(tr("Clause"), [](const DutyRow& row) { return row.clause.name; }).withSecondLine(placeOf),
        Column<DutyRow>(tr("Who asks whom by when"), [](const DutyRow& row) { return row.ask; }),
        Column<DutyRow>(tr("What is open"), [](const DutyRow& row) { return row.why; }),
    };
}

DutiesPage::DutiesPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("State of the duties"), parent)
    , m_rows(monthColumns())
    , m_year(yearColumns())
    , m_questions(questionColumns())
    , m_months(new QComboBox)
    , m_counts(makeLabel({}, TextStyle::Body, Ink::Secondary))
    , m_tabs(new QTabWidget)
    , m_panel(new DutyPanel)
{
    QPushButton* print = addHeaderButton(tr("Print the table of the duties…"), QStringLiteral("printDutiesButton"));
    setGlyph(print, Glyph::Printer);
    connect(print, &QPushButton::clicked, this,
            [this] { this->workbench().openRecord(RecordLink::toForm(QStringLiteral("F-23"), month())); });
    body()->addWidget(buildHead());
    buildTabs();
    fillMonths();
    connect(m_months, &QComboBox::currentIndexChanged, this, &DutiesPage::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DutiesPage::refresh);
    connect(m_panel, &DutyPanel::pageWanted, &this->workbench(), &Workbench::openPage);
    connect(m_panel, &DutyPanel::evidenceWanted, this, &DutiesPage::openEvidence);
    connect(m_panel, &DutyPanel::confirmWanted, this, &DutiesPage::openConfirmation);
}

QWidget* DutiesPage::buildHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::kGap);
    m_months->setObjectName(QStringLiteral("monthComboBox"));
    m_months->setAccessibleName(tr("Month"));
    line->addWidget(makeLabel(tr("Month"), TextStyle::Body, Ink::Secondary));
    line->addWidget(m_months);
    line->addWidget(m_counts, 1);
    return head;
}

void DutiesPage::buildTabs()
{
    m_table = new DataTable(QStringLiteral("duties"), tr("Clauses of the month"), &m_rows, workbench().dialogs());
    m_table->setStretchColumn(1);
    m_rows.setIdentity(QStringLiteral("duty"), [](const DutyRow& row) { return row.clause.id; });
    for (const int rarely : {4, 5, 6})
        m_table->setColumnVisible(rarely, false);
    m_table->sortBy(0, Qt::AscendingOrder);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel->setObjectName(QStringLiteral("pageBody"));
    scroll->setWidget(m_panel);
    auto* side = new Card({});
    side->setGrowing();
    side->body()->addWidget(scroll);
    auto* list = new Card({});
    list->setGrowing();
    list->body()->addWidget(m_table, 1);
    auto* month = new QWidget;
    auto* row = new QVBoxLayout(month);
    row->setContentsMargins(0, spacing::kGap, 0, 0);
    row->addWidget(new SplitRow(list, 8, side, 5, kBreakpoint), 1);
    connect(m_table, &DataTable::currentRowChanged, this, [this] { m_panel->show(selected()); });

    m_yearTable = new DataTable(QStringLiteral("dutyYear"), tr("Clauses of the fiscal year"), &m_year, workbench().dialogs());
    m_questionTable = new DataTable(QStringLiteral("dutyQuestions"), tr("Open questions"), &m_questions, workbench().dialogs());
    m_yearTable->setStretchColumn(1);
    m_yearTable->sortBy(0, Qt::AscendingOrder);
    m_questionTable->setStretchColumn(3);
    m_questionTable->sortBy(0, Qt::AscendingOrder);
    m_questionTable->setEmptyState(new EmptyState(Glyph::CircleCheck, tr("No question is open"),
                                                  tr("Every clause is proved by a record, in time, or confirmed by a person.")));
    m_tabs->addTab(month, tr("By month"));
    for (const auto& [table, title] : {std::pair{m_yearTable, tr("Fiscal year")}, std::pair{m_questionTable, tr("Open questions")}}) {
        auto* card = new Card({});
        card->setGrowing();
        card->body()->addWidget(table, 1);
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, spacing::kGap, 0, 0);
        column->addWidget(card);
        m_tabs->addTab(holder, title);
    }
    m_tabs->setObjectName(QStringLiteral("dutyTabs"));
    body()->addWidget(m_tabs, 1);
}

void DutiesPage::fillMonths()
{
    const QDate today = jst::date(workbench().context().clock->nowUtc());
    const QDate first(today.year(), today.month(), 1);
    for (int back = -1; back < kMonthsBack; ++back) {
        const QDate month = first.addMonths(-back);
        m_months->addItem(tr("%1-%2", "year, month").arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0')), month);
    }
    m_months->setCurrentIndex(1);
}

QDate DutiesPage::month() const { return m_months->currentData().toDate(); }
int DutiesPage::fiscalYear() const { return fiscalYearOf(month()); }
QLineEdit* DutiesPage::filterEdit() const
{
    return (m_tabs->currentIndex() == 0 ? m_table : m_tabs->currentIndex() == 1 ? m_yearTable : m_questionTable)->filterEdit();
}

void DutiesPage::refresh()
{
    load(
        tr("The state of the duties could not be computed"),
        [context = workbench().context(), month = month()](JobContext&) { return operations::dutyMonth(context, month); },
        [this](const DutyMonth& month) { show(month); });
    if (m_tabs->currentIndex() == 1)
        load(
            tr("The state of the duties could not be computed"),
            [context = workbench().context(), year = fiscalYear()](JobContext&) { return operations::dutyYear(context, year); },
            [this](const std::vector<DutyMonth>& months) { showYear(months); });
}

const DutyRow* DutiesPage::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_rows.at(row);
}

void DutiesPage::show(const DutyMonth& month)
{
    const DutyRow* before = selected();
    const QString kept = before ? before->clause.id : QString();
    m_month = month;
    m_rows.setRecords(month.rows);
    m_questions.setRecords(duties::openQuestions(month));
    m_panel->show(nullptr);
    int chosen = -1; // at first what waits for a person
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const DutyState state = m_rows.at(row).state;
        if (m_rows.at(row).clause.id == kept || (kept.isEmpty() && chosen < 0 && state == DutyState::Overdue))
            chosen = row;
    }
    m_table->selectRow(std::max(chosen, 0));
    QStringList counts;
    for (const DutyState state : {DutyState::Overdue, DutyState::NeedsConfirmation, DutyState::Pending, DutyState::Fulfilled,
                                  DutyState::NotApplicable})
        counts << tr("%1 %2", "state, count").arg(displayName(state)).arg(month.count(state));
    m_counts->setText(counts.join(QStringLiteral(" ・ ")));
    m_tabs->setTabText(2, tr("Open questions (%1)").arg(m_questions.rowCount()));
    m_tabs->setTabText(1, Wareki().fiscalYear(fiscalYear()));
    setSubtitle(tr("Self-check of the contractor, computed from the records on %1").arg(jst::display(month.at)));
}

void DutiesPage::showYear(const std::vector<DutyMonth>& months)
{
    std::vector<YearRow> rows;
    for (std::size_t n = 0; n < months.front().rows.size(); ++n) {
        YearRow row;
        row.clause = months.front().rows[n].clause;
        for (std::size_t i = 0; i < row.states.size(); ++i) {
            row.states[i] = months[i].rows[n].state;
            row.reasons[i] = months[i].rows[n].why;
        }
        rows.push_back(std::move(row));
    }
    m_year.setRecords(std::move(rows));
}

void DutiesPage::openEvidence(const DutyEvidence& evidence)
{
    RecordLink link = RecordLink::toRecord(evidence.kind, evidence.id);
    if (link.page.isEmpty())
        link.page = evidence.page;
    link.siteId = evidence.siteId; // with several sites the record stands in the lists of its own
    if (evidence.at.isValid())
        link.period = jst::date(evidence.at);
    if (link.page == QLatin1String("duties")) // what a person said: there is no more than this
        workbench().dialogs().showMessage(this, Tone::Info, tr("Recorded confirmation"), evidence.text, evidence.id);
    else
        workbench().openRecord(link);
}

void DutiesPage::openConfirmation()
{
    const DutyRow* row = selected();
    if (!row)
        return;
    const QDate today = jst::date(workbench().context().clock->nowUtc());
    const QDate monthEnd = m_month.month.addMonths(1).addDays(-1);
    auto* dialog = new ConfirmDutyDialog(*row, std::min(today, monthEnd), workbench().dialogs(), this);
    connect(dialog, &ConfirmDutyDialog::given, this, &DutiesPage::confirm);
    dialog->open();
}

void DutiesPage::confirm(const operations::ConfirmDuty::Request& request)
{
    load(
        tr("The confirmation was not recorded", "of a duty"),
        [context = workbench().context(), request](JobContext&) { return operations::ConfirmDuty(context).run(request); },
        [this](const DutyConfirmation& confirmation) {
            banner().showMessage(Tone::Ok, tr("The confirmation is recorded"), confirmation.text);
            workbench().announceChange();
        });
}

} // namespace akimori::ui
