#include "cli/publishcommands.h"

#include "base/bytepath.h"
#include "base/platform/terminal.h"
#include "cli/changejson.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "cli/unifieddiff.h"
#include "operations/publishing/publish.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace akimori::cli {

namespace {

using operations::PublishEnd;
using operations::PublishPreview;

operations::PublishRequest requestFrom(const Arguments& arguments)
{
    operations::PublishRequest request;
    request.site = arguments.value(QStringLiteral("site"));
    request.from = arguments.required(QStringLiteral("from"));
    request.root = fromPrintable(arguments.value(QStringLiteral("root")));
    request.changeNo = arguments.value(QStringLiteral("change"));
    request.title = arguments.value(QStringLiteral("title"));
    request.exceptionId = arguments.value(QStringLiteral("exception"));
    return request;
}

QJsonArray pathsOf(const std::vector<TreeEntry>& entries)
{
    QJsonArray paths;
    for (const TreeEntry& entry : entries)
        paths.append(printable(entry.path));
    return paths;
}

QJsonArray pathsOf(const QList<QByteArray>& entries)
{
    QJsonArray paths;
    for (const QByteArray& path : entries)
        paths.append(printable(path));
    return paths;
}

QJsonArray checksJson(const std::vector<publishing::CheckOutcome>& checks)
{
    QJsonArray all;
    for (const publishing::CheckOutcome& check : checks) {
        QJsonArray remarks;
        for (const publishing::CheckRemark& remark : check.remarks)
            remarks.append(QJsonObject{{QStringLiteral("path"), printable(remark.path)},
                                       {QStringLiteral("line"), remark.line},
                                       {QStringLiteral("text"), remark.text},
                                       {QStringLiteral("rule"), remark.rule},
                                       {QStringLiteral("blocking"), remark.blocking}});
        all.append(QJsonObject{{QStringLiteral("id"), check.id},
                               {QStringLiteral("title"), check.title},
                               {QStringLiteral("state"), toString(check.result)},
                               {QStringLiteral("blocking"), check.blocks()},
                               {QStringLiteral("checked"), check.checked},
                               {QStringLiteral("remarks"), remarks}});
    }
    return all;
}

QJsonValue conflictJson(const std::optional<operations::PublishConflict>& conflict)
{
    if (!conflict)
        return QJsonValue::Null;
    QJsonArray departures;
    for (const publishing::Departure& one : conflict->departures)
        departures.append(
            QJsonObject{{QStringLiteral("path"), printable(one.path)}, {QStringLiteral("change"), one.what}});
    return QJsonObject{{QStringLiteral("expected"), conflict->expected},
                       {QStringLiteral("expectedAt"), instantJson(conflict->expectedAt)},
                       {QStringLiteral("what"), conflict->sentence},
                       {QStringLiteral("paths"), departures}};
}

qint64 diffsLeftOut(const PublishPreview& preview)
{
    return std::count_if(preview.difference.changed.begin(), preview.difference.changed.end(),
                         [](const TreeEntry& entry) { return entry.isFile(); })
           - static_cast<qint64>(preview.diffs.size());
}

QJsonObject previewJson(const PublishPreview& preview)
{
    return {{QStringLiteral("site"), preview.site.name},
            {QStringLiteral("from"), preview.from},
            {QStringLiteral("root"), printable(preview.root)},
            {QStringLiteral("added"), pathsOf(preview.difference.added)},
            {QStringLiteral("changed"), pathsOf(preview.difference.changed)},
            {QStringLiteral("removed"), pathsOf(preview.difference.removed)},
            {QStringLiteral("addedFolders"), pathsOf(preview.difference.addedFolders)},
            {QStringLiteral("removedFolders"), pathsOf(preview.difference.removedFolders)},
            {QStringLiteral("unchanged"), preview.difference.unchanged},
            {QStringLiteral("bytes"), preview.difference.bytes},
            {QStringLiteral("bytesToUpload"), preview.bytesToUpload},
            {QStringLiteral("checks"), checksJson(preview.checks)},
            {QStringLiteral("blocked"), preview.blocked()},
            {QStringLiteral("conflict"), conflictJson(preview.conflict)},
            {QStringLiteral("baselineKnown"), preview.baselineKnown},
            {QStringLiteral("checkedOut"), preview.checkedOut},
            {QStringLiteral("diffs"), toJson(preview.diffs)},
            {QStringLiteral("diffsLeftOut"), diffsLeftOut(preview)},
            {QStringLiteral("method"), QJsonArray::fromStringList(preview.method)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(preview.warnings)}};
}

QStringList describe(const PublishPreview& preview)
{
    QStringList lines;
    const auto add = [&](const char* sign, const std::vector<TreeEntry>& entries) {
        for (const TreeEntry& entry : entries)
            lines << QStringLiteral("  %1 %2").arg(QLatin1String(sign), printable(entry.path));
    };
    add("+", preview.difference.added);
    add("~", preview.difference.changed);
    add("-", preview.difference.removed);
    lines << Tr::tr("%1 added, %2 changed, %3 removed, %4 unchanged; %5 to upload")
                 .arg(preview.difference.added.size())
                 .arg(preview.difference.changed.size())
                 .arg(preview.difference.removed.size())
                 .arg(preview.difference.unchanged)
                 .arg(QLocale().formattedDataSize(preview.bytesToUpload));
    if (!preview.diffs.empty()) {
        lines << unifiedLines(preview.diffs);
        if (const qint64 more = diffsLeftOut(preview); more > 0)
            lines << Tr::tr("The texts of %1 more changed files are not shown; --diffs N shows more.").arg(more);
    }
    for (const publishing::CheckOutcome& check : preview.checks) {
        lines << Tr::tr("Check “%1”: %2").arg(check.title, displayName(check.result));
        for (const publishing::CheckRemark& remark : check.remarks)
            lines << QStringLiteral("  %1 %2%3: %4")
                         .arg(remark.blocking ? QStringLiteral("!") : QStringLiteral("·"), printable(remark.path),
                              remark.line > 0 ? QStringLiteral(":%1").arg(remark.line) : QString(), remark.text);
    }
    return lines << preview.method << preview.warnings;
}

/// The document of an outcome that changed nothing, with the error that the exit code stands for.
QJsonObject refused(const PublishPreview& preview, ErrorCode code, const QString& sentence)
{
    QJsonObject json = previewJson(preview);
    json.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorCodeName(code)},
                                                     {QStringLiteral("what"), sentence},
                                                     {QStringLiteral("detail"), QString()}});
    return json;
}

