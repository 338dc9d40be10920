#include "ui/pages/takeoverpage.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/jst.h"
#include "operations/publishing/reusepaper.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/jobs/ratemeter.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

Tone surveyTone(SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::ContentRule: return Tone::Bad;
    case SurveyKind::Orphan:
    case SurveyKind::Duplicate:
    case SurveyKind::LegacyEncoding: return Tone::Info;
    default: return Tone::Warn;
    }
}

Tone reuseTone(ReuseDecision decision)
{
    switch (decision) {
    case ReuseDecision::Undecided: return Tone::Warn;
    case ReuseDecision::Reuse: return Tone::Ok;
    case ReuseDecision::Revise: return Tone::Info;
    default: return Tone::Neutral;
    }
}

std::vector<Column<SurveyItem>> surveyColumns()
{
    return {Column<SurveyItem>(TakeoverPage::tr("Kind"), [](const SurveyItem& i) { return displayName(i.kind); })
                .asPill([](const SurveyItem& i) { return surveyTone(i.kind); })
                .sortedBy([](const SurveyItem& i) { return QVariant(static_cast<int>(i.kind)); }),
            Column<SurveyItem>(TakeoverPage::tr("File"),
                               [](const SurveyItem& i) {
                                   const QString path = printable(i.path);
                                   return i.line > 0 ? TakeoverPage::tr("%1, line %2").arg(path).arg(i.line) : path;
                               }),
            Column<SurveyItem>(TakeoverPage::tr("Remark"), [](const SurveyItem& i) { return i.detail; })};
}

std::vector<Column<ReuseLine>> reuseColumns()
{
    return {Column<ReuseLine>(TakeoverPage::tr("File"), [](const ReuseLine& l) { return printable(l.path); }),
            Column<ReuseLine>(TakeoverPage::tr("Size"), [](const ReuseLine& l) { return formatBytes(l.size); })
                .sortedBy([](const ReuseLine& l) { return QVariant(l.size); })
                .onTheRight(),
            Column<ReuseLine>(TakeoverPage::tr("Reuse decision"), [](const ReuseLine& l) { return displayName(l.decision); })
                .asPill([](const ReuseLine& l) { return reuseTone(l.decision); })
                .sortedBy([](const ReuseLine& l) { return QVariant(static_cast<int>(l.decision)); }),
            Column<ReuseLine>(TakeoverPage::tr("Reason"), [](const ReuseLine& l) { return l.reason; }),
            Column<ReuseLine>(TakeoverPage::tr("Decided by"), [](const ReuseLine& l) { return l.by; })};
}

TakeoverOverview loadOverview(const operations::Context& context, const QString& id)
{
    TakeoverOverview overview;
    overview.all = operations::listTakeovers(context);
    for (const Takeover& takeover : overview.all) {
        if (id.isEmpty() || takeover.id == id) {
            overview.shown = takeover;
            break;
        }
    }
    if (!overview.shown)
        return overview;
    overview.survey = operations::surveyOf(*overview.shown);
    const std::vector<TreeEntry> files = operations::filesOf(*overview.shown);
    overview.progress = publishing::progressOf(files, overview.shown->rules);
    for (const TreeEntry& file : files) {
        const ReuseRule* rule = publishing::ruleFor(file.path, overview.shown->rules);
        overview.files.push_back({file.path, file.size, rule ? rule->decision : ReuseDecision::Undecided,
                                  rule ? rule->reason : QString(), rule ? rule->by : QString()});
    }
    return overview;
}

} // namespace

TakeoverPage::TakeoverPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("Take-over"), parent)
    , m_items(surveyColumns())
    , m_lines(reuseColumns())
{
    QPushButton* server = addHeaderButton(tr("From the server"), QStringLiteral("takeFromServerButton"));
    QPushButton* folder = addHeaderButton(tr("From a folder…"), QStringLiteral("takeFolderButton"));
    QPushButton* archive = addHeaderButton(tr("From an archive…"), QStringLiteral("takeArchiveButton"), true);
    buildSummary();
    buildTabs();
    const auto from = [this](const QString& path) {
        operations::TakeOver::Request request;
        request.site = this->workbench().site() ? this->workbench().site()->name : QString();
        request.from = path;
        receive(request);
    };
    connect(archive, &QPushButton::clicked, this, [this, from] {
        this->workbench().dialogs().chooseOpenFile(this, tr("Archive of the previous contractor"),
                                                   tr("Archives (*.zip *.tar *.tar.gz *.tgz *.tar.zst *.tar.xz)"), from);
    });
    connect(folder, &QPushButton::clicked, this, [this, from] {
        this->workbench().dialogs().chooseFolder(this, tr("Folder of the previous contractor's data"), from);
    });
    connect(server, &QPushButton::clicked, this, [this] {
        if (!this->workbench().site())
            return banner().showMessage(Tone::Info, tr("No site is registered yet"),
                                        tr("Register the server of the previous contractor as a site first."));
        operations::TakeOver::Request request;
        request.site = this->workbench().site()->name;
        request.fromServer = true;
        receive(request);
    });
    connect(this, &Page::busyChanged, this, [this, server, folder, archive](bool busy) {
        for (QPushButton* button : {server, folder, archive})
            button->setEnabled(!busy);
        updateButtons();
    });
}

