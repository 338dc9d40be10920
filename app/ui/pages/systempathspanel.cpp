#include "ui/pages/systempathspanel.h"

#include "base/bytepath.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/whynot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using operations::SystemPath;

std::vector<Column<SystemPath>> columns()
{
    return {Column<SystemPath>(SystemPathsPanel::tr("Folder or file on the server"),
                               [](const SystemPath& path) { return printable(path.path); }),
            Column<SystemPath>(SystemPathsPanel::tr("Why it is in the backup"),
                               [](const SystemPath& path) { return path.explanation; })};
}

} // namespace

SystemPathsPanel::SystemPathsPanel(Workbench& workbench, const Site& site, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_site(site)
    , m_paths(columns())
    , m_table(new DataTable(QStringLiteral("systemPaths"), tr("What a system backup takes"), &m_paths, workbench.dialogs()))
    , m_path(makeLineEdit(tr("Folder or file on the server"), "systemPathEdit", tr("for example /opt/site/etc")))
    , m_why(makeLineEdit(tr("Why it is in the backup"), "systemPathWhyEdit", tr("Why it is in the backup")))
    , m_add(makeButton(tr("Add"), QStringLiteral("addSystemPathButton")))
    , m_remove(makeButton(tr("Take off the list"), QStringLiteral("removeSystemPathButton")))
    , m_standard(makeButton(tr("Back to the standard list"), QStringLiteral("standardSystemPathsButton"), ButtonRole::Link))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeParagraph(
        tr("Besides these paths, a system backup asks the server for its packages and their versions, enabled units, users, mounts "
           "and firewall. Private keys and password hashes are left out and named as left out. What may not be read, or is no "
           "longer there, is said at every backup.")));
    m_table->setStretchColumn(1);
    m_table->sortBy(0, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    line->addWidget(m_path, 1);
    line->addWidget(m_why, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_standard);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_path, &QLineEdit::textChanged, this, &SystemPathsPanel::updateButtons);
    connect(m_table, &DataTable::currentRowChanged, this, &SystemPathsPanel::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &SystemPathsPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &SystemPathsPanel::removeSelected);
    connect(m_standard, &QPushButton::clicked, this, [this] { save({}); });
    updateButtons();
}

void SystemPathsPanel::updateButtons()
{
    setEnabledOrWhy(m_add, m_path->text().trimmed().startsWith(QLatin1Char('/')),
                    tr("Enter a path of the server that begins with “/”."));
    setEnabledOrWhy(m_remove, m_table->currentRow() >= 0 && m_paths.rowCount() > 1,
                    tr("Choose a path of the list first. The last one stays."));
}

void SystemPathsPanel::load()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), name = m_site.name](JobContext&) {
            const auto ledger = context.openLedger();
            return operations::systemPaths(*ledger, operations::findSite(*ledger, name));
        },
        [this](const Outcome<std::vector<SystemPath>>& outcome) {
            if (outcome.ok())
                m_paths.setRecords(*outcome.value);
            else
                emit failed(tr("The list of the system backup could not be read"), *outcome.error);
            updateButtons();
        });
}

void SystemPathsPanel::add()
{
    std::vector<SystemPath> paths;
    const QByteArray added = fromPrintable(m_path->text().trimmed());
    for (int row = 0; row < m_paths.rowCount(); ++row) {
        if (m_paths.at(row).path != added)
            paths.push_back(m_paths.at(row));
    }
    paths.push_back({added, m_why->text().trimmed()});
    save(paths);
}

void SystemPathsPanel::removeSelected()
{
    std::vector<SystemPath> paths;
    for (int row = 0; row < m_paths.rowCount(); ++row) {
        if (row != m_table->currentRow())
            paths.push_back(m_paths.at(row));
    }
    save(paths);
}

void SystemPathsPanel::save(const std::vector<SystemPath>& paths)
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), name = m_site.name, paths](JobContext&) {
            operations::setSystemPaths(context, name, paths);
        },
        [this](const Outcome<std::monostate>& outcome) {
            if (!outcome.ok()) {
                emit failed(tr("The list of the system backup was not changed"), *outcome.error);
                return;
            }
            m_path->clear();
            m_why->clear();
            load();
            emit saved();
        });
}

} // namespace akimori::ui
