#include "cli/peoplecommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/secretprompt.h"
#include "cli/tr.h"
#include "operations/people/exceptions.h"
#include "operations/people/people.h"

namespace akimori::cli {

namespace {

constexpr char kPin[] = "AKIMORI_PIN";
constexpr char kOwnPin[] = "AKIMORI_OWN_PIN"; ///< of who changes the organisation

QDate dayOf(const Arguments& arguments, const QString& option)
{
    const std::optional<QDateTime> instant = arguments.instant(option);
    return instant ? jst::date(*instant) : QDate();
}

QJsonObject personJson(const Person& person, const QDate& today)
{
    return {{QStringLiteral("id"), person.id},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("role"), toString(person.role)},
            {QStringLiteral("deputy"), person.deputy},
            {QStringLiteral("from"), person.termFrom.toString(Qt::ISODate)},
            {QStringLiteral("until"), person.termUntil.toString(Qt::ISODate)},
            {QStringLiteral("active"), people::holdsRole(person, today)},
            {QStringLiteral("pin"), !person.pinHash.isEmpty()}};
}

Outcome setRole(const Arguments& arguments, CommandContext& context)
{
    operations::SetRole::Request request;
    request.role = roleFromString(arguments.positionals.at(0));
    if (request.role == Role::None)
        throw Error(ErrorCode::BadInput, Tr::tr("Give one of responsible, manager and operator."));
    request.name = arguments.positionals.at(1);
    request.deputy = arguments.has(QStringLiteral("deputy"));
    request.from = dayOf(arguments, QStringLiteral("from"));
    request.until = dayOf(arguments, QStringLiteral("until"));
    if (arguments.has(QStringLiteral("pin")) || qEnvironmentVariableIsSet(kPin))
        request.pin = askSecret(kPin, Tr::tr("PIN of “%1”").arg(request.name));
    const operations::SetRole set(context.operations);
    if (const QString who = set.pinAskedOf(request); !who.isEmpty())
        request.ownPin = askSecret(kOwnPin, Tr::tr("PIN of “%1”, who changes the organisation").arg(who));
    const Person person = set.run(request);
    Outcome outcome;
    outcome.json = {{QStringLiteral("person"), personJson(person, jst::date(context.operations.clock->nowUtc()))}};
    outcome.lines << Tr::tr("“%1” is recorded as: %2.").arg(person.name, displayName(person.role));
    outcome.lines << operations::organisationGaps(context.operations);
    return outcome;
}

Outcome listRoles(const Arguments&, CommandContext& context)
{
    const QDate today = jst::date(context.operations.clock->nowUtc());
    Outcome outcome;
    QJsonArray array;
    for (const Person& person : operations::listPeople(context.operations)) {
        array.append(personJson(person, today));
        outcome.lines << QStringLiteral("%1\t%2\t%3 – %4")
                             .arg(displayName(person.role), person.name, person.termFrom.toString(Qt::ISODate),
                                  person.termUntil.toString(Qt::ISODate));
    }
    const QStringList gaps = operations::organisationGaps(context.operations);
    outcome.json = {{QStringLiteral("people"), array}, {QStringLiteral("gaps"), QJsonArray::fromStringList(gaps)}};
    outcome.lines << gaps;
    if (array.isEmpty())
        outcome.lines << Tr::tr("Nobody is recorded, so no roles are checked. Record people with “role set”.");
    return outcome;
}

QString word(people::ApprovalState state)
{
    switch (state) {
    case people::ApprovalState::Pending: return QStringLiteral("pending");
    case people::ApprovalState::Rejected: return QStringLiteral("rejected");
    case people::ApprovalState::SentBack: return QStringLiteral("sent-back");
    case people::ApprovalState::NotYetValid: return QStringLiteral("not-yet-valid");
    case people::ApprovalState::Usable: return QStringLiteral("approved");
    case people::ApprovalState::Used: return QStringLiteral("used");
    case people::ApprovalState::Expired: return QStringLiteral("expired");
    case people::ApprovalState::Unconfirmed: return QStringLiteral("unconfirmed");
    }
    return {};
}

QJsonObject approvalJson(const Approval& approval, const QDateTime& now)
{
    return {{QStringLiteral("id"), approval.id},
            {QStringLiteral("kind"), toString(approval.kind)},
            {QStringLiteral("state"), word(people::stateOf(approval, now))},
            {QStringLiteral("siteId"), approval.siteId},
            {QStringLiteral("subject"), approval.subject},
            {QStringLiteral("reason"), approval.reason},
            {QStringLiteral("requestedBy"), approval.requestedBy},
            {QStringLiteral("requestedAt"), instantJson(approval.requestedAt)},
            {QStringLiteral("standing"), approval.standing},
            {QStringLiteral("consultationNo"), approval.consultationNo},
            {QStringLiteral("validFrom"), instantJson(approval.validFrom)},
            {QStringLiteral("validUntil"), instantJson(approval.validUntil)},
            {QStringLiteral("decidedBy"), approval.decidedBy},
            {QStringLiteral("decidedAt"), instantJson(approval.decidedAt)},
            {QStringLiteral("recordedBy"), approval.recordedBy},
            {QStringLiteral("means"), toString(approval.means)},
            {QStringLiteral("instruction"), approval.instruction},
            {QStringLiteral("confirmUntil"), approval.confirmUntil.toString(Qt::ISODate)},
            {QStringLiteral("confirmedBy"), approval.confirmedBy},
            {QStringLiteral("usedAt"), instantJson(approval.usedAt)}};
}

QString describe(const Approval& approval, const QDateTime& now)
{
    return QStringLiteral("%1\t%2\t%3\t%4\t%5")
        .arg(approval.id, displayName(approval.kind), people::displayName(people::stateOf(approval, now)),
             approval.requestedBy, approval.reason);
}

Outcome one(const Approval& approval, CommandContext& context)
{
    const QDateTime now = context.operations.clock->nowUtc();
    return {ExitCode::Ok,
            {{QStringLiteral("exception"), approvalJson(approval, now)}, {QStringLiteral("id"), approval.id}},
            {describe(approval, now)}};
}

Outcome requestException(const Arguments& arguments, CommandContext& context)
{
    operations::RequestException::Request request;
    request.kind = approvalKindFromString(arguments.value(QStringLiteral("kind"), QStringLiteral("window")));
    request.site = arguments.value(QStringLiteral("site"));
    request.subject = arguments.value(QStringLiteral("subject"));
    request.reason = arguments.required(QStringLiteral("reason"));
    request.validFrom = arguments.instant(QStringLiteral("from")).value_or(QDateTime());
    request.validUntil = arguments.instant(QStringLiteral("until")).value_or(QDateTime());
    request.standing = arguments.has(QStringLiteral("standing"));
    request.consultationNo = arguments.value(QStringLiteral("consultation"));
    return one(operations::RequestException(context.operations).run(request), context);
}

ApprovalDecision readDecision(const QString& text)
{
    if (text == QLatin1String("approve"))
        return ApprovalDecision::Approved;
    if (text == QLatin1String("reject"))
        return ApprovalDecision::Rejected;
    if (text == QLatin1String("send-back"))
        return ApprovalDecision::SentBack;
    throw Error(ErrorCode::BadInput,
                Tr::tr("“%1” is no decision. Give one of approve, reject and send-back.").arg(text));
}

Outcome decideException(const Arguments& arguments, CommandContext& context)
{
    operations::DecideException::Request request;
    request.id = arguments.positionals.at(0);
    request.decision = readDecision(arguments.positionals.at(1));
    request.decidedBy = arguments.value(QStringLiteral("by"));
    request.instruction = arguments.value(QStringLiteral("instruction"));
    request.attachment = arguments.value(QStringLiteral("attachment"));
    request.means = approvalMeansFromString(arguments.value(QStringLiteral("means"), QStringLiteral("pin")));
    const bool peopleRecorded = !operations::listPeople(context.operations).empty();
    if (request.means == ApprovalMeans::Pin && peopleRecorded)
        request.pin = askSecret(kPin, Tr::tr("PIN of the person who decides"));
    return one(operations::DecideException(context.operations).run(request), context);
}

Outcome confirmException(const Arguments& arguments, CommandContext& context)
{
    const bool peopleRecorded = !operations::listPeople(context.operations).empty();
    const QString pin = peopleRecorded ? askSecret(kPin, Tr::tr("PIN of the person who confirms")) : QString();
    return one(operations::DecideException(context.operations).confirm(arguments.positionals.first(), pin), context);
}

Outcome listExceptions(const Arguments&, CommandContext& context)
{
    const QDateTime now = context.operations.clock->nowUtc();
    Outcome outcome;
    QJsonArray array;
    for (const Approval& approval : operations::listExceptions(context.operations)) {
        array.append(approvalJson(approval, now));
        outcome.lines << describe(approval, now);
        if (people::stateOf(approval, now) == people::ApprovalState::Unconfirmed)
            outcome.exitCode = ExitCode::Found;
    }
    outcome.json = {{QStringLiteral("exceptions"), array}};
    if (array.isEmpty())
        outcome.lines << Tr::tr("No exception was requested yet.");
    return outcome;
}

std::vector<Command> roleCommands()
{
    const QString role = QStringLiteral("role");
    const QString date = QStringLiteral("DATE");
    return {
        {{role, QStringLiteral("set")},
         Tr::tr("Record who holds a role of the maintenance organisation"),
         {QStringLiteral("responsible|manager|operator"), QStringLiteral("NAME")},
         {{QStringLiteral("deputy"), {}, Tr::tr("The person is a deputy")},
          {QStringLiteral("from"), date, Tr::tr("First day in the role (default: today)")},
          {QStringLiteral("until"), date, Tr::tr("Last day in the role (default: open)")},
          {QStringLiteral("pin"), {}, Tr::tr("Let the person choose a PIN now (or set AKIMORI_PIN)")}},
         setRole},
        {{role, QStringLiteral("list")}, Tr::tr("List the maintenance organisation"), {}, {}, listRoles},
    };
}

} // namespace

