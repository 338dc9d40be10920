#include "ui/widgets/datatable.h"

#include "ui/dialogs/dialogs.h"
#include "ui/icons.h"
#include "ui/jobs/ratemeter.h"
#include "ui/models/celldelegate.h"
#include "ui/models/csv.h"
#include "ui/models/recordmodel.h"
#include "ui/models/tablefilter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

constexpr int kWidestColumn = 320;
constexpr int kRowsMeasured = 50;
const QLatin1String kStateGroup("tables/");
const QLatin1String kSorted("sorted");
const QLatin1String kDescending("descending");
const QLatin1String kHidden("hidden");

QToolButton* toolButton(const QString& text, const QString& name, Glyph glyph)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIcon(glyphIcon(glyph));
    button->setAutoRaise(true);
    button->setProperty("tool", true);
    return button;
}

} // namespace

DataTable::DataTable(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                     Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_dialogs(dialogs)
    , m_model(model)
    , m_filter(new TableFilter(this))
    , m_view(new QTableView)
{
    m_filter->setSourceModel(model);
    m_view->setObjectName(name + QStringLiteral("Table"));
    m_view->setAccessibleName(accessibleName);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setResizeContentsPrecision(50); // measuring every row would stall long lists
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMinimumHeight(fontMetrics().height() * 6);
    buildToolLine(name);

    auto* copy = new QAction(tr("Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &DataTable::copySelection);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit currentRowChanged(currentRow()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit rowActivated(m_filter->mapToSource(index).row());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_keptRecord.clear(); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DataTable::fitColumns);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::selectKept, Qt::QueuedConnection); // after the page filled the rest
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, changed, this, &DataTable::updateState);
    fitColumns();
}

void DataTable::buildToolLine(const QString& name)
{
    m_search = new QLineEdit;
    m_search->setObjectName(name + QStringLiteral("FilterEdit"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition)->setText(tr("Search in this list"));
    m_search->setMaximumWidth(fontMetrics().height() * 18);
    m_count = makeLabel({}, TextStyle::Caption, Ink::Secondary);
    m_columns = toolButton(tr("Choose columns"), name + QStringLiteral("ColumnsButton"), Glyph::Settings);
    m_copy = toolButton(tr("Copy the selected rows"), name + QStringLiteral("CopyButton"), Glyph::Copy);
    m_csv = toolButton(tr("Save as CSV…"), name + QStringLiteral("CsvButton"), Glyph::Download);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearchText(text);
        updateState();
    });
    connect(m_columns, &QToolButton::clicked, this, &DataTable::showColumnMenu);
    connect(m_copy, &QToolButton::clicked, this, &DataTable::copySelection);
    connect(m_csv, &QToolButton::clicked, this, &DataTable::exportCsv);

    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::kSmall);
    line->addWidget(m_search, 1);
    line->addWidget(m_count);
    line->addStretch();
    for (QToolButton* button : {m_columns, m_copy, m_csv})
        line->addWidget(button);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(spacing::kSmall);
    outer->addLayout(line);
    outer->addLayout(m_stack, 1);
}

void DataTable::setEmptyState(EmptyState* widget)
{
    m_empty = widget;
    m_stack->addWidget(widget);
    updateState();
}

void DataTable::setCondition(std::function<bool(int)> condition)
{
    m_filter->setCondition(std::move(condition));
    updateState();
}

void DataTable::sortBy(int column, Qt::SortOrder order) { m_view->sortByColumn(column, order); }

void DataTable::setStretchColumn(int column)
{
    m_stretch = column;
    fitColumns();
}

void DataTable::setColumnVisible(int column, bool visible) { m_view->setColumnHidden(column, !visible); }

int DataTable::currentRow() const
{
    const QList<int> rows = selectedRows();
    return rows.isEmpty() ? -1 : rows.front();
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows << m_filter->mapToSource(index).row();
    return rows;
}

void DataTable::selectRow(int row)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    // Not QTableView::selectRow(): that one toggles while a person still holds Ctrl of the shortcut that led here.
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

QString DataTable::recordKey(int row) const { return m_model->index(row, 0).data(RecordRole).toString(); }

