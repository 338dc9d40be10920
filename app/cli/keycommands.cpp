#include "cli/keycommands.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/backup/privatekeys.h"
#include "operations/restore/restorekeys.h"

namespace akimori::cli {

namespace {

/// Secrets never stand in the command line, where every user of the computer could read them.
QByteArray passphraseOf(const Arguments& arguments)
{
    const QString variable = arguments.required(QStringLiteral("passphrase-env"));
    const QByteArray passphrase = qgetenv(variable.toLocal8Bit().constData());
    if (passphrase.isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The environment variable %1 holds no passphrase. Set it.").arg(variable));
    return passphrase;
}

Outcome backupKeys(const Arguments& arguments, CommandContext& context)
{
    const QString siteName = arguments.value(QStringLiteral("site"));
    const operations::EditKeyBackup edit(context.operations);
    Outcome outcome;
    if (arguments.has(QStringLiteral("enable")) && arguments.has(QStringLiteral("disable")))
        throw Error(ErrorCode::BadInput, Tr::tr("--enable and --disable exclude each other. Give one of them."));
    if (arguments.has(QStringLiteral("enable"))) {
        const QString file = arguments.required(QStringLiteral("key-file"));
        edit.enable(siteName, file, passphraseOf(arguments));
        outcome.lines << Tr::tr("The key that opens them is in %1. Give this file and its passphrase to the manager, on two ways, "
                                "and delete it here: without it nobody can open the private keys of the generations.")
                             .arg(file);
    } else if (arguments.has(QStringLiteral("disable"))) {
        edit.disable(siteName);
    }
    const auto ledger = context.operations.openLedger();
    const auto choice = operations::keyBackup(*ledger, operations::findSite(*ledger, siteName));
    outcome.json = {{QStringLiteral("kept"), choice.has_value()}};
    if (choice) {
        outcome.json.insert(QStringLiteral("fingerprint"), QString::fromLatin1(choice->fingerprint));
        outcome.json.insert(QStringLiteral("since"), instantJson(choice->since));
        outcome.json.insert(QStringLiteral("by"), choice->by);
        outcome.lines << Tr::tr("System backups keep the private keys of certificates, encrypted for %1, since %2 (%3).")
                             .arg(QString::fromLatin1(choice->fingerprint), jst::display(choice->since), choice->by);
    } else {
        outcome.lines << Tr::tr("System backups leave private keys out. With --enable they are kept, encrypted.");
    }
    return outcome;
}

Outcome restoreKeys(const Arguments& arguments, CommandContext& context)
{
    const operations::RestorePrivateKeys use(context.operations);
    operations::RestorePrivateKeys::Request request;
    request.site = arguments.value(QStringLiteral("site"));
    request.generation = arguments.required(QStringLiteral("generation"));
    for (const QString& path : arguments.values(QStringLiteral("path")))
        request.paths << fromPrintable(path);
    Outcome outcome;
    QJsonArray files;
    if (request.paths.isEmpty()) {
        for (const QByteArray& path : use.list(request.site, request.generation, context.job)) {
            files.append(QJsonObject{{QStringLiteral("path"), printable(path)}});
            outcome.lines << printable(path);
        }
        outcome.json = {{QStringLiteral("files"), files}};
        return outcome;
    }
    if (!arguments.has(QStringLiteral("yes")))
        throw Error(ErrorCode::BadInput, Tr::tr("This writes private keys onto the server. Look at the list, then add --yes."));
    request.keyFile = arguments.required(QStringLiteral("key-file"));
    request.passphrase = passphraseOf(arguments);
    request.target.site = arguments.value(QStringLiteral("to-site"));
    for (const operations::RestoreSystemFiles::File& file : use.run(request, context.job)) {
        const QString path = printable('/' + file.path);
        files.append(QJsonObject{{QStringLiteral("path"), path},
                                 {QStringLiteral("restored"), file.restored},
                                 {QStringLiteral("keptOriginal"), printable(file.keptOriginal)},
                                 {QStringLiteral("failure"), file.failure}});
        outcome.lines << (file.restored ? Tr::tr("%1 is restored.").arg(path) : file.failure);
        if (!file.restored)
            outcome.exitCode = ExitCode::CouldNotCheck;
    }
    outcome.json = {{QStringLiteral("files"), files}};
    return outcome;
}

} // namespace

std::vector<Command> keyCommands()
{
    const Option site{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")};
    const Option keyFile{QStringLiteral("key-file"), QStringLiteral("FILE"), Tr::tr("The key that opens the private keys")};
    const Option passphrase{QStringLiteral("passphrase-env"), QStringLiteral("NAME"),
                            Tr::tr("Environment variable with its passphrase (12 characters or more)")};
    return {
        {{QStringLiteral("backup"), QStringLiteral("system-keys")},
         Tr::tr("Show or choose whether system backups keep the private keys of certificates, encrypted"),
         {},
         {site, {QStringLiteral("enable"), {}, Tr::tr("Keep them; makes a new key that opens them")}, keyFile, passphrase,
          {QStringLiteral("disable"), {}, Tr::tr("Leave them out again")}},
         backupKeys},
        {{QStringLiteral("restore"), QStringLiteral("system-keys")},
         Tr::tr("List the private keys in a system generation, or put chosen ones back"),
         {},
         {site, {QStringLiteral("generation"), QStringLiteral("ID"), Tr::tr("Which generation")},
          {QStringLiteral("path"), QStringLiteral("P"), Tr::tr("A key to put back; may be repeated"), true}, keyFile, passphrase,
          {QStringLiteral("to-site"), QStringLiteral("NAME"), Tr::tr("Onto the server of another registered site")},
          {QStringLiteral("yes"), {}, Tr::tr("Do it without asking")}},
         restoreKeys},
    };
}

} // namespace akimori::cli
