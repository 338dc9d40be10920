#include "ui/pages/sourcestab.h"

#include "base/jst.h"
#include "ui/dialogs/formdialog.h"
#include "ui/jobs/ratemeter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using operations::DailyLook;
using operations::SourceStatus;

QString stateWord(const SourceStatus& source)
{
    if (source.askedToWait)
        return SourcesTab::tr("Asked to wait");
    if (source.failures > 0)
        return SourcesTab::tr("Failed %n time(s)", nullptr, source.failures);
    if (!source.lastComplete)
        return source.fits ? SourcesTab::tr("Never checked") : SourcesTab::tr("Not in use");
    return source.stale ? SourcesTab::tr("Older than a day") : SourcesTab::tr("Checked");
}

Tone stateTone(const SourceStatus& source)
{
    if (source.failures > 0)
        return source.stale ? Tone::Bad : Tone::Warn;
    if (!source.lastComplete)
        return source.fits ? Tone::Warn : Tone::Neutral;
    return source.stale ? Tone::Warn : Tone::Ok;
}

QString addressesText(const SourceStatus& source)
{
    QStringList addresses;
    for (const QUrl& address : source.addresses)
        addresses << address.toString();
    return addresses.join(QStringLiteral("  "));
}

std::vector<Column<SourceStatus>> sourceColumns()
{
    const auto at = [](const std::optional<AdvisoryFetch>& fetch) {
        return fetch ? jst::display(fetch->at) : QStringLiteral("―");
    };
    return {Column<SourceStatus>(SourcesTab::tr("Source"), [](const SourceStatus& s) { return s.name; })
                .withSecondLine(addressesText),
            Column<SourceStatus>(SourcesTab::tr("State"), stateWord).asPill(stateTone),
            Column<SourceStatus>(SourcesTab::tr("Last checked"), [at](const SourceStatus& s) { return at(s.lastComplete); }),
            Column<SourceStatus>(SourcesTab::tr("Next look"),
                                 [](const SourceStatus& s) {
                                     return s.nextAt.isValid() ? jst::display(s.nextAt) : SourcesTab::tr("by hand");
                                 }),
            Column<SourceStatus>(SourcesTab::tr("Entries"),
                                 [](const SourceStatus& s) {
                                     return s.lastComplete && s.lastComplete->items > 0 ? formatCount(s.lastComplete->items)
                                                                                        : QStringLiteral("―");
                                 })
                .onTheRight(),
            Column<SourceStatus>(SourcesTab::tr("Last failure"), [](const SourceStatus& s) {
                return s.last && !s.last->complete ? s.last->failure : QString();
            })};
}

std::vector<Column<DailyLook>> lookColumns()
{
    return {Column<DailyLook>(SourcesTab::tr("Day"), [](const DailyLook& l) { return shortDay(l.day); })
                .sortedBy([](const DailyLook& l) { return QVariant(l.day); }),
            Column<DailyLook>(SourcesTab::tr("Evidence"), [](const DailyLook& l) { return l.line; }),
            Column<DailyLook>(SourcesTab::tr("Looks"), [](const DailyLook& l) { return formatCount(l.looks); })
                .sortedBy([](const DailyLook& l) { return QVariant(l.looks); })
                .onTheRight(),
            Column<DailyLook>(SourcesTab::tr("Failed"), [](const DailyLook& l) { return formatCount(l.failed); })
                .sortedBy([](const DailyLook& l) { return QVariant(l.failed); })
                .onTheRight()};
}

} // namespace

SourcesTab::SourcesTab(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_sources(sourceColumns())
    , m_looks(lookColumns())
    , m_sourceTable(new DataTable(QStringLiteral("sources"), tr("Sources"), &m_sources, dialogs))
    , m_lookTable(new DataTable(QStringLiteral("looks"), tr("Daily evidence"), &m_looks, dialogs))
    , m_fetch(makeButton(tr("Check this source"), QStringLiteral("fetchSourceButton")))
    , m_import(makeButton(tr("Import a saved file…"), QStringLiteral("importFileButton")))
    , m_addresses(makeButton(tr("Addresses…"), QStringLiteral("addressesButton")))
{
    m_sourceTable->setEmptyState(new EmptyState(Glyph::Globe, tr("No source"), {}));
    m_lookTable->setEmptyState(new EmptyState(Glyph::History, tr("No look yet"), {}));
    m_sourceTable->sortBy(-1, Qt::AscendingOrder); // Japan first, as the sources are listed everywhere
    m_lookTable->setStretchColumn(1);
    m_lookTable->sortBy(0, Qt::DescendingOrder);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    for (QPushButton* button : {m_fetch, m_import, m_addresses})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_sourceTable, 3);
    column->addLayout(buttons);
    column->addWidget(makeLabel(tr("Evidence of the daily check"), TextStyle::Strong));
    column->addWidget(m_lookTable, 2);
    connect(m_sourceTable, &DataTable::currentRowChanged, this, &SourcesTab::updateButtons);
    connect(m_fetch, &QPushButton::clicked, this, [this] { emit fetchWanted(selected()->id); });
    connect(m_import, &QPushButton::clicked, this, [this] { emit importWanted(selected()->id); });
    connect(m_addresses, &QPushButton::clicked, this, &SourcesTab::editAddresses);
    updateButtons();
}

void SourcesTab::show(const AdvisoriesOverview& overview)
{
    const SourceStatus* before = selected();
    const QString kept = before ? before->id : QString();
    m_sources.setRecords(overview.sources);
    m_looks.setRecords(overview.looks);
    for (int row = 0; row < m_sources.rowCount(); ++row) {
        if (m_sources.at(row).id == kept)
            m_sourceTable->selectRow(row);
    }
    updateButtons();
}

void SourcesTab::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

QLineEdit* SourcesTab::filterEdit() const { return m_sourceTable->filterEdit(); }

const SourceStatus* SourcesTab::selected() const
{
    const int row = m_sourceTable->currentRow();
    return row < 0 ? nullptr : &m_sources.at(row);
}

void SourcesTab::updateButtons()
{
    for (QPushButton* button : {m_fetch, m_import, m_addresses})
        button->setEnabled(!m_busy && selected());
}

void SourcesTab::editAddresses()
{
    const SourceStatus source = *selected();
    QStringList lines;
    for (const QUrl& address : source.addresses)
        lines << address.toString();
    auto* dialog = new FormDialog(Glyph::Globe, tr("Addresses of %1").arg(source.name),
                                  tr("One address per line. Leave it empty to go back to the usual ones."),
                                  tr("Use these addresses"), this);
    dialog->addText(QStringLiteral("addresses"), tr("Addresses"), lines.join(u'\n'), FormDialog::Need::Optional, 4);
    connect(dialog, &FormDialog::given, this, [this, id = source.id](const QHash<QString, QString>& values) {
        emit addressesGiven(id, values.value(QStringLiteral("addresses")).split(u'\n', Qt::SkipEmptyParts));
    });
    dialog->open();
}

} // namespace akimori::ui
