#include "cli/restorecommands.h"

#include "base/bytepath.h"
#include "base/platform/terminal.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/publishing/publish.h"
#include "operations/restore/kepttrees.h"
#include "operations/restore/restore.h"
#include "operations/restore/systemrestore.h"

#include <QLocale>

#include <cstdio>

namespace akimori::cli {

namespace {

using operations::RestoreChange;

QString word(RestoreChange::Kind kind)
{
    switch (kind) {
    case RestoreChange::Kind::Added: return QStringLiteral("added");
    case RestoreChange::Kind::Changed: return QStringLiteral("changed");
    case RestoreChange::Kind::Removed: return QStringLiteral("removed");
    case RestoreChange::Kind::Permissions: return QStringLiteral("permissions");
    }
    return {};
}

QString sign(RestoreChange::Kind kind)
{
    switch (kind) {
    case RestoreChange::Kind::Added: return QStringLiteral("+");
    case RestoreChange::Kind::Changed: return QStringLiteral("~");
    case RestoreChange::Kind::Removed: return QStringLiteral("-");
    case RestoreChange::Kind::Permissions: return QStringLiteral("p");
    }
    return {};
}

operations::RestoreRequest requestFrom(const Arguments& arguments)
{
    operations::RestoreRequest request;
    request.site = arguments.value(QStringLiteral("site"));
    request.generationId = arguments.value(QStringLiteral("generation"));
    request.point = arguments.instant(QStringLiteral("point"));
    request.archive = arguments.value(QStringLiteral("from-archive"));
    request.toSite = arguments.value(QStringLiteral("to-site"));
    for (const QString& path : arguments.values(QStringLiteral("path")))
        request.paths << fromPrintable(path);
    request.pushEverything = arguments.has(QStringLiteral("push-everything"));
    request.drill = arguments.has(QStringLiteral("drill"));
    const int sources = (request.generationId.isEmpty() ? 0 : 1) + (request.point ? 1 : 0)
                        + (request.archive.isEmpty() ? 0 : 1);
    if (sources != 1)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Say what to restore: exactly one of --generation, --point and --from-archive."));
    return request;
}

QStringList describe(const operations::RestorePreview& preview)
{
    QStringList lines{Tr::tr("Generation %1 onto %2").arg(preview.generation.id, preview.target.name)};
    for (const RestoreChange& change : preview.changes)
        lines << QStringLiteral("  %1 %2").arg(sign(change.kind), printable(change.path));
    lines << Tr::tr("%1 change(s), %2 file(s) stay as they are, %3 to upload")
                 .arg(preview.changes.size())
                 .arg(preview.unchanged)
                 .arg(QLocale().formattedDataSize(preview.bytesToUpload));
    return lines << preview.method << preview.warnings;
}

QJsonObject previewJson(const operations::RestorePreview& preview)
{
    QJsonArray changes;
    QJsonObject counts;
    for (const RestoreChange& change : preview.changes) {
        changes.append(QJsonObject{{QStringLiteral("change"), word(change.kind)},
                                   {QStringLiteral("path"), printable(change.path)},
                                   {QStringLiteral("size"), change.size}});
        counts[word(change.kind)] = counts.value(word(change.kind)).toInt() + 1;
    }
    return {{QStringLiteral("generation"), toJson(preview.generation)},
            {QStringLiteral("target"), preview.target.name},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("unchanged"), preview.unchanged},
            {QStringLiteral("bytesToUpload"), preview.bytesToUpload},
            {QStringLiteral("method"), QJsonArray::fromStringList(preview.method)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(preview.warnings)}};
}

Outcome previewRestore(const Arguments& arguments, CommandContext& context)
{
    const operations::RestorePreview preview =
        operations::PreviewRestore(context.operations).run(requestFrom(arguments), context.job);
    return {ExitCode::Ok, previewJson(preview), describe(preview)};
}

/// A person at a terminal sees the preview and types the word; anything else needs --yes.
void confirm(const Arguments& arguments, const operations::RestoreRequest& request, CommandContext& context)
{
    if (arguments.has(QStringLiteral("yes")))
        return;
    if (!platform::isTerminal(stdin))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A restore changes the live site. Look at “restore preview”, then add --yes."));
    for (const QString& line : describe(operations::PreviewRestore(context.operations).run(request, context.job)))
        std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    std::fprintf(stderr, "%s ", Tr::tr("Restore this onto the live site? Type yes:").toUtf8().constData());
    char answer[16] = {};
    if (!std::fgets(answer, sizeof answer, stdin) || QByteArray(answer).trimmed() != "yes")
        throw Error(ErrorCode::Cancelled, Tr::tr("The restore was not started. Nothing was changed."));
}

Outcome applyRestore(const Arguments& arguments, CommandContext& context)
{
    const operations::RestoreRequest request = requestFrom(arguments);
    confirm(arguments, request, context);
    const operations::RestoreOutcome done =
        operations::ApplyRestore(context.operations).run(request, context.job);
    Outcome outcome;
    outcome.json = {{QStringLiteral("generation"), toJson(done.generation)},
                    {QStringLiteral("changed"), done.changed},
                    {QStringLiteral("uploadedBytes"), done.uploadedBytes},
                    {QStringLiteral("rollbackId"), done.rollbackId},
                    {QStringLiteral("servedAsRestored"), done.servedAsRestored},
                    {QStringLiteral("servedDetail"), done.servedDetail},
                    {QStringLiteral("warnings"), QJsonArray::fromStringList(done.warnings)}};
    outcome.lines << (done.changed == 0
                          ? Tr::tr("The server already equals generation %1. Nothing was changed.").arg(done.generation.id)
                          : Tr::tr("Generation %1 is restored: %2 change(s), every file checked on the server.")
                                .arg(done.generation.id)
                                .arg(done.changed));
    if (!done.servedDetail.isEmpty())
        outcome.lines << done.servedDetail;
    if (!done.rollbackId.isEmpty())
        outcome.lines << Tr::tr("To go back: akimori-cli restore rollback --id %1").arg(done.rollbackId);
    outcome.lines << done.warnings;
    return outcome;
}

Outcome rollbackRestore(const Arguments& arguments, CommandContext& context)
{
    const QString id = arguments.required(QStringLiteral("id"));
    try {
        operations::RollbackRestore(context.operations)
            .run(arguments.value(QStringLiteral("site")), id, context.job);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        operations::RollbackPublish(context.operations).run(id, context.job); // ids of publishes look the same
    }
    return {ExitCode::Ok,
            {{QStringLiteral("rollbackId"), id}},
            {Tr::tr("The tree from before the restore is live again.")}};
}

Outcome listKept(const Arguments& arguments, CommandContext& context)
{
    Outcome outcome;
    QJsonArray rows;
    for (const operations::KeptTree& tree :
         operations::ListKeptTrees(context.operations).run(arguments.value(QStringLiteral("site")), context.job)) {
        QJsonArray roots;
        for (const QByteArray& root : tree.roots)
            roots.append(printable(root));
        rows.append(QJsonObject{{QStringLiteral("id"), tree.id},
                                {QStringLiteral("at"), instantJson(tree.at)},
                                {QStringLiteral("roots"), roots},
                                {QStringLiteral("rolledBack"), tree.rolledBack},
                                {QStringLiteral("restoredFrom"), tree.restoredFrom},
                                {QStringLiteral("change"), tree.changeNo}});
        outcome.lines << operations::describe(tree);
    }
    outcome.json = {{QStringLiteral("kept"), rows}};
    outcome.lines << (rows.isEmpty()
                          ? Tr::tr("The server keeps no tree from before a restore or a publish.")
                          : Tr::tr("Each takes as much room on the server as the site. When the live site is right: "
                                   "akimori-cli restore confirm --id ID"));
    return outcome;
}

Outcome confirmRestore(const Arguments& arguments, CommandContext& context)
{
    const QString id = arguments.required(QStringLiteral("id"));
    if (!arguments.has(QStringLiteral("yes")))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("This removes the kept tree from the server, so “restore rollback” is no longer possible. "
                           "Check the live site, then add --yes."));
    const QStringList warnings =
        operations::ConfirmRestore(context.operations).run(arguments.value(QStringLiteral("site")), id, context.job);
    Outcome outcome;
    outcome.json = {{QStringLiteral("rollbackId"), id}, {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
    outcome.lines << Tr::tr("The live site is confirmed; the tree from before was removed from the server.") << warnings;
    return outcome;
}

QString word(operations::SystemFile::State state)
{
    using State = operations::SystemFile::State;
    switch (state) {
    case State::Same: return QStringLiteral("same");
    case State::Different: return QStringLiteral("different");
    case State::Missing: return QStringLiteral("missing");
    case State::Unreadable: return QStringLiteral("unreadable");
    }
    return {};
}

QString displayName(operations::SystemFile::State state)
{
    using State = operations::SystemFile::State;
    switch (state) {
    case State::Same: return Tr::tr("as in the generation");
    case State::Different: return Tr::tr("different");
    case State::Missing: return Tr::tr("missing on the server");
    case State::Unreadable: return Tr::tr("could not be compared");
    }
    return {};
}

Outcome compareSystem(const Arguments& arguments, CommandContext& context)
{
    const QString site = arguments.value(QStringLiteral("site"));
    const QString generation = arguments.required(QStringLiteral("generation"));
    Outcome outcome;
    if (arguments.has(QStringLiteral("path"))) {
        const operations::SystemFileDiff difference =
            operations::DiffSystemFile(context.operations)
                .run(site, generation, fromPrintable(arguments.value(QStringLiteral("path"))), context.job);
        QJsonArray lines;
        if (!difference.diff.hunks.empty())
            outcome.lines << Tr::tr("--- on the server now") << Tr::tr("+++ in generation %1").arg(generation);
        for (const integrity::DiffHunk& hunk : difference.diff.hunks) {
            for (const integrity::DiffLine& line : hunk.lines) {
                const QString mark = line.kind == integrity::LineKind::Added     ? QStringLiteral("+ ")
                                     : line.kind == integrity::LineKind::Removed ? QStringLiteral("- ")
                                                                                 : QStringLiteral("  ");
                lines.append(mark + line.text);
                outcome.lines << mark + line.text;
            }
        }
        outcome.json = {{QStringLiteral("removedSide"), QStringLiteral("server")}, {QStringLiteral("addedSide"), QStringLiteral("generation")},
                        {QStringLiteral("lines"), lines}, {QStringLiteral("remark"), difference.remark}};
        if (!difference.remark.isEmpty())
            outcome.lines << difference.remark;
        return outcome;
    }
    QJsonArray files;
    qint64 same = 0;
    for (const operations::SystemFile& file :
         operations::CompareSystem(context.operations).run(site, generation, context.job)) {
        const QString path = printable('/' + file.stored.path);
        files.append(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("state"), word(file.state)}});
        if (file.state == operations::SystemFile::State::Same) {
            ++same;
            continue;
        }
        outcome.lines << QStringLiteral("%1\t%2").arg(displayName(file.state), path);
        if (file.state == operations::SystemFile::State::Unreadable && outcome.exitCode == ExitCode::Ok)
            outcome.exitCode = ExitCode::CouldNotCheck;
    }
    outcome.json = {{QStringLiteral("files"), files}};
    outcome.lines << Tr::tr("%1 file(s) are as in the generation.").arg(same);
    return outcome;
}

