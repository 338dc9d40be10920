#include "ui/pages/advisorylisttab.h"

#include "operations/advisories/cases.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

namespace akimori::ui {

AdvisoryListTab::AdvisoryListTab(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_lines(advisoryLineColumns())
    , m_table(new DataTable(QStringLiteral("advisories"), tr("All advisories"), &m_lines, workbench.dialogs()))
{
    m_lines.setSearchText([](const ListedAdvisory& line) { return line.search; });
    m_table->sortBy(-1, Qt::AscendingOrder); // as they come: newest first, without sorting tens of thousands
    m_table->setEmptyState(new EmptyState(Glyph::Search, tr("Nothing was read yet"),
                                          tr("Check the sources, or import a saved file on the tab of the sources.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->addWidget(m_table);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { emit caseWanted(m_lines.at(row).caseNo); });
}

QLineEdit* AdvisoryListTab::filterEdit() const { return m_table->filterEdit(); }

void AdvisoryListTab::refresh()
{
    constexpr qint64 kFirstLook = 300;
    if (m_lines.rowCount() > 0)
        loadLines(0, {});
    else
        loadLines(kFirstLook, [this] {
            if (m_lines.rowCount() >= kFirstLook)
                loadLines(0, {});
        });
}

void AdvisoryListTab::loadLines(qint64 limit, std::function<void()> then)
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), limit](JobContext&) { return listedAdvisories(operations::allAdvisories(context, limit)); },
        [this, then](Outcome<std::vector<ListedAdvisory>> outcome) {
            if (!outcome.ok()) {
                emit failed(*outcome.error);
                return;
            }
            m_lines.setRecords(std::move(*outcome.value));
            if (then)
                then();
        });
}

} // namespace akimori::ui
