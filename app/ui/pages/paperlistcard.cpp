#include "ui/pages/paperlistcard.h"

#include "ui/pages/papercolumns.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace akimori::ui {

namespace {

using operations::PaperRow;
using operations::PaperState;

enum class Show { Everything, ToDo, Issued };

QString keyOf(const QString& no, int edition) { return no + u'/' + QString::number(edition); }

QString keyOf(const PaperRow& row)
{
    return row.no.isEmpty() ? row.form + u'/' + row.subject + u'/' + row.period.toString(Qt::ISODate) : keyOf(row.no, row.edition);
}

} // namespace

PaperListCard::PaperListCard(Dialogs& dialogs, QWidget* parent)
    : Card({}, parent)
    , m_rows(paperColumns())
    , m_filter(new QComboBox)
    , m_table(new DataTable(QStringLiteral("papers"), tr("Papers"), &m_rows, dialogs))
{
    setGrowing();
    m_filter->setObjectName(QStringLiteral("showComboBox"));
    m_filter->setAccessibleName(tr("Which papers are shown"));
    m_filter->addItem(tr("All papers and forms"));
    m_filter->addItem(tr("Due and drafts"));
    m_filter->addItem(tr("Issued and submitted"));
    m_table->setStretchColumn(1);
    m_table->sortBy(3, Qt::AscendingOrder);
    m_table->setMinimumWidth(qMin(fontMetrics().height() * 21, 380)); // room for the names; at large text the paper needs it too
    m_table->setEmptyState(new EmptyState(Glyph::FileText, tr("Loading…"), tr("Papers that are due are listed here.")));
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_table->setCondition([this, index](int row) {
            const PaperRow& paper = m_rows.at(row);
            switch (static_cast<Show>(index)) {
            case Show::ToDo: return paper.no.isEmpty() && paper.state != PaperState::None;
            case Show::Issued: return !paper.no.isEmpty();
            case Show::Everything: return true;
            }
            return true;
        });
    });
    connect(m_table, &DataTable::currentRowChanged, this, &PaperListCard::selectionChanged);
    body()->addWidget(m_filter, 0, Qt::AlignLeft);
    body()->addWidget(m_table, 1);
}

void PaperListCard::want(const QString& no, int edition) { m_keep = keyOf(no, edition); }

void PaperListCard::setPapers(std::vector<PaperRow> rows)
{
    if (m_keep.isEmpty())
        m_keep = selectedKey();
    if (const std::optional<RecordLink> wanted = std::exchange(m_wanted, std::nullopt))
        m_keep = placeOf(*wanted, rows);
    m_rows.setRecords(std::move(rows));
    int kept = m_rows.rowCount() > 0 ? 0 : -1;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (keyOf(m_rows.at(row)) == m_keep)
            kept = row;
    }
    m_keep.clear();
    if (kept >= 0)
        m_table->selectRow(kept);
}

/// The row of the paper that another page asked for: due, begun or issued, else a new one at the top of the list.
QString PaperListCard::placeOf(const RecordLink& wish, std::vector<PaperRow>& rows)
{
    const QDate month = wish.period.isValid() ? QDate(wish.period.year(), wish.period.month(), 1) : QDate();
    m_filter->setCurrentIndex(static_cast<int>(Show::Everything));
    m_table->filterEdit()->clear();
    emit formWanted();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PaperRow& row) {
        return row.form == wish.form && row.subject == wish.subject && (!month.isValid() || row.period == month);
    });
    if (found != rows.end())
        return keyOf(*found);
    const auto form = std::find_if(rows.begin(), rows.end(), [&](const PaperRow& row) { return row.form == wish.form; });
    if (form == rows.end())
        return {};
    PaperRow row;
    row.form = form->form;
    row.name = form->name;
    row.rule = form->rule;
    row.subject = wish.subject;
    row.period = month;
    std::erase_if(rows, [&](const PaperRow& other) { return keyOf(other) == keyOf(row); });
    rows.insert(rows.begin(), row);
    return keyOf(row);
}

const PaperRow* PaperListCard::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_rows.at(row);
}

QString PaperListCard::selectedKey() const
{
    const PaperRow* row = selected();
    return row ? keyOf(*row) : QString();
}

QLineEdit* PaperListCard::filterEdit() const { return m_table->filterEdit(); }

} // namespace akimori::ui