std::vector<Command> peopleCommands()
{
    const QString exception = QStringLiteral("exception");
    const QString time = QStringLiteral("TIME");
    const QString text = QStringLiteral("TEXT");
    std::vector<Command> all = roleCommands();
    const std::vector<Command> exceptions{
        {{exception, QStringLiteral("request")},
         Tr::tr("Request an exception that another person has to approve"),
         {},
         {{QStringLiteral("kind"), QStringLiteral("window|retention|skip|publish|policy"),
           Tr::tr("What the exception is about (default: window)")},
          {QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("For which site (default: every site)")},
          {QStringLiteral("subject"), text, Tr::tr("What exactly, for example a generation")},
          {QStringLiteral("reason"), text, Tr::tr("Why it is needed")},
          {QStringLiteral("from"), time, Tr::tr("Valid from (default: from the decision on)")},
          {QStringLiteral("until"), time, Tr::tr("Valid until (default: until used)")},
          {QStringLiteral("standing"), {}, Tr::tr("Standing approval, usable until its end")},
          {QStringLiteral("consultation"), QStringLiteral("NO"), Tr::tr("Number of the consultation with the city")}},
         requestException},
        {{exception, QStringLiteral("decide")},
         Tr::tr("Record the decision on a request"),
         {QStringLiteral("ID"), QStringLiteral("approve|reject|send-back")},
         {{QStringLiteral("by"), QStringLiteral("NAME"), Tr::tr("Who decided (default: --as)")},
          {QStringLiteral("means"), QStringLiteral("pin|written-reply|telephone"),
           Tr::tr("How the decision was given (default: pin, asked for or from AKIMORI_PIN)")},
          {QStringLiteral("instruction"), text, Tr::tr("What the decision says besides")},
          {QStringLiteral("attachment"), QStringLiteral("FILE"), Tr::tr("The written reply")}},
         decideException},
        {{exception, QStringLiteral("confirm")},
         Tr::tr("Confirm a decision that was given by telephone"),
         {QStringLiteral("ID")},
         {},
         confirmException},
        {{exception, QStringLiteral("list")}, Tr::tr("List exceptions and their state"), {}, {}, listExceptions},
    };
    all.insert(all.end(), exceptions.begin(), exceptions.end());
    return all;
}

} // namespace akimori::cli
