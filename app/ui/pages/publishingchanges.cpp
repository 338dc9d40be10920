#include "operations/people/people.h"
#include "ui/pages/changedialog.h"
#include "ui/pages/changespanel.h"
#include "ui/pages/changestepdialog.h"
#include "ui/pages/publishingpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"

#include <QTabWidget>

// 変更作業 on the page コンテンツ公開: open, record a step, close, roll back.

namespace akimori::ui {

void PublishingPage::rollBack(const QString& rollbackId)
{
    run(
        tr("Rolling back"), tr("The rollback failed"),
        [context = workbench().context(), rollbackId](JobContext& job) {
            return operations::RollbackPublish(context).run(rollbackId, job);
        },
        [this](const ChangeWork& change) {
            noteReached();
            setFolder(m_folder);
            const bool good = change.checks.back().result == ChangeCheck::Result::Ok;
            banner().showMessage(good ? Tone::Ok : Tone::Bad,
                                 tr("The contents from before change %1 are live again").arg(change.no),
                                 change.checks.back().detail);
            workbench().announceChange();
        });
}

void PublishingPage::openChangeDialog()
{
    auto* dialog = new ChangeDialog(workbench().site()->name, this);
    connect(dialog, &ChangeDialog::filled, this, [this](const operations::OpenChange::Request& request) {
        load(
            tr("The change work was not opened"),
            [context = workbench().context(), request](JobContext&) { return operations::OpenChange(context).run(request); },
            [this](const ChangeWork& change) {
                m_tabs->setCurrentIndex(2);
                banner().showMessage(Tone::Ok, tr("Change work %1 is open").arg(change.no),
                                     change.approvedAt.isValid() ? QString()
                                                                 : tr("A manager has to approve it before it is published."));
                workbench().announceChange();
            });
    });
    dialog->open();
}

void PublishingPage::openStepDialog(const ChangeWork& change)
{
    load(
        tr("The step was not recorded"),
        [context = workbench().context()](JobContext&) { return !operations::listPeople(context).empty(); },
        [this, change](bool peopleRecorded) {
            auto* dialog = new ChangeStepDialog(change, peopleRecorded, this);
            connect(dialog, &ChangeStepDialog::filled, this, [this, no = change.no](const ChangeStepInput& input) {
                run(
                    tr("Recording a step of %1").arg(no), tr("The step was not recorded"),
                    [context = workbench().context(), no, input](JobContext& job) {
                        return recordStep(context, no, input, job);
                    },
                    [this](const ChangeWork& recorded) {
                        const QString left = ChangesPanel::stillToDo(recorded);
                        banner().showMessage(Tone::Ok, tr("The step is recorded"),
                                             left.isEmpty() ? tr("Nothing is left to do: close the change work.")
                                                            : tr("Still to do before the change work is closed: %1").arg(left));
                        workbench().announceChange();
                    });
            });
            dialog->open();
        });
}

void PublishingPage::closeChange(const ChangeWork& change)
{
    load(
        tr("The change work was not closed"),
        [context = workbench().context(), no = change.no](JobContext&) { return operations::CloseChange(context).run(no, {}); },
        [this](const ChangeWork& closed) {
            banner().showMessage(Tone::Ok, tr("Change work %1 is closed").arg(closed.no));
            workbench().announceChange();
        });
}

} // namespace akimori::ui