void TakeoverPage::buildSummary()
{
    auto* card = new Card({});
    m_choice = new QComboBox;
    m_choice->setObjectName(QStringLiteral("takeoverComboBox"));
    m_choice->setAccessibleName(tr("Take-over in view"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it is filled later
    m_source = makeLabel({}, TextStyle::Strong);
    m_receipt = makeParagraph({}, TextStyle::Caption);
    m_receipt->setObjectName(QStringLiteral("receiptLabel"));
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progressText = makeLabel({}, TextStyle::Body);
    m_progressText->setObjectName(QStringLiteral("reuseProgressLabel"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("reuseProgressBar"));
    m_progress->setAccessibleName(tr("Reuse decisions"));
    m_progress->setTextVisible(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kGap);
    line->addWidget(m_choice);
    line->addWidget(m_source, 1);
    card->body()->addLayout(line);
    card->body()->addWidget(m_receipt);
    card->body()->addWidget(m_progressText);
    card->body()->addWidget(m_progress);
    body()->addWidget(card);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_id = m_choice->currentData().toString();
        refresh();
    });
}

QWidget* TakeoverPage::buildReuse()
{
    auto* page = new QWidget;
    m_reuseTable = new DataTable(QStringLiteral("reuse"), tr("Reuse decisions"), &m_lines, workbench().dialogs());
    m_reuseTable->setEmptyState(new EmptyState(Glyph::ClipboardList, tr("Nothing was taken over yet"),
                                               tr("Receive an archive, a folder or the data of a server. It is kept here "
                                                  "unchanged, with a receipt list.")));
    m_pattern = new QLineEdit;
    m_pattern->setObjectName(QStringLiteral("patternEdit"));
    m_pattern->setAccessibleName(tr("Folder or pattern"));
    m_pattern->setPlaceholderText(tr("Folder or pattern, e.g. images/ or *.bak (empty = the chosen files)"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    line->addWidget(m_pattern, 1);
    const struct
    {
        ReuseDecision decision;
        const char* name;
    } buttons[] = {{ReuseDecision::Reuse, "reuseButton"},
                   {ReuseDecision::Revise, "reviseButton"},
                   {ReuseDecision::Retire, "retireButton"},
                   {ReuseDecision::ArchiveOnly, "archiveOnlyButton"}};
    for (const auto& one : buttons) {
        QPushButton* button = makeButton(displayName(one.decision), QLatin1String(one.name));
        line->addWidget(button);
        m_decisions << button;
        connect(button, &QPushButton::clicked, this, [this, decision = one.decision] { decide(decision); });
    }
    m_csv = makeButton(tr("Decision table…"), QStringLiteral("reuseTableButton"));
    line->addWidget(m_csv);
    connect(m_csv, &QPushButton::clicked, this, &TakeoverPage::saveTable);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_reuseTable, 1);
    column->addLayout(line);
    return page;
}

void TakeoverPage::buildTabs()
{
    auto* card = new Card({});
    card->setGrowing();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("takeoverTabs"));
    m_tabs->setDocumentMode(true);
    m_surveyTable = new DataTable(QStringLiteral("survey"), tr("Survey"), &m_items, workbench().dialogs());
    m_surveyTable->setStretchColumn(2);
    m_surveyTable->sortBy(0, Qt::AscendingOrder);
    m_surveyTable->setEmptyState(new EmptyState(Glyph::Search, tr("No remark"),
                                                tr("Broken links, orphans, foreign hosts, encodings, duplicates and "
                                                   "leftovers of the data are listed here.")));
    auto* survey = new QWidget;
    auto* column = new QVBoxLayout(survey);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->addWidget(m_surveyTable, 1);
    m_tabs->addTab(survey, tr("Survey"));
    m_tabs->addTab(buildReuse(), tr("Reuse decisions"));
    card->body()->addWidget(m_tabs, 1);
    body()->addWidget(card, 1);
    connect(m_reuseTable, &DataTable::currentRowChanged, this, &TakeoverPage::updateButtons);
    connect(m_pattern, &QLineEdit::textChanged, this, &TakeoverPage::updateButtons);
    updateButtons();
}

QLineEdit* TakeoverPage::filterEdit() const
{
    return m_tabs->currentIndex() == 0 ? m_surveyTable->filterEdit() : m_reuseTable->filterEdit();
}

void TakeoverPage::refresh()
{
    load(
        tr("The take-overs could not be listed"),
        [context = workbench().context(), id = m_id](JobContext&) { return loadOverview(context, id); },
        [this](const TakeoverOverview& overview) { show(overview); });
}

void TakeoverPage::receive(const operations::TakeOver::Request& request)
{
    run(
        tr("Receiving the data"), tr("The data was not taken over"),
        [context = workbench().context(), request](JobContext& job) {
            return operations::TakeOver(context).run(request, job);
        },
        [this](const operations::TakeOver::Result& result) {
            m_id = result.takeover.id;
            const bool whole = result.intake.leftOut.isEmpty() && result.takeover.unchecked == 0;
            banner().showMessage(
                whole ? Tone::Ok : Tone::Warn,
                tr("%1 files (%2) were received").arg(formatCount(result.takeover.files), formatBytes(result.takeover.bytes)),
                whole ? tr("Next: look at the survey, then decide what is used.")
                      : tr("Some of it was not taken or could not be looked at; the details name it."),
                (result.intake.remarks + result.intake.leftOut).join(QLatin1Char('\n')));
            workbench().announceChange();
        });
}

void TakeoverPage::show(const TakeoverOverview& overview)
{
    m_overview = overview;
    m_choice->clear();
    for (const Takeover& takeover : overview.all)
        m_choice->addItem(jst::display(takeover.receivedAt), takeover.id);
    const std::optional<Takeover>& shown = overview.shown;
    m_choice->setVisible(shown.has_value());
    if (shown)
        m_choice->setCurrentIndex(m_choice->findData(shown->id));
    m_source->setText(shown ? shown->source : tr("No data was taken over yet"));
    m_receipt->setText(shown ? tr("Receipt: %1 files, %2, %3 pages. Receipt list %4 (SHA-256 %5)")
                                   .arg(formatCount(shown->files), formatBytes(shown->bytes), formatCount(shown->pages),
                                        shown->receiptFile, QString::fromLatin1(shown->receiptSha256))
                             : tr("Receive the data first; every file is hashed and listed."));
    m_progressText->setVisible(shown.has_value());
    m_progress->setVisible(shown.has_value());
    m_progress->setRange(0, 100);
    m_progress->setValue(overview.progress.percent());
    m_progressText->setText(tr("Reuse decided for %1 of %2 files (%3 %): %4 as they are, %5 revised, %6 retired, %7 archive only")
                                .arg(formatCount(overview.progress.decided), formatCount(overview.progress.total))
                                .arg(overview.progress.percent())
                                .arg(overview.progress.reuse)
                                .arg(overview.progress.revise)
                                .arg(overview.progress.retire)
                                .arg(overview.progress.archiveOnly));
    m_items.setRecords(overview.survey);
    m_lines.setRecords(overview.files);
    m_tabs->setTabText(0, overview.survey.empty() ? tr("Survey")
                                                  : tr("%1 (%2)", "tab, count").arg(tr("Survey")).arg(overview.survey.size()));
    setSubtitle(shown ? tr("%1 remarks of the survey").arg(overview.survey.size()) : QString());
    updateButtons();
}

void TakeoverPage::updateButtons()
{
    const bool free = !busy() && m_overview.shown.has_value();
    const bool subject = m_reuseTable->currentRow() >= 0 || !m_pattern->text().trimmed().isEmpty();
    for (QPushButton* button : std::as_const(m_decisions))
        button->setEnabled(free && subject);
    m_csv->setEnabled(free);
}

void TakeoverPage::decide(ReuseDecision decision)
{
    QList<QByteArray> patterns;
    if (!m_pattern->text().trimmed().isEmpty()) {
        patterns << fromPrintable(m_pattern->text().trimmed());
    } else {
        for (const int row : m_reuseTable->selectedRows())
            patterns << m_lines.at(row).path;
    }
    if (patterns.isEmpty())
        return;
    if (decision == ReuseDecision::Reuse)
        return record(patterns, decision, {});
    auto* dialog = new ReasonDialog(tr("%1: %2", "decision: files").arg(displayName(decision), printable(patterns.first())),
                                    tr("Write why. The reason stands in the decision table."), tr("Record the decision"),
                                    false, this);
    connect(dialog, &ReasonDialog::given, this,
            [this, patterns, decision](const QString& reason) { record(patterns, decision, reason); });
    dialog->open();
}

void TakeoverPage::record(const QList<QByteArray>& patterns, ReuseDecision decision, const QString& reason)
{
    load(
        tr("The decision was not recorded"),
        [context = workbench().context(), id = m_overview.shown->id, patterns, decision, reason](JobContext&) {
            for (const QByteArray& pattern : patterns)
                operations::DecideReuse(context).run(id, pattern, decision, reason);
            return patterns.size();
        },
        [this](qsizetype) {
            m_pattern->clear();
            banner().showMessage(Tone::Ok, tr("The decision is recorded"));
            workbench().announceChange();
        });
}

void TakeoverPage::saveTable()
{
    workbench().dialogs().chooseSaveFile(
        this, tr("Decision table"), QStringLiteral("利用判断表.pdf"), tr("Paper (*.pdf);;For a spreadsheet (*.csv)"),
        [this](const QString& path) {
            load(
                tr("The table was not written"),
                [context = workbench().context(), id = m_overview.shown->id, path](JobContext&) {
                    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
                        writeFileAtomically(path, operations::reuseTableSheet(context, id), 0644);
                    else
                        operations::writeReuseTable(context, id, {path, {}, {}});
                    return path;
                },
                [this](const QString& written) {
                    banner().showMessage(Tone::Ok, tr("The decision table was written"), written);
                });
        });
}

} // namespace akimori::ui