Outcome applySystem(const Arguments& arguments, CommandContext& context)
{
    if (!arguments.has(QStringLiteral("yes")))
        throw Error(ErrorCode::BadInput, Tr::tr("This changes the server's system. Look at “restore system-compare”, then "
                                                "add --yes."));
    QList<QByteArray> paths;
    for (const QString& path : arguments.values(QStringLiteral("path")))
        paths.append(fromPrintable(path));
    Outcome outcome;
    QJsonArray files;
    for (const operations::RestoreSystemFiles::File& file :
         operations::RestoreSystemFiles(context.operations)
             .run(arguments.value(QStringLiteral("site")), arguments.required(QStringLiteral("generation")), paths,
                  context.job)) {
        const QString path = printable('/' + file.path);
        files.append(QJsonObject{{QStringLiteral("path"), path},
                                 {QStringLiteral("restored"), file.restored},
                                 {QStringLiteral("keptOriginal"), printable(file.keptOriginal)},
                                 {QStringLiteral("failure"), file.failure}});
        outcome.lines << (!file.restored               ? file.failure
                          : file.keptOriginal.isEmpty() ? Tr::tr("%1 is restored; it was missing.").arg(path)
                                                        : Tr::tr("%1 is restored; what was there is kept as %2.")
                                                              .arg(path, printable(file.keptOriginal)));
        if (!file.restored)
            outcome.exitCode = ExitCode::CouldNotCheck;
    }
    outcome.json = {{QStringLiteral("files"), files}};
    return outcome;
}

} // namespace

