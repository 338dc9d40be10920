#include "duties/rules.h"

#include "base/jst.h"
#include "duties/tr.h"

namespace akimori::duties {

namespace {

/// 公開日 is when everything of the take-over has to be done.
QDateTime publication(const Question& q)
{
    return q.facts.contract.publishedOn.isValid() ? endOf(q.facts.contract.publishedOn) : QDateTime();
}

/// Not recorded: before 公開日 there is time, afterwards somebody has to confirm how it was.
Answer notRecorded(const Question& q, const QString& before, const QString& after)
{
    const QDateTime until = publication(q);
    return until.isValid() && until > q.facts.now ? Answer::pending(before, until) : Answer::unknown(after);
}

/// H-2
Answer dataTaken(const Question& q)
{
    std::vector<DutyEvidence> evidence;
    qint64 files = 0;
    for (const TakeoverFact& takeover : q.facts.takeovers.value_or(std::vector<TakeoverFact>())) {
        if (takeover.receivedAt >= q.end())
            continue;
        files += takeover.files;
        evidence.push_back({QStringLiteral("takeover"), takeover.id, takeover.receivedAt,
                            Tr::tr("Data received on %1: %2 files").arg(jst::display(takeover.receivedAt)).arg(takeover.files),
                            QStringLiteral("takeover")});
    }
    if (!evidence.empty())
        return Answer::fulfilled(Tr::tr("The data were taken over: %1 files.").arg(files), std::move(evidence));
    return notRecorded(q, Tr::tr("The take-over of the data is not recorded yet."),
                       Tr::tr("No take-over of the data is recorded here. Confirm when and how they were received."));
}

/// H-3
Answer contentChanged(const Question& q)
{
    std::vector<DutyEvidence> evidence;
    for (const ChangeWork& change : q.facts.changes) {
        if (change.state == ChangeWorkState::Closed && q.contains(change.closedAt))
            evidence.push_back(evidenceOf(change));
    }
    if (evidence.empty())
        return Answer::notApplicable(Tr::tr("No revision or extension was done in this month."));
    const QString why = Tr::tr("%1 changes were done and recorded.").arg(evidence.size());
    return Answer::fulfilled(why, std::move(evidence));
}

/// H-4
Answer reuseDecided(const Question& q)
{
    bool all = true;
    std::vector<DutyEvidence> evidence;
    for (const TakeoverFact& takeover : q.facts.takeovers.value_or(std::vector<TakeoverFact>())) {
        all = all && takeover.allDecided;
        evidence.push_back({QStringLiteral("takeover"), takeover.id, takeover.receivedAt,
                            Tr::tr("Data received on %1: %2 files").arg(jst::display(takeover.receivedAt)).arg(takeover.files),
                            QStringLiteral("takeover")});
    }
    if (!evidence.empty() && all)
        return Answer::fulfilled(Tr::tr("For every file that was taken over its use is decided."), std::move(evidence));
    Answer answer = notRecorded(q, Tr::tr("The use of the taken-over data is not decided completely yet."),
                                Tr::tr("It is not recorded how the taken-over data are used. Decide it, or confirm the decision."));
    answer.evidence = std::move(evidence);
    return answer;
}

/// H-5
Answer serverProvided(const Question& q)
{
    if (q.facts.site)
        return Answer::fulfilled(q.facts.inventoryAt
                                     ? Tr::tr("The server is registered; what is installed was read on %1.")
                                           .arg(jst::display(*q.facts.inventoryAt))
                                     : Tr::tr("The server is registered."),
                                 {evidenceOf(*q.facts.site)});
    return notRecorded(q, Tr::tr("The server is not registered here yet."), Tr::tr("No server is registered here. Register the site."));
}

DutyEvidence cutoverEvidence(const QString& id, const QDateTime& at, const QString& text)
{
    return {QStringLiteral("cutover"), id, at, text, QStringLiteral("cutover")};
}

/// H-6
Answer switchApplied(const Question& q)
{
    if (q.facts.cutover && q.facts.cutover->appliedAt.isValid() && q.facts.cutover->appliedAt < q.end())
        return Answer::fulfilled(Tr::tr("The switch was applied for on %1.").arg(jst::display(q.facts.cutover->appliedAt)),
                                 {cutoverEvidence(q.facts.cutover->applicationNo, q.facts.cutover->appliedAt,
                                                  Tr::tr("Application %1").arg(q.facts.cutover->applicationNo))});
    return notRecorded(q, Tr::tr("The switch is not applied for yet."),
                       Tr::tr("No application for the switch is recorded here. Confirm its number, date and answer."));
}

/// H-7
Answer switched(const Question& q)
{
    if (q.facts.cutover && q.facts.cutover->switchedAt.isValid() && q.facts.cutover->switchedAt < q.end())
        return Answer::fulfilled(Tr::tr("Every authoritative server gave the new address on %1.")
                                     .arg(jst::display(q.facts.cutover->switchedAt)),
                                 {cutoverEvidence(QStringLiteral("switched"), q.facts.cutover->switchedAt,
                                                  Tr::tr("DNS switch"))});
    return notRecorded(q, Tr::tr("The name still has to be switched to the new server."),
                       Tr::tr("No switch of the name is recorded here. Confirm when it was done and how it was checked."));
}

/// H-8
Answer published(const Question& q)
{
    if (q.facts.cutover && q.facts.cutover->publicAt.isValid() && q.facts.cutover->publicAt < q.end())
        return Answer::fulfilled(Tr::tr("The site answered over HTTPS from outside on %1.")
                                     .arg(jst::display(q.facts.cutover->publicAt)),
                                 {cutoverEvidence(QStringLiteral("public"), q.facts.cutover->publicAt, Tr::tr("Publication", "of the site"))});
    const QDate day = q.facts.contract.publishedOn;
    if (!day.isValid())
        return Answer::unknown(Tr::tr("The day of publication is not recorded. Enter it in the contract."));
    if (day > q.today())
        return Answer::pending(Tr::tr("The site becomes public on %1.").arg(day.toString(Qt::ISODate)), endOf(day));
    return Answer::fulfilled(Tr::tr("The site is public since %1.").arg(day.toString(Qt::ISODate)),
                             {{QStringLiteral("contract"), QStringLiteral("publishedOn"), jst::toUtc(day, QTime(0, 0)),
                               Tr::tr("Day of publication in the contract"), QStringLiteral("settings")}});
}

} // namespace

std::vector<ClauseRule> takeoverRules()
{
    return {
        {"H-2", dataTaken},      {"H-3", contentChanged}, {"H-4", reuseDecided}, {"H-5", serverProvided},
        {"H-6", switchApplied},  {"H-7", switched},       {"H-8", published},
    };
}

} // namespace akimori::duties
