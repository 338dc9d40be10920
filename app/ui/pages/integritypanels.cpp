#include "ui/pages/integritypanels.h"

#include "base/jst.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

std::vector<Column<ResponseAction>> responseColumns()
{
    using Action = ResponseAction;
    return {Column<Action>(ResponsesPanel::tr("When"), [](const Action& a) { return jst::display(a.at); })
                .withSecondLine([](const Action& a) { return a.by; }),
            Column<Action>(ResponsesPanel::tr("Response"), [](const Action& a) { return displayName(a.kind); })
                .withSecondLine([](const Action& a) { return a.findingId; }),
            Column<Action>(ResponsesPanel::tr("Details of the response"), [](const Action& a) { return a.detail; })
                .withSecondLine([](const Action& a) {
                    return a.approvedBy.isEmpty() ? a.reference
                                                  : ResponsesPanel::tr("Approved by %1: %2").arg(a.approvedBy, a.reason);
                })};
}

std::vector<Column<SiteAllowance>> allowanceColumns()
{
    return {Column<SiteAllowance>(AllowancesPanel::tr("Kind"), [](const SiteAllowance& a) { return displayName(a.kind); }),
            Column<SiteAllowance>(AllowancesPanel::tr("Allowed"), [](const SiteAllowance& a) { return QString::fromUtf8(a.value); }),
            Column<SiteAllowance>(AllowancesPanel::tr("Reason"), [](const SiteAllowance& a) { return a.reason; })
                .withSecondLine([](const SiteAllowance& a) {
                    return a.stands() ? QString() : AllowancesPanel::tr("Withdrawn: %1").arg(a.withdrawnReason);
                }),
            Column<SiteAllowance>(AllowancesPanel::tr("Since"), [](const SiteAllowance& a) { return jst::display(a.at); })
                .withSecondLine([](const SiteAllowance& a) { return a.by; }),
            Column<SiteAllowance>(AllowancesPanel::tr("State"),
                                  [](const SiteAllowance& a) {
                                      return a.stands() ? AllowancesPanel::tr("Stands") : AllowancesPanel::tr("Withdrawn");
                                  })
                .asPill([](const SiteAllowance& a) { return a.stands() ? Tone::Ok : Tone::Neutral; })};
}

Tone toneOf(HardeningState state)
{
    switch (state) {
    case HardeningState::Ok: return Tone::Ok;
    case HardeningState::Found: return Tone::Bad;
    case HardeningState::Unchecked: return Tone::Warn;
    case HardeningState::NotApplicable: return Tone::Neutral;
    case HardeningState::Manual: return Tone::Info;
    }
    return Tone::Warn;
}

std::vector<Column<HardeningItem>> hardeningColumns()
{
    return {Column<HardeningItem>(HardeningPanel::tr("Number"), [](const HardeningItem& i) { return i.id; }),
            Column<HardeningItem>(HardeningPanel::tr("Item"), [](const HardeningItem& i) { return i.title; }),
            Column<HardeningItem>(HardeningPanel::tr("State"), [](const HardeningItem& i) { return displayName(i.state); })
                .asPill([](const HardeningItem& i) { return toneOf(i.state); })
                .sortedBy([](const HardeningItem& i) { return QVariant(static_cast<int>(i.state)); }),
            Column<HardeningItem>(HardeningPanel::tr("What to do, or why not"), [](const HardeningItem& i) { return i.remark; }),
            Column<HardeningItem>(HardeningPanel::tr("What was seen"), [](const HardeningItem& i) { return i.observed; })};
}

/// Buttons at the right above the table.
void arrange(QWidget* panel, QLabel* left, const QList<QPushButton*>& buttons, DataTable* table)
{
    auto* line = new QHBoxLayout;
    if (left)
        line->addWidget(left);
    line->addStretch();
    for (QPushButton* button : buttons)
        line->addWidget(button);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->addLayout(line);
    column->addWidget(table, 1);
}

} // namespace