QString blockedSentence()
{
    return Tr::tr("The checks before publishing found what must not go onto the server (marked with “!”). Nothing was "
                  "published. Mend it; or let a manager approve an exception (exception request --kind publish) and give "
                  "its number with --exception.");
}

/// What a check could not look at never reads as fine.
bool somethingUnchecked(const PublishPreview& preview)
{
    return std::any_of(preview.checks.begin(), preview.checks.end(), [](const publishing::CheckOutcome& check) {
        return check.result == ChangeCheck::Result::Unchecked;
    });
}

int diffsWanted(const Arguments& arguments)
{
    constexpr int kDefault = 20;
    if (!arguments.has(QStringLiteral("diffs")))
        return kDefault;
    bool ok = false;
    const int number = arguments.value(QStringLiteral("diffs")).toInt(&ok);
    if (!ok || number < 0 || number > operations::PublishRequest::kMostDiffs)
        throw Error(ErrorCode::BadInput, Tr::tr("--diffs takes a number from 0 to %1.")
                                             .arg(operations::PublishRequest::kMostDiffs));
    return number;
}

Outcome previewPublish(const Arguments& arguments, CommandContext& context)
{
    operations::PublishRequest request = requestFrom(arguments);
    request.diffs = diffsWanted(arguments);
    const PublishPreview preview = operations::PreviewPublish(context.operations).run(request, context.job);
    Outcome outcome{preview.blocked()              ? ExitCode::Found
                    : somethingUnchecked(preview) ? ExitCode::CouldNotCheck
                                                  : ExitCode::Ok,
                    previewJson(preview), describe(preview)};
    if (preview.conflict) {
        outcome.exitCode = ExitCode::Conflict;
        outcome.json = refused(preview, ErrorCode::Conflict, preview.conflict->sentence);
        outcome.lines << preview.conflict->sentence;
    }
    return outcome;
}

