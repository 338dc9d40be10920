#pragma once

#include "operations/duties/today.h"
#include "operations/reports/paperlist.h"
#include "ui/shell/recordlink.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace akimori::ui {

/// One line of 市への報告期限.
struct DeadlineRow
{
    QString title;
    QString second; ///< what it is about
    QString explanation; ///< of the deadline; may be empty
    QDate due;
    bool done = false;
    RecordLink link; ///< where it is worked on
};

/// The 30-day reports, and the papers that are overdue or due within a few days: nearest first, then those made lately.
/// A policy report is listed as its case alone.
std::vector<DeadlineRow> deadlineRows(const std::vector<duties::CaseFact>& cases, const std::vector<operations::PaperRow>& papers,
                                      const QDate& today);

/// 市への報告期限.
class DeadlineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<DeadlineRow> rows, const QDate& today);
    const DeadlineRow& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString text(const DeadlineRow& row, int column) const;

    std::vector<DeadlineRow> m_rows;
    QDate m_today;
};

class DeadlineList : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineList(QWidget* parent = nullptr);

    /// At most the first kRows are shown; "see all" leads to the others.
    void setRows(const std::vector<DeadlineRow>& rows, const QDate& today);
    int rows() const { return m_model.rowCount(); }

signals:
    void activated(const akimori::ui::RecordLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t kRows = 4;
    void fit();

    DeadlineModel m_model;
    QTableView* m_view;
    QLabel* m_empty;
};

} // namespace akimori::ui
