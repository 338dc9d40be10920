#include "ui/pages/backuppage.h"

#include "base/jst.h"
#include "operations/backup/impact.h"
#include "operations/restore/kepttrees.h"
#include "operations/restore/restore.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/backupsettingsdialog.h"
#include "ui/pages/discarddialog.h"
#include "ui/pages/drilldialog.h"
#include "ui/pages/exceptionactions.h"
#include "ui/pages/exceptionspanel.h"
#include "ui/pages/generationspanel.h"
#include "ui/pages/restoredialog.h"
#include "ui/pages/schedulepanel.h"
#include "ui/pages/systemrestoredialog.h"
#include "ui/pages/takebackupdialog.h"
#include "ui/pages/timelinecard.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace akimori::ui {

BackupPage::BackupPage(Workbench& workbench, QWidget* parent)
    : SitePage(workbench, tr("Backup"), parent)
    , m_exceptionActions(new ExceptionActions(workbench, this))
    , m_timeline(new TimelineCard)
{
    m_rollback = addHeaderButton(tr("Roll back the last restore…"), QStringLiteral("rollbackButton"));
    m_confirm = addHeaderButton(tr("Confirm the restore…"), QStringLiteral("confirmRestoreButton"));
    m_take = addHeaderButton(tr("Take a backup…"), QStringLiteral("takeBackupButton"), true);
    m_rollback->hide();
    m_confirm->hide();
    disableWithoutSite(m_take);
    disableWithoutSite(m_rollback);
    disableWithoutSite(m_confirm);
    content()->addWidget(m_timeline);
    buildTabs();
    connect(m_take, &QPushButton::clicked, this, &BackupPage::openTakeDialog);
    connect(m_rollback, &QPushButton::clicked, this, &BackupPage::offerRollback);
    connect(m_confirm, &QPushButton::clicked, this, &BackupPage::offerConfirmation);
    connect(this, &Page::busyChanged, this, &BackupPage::updateButtons);
}

