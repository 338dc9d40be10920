#include "advisories/casestates.h"

#include "advisories/tr.h"

#include "base/error.h"

namespace akimori::advisories {

namespace {

using Measure = AdvisoryMeasure;
using Verdict = AdvisoryVerdict;
using Reporting = AdvisoryReporting;

[[noreturn]] void refuse(const AdvisoryCase& subject, const QString& why)
{
    throw Error(ErrorCode::Conflict, Tr::tr("Case %1 stays as it is: %2").arg(subject.no, why));
}

bool isPolicy(Measure measure)
{
    return measure == Measure::Apply || measure == Measure::Mitigate || measure == Measure::AcceptRisk ||
           measure == Measure::Monitor || measure == Measure::NotNeeded;
}

bool isDecided(Measure measure)
{
    return measure != Measure::NotConsulted && measure != Measure::Consulting;
}

bool isSettled(Measure measure)
{
    return measure == Measure::Verified || measure == Measure::NotNeeded || measure == Measure::AcceptRisk;
}

bool follows(Measure now, Measure next)
{
    switch (next) {
    case Measure::PatchReceived: // also another file in place of the first, and one that came after the work was planned
        return now == Measure::Apply || now == Measure::PatchReceived || now == Measure::Planned || now == Measure::Failed;
    case Measure::Planned:
        return now == Measure::PatchReceived || now == Measure::Failed;
    case Measure::Applied:
        return now == Measure::Planned || now == Measure::PatchReceived;
    case Measure::Verified:
        return now == Measure::Applied;
    case Measure::Failed:
        return now == Measure::Planned || now == Measure::Applied;
    default:
        return false;
    }
}

} // namespace

void judge(AdvisoryCase& subject, Verdict verdict, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A verdict needs its reason. Give it with --reason."));
    if (verdict == Verdict::Undecided)
        refuse(subject, Tr::tr("nobody can judge it as “not judged”."));
    subject.verdict = verdict;
    subject.reason = reason.trimmed();
    subject.judgedByPerson = true;
}

bool judgeByMatching(AdvisoryCase& subject, Verdict verdict, const QString& reason, const QString& evidence)
{
    if (subject.judgedByPerson || subject.needsPerson)
        return false;
    if (subject.verdict == verdict && subject.reason == reason)
        return false;
    if (subject.verdict == Verdict::Affected && verdict != Verdict::Affected)
        return false;
    subject.verdict = verdict;
    subject.reason = reason;
    subject.evidence = evidence;
    return true;
}

bool noteInstalled(AdvisoryCase& subject, const QString& installed, const QString& fixed, std::optional<bool> hasFix,
                   const QDateTime& at)
{
    const AdvisoryCase before = subject;
    if (!installed.isEmpty())
        subject.installedVersion = installed;
    if (subject.fixedVersion.isEmpty())
        subject.fixedVersion = fixed;
    if (hasFix == false)
        subject.fixedSeenAt = QDateTime();
    else if (hasFix == true && !subject.fixedSeenAt.isValid())
        subject.fixedSeenAt = at;
    return before.installedVersion != subject.installedVersion || before.fixedVersion != subject.fixedVersion ||
           before.fixedSeenAt != subject.fixedSeenAt;
}

void consult(AdvisoryCase& subject)
{
    if (subject.measure == Measure::NotConsulted)
        subject.measure = Measure::Consulting;
}

void decide(AdvisoryCase& subject, Measure policy, const QDate& acceptedUntil, const QDate& today)
{
    if (!isPolicy(policy))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no policy. Use apply, mitigate, acceptRisk, monitor or notNeeded.")
                        .arg(toString(policy)));
    if (subject.measure == Measure::Applied || subject.measure == Measure::Verified)
        refuse(subject, Tr::tr("the patch is already applied."));
    if (subject.verdict == Verdict::Undecided)
        refuse(subject, Tr::tr("it has to be judged before a policy is decided."));
    if (policy == Measure::NotNeeded && subject.verdict != Verdict::NotAffected)
        refuse(subject, Tr::tr("only a case judged as not affected needs nothing."));
    if (policy != Measure::NotNeeded && subject.measure == Measure::NotConsulted)
        refuse(subject, Tr::tr("the need for a measure is decided after consulting the city. Record the consultation "
                               "first."));
    if (policy == Measure::AcceptRisk && (!acceptedUntil.isValid() || acceptedUntil <= today))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Accepting a risk needs a day in the future on which it ends. Give it with --until."));
    subject.measure = policy;
    subject.acceptedUntil = policy == Measure::AcceptRisk ? acceptedUntil : QDate();
}

