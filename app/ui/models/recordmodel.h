#pragma once

#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace akimori::ui {

/// Roles beside Qt's own that every list of Akimori answers.
enum ModelRole {
    SortRole = Qt::UserRole + 1, ///< what a column sorts by; the display text when a column gives nothing else
    ToneRole,                    ///< int of Tone: the cell is drawn as a pill of that tone
    SecondLineRole,              ///< a second, quieter line in the same cell
    BarRole,                     ///< double 0 … 1 beside a pill: how much of something is used up
    RecordRole,                  ///< of column 0: which record the row is, "kind/id" as RecordLink::key(); nothing = not linkable
    SearchRole,                  ///< of column 0: the row's text for searching, see searchable(); nothing = the columns' texts
};

/// One column of a list over records: what it shows, and optionally how it sorts and looks.
template <typename Record>
class Column
{
public:
    template <typename Returned>
    using Of = std::function<Returned(const Record&)>;

    Column(QString columnTitle, Of<QString> shownText) : title(std::move(columnTitle)), text(std::move(shownText)) {}

    /// Without it a column sorts by its text.
    Column& sortedBy(Of<QVariant> key) { sortKey = std::move(key); return *this; }
    /// Cells are drawn as pills.
    Column& asPill(Of<Tone> pillTone) { tone = std::move(pillTone); return *this; }
    Column& withSecondLine(Of<QString> line) { secondLine = std::move(line); return *this; }
    /// Beside the pill, in its tone; nothing = no bar.
    Column& withBar(Of<std::optional<double>> used) { bar = std::move(used); return *this; }
    Column& onTheRight() { rightAligned = true; return *this; }

    QString title;
    Of<QString> text;
    Of<QVariant> sortKey;
    Of<Tone> tone;
    Of<QString> secondLine;
    Of<std::optional<double>> bar;
    bool rightAligned = false;
};

/// Table model over a vector of records; all lists of the window are one of these. Columns are functions, so a
/// page says what a column shows and this class knows the roles. GUI thread only.
template <typename Record>
class RecordModel final : public QAbstractTableModel
{
public:
    explicit RecordModel(std::vector<Column<Record>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    void setRecords(std::vector<Record> records)
    {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    }

    /// For long lists: a text per record that was made ready with searchable(), so that nothing is composed while typing.
    void setSearchText(std::function<QString(const Record&)> text) { m_search = std::move(text); }

    /// Makes the rows reachable by a RecordLink of this kind.
    void setIdentity(const QString& kind, std::function<QString(const Record&)> id)
    {
        m_identity = [kind, id = std::move(id)](const Record& record) { return kind + QLatin1Char('/') + id(record); };
    }

    const std::vector<Record>& records() const { return m_records; }
    const Record& at(int row) const { return m_records.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Record>& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignment(column));
        return {};
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<Record>& column = m_columns[static_cast<std::size_t>(index.column())];
        const Record& record = at(index.row());
        switch (role) {
        case Qt::DisplayRole: return column.text(record);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            const QString text = column.text(record);
            const QString second = column.secondLine ? column.secondLine(record) : QString();
            return second.isEmpty() ? text : text + QLatin1Char('\n') + second;
        }
        case Qt::TextAlignmentRole: return QVariant::fromValue(alignment(column));
        case SortRole: return column.sortKey ? column.sortKey(record) : QVariant(column.text(record));
        case ToneRole: return column.tone ? QVariant(static_cast<int>(column.tone(record))) : QVariant();
        case RecordRole: return m_identity && index.column() == 0 ? QVariant(m_identity(record)) : QVariant();
        case SearchRole: return m_search && index.column() == 0 ? QVariant(m_search(record)) : QVariant();
        case BarRole: {
            const std::optional<double> used = column.bar ? column.bar(record) : std::nullopt;
            return used ? QVariant(*used) : QVariant();
        }
        case SecondLineRole: return column.secondLine ? QVariant(column.secondLine(record)) : QVariant();
        default: return {};
        }
    }

private:
    static Qt::Alignment alignment(const Column<Record>& column)
    {
        return (column.rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }

    std::vector<Column<Record>> m_columns;
    std::vector<Record> m_records;
    std::function<QString(const Record&)> m_search;
    std::function<QString(const Record&)> m_identity;
};

} // namespace akimori::ui
