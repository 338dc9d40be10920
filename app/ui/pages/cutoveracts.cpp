// What a person does on the page of a DNS switch, and the watch.

#include "base/jst.h"
#include "operations/cutover/importtraffic.h"
#include "operations/cutover/recordcutover.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/cutoverboard.h"
#include "ui/pages/cutoverdialogs.h"
#include "ui/pages/cutoverpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"

namespace akimori::ui {

template <typename Work>
void CutoverPage::record(const QString& failed, const QString& said, Work work)
{
    load(
        failed, [context = workbench().context(), work](JobContext&) { return work(context); },
        [this, said](const auto&) {
            banner().showMessage(Tone::Ok, said);
            workbench().announceChange();
        });
}

void CutoverPage::openDone()
{
    const CutoverStep* step = selected();
    if (!step)
        return;
    askEvidence(this, workbench().dialogs(), *step, [this, id = step->id, domain = m_overview->plan.domain](const StepEvidence& evidence) {
        record(tr("The step was not recorded"), tr("The step is recorded as done"),
               [id, domain, evidence](const operations::Context& context) {
                   return operations::RecordCutoverStep(context).done(domain, id, evidence.text, evidence.file);
               });
        if (evidence.goesBack) // the old values are what is needed now
            openApplication(CutoverApplicationKind::Rollback);
    });
}

void CutoverPage::openWaive()
{
    const CutoverStep* step = selected();
    if (!step)
        return;
    askWaiver(this, *step, [this, id = step->id, domain = m_overview->plan.domain](const QString& reason) {
        record(tr("The step was not waived"), tr("The step is waived"),
               [id, domain, reason](const operations::Context& context) {
                   return operations::RecordCutoverStep(context).waive(domain, id, reason);
               });
    });
}

void CutoverPage::setPublishing(CutoverPublishing choice)
{
    askPublishing(this, choice, [this, choice, domain = m_overview->plan.domain](const QString& reason) {
        record(tr("Publishing was not changed"), tr("Publishing: %1").arg(displayName(choice)),
               [choice, domain, reason](const operations::Context& context) {
                   return operations::SetCutover(context).publishing(domain, choice, reason);
               });
    });
}

void CutoverPage::close(CutoverProgress progress)
{
    askClosing(this, m_overview->plan, progress, [this, progress, domain = m_overview->plan.domain](const QString& reason) {
        record(tr("The plan was not closed"), tr("The DNS switch: %1").arg(displayName(progress)),
               [progress, domain, reason](const operations::Context& context) {
                   return operations::SetCutover(context).close(domain, progress, reason);
               });
    });
}

void CutoverPage::importTraffic()
{
    QStringList sites;
    for (const Site& site : workbench().sites())
        sites << site.name;
    askTraffic(this, workbench().dialogs(), sites, [this](const TrafficChoice& choice) {
        run(
            tr("Counting the access log"), tr("The access log was not counted"),
            [context = workbench().context(), choice, domain = m_overview->plan.domain](JobContext& job) {
                const operations::ImportCutoverTraffic import(context);
                return choice.site.isEmpty() ? import.run(domain, choice.old, {choice.file}, job)
                                             : import.fetch(domain, choice.old, choice.site, job);
            },
            [this, choice](const operations::ImportCutoverTraffic::Result& result) {
                QStringList& followed = choice.old ? m_oldLogs : m_newLogs;
                if (choice.follow && !choice.site.isEmpty())
                    (choice.old ? m_oldSite : m_newSite) = choice.site;
                else if (choice.follow && !followed.contains(choice.file))
                    followed << choice.file;
                banner().showMessage(result.damage.isEmpty() ? Tone::Ok : Tone::Warn,
                                     tr("%1 lines of %2 hours are counted").arg(result.lines).arg(result.hours),
                                     result.damage.join(u'\n'), result.agents.join(u'\n'));
                check(QStringLiteral("drain"));
            });
    });
}

void CutoverPage::watchTick()
{
    if (!m_overview || busy() || !isVisible())
        return;
    operations::WatchCutover::Request request;
    request.domain = m_overview->plan.domain;
    request.rounds = 1;
    request.oldLogs = m_oldLogs;
    request.newLogs = m_newLogs;
    request.oldSite = m_oldSite;
    request.newSite = m_newSite;
    load(
        tr("The look of this minute was not done"),
        [context = workbench().context(), request](JobContext& job) {
            return operations::WatchCutover(context).run(request, {}, job);
        },
        [this](const operations::WatchCutover::Round& round) { showWatched(round); });
}

void CutoverPage::showWatched(const operations::WatchCutover::Round& round)
{
    if (m_watchTimer.isActive())
        m_board->showWatched(tr("last look %1").arg(jst::time(workbench().context().clock->nowUtc()).toString(QStringLiteral("H:mm:ss"))));
    if (!round.problems.isEmpty())
        banner().showMessage(Tone::Warn, tr("An access log could not be read"), round.problems.join(u' '));
    if (round.finished) {
        m_board->stopWatch();
        banner().showMessage(Tone::Ok, tr("The drain is finished"),
                             tr("No resolver that was asked holds an old answer, and practically nobody visits the old server."));
    }
    refresh();
}

} // namespace akimori::ui
