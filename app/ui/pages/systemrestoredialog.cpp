#include "ui/pages/systemrestoredialog.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "ui/jobs/job.h"
#include "ui/pages/privatekeysdialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sidebyside.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using operations::SystemFile;

QString stateName(SystemFile::State state)
{
    switch (state) {
    case SystemFile::State::Same: return SystemRestoreDialog::tr("Equal");
    case SystemFile::State::Different: return SystemRestoreDialog::tr("Different");
    case SystemFile::State::Missing: return SystemRestoreDialog::tr("Missing on the server");
    case SystemFile::State::Unreadable: return SystemRestoreDialog::tr("Could not be compared");
    }
    return {};
}

Tone stateTone(SystemFile::State state)
{
    switch (state) {
    case SystemFile::State::Same: return Tone::Ok;
    case SystemFile::State::Different: return Tone::Info;
    case SystemFile::State::Missing: return Tone::Warn;
    case SystemFile::State::Unreadable: return Tone::Warn;
    }
    return Tone::Neutral;
}

std::vector<Column<SystemFile>> columns()
{
    return {Column<SystemFile>(SystemRestoreDialog::tr("File on the server"),
                               [](const SystemFile& file) { return QLatin1Char('/') + printable(file.stored.path); }),
            Column<SystemFile>(SystemRestoreDialog::tr("State"), [](const SystemFile& file) {
                return stateName(file.state);
            }).asPill([](const SystemFile& file) { return stateTone(file.state); }),
            Column<SystemFile>(SystemRestoreDialog::tr("Size in the generation"), [](const SystemFile& file) {
                return formatBytes(file.stored.size);
            }).sortedBy([](const SystemFile& file) { return QVariant(file.stored.size); }).onTheRight()};
}

bool canBeRestored(const SystemFile& file)
{
    return file.state == SystemFile::State::Different || file.state == SystemFile::State::Missing;
}

} // namespace

SystemRestoreDialog::SystemRestoreDialog(Workbench& workbench, const Site& site, const Generation& generation,
                                         QWidget* parent)
    : MessageDialog(Glyph::Restore, Ink::Accent, tr("System files of “%1”").arg(site.name),
                    tr("Generation of %1. Only what you select is put back, and what stood there is kept beside it. "
                       "Services are not restarted.")
                        .arg(jst::display(generation.takenAt)),
                    parent)
    , m_workbench(workbench)
    , m_site(site)
    , m_generation(generation)
    , m_files(columns())
    , m_banner(new Banner)
    , m_strip(new ProgressStrip)
    , m_table(new DataTable(QStringLiteral("systemFiles"), tr("Files of the generation"), &m_files, workbench.dialogs()))
    , m_diff(new SideBySide(tr("On the server now"), tr("In the generation")))
    , m_remark(makeParagraph(tr("Select a file to see what would change: lines with − go, lines with + come back."),
                             TextStyle::Caption))
    , m_onlyDifferent(new QCheckBox(tr("Only files that differ")))
{
    setObjectName(QStringLiteral("systemRestoreDialog"));
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    resize(line * 48, line * 34);
    m_table->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEmptyState(new EmptyState(Glyph::Server, tr("Nothing to compare yet"),
                                          tr("The files of the generation are compared with the server first.")));
    m_onlyDifferent->setObjectName(QStringLiteral("onlyDifferentCheck"));
    m_onlyDifferent->setChecked(true);
    content()->addWidget(m_banner);
    content()->addWidget(m_onlyDifferent);
    content()->addWidget(m_table, 3);
    content()->addWidget(m_remark);
    content()->addWidget(m_diff, 2);
    content()->addWidget(m_strip);
    addButton(tr("Close"), QStringLiteral("closeButton"), false);
    m_keys = makeButton(tr("Private keys…"), QStringLiteral("privateKeysButton"));
    m_keys->hide();
    addOwnButton(m_keys);
    connect(m_keys, &QPushButton::clicked, this, &SystemRestoreDialog::askForKey);
    m_restore = makeButton(tr("Put the selected files back"), QStringLiteral("restoreSystemButton"), ButtonRole::Primary);
    addOwnButton(m_restore);
    const auto filter = [this] {
        m_table->setCondition([this](int row) {
            return !m_onlyDifferent->isChecked() || m_files.at(row).state != SystemFile::State::Same;
        });
    };
    filter();
    connect(m_onlyDifferent, &QCheckBox::toggled, this, filter);
    connect(m_table, &DataTable::currentRowChanged, this, &SystemRestoreDialog::showDifference);
    connect(m_restore, &QPushButton::clicked, this, &SystemRestoreDialog::restoreSelected);
    connect(m_strip, &ProgressStrip::busyChanged, this, [this](bool busy) {
        m_busy = busy;
        updateButtons();
    });
    updateButtons();
    compare();
    lookForKeys();
}

void SystemRestoreDialog::lookForKeys()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), site = m_site.name, id = m_generation.id](JobContext& job) {
            return operations::RestorePrivateKeys(context).list(site, id, job);
        },
        [this](const Outcome<QList<QByteArray>>& outcome) {
            m_keyPaths = outcome.value.value_or(QList<QByteArray>()); // most generations hold none, and comparing says what is broken
            m_keys->setVisible(!m_keyPaths.isEmpty());
        });
}

