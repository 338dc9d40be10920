#include "ui/pages/backuppage.h"

#include "base/jst.h"
#include "operations/restore/kepttrees.h"
#include "operations/restore/restore.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/exceptiondialogs.h"
#include "ui/dialogs/pindialog.h"
#include "ui/pages/drilldialog.h"
#include "ui/pages/exceptionspanel.h"
#include "ui/pages/generationcolumns.h"
#include "ui/pages/restoredialog.h"
#include "ui/pages/schedulepanel.h"
#include "ui/pages/systemrestoredialog.h"
#include "ui/pages/takebackupdialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/splitrow.h"
#include "ui/widgets/whynot.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace akimori::ui {

namespace {
constexpr int kTimelineBreakpoint = 42; // text heights
}

BackupPage::BackupPage(Workbench& workbench, QWidget* parent)
    : SitePage(workbench, tr("Backup"), parent)
    , m_generations(generationColumns())
{
    m_rollback = addHeaderButton(tr("Roll back the last restore…"), QStringLiteral("rollbackButton"));
    m_confirm = addHeaderButton(tr("Confirm the restore…"), QStringLiteral("confirmRestoreButton"));
    m_take = addHeaderButton(tr("Take a backup…"), QStringLiteral("takeBackupButton"), true);
    m_rollback->hide();
    m_confirm->hide();
    disableWithoutSite(m_take);
    disableWithoutSite(m_rollback);
    disableWithoutSite(m_confirm);
    buildTimeline();
    buildTabs();
    connect(m_take, &QPushButton::clicked, this, &BackupPage::openTakeDialog);
    connect(m_rollback, &QPushButton::clicked, this, &BackupPage::offerRollback);
    connect(m_confirm, &QPushButton::clicked, this, &BackupPage::offerConfirmation);
    connect(this, &Page::busyChanged, this, &BackupPage::updateButtons);
}

void BackupPage::buildTimeline()
{
    auto* card = new Card(tr("Generations"));
    card->setSubtitle(tr("last %1 days").arg(kTimelineDays));
    m_timeline = new GenerationTimeline;
    m_hours = new HoursBar;
    m_windowText = makeParagraph({}, TextStyle::Caption);
    auto* hours = new QWidget;
    auto* right = new QVBoxLayout(hours);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(6);
    right->addWidget(makeLabel(tr("Hours of today in which a backup may run"), TextStyle::Caption, Ink::Secondary));
    right->addWidget(m_hours);
    right->addWidget(m_windowText);
    right->addStretch();
    card->body()->addWidget(new SplitRow(m_timeline, 6, hours, 5, kTimelineBreakpoint));
    content()->addWidget(card);
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
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    auto* line = new QHBoxLayout;
    line->addStretch();
    const auto action = [line](const QString& text, const QString& name) {
        QPushButton* button = makeButton(text, name, ButtonRole::Link);
        line->addWidget(button);
        return button;
    };
    m_verify = action(tr("Verify"), QStringLiteral("verifyButton"));
    m_export = action(tr("Export…"), QStringLiteral("exportButton"));
    m_restore = action(tr("Restore…"), QStringLiteral("restoreButton"));
    m_drill = action(tr("Restore drill…"), QStringLiteral("drillButton"));
    m_table = new DataTable(QStringLiteral("generations"), tr("List of generations"), &m_generations,
                            workbench().dialogs());
    m_generations.setIdentity(QStringLiteral("generation"), [](const Generation& one) { return one.id; });
    m_table->setStretchColumn(9);
    m_table->sortBy(0, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(
        Glyph::Archive, tr("No generation yet"),
        tr("“Take a backup…” reads the document roots once, verifies the copy and keeps it as the first generation. "
           "Later runs only transfer what has changed.")));
    column->addLayout(line);
    column->addWidget(m_table, 1);
    connect(m_verify, &QPushButton::clicked, this, &BackupPage::verifySelected);
    connect(m_export, &QPushButton::clicked, this, &BackupPage::exportSelected);
    connect(m_restore, &QPushButton::clicked, this, &BackupPage::restoreSelected);
    connect(m_drill, &QPushButton::clicked, this, &BackupPage::openDrill);
    connect(m_table, &DataTable::currentRowChanged, this, &BackupPage::updateButtons);
    connect(m_table, &DataTable::rowActivated, this, &BackupPage::restoreSelected);
    connect(m_timeline, &GenerationTimeline::activated, this, [this](const QString& id) {
        m_tabs->setCurrentIndex(0);
        for (int row = 0; row < m_generations.rowCount(); ++row) {
            if (m_generations.at(row).id == id)
                m_table->selectRow(row);
        }
    });
    return holder;
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
    connect(m_exceptions, &ExceptionsPanel::requestWanted, this, &BackupPage::openRequestException);
    connect(m_exceptions, &ExceptionsPanel::decisionWanted, this, &BackupPage::openDecideException);
    connect(m_exceptions, &ExceptionsPanel::confirmationWanted, this, &BackupPage::openConfirmException);
    return m_exceptions;
}