std::vector<Command> restoreCommands()
{
    const Option siteOption{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")};
    const std::vector<Option> source{
        siteOption,
        {QStringLiteral("generation"), QStringLiteral("ID"), Tr::tr("Which generation")},
        {QStringLiteral("point"), QStringLiteral("TIME"),
         Tr::tr("Recovery point: the newest verified generation not later than this")},
        {QStringLiteral("from-archive"), QStringLiteral("FILE"), Tr::tr("A .tar.zst with its manifest, e.g. of the second copy")},
        {QStringLiteral("path"), QStringLiteral("P"),
         Tr::tr("Only this file or folder, relative to the root or absolute; may be repeated"), true},
        {QStringLiteral("to-site"), QStringLiteral("NAME"), Tr::tr("Onto the server of another registered site")},
        {QStringLiteral("push-everything"), {}, Tr::tr("Send every file, copy nothing on the server (after an incident)")},
        {QStringLiteral("drill"), {}, Tr::tr("Record it as a restore drill")}};
    std::vector<Option> apply = source;
    apply.push_back({QStringLiteral("yes"), {}, Tr::tr("Do it without asking")});
    const QString restore = QStringLiteral("restore");
    return {
        {{restore, QStringLiteral("preview")}, Tr::tr("Show what a restore would change"), {}, source, previewRestore},
        {{restore, QStringLiteral("apply")}, Tr::tr("Stage, verify and swap a generation into place"), {}, apply, applyRestore},
        {{restore, QStringLiteral("rollback")},
         Tr::tr("Go back to the tree from before a restore"),
         {},
         {siteOption, {QStringLiteral("id"), QStringLiteral("ROLLBACK"), Tr::tr("As printed by “restore apply”")}},
         rollbackRestore},
        {{restore, QStringLiteral("kept")}, Tr::tr("List the trees that the server keeps for a rollback"), {}, {siteOption}, listKept},
        {{restore, QStringLiteral("confirm")},
         Tr::tr("Accept the live site and remove the tree from before from the server"),
         {},
         {siteOption, {QStringLiteral("id"), QStringLiteral("ROLLBACK"), Tr::tr("As “restore kept” lists it")},
          {QStringLiteral("yes"), {}, Tr::tr("Do it without asking")}},
         confirmRestore},
        {{restore, QStringLiteral("system-compare")},
         Tr::tr("Compare a system generation with the server, or one file of it line by line"),
         {},
         {siteOption, {QStringLiteral("generation"), QStringLiteral("ID"), Tr::tr("Which generation")},
          {QStringLiteral("path"), QStringLiteral("P"), Tr::tr("Show the difference of this file")}},
         compareSystem},
        {{restore, QStringLiteral("system-apply")},
         Tr::tr("Put chosen system files back; each original is kept beside"),
         {},
         {siteOption, {QStringLiteral("generation"), QStringLiteral("ID"), Tr::tr("Which generation")},
          {QStringLiteral("path"), QStringLiteral("P"), Tr::tr("A file to restore; may be repeated"), true},
          {QStringLiteral("yes"), {}, Tr::tr("Do it without asking")}},
         applySystem},
    };
}

} // namespace akimori::cli
