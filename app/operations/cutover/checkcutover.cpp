#include "operations/cutover/checkcutover.h"

#include "base/language.h"
#include "cutover/application.h"
#include "cutover/checklist.h"
#include "cutover/collectdns.h"
#include "cutover/collectweb.h"
#include "cutover/comparepages.h"
#include "ledger/cutovertable.h"
#include "operations/cutover/cutovers.h"
#include "operations/tr.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace akimori::operations {

namespace {

/// The look at a server that shows most of it: one with a page, else the first.
const cutover::WebFacts* lookAt(const std::vector<cutover::WebFacts>& web, bool old,
                                const ServerAddress& server)
{
    const cutover::WebFacts* any = nullptr;
    for (const cutover::WebFacts& facts : web) {
        const bool same =
            facts.server.address == server.address && (server.port == 0 || facts.server.port == server.port);
        if (facts.old != old || !same)
            continue;
        if (facts.page)
            return &facts;
        any = any ? any : &facts;
    }
    return any;
}

/// Every new server is compared with the first old one that gives a page.
std::vector<cutover::PageComparison> comparePages(const CutoverPlan& plan,
                                                  const std::vector<cutover::WebFacts>& web, JobContext& job)
{
    const cutover::WebFacts* old = nullptr;
    for (const ServerAddress& server : plan.oldServers) {
        const cutover::WebFacts* look = lookAt(web, true, server);
        if (look && (!old || (look->page && !old->page)))
            old = look;
    }
    cutover::ComparisonLimits limits;
    limits.pagesPerSecond = cutover::pagesPerSecondOf(plan);
    std::vector<cutover::PageComparison> comparisons;
    for (const ServerAddress& server : plan.newServers) {
        const cutover::WebFacts* fresh = lookAt(web, false, server);
        if (!old || !fresh)
            continue;
        if (!old->page ||
            !fresh->page) { // nothing to compare with: said once, without knocking on a closed door
            cutover::PageComparison comparison;
            comparison.oldServer = old->label();
            comparison.newServer = fresh->label();
            const cutover::WebFacts& silent = old->page ? *fresh : *old;
            comparison.stopped = Tr::tr("not compared: %1: %2").arg(silent.label(), silent.failure);
            comparisons.push_back(std::move(comparison));
            continue;
        }
        comparisons.push_back(cutover::comparePages({old->server, !old->plainHttp},
                                                    {fresh->server, !fresh->plainHttp}, plan.names,
                                                    cutover::authoritiesOf(plan), limits, job));
    }
    return comparisons;
}

bool sawNewValues(const std::vector<CutoverSighting>& sightings, const CutoverPlan& plan)
{
    return std::any_of(sightings.begin(), sightings.end(), [&](const CutoverSighting& sighting) {
        const QStringList values = sighting.answer.split(QStringLiteral(" | "), Qt::SkipEmptyParts);
        return sighting.authoritative && cutover::aimOf(values, plan) == cutover::Aim::New;
    });
}

/// After the way back the next switch is decided, applied for and executed anew; the protocol keeps what was.
void reopenSwitch(std::vector<CutoverStep>& steps)
{
    static const QStringList again{QStringLiteral("go"), QStringLiteral("switch-application"),
                                   QStringLiteral("switch-executed")};
    for (CutoverStep& step : steps) {
        if (!again.contains(step.id) || !step.settled())
            continue;
        step.state = step.automatic ? CutoverState::Waiting : CutoverState::Manual;
        step.observed = Tr::tr("went back to the old values; needed again for the next switch");
        step.evidence.clear();
        step.reason.clear();
    }
}

/// What the DNS says about the switch itself, recorded when it is seen for the first time. `wasNew`: new
/// values were seen at some authority before, so that the old ones mean a way back and not a delay.
void recordPosition(CutoverPlan& plan, const cutover::DnsFacts& dns, bool wasNew,
                    std::vector<CutoverEvent>& events, const QString& who)
{
    switch (cutover::positionOf(dns, plan)) {
    case cutover::Position::AllNew:
        if (plan.switchedAt.isValid())
            return;
        plan.switchedAt = dns.at;
        if (plan.progress == CutoverProgress::RolledBack)
            plan.progress = CutoverProgress::Open;
        events.push_back({dns.at,
                          who,
                          {},
                          QStringLiteral("switch"),
                          {},
                          Tr::tr("every authoritative server gives the new values")});
        return;
    case cutover::Position::AllOld:
        if (!plan.switchedAt.isValid() || !wasNew)
            return;
        plan.switchedAt = {};
        plan.progress = CutoverProgress::RolledBack;
        events.push_back({dns.at,
                          who,
                          {},
                          QStringLiteral("rollback"),
                          {},
                          Tr::tr("every authoritative server gives the old values again")});
        return;
    case cutover::Position::Between:
    case cutover::Position::Unknown:
        return;
    }
}

/// A picture that is worth keeping: complete, and of the time before the switch.
std::optional<CutoverSnapshot> pictureOf(const CutoverPlan& plan, const cutover::DnsFacts& dns, bool have,
                                         bool renew)
{
    const cutover::Position position = cutover::positionOf(dns, plan);
    const bool before = !plan.switchedAt.isValid() && position != cutover::Position::AllNew &&
                        position != cutover::Position::Between;
    if (!before || (have && !renew))
        return std::nullopt;
    std::optional<CutoverSnapshot> picture = cutover::snapshotOf(dns);
    const auto isNew = [&](const CutoverRecordSet& set) {
        return cutover::aimOf(set.values, plan) == cutover::Aim::New;
    };
    if (picture && std::any_of(picture->sets.begin(), picture->sets.end(), isNew))
        return std::nullopt; // the server that gave it is switched already
    return picture;
}

/// What changed, for the chain: the protocol itself is a table that somebody could edit.
QJsonArray changesJson(const std::vector<CutoverEvent>& events)
{
    QJsonArray changes;
    for (const CutoverEvent& event : events)
        changes.append(QJsonObject{{QStringLiteral("step"), event.stepId},
                                   {QStringLiteral("what"), event.what},
                                   {QStringLiteral("state"), event.state},
                                   {QStringLiteral("text"), event.text.left(500)}});
    return changes;
}

void appendChanges(std::vector<CutoverEvent>& events, const std::vector<CutoverStep>& before,
                   const std::vector<CutoverStep>& after, const QDateTime& now, const QString& who)
{
    QHash<QString, CutoverState> old;
    for (const CutoverStep& step : before)
        old.insert(step.id, step.state);
    for (const CutoverStep& step : after) {
        const auto known = old.constFind(step.id);
        if (step.at == now && (known == old.constEnd() || *known != step.state))
            events.push_back(
                {now, who, step.id, QStringLiteral("check"), toString(step.state), step.observed});
    }
}

} // namespace