/// A person at a terminal sees the preview and types the word; anything else needs --yes. What was seen is what is
/// published, onto the server that was seen.
void confirm(const Arguments& arguments, operations::PublishRequest& request, CommandContext& context)
{
    if (arguments.has(QStringLiteral("yes")))
        return;
    if (!platform::isTerminal(stdin))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Publishing changes the live site. Look at “publish preview”, then add --yes."));
    const PublishPreview preview = operations::PreviewPublish(context.operations).run(request, context.job);
    request.previewedTree = preview.treeSha256;
    request.previewedLive = preview.liveSha256;
    for (const QString& line : describe(preview))
        std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    std::fprintf(stderr, "%s ", Tr::tr("Publish this onto the live site? Type yes:").toUtf8().constData());
    char answer[16] = {};
    if (!std::fgets(answer, sizeof answer, stdin) || QByteArray(answer).trimmed() != "yes")
        throw Error(ErrorCode::Cancelled, Tr::tr("Publishing was not started. Nothing was changed."));
}

QJsonValue generationJson(const std::optional<Generation>& generation)
{
    return generation ? QJsonValue(toJson(*generation)) : QJsonValue(QJsonValue::Null);
}

Outcome published(const operations::PublishOutcome& done)
{
    Outcome outcome;
    outcome.json = previewJson(done.preview);
    const QJsonObject more{{QStringLiteral("published"), true},
                           {QStringLiteral("changeNo"), done.change->no},
                           {QStringLiteral("change"), toJson(*done.change)},
                           {QStringLiteral("generationBefore"), generationJson(done.before)},
                           {QStringLiteral("generationBeforeExisted"), done.beforeExisted},
                           {QStringLiteral("generationAfter"), generationJson(done.after)},
                           {QStringLiteral("baseline"), done.baseline ? QJsonValue(toJson(*done.baseline)) : QJsonValue()},
                           {QStringLiteral("rollbackId"), done.rollbackId},
                           {QStringLiteral("uploadedBytes"), done.uploadedBytes},
                           {QStringLiteral("generationSeconds"), done.generationSeconds},
                           {QStringLiteral("discarded"), QJsonArray::fromStringList(done.discarded)},
                           {QStringLiteral("served"), QJsonObject{{QStringLiteral("state"), toString(done.served.result)},
                                                                  {QStringLiteral("detail"), done.served.detail}}},
                           {QStringLiteral("warnings"), QJsonArray::fromStringList(done.warnings)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        outcome.json.insert(it.key(), it.value());
    outcome.lines << describe(done.preview)
                  << Tr::tr("Published under change %1, every file checked on the server.").arg(done.change->no);
    if (done.before)
        outcome.lines << (done.beforeExisted
                              ? Tr::tr("Before: generation %1 was proven equal to the server.").arg(done.before->id)
                              : Tr::tr("Before: generation %1 was taken.").arg(done.before->id));
    if (done.after)
        outcome.lines << Tr::tr("After: generation %1 was made.").arg(done.after->id);
    if (!done.discarded.isEmpty())
        outcome.lines << Tr::tr("No longer kept: %1").arg(done.discarded.join(QStringLiteral(", ")));
    outcome.lines << done.served.detail << done.warnings;
    if (done.served.result == ChangeCheck::Result::Unchecked)
        outcome.lines << Tr::tr("The files are live, but what visitors get could not be checked, so the step “%1” is still "
                                "to do. Open the site in a browser, then record it: akimori-cli change step %2 --check TEXT "
                                "--result ok")
                             .arg(displayName(ChangeStep::Check), done.change->no);
    if (done.change->state == ChangeWorkState::Open)
        outcome.lines << Tr::tr("The change is still open; close it with: akimori-cli change close %1").arg(done.change->no);
    outcome.lines << Tr::tr("To go back: akimori-cli publish rollback --id %1").arg(done.rollbackId);
    const bool unchecked = done.served.result == ChangeCheck::Result::Unchecked || somethingUnchecked(done.preview);
    // Without the generation after it the change is not whole: somebody has to act.
    outcome.exitCode = done.served.result == ChangeCheck::Result::Found || !done.after ? ExitCode::Found
                       : unchecked                                                     ? ExitCode::CouldNotCheck
                                                                                       : ExitCode::Ok;
    return outcome;
}

Outcome applyPublish(const Arguments& arguments, CommandContext& context)
{
    operations::PublishRequest request = requestFrom(arguments);
    confirm(arguments, request, context);
    const operations::PublishOutcome done = operations::ApplyPublish(context.operations).run(request, context.job);
    Outcome outcome;
    switch (done.end) {
    case PublishEnd::Published: return published(done);
    case PublishEnd::NothingToDo:
        outcome.json = previewJson(done.preview);
        outcome.lines << Tr::tr("The server already equals the folder. Nothing was changed.") << done.preview.warnings;
        break;
    case PublishEnd::Conflict:
        outcome.exitCode = ExitCode::Conflict;
        outcome.json = refused(done.preview, ErrorCode::Conflict, done.preview.conflict->sentence);
        outcome.lines << done.preview.conflict->sentence;
        break;
    case PublishEnd::Blocked:
        outcome.exitCode = ExitCode::NotAllowed;
        outcome.json = refused(done.preview, ErrorCode::NotAllowedNow, blockedSentence());
        outcome.lines << describe(done.preview) << blockedSentence();
        break;
    }
    outcome.json.insert(QStringLiteral("published"), false);
    return outcome;
}

Outcome rollbackPublish(const Arguments& arguments, CommandContext& context)
{
    const QString id = arguments.required(QStringLiteral("id"));
    const ChangeWork change = operations::RollbackPublish(context.operations).run(id, context.job);
    const bool good = change.checks.back().result == ChangeCheck::Result::Ok;
    return {good ? ExitCode::Ok : ExitCode::Found,
            {{QStringLiteral("rollbackId"), id},
             {QStringLiteral("changeNo"), change.no},
             {QStringLiteral("baseline"), change.baselineId},
             {QStringLiteral("change"), toJson(change)}},
            {Tr::tr("The contents from before change %1 are live again.").arg(change.no), change.checks.back().detail}};
}

} // namespace

std::vector<Command> publishCommands()
{
    const auto text = [](const char* name, const char* value, const QString& help) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help};
    };
    const QString publish = QStringLiteral("publish");
    const std::vector<Option> source{
        text("site", "NAME", Tr::tr("Which site (default: the only one)")),
        text("from", "DIR", Tr::tr("Working folder: the whole contents of one document root")),
        text("root", "DIR", Tr::tr("Which document root (default: the only one)"))};
    std::vector<Option> apply = source;
    apply.push_back(text("change", "NO", Tr::tr("Number of an open, approved change work")));
    apply.push_back(text("title", "TEXT", Tr::tr("Instead: title of a routine change that is opened for it")));
    apply.push_back(text("exception", "ID", Tr::tr("Approved exception for publishing in spite of a blocking remark")));
    apply.push_back(text("yes", "", Tr::tr("Do it without asking")));
    std::vector<Option> preview = source;
    preview.push_back(text("diffs", "N", Tr::tr("Show the texts of so many changed files (default: 20, 0 = none)")));
    return {
        {{publish, QStringLiteral("preview")}, Tr::tr("Show what publishing a folder would change"), {}, preview, previewPublish},
        {{publish, QStringLiteral("apply")}, Tr::tr("Publish a folder: stage, verify, switch, record"), {}, apply, applyPublish},
        {{publish, QStringLiteral("rollback")},
         Tr::tr("Go back to the contents from before a publish"),
         {},
         {text("id", "ROLLBACK", Tr::tr("As printed by “publish apply”"))},
         rollbackPublish},
    };
}

} // namespace akimori::cli
