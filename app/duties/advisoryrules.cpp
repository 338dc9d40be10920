#include "duties/rules.h"

#include "base/jst.h"
#include "duties/tr.h"

#include <QSet>

#include <algorithm>

namespace akimori::duties {

namespace {

/// The annex names these two; others are 「等」.
const QStringList& namedSources()
{
    static const QStringList sources{QStringLiteral("ipa"), QStringLiteral("jpcert")};
    return sources;
}

QString sourceName(const QString& source)
{
    return source == QLatin1String("jpcert") ? QStringLiteral("JPCERT/CC") : source.toUpper();
}

bool isErratum(const AdvisoryCase& subject) { return subject.deadline.isValid(); }

/// S-5: on each day both named sources were read completely. 「随時」 names no number, so a gap is asked about; only a last
/// look that is too old is overdue.
Answer informationChecked(const Question& q)
{
    QHash<QDate, QSet<QString>> read;
    QHash<QString, QDateTime> last;
    std::vector<DutyEvidence> evidence;
    for (const SourceDay& day : q.facts.sourceDays) {
        if (!namedSources().contains(day.source))
            continue;
        last[day.source] = std::max(last.value(day.source), day.lastAt);
        if (day.day < q.from || day.day > q.lastDay())
            continue;
        read[day.day].insert(day.source);
        evidence.push_back({QStringLiteral("fetch"), day.source + u'/' + day.day.toString(Qt::ISODate), day.lastAt,
                            Tr::tr("%1 read on %2").arg(sourceName(day.source), jst::display(day.lastAt)), QStringLiteral("advisories")});
    }
    const auto complete = [&](const QDate& day) { return read.value(day).size() == namedSources().size(); };
    QList<QDate> gaps;
    int done = 0;
    for (QDate day = q.from; day <= q.lastDay(); day = day.addDays(1)) {
        if (q.clause.cadence == DutyCadence::OpenDay && !q.facts.calendar.isOpen(day))
            continue;
        if (complete(day))
            ++done;
        else if (endOf(day) <= q.facts.now)
            gaps << day;
    }
    if (!q.isOver()) {
        QDateTime oldest;
        for (const QString& source : namedSources()) {
            if (!last.value(source).isValid())
                return Answer::pending(Tr::tr("%1 was not read yet. Fetch the sources, or import a saved file.").arg(sourceName(source)),
                                       endOf(q.today()), std::move(evidence));
            oldest = oldest.isValid() ? std::min(oldest, last.value(source)) : last.value(source);
        }
        const int hours = q.clause.target(QStringLiteral("hours"));
        if (!complete(q.today()) && oldest.addSecs(hours * 3600 * 2) < q.facts.now)
            return Answer::overdue(Tr::tr("The sources were last read on %1. Fetch them, or import a saved file.")
                                       .arg(jst::display(oldest)),
                                   oldest.addSecs(hours * 3600), std::move(evidence));
        if (!complete(q.today()) && gaps.isEmpty())
            return Answer::pending(Tr::tr("The sources are not read today yet. Days done in this month: %1.").arg(done),
                                   endOf(q.today()), std::move(evidence));
    }
    if (!gaps.isEmpty())
        return Answer::unknown(Tr::tr("IPA and JPCERT/CC were not both read on: %1. Confirm how the information was followed.")
                                   .arg(daysText(gaps)),
                               std::move(evidence));
    return Answer::fulfilled(Tr::tr("IPA and JPCERT/CC were read on each of %1 days.").arg(done), std::move(evidence),
                             q.isOver() ? QDateTime() : endOf(q.today().addDays(1)));
}

/// What the clauses about cases count.
struct CaseCount
{
    std::vector<DutyEvidence> evidence;
    QDateTime due;
    int done = 0;
    int late = 0;
    int waiting = 0;

