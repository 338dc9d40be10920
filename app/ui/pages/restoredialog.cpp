#include "ui/pages/restoredialog.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/progressstrip.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

enum Step { Choice, Preview, Result };

using operations::RestoreChange;

QString changeName(const RestoreChange& change)
{
    switch (change.kind) {
    case RestoreChange::Kind::Added: return RestoreDialog::tr("Is added");
    case RestoreChange::Kind::Changed: return RestoreDialog::tr("Is replaced");
    case RestoreChange::Kind::Removed: return RestoreDialog::tr("Is removed");
    case RestoreChange::Kind::Permissions: return RestoreDialog::tr("Permissions only");
    }
    return {};
}

Tone changeTone(const RestoreChange& change)
{
    switch (change.kind) {
    case RestoreChange::Kind::Added: return Tone::Info;
    case RestoreChange::Kind::Changed: return Tone::Info;
    case RestoreChange::Kind::Removed: return Tone::Warn;
    case RestoreChange::Kind::Permissions: return Tone::Neutral;
    }
    return Tone::Neutral;
}

std::vector<Column<RestoreChange>> changeColumns()
{
    return {Column<RestoreChange>(RestoreDialog::tr("File on the server"),
                                  [](const RestoreChange& c) { return QLatin1Char('/') + printable(c.path); }),
            Column<RestoreChange>(RestoreDialog::tr("What happens"), changeName).asPill(changeTone),
            Column<RestoreChange>(RestoreDialog::tr("Size afterwards"),
                                  [](const RestoreChange& c) { return formatBytes(c.size); })
                .sortedBy([](const RestoreChange& c) { return QVariant(c.size); })
                .onTheRight()};
}

} // namespace

RestoreDialog::RestoreDialog(Workbench& workbench, const Site& site, const Generation& generation, QWidget* parent)
    : MessageDialog(Glyph::Restore, Ink::Accent, tr("Restore “%1”").arg(site.name),
                    tr("Recovery point: %1 (generation %2)").arg(jst::display(generation.takenAt), generation.id), parent)
    , m_workbench(workbench)
    , m_site(site)
    , m_generation(generation)
    , m_changes(changeColumns())
    , m_steps(new QStackedWidget)
    , m_banner(new Banner)
    , m_strip(new ProgressStrip)
{
    setObjectName(QStringLiteral("restoreDialog"));
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    resize(line * 44, line * 30);
    m_steps->addWidget(buildChoice());
    m_steps->addWidget(buildPreview());
    m_steps->addWidget(buildResult());
    content()->addWidget(m_banner);
    content()->addWidget(m_steps, 1);
    content()->addWidget(m_strip);
    m_close = addButton(tr("Close"), QStringLiteral("closeButton"), false);
    m_back = makeButton(tr("Back"), QStringLiteral("backButton"));
    m_next = makeButton({}, QStringLiteral("nextButton"), ButtonRole::Primary);
    addOwnButton(m_back);
    addOwnButton(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { setStep(Choice); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        switch (m_steps->currentIndex()) {
        case Choice: preview(); break;
        case Preview: apply(); break;
        case Result: rollBack(); break;
        }
    });
    connect(m_strip, &ProgressStrip::busyChanged, this, [this](bool busy) {
        for (QWidget* widget : {static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_close),
                                static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_next)})
            widget->setEnabled(!busy);
    });
    setStep(Choice);
    if (!generation.verified())
        m_banner->showMessage(Tone::Warn, tr("This generation is not verified"),
                              tr("Verify it first, or choose another one. A damaged file is refused during the restore."));
}

QWidget* RestoreDialog::buildChoice()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    m_whole = new QRadioButton(tr("The whole site (%1 files, %2)")
                                   .arg(formatCount(m_generation.files), formatBytes(m_generation.bytes)));
    m_whole->setObjectName(QStringLiteral("wholeRadio"));
    m_whole->setChecked(true);
    m_part = new QRadioButton(tr("Only these files or folders (one per line, relative to the document root)"));
    m_part->setObjectName(QStringLiteral("partRadio"));
    m_paths = new QPlainTextEdit;
    m_paths->setObjectName(QStringLiteral("pathsEdit"));
    m_paths->setAccessibleName(tr("Files or folders to restore"));
    m_paths->setPlaceholderText(QStringLiteral("news/index.html"));
    m_paths->setTabChangesFocus(true);
    m_paths->setEnabled(false);
    m_paths->setFixedHeight(fontMetrics().height() * 5);
    m_pushEverything = new QCheckBox(tr("Send every file anew (after an incident: copy nothing on the server)"));
    m_pushEverything->setObjectName(QStringLiteral("pushEverythingCheck"));
    m_drill = new QCheckBox(tr("Record this as a restore drill"));
    m_drill->setObjectName(QStringLiteral("drillCheck"));
    for (QWidget* widget : {static_cast<QWidget*>(m_whole), static_cast<QWidget*>(m_part),
                            static_cast<QWidget*>(m_paths), static_cast<QWidget*>(m_pushEverything),
                            static_cast<QWidget*>(m_drill)})
        column->addWidget(widget);
    column->addWidget(makeParagraph(
        tr("Next, Akimori compares the generation with the server and shows what would change. Nothing is changed by "
           "that.")));
    column->addStretch(1);
    connect(m_part, &QRadioButton::toggled, m_paths, &QWidget::setEnabled);
    return page;
}