void SystemRestoreDialog::askForKey()
{
    auto* dialog = new PrivateKeysDialog(m_site, m_generation, m_keyPaths, this);
    connect(dialog, &PrivateKeysDialog::chosen, this, [this](const operations::RestorePrivateKeys::Request& request) {
        m_banner->dismiss();
        m_strip->follow(Job::start(
            m_workbench.jobs(), this, tr("Putting a private key of “%1” back").arg(m_site.name),
            [context = m_workbench.context(), request](JobContext& job) {
                return operations::RestorePrivateKeys(context).run(request, job);
            },
            [this](const Outcome<std::vector<operations::RestoreSystemFiles::File>>& outcome) {
                if (outcome.ok())
                    showRestored(*outcome.value);
                else
                    showFailure(tr("The private key was not put back"), *outcome.error);
            }));
    });
    dialog->open();
}

void SystemRestoreDialog::showFailure(const QString& doing, const Error& error) { m_banner->showError(doing, error); }

void SystemRestoreDialog::compare()
{
    m_strip->follow(Job::start(
        m_workbench.jobs(), this, tr("Comparing with the server"),
        [context = m_workbench.context(), site = m_site.name, id = m_generation.id](JobContext& job) {
            return operations::CompareSystem(context).run(site, id, job);
        },
        [this](const Outcome<std::vector<SystemFile>>& outcome) {
            if (outcome.ok())
                showFiles(*outcome.value);
            else
                showFailure(tr("The generation could not be compared with the server"), *outcome.error);
        }));
}

void SystemRestoreDialog::showFiles(const std::vector<SystemFile>& files)
{
    m_files.setRecords(files);
    const auto unread = std::count_if(files.begin(), files.end(), [](const SystemFile& file) {
        return file.state == SystemFile::State::Unreadable;
    });
    if (unread > 0)
        m_banner->showMessage(Tone::Warn, tr("%1 files could not be compared").arg(unread),
                              tr("The login may not read them on the server. They are never counted as equal."));
    updateButtons();
}

void SystemRestoreDialog::showDifference()
{
    updateButtons();
    const int row = m_table->currentRow();
    if (row < 0 || m_busy)
        return;
    const QByteArray path = m_files.at(row).stored.path;
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), site = m_site.name, id = m_generation.id, path](JobContext& job) {
            return operations::DiffSystemFile(context).run(site, id, path, job);
        },
        [this, path](const Outcome<operations::SystemFileDiff>& outcome) {
            const int now = m_table->currentRow();
            if (now < 0 || m_files.at(now).stored.path != path)
                return; // another row was chosen meanwhile
            if (!outcome.ok()) {
                showFailure(tr("The file could not be compared"), *outcome.error);
                return;
            }
            m_diff->setLines(linesOf(outcome.value->diff));
            m_remark->setText(outcome.value->remark.isEmpty()
                                  ? tr("What would change: lines with − go, lines with + come back.")
                                  : outcome.value->remark);
        });
}

QList<QByteArray> SystemRestoreDialog::selectedPaths() const
{
    QList<QByteArray> paths;
    for (const int row : m_table->selectedRows()) {
        if (canBeRestored(m_files.at(row)))
            paths << m_files.at(row).stored.path;
    }
    return paths;
}

void SystemRestoreDialog::updateButtons()
{
    const qsizetype count = selectedPaths().size();
    m_restore->setEnabled(count > 0 && !m_busy);
    m_keys->setEnabled(!m_busy);
    m_restore->setText(count > 1 ? tr("Put %1 files back").arg(count) : tr("Put the selected files back"));
}

void SystemRestoreDialog::restoreSelected()
{
    const QList<QByteArray> paths = selectedPaths();
    m_banner->dismiss();
    m_strip->follow(Job::start(
        m_workbench.jobs(), this, tr("Restoring system files of “%1”").arg(m_site.name),
        [context = m_workbench.context(), site = m_site.name, id = m_generation.id, paths](JobContext& job) {
            return operations::RestoreSystemFiles(context).run(site, id, paths, job);
        },
        [this](const Outcome<std::vector<operations::RestoreSystemFiles::File>>& outcome) {
            if (outcome.ok())
                showRestored(*outcome.value);
            else
                showFailure(tr("The system files were not restored"), *outcome.error);
        }));
}

void SystemRestoreDialog::showRestored(const std::vector<operations::RestoreSystemFiles::File>& files)
{
    QStringList details;
    qsizetype failed = 0;
    for (const auto& file : files) {
        failed += file.restored ? 0 : 1;
        details << (file.restored ? tr("%1: restored; before: %2")
                                        .arg(QLatin1Char('/') + printable(file.path),
                                             file.keptOriginal.isEmpty() ? tr("missing") : printable(file.keptOriginal))
                                  : file.failure);
    }
    m_banner->showMessage(failed > 0 ? Tone::Warn : Tone::Ok,
                          failed > 0 ? tr("%1 of %2 files were not restored").arg(failed).arg(files.size())
                                     : tr("%1 files are restored").arg(files.size()),
                          tr("Check the configuration on the server, then restart the services that read these files."),
                          details.join(QLatin1Char('\n')));
    emit restored();
    compare();
}

} // namespace akimori::ui
