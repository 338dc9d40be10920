#include "ui/pages/changespanel.h"

#include "base/jst.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QString publishedText(const ChangeWork& change)
{
    if (!change.publish)
        return {};
    if (change.publish->rolledBackAt.isValid())
        return ChangesPanel::tr("rolled back %1").arg(jst::display(change.publish->rolledBackAt));
    return ChangesPanel::tr("+%1 ~%2 −%3")
        .arg(change.publish->added)
        .arg(change.publish->changed)
        .arg(change.publish->removed);
}

std::vector<Column<ChangeWork>> columns()
{
    return {Column<ChangeWork>(ChangesPanel::tr("Number"), [](const ChangeWork& c) { return c.no; }),
            Column<ChangeWork>(ChangesPanel::tr("Title"), [](const ChangeWork& c) { return c.title; }),
            Column<ChangeWork>(ChangesPanel::tr("State"), [](const ChangeWork& c) { return displayName(c.state); })
                .asPill([](const ChangeWork& c) { return c.state == ChangeWorkState::Open ? Tone::Info : Tone::Neutral; }),
            Column<ChangeWork>(ChangesPanel::tr("Kind"), [](const ChangeWork& c) { return displayName(c.kind); }),
            Column<ChangeWork>(ChangesPanel::tr("Opened"), [](const ChangeWork& c) { return jst::display(c.openedAt); }),
            Column<ChangeWork>(ChangesPanel::tr("Published"), publishedText),
            Column<ChangeWork>(ChangesPanel::tr("Still to do"), ChangesPanel::stillToDo)};
}

bool canRollBack(const ChangeWork* change)
{
    return change && change->publish && !change->publish->rollbackId.isEmpty() && !change->publish->rolledBackAt.isValid();
}

} // namespace

ChangesPanel::ChangesPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_changes(columns())
    , m_table(new DataTable(QStringLiteral("changeWorks"), tr("Change works"), &m_changes, dialogs))
    , m_step(makeButton(tr("Record a step…"), QStringLiteral("stepButton")))
    , m_close(makeButton(tr("Close the change work"), QStringLiteral("closeChangeButton")))
    , m_rollback(makeButton(tr("Roll back…"), QStringLiteral("rollbackButton"), ButtonRole::Danger))
{
    m_changes.setIdentity(QStringLiteral("change"), [](const ChangeWork& one) { return one.no; });
    m_table->setStretchColumn(1);
    m_table->sortBy(4, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(Glyph::ClipboardList, tr("No change work yet"),
                                          tr("Every publish is recorded here with its generations before and after.")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    for (QPushButton* button : {m_step, m_close, m_rollback})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table, &DataTable::currentRowChanged, this, &ChangesPanel::updateButtons);
    const auto offer = [this](QPushButton* button, void (ChangesPanel::*wanted)(const ChangeWork&)) {
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            if (const ChangeWork* change = selected())
                emit (this->*wanted)(*change);
        });
    };
    offer(m_step, &ChangesPanel::stepWanted);
    offer(m_close, &ChangesPanel::closeWanted);
    offer(m_rollback, &ChangesPanel::rollbackWanted);
    updateButtons();
}

QString ChangesPanel::stillToDo(const ChangeWork& change)
{
    QStringList names;
    if (change.state == ChangeWorkState::Open) {
        for (const ChangeStep step : change.missingSteps())
            names << displayName(step);
    }
    return names.join(tr(", ", "between steps"));
}

void ChangesPanel::show(std::vector<ChangeWork> changes)
{
    const ChangeWork* before = selected();
    const QString kept = before ? before->no : QString();
    m_changes.setRecords(std::move(changes));
    for (int row = 0; row < m_changes.rowCount(); ++row) {
        if (m_changes.at(row).no == kept)
            m_table->selectRow(row);
    }
    updateButtons();
}

void ChangesPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

const ChangeWork* ChangesPanel::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_changes.at(row);
}

void ChangesPanel::updateButtons()
{
    const ChangeWork* change = selected();
    const bool open = !m_busy && change && change->state == ChangeWorkState::Open;
    m_step->setEnabled(open);
    m_close->setEnabled(open);
    m_rollback->setEnabled(!m_busy && canRollBack(change));
}

} // namespace akimori::ui
