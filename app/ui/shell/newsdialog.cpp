#include "ui/shell/newsdialog.h"

#include "base/jst.h"
#include "ui/shell/newscentre.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using operations::NewsItem;

Tone toneOf(NewsItem::Kind kind)
{
    switch (kind) {
    case NewsItem::Kind::Done: return Tone::Ok;
    case NewsItem::Kind::Finding:
    case NewsItem::Kind::Missed:
    case NewsItem::Kind::Overdue: return Tone::Bad;
    case NewsItem::Kind::Failed:
    case NewsItem::Kind::Anomaly:
    case NewsItem::Kind::Mail: return Tone::Warn;
    }
    return Tone::Neutral;
}

RecordLink linkOf(const NewsItem& item)
{
    if (item.recordKind == QLatin1String("page"))
        return RecordLink::toPage(item.recordId);
    RecordLink link = RecordLink::toRecord(item.recordKind, item.recordId);
    link.siteId = item.siteId;
    link.period = jst::date(item.at);
    return link;
}

} // namespace

std::vector<Column<NewsDialog::Row>> NewsDialog::columns()
{
    return {
        Column<Row>(tr("When", "column of the news"), [](const Row& row) { return jst::display(row.item.at); }),
        Column<Row>(tr("Kind", "column of the news"), [](const Row& row) { return displayName(row.item.kind); })
            .asPill([](const Row& row) { return toneOf(row.item.kind); }),
        Column<Row>(tr("What happened"), [](const Row& row) { return row.item.title; }).withSecondLine([](const Row& row) {
            return row.item.text.section(u'\n', 0, 0);
        }),
        Column<Row>(tr("Read", "column of the news"),
                    [](const Row& row) { return row.read ? tr("read", "state of news") : tr("unread", "state of news"); })
            .asPill([](const Row& row) { return row.read ? Tone::Neutral : Tone::Info; }),
    };
}

NewsDialog::NewsDialog(Workbench& workbench, NewsCentre& centre, QWidget* parent)
    : MessageDialog(Glyph::Bell, Ink::Accent, tr("News"),
                    tr("What happened in the last %1 days. Choose a line and open its record.").arg(operations::kNewsDays), parent)
    , m_workbench(workbench)
    , m_centre(centre)
    , m_rows(columns())
    , m_table(new DataTable(QStringLiteral("news"), tr("News"), &m_rows, workbench.dialogs()))
    , m_open(makeButton(tr("Open the record"), QStringLiteral("openNewsButton"), ButtonRole::Primary))
    , m_all(makeButton(tr("Mark all as read"), QStringLiteral("readAllButton")))
{
    setObjectName(QStringLiteral("newsDialog"));
    m_table->setStretchColumn(2);
    m_table->sortBy(0, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(Glyph::Bell, tr("No news"),
                                          tr("Ended and failed runs, findings, anomalies, overdue duties and messages that "
                                             "could not be delivered are listed here.")));
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    m_table->setMinimumHeight(line * 20);
    setMinimumWidth(line * 46);
    content()->addWidget(m_table, 1);
    addOwnButton(m_all);
    addOwnButton(m_open);
    addButton(tr("Close", "button"), QStringLiteral("closeButton"), false);
    connect(m_open, &QPushButton::clicked, this, &NewsDialog::openRecord);
    connect(m_table, &DataTable::rowActivated, this, &NewsDialog::openRecord);
    connect(m_table, &DataTable::currentRowChanged, this, &NewsDialog::updateButtons);
    connect(m_all, &QPushButton::clicked, &centre, &NewsCentre::markAllRead);
    connect(&centre, &NewsCentre::changed, this, &NewsDialog::fill);
    fill();
}

void NewsDialog::fill()
{
    const int before = m_table->currentRow();
    const QString kept = before < 0 ? QString() : m_rows.at(before).item.key;
    std::vector<Row> rows;
    for (const NewsItem& item : m_centre.items())
        rows.push_back({item, m_centre.isRead(item)});
    m_rows.setRecords(std::move(rows));
    int chosen = m_rows.rowCount() > 0 ? 0 : -1;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.at(row).item.key == kept)
            chosen = row;
    }
    if (chosen >= 0)
        m_table->selectRow(chosen);
    updateButtons();
}

void NewsDialog::updateButtons()
{
    m_open->setEnabled(m_table->currentRow() >= 0);
    m_all->setEnabled(std::any_of(m_rows.records().begin(), m_rows.records().end(), [](const Row& row) { return !row.read; }));
}

void NewsDialog::openRecord()
{
    if (m_table->currentRow() < 0)
        return;
    const NewsItem item = m_rows.at(m_table->currentRow()).item;
    accept();
    m_centre.markRead(item.key);
    m_workbench.openRecord(linkOf(item));
}

} // namespace akimori::ui
