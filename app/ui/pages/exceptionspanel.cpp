#include "ui/pages/exceptionspanel.h"

#include "base/jst.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using people::ApprovalState;

Tone toneOf(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending: return Tone::Warn;
    case ApprovalState::Rejected:
    case ApprovalState::Expired:
    case ApprovalState::Used: return Tone::Neutral;
    case ApprovalState::SentBack: return Tone::Warn;
    case ApprovalState::NotYetValid: return Tone::Info;
    case ApprovalState::Usable: return Tone::Ok;
    case ApprovalState::Unconfirmed: return Tone::Bad;
    }
    return Tone::Neutral;
}

bool waitsForConfirmation(const Approval& approval)
{
    return approval.means == ApprovalMeans::Telephone && approval.decision == ApprovalDecision::Approved
           && !approval.confirmedAt.isValid();
}

std::vector<Column<ExceptionRow>> columns()
{
    return {
        Column<ExceptionRow>(ExceptionsPanel::tr("Number"), [](const ExceptionRow& row) { return row.approval.id; }),
        Column<ExceptionRow>(ExceptionsPanel::tr("What it is about"),
                             [](const ExceptionRow& row) { return displayName(row.approval.kind); })
            .withSecondLine([](const ExceptionRow& row) { return row.approval.subject; }),
        Column<ExceptionRow>(ExceptionsPanel::tr("State"),
                             [](const ExceptionRow& row) { return people::displayName(row.state); })
            .asPill([](const ExceptionRow& row) { return toneOf(row.state); }),
        Column<ExceptionRow>(ExceptionsPanel::tr("Reason"), [](const ExceptionRow& row) { return row.approval.reason; })
            .withSecondLine([](const ExceptionRow& row) { return row.approval.instruction; }),
        Column<ExceptionRow>(ExceptionsPanel::tr("Requested"),
                             [](const ExceptionRow& row) { return jst::display(row.approval.requestedAt); })
            .withSecondLine([](const ExceptionRow& row) { return row.approval.requestedBy; }),
        Column<ExceptionRow>(ExceptionsPanel::tr("Decided"),
                             [](const ExceptionRow& row) {
                                 return row.approval.decidedAt.isValid() ? jst::display(row.approval.decidedAt)
                                                                         : QStringLiteral("―");
                             })
            .withSecondLine([](const ExceptionRow& row) {
                return row.approval.decidedAt.isValid()
                           ? QStringLiteral("%1 %2").arg(row.approval.decidedBy, displayName(row.approval.means))
                           : QString();
            }),
        Column<ExceptionRow>(ExceptionsPanel::tr("Used"), [](const ExceptionRow& row) {
            return row.approval.usedAt.isValid() ? jst::display(row.approval.usedAt) : QStringLiteral("―");
        }),
    };
}

} // namespace

ExceptionsPanel::ExceptionsPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_rows(columns())
    , m_table(new DataTable(QStringLiteral("exceptions"), tr("Exceptions"), &m_rows, dialogs))
    , m_decide(makeButton(tr("Decide…"), QStringLiteral("decideExceptionButton"), ButtonRole::Link))
    , m_confirm(makeButton(tr("Confirm afterwards…"), QStringLiteral("confirmExceptionButton"), ButtonRole::Link))
{
    auto* request = makeButton(tr("Request an exception…"), QStringLiteral("newExceptionButton"), ButtonRole::Link);
    m_rows.setIdentity(QStringLiteral("approval"), [](const ExceptionRow& one) { return one.approval.id; });
    m_table->setStretchColumn(3);
    m_table->sortBy(0, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(
        Glyph::ClipboardList, tr("No exception was requested"),
        tr("A backup in the forbidden hours, or fewer than three generations, needs the approval of a manager or the "
           "responsible person. Requests and decisions are listed here and kept as evidence.")));
    auto* line = new QHBoxLayout;
    line->addStretch();
    for (QPushButton* button : {request, m_decide, m_confirm})
        line->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    connect(request, &QPushButton::clicked, this, &ExceptionsPanel::requestWanted);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (const ExceptionRow* row = selected())
            emit decisionWanted(row->approval);
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (const ExceptionRow* row = selected())
            emit confirmationWanted(row->approval);
    });
    connect(m_table, &DataTable::currentRowChanged, this, &ExceptionsPanel::updateButtons);
    updateButtons();
}

void ExceptionsPanel::setRows(std::vector<ExceptionRow> rows)
{
    const ExceptionRow* before = selected();
    const QString kept = before ? before->approval.id : QString();
    m_rows.setRecords(std::move(rows));
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.at(row).approval.id == kept)
            m_table->selectRow(row);
    }
    updateButtons();
}

int ExceptionsPanel::waiting() const
{
    return static_cast<int>(
        std::count_if(m_rows.records().begin(), m_rows.records().end(), [](const ExceptionRow& row) {
            return row.state == ApprovalState::Pending || row.state == ApprovalState::Unconfirmed
                   || waitsForConfirmation(row.approval);
        }));
}

const ExceptionRow* ExceptionsPanel::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_rows.at(row);
}

void ExceptionsPanel::updateButtons()
{
    const ExceptionRow* row = selected();
    m_decide->setEnabled(row && row->state == ApprovalState::Pending);
    m_confirm->setEnabled(row && waitsForConfirmation(row->approval));
}

} // namespace akimori::ui
