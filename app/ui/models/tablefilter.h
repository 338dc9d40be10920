#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace akimori::ui {

/// How texts are compared when searching: compatibility forms and letter cases are the same.
QString searchable(const QString& text);

/// Sorts by SortRole, and keeps the rows in which every word of the search text occurs in some column.
class TableFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableFilter(QObject* parent = nullptr);

    void setSearchText(const QString& text);
    /// A further condition on source rows, e.g. "only undecided". Empty = none.
    void setCondition(std::function<bool(int sourceRow)> condition);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList m_words;
    std::function<bool(int)> m_condition;
};

} // namespace akimori::ui
