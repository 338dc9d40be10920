#include "cli/takeovercommands.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/publishing/checkout.h"
#include "operations/publishing/reusepaper.h"
#include "operations/publishing/takeover.h"

#include <QFileInfo>
#include <QLocale>
#include <QMap>

namespace akimori::cli {

namespace {

QJsonObject progressJson(const publishing::ReuseProgress& progress)
{
    return {{QStringLiteral("total"), progress.total},         {QStringLiteral("decided"), progress.decided},
            {QStringLiteral("reuse"), progress.reuse},         {QStringLiteral("revise"), progress.revise},
            {QStringLiteral("retire"), progress.retire},       {QStringLiteral("archiveOnly"), progress.archiveOnly},
            {QStringLiteral("percent"), progress.percent()}};
}

QJsonObject toJson(const Takeover& takeover)
{
    QJsonArray rules;
    for (const ReuseRule& rule : takeover.rules)
        rules.append(QJsonObject{{QStringLiteral("path"), printable(rule.pattern)},
                                 {QStringLiteral("decision"), toString(rule.decision)},
                                 {QStringLiteral("reason"), rule.reason},
                                 {QStringLiteral("by"), rule.by},
                                 {QStringLiteral("at"), instantJson(rule.at)}});
    return {{QStringLiteral("id"), takeover.id},
            {QStringLiteral("source"), takeover.source},
            {QStringLiteral("sourceKind"), takeover.sourceKind},
            {QStringLiteral("archiveSha256"), QString::fromLatin1(takeover.archiveSha256)},
            {QStringLiteral("deliveredBy"), takeover.deliveredBy},
            {QStringLiteral("receivedBy"), takeover.receivedBy},
            {QStringLiteral("receivedAt"), instantJson(takeover.receivedAt)},
            {QStringLiteral("folder"), takeover.folder},
            {QStringLiteral("files"), takeover.files},
            {QStringLiteral("bytes"), takeover.bytes},
            {QStringLiteral("receipt"), takeover.receiptFile},
            {QStringLiteral("receiptSha256"), QString::fromLatin1(takeover.receiptSha256)},
            {QStringLiteral("surveyFile"), takeover.surveyFile},
            {QStringLiteral("pages"), takeover.pages},
            {QStringLiteral("surveyItems"), takeover.surveyItems},
            {QStringLiteral("unchecked"), takeover.unchecked},
            {QStringLiteral("decisions"), rules}};
}

QJsonObject surveyJson(const std::vector<SurveyItem>& items)
{
    QJsonArray list;
    QMap<QString, qint64> counts;
    for (const SurveyItem& item : items) {
        ++counts[toString(item.kind)];
        list.append(QJsonObject{{QStringLiteral("kind"), toString(item.kind)},
                                {QStringLiteral("path"), printable(item.path)},
                                {QStringLiteral("line"), item.line},
                                {QStringLiteral("detail"), item.detail}});
    }
    QJsonObject sums;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        sums.insert(it.key(), it.value());
    return {{QStringLiteral("counts"), sums}, {QStringLiteral("items"), list}};
}

QStringList surveyLines(const std::vector<SurveyItem>& items)
{
    QMap<int, qint64> counts;
    for (const SurveyItem& item : items)
        ++counts[static_cast<int>(item.kind)];
    QStringList lines;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        lines << QStringLiteral("  %1\t%2").arg(displayName(static_cast<SurveyKind>(it.key()))).arg(it.value());
    return lines;
}

/// Everything that a person should look at is a finding; else unchecked things keep it from being fine.
ExitCode exitCodeOf(const std::vector<SurveyItem>& items)
{
    bool unchecked = false;
    for (const SurveyItem& item : items) {
        if (item.kind != SurveyKind::Unchecked && item.kind != SurveyKind::LegacyEncoding)
            return ExitCode::Found;
        unchecked = unchecked || item.kind == SurveyKind::Unchecked;
    }
    return unchecked ? ExitCode::CouldNotCheck : ExitCode::Ok;
}

Outcome takeOver(const Arguments& arguments, CommandContext& context)
{
    operations::TakeOver::Request request;
    request.site = arguments.value(QStringLiteral("site"));
    request.from = arguments.value(QStringLiteral("from"));
    request.fromServer = arguments.has(QStringLiteral("from-server"));
    if (request.from.isEmpty() != request.fromServer)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Say where the data comes from: a folder or archive (--from), or the site's server (--from-server)."));
    request.deliveredBy = arguments.value(QStringLiteral("delivered-by"));
    for (const QString& host : arguments.values(QStringLiteral("host")))
        request.hosts << host.trimmed().toLower().toUtf8();
    const operations::TakeOver::Result result = operations::TakeOver(context.operations).run(request, context.job);
    Outcome outcome;
    outcome.json = toJson(result.takeover);
    outcome.json.insert(QStringLiteral("survey"), surveyJson(result.survey.items));
    outcome.json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(result.intake.remarks));
    outcome.json.insert(QStringLiteral("leftOut"), QJsonArray::fromStringList(result.intake.leftOut));
    outcome.lines << Tr::tr("Take-over %1: %2 file(s), %3, %4 page(s)")
                         .arg(result.takeover.id)
                         .arg(result.takeover.files)
                         .arg(QLocale().formattedDataSize(result.takeover.bytes))
                         .arg(result.takeover.pages)
                  << Tr::tr("Receipt list: %1 (SHA-256 %2)")
                         .arg(result.takeover.receiptFile, QString::fromLatin1(result.takeover.receiptSha256))
                  << result.intake.remarks << result.intake.leftOut << surveyLines(result.survey.items);
    outcome.exitCode = exitCodeOf(result.survey.items);
    // What was not taken over was looked at by nobody.
    if (outcome.exitCode == ExitCode::Ok && !result.intake.leftOut.isEmpty())
        outcome.exitCode = ExitCode::CouldNotCheck;
    return outcome;
}

Outcome listTakeovers(const Arguments&, CommandContext& context)
{
    Outcome outcome;
    QJsonArray takeovers;
    for (const Takeover& takeover : operations::listTakeovers(context.operations)) {
        takeovers.append(toJson(takeover));
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4")
                             .arg(takeover.id, jst::display(takeover.receivedAt), takeover.source)
                             .arg(takeover.files);
    }
    outcome.json = {{QStringLiteral("takeovers"), takeovers}};
    return outcome;
}

Outcome described(const Takeover& takeover)
{
    const publishing::ReuseProgress progress = publishing::progressOf(operations::filesOf(takeover), takeover.rules);
    QJsonObject json = toJson(takeover);
    json.insert(QStringLiteral("reuse"), progressJson(progress));
    return {progress.decided == progress.total ? ExitCode::Ok : ExitCode::Found,
            json,
            {Tr::tr("Take-over %1: %2 of %3 files decided (%4 %)")
                 .arg(takeover.id)
                 .arg(progress.decided)
                 .arg(progress.total)
                 .arg(progress.percent())}};
}

QString idOf(const Arguments& arguments)
{
    return arguments.positionals.isEmpty() ? QString() : arguments.positionals.first();
}

Outcome showTakeover(const Arguments& arguments, CommandContext& context)
{
    const Takeover takeover = operations::findTakeover(context.operations, idOf(arguments));
    Outcome outcome = described(takeover);
    const std::vector<SurveyItem> items = operations::surveyOf(takeover);
    outcome.json.insert(QStringLiteral("survey"), surveyJson(items));
    outcome.lines << surveyLines(items);
    return outcome;
}

Outcome decideReuse(const Arguments& arguments, CommandContext& context)
{
    const Takeover takeover = operations::findTakeover(context.operations, idOf(arguments));
    Outcome outcome = described(operations::DecideReuse(context.operations)
                                    .run(takeover.id, fromPrintable(arguments.required(QStringLiteral("path"))),
                                         reuseDecisionFromString(arguments.required(QStringLiteral("decision"))),
                                         arguments.value(QStringLiteral("reason"))));
    outcome.exitCode = ExitCode::Ok; // the decision itself was recorded
    return outcome;
}

Outcome reuseTable(const Arguments& arguments, CommandContext& context)
{
    const Takeover takeover = operations::findTakeover(context.operations, idOf(arguments));
    const QString out = arguments.required(QStringLiteral("out"));
    const QString ending = QFileInfo(out).suffix().toLower();
    Outcome outcome = described(takeover);
    if (ending == QLatin1String("csv")) {
        writeFileAtomically(out, operations::reuseTableSheet(context.operations, takeover.id), 0644);
    } else {
        operations::PaperFiles files;
        QString* const wanted = ending == QLatin1String("pdf")    ? &files.pdf
                                : ending == QLatin1String("odt")  ? &files.odt
                                : ending == QLatin1String("html") ? &files.html
                                                                  : nullptr;
        if (!wanted)
            throw Error(ErrorCode::BadInput, Tr::tr("The table is written as .pdf, .odt, .html or .csv; “%1” ends in none of "
                                                    "them.")
                                                 .arg(out));
        *wanted = out;
        const operations::PaperWritten written = operations::writeReuseTable(context.operations, takeover.id, files);
        outcome.json.insert(QStringLiteral("sha256"), QString::fromLatin1(written.sha256));
        outcome.json.insert(QStringLiteral("pages"), static_cast<qint64>(written.paper.layout.pages.size()));
        outcome.lines << written.paper.layout.warnings;
    }
    outcome.json.insert(QStringLiteral("file"), out);
    outcome.lines << out;
    return outcome;
}

Outcome checkout(const Arguments& arguments, CommandContext& context)
{
    operations::CheckoutSite::Request request;
    request.site = arguments.value(QStringLiteral("site"));
    request.root = fromPrintable(arguments.value(QStringLiteral("root")));
    request.to = arguments.required(QStringLiteral("to"));
    request.generationId = arguments.value(QStringLiteral("generation"));
    const operations::CheckoutSite::Result result =
        operations::CheckoutSite(context.operations).run(request, context.job);
    return {ExitCode::Ok,
            {{QStringLiteral("folder"), result.folder},
             {QStringLiteral("files"), result.files},
             {QStringLiteral("bytes"), result.bytes},
             {QStringLiteral("leftOut"), QJsonArray::fromStringList(result.leftOut)}},
            QStringList{Tr::tr("%1: %2 file(s) taken out for editing. Publish them with: publish apply --from %1")
                            .arg(result.folder)
                            .arg(result.files)}
                + result.leftOut};
}

} // namespace

