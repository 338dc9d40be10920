#include "ui/pages/inventorytab.h"

#include "base/jst.h"
#include "ui/dialogs/formdialog.h"
#include "ui/jobs/ratemeter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

InventoryTab::InventoryTab(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_items(columns())
    , m_table(new DataTable(QStringLiteral("inventory"), tr("Inventory"), &m_items, dialogs))
    , m_state(new StatusPill)
    , m_system(new ElidedLabel(TextStyle::Strong))
    , m_problems(makeParagraph({}, TextStyle::Caption, Ink::Warn))
    , m_read(makeButton(tr("Read it from the server"), QStringLiteral("readInventoryButton")))
    , m_libraries(makeButton(tr("Look for libraries in the pages"), QStringLiteral("findLibrariesButton")))
    , m_add(makeButton(tr("Add by hand…"), QStringLiteral("addComponentButton")))
    , m_remove(makeButton(tr("Take off the list"), QStringLiteral("removeComponentButton")))
{
    m_system->setObjectName(QStringLiteral("systemLabel"));
    m_problems->setObjectName(QStringLiteral("inventoryProblemsLabel"));
    m_table->setStretchColumn(3);
    m_table->setEmptyState(new EmptyState(Glyph::Server, tr("The server was not asked yet"),
                                          tr("Which packages are installed decides whether an advisory concerns the site. "
                                             "Read it once; then it is read every day.")));
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kGap);
    top->addWidget(m_state);
    top->addWidget(m_system, 1);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::kSmall);
    for (QPushButton* button : {m_read, m_libraries, m_add, m_remove})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addLayout(top);
    column->addWidget(m_problems);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table, &DataTable::currentRowChanged, this, &InventoryTab::updateButtons);
    connect(m_read, &QPushButton::clicked, this, &InventoryTab::readWanted);
    connect(m_libraries, &QPushButton::clicked, this, &InventoryTab::librariesWanted);
    connect(m_add, &QPushButton::clicked, this, &InventoryTab::addComponent);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_items.at(m_table->currentRow()).name); });
}

std::vector<Column<InventoryTab::Item>> InventoryTab::columns()
{
    return {Column<Item>(tr("Name"), [](const Item& item) { return item.name; }),
            Column<Item>(tr("Version"), [](const Item& item) { return item.version.isEmpty() ? QStringLiteral("―") : item.version; }),
            Column<Item>(tr("Known from"), [](const Item& item) { return item.kind; }),
            Column<Item>(tr("Note"), [](const Item& item) { return item.note; })};
}

void InventoryTab::show(const AdvisoriesOverview& overview, const QDateTime& now, bool hasSite)
{
    m_hasSite = hasSite;
    std::vector<Item> items;
    for (const Component& component : overview.components) {
        const QString note = component.fromPages
                                 ? tr("first in %1, %n file(s)", nullptr, component.files).arg(component.foundIn)
                                 : component.note;
        items.push_back({component.name, component.version, component.fromPages ? tr("Pages") : tr("By hand"), note,
                         !component.fromPages});
    }
    const std::optional<Inventory>& inventory = overview.inventory;
    if (inventory) {
        for (const InstalledPackage& package : inventory->packages) {
            QStringList notes;
            if (package.source != package.name)
                notes << package.source;
            if (!package.module.isEmpty())
                notes << package.module;
            if (package.held)
                notes << tr("held back");
            items.push_back({package.name, package.version, tr("Package manager"), notes.join(QStringLiteral(" ・ ")), false});
        }
    }
    m_items.setRecords(std::move(items));
    const bool stale = inventory && (inventory->listsAreStale(now) || inventory->takenAt.secsTo(now) > 26 * 3600);
    m_state->setVisible(inventory.has_value());
    if (inventory)
        m_state->setState(stale || !inventory->problems.isEmpty() ? Tone::Warn : Tone::Ok,
                          stale ? tr("Could not be checked: old lists") : tr("Read"));
    m_system->setText(inventory ? tr("%1 ・ read on %2 ・ %3 updates wait", "system, time, number")
                                      .arg(inventory->system, jst::display(inventory->takenAt),
                                           formatCount(inventory->pending.size()))
                                : QString());
    m_problems->setText(inventory ? inventory->problems.join(u'\n') : QString());
    m_problems->setVisible(inventory && !inventory->problems.isEmpty());
    updateButtons();
}

void InventoryTab::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

QLineEdit* InventoryTab::filterEdit() const { return m_table->filterEdit(); }

void InventoryTab::updateButtons()
{
    for (QPushButton* button : {m_read, m_libraries, m_add})
        button->setEnabled(m_hasSite && !m_busy);
    const int row = m_table->currentRow();
    m_remove->setEnabled(m_hasSite && !m_busy && row >= 0 && m_items.at(row).byHand);
}

void InventoryTab::addComponent()
{
    auto* dialog = new FormDialog(Glyph::Plus, tr("Software that no package manager knows"),
                                  tr("For example a web server that was built by hand. Advisories that name it become cases."),
                                  tr("Add it"), this);
    dialog->addLine(QStringLiteral("name"), tr("Name"), {}, FormDialog::Need::Required);
    dialog->addLine(QStringLiteral("version"), tr("Version"), {}, FormDialog::Need::Required);
    dialog->addLine(QStringLiteral("note"), tr("How it was installed"));
    connect(dialog, &FormDialog::given, this, [this](const QHash<QString, QString>& values) {
        emit componentGiven(values.value(QStringLiteral("name")), values.value(QStringLiteral("version")),
                            values.value(QStringLiteral("note")));
    });
    dialog->open();
}

} // namespace akimori::ui