QLineEdit* BackupPage::filterEdit() const
{
    return m_tabs->currentIndex() == 2 ? m_exceptions->table()->filterEdit() : m_table->filterEdit();
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
    const Generation* before = selected();
    const QString kept = before ? before->id : QString();
    m_overview = overview;
    m_generations.setRecords(overview.generations);
    for (int row = 0; row < m_generations.rowCount(); ++row) {
        if (m_generations.at(row).id == kept)
            m_table->selectRow(row);
    }
    const QDate today = jst::date(overview.at);
    m_timeline->setPeriod(today.addDays(1 - kTimelineDays), today.addDays(kTimelineDaysAhead), overview.closedDays);
    m_timeline->setMarks(timelineMarks(overview));
    m_hours->setSpans(overview.hours, jst::time(overview.at), overview.window.reason);
    m_windowText->setText(overview.window.reason);
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

const Generation* BackupPage::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_generations.at(row);
}

void BackupPage::updateButtons()
{
    const Generation* generation = selected();
    const QString whyNot = busy() ? tr("Wait until the running operation has ended.") : tr("Choose a generation of the list first.");
    for (QPushButton* button : {m_verify, m_export, m_restore})
        setEnabledOrWhy(button, generation && !busy(), whyNot);
    m_drill->setEnabled(workbench().site() && !busy());
    if (m_restore->isEnabled())
        m_restore->setToolTip(generation->kind == BackupKind::System
                                  ? tr("System files are compared with the server and put back one by one.")
                                  : QString());
}

void BackupPage::openTakeDialog()
{
    if (!workbench().site())
        return;
    std::vector<Approval> usable;
    for (const ExceptionRow& row : m_overview.exceptions) {
        if (row.state == people::ApprovalState::Usable && row.approval.kind == ApprovalKind::Window)
            usable.push_back(row.approval);
    }
    auto* dialog = new TakeBackupDialog(*workbench().site(), m_overview.window, usable, this);
    connect(dialog, &TakeBackupDialog::exceptionWanted, this, &BackupPage::openRequestException);
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
                 formatDuration(qRound64(outcome.connectedSeconds))),
        generation.warnings.join(QLatin1Char('\n')));
    workbench().announceChange();
}

void BackupPage::verifySelected()
{
    const Generation* generation = selected();
    if (!generation || !workbench().site())
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
    if (!generation || !workbench().site())
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
    if (!generation || !workbench().site() || busy())
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

void BackupPage::openRequestException()
{
    if (!workbench().site())
        return;
    auto* dialog = new RequestExceptionDialog(workbench().site()->name, ApprovalKind::Window, this);
    connect(dialog, &RequestExceptionDialog::requested, this,
            [this](const operations::RequestException::Request& request) {
                load(
                    tr("The exception was not requested"),
                    [context = workbench().context(), request](JobContext&) {
                        return operations::RequestException(context).run(request);
                    },
                    [this](const Approval& approval) {
                        m_tabs->setCurrentIndex(2);
                        banner().showMessage(Tone::Ok, tr("The exception %1 is requested").arg(approval.id),
                                             tr("A manager or the responsible person decides next, on this page."));
                        workbench().announceChange();
                    });
            });
    dialog->open();
}

void BackupPage::openDecideException(const Approval& approval)
{
    auto* dialog = new DecideExceptionDialog(approval, m_overview.deciders, workbench().dialogs(), this);
    connect(dialog, &DecideExceptionDialog::decided, this, [this](const operations::DecideException::Request& request) {
        load(
            tr("The decision was not recorded"),
            [context = workbench().context(), request](JobContext&) {
                return operations::DecideException(context).run(request);
            },
            [this](const Approval& decided) {
                banner().showMessage(Tone::Ok, tr("The decision on %1 is recorded").arg(decided.id),
                                     decided.confirmUntil.isValid()
                                         ? tr("It was given by telephone and must be confirmed by %1.")
                                               .arg(decided.confirmUntil.toString(Qt::ISODate))
                                         : QString());
                workbench().announceChange();
            });
    });
    dialog->open();
}

void BackupPage::openConfirmException(const Approval& approval)
{
    if (m_overview.deciders.isEmpty()) {
        confirmException(approval.id, {});
        return;
    }
    auto* dialog = new PinDialog(tr("Confirm %1 afterwards").arg(approval.id),
                                 tr("Confirmed by %1. Give the PIN of this person.").arg(workbench().person()),
                                 tr("Confirm"), this);
    connect(dialog, &PinDialog::given, this,
            [this, id = approval.id](const QString& pin) { confirmException(id, pin); });
    dialog->open();
}

void BackupPage::confirmException(const QString& id, const QString& pin)
{
    load(
        tr("The confirmation was not recorded"),
        [context = workbench().context(), id, pin](JobContext&) {
            return operations::DecideException(context).confirm(id, pin);
        },
        [this](const Approval& confirmed) {
            banner().showMessage(Tone::Ok, tr("%1 is confirmed").arg(confirmed.id));
            workbench().announceChange();
        });
}

} // namespace akimori::ui
