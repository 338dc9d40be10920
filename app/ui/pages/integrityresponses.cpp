#include "ui/pages/integritypage.h"

#include "base/bytepath.h"
#include "operations/integrity/checkhardening.h"
#include "operations/integrity/keepevidence.h"
#include "operations/integrity/respond.h"
#include "operations/integrity/sitenormal.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/allowdialog.h"
#include "ui/pages/closingdialog.h"
#include "ui/pages/findingpanel.h"
#include "ui/pages/integritypanels.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"

#include <QTabWidget>

// The page's second half: evidence, responses, what is normal, hardening.

namespace akimori::ui {

namespace {

constexpr int kLogDays = 30;

QString nameOf(const Finding& finding)
{
    return printable(finding.path);
}

} // namespace

void IntegrityPage::buildPanels()
{
    m_responses = new ResponsesPanel(workbench().dialogs());
    m_allowances = new AllowancesPanel(workbench().dialogs());
    m_hardening = new HardeningPanel(workbench().dialogs());
    m_tabs->addTab(m_responses, tr("Evidence and responses"));
    m_tabs->addTab(m_allowances, tr("Normal for the site"));
    m_tabs->addTab(m_hardening, tr("Hardening"));
    connect(m_panel, &FindingPanel::evidenceWanted, this, &IntegrityPage::keepEvidence);
    connect(m_panel, &FindingPanel::logsWanted, this, &IntegrityPage::preserveLogs);
    connect(m_panel, &FindingPanel::incidentWanted, this, &IntegrityPage::openIncident);
    connect(m_panel, &FindingPanel::restoreWanted, this, &IntegrityPage::askRestore);
    connect(m_panel, &FindingPanel::takeDownWanted, this, &IntegrityPage::askTakeDown);
    connect(m_responses, &ResponsesPanel::closeWanted, this, [this] { askClose(true); });
    connect(m_responses, &ResponsesPanel::reopenWanted, this, [this] { askClose(false); });
    connect(m_allowances, &AllowancesPanel::addWanted, this, &IntegrityPage::askAllowance);
    connect(m_allowances, &AllowancesPanel::withdrawWanted, this, &IntegrityPage::askWithdraw);
    connect(m_hardening, &HardeningPanel::checkWanted, this, &IntegrityPage::checkHardening);
    connect(m_hardening, &HardeningPanel::exemptWanted, this, &IntegrityPage::askExempt);
}

void IntegrityPage::showDone(const QString& title, const QString& detail, Tone tone)
{
    banner().showMessage(tone, title, detail);
    workbench().announceChange();
}

void IntegrityPage::keepEvidence()
{
    const Finding* finding = selected();
    if (!finding || busy())
        return;
    run(
        tr("Keeping the evidence of %1").arg(nameOf(*finding)), tr("The evidence was not kept"),
        [context = workbench().context(), id = finding->id](JobContext& job) {
            return operations::KeepEvidence(context).run(id, job);
        },
        [this](const QuarantinedFile& file) {
            showDone(file.remark.isEmpty() ? tr("The evidence is kept") : tr("The evidence is kept in part"),
                     file.remark.isEmpty() ? file.folder : file.folder + QLatin1Char('\n') + file.remark,
                     file.remark.isEmpty() ? Tone::Ok : Tone::Warn);
        });
}

void IntegrityPage::preserveLogs()
{
    const Finding* finding = selected();
    if (!finding || busy())
        return;
    run(
        tr("Preserving the server's logs"), tr("The logs were not preserved"),
        [context = workbench().context(), id = finding->id](JobContext& job) {
            return operations::RespondToFinding(context).preserveLogs(id, kLogDays, job);
        },
        [this](const operations::PreservedLogs& preserved) {
            showDone(tr("The logs are preserved"), (QStringList{preserved.action.detail} + preserved.gaps).join(QLatin1Char('\n')),
                     preserved.gaps.isEmpty() ? Tone::Ok : Tone::Warn);
        });
}

void IntegrityPage::openIncident()
{
    const Finding* finding = selected();
    if (!finding || busy())
        return;
    load(
        tr("No incident was opened"),
        [context = workbench().context(), id = finding->id](JobContext&) {
            return operations::RespondToFinding(context).openIncident(id);
        },
        [this](const ResponseAction& action) { showDone(action.detail); });
}

void IntegrityPage::askRestore()
{
    const Finding* finding = selected();
    if (!finding || busy())
        return;
    const Confirmation question{tr("Put the approved version of %1 back").arg(nameOf(*finding)),
                                tr("The evidence is kept first. Then this one file becomes what the baseline approves; a file that was "
                                   "never approved is taken away. The site is not recovered while the way in is unknown."),
                                tr("Put the approved version back"), true};
    workbench().dialogs().confirm(this, question, [this, id = finding->id](bool yes) {
        if (yes)
            restoreFile(id);
    });
}

void IntegrityPage::restoreFile(const QString& findingId)
{
    run(
        tr("Putting the approved version back"), tr("The file was not changed"),
        [context = workbench().context(), findingId](JobContext& job) {
            return operations::RespondToFinding(context).restore(findingId, job);
        },
        [this](const operations::RestoreOutcome& outcome) {
            showDone(tr("The approved version is back"),
                     tr("From generation %1. Find out how it was changed before you call the site recovered.").arg(outcome.generation.id));
        });
}

void IntegrityPage::askTakeDown()
{
    const Finding* finding = selected();
    if (!finding || busy())
        return;
    auto* dialog = new ClosingDialog(tr("Take %1 down").arg(nameOf(*finding)),
                                     tr("The evidence is kept first. A page is replaced by a notice; any other file is taken from the "
                                        "server. The baseline stays as it is."),
                                     tr("Take it down"), this);
    connect(dialog, &ClosingDialog::given, this, [this, id = finding->id](const QString& approvedBy, const QString& reason) {
        run(
            tr("Taking the file down"), tr("The file was not taken down"),
            [context = workbench().context(), id, approvedBy, reason](JobContext& job) {
                return operations::RespondToFinding(context).takeDown(id, {approvedBy, reason}, job);
            },
            [this](const ResponseAction& action) { showDone(tr("The file is taken down"), action.detail); });
    });
    dialog->open();
}

void IntegrityPage::askClose(bool close)
{
    if (!workbench().site() || busy())
        return;
    const QString name = workbench().site()->name;
    auto* dialog = new ClosingDialog(close ? tr("Close “%1” as a whole").arg(name) : tr("Publish “%1” again").arg(name),
                                     close ? tr("Visitors get the prepared closed page (503). The web server must have been prepared "
                                                "for it; whether it works is checked at once.")
                                           : tr("The closed page is taken away. Publish again only when the way in is closed."),
                                     close ? tr("Close the site") : tr("Publish the site again"), this);
    connect(dialog, &ClosingDialog::given, this, [this, close](const QString& approvedBy, const QString& reason) {
        closeSite(close, approvedBy, reason);
    });
    dialog->open();
}

void IntegrityPage::closeSite(bool close, const QString& approvedBy, const QString& reason)
{
    run(
        close ? tr("Closing the site") : tr("Publishing the site again"), tr("Nothing was changed"),
        [context = workbench().context(), name = workbench().site()->name, close, approvedBy, reason](JobContext& job) {
            const operations::CloseSite operation(context);
            return close ? operation.close(name, {approvedBy, reason}, job) : operation.reopen(name, {approvedBy, reason}, job);
        },
        [this, close](const operations::CloseSite::Outcome& outcome) {
            showDone(!outcome.inEffect ? tr("Visitors do not see the change yet")
                     : close           ? tr("The site is closed")
                                       : tr("The site is published again"),
                     outcome.check, outcome.inEffect ? Tone::Ok : Tone::Bad);
        });
}

void IntegrityPage::askAllowance()
{
    if (!workbench().site())
        return;
    auto* dialog = new AllowDialog(this);
    connect(dialog, &AllowDialog::given, this, [this](AllowanceKind kind, const QString& value, const QString& reason) {
        load(
            tr("Nothing was allowed"),
            [context = workbench().context(), name = workbench().site()->name, kind, value, reason](JobContext&) {
                return operations::EditAllowances(context).add(name, kind, value, reason);
            },
            [this](const SiteAllowance& allowance) { showDone(tr("“%1” is allowed now").arg(QString::fromUtf8(allowance.value))); });
    });
    dialog->open();
}

void IntegrityPage::askWithdraw(const SiteAllowance& allowance)
{
    auto* dialog = new ReasonDialog(tr("Withdraw “%1”").arg(QString::fromUtf8(allowance.value)),
                                    tr("The next scan reports it again wherever the approved pages do not contain it."), tr("Withdraw"),
                                    true, this);
    connect(dialog, &ReasonDialog::given, this, [this, no = allowance.no](const QString& reason) {
        load(
            tr("Nothing was withdrawn"),
            [context = workbench().context(), name = workbench().site()->name, no, reason](JobContext&) {
                return operations::EditAllowances(context).withdraw(name, no, reason);
            },
            [this](const SiteAllowance&) { showDone(tr("The allowance is withdrawn")); });
    });
    dialog->open();
}

void IntegrityPage::checkHardening()
{
    if (!workbench().site() || busy())
        return;
    run(
        tr("Hardening checklist of “%1”").arg(workbench().site()->name), tr("The checklist was not gone through"),
        [context = workbench().context(), name = workbench().site()->name](JobContext& job) {
            return operations::CheckHardening(context).run(name, job);
        },
        [this](const HardeningCheck& check) {
            const int found = check.count(HardeningState::Found);
            const int unchecked = check.count(HardeningState::Unchecked);
            showDone(found > 0 ? tr("%1 items need action").arg(found) : tr("No item needs action"),
                     tr("Could not be checked: %1. By a person: %2.").arg(unchecked).arg(check.count(HardeningState::Manual)),
                     found > 0 || unchecked > 0 ? Tone::Warn : Tone::Ok);
        });
}

void IntegrityPage::askExempt(const HardeningItem& item)
{
    auto* dialog = new ReasonDialog(tr("%1 %2 is not applicable").arg(item.id, item.title),
                                    tr("Write why this item does not concern the site. The reason is printed with the checklist."),
                                    tr("Record as not applicable"), false, this);
    connect(dialog, &ReasonDialog::given, this, [this, id = item.id](const QString& reason) {
        load(
            tr("Nothing was recorded"),
            [context = workbench().context(), name = workbench().site()->name, id, reason](JobContext&) {
                return operations::ExemptHardening(context).exempt(name, id, reason);
            },
            [this](const HardeningExemption&) { showDone(tr("Recorded. It counts from the next check on.")); });
    });
    dialog->open();
}

} // namespace akimori::ui