    void wait(const CaseFact& fact, const QDateTime& until)
    {
        evidence.push_back(evidenceOf(fact));
        ++waiting;
        if (until.isValid())
            due = due.isValid() ? std::min(due, until) : until;
    }
    void finish(const CaseFact& fact, bool isLate)
    {
        evidence.push_back(evidenceOf(fact));
        ++done;
        late += isLate ? 1 : 0;
    }
    Answer waitingAnswer(const QString& why, const QDateTime& now) const
    {
        return due.isValid() && due < now ? Answer::overdue(why.arg(waiting), due, evidence)
                                          : Answer::pending(why.arg(waiting), due, evidence);
    }
};

/// Concerns the site as far as anybody knows: only 非該当 is out.
bool mayConcern(const CaseFact& fact) { return fact.subject.verdict != AdvisoryVerdict::NotAffected; }

/// S-6: information that concerns the site is reported at once; what nobody judged is owed a judgement first.
Answer siteReported(const Question& q)
{
    CaseCount count;
    int undecided = 0;
    for (const CaseFact& fact : q.facts.cases) {
        if (isErratum(fact.subject) || !mayConcern(fact))
            continue;
        const QDateTime from = fact.judgedAt.isValid() ? fact.judgedAt : fact.subject.detectedAt;
        if (!q.contains(fact.subject.detectedAt) && !q.contains(from))
            continue;
        const bool judged = fact.subject.verdict == AdvisoryVerdict::Affected;
        const QDateTime until = fact.subject.firstDue.isValid() ? endOf(fact.subject.firstDue)
            : judged
            ? from.addSecs(60LL * q.clause.target(QStringLiteral("reportMinutes")))
            : endOfOpenDay(q.facts, jst::date(fact.subject.detectedAt), 1);
        if (fact.firstReportAt.isValid())
            count.finish(fact, fact.firstReportAt > until);
        else
            count.wait(fact, until);
        undecided += judged || fact.firstReportAt.isValid() ? 0 : 1;
    }
    if (count.waiting > 0)
        return count.waitingAnswer(undecided == 0 ? Tr::tr("%1 pieces of information about the site are not reported to the city yet.")
                                                  : Tr::tr("%1 pieces of information are not judged or not reported yet."),
                                   q.facts.now);
    if (count.done == 0)
        return Answer::notApplicable(Tr::tr("No information that concerns the site was found."));
    if (count.late > 0)
        return Answer::unknown(Tr::tr("%1 reports were made later than agreed. Confirm that the city accepts it.").arg(count.late),
                               std::move(count.evidence));
    return Answer::fulfilled(Tr::tr("%1 pieces of information were reported to the city.").arg(count.done), std::move(count.evidence));
}

/// S-7: no decision about measures without a consultation before it.
Answer consulted(const Question& q)
{
    CaseCount count;
    int alone = 0;
    for (const CaseFact& fact : q.facts.cases) {
        if (fact.subject.verdict != AdvisoryVerdict::Affected)
            continue;
        if (fact.decidedAt.isValid() && q.contains(fact.decidedAt)) {
            count.finish(fact, false);
            alone += fact.consultedAt.isValid() && fact.consultedAt <= fact.decidedAt ? 0 : 1;
        } else if (!fact.decided() && fact.subject.detectedAt < q.end() && !q.isOver()) {
            count.wait(fact, {});
        }
    }
    if (alone > 0)
        return Answer::overdue(Tr::tr("%1 decisions about measures have no consultation with the city before them.").arg(alone),
                               q.judgedAt(), std::move(count.evidence));
    if (count.waiting > 0)
        return count.waitingAnswer(Tr::tr("%1 cases wait for the consultation and the decision."), q.facts.now);
    if (count.done == 0)
        return Answer::notApplicable(Tr::tr("No measure had to be decided."));
    return Answer::fulfilled(Tr::tr("%1 decisions were made after consulting the city.").arg(count.done), std::move(count.evidence));
}

/// S-8
Answer patchReported(const Question& q)
{
    CaseCount count;
    for (const CaseFact& fact : q.facts.cases) {
        if (!isErratum(fact.subject) || !mayConcern(fact) || !q.contains(fact.subject.detectedAt))
            continue;
        const QDateTime until = fact.subject.firstDue.isValid()
            ? endOf(fact.subject.firstDue)
            : endOfOpenDay(q.facts, jst::date(fact.subject.detectedAt), q.clause.target(QStringLiteral("reportOpenDays")));
        if (fact.firstReportAt.isValid())
            count.finish(fact, fact.firstReportAt > until);
        else
            count.wait(fact, until);
    }
    if (count.waiting > 0)
        return count.waitingAnswer(Tr::tr("%1 published patches are not reported to the city yet."), q.facts.now);
    if (count.done == 0)
        return Answer::notApplicable(Tr::tr("No patch that concerns the server was published."));
    if (count.late > 0)
        return Answer::unknown(Tr::tr("%1 reports were made later than agreed. Confirm that the city accepts it.").arg(count.late),
                               std::move(count.evidence));
    return Answer::fulfilled(Tr::tr("%1 published patches were reported to the city.").arg(count.done), std::move(count.evidence));
}

/// Errata that are due in the month, and what was carried into it unreported.
bool belongsToDeadlines(const Question& q, const CaseFact& fact)
{
    if (!isErratum(fact.subject) || !mayConcern(fact))
        return false;
    const QDate deadline = fact.subject.deadline;
    if (deadline >= q.from && deadline <= q.through)
        return true;
    const bool reportedBefore = fact.thirtyDayReportAt.isValid() && fact.thirtyDayReportAt < q.begin();
    const bool carried = deadline < q.from && !reportedBefore;
    const bool ahead = deadline > q.through && fact.subject.detectedAt < q.end() && !q.isOver();
    return carried || ahead || q.contains(fact.thirtyDayReportAt);
}

/// S-9
Answer policyDecided(const Question& q)
{
    CaseCount count;
    for (const CaseFact& fact : q.facts.cases) {
        if (!belongsToDeadlines(q, fact))
            continue;
        if (fact.decided())
            count.finish(fact, false);
        else
            count.wait(fact, endOf(fact.subject.deadline));
    }
    if (count.waiting > 0)
        return count.waitingAnswer(Tr::tr("The policy of %1 patches is not decided yet."), q.facts.now);
    if (count.done == 0)
        return Answer::notApplicable(Tr::tr("No patch that concerns the server was published."));
    return Answer::fulfilled(Tr::tr("The policy of %1 patches is decided.").arg(count.done), std::move(count.evidence));
}

/// S-10. The thirty days are the contract's own: a late report stays late.
Answer policyReported(const Question& q)
{
    CaseCount count;
    QDateTime late;
    for (const CaseFact& fact : q.facts.cases) {
        if (!belongsToDeadlines(q, fact))
            continue;
        const QDateTime until = endOf(fact.subject.deadline);
        if (!fact.thirtyDayReportAt.isValid()) {
            count.wait(fact, until);
            continue;
        }
        const bool isLate = fact.thirtyDayReportAt > until;
        count.finish(fact, isLate);
        if (isLate)
            late = late.isValid() ? std::min(late, until) : until;
    }
    if (late.isValid())
        return Answer::overdue(Tr::tr("%1 policies were reported after the thirty days.").arg(count.late), late,
                               std::move(count.evidence));
    if (count.waiting > 0)
        return count.waitingAnswer(Tr::tr("The policy of %1 patches is not reported to the city yet."), q.facts.now);
    if (count.done == 0)
        return Answer::notApplicable(Tr::tr("No patch that concerns the server was published."));
    return Answer::fulfilled(Tr::tr("The policies of %1 patches were reported within thirty days.").arg(count.done),
                             std::move(count.evidence));
}

} // namespace

std::vector<ClauseRule> advisoryRules()
{
    return {
        {"S-5", informationChecked}, {"S-6", siteReported},  {"S-7", consulted},
        {"S-8", patchReported},      {"S-9", policyDecided}, {"S-10", policyReported},
    };
}

} // namespace akimori::duties
