#include "operations/advisories/cases.h"

#include "advisories/casestates.h"
#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/persontable.h"
#include "operations/advisories/casestep.h"
#include "operations/calendar/calendar.h"
#include "operations/tr.h"
#include "people/roles.h"
#include "schedule/reportdeadline.h"

namespace akimori::operations {

namespace {

bool hasState(const AdvisoryCase& subject, const QString& state)
{
    if (state.isEmpty())
        return true;
    if (state == QLatin1String("open") || state == QLatin1String("closed"))
        return subject.open() == (state == QLatin1String("open"));
    return toString(subject.verdict) == state || toString(subject.measure) == state ||
           toString(subject.reporting) == state;
}

void checkStateWord(const QString& state)
{
    static const QStringList known{
        QStringLiteral("open"),          QStringLiteral("closed"),     QStringLiteral("undecided"),
        QStringLiteral("needsConfirmation"), QStringLiteral("affected"),   QStringLiteral("notAffected"),
        QStringLiteral("notConsulted"),  QStringLiteral("consulting"), QStringLiteral("apply"),
        QStringLiteral("mitigate"),      QStringLiteral("acceptRisk"), QStringLiteral("monitor"),
        QStringLiteral("notNeeded"),     QStringLiteral("patchReceived"), QStringLiteral("planned"),
        QStringLiteral("applied"),       QStringLiteral("verified"),   QStringLiteral("failed"),
        QStringLiteral("none"),          QStringLiteral("first"),      QStringLiteral("interim"),
        QStringLiteral("thirtyDay"),     QStringLiteral("completed")};
    if (!state.isEmpty() && !known.contains(state))
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no state of a case. Use one of: %2.")
                                             .arg(state, known.join(QStringLiteral(", "))));
}

void requireDecider(ledger::Ledger& ledger, const Actor& actor, const PolicyDecision& decision, const QDate& today)
{
    const people::People people = ledger::PersonTable(ledger).all();
    if (!people.empty())
        requireText(decision.proposedBy, Tr::tr("A policy needs the name of who proposed it, who is somebody else than the one who "
                                                "decides. Give it with --proposed-by."));
    people::mayDecide(people, decision.proposedBy.trimmed(), actor.name, today).require();
    if (!people.empty() && decision.policy == AdvisoryMeasure::AcceptRisk && actor.role != Role::Responsible)
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("Not applying a patch accepts a risk: the responsible officer has to decide that."));
}

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject planJson(const PolicyPlan& plan)
{
    QJsonObject json;
    const auto add = [&](const char* key, const QString& text) {
        if (!text.trimmed().isEmpty())
            json.insert(QLatin1String(key), text.trimmed());
    };
    add("plannedOn", dayText(plan.plannedOn));
    add("hours", plan.hours);
    add("downtime", plan.downtime);
    add("verification", plan.verification);
    add("backups", plan.backups);
    add("rollback", plan.rollback);
    add("residualRisk", plan.residualRisk);
    add("completionOn", dayText(plan.completionOn));
    return json;
}

void replaceWhenGiven(QString& text, const QString& given)
{
    if (!given.trimmed().isEmpty())
        text = given.trimmed();
}

} // namespace

CaseList listCases(const Context& context, const QString& state)
{
    checkStateWord(state);
    const auto ledger = context.openLedger();
    CaseList list;
    list.checked = ledger::AdvisoryTable(*ledger).count();
    for (AdvisoryCase& subject : ledger::AdvisoryCaseTable(*ledger).all()) {
        if (hasState(subject, state))
            list.cases.push_back(std::move(subject));
    }
    return list;
}

std::vector<AdvisoryLine> allAdvisories(const Context& context, qint64 limit)
{
    return ledger::AdvisoryTable(*context.openLedger()).lines(limit);
}

CaseDetail findCase(const Context& context, const QString& no)
{
    const auto ledger = context.openLedger();
    CaseDetail detail;
    detail.subject = caseByNumber(*ledger, no);
    detail.advisory = ledger::AdvisoryTable(*ledger).find(detail.subject.source, detail.subject.advisoryId);
    detail.events = ledger::AdvisoryCaseTable(*ledger).events(no);
    return detail;
}

AdvisoryCase judgeCase(const Context& context, const QString& no, AdvisoryVerdict verdict, const QString& reason)
{
    if (context.unattended)
        throw Error(ErrorCode::NotAllowedNow, Tr::tr("A verdict is given by a named person, not by the schedule."));
    return stepCase(context, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction& transaction) -> CaseStep {
        advisories::judge(subject, verdict, reason);
        if (verdict == AdvisoryVerdict::Affected && !subject.firstDue.isValid())
            subject.firstDue = schedule::firstReportDue(schedule::Urgency::AtOnce, transaction.nowUtc(),
                                                        cityCalendar(transaction.ledger()));
        return {QStringLiteral("judged"), reason.trimmed(), {{QStringLiteral("verdict"), toString(verdict)}}};
    });
}