void BackupPage::buildTabs()
{
    auto* card = new Card({});
    card->setGrowing();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("backupTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildList(), tr("Generations"));
    m_tabs->addTab(buildSchedule(), tr("Plan and results"));
    m_tabs->addTab(buildExceptions(), tr("Exceptions"));
    card->body()->addWidget(m_tabs, 1);
    content()->addWidget(card, 1);
    updateButtons();
}

QWidget* BackupPage::buildList()
{
    m_list = new GenerationsPanel(workbench().dialogs());
    connect(m_list, &GenerationsPanel::verifyWanted, this, &BackupPage::verifySelected);
    connect(m_list, &GenerationsPanel::exportWanted, this, &BackupPage::exportSelected);
    connect(m_list, &GenerationsPanel::restoreWanted, this, &BackupPage::restoreSelected);
    connect(m_list, &GenerationsPanel::discardWanted, this, &BackupPage::discardSelected);
    connect(m_list, &GenerationsPanel::drillWanted, this, &BackupPage::openDrill);
    connect(m_list, &GenerationsPanel::settingsWanted, this, &BackupPage::openSettings);
    connect(m_timeline, &TimelineCard::activated, this, [this](BackupKind kind, const QString& id) {
        m_tabs->setCurrentIndex(0);
        m_list->select(kind, id);
    });
    return m_list;
}

QWidget* BackupPage::buildSchedule()
{
    m_schedule = new SchedulePanel;
    connect(m_schedule, &SchedulePanel::monthWanted, this, &BackupPage::openMonth);
    return m_schedule;
}

QWidget* BackupPage::buildExceptions()
{
    m_exceptions = new ExceptionsPanel(workbench().dialogs());
    connect(m_exceptions, &ExceptionsPanel::requestWanted, m_exceptionActions, &ExceptionActions::request);
    connect(m_exceptions, &ExceptionsPanel::decisionWanted, this,
            [this](const Approval& approval) { m_exceptionActions->decide(approval, m_overview.deciders); });
    connect(m_exceptions, &ExceptionsPanel::confirmationWanted, this,
            [this](const Approval& approval) { m_exceptionActions->confirm(approval, m_overview.deciders); });
    connect(m_exceptionActions, &ExceptionActions::requested, this, [this] { m_tabs->setCurrentIndex(2); });
    return m_exceptions;
}

QLineEdit* BackupPage::filterEdit() const
{
    return m_tabs->currentIndex() == 2 ? m_exceptions->table()->filterEdit() : m_list->table()->filterEdit();
}

void BackupPage::showRecord(const RecordLink& link)
{
    if (link.kind == QLatin1String("run") && link.period.isValid()) { // runs stand in the calendar of their day
        m_tabs->setCurrentIndex(1);
        m_schedule->wantDay(link.period);
        openMonth(QDate(link.period.year(), link.period.month(), 1));
    }
    SitePage::showRecord(link);
}

void BackupPage::loadSite(const Site& site)
{
    load(
        tr("The generations could not be listed"),
        [context = workbench().context(), site, month = m_month](JobContext&) {
            return loadBackupOverview(context, site, month);
        },
        [this](const BackupOverview& overview) { show(overview); });
}

void BackupPage::show(const BackupOverview& overview)
{
    m_overview = overview;
    m_list->setGenerations(overview.generations);
    m_timeline->show(overview);
    const auto keepsTree = [](const Restore& restore) {
        return (restore.state == RestoreState::Swapped || restore.state == RestoreState::RolledBack)
               && !restore.rollbackId.isEmpty();
    };
    m_rollback->setVisible(!overview.restores.empty() && overview.restores.front().state == RestoreState::Swapped
                           && keepsTree(overview.restores.front()));
    m_confirm->setVisible(std::any_of(overview.restores.begin(), overview.restores.end(), keepsTree));
    m_schedule->show(overview.month);
    m_exceptions->setRows(overview.exceptions);
    const int waiting = m_exceptions->waiting();
    m_tabs->setTabText(2, waiting > 0 ? tr("%1 (%2)", "tab, count").arg(tr("Exceptions")).arg(waiting)
                                      : tr("Exceptions"));
    showSummary();
    updateButtons();
}

void BackupPage::showSummary()
{
    const auto good = std::count_if(m_overview.generations.begin(), m_overview.generations.end(),
                                    [](const Generation& g) { return g.verified() && !g.evidence; });
    QStringList parts{workbench().site() ? workbench().site()->name : QString(),
                      tr("%1 verified generations").arg(good)};
    if (!m_overview.generations.empty())
        parts << tr("newest %1").arg(jst::display(m_overview.generations.front().takenAt));
    setSubtitle(parts.join(QStringLiteral(" ・ ")));
}

const Generation* BackupPage::selected() const { return workbench().site() ? m_list->selected() : nullptr; }

void BackupPage::updateButtons()
{
    m_list->setHindrance(busy()                ? tr("Wait until the running operation has ended.")
                         : !workbench().site() ? tr("Register a site first.")
                                               : QString());
}

std::vector<Approval> BackupPage::usableExceptions(ApprovalKind kind) const
{
    std::vector<Approval> usable;
    for (const ExceptionRow& row : m_overview.exceptions) {
        if (row.state == people::ApprovalState::Usable && row.approval.kind == kind)
            usable.push_back(row.approval);
    }
    return usable;
}

void BackupPage::openTakeDialog()
{
    if (!workbench().site())
        return;
    auto* dialog = new TakeBackupDialog(*workbench().site(), m_overview.window, usableExceptions(ApprovalKind::Window), this);
    connect(dialog, &TakeBackupDialog::exceptionWanted, m_exceptionActions, &ExceptionActions::request);
    connect(dialog, &TakeBackupDialog::chosen, this, &BackupPage::take);
    dialog->open();
}

void BackupPage::take(const operations::TakeBackup::Request& request)
{
    run(
        tr("%1 backup of “%2”").arg(displayName(request.kind), request.site), tr("The backup was not taken"),
        [context = workbench().context(), request](JobContext& job) {
            return operations::TakeBackup(context).run(request, job);
        },
        [this](const operations::TakeBackup::Outcome& outcome) { showTaken(outcome); });
}

void BackupPage::showTaken(const operations::TakeBackup::Outcome& outcome)
{
    noteReached();
    const Generation& generation = outcome.generation;
    const bool whole = generation.warnings.isEmpty();
    banner().showMessage(
        whole ? Tone::Ok : Tone::Warn,
        whole ? tr("The backup was taken, read back and verified")
              : tr("The backup was taken with %1 remarks").arg(generation.warnings.size()),
        tr("%1 files, %2 fetched, %3 transferred, server busy for %4")
            .arg(formatCount(generation.files), formatCount(outcome.changedFiles), formatBytes(outcome.transferredBytes),
                 formatDuration(qRound64(outcome.connectedSeconds)))
            + (outcome.impact ? QLatin1Char('\n') + operations::impactText(*outcome.impact) : QString()),
        generation.warnings.join(QLatin1Char('\n')));
    workbench().announceChange();
}

void BackupPage::verifySelected()
{
    const Generation* generation = selected();
    if (!generation)
        return;
    run(
        tr("Verifying the generation %1").arg(generation->id), tr("The generation could not be verified"),
        [context = workbench().context(), site = workbench().site()->name, id = generation->id,
         kind = generation->kind](JobContext& job) {
            return operations::VerifyGenerations(context).run(site, id, job, kind);
        },
        [this](const std::vector<operations::VerifyGenerations::Checked>& checked) { showVerified(checked); });
}

void BackupPage::showVerified(const std::vector<operations::VerifyGenerations::Checked>& checked)
{
    QStringList damage;
    qint64 files = 0;
    for (const auto& one : checked) {
        damage << one.damage;
        files += one.files;
    }
    if (damage.isEmpty())
        banner().showMessage(Tone::Ok, tr("The generation is intact"), tr("%1 files were read and compared with their hashes.").arg(formatCount(files)));
    else
        banner().showMessage(Tone::Bad, tr("The generation is damaged"),
                             tr("Do not rely on it. Take a new backup now, then check the disk of this computer."),
                             damage.join(QLatin1Char('\n')));
    workbench().announceChange();
}

void BackupPage::exportSelected()
{
    const Generation* generation = selected();
    if (!generation)
        return;
    workbench().dialogs().chooseFolder(
        this, tr("Export the generation %1").arg(generation->id),
        [this, id = generation->id, kind = generation->kind, site = workbench().site()->name](const QString& folder) {
            run(
                tr("Exporting the generation %1").arg(id), tr("The generation was not exported"),
                [context = workbench().context(), site, id, kind, folder](JobContext& job) {
                    return operations::ExportGeneration(context).run(site, id, folder, job, kind);
                },
                [this, folder](const QStringList& files) {
                    banner().showMessage(Tone::Ok, tr("The generation was exported"),
                                         tr("The folder opens without Akimori; its readme says how. It holds %1 files.")
                                             .arg(files.size()),
                                         files.join(QLatin1Char('\n')));
                });
        });
}

void BackupPage::restoreSelected()
{
    const Generation* generation = selected();
    if (!generation || busy())
        return;
    if (generation->kind == BackupKind::System) {
        auto* dialog = new SystemRestoreDialog(workbench(), *workbench().site(), *generation, this);
        connect(dialog, &SystemRestoreDialog::restored, this, &BackupPage::noteRestored);
        dialog->open();
        return;
    }
    auto* dialog = new RestoreDialog(workbench(), *workbench().site(), *generation, this);
    connect(dialog, &RestoreDialog::restored, this, &BackupPage::noteRestored);
    dialog->open();
}

void BackupPage::noteRestored()
{
    noteReached();
    banner().showMessage(Tone::Ok, tr("The restore is recorded"), tr("Its report to the city is filled from the record."));
    connect(banner().setAction(tr("Report of the restore…")), &QPushButton::clicked, this, [this] {
        if (!m_overview.restores.empty())
            workbench().openRecord(RecordLink::toRecord(QStringLiteral("restore"), m_overview.restores.front().id));
    });
    workbench().announceChange();
}

void BackupPage::discardSelected()
{
    const Generation* generation = selected();
    if (!generation)
        return;
    auto* dialog = new DiscardDialog(workbench().site()->name, *generation, usableExceptions(ApprovalKind::Retention), this);
    connect(dialog, &DiscardDialog::chosen, this, [this](const operations::DiscardGeneration::Request& request) {
        load(
            tr("The generation was not discarded"),
            [context = workbench().context(), request](JobContext&) { return operations::DiscardGeneration(context).run(request); },
            [this, id = request.generationId](int stays) {
                banner().showMessage(Tone::Ok, tr("The generation %1 is discarded").arg(id),
                                     tr("%1 clean generations of this kind are left.").arg(stays));
                workbench().announceChange();
            });
    });
    dialog->open();
}

void BackupPage::openSettings()
{
    if (!workbench().site())
        return;
    auto* dialog = new BackupSettingsDialog(workbench(), *workbench().site(), this);
    connect(dialog, &BackupSettingsDialog::changed, this, [this] { workbench().announceChange(); });
    dialog->open();
}

void BackupPage::openDrill()
{
    if (!workbench().site() || busy())
        return;
    auto* dialog = new DrillDialog(workbench(), *workbench().site(), this);
    connect(dialog, &DrillDialog::drilled, this, [this] { workbench().announceChange(); });
    dialog->open();
}

void BackupPage::offerRollback()
{
    if (m_overview.restores.empty())
        return;
    const Restore restore = m_overview.restores.front();
    workbench().dialogs().confirm(
        this,
        {tr("Roll back the restore of %1").arg(jst::display(restore.startedAt)),
         tr("The tree that the restore replaced becomes the live site again. What was restored from the generation %1 "
            "is taken away.")
             .arg(restore.generationId),
         tr("Roll back"), true},
        [this, restore](bool confirmed) {
            if (confirmed)
                rollBack(restore);
        });
}

void BackupPage::rollBack(const Restore& restore)
{
    run(
        tr("Rolling back the restore of %1").arg(jst::display(restore.startedAt)), tr("The restore was not rolled back"),
        [context = workbench().context(), site = workbench().site()->name, id = restore.rollbackId](JobContext& job) {
            operations::RollbackRestore(context).run(site, id, job);
        },
        [this](std::monostate) {
            noteReached();
            banner().showMessage(Tone::Ok, tr("The restore was rolled back"),
                                 tr("The site is as it was before the restore. Run a tamper scan to confirm it."));
            workbench().announceChange();
        });
}

void BackupPage::offerConfirmation()
{
    workbench().dialogs().confirm(
        this,
        {tr("Confirm that the live site is right"),
         tr("The server keeps the trees from before each restore, so that it can be rolled back. Each takes as much room as the "
            "site. When the live site is right, they are removed from the server, and rolling back is no longer possible. The "
            "generations here stay."),
         tr("Confirm and remove"), true},
        [this](bool confirmed) {
            if (!confirmed)
                return;
            run(
                tr("Removing the trees from before the restores"), tr("The restore was not confirmed"),
                [context = workbench().context(), site = workbench().site()->name](JobContext& job) {
                    return operations::ConfirmRestore(context).runAll(site, job);
                },
                [this](const QStringList& warnings) {
                    noteReached();
                    banner().showMessage(warnings.isEmpty() ? Tone::Ok : Tone::Warn, tr("The restore is confirmed"),
                                         warnings.isEmpty() ? tr("The trees from before were removed from the server.")
                                                            : warnings.join(QLatin1Char('\n')));
                    workbench().announceChange();
                });
        });
}

void BackupPage::openMonth(const QDate& first)
{
    m_month = first;
    refresh();
}

} // namespace akimori::ui