QWidget* RestoreDialog::buildPreview()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    m_summary = makeParagraph({}, TextStyle::Strong, Ink::Text);
    m_method = makeParagraph({}, TextStyle::Caption);
    m_table = new DataTable(QStringLiteral("changes"), tr("What the restore changes"), &m_changes, m_workbench.dialogs());
    column->addWidget(m_summary);
    column->addWidget(m_method);
    column->addWidget(m_table, 1);
    return page;
}

QWidget* RestoreDialog::buildResult()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_result = makeParagraph({}, TextStyle::Body, Ink::Text);
    column->addWidget(m_result);
    column->addStretch(1);
    return page;
}

void RestoreDialog::setStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == Preview);
    m_next->setVisible(step != Result || !m_rollbackId.isEmpty());
    switch (step) {
    case Choice: m_next->setText(tr("Show what would change")); break;
    case Preview: m_next->setText(tr("Start the restore")); break;
    case Result: m_next->setText(tr("Roll back")); break;
    }
    setStyleProperty(m_next, "primary", step != Result);
}

operations::RestoreRequest RestoreDialog::request() const
{
    operations::RestoreRequest request;
    request.site = m_site.name;
    request.generationId = m_generation.id;
    request.pushEverything = m_pushEverything->isChecked();
    request.drill = m_drill->isChecked();
    if (m_part->isChecked()) {
        for (const QString& line : m_paths->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            request.paths << fromPrintable(line.trimmed());
    }
    return request;
}

void RestoreDialog::follow(Job* job)
{
    m_banner->dismiss();
    m_strip->follow(job);
}

void RestoreDialog::preview()
{
    if (m_part->isChecked() && m_paths->toPlainText().trimmed().isEmpty()) {
        m_banner->showMessage(Tone::Warn, tr("No file is named"), tr("Enter at least one file or folder, or choose the whole site."));
        return;
    }
    m_request = request();
    follow(Job::start(
        m_workbench.jobs(), this, tr("Comparing with the server"),
        [context = m_workbench.context(), request = m_request](JobContext& job) {
            return operations::PreviewRestore(context).run(request, job);
        },
        [this](const Outcome<operations::RestorePreview>& outcome) {
            if (outcome.ok())
                showPreview(*outcome.value);
            else
                m_banner->showError(tr("The comparison with the server failed; nothing was changed"), *outcome.error);
        }));
}

void RestoreDialog::showPreview(const operations::RestorePreview& preview)
{
    m_changes.setRecords(preview.changes);
    m_summary->setText(preview.changes.empty()
                           ? tr("The server already equals this generation; there is nothing to restore.")
                           : tr("%1 entries change, %2 files stay, %3 are sent")
                                 .arg(formatCount(static_cast<qint64>(preview.changes.size())),
                                      formatCount(preview.unchanged), formatBytes(preview.bytesToUpload)));
    m_method->setText(preview.method.join(QLatin1Char('\n')));
    if (!preview.warnings.isEmpty())
        m_banner->showMessage(Tone::Warn, tr("Know before you start"), preview.warnings.join(QLatin1Char('\n')));
    setStep(Preview);
    m_next->setEnabled(!preview.changes.empty());
}

void RestoreDialog::apply()
{
    follow(Job::start(
        m_workbench.jobs(), this, tr("Restore of “%1”").arg(m_site.name),
        [context = m_workbench.context(), request = m_request](JobContext& job) {
            return operations::ApplyRestore(context).run(request, job);
        },
        [this](const Outcome<operations::RestoreOutcome>& outcome) {
            if (outcome.ok())
                showResult(*outcome.value);
            else
                m_banner->showError(tr("The restore did not take place"), *outcome.error);
        }));
}

void RestoreDialog::showResult(const operations::RestoreOutcome& outcome)
{
    m_rollbackId = outcome.rollbackId;
    QStringList lines{tr("%1 entries were changed, %2 were sent.")
                          .arg(formatCount(outcome.changed), formatBytes(outcome.uploadedBytes)),
                      outcome.servedDetail};
    lines << outcome.warnings;
    if (!m_rollbackId.isEmpty())
        lines << tr("The tree that was replaced is kept on the server. “Roll back” brings it back, here or later on the "
                    "page “Backup”.");
    lines << tr("Next: run a tamper scan.");
    m_result->setText(lines.join(QStringLiteral("\n\n")));
    m_banner->showMessage(outcome.servedAsRestored ? Tone::Ok : Tone::Warn,
                          outcome.servedAsRestored ? tr("Restored; the site serves the restored pages")
                                                   : tr("Restored; whether the site serves it was not confirmed"));
    setStep(Result);
    emit restored();
}

void RestoreDialog::rollBack()
{
    follow(Job::start(
        m_workbench.jobs(), this, tr("Rolling back"),
        [context = m_workbench.context(), site = m_site.name, id = m_rollbackId](JobContext& job) {
            operations::RollbackRestore(context).run(site, id, job);
        },
        [this](const Outcome<std::monostate>& outcome) {
            if (!outcome.ok()) {
                m_banner->showError(tr("The restore was not rolled back"), *outcome.error);
                return;
            }
            m_rollbackId.clear();
            m_result->setText(tr("The site is as it was before the restore."));
            m_banner->showMessage(Tone::Ok, tr("The restore was rolled back"));
            setStep(Result);
            emit restored();
        }));
}

void RestoreDialog::reject()
{
    if (m_strip->busy())
        m_strip->cancel();
    else
        MessageDialog::reject();
}

} // namespace akimori::ui