void advanceWork(AdvisoryCase& subject, Measure next, bool agreedWithoutCity)
{
    const bool bridged = agreedWithoutCity && subject.measure == Measure::Apply &&
                         (next == Measure::Planned || next == Measure::Applied);
    if (!follows(subject.measure, next) && !bridged)
        refuse(subject, subject.measure == Measure::Apply
                            ? Tr::tr("patches are used as supplied by the city. Record the file received from the city, "
                                     "or give the number of the consultation that agreed otherwise.")
                            : Tr::tr("“%1” cannot follow “%2”.")
                                  .arg(displayName(next), displayName(subject.measure)));
    if (next == Measure::Verified && !subject.fixedVersion.isEmpty() && !subject.fixedSeenAt.isValid())
        refuse(subject, Tr::tr("the server was not seen with version %1 yet. Read it again with “advisory verify”.")
                            .arg(subject.fixedVersion));
    subject.measure = next;
}

bool endAcceptance(AdvisoryCase& subject, const QDate& today)
{
    if (subject.measure != Measure::AcceptRisk || !subject.acceptedUntil.isValid() || subject.acceptedUntil >= today)
        return false;
    subject.measure = Measure::Consulting;
    if (subject.reporting == Reporting::Completed) // what was completed was the acceptance
        subject.reporting = Reporting::ThirtyDay;
    return true;
}

void inheritPolicy(AdvisoryCase& successor, const AdvisoryCase& before)
{
    successor.follows = before.no;
    successor.assessment = before.assessment;
    switch (before.measure) {
    case Measure::NotConsulted:
    case Measure::NotNeeded:
        break;
    case Measure::Consulting:
    case Measure::Monitor:
        successor.measure = Measure::Consulting;
        break;
    case Measure::Mitigate:
        successor.measure = Measure::Mitigate;
        break;
    case Measure::AcceptRisk:
        successor.measure = Measure::AcceptRisk;
        successor.acceptedUntil = before.acceptedUntil;
        break;
    case Measure::Apply:
    case Measure::PatchReceived:
    case Measure::Planned:
    case Measure::Applied:
    case Measure::Verified:
    case Measure::Failed:
        successor.measure = Measure::Apply;
        break;
    }
}

void report(AdvisoryCase& subject, Reporting kind, const QString& stillConsulting, const QDateTime& now)
{
    const Reporting before = subject.reporting;
    if (before == Reporting::Completed)
        refuse(subject, Tr::tr("its completion is already reported."));
    switch (kind) {
    case Reporting::None:
        refuse(subject, Tr::tr("a report cannot be taken back. Record a further one."));
    case Reporting::First:
        if (before != Reporting::None)
            refuse(subject, Tr::tr("its first report is already made. Record a further report."));
        break;
    case Reporting::Interim:
        if (before == Reporting::None)
            refuse(subject, Tr::tr("the first report comes before a further one."));
        break;
    case Reporting::ThirtyDay:
        if (subject.verdict == Verdict::Undecided)
            refuse(subject, Tr::tr("it has to be judged before the 30-day report."));
        if (!isDecided(subject.measure) && stillConsulting.trimmed().isEmpty())
            refuse(subject, Tr::tr("no policy is decided. Say with --reason why the consultation still goes on."));
        break;
    case Reporting::Completed:
        if (before != Reporting::ThirtyDay)
            refuse(subject, Tr::tr("the 30-day report comes before the completion report."));
        if (!isSettled(subject.measure))
            refuse(subject, Tr::tr("the work is not verified yet."));
        break;
    }
    if (!(kind == Reporting::Interim && before == Reporting::ThirtyDay)) // a later note does not undo the 30-day report
        subject.reporting = kind;
    subject.reportedAt = now;
}

void reopenForRevision(AdvisoryCase& subject, const QString& reason)
{
    subject.verdict = subject.needsPerson ? Verdict::Undecided : Verdict::NeedsConfirmation;
    subject.judgedByPerson = false;
    subject.reason = reason;
}

} // namespace akimori::advisories
