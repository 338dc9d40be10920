#include "ui/pages/differencepanel.h"

#include "base/bytepath.h"
#include "ui/jobs/ratemeter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QString kindName(const PublishLine& line)
{
    switch (line.kind) {
    case PublishLine::Kind::Added: return DifferencePanel::tr("Added");
    case PublishLine::Kind::Changed: return DifferencePanel::tr("Changed");
    case PublishLine::Kind::Removed: return DifferencePanel::tr("Removed");
    }
    return {};
}

Tone kindTone(const PublishLine& line)
{
    return line.kind == PublishLine::Kind::Removed ? Tone::Warn : Tone::Info;
}

std::vector<Column<PublishLine>> columns()
{
    return {Column<PublishLine>(DifferencePanel::tr("File"), [](const PublishLine& l) { return printable(l.path); }),
            Column<PublishLine>(DifferencePanel::tr("What happens"), kindName).asPill(kindTone),
            Column<PublishLine>(DifferencePanel::tr("Size"), [](const PublishLine& l) { return formatBytes(l.size); })
                .sortedBy([](const PublishLine& l) { return QVariant(l.size); })
                .onTheRight()};
}

} // namespace

DifferencePanel::DifferencePanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_lines(columns())
    , m_table(new DataTable(QStringLiteral("difference"), tr("What publishing changes"), &m_lines, dialogs))
    , m_text(makeParagraph({}, TextStyle::Caption))
    , m_diff(new DiffView)
    , m_compare(makeButton(tr("Show the text difference"), QStringLiteral("textDifferenceButton")))
    , m_browser(makeButton(tr("Compare in the browser"), QStringLiteral("compareInBrowserButton")))
{
    m_table->setEmptyState(new EmptyState(Glyph::FileDiff, tr("No difference shown yet"),
                                          tr("Choose the working folder, then look at the difference. Nothing on the "
                                             "server is changed by that.")));
    m_diff->setMinimumHeight(fontMetrics().height() * 8);
    m_browser->setToolTip(tr("Shows the page as it is and as it would be, side by side, from this computer only."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_browser);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_table, 3);
    column->addLayout(buttons);
    column->addWidget(m_text);
    column->addWidget(m_diff, 2);
    m_text->hide();
    m_diff->hide();
    connect(m_table, &DataTable::currentRowChanged, this, [this] {
        m_text->hide();
        m_diff->hide();
        updateButtons();
    });
    connect(m_table, &DataTable::rowActivated, this, &DifferencePanel::compareWanted);
    connect(m_compare, &QPushButton::clicked, this, &DifferencePanel::compareWanted);
    connect(m_browser, &QPushButton::clicked, this, &DifferencePanel::browserWanted);
    updateButtons();
}

void DifferencePanel::show(const publishing::Difference& difference)
{
    std::vector<PublishLine> lines;
    const auto add = [&](PublishLine::Kind kind, const std::vector<TreeEntry>& entries) {
        for (const TreeEntry& entry : entries)
            lines.push_back({kind, entry.path, entry.size});
    };
    add(PublishLine::Kind::Removed, difference.removed);
    add(PublishLine::Kind::Changed, difference.changed);
    add(PublishLine::Kind::Added, difference.added);
    m_lines.setRecords(std::move(lines));
    m_text->hide();
    m_diff->hide();
    updateButtons();
}

void DifferencePanel::showText(const operations::PublishDiff& diff)
{
    std::vector<DiffLine> lines;
    for (const integrity::DiffHunk& hunk : diff.diff.hunks) {
        lines.push_back({DiffLine::Kind::Gap, tr(" line %1").arg(std::max(hunk.oldStart, hunk.newStart))});
        for (const integrity::DiffLine& line : hunk.lines) {
            const DiffLine::Kind kind = line.kind == integrity::LineKind::Added     ? DiffLine::Kind::Added
                                        : line.kind == integrity::LineKind::Removed ? DiffLine::Kind::Removed
                                                                                    : DiffLine::Kind::Same;
            lines.push_back({kind, line.text});
        }
    }
    QString about = diff.remark.isEmpty() ? tr("− on the server now　+ in the working folder") : diff.remark;
    if (diff.diff.cut)
        about += tr(" Only the first differences are shown.");
    m_text->setText(about);
    m_text->show();
    m_diff->setLines(lines);
    m_diff->setVisible(!lines.empty());
}

const PublishLine* DifferencePanel::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_lines.at(row);
}

void DifferencePanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void DifferencePanel::updateButtons()
{
    m_compare->setEnabled(!m_busy && selected());
    m_browser->setEnabled(!m_busy && m_lines.rowCount() > 0);
}

} // namespace akimori::ui
