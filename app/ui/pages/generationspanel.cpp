#include "ui/pages/generationspanel.h"

#include "ui/pages/generationcolumns.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/whynot.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {
constexpr int kRemarksColumn = 9;
}

GenerationsPanel::GenerationsPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_generations(generationColumns())
    , m_table(new DataTable(QStringLiteral("generations"), tr("List of generations"), &m_generations, dialogs))
    , m_actions(new FlowLayout)
{
    m_verify = addAction(tr("Verify"), "verifyButton", &GenerationsPanel::verifyWanted);
    m_export = addAction(tr("Export…"), "exportButton", &GenerationsPanel::exportWanted);
    m_restore = addAction(tr("Restore…"), "restoreButton", &GenerationsPanel::restoreWanted);
    m_discard = addAction(tr("Discard…"), "discardButton", &GenerationsPanel::discardWanted);
    m_drill = addAction(tr("Restore drill…"), "drillButton", &GenerationsPanel::drillWanted);
    m_settings = addAction(tr("Backup settings…"), "backupSettingsButton", &GenerationsPanel::settingsWanted);
    m_generations.setIdentity(QStringLiteral("generation"), [](const Generation& one) { return one.id; });
    m_table->setStretchColumn(kRemarksColumn);
    m_table->sortBy(0, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(
        Glyph::Archive, tr("No generation yet"),
        tr("“Take a backup…” reads the document roots once, verifies the copy and keeps it as the first generation. "
           "Later runs only transfer what has changed.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->addLayout(m_actions);
    column->addWidget(m_table, 1);
    connect(m_table, &DataTable::currentRowChanged, this, &GenerationsPanel::updateButtons);
    connect(m_table, &DataTable::rowActivated, this, &GenerationsPanel::restoreWanted);
    updateButtons();
}

QPushButton* GenerationsPanel::addAction(const QString& text, const char* name, void (GenerationsPanel::*wanted)())
{
    QPushButton* button = makeButton(text, QLatin1String(name), ButtonRole::Link);
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void GenerationsPanel::setGenerations(const std::vector<Generation>& generations)
{
    const Generation* before = selected();
    const std::optional<Generation> kept = before ? std::optional(*before) : std::nullopt;
    m_generations.setRecords(generations);
    if (kept)
        select(kept->kind, kept->id);
    updateButtons();
}

void GenerationsPanel::setHindrance(const QString& whyNot)
{
    m_hindrance = whyNot;
    updateButtons();
}

void GenerationsPanel::select(BackupKind kind, const QString& id)
{
    for (int row = 0; row < m_generations.rowCount(); ++row) {
        if (m_generations.at(row).kind == kind && m_generations.at(row).id == id)
            m_table->selectRow(row);
    }
}

const Generation* GenerationsPanel::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_generations.at(row);
}

void GenerationsPanel::updateButtons()
{
    const Generation* generation = selected();
    const QString whyNot = m_hindrance.isEmpty() ? tr("Choose a generation of the list first.") : m_hindrance;
    for (QPushButton* button : {m_verify, m_export, m_restore, m_discard})
        setEnabledOrWhy(button, generation && m_hindrance.isEmpty(), whyNot);
    for (QPushButton* button : {m_drill, m_settings})
        setEnabledOrWhy(button, m_hindrance.isEmpty(), m_hindrance);
    if (m_restore->isEnabled())
        m_restore->setToolTip(generation->kind == BackupKind::System
                                  ? tr("System files are compared with the server and put back one by one.")
                                  : QString());
}

} // namespace akimori::ui