std::vector<Command> takeoverCommands()
{
    const auto text = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const QString takeover = QStringLiteral("takeover");
    const QStringList id{QStringLiteral("[ID]")};
    const Option site = text("site", "NAME", Tr::tr("Which site (default: the only one)"));
    return {
        {{QStringLiteral("publish"), takeover},
         Tr::tr("Take over the previous contractor's data: receipt list and survey"),
         {},
         {site, text("from", "DIR|ARCHIVE", Tr::tr("A folder, or a zip, tar, tar.gz, tar.zst or tar.xz")),
          text("from-server", "", Tr::tr("Copy the document roots of the site's server instead")),
          text("delivered-by", "WHO", Tr::tr("Who handed it over")),
          text("host", "NAME", Tr::tr("Host under which it is served today (default: the site's); may be repeated"), true)},
         takeOver},
        {{QStringLiteral("publish"), QStringLiteral("checkout")},
         Tr::tr("Take a working copy of the site out for editing"),
         {},
         {site, text("to", "DIR", Tr::tr("Empty or new folder")),
          text("root", "DIR", Tr::tr("Which document root (default: the only one)")),
          text("generation", "ID", Tr::tr("Of this generation instead of the server"))},
         checkout},
        {{takeover, QStringLiteral("list")}, Tr::tr("List the take-overs"), {}, {}, listTakeovers},
        {{takeover, QStringLiteral("show")}, Tr::tr("Show survey and decisions of a take-over (default: the newest)"), id, {}, showTakeover},
        {{takeover, QStringLiteral("decide")},
         Tr::tr("Decide what becomes of a file, a folder or a pattern"),
         id,
         {text("path", "PATH", Tr::tr("File, folder or pattern (* ** ?)")),
          text("decision", "reuse|revise|retire|archive-only", Tr::tr("What becomes of it")),
          text("reason", "TEXT", Tr::tr("Why"))},
         decideReuse},
        {{takeover, QStringLiteral("table")},
         Tr::tr("Write the reuse decisions of all files as paper or for a spreadsheet"),
         id,
         {text("out", "FILE", Tr::tr("File to write: .pdf, .odt, .html or .csv"))},
         reuseTable},
    };
}

} // namespace akimori::cli
