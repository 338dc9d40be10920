#include "cli/notifycommands.h"

#include "base/jst.h"
#include "cli/fieldlabels.h"
#include "cli/json.h"
#include "cli/secretprompt.h"
#include "cli/tr.h"
#include "operations/notify/alerts.h"
#include "operations/notify/mailsettings.h"
#include "operations/notify/outbox.h"

namespace akimori::cli {

namespace {

QJsonObject toJson(const Alert& alert)
{
    QJsonArray audiences;
    for (const Audience audience : alert.audiences)
        audiences.append(toString(audience));
    return {{QStringLiteral("id"), alert.id},
            {QStringLiteral("key"), alert.key},
            {QStringLiteral("site"), alert.siteName},
            {QStringLiteral("subject"), alert.subject},
            {QStringLiteral("title"), alert.title},
            {QStringLiteral("body"), alert.body},
            {QStringLiteral("audiences"), audiences},
            {QStringLiteral("urgent"), alert.urgent},
            {QStringLiteral("since"), instantJson(alert.since)},
            {QStringLiteral("acknowledgedAt"), instantJson(alert.acknowledgedAt)},
            {QStringLiteral("acknowledgedBy"), alert.acknowledgedBy},
            {QStringLiteral("endedAt"), instantJson(alert.endedAt)},
            {QStringLiteral("lastMailedAt"), instantJson(alert.lastMailedAt)},
            {QStringLiteral("mails"), alert.mails}};
}

QJsonObject toJson(const OutboxMail& mail)
{
    return {{QStringLiteral("id"), mail.id},
            {QStringLiteral("alert"), mail.alertId},
            {QStringLiteral("to"), mail.to},
            {QStringLiteral("subject"), mail.subject},
            {QStringLiteral("messageId"), mail.messageId},
            {QStringLiteral("createdAt"), instantJson(mail.createdAt)},
            {QStringLiteral("state"), toString(mail.state)},
            {QStringLiteral("attempts"), mail.attempts},
            {QStringLiteral("lastAttemptAt"), instantJson(mail.lastAttemptAt)},
            {QStringLiteral("nextAttemptAt"), instantJson(mail.nextAttemptAt)},
            {QStringLiteral("sentAt"), instantJson(mail.sentAt)},
            {QStringLiteral("failure"), mail.failure}};
}

QString stateOf(const Alert& alert)
{
    return !alert.open() ? Tr::tr("over") : alert.acknowledgedAt.isValid() ? Tr::tr("acknowledged") : Tr::tr("not acknowledged yet");
}

template <typename Records>
QJsonArray arrayOf(const Records& records)
{
    QJsonArray array;
    for (const auto& record : records)
        array.append(toJson(record));
    return array;
}

qint64 numberOf(const QString& word)
{
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    if (!ok || number < 1)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no number from the list.").arg(word));
    return number;
}

Outcome alerts(const Arguments& arguments, CommandContext& context)
{
    const bool all = arguments.has(QStringLiteral("all"));
    const std::vector<Alert> list =
        all ? operations::listAlerts(context.operations) : operations::openAlerts(context.operations);
    Outcome outcome;
    outcome.json = {{QStringLiteral("alerts"), arrayOf(list)}};
    for (const Alert& alert : list) {
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4")
                             .arg(alert.id)
                             .arg(stateOf(alert), jst::display(alert.since), alert.title);
        if (alert.open() && !alert.acknowledgedAt.isValid())
            outcome.exitCode = ExitCode::Found;
    }
    if (list.empty())
        outcome.lines << Tr::tr("Nothing needs a person.");
    return outcome;
}

Outcome acknowledge(const Arguments& arguments, CommandContext& context)
{
    if (arguments.has(QStringLiteral("all"))) {
        const int count = operations::acknowledgeAllAlerts(context.operations);
        return {ExitCode::Ok,
                {{QStringLiteral("acknowledged"), count}},
                {Tr::tr("%n alert(s) are acknowledged.", nullptr, count)}};
    }
    if (arguments.positionals.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Say which alert: its number from “notify alerts”, or --all."));
    const Alert alert = operations::acknowledgeAlert(context.operations, numberOf(arguments.positionals.first()));
    return {ExitCode::Ok,
            {{QStringLiteral("alert"), toJson(alert)}},
            {Tr::tr("“%1” is acknowledged by %2. It is no longer repeated.").arg(alert.title, alert.acknowledgedBy)}};
}

Outcome outbox(const Arguments&, CommandContext& context)
{
    const std::vector<OutboxMail> mails = operations::listOutbox(context.operations);
    Outcome outcome;
    outcome.json = {{QStringLiteral("mails"), arrayOf(mails)}};
    for (const OutboxMail& mail : mails) {
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                             .arg(mail.id)
                             .arg(displayName(mail.state), jst::display(mail.createdAt), mail.to, mail.subject,
                                  mail.failure);
        if (mail.state == OutboxState::Waiting || mail.state == OutboxState::GivenUp)
            outcome.exitCode = ExitCode::Found;
    }
    if (mails.empty())
        outcome.lines << Tr::tr("The outbox is empty.");
    return outcome;
}

Outcome mailOutcome(const OutboxMail& mail)
{
    return {ExitCode::Ok,
            {{QStringLiteral("mail"), toJson(mail)}},
            {QStringLiteral("%1\t%2\t%3").arg(mail.id).arg(displayName(mail.state), mail.to)}};
}

Outcome retry(const Arguments& arguments, CommandContext& context)
{
    return mailOutcome(operations::retryMail(context.operations, numberOf(arguments.positionals.first())));
}

Outcome dismiss(const Arguments& arguments, CommandContext& context)
{
    return mailOutcome(operations::dismissMail(context.operations, numberOf(arguments.positionals.first())));
}

Outcome deliver(const Arguments&, CommandContext& context)
{
    const operations::DeliverOutbox::Outcome done = operations::DeliverOutbox(context.operations).run(context.job);
    Outcome outcome{done.failed > 0 ? ExitCode::CouldNotCheck : ExitCode::Ok,
                    {{QStringLiteral("sent"), done.sent},
                     {QStringLiteral("failed"), done.failed},
                     {QStringLiteral("waiting"), done.waiting},
                     {QStringLiteral("failure"), done.failure}},
                    {Tr::tr("Sent: %1, failed: %2, still in the outbox: %3")
                         .arg(done.sent)
                         .arg(done.failed)
                         .arg(done.waiting)}};
    if (!done.failure.isEmpty())
        outcome.lines << done.failure;
    return outcome;
}

Outcome test(const Arguments& arguments, CommandContext& context)
{
    const QString to =
        operations::SendTestMail(context.operations).run(arguments.value(QStringLiteral("to")), context.job);
    return {ExitCode::Ok,
            {{QStringLiteral("to"), to}},
            {Tr::tr("A test message was handed to the mail server for %1. Check that it arrives.").arg(to)}};
}

QString placeWord(operations::MailPasswordPlace place)
{
    switch (place) {
    case operations::MailPasswordPlace::None: return QStringLiteral("none");
    case operations::MailPasswordPlace::Environment: return QStringLiteral("environment");
    case operations::MailPasswordPlace::Keychain: return QStringLiteral("keychain");
    case operations::MailPasswordPlace::File: return QStringLiteral("file");
    }
    return {};
}

QString placeLabel(operations::MailPasswordPlace place)
{
    switch (place) {
    case operations::MailPasswordPlace::None: return Tr::tr("none is kept");
    case operations::MailPasswordPlace::Environment: return Tr::tr("environment variable AKIMORI_SMTP_PASSWORD");
    case operations::MailPasswordPlace::Keychain: return Tr::tr("keychain of the desktop");
    case operations::MailPasswordPlace::File: return Tr::tr("file of the profile, for this user alone");
    }
    return {};
}

Outcome showSettings(CommandContext& context)
{
    const operations::MailSettings settings = operations::readMailSettings(*context.operations.openLedger());
    const operations::MailPasswordPlace place = operations::mailPasswordPlace(context.operations);
    Outcome outcome;
    outcome.json = {{QStringLiteral("mail"), operations::toJson(settings)},
                    {QStringLiteral("ready"), settings.ready()},
                    {QStringLiteral("password"), placeWord(place)}};
    outcome.lines = describeFields(operations::toJson(settings),
                                   QStringLiteral("host port security user from caFile onCall manager responsible repeatMinutes").split(u' '));
    outcome.lines << QStringLiteral("%1\t%2").arg(fieldLabel(QStringLiteral("password")), placeLabel(place));
    return outcome;
}

int numberOption(const Arguments& arguments, const QString& name, int fallback)
{
    if (!arguments.has(name))
        return fallback;
    bool ok = false;
    const int number = arguments.value(name).toInt(&ok);
    if (!ok)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no number for --%2.").arg(arguments.value(name), name));
    return number;
}

Outcome settings(const Arguments& arguments, CommandContext& context)
{
    if (arguments.options.isEmpty())
        return showSettings(context);
    operations::MailSettings settings = operations::readMailSettings(*context.operations.openLedger());
    const auto text = [&](const char* name, QString& value) {
        if (arguments.has(QLatin1String(name)))
            value = arguments.value(QLatin1String(name));
    };
    const auto list = [&](const char* name, QStringList& value) {
        if (arguments.has(QLatin1String(name)))
            value = arguments.values(QLatin1String(name)).join(u',').split(u',', Qt::SkipEmptyParts);
    };
    text("host", settings.host);
    text("user", settings.user);
    text("from", settings.from);
    text("ca", settings.caFile);
    settings.port = numberOption(arguments, QStringLiteral("port"), settings.port);
    settings.repeatMinutes = numberOption(arguments, QStringLiteral("repeat"), settings.repeatMinutes);
    if (arguments.has(QStringLiteral("security")))
        settings.security = operations::mailSecurityFromString(arguments.value(QStringLiteral("security")));
    list("on-call", settings.onCall);
    list("manager", settings.manager);
    list("responsible", settings.responsible);
    operations::SetMailSettings(context.operations).run(settings);
    return showSettings(context);
}

Outcome password(const Arguments& arguments, CommandContext& context)
{
    const bool removes = arguments.has(QStringLiteral("remove"));
    operations::SetMailPassword(context.operations)
        .run(removes ? QString() : askSecret("AKIMORI_SMTP_PASSWORD", Tr::tr("Password of the mail server")));
    return {ExitCode::Ok,
            {{QStringLiteral("password"), placeWord(operations::mailPasswordPlace(context.operations))}},
            {removes ? Tr::tr("The password is removed.")
                     : Tr::tr("The password is kept in a file that only this user can read. Try it with: notify test")}};
}

QStringList words(const char* verb)
{
    return {QStringLiteral("notify"), QString::fromLatin1(verb)};
}

Option option(const char* name, const char* value, const QString& help, bool repeatable = false)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
}

} // namespace

std::vector<Command> notifyCommands()
{
    return {
        {words("alerts"),
         Tr::tr("List what needs a person; exit 1 while something is not acknowledged"),
         {},
         {option("all", "", Tr::tr("Also what is over"))},
         alerts},
        {words("ack"),
         Tr::tr("Acknowledge an alert; stops the repeated mails"),
         {QStringLiteral("[ID]")},
         {option("all", "", Tr::tr("All open ones"))},
         acknowledge},
        {words("settings"),
         Tr::tr("Show or change how mail is sent and to whom"),
         {},
         {option("host", "NAME", Tr::tr("Mail server; empty switches mail off")),
          option("port", "N", Tr::tr("Port (default: 587)")),
          option("security", "starttls|tls", Tr::tr("STARTTLS (587) or TLS from the start (465)")),
          option("user", "NAME", Tr::tr("Login; empty = none")), option("from", "ADDRESS", Tr::tr("Sender")),
          option("ca", "FILE", Tr::tr("Certificate file (PEM) of an own authority")),
          option("repeat", "MINUTES", Tr::tr("How often what nobody acknowledged is mailed again (default: 60)")),
          option("on-call", "ADDRESS", Tr::tr("Who is on call; may be repeated"), true),
          option("manager", "ADDRESS", Tr::tr("Managers; may be repeated"), true),
          option("responsible", "ADDRESS", Tr::tr("Responsible officer; may be repeated"), true)},
         settings},
        {words("password"),
         Tr::tr("Keep the password of the mail server (asked for, or from AKIMORI_SMTP_PASSWORD)"),
         {},
         {option("remove", "", Tr::tr("Remove it"))},
         password},
        {words("test"),
         Tr::tr("Send a test message now"),
         {},
         {option("to", "ADDRESS", Tr::tr("To whom (default: the first one on call)"))},
         test},
        {words("outbox"), Tr::tr("List the messages; exit 1 while one is not delivered"), {}, {}, outbox},
        {words("deliver"), Tr::tr("Send what waits in the outbox now"), {}, {}, deliver},
        {words("retry"), Tr::tr("Try a message again"), {QStringLiteral("ID")}, {}, retry},
        {words("dismiss"), Tr::tr("A message need not be sent any more"), {QStringLiteral("ID")}, {}, dismiss},
    };
}

} // namespace akimori::cli