void DataTable::keepSelection()
{
    const int row = currentRow();
    if (row >= 0) // otherwise what waits to come back goes on waiting
        m_keptRecord = recordKey(row);
}

void DataTable::selectKept()
{
    if (m_keptRecord.isEmpty() || currentRow() >= 0)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (recordKey(row) == m_keptRecord)
            return selectRow(row);
    }
}

bool DataTable::reveal(const QString& wanted)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (recordKey(row) != wanted)
            continue;
        if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid())
            m_search->clear();
        if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid()) {
            setCondition({});
            emit conditionInTheWay();
        }
        for (QWidget* inner = this; inner->parentWidget(); inner = inner->parentWidget()) {
            QWidget* stack = inner->parentWidget();
            if (auto* tabs = qobject_cast<QTabWidget*>(stack->parentWidget()))
                tabs->setCurrentWidget(inner);
        }
        selectRow(row);
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void DataTable::remember(QSettings& settings)
{
    m_settings = &settings;
    settings.beginGroup(kStateGroup + m_name);
    const int columns = m_filter->columnCount();
    const int sorted = settings.value(kSorted, -1).toInt();
    if (sorted >= 0 && sorted < columns)
        sortBy(sorted, settings.value(kDescending).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (settings.contains(kHidden)) {
        const QStringList hidden = settings.value(kHidden).toStringList();
        for (int column = 0; column < columns; ++column)
            setColumnVisible(column, column == m_stretch || !hidden.contains(QString::number(column)));
    }
    settings.endGroup();
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DataTable::keepState);
}

void DataTable::keepState()
{
    if (!m_settings)
        return;
    const QHeaderView* header = m_view->horizontalHeader();
    QStringList hidden;
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        if (m_view->isColumnHidden(column))
            hidden << QString::number(column);
    }
    m_settings->beginGroup(kStateGroup + m_name);
    m_settings->setValue(kSorted, header->sortIndicatorSection());
    m_settings->setValue(kDescending, header->sortIndicatorOrder() == Qt::DescendingOrder);
    m_settings->setValue(kHidden, hidden);
    m_settings->endGroup();
}

void DataTable::copySelection()
{
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (!cells.isEmpty())
        QApplication::clipboard()->setText(toTabSeparated(cells));
}

void DataTable::exportCsv()
{
    m_dialogs.chooseSaveFile(this, tr("Save the list as CSV"), m_name + QStringLiteral(".csv"),
                             tr("CSV files (*.csv)"), [this](const QString& path) {
                                 m_dialogs.saveOrExplain(this, path, toCsv(*m_filter));
                             });
}

void DataTable::fitColumns()
{
    QHeaderView* header = m_view->horizontalHeader();
    int rowHeight = fontMetrics().height() + 14;
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        header->setSectionResizeMode(column, column == m_stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        for (int row = 0; row < std::min(m_filter->rowCount(), kRowsMeasured); ++row) // not every row has a second line
            rowHeight = std::max(rowHeight, m_view->itemDelegate()->sizeHint({}, m_filter->index(row, column)).height());
        if (column != m_stretch) {
            m_view->resizeColumnToContents(column);
            header->resizeSection(column, std::min(header->sectionSize(column), kWidestColumn));
        }
    }
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    updateState();
}

void DataTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // another theme or size of text
        fitColumns();
}

void DataTable::updateState()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%1 items").arg(formatCount(all))
                                  : tr("%1 of %2 items").arg(formatCount(shown), formatCount(all)));
    m_csv->setEnabled(shown > 0);
    m_copy->setEnabled(shown > 0);
    m_stack->setCurrentWidget(all == 0 && m_empty ? m_empty : m_view);
}

void DataTable::showColumnMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        QAction* action = menu->addAction(m_filter->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(column != m_stretch);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnVisible(column, on);
            keepState();
        });
    }
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void addTableTab(QTabWidget* tabs, DataTable* table, const QString& title, int stretch)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->setSpacing(spacing::kGap);
    column->addWidget(table, stretch);
    tabs->addTab(holder, title);
}

} // namespace akimori::ui
