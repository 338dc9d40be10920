#include "operations/advisories/cases.h"

#include "advisories/casestates.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/persontable.h"
#include "operations/backup/window.h"
#include "operations/tr.h"
#include "people/roles.h"

#include <QFileInfo>

#include <functional>

namespace akimori::operations {

namespace {

AdvisoryCase caseByNumber(ledger::Ledger& ledger, const QString& no)
{
    const std::optional<AdvisoryCase> found = ledger::AdvisoryCaseTable(ledger).find(no);
    if (!found)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no case “%1”. “advisory list” shows the numbers.").arg(no));
    return *found;
}

struct Step
{
    QString kind;
    QString text;
    QJsonObject detail;
};

/// Reads the case, lets `move` change it, and writes case, event and audit row as one.
AdvisoryCase step(const Context& context, const QString& no, const std::function<Step(AdvisoryCase&, const Actor&)>& move)
{
    const auto ledger = context.openLedger();
    const Actor actor = context.actor(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, actor);
    AdvisoryCase subject = caseByNumber(*ledger, no);
    const Step done = move(subject, actor);
    const ledger::AdvisoryCaseTable table(*ledger);
    table.update(transaction, subject);
    table.addEvent(transaction, {no, transaction.nowUtc(), actor.name, done.kind, done.text, done.detail});
    QJsonObject detail = done.detail;
    detail.insert(QStringLiteral("text"), done.text);
    transaction.audit(QStringLiteral("advisory.") + done.kind, no, detail);
    transaction.commit();
    return subject;
}

void requireText(const QString& text, const QString& sentence)
{
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, sentence);
}

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
    const QString proposer = decision.proposedBy.isEmpty() ? actor.name : decision.proposedBy;
    people::mayDecide(people, proposer, actor.name, today).require();
    if (!people.empty() && decision.policy == AdvisoryMeasure::AcceptRisk && actor.role != Role::Responsible)
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("Not applying a patch accepts a risk: the responsible officer has to decide that."));
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
    return step(context, no, [&](AdvisoryCase& subject, const Actor&) -> Step {
        advisories::judge(subject, verdict, reason);
        return {QStringLiteral("judged"), reason, {{QStringLiteral("verdict"), toString(verdict)}}};
    });
}

AdvisoryCase consultCase(const Context& context, const QString& no, const Consultation& consultation)
{
    requireText(consultation.with, Tr::tr("A consultation needs the name of who was consulted. Give it with --with."));
    requireText(consultation.summary, Tr::tr("A consultation needs its content. Give it with --summary."));
    return step(context, no, [&](AdvisoryCase& subject, const Actor&) -> Step {
        advisories::consult(subject);
        const QDateTime at = consultation.at.isValid() ? consultation.at : context.clock->nowUtc();
        return {QStringLiteral("consulted"), consultation.summary,
                {{QStringLiteral("at"), jst::iso(at)},
                 {QStringLiteral("with"), consultation.with},
                 {QStringLiteral("means"), consultation.means},
                 {QStringLiteral("number"), consultation.number}}};
    });
}

AdvisoryCase decideCase(const Context& context, const QString& no, const PolicyDecision& decision)
{
    requireText(decision.reason, Tr::tr("A policy needs its reason. Give it with --reason."));
    const QDate today = jst::date(context.clock->nowUtc());
    {
        const auto ledger = context.openLedger();
        requireDecider(*ledger, context.actor(*ledger), decision, today);
    }
    return step(context, no, [&](AdvisoryCase& subject, const Actor& actor) -> Step {
        advisories::decide(subject, decision.policy, decision.until, today);
        return {QStringLiteral("decided"), decision.reason,
                {{QStringLiteral("policy"), toString(decision.policy)},
                 {QStringLiteral("proposedBy"), decision.proposedBy.isEmpty() ? actor.name : decision.proposedBy},
                 {QStringLiteral("until"), decision.until.toString(Qt::ISODate)}}};
    });
}

AdvisoryCase receivePatch(const Context& context, const QString& no, const QString& file, const QString& from,
                          const QDate& receivedOn)
{
    requireText(from, Tr::tr("The record of a patch file needs the name of who supplied it. Give it with --from."));
    const JobContext job;
    const QByteArray hash = sha256OfFile(QFileInfo(file).absoluteFilePath().toUtf8(), job);
    return step(context, no, [&](AdvisoryCase& subject, const Actor&) -> Step {
        advisories::advanceWork(subject, AdvisoryMeasure::PatchReceived, false);
        const QDate day = receivedOn.isValid() ? receivedOn : jst::date(context.clock->nowUtc());
        return {QStringLiteral("patch"), Tr::tr("Received from %1: %2").arg(from, QFileInfo(file).fileName()),
                {{QStringLiteral("file"), QFileInfo(file).fileName()},
                 {QStringLiteral("sha256"), QString::fromLatin1(hash)},
                 {QStringLiteral("from"), from},
                 {QStringLiteral("receivedOn"), day.toString(Qt::ISODate)}}};
    });
}

AdvisoryCase advanceCase(const Context& context, const QString& no, AdvisoryMeasure next, const QString& text,
                         const QString& consultationNo)
{
    if (next == AdvisoryMeasure::PatchReceived)
        throw Error(ErrorCode::BadInput, Tr::tr("A received patch is recorded with its file. Use “advisory patch”."));
    return step(context, no, [&](AdvisoryCase& subject, const Actor&) -> Step {
        advisories::advanceWork(subject, next, !consultationNo.trimmed().isEmpty());
        return {QStringLiteral("work"), text,
                {{QStringLiteral("state"), toString(next)}, {QStringLiteral("consultationNo"), consultationNo}}};
    });
}

AdvisoryCase reportCase(const Context& context, const QString& no, AdvisoryReporting kind, const QString& reason)
{
    return step(context, no, [&](AdvisoryCase& subject, const Actor&) -> Step {
        const QDateTime now = context.clock->nowUtc();
        advisories::report(subject, kind, reason, now);
        const bool late = kind == AdvisoryReporting::ThirtyDay && subject.deadline.isValid() &&
                          jst::date(now) > subject.deadline;
        return {QStringLiteral("reported"), reason,
                {{QStringLiteral("kind"), toString(kind)}, {QStringLiteral("late"), late}}};
    });
}

AdvisoryCase overrideDeadline(const Context& context, const QString& no, const QDate& deadline, const QString& agreedWith,
                              const QString& reason)
{
    requireText(agreedWith, Tr::tr("Another deadline needs the city's agreement. Say with --with who agreed."));
    requireText(reason, Tr::tr("Another deadline needs its reason. Give it with --reason."));
    if (!deadline.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("The deadline does not exist. Enter it as year-month-day."));
    return step(context, no, [&](AdvisoryCase& subject, const Actor&) -> Step {
        const QString before = subject.deadline.toString(Qt::ISODate);
        subject.deadline = deadline;
        const auto ledger = context.openLedger();
        subject.targetDate = cityCalendar(*ledger).lastOpenDayUntil(deadline);
        subject.explanation = Tr::tr("The deadline %1 was agreed with %2: %3")
                                  .arg(deadline.toString(Qt::ISODate), agreedWith, reason);
        return {QStringLiteral("deadline"), reason,
                {{QStringLiteral("before"), before},
                 {QStringLiteral("after"), deadline.toString(Qt::ISODate)},
                 {QStringLiteral("agreedWith"), agreedWith}}};
    });
}

} // namespace akimori::operations
