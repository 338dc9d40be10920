#pragma once

#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QSettings;
class QStackedLayout;
class QTabWidget;
class QTableView;
class QToolButton;

namespace akimori::ui {

class Dialogs;
class EmptyState;
class TableFilter;

/// A list with everything a list of Akimori has: sorting, search, choice of columns, copy and CSV export. Where the rows
/// are records (RecordRole), the selected one stays selected when they are loaded again.
class DataTable : public QWidget
{
    Q_OBJECT

public:
    /// `name` starts the object names of the parts ("generations" → "generationsTable", "generationsFilterEdit").
    DataTable(const QString& name, const QString& accessibleName, QAbstractItemModel* model, Dialogs& dialogs,
              QWidget* parent = nullptr);

    /// Shown in place of the rows while the model is empty; owned.
    void setEmptyState(EmptyState* widget);
    /// A further condition on rows of the model, e.g. "only undecided".
    void setCondition(std::function<bool(int row)> condition);
    void sortBy(int column, Qt::SortOrder order);
    /// The column that takes the room that is left. Default: the first.
    void setStretchColumn(int column);
    void setColumnVisible(int column, bool visible);

    QTableView* view() const { return m_view; }
    QLineEdit* filterEdit() const { return m_search; }
    /// Row of the model, -1 when nothing is selected.
    int currentRow() const;
    QList<int> selectedRows() const;
    void selectRow(int row);
    /// Selects the row whose RecordRole this is, brings it and its tab into view and the focus to it, even when the search
    /// or a condition hid it. False when no row is it.
    bool reveal(const QString& wanted);
    /// Sorting and hidden columns are taken from the settings and kept there from now on; `settings` outlives the table.
    void remember(QSettings& settings);
    const QAbstractItemModel* model() const { return m_model; }

public slots:
    void copySelection();
    void exportCsv();

protected:
    void changeEvent(QEvent* event) override;

signals:
    void conditionInTheWay(); ///< reveal() dropped the condition; who set it shows that
    void currentRowChanged(int row);
    void rowActivated(int row);

private:
    void buildToolLine(const QString& name);
    void fitColumns();
    void updateState();
    void showColumnMenu();
    void keepState();
    void keepSelection();
    void selectKept();
    QString recordKey(int row) const;

    QString m_name;
    Dialogs& m_dialogs;
    QAbstractItemModel* m_model;
    TableFilter* m_filter;
    QTableView* m_view;
    QLineEdit* m_search;
    QLabel* m_count;
    QToolButton* m_columns;
    QToolButton* m_copy;
    QToolButton* m_csv;
    QStackedLayout* m_stack;
    QWidget* m_empty = nullptr;
    int m_stretch = 0;
    QString m_keptRecord; ///< key of the record to select again; empty = none
    QSettings* m_settings = nullptr;
};

/// Puts a list into a tab of its own, with room above it; `stretch` is its share where the page adds more below it.
void addTableTab(QTabWidget* tabs, DataTable* table, const QString& title, int stretch = 1);

} // namespace akimori::ui
