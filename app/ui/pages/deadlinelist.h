#pragma once

#include "operations/duties/today.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace akimori::ui {

/// 市への報告期限: the reports that are owed within thirty days, nearest first, and those made lately.
class DeadlineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCases(std::vector<duties::CaseFact> cases, const QDate& today);
    const duties::CaseFact& at(int row) const { return m_cases.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString text(const duties::CaseFact& fact, int column) const;

    std::vector<duties::CaseFact> m_cases;
    QDate m_today;
};

class DeadlineList : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineList(QWidget* parent = nullptr);

    /// At most the first kRows are shown; "see all" leads to the others.
    void setCases(const std::vector<duties::CaseFact>& cases, const QDate& today);
    int rows() const { return m_model.rowCount(); }

signals:
    void activated(const QString& caseNo);

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