ResponsesPanel::ResponsesPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_rows(responseColumns())
    , m_table(new DataTable(QStringLiteral("responses"), tr("Evidence and responses"), &m_rows, dialogs))
{
    m_table->setStretchColumn(2);
    m_table->sortBy(0, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(Glyph::ClipboardList, tr("Nothing was kept or done yet"),
                                          tr("Choose a finding: its evidence is kept first, then the page is replaced by the approved "
                                             "version or taken down.")));
    auto* close = makeButton(tr("Close the whole site…"), QStringLiteral("closeSiteButton"), ButtonRole::Danger);
    auto* reopen = makeButton(tr("Publish the site again…"), QStringLiteral("reopenSiteButton"), ButtonRole::Link);
    connect(close, &QPushButton::clicked, this, &ResponsesPanel::closeWanted);
    connect(reopen, &QPushButton::clicked, this, &ResponsesPanel::reopenWanted);
    arrange(this, nullptr, {reopen, close}, m_table);
}

AllowancesPanel::AllowancesPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_rows(allowanceColumns())
    , m_table(new DataTable(QStringLiteral("allowances"), tr("Normal for the site"), &m_rows, dialogs))
    , m_withdraw(makeButton(tr("Withdraw…"), QStringLiteral("withdrawAllowanceButton"), ButtonRole::Link))
{
    m_table->setStretchColumn(2);
    m_table->setEmptyState(new EmptyState(Glyph::ShieldCheck, tr("Nothing is allowed by hand"),
                                          tr("What the approved pages contain is normal by itself. Add here only what the city "
                                             "wants beside that, with the reason.")));
    auto* add = makeButton(tr("Allow…"), QStringLiteral("addAllowanceButton"), ButtonRole::Link);
    arrange(this, nullptr, {add, m_withdraw}, m_table);
    connect(add, &QPushButton::clicked, this, &AllowancesPanel::addWanted);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const SiteAllowance* row = selected())
            emit withdrawWanted(*row);
    });
    connect(m_table, &DataTable::currentRowChanged, this, &AllowancesPanel::updateButtons);
    updateButtons();
}

void AllowancesPanel::setRows(std::vector<SiteAllowance> rows)
{
    m_rows.setRecords(std::move(rows));
    updateButtons();
}

const SiteAllowance* AllowancesPanel::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_rows.rowCount() ? nullptr : &m_rows.at(row);
}

void AllowancesPanel::updateButtons()
{
    const SiteAllowance* row = selected();
    m_withdraw->setEnabled(row && row->stands());
}

HardeningPanel::HardeningPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_rows(hardeningColumns())
    , m_table(new DataTable(QStringLiteral("hardening"), tr("Hardening"), &m_rows, dialogs))
    , m_exempt(makeButton(tr("Not applicable…"), QStringLiteral("exemptHardeningButton"), ButtonRole::Link))
    , m_when(makeLabel({}, TextStyle::Caption, Ink::Secondary))
{
    m_table->setStretchColumn(3);
    m_table->sortBy(0, Qt::AscendingOrder);
    m_table->setEmptyState(new EmptyState(Glyph::ShieldCheck, tr("The checklist was never gone through"),
                                          tr("Twenty points about server and site, once a month. It takes less than a minute and "
                                             "changes nothing.")));
    auto* check = makeButton(tr("Go through the checklist"), QStringLiteral("runHardeningButton"));
    arrange(this, m_when, {m_exempt, check}, m_table);
    connect(check, &QPushButton::clicked, this, &HardeningPanel::checkWanted);
    connect(m_exempt, &QPushButton::clicked, this, [this] {
        if (const HardeningItem* row = selected())
            emit exemptWanted(*row);
    });
    connect(m_table, &DataTable::currentRowChanged, this, &HardeningPanel::updateButtons);
    updateButtons();
}

void HardeningPanel::setCheck(const HardeningCheck* check)
{
    m_rows.setRecords(check ? check->items : std::vector<HardeningItem>());
    m_when->setText(check ? tr("Checked on %1 by %2").arg(jst::display(check->at), check->by) : QString());
    updateButtons();
}

int HardeningPanel::open() const
{
    return static_cast<int>(std::count_if(m_rows.records().begin(), m_rows.records().end(),
                                          [](const HardeningItem& item) { return item.state == HardeningState::Found; }));
}

const HardeningItem* HardeningPanel::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_rows.rowCount() ? nullptr : &m_rows.at(row);
}

void HardeningPanel::updateButtons() { m_exempt->setEnabled(selected()); }

} // namespace akimori::ui
