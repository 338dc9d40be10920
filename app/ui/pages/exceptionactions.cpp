#include "ui/pages/exceptionactions.h"

#include "operations/people/exceptions.h"
#include "ui/dialogs/exceptiondialogs.h"
#include "ui/dialogs/pindialog.h"
#include "ui/jobs/job.h"
#include "ui/shell/page.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"

namespace akimori::ui {

ExceptionActions::ExceptionActions(Workbench& workbench, Page* page) : QObject(page), m_workbench(workbench), m_page(page) {}

void ExceptionActions::request()
{
    if (!m_workbench.site())
        return;
    auto* dialog = new RequestExceptionDialog(m_workbench.site()->name, ApprovalKind::Window, m_page);
    connect(dialog, &RequestExceptionDialog::requested, this, [this](const operations::RequestException::Request& wish) {
        Job::start(
            m_workbench.jobs(), m_page, {},
            [context = m_workbench.context(), wish](JobContext&) { return operations::RequestException(context).run(wish); },
            [this](const Outcome<Approval>& outcome) {
                if (!outcome.ok()) {
                    m_page->banner().showError(tr("The exception was not requested"), *outcome.error);
                    return;
                }
                emit requested();
                m_page->banner().showMessage(Tone::Ok, tr("The exception %1 is requested").arg(outcome.value->id),
                                             tr("A manager or the responsible person decides next, on this page."));
                m_workbench.announceChange();
            });
    });
    dialog->open();
}

void ExceptionActions::decide(const Approval& approval, const QStringList& deciders)
{
    auto* dialog = new DecideExceptionDialog(approval, deciders, m_workbench.dialogs(), m_page);
    connect(dialog, &DecideExceptionDialog::decided, this, [this](const operations::DecideException::Request& decision) {
        Job::start(
            m_workbench.jobs(), m_page, {},
            [context = m_workbench.context(), decision](JobContext&) {
                return operations::DecideException(context).run(decision);
            },
            [this](const Outcome<Approval>& outcome) {
                if (!outcome.ok()) {
                    m_page->banner().showError(tr("The decision was not recorded"), *outcome.error);
                    return;
                }
                const Approval& decided = *outcome.value;
                m_page->banner().showMessage(Tone::Ok, tr("The decision on %1 is recorded").arg(decided.id),
                                             decided.confirmUntil.isValid()
                                                 ? tr("It was given by telephone and must be confirmed by %1.")
                                                       .arg(decided.confirmUntil.toString(Qt::ISODate))
                                                 : QString());
                m_workbench.announceChange();
            });
    });
    dialog->open();
}

void ExceptionActions::confirm(const Approval& approval, const QStringList& deciders)
{
    if (deciders.isEmpty()) {
        confirmWith(approval.id, {});
        return;
    }
    auto* dialog = new PinDialog(tr("Confirm %1 afterwards").arg(approval.id),
                                 tr("Confirmed by %1. Give the PIN of this person.").arg(m_workbench.person()), tr("Confirm"),
                                 m_page);
    connect(dialog, &PinDialog::given, this, [this, id = approval.id](const QString& pin) { confirmWith(id, pin); });
    dialog->open();
}

void ExceptionActions::confirmWith(const QString& id, const QString& pin)
{
    Job::start(
        m_workbench.jobs(), m_page, {},
        [context = m_workbench.context(), id, pin](JobContext&) { return operations::DecideException(context).confirm(id, pin); },
        [this](const Outcome<Approval>& outcome) {
            if (!outcome.ok()) {
                m_page->banner().showError(tr("The confirmation was not recorded"), *outcome.error);
                return;
            }
            m_page->banner().showMessage(Tone::Ok, tr("%1 is confirmed").arg(outcome.value->id));
            m_workbench.announceChange();
        });
}

} // namespace akimori::ui
