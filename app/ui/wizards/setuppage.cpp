#include "ui/wizards/setuppage.h"

#include "base/jst.h"
#include "operations/backup/takebackup.h"
#include "operations/contract/contract.h"
#include "operations/integrity/baselines.h"
#include "operations/integrity/runscan.h"
#include "operations/schedule/timer.h"
#include "operations/sites/testsite.h"
#include "ui/jobs/ratemeter.h"
#include "ui/pages/sitedialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/wizards/contractform.h"
#include "ui/wizards/peopleform.h"
#include "ui/wizards/setupstepcard.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

/// The command-line program beside this one: what the timer calls.
QString timerProgram() { return QCoreApplication::applicationDirPath() + QStringLiteral("/akimori-cli"); }

} // namespace

SetupPage::SetupPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("First steps"), parent)
    , m_contract(new ContractForm)
    , m_people(new PeopleForm)
{
    setSubtitle(tr("From nothing to a first verified backup and baseline. Stop and go on whenever you like."));
    buildSteps();
    body()->addStretch();
}

SetupStepCard* SetupPage::add(Step step, const QString& id, const QString& title, const QString& text, const QString& action)
{
    auto* card = new SetupStepCard(static_cast<int>(m_cards.size()) + 1, id, title, text, action);
    m_cards << card;
    body()->addWidget(card);
    connect(card, &SetupStepCard::started, this, [this, step] { start(step); });
    return card;
}

void SetupPage::buildSteps()
{
    SetupStepCard* contract =
        add(Step::Contract, QStringLiteral("contract"), tr("Contract and city"),
            tr("What papers and duties refer to. Everything can be changed later; the audit keeps both values."), tr("Record"));
    contract->setForm(m_contract);
    contract->setActionEnabled(false);
    connect(m_contract, &ContractForm::edited, this, [this, contract] { contract->setActionEnabled(m_contract->isComplete()); });
    SetupStepCard* people = add(
        Step::People, QStringLiteral("people"), tr("People and roles"),
        tr("The annex asks for one responsible officer and one manager; who works here every day is the operator. Who approves "
           "an exception shows it with a PIN, and nobody approves the own request."),
        tr("Record"));
    people->setForm(m_people);
    people->setActionEnabled(false);
    connect(m_people, &PeopleForm::edited, this, [this, people] { people->setActionEnabled(m_people->isComplete()); });
    add(Step::Site, QStringLiteral("site"), tr("Server, host key and document roots"),
        tr("Akimori connects with SSH and installs nothing there. At first contact you compare the fingerprint of the server's "
           "key with the one of its keeper."),
        tr("Register the site…"));
    add(Step::Test, QStringLiteral("test"), tr("Connection test"),
        tr("Looks step by step what the server can do and which way to connect works."), tr("Test the connection"));
    add(Step::Schedule, QStringLiteral("schedule"), tr("Unattended runs"),
        tr("A timer of this computer calls what is due every quarter of an hour: the daily scan, the nightly backup, the monthly "
           "ones. Without it they only run while this window is open."),
        tr("Install the timer"));
    add(Step::Backup, QStringLiteral("firstBackup"), tr("First backup"),
        tr("Reads the document roots once, reads the copy back, and keeps it as the first generation."), tr("Take the first backup"));
    add(Step::Baseline, QStringLiteral("firstBaseline"), tr("Baseline"),
        tr("The present state of the site becomes the approved one. Every later scan compares with it, so look at the site first."),
        tr("Approve the present state"));
    add(Step::Scan, QStringLiteral("firstScan"), tr("First tamper scan"),
        tr("Compares the server with the baseline. From now on one scan a day is a duty."), tr("Scan now"));
}

void SetupPage::refresh()
{
    const Site* site = workbench().site();
    load(
        tr("The state of the setup could not be read"),
        [context = workbench().context(), id = site ? site->id : QString()](JobContext&) {
            return operations::loadSetup(context, id, timerProgram());
        },
        [this](const operations::SetupState& state) { show(state); });
}

void SetupPage::show(const operations::SetupState& state)
{
    m_state = state;
    if (!m_filled)
        m_contract->setContract(state.contract); // enables the button when nothing is missing
    m_filled = true;
    const auto next = state.next();
    for (std::size_t i = 0; i < std::size(operations::SetupState::kSteps); ++i) {
        const Step step = operations::SetupState::kSteps[i];
        const auto look = state.done(step) ? SetupStepCard::State::Done
            : !state.possible(step)        ? SetupStepCard::State::NotYet
            : next == step                 ? SetupStepCard::State::Next
                                           : SetupStepCard::State::Later;
        m_cards[static_cast<qsizetype>(i)]->setState(look, resultOf(step));
    }
    if (!next)
        setSubtitle(tr("Everything is set up. The state of today says what comes next."));
}

