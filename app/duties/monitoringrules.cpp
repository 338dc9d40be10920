#include "duties/rules.h"

#include "base/jst.h"
#include "duties/tr.h"

namespace akimori::duties {

namespace {

QString join(const QStringList& names) { return names.join(Tr::tr(", ", "between names")); }

DutyEvidence monitorEvidence(const MonitoringFacts::Kind& kind)
{
    return {QStringLiteral("monitor"), kind.kind, {},
            kind.active > 0 ? Tr::tr("%1: %2 monitor items").arg(kind.name).arg(kind.active)
                            : Tr::tr("%1: not monitored, %2").arg(kind.name, kind.exclusion),
            QStringLiteral("monitoring")};
}

Answer notKept()
{
    return Answer::unknown(Tr::tr("No monitor item is recorded. Set up the monitoring, or confirm how it is done."));
}

/// M-1: every item has method, condition, interval and notification.
Answer design(const Question& q)
{
    if (!q.facts.monitoring || q.facts.monitoring->kinds.empty())
        return notKept();
    std::vector<DutyEvidence> evidence;
    QStringList incomplete;
    int items = 0;
    for (const MonitoringFacts::Kind& kind : q.facts.monitoring->kinds) {
        items += kind.active;
        if (kind.active > 0 || !kind.exclusion.isEmpty())
            evidence.push_back(monitorEvidence(kind));
        if (kind.incomplete > 0)
            incomplete << kind.name;
    }
    if (items == 0)
        return notKept();
    if (!incomplete.isEmpty())
        return Answer::unknown(Tr::tr("Items without method, condition, interval or notification: %1. Complete them.")
                                   .arg(join(incomplete)),
                               std::move(evidence));
    return Answer::fulfilled(Tr::tr("%1 monitor items with method, condition, interval and notification.").arg(items),
                             std::move(evidence));
}

/// M-2: each of the six kinds has an item or a written 対象外, and what was procured of it is registered.
Answer sixKinds(const Question& q)
{
    if (!q.facts.monitoring || q.facts.monitoring->kinds.empty())
        return notKept();
    std::vector<DutyEvidence> evidence;
    QStringList uncovered;
    QStringList unregistered;
    for (const MonitoringFacts::Kind& kind : q.facts.monitoring->kinds) {
        if (kind.active == 0 && kind.exclusion.isEmpty())
            uncovered << kind.name;
        else
            evidence.push_back(monitorEvidence(kind));
        if (!kind.registered)
            unregistered << kind.name;
    }
    if (!uncovered.isEmpty())
        return Answer::unknown(Tr::tr("Neither monitored nor excluded in writing: %1. Add an item or write why not.")
                                   .arg(join(uncovered)),
                               std::move(evidence));
    if (!unregistered.isEmpty())
        return Answer::unknown(Tr::tr("No procured item of these kinds is registered: %1. Register what was procured, or write down why there "
                                      "is nothing.")
                                   .arg(join(unregistered)),
                               std::move(evidence));
    return Answer::fulfilled(Tr::tr("All six kinds are monitored or excluded in writing."), std::move(evidence));
}

/// M-3: how much of the running time was watched. Gaps are printed, never filled.
Answer hours(const Question& q)
{
    if (!q.facts.monitoring || q.facts.monitoring->days.empty())
        return Answer::unknown(Tr::tr("No monitoring is recorded in this month. Let “watch” run, or confirm how it was done."));
    std::vector<DutyEvidence> evidence;
    qint64 watched = 0;
    qint64 expected = 0;
    QList<QDate> gaps;
    bool judged = false; // the present day is not over: it counts, and is not judged yet
    for (const MonitoringFacts::Day& day : q.facts.monitoring->days) {
        if (day.day < q.from || day.day > q.lastDay() || day.expectedSeconds == 0)
            continue;
        watched += day.watchedSeconds;
        expected += day.expectedSeconds;
        const qint64 percent = day.watchedSeconds * 100 / day.expectedSeconds;
        evidence.push_back({QStringLiteral("coverage"), day.day.toString(Qt::ISODate), jst::toUtc(day.day, QTime(0, 0)),
                            Tr::tr("%1: watched %2 %").arg(day.day.toString(Qt::ISODate)).arg(percent),
                            QStringLiteral("monitoring")});
        if (day.day == q.today())
            continue;
        judged = true;
        if (percent < q.clause.target(QStringLiteral("coveragePercent")))
            gaps << day.day;
    }
    if (expected == 0)
        return Answer::unknown(Tr::tr("No monitoring is recorded in this month. Let “watch” run, or confirm how it was done."));
    const QString share = QString::number(static_cast<double>(watched) * 100.0 / static_cast<double>(expected), 'f', 1);
    if (!gaps.isEmpty())
        return Answer::unknown(Tr::tr("Watched %1 % of the running time. Days with gaps: %2. Confirm what happened in them.")
                                   .arg(share, daysText(gaps)),
                               std::move(evidence));
    QString sentence = Tr::tr("Watched %1 % of the running time.").arg(share);
    if (const QDateTime from = q.facts.monitoring->countedFrom; from > q.begin())
        sentence += u' ' + Tr::tr("Counted from %1, when the site was registered here.").arg(jst::display(from));
    if (!judged)
        return Answer::pending(sentence, endOf(q.today()), std::move(evidence));
    return Answer::fulfilled(sentence, std::move(evidence));
}

} // namespace

std::vector<ClauseRule> monitoringRules()
{
    return {
        {"M-1", design},
        {"M-2", sixKinds},
        {"M-3", hours},
    };
}

} // namespace akimori::duties
