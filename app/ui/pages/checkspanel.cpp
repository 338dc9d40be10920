#include "ui/pages/checkspanel.h"

#include "base/bytepath.h"
#include "ui/jobs/ratemeter.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

namespace akimori::ui {

namespace {

std::vector<Column<CheckLine>> columns()
{
    return {Column<CheckLine>(ChecksPanel::tr("Check"), [](const CheckLine& l) { return l.check; }),
            Column<CheckLine>(ChecksPanel::tr("Outcome"), [](const CheckLine& l) { return l.state; })
                .asPill([](const CheckLine& l) { return l.tone; })
                .sortedBy([](const CheckLine& l) { return QVariant(static_cast<int>(l.tone)); }),
            Column<CheckLine>(ChecksPanel::tr("File"),
                              [](const CheckLine& l) {
                                  const QString path = printable(l.path);
                                  return l.line > 0 ? ChecksPanel::tr("%1, line %2").arg(path).arg(l.line) : path;
                              }),
            Column<CheckLine>(ChecksPanel::tr("Remark"), [](const CheckLine& l) { return l.text; })};
}

CheckLine lineOf(const publishing::CheckOutcome& check)
{
    return {check.title, check.result == ChangeCheck::Result::Ok ? Tone::Ok : Tone::Warn, displayName(check.result), {}, 0,
            ChecksPanel::tr("%1 files looked at").arg(formatCount(check.checked))};
}

CheckLine lineOf(const publishing::CheckOutcome& check, const publishing::CheckRemark& remark)
{
    const QString state = remark.blocking                                    ? ChecksPanel::tr("Forbidden")
                          : check.result == ChangeCheck::Result::Unchecked ? displayName(check.result)
                                                                             : ChecksPanel::tr("To look at");
    return {check.title, remark.blocking ? Tone::Bad : Tone::Warn, state, remark.path, remark.line, remark.text};
}

} // namespace

ChecksPanel::ChecksPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_lines(columns())
    , m_table(new DataTable(QStringLiteral("checks"), tr("Checks before publishing"), &m_lines, dialogs))
{
    m_table->setStretchColumn(3);
    m_table->sortBy(1, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(Glyph::ShieldCheck, tr("Not checked yet"),
                                          tr("The checks run together with the difference: content rules, links, "
                                             "encodings, names, sizes and files that do not belong there.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->addWidget(m_table, 1);
}

int ChecksPanel::show(const std::vector<publishing::CheckOutcome>& checks)
{
    std::vector<CheckLine> lines;
    int remarks = 0;
    for (const publishing::CheckOutcome& check : checks) {
        if (check.remarks.empty())
            lines.push_back(lineOf(check));
        for (const publishing::CheckRemark& remark : check.remarks)
            lines.push_back(lineOf(check, remark));
        remarks += static_cast<int>(check.remarks.size());
    }
    m_lines.setRecords(std::move(lines));
    return remarks;
}

} // namespace akimori::ui