QString SetupPage::resultOf(Step step) const
{
    const auto& state = m_state;
    switch (step) {
    case Step::Contract: return state.contractRecorded ? state.contract.title + QStringLiteral(" ・ ") + state.contract.cityName : QString();
    case Step::People:
        return !state.anybody                      ? QString()
            : state.organisationGaps.isEmpty() ? tr("All three roles are held. At work here: %1").arg(workbench().person())
                                               : state.organisationGaps.join(QLatin1Char('\n'));
    case Step::Site: return state.site ? tr("“%1” on %2").arg(state.site->name, state.site->host) : QString();
    case Step::Test: return state.tested ? tr("The server can do what is needed.") : QString();
    case Step::Schedule: return state.timer ? tr("The timer is installed for this profile.") : QString();
    case Step::Backup:
        return state.generation ? tr("Generation of %1, %2 files, read back and verified")
                                      .arg(jst::display(state.generation->takenAt), formatCount(state.generation->files))
                                : QString();
    case Step::Baseline:
        return state.baseline ? tr("Approved on %1 by %2").arg(jst::display(state.baseline->approvedAt), state.baseline->approvedBy)
                              : QString();
    case Step::Scan: return state.scannedAt ? tr("Last completed on %1").arg(jst::display(*state.scannedAt)) : QString();
    }
    return {};
}

QString SetupPage::siteName() const { return m_state.site ? m_state.site->name : QString(); }

void SetupPage::start(Step step)
{
    if (busy())
        return;
    switch (step) {
    case Step::Contract: saveContract(); break;
    case Step::People: savePeople(); break;
    case Step::Site: registerSite(); break;
    case Step::Test: testSite(); break;
    case Step::Schedule: installTimer(); break;
    case Step::Backup: takeBackup(); break;
    case Step::Baseline: approveBaseline(); break;
    case Step::Scan: scan(); break;
    }
}

void SetupPage::saveContract()
{
    load(
        tr("The contract was not recorded"),
        [context = workbench().context(), contract = m_contract->contract()](JobContext&) {
            operations::SetContract(context).run(contract);
        },
        [this](std::monostate) { workbench().announceChange(); });
}

void SetupPage::savePeople()
{
    const QString self = m_people->operatorName();
    load(
        tr("The people were not recorded"),
        [context = workbench().context(), requests = m_people->requests()](JobContext&) {
            for (const operations::SetRole::Request& request : requests)
                operations::SetRole(context).run(request);
        },
        [this, self](std::monostate) {
            m_people->clear();
            workbench().setPersonName(self); // reloads, and with it this page
        });
}

void SetupPage::registerSite()
{
    auto* dialog = new SiteDialog(workbench(), Site(), this);
    connect(dialog, &SiteDialog::saved, this, [this](const Site& saved) {
        workbench().chooseSite(saved.id);
        workbench().reload();
    });
    dialog->open();
}

void SetupPage::testSite()
{
    run(
        tr("Testing the connection to “%1”").arg(siteName()), tr("The connection could not be tested"),
        [context = workbench().context(), site = siteName()](JobContext& job) {
            return operations::TestSite(context).run(site, job);
        },
        [this](const remote::CapabilityReport& report) {
            if (report.usable()) {
                workbench().announceChange();
                return;
            }
            QStringList advice;
            for (const remote::CapabilityStep& step : report.steps) {
                if (step.required && step.outcome != remote::CapabilityOutcome::Ok)
                    advice << step.title + QStringLiteral("：") + step.detail + QLatin1Char('\n') + step.advice;
            }
            banner().showMessage(Tone::Bad, tr("The server cannot do everything that is needed"), advice.value(0),
                                 advice.join(QLatin1Char('\n')));
        });
}

void SetupPage::installTimer()
{
    load(
        tr("The timer was not installed"),
        [program = timerProgram(), profile = workbench().profile()](JobContext&) {
            return operations::setTimer(true, program, profile);
        },
        [this](const operations::TimerChange&) { refresh(); });
}

void SetupPage::takeBackup()
{
    operations::TakeBackup::Request request;
    request.site = siteName();
    run(
        tr("First backup of “%1”").arg(request.site), tr("The backup was not taken"),
        [context = workbench().context(), request](JobContext& job) { return operations::TakeBackup(context).run(request, job); },
        [this](const operations::TakeBackup::Outcome& outcome) {
            banner().showMessage(Tone::Ok, tr("The first generation is kept"),
                                 tr("%1 files, read back and verified.").arg(formatCount(outcome.generation.files)));
            workbench().announceChange();
        });
}

void SetupPage::approveBaseline()
{
    run(
        tr("Approving the baseline of “%1”").arg(siteName()), tr("The baseline was not approved"),
        [context = workbench().context(), site = siteName(), reason = tr("State at the first setup")](JobContext& job) {
            return operations::ApproveBaseline(context).run(site, {}, reason, job);
        },
        [this](const Baseline&) { workbench().announceChange(); });
}

void SetupPage::scan()
{
    operations::RunScan::Request request;
    request.site = siteName();
    run(
        tr("Tamper scan of “%1”").arg(request.site), tr("The scan was not done"),
        [context = workbench().context(), request](JobContext& job) { return operations::RunScan(context).run(request, job); },
        [this](const Scan& scan) {
            if (scan.verdict != Verdict::Ok)
                banner().showMessage(Tone::Warn, displayName(scan.verdict), scan.failure,
                                     QString());
            workbench().announceChange();
        });
}

} // namespace akimori::ui