AdvisoryCase consultCase(const Context& context, const QString& no, const Consultation& consultation)
{
    requireText(consultation.with, Tr::tr("A consultation needs the name of who was consulted. Give it with --with."));
    requireText(consultation.summary, Tr::tr("A consultation needs its content. Give it with --summary."));
    return stepCase(context, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction& transaction) -> CaseStep {
        const QDateTime at = consultation.at.isValid() ? consultation.at : transaction.nowUtc();
        if (at > transaction.nowUtc())
            throw Error(ErrorCode::BadInput, Tr::tr("The consultation cannot lie in the future. Check its time."));
        advisories::consult(subject);
        return {QStringLiteral("consulted"), consultation.summary.trimmed(),
                {{QStringLiteral("at"), jst::iso(at)},
                 {QStringLiteral("with"), consultation.with.trimmed()},
                 {QStringLiteral("means"), consultation.means.trimmed()},
                 {QStringLiteral("number"), consultation.number.trimmed()}}};
    });
}

AdvisoryCase decideCase(const Context& context, const QString& no, const PolicyDecision& decision)
{
    requireText(decision.reason, Tr::tr("A policy needs its reason. Give it with --reason."));
    const QDate today = jst::date(context.clock->nowUtc());
    return stepCase(context, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction& transaction) -> CaseStep {
        const Actor& actor = transaction.actor();
        requireDecider(transaction.ledger(), actor, decision, today);
        advisories::decide(subject, decision.policy, decision.until, today);
        return {QStringLiteral("decided"), decision.reason.trimmed(),
                {{QStringLiteral("policy"), toString(decision.policy)},
                 {QStringLiteral("proposedBy"), decision.proposedBy.trimmed().isEmpty() ? actor.name : decision.proposedBy.trimmed()},
                 {QStringLiteral("decidedBy"), actor.name},
                 {QStringLiteral("until"), dayText(decision.until)},
                 {QStringLiteral("plan"), planJson(decision.plan)}}};
    });
}

AdvisoryCase assessCase(const Context& context, const QString& no, const AdvisoryAssessment& assessment)
{
    requireText(assessment.summary + assessment.impact + assessment.workaround + assessment.opinion + assessment.consultBy,
                Tr::tr("No text is given. Give at least one of --summary, --impact, --workaround, --opinion and --consult-by."));
    return stepCase(context, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction&) -> CaseStep {
        replaceWhenGiven(subject.assessment.summary, assessment.summary);
        replaceWhenGiven(subject.assessment.impact, assessment.impact);
        replaceWhenGiven(subject.assessment.workaround, assessment.workaround);
        replaceWhenGiven(subject.assessment.opinion, assessment.opinion);
        replaceWhenGiven(subject.assessment.consultBy, assessment.consultBy);
        return {QStringLiteral("assessed"), Tr::tr("The texts of the first report were written."),
                {{QStringLiteral("summary"), subject.assessment.summary},
                 {QStringLiteral("impact"), subject.assessment.impact},
                 {QStringLiteral("workaround"), subject.assessment.workaround},
                 {QStringLiteral("opinion"), subject.assessment.opinion},
                 {QStringLiteral("consultBy"), subject.assessment.consultBy}}};
    });
}

AdvisoryCase explainLateness(const Context& context, const QString& no, const QString& cause)
{
    requireText(cause, Tr::tr("Say why it became late. Give it with --cause."));
    return stepCase(context, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction&) -> CaseStep {
        subject.lateCause = cause.trimmed();
        return {QStringLiteral("late"), subject.lateCause, {}};
    });
}

AdvisoryCase overrideDeadline(const Context& context, const QString& no, const QDate& deadline, const QString& agreedWith,
                              const QString& reason)
{
    requireText(agreedWith, Tr::tr("Another deadline needs the city's agreement. Say with --with who agreed."));
    requireText(reason, Tr::tr("Another deadline needs its reason. Give it with --reason."));
    if (!deadline.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("The agreed deadline is missing. Give it with --date as year-month-day."));
    return stepCase(context, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction& transaction) -> CaseStep {
        if (subject.publishedOn.isValid() && deadline < subject.publishedOn)
            throw Error(ErrorCode::BadInput, Tr::tr("The deadline %1 lies before the publication on %2. Check the date.")
                                                 .arg(dayText(deadline), dayText(subject.publishedOn)));
        const QString before = dayText(subject.deadline);
        const QString explainedBefore = subject.explanation;
        subject.deadline = deadline;
        subject.targetDate = cityCalendar(transaction.ledger()).lastOpenDayUntil(deadline);
        subject.explanation = Tr::tr("The deadline %1 was agreed with %2: %3").arg(dayText(deadline), agreedWith, reason);
        return {QStringLiteral("deadline"), reason,
                {{QStringLiteral("before"), before},
                 {QStringLiteral("explainedBefore"), explainedBefore},
                 {QStringLiteral("after"), dayText(deadline)},
                 {QStringLiteral("agreedWith"), agreedWith}}};
    });
}

QStringList endAcceptances(const Context& context)
{
    const auto ledger = context.openLedger();
    const QDate today = jst::date(context.clock->nowUtc());
    QStringList ended;
    for (const AdvisoryCase& known : ledger::AdvisoryCaseTable(*ledger).all()) {
        AdvisoryCase probe = known;
        if (!advisories::endAcceptance(probe, today))
            continue;
        ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
        stepCase(transaction, known.no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction&) -> CaseStep {
            advisories::endAcceptance(subject, today);
            return {QStringLiteral("acceptanceEnded"),
                    Tr::tr("The accepted risk ended on %1. Consult the city again; the deadline of the 30-day report stays "
                           "as it was.")
                        .arg(dayText(subject.acceptedUntil)),
                    {{QStringLiteral("until"), dayText(subject.acceptedUntil)}}};
        });
        transaction.commit();
        ended << known.no;
    }
    return ended;
}

} // namespace akimori::operations