CheckCutover::Result CheckCutover::run(const Request& request, JobContext& job) const
{
    const JapaneseScope inRecords;
    if (!request.step.isEmpty())
        cutover::requireStep(request.step);
    const auto ledger = m_context.openLedger();
    const ledger::CutoverTable table(*ledger);
    const QString who = m_context.actor(*ledger).name;
    const CutoverPlan found = findCutover(*ledger, request.domain);
    requireOpen(found);

    cutover::Facts facts;
    facts.plan = found;
    const unsigned needs = cutover::needsOf(request.step);
    if (needs & cutover::NeedsDns) {
        job.report(Tr::tr("Asking the name servers of %1").arg(found.domain), 0, 0);
        facts.dns = cutover::collectDns(found, *m_context.clock, job);
    }
    if (needs & (cutover::NeedsWeb | cutover::NeedsPages)) {
        job.report(Tr::tr("Looking at the old and the new web server"), 0, 0);
        facts.web = cutover::collectWeb(found, job);
    }
    if ((needs & cutover::NeedsPages) && request.withPages)
        facts.comparisons = comparePages(found, facts.web, job);

    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    facts.plan = table.find(found.id).value_or(found); // another person may have worked meanwhile
    facts.now = transaction.nowUtc();
    facts.recorded = table.steps(found.id);
    const std::vector<CutoverStep> before = facts.recorded;
    std::vector<CutoverEvent> events;
    if (needs & cutover::NeedsDns) {
        table.add(transaction, found.id, cutover::sightingsOf(facts.dns, found));
        const CutoverProgress progress = facts.plan.progress;
        recordPosition(facts.plan, facts.dns, sawNewValues(table.sightings(found.id), found), events, who);
        if (facts.plan.progress != progress && facts.plan.progress == CutoverProgress::RolledBack)
            reopenSwitch(facts.recorded);
        const std::vector<CutoverSnapshot> pictures = table.snapshots(found.id);
        if (const auto picture = pictureOf(facts.plan, facts.dns, !pictures.empty(), request.renewPicture)) {
            table.append(transaction, found.id, *picture);
            transaction.audit(
                QStringLiteral("cutover.picture"), found.id,
                {{QStringLiteral("domain"), found.domain},
                 {QStringLiteral("server"), picture->server},
                 {QStringLiteral("serial"), picture->serial},
                 {QStringLiteral("sets"), static_cast<qint64>(picture->sets.size())},
                 {QStringLiteral("sha256"), QString::fromLatin1(cutover::pictureSha256(*picture))}});
        }
    }
    const std::vector<CutoverSnapshot> pictures = table.snapshots(found.id);
    if (!pictures.empty())
        facts.before = pictures.back();
    facts.sightings = table.sightings(found.id);
    facts.traffic = table.traffic(found.id);

    Result result;
    result.steps = cutover::judgedChecklist(facts, request.step, who);
    result.plan = facts.plan;
    appendChanges(events, before, result.steps, facts.now, who);
    table.update(transaction, facts.plan);
    table.setSteps(transaction, found.id, result.steps);
    for (const CutoverEvent& event : events)
        table.append(transaction, found.id, event);
    int problems = 0;
    int unchecked = 0;
    for (const CutoverStep& step : result.steps) {
        const bool asked =
            request.step.isEmpty() || step.id == request.step || cutover::baseOf(step.id) == request.step;
        if (!asked)
            continue;
        result.checked.push_back(step);
        problems += step.state == CutoverState::Ng ? 1 : 0;
        unchecked += step.state == CutoverState::Unchecked ? 1 : 0;
    }
    transaction.audit(QStringLiteral("cutover.check"), found.id,
                      {{QStringLiteral("domain"), found.domain},
                       {QStringLiteral("step"), request.step},
                       {QStringLiteral("steps"), static_cast<qint64>(result.checked.size())},
                       {QStringLiteral("problems"), problems},
                       {QStringLiteral("unchecked"), unchecked},
                       {QStringLiteral("changes"), changesJson(events)}});
    transaction.commit();
    return result;
}

} // namespace akimori::operations
