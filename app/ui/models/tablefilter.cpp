#include "ui/models/tablefilter.h"

#include "ui/models/recordmodel.h"

namespace akimori::ui {

QString searchable(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

TableFilter::TableFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void TableFilter::setSearchText(const QString& text)
{
    m_words = searchable(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableFilter::setCondition(std::function<bool(int)> condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

bool TableFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_condition && !m_condition(sourceRow))
        return false;
    if (m_words.isEmpty())
        return true;
    const QVariant prepared = sourceModel()->index(sourceRow, 0, sourceParent).data(SearchRole);
    QString row = prepared.toString();
    for (int column = 0; !prepared.isValid() && column < sourceModel()->columnCount(sourceParent); ++column) {
        row += sourceModel()->index(sourceRow, column, sourceParent).data(Qt::AccessibleTextRole).toString();
        row += QLatin1Char('\n');
    }
    if (!prepared.isValid())
        row = searchable(row);
    return std::all_of(m_words.begin(), m_words.end(), [&row](const QString& word) { return row.contains(word); });
}

} // namespace akimori::ui
