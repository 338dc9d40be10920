#include "cli/reportcommands.h"

#include "base/jst.h"
#include "cli/casecommands.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/reports/paperlist.h"
#include "operations/reports/papers.h"
#include "reports/japanese.h"

#include <algorithm>

namespace akimori::cli {

namespace {

operations::PaperRequest requestOf(const Arguments& arguments, const QString& form)
{
    operations::PaperRequest request;
    request.form = form;
    request.site = arguments.value(QStringLiteral("site"));
    request.subject = arguments.value(QStringLiteral("subject"));
    const QString period = arguments.value(QStringLiteral("period"));
    if (!period.isEmpty()) {
        request.period = QDate::fromString(period + QStringLiteral("-01"), Qt::ISODate);
        if (!request.period.isValid() || period.size() != 7)
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no month. Write it as 2026-11.").arg(period));
    }
    return request;
}

operations::PaperFiles filesOf(const Arguments& arguments)
{
    return {arguments.value(QStringLiteral("out")), arguments.value(QStringLiteral("odt")),
            arguments.value(QStringLiteral("html"))};
}

QJsonValue dueJson(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QString());
}

QString monthJson(const QDate& period)
{
    return period.isValid() ? period.toString(QStringLiteral("yyyy-MM")) : QString();
}

QJsonObject submissionJson(const Submission& submission)
{
    return {{QStringLiteral("at"), instantJson(submission.at)},
            {QStringLiteral("means"), submission.means},
            {QStringLiteral("receivedBy"), submission.receivedBy},
            {QStringLiteral("receipt"), submission.receipt},
            {QStringLiteral("receiptSha256"), QString::fromLatin1(submission.receiptSha256)},
            {QStringLiteral("note"), submission.note},
            {QStringLiteral("recordedBy"), submission.recordedBy}};
}

QJsonObject issuedJson(const IssuedDocument& document)
{
    QJsonArray submissions;
    for (const Submission& submission : document.submissions)
        submissions.append(submissionJson(submission));
    return {{QStringLiteral("documentNo"), document.no},
            {QStringLiteral("edition"), document.edition},
            {QStringLiteral("form"), document.form},
            {QStringLiteral("title"), document.title},
            {QStringLiteral("subject"), document.subject},
            {QStringLiteral("period"), monthJson(document.period)},
            {QStringLiteral("state"), toString(document.state())},
            {QStringLiteral("origin"), toString(document.origin)},
            {QStringLiteral("pages"), document.pages},
            {QStringLiteral("file"), document.file},
            {QStringLiteral("sha256"), QString::fromLatin1(document.fileSha256)},
            {QStringLiteral("snapshotSha256"), QString::fromLatin1(document.snapshotSha256)},
            {QStringLiteral("auditHead"), QString::fromLatin1(document.auditHead)},
            {QStringLiteral("reason"), document.reason},
            {QStringLiteral("issuedAt"), instantJson(document.issuedAt)},
            {QStringLiteral("issuedBy"), document.issuedBy},
            {QStringLiteral("submissions"), submissions}};
}

Outcome writtenOutcome(const operations::PaperWritten& written, const QString& form, const QString& sentence)
{
    const IssuedDocument& issued = written.paper.issued;
    Outcome outcome;
    if (!issued.no.isEmpty())
        outcome.json = issuedJson(issued);
    outcome.json.insert(QStringLiteral("form"), issued.no.isEmpty() ? form : issued.form);
    outcome.json.insert(QStringLiteral("documentNo"), issued.no);
    outcome.json.insert(QStringLiteral("edition"), issued.no.isEmpty() ? 0 : issued.edition);
    outcome.json.insert(QStringLiteral("pages"), static_cast<int>(written.paper.layout.pages.size()));
    outcome.json.insert(QStringLiteral("file"), written.file);
    outcome.json.insert(QStringLiteral("sha256"), QString::fromLatin1(written.sha256));
    outcome.json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(written.paper.layout.warnings));
    outcome.lines << sentence << written.file;
    outcome.lines += written.paper.layout.warnings;
    return outcome;
}

/// The command that issues a paper of the list.
QString issueCommand(const operations::PaperRow& row, bool namesSite)
{
    QString command = QStringLiteral("report issue ") + row.form;
    if (row.period.isValid())
        command += QStringLiteral(" --period ") + monthJson(row.period);
    if (!row.subject.isEmpty())
        command += QStringLiteral(" --subject ") + row.subject;
    if (namesSite)
        command += QStringLiteral(" --site \"%1\"").arg(row.siteName);
    return command;
}

/// Every paper that waits for somebody, not only the most urgent of each form, and how it is issued.
void addToDo(const std::vector<operations::PaperRow>& papers, Outcome& outcome)
{
    const bool severalSites = std::any_of(papers.begin(), papers.end(), [&](const operations::PaperRow& row) { return row.siteName != papers.front().siteName; });
    QJsonArray due;
    for (const operations::PaperRow& row : papers) {
        if (!row.no.isEmpty())
            continue;
        const QString command = issueCommand(row, severalSites && !row.siteName.isEmpty());
        due.append(QJsonObject{{QStringLiteral("form"), row.form},
                               {QStringLiteral("name"), row.name},
                               {QStringLiteral("due"), dueJson(row.due)},
                               {QStringLiteral("state"), toString(row.state)},
                               {QStringLiteral("site"), row.siteName},
                               {QStringLiteral("subject"), row.subject},
                               {QStringLiteral("period"), monthJson(row.period)},
                               {QStringLiteral("title"), row.title},
                               {QStringLiteral("issue"), command}});
        if (due.size() == 1)
            outcome.lines << QString() << Tr::tr("To be issued:");
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4").arg(row.due.isValid() ? row.due.toString(Qt::ISODate) : row.rule, displayName(row.state), row.name,
                                                              row.title.isEmpty() ? monthJson(row.period) : row.title)
                      << QStringLiteral("\t") + command;
    }
    outcome.json.insert(QStringLiteral("toIssue"), due);
}

Outcome listReports(const Arguments& arguments, CommandContext& context)
{
    Outcome outcome;
    QJsonArray forms;
    for (const operations::PaperRow& row :
         operations::listForms(context.operations, arguments.value(QStringLiteral("site")))) {
        forms.append(QJsonObject{{QStringLiteral("form"), row.form},
                                 {QStringLiteral("name"), row.name},
                                 {QStringLiteral("due"), dueJson(row.due)},
                                 {QStringLiteral("state"), toString(row.state)},
                                 {QStringLiteral("rule"), row.rule},
                                 {QStringLiteral("documentNo"), row.no},
                                 {QStringLiteral("subject"), row.subject},
                                 {QStringLiteral("period"), monthJson(row.period)}});
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                             .arg(row.no.isEmpty() ? row.form : row.no, row.name,
                                  row.due.isValid() ? row.due.toString(Qt::ISODate) : row.rule, displayName(row.state),
                                  row.form);
    }
    outcome.json = {{QStringLiteral("forms"), forms}};
    addToDo(operations::listPapers(context.operations, arguments.value(QStringLiteral("site"))), outcome);
    return outcome;
}

Outcome listIssued(const Arguments&, CommandContext& context)
{
    Outcome outcome;
    QJsonArray documents;
    for (const IssuedDocument& document : operations::listIssued(context.operations)) {
        documents.append(issuedJson(document));
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                             .arg(document.no, reports::editionName(document.edition), document.title, displayName(document.state()), jst::display(document.issuedAt));
    }
    outcome.json = {{QStringLiteral("documents"), documents}};
    return outcome;
}

Outcome makeReport(const Arguments& arguments, CommandContext& context)
{
    arguments.required(QStringLiteral("out"));
    const operations::PaperRequest request = requestOf(arguments, arguments.positionals.first());
    const operations::PaperWritten written =
        operations::makePaper(context.operations, request, filesOf(arguments), context.job);
    return writtenOutcome(written, written.paper.document.form,
                          Tr::tr("A draft of %1, %2 page(s). It has no number: “report issue” gives one and freezes it.")
                              .arg(written.paper.document.title)
                              .arg(written.paper.layout.pages.size()));
}

Outcome issueReport(const Arguments& arguments, CommandContext& context)
{
    const operations::PaperRequest request = requestOf(arguments, arguments.positionals.first());
    const operations::IssuePaper issue(context.operations);
    const QString doubt = issue.doubt(request);
    const operations::PaperWritten written =
        issue.run(request, filesOf(arguments), context.job);
    Outcome outcome = writtenOutcome(written, {}, Tr::tr("%1 is issued as %2 and frozen. Record its handing-in with “report submit”.")
                                                      .arg(written.paper.issued.title, written.paper.issued.no));
    if (!doubt.isEmpty()) {
        outcome.warnings << Tr::tr("%1 When more is known, issue a corrected edition with “report correct %2”.").arg(doubt, written.paper.issued.no);
        QJsonArray warnings = outcome.json.value(QStringLiteral("warnings")).toArray();
        warnings.append(outcome.warnings.last());
        outcome.json.insert(QStringLiteral("warnings"), warnings);
    }
    return outcome;
}

Outcome correctReport(const Arguments& arguments, CommandContext& context)
{
    const operations::CorrectPaper::Request request{arguments.positionals.first(),
                                                    arguments.required(QStringLiteral("reason")),
                                                    arguments.value(QStringLiteral("file"))};
    const operations::PaperWritten written =
        operations::CorrectPaper(context.operations).run(request, filesOf(arguments), context.job);
    const QString sentence = request.editedFile.isEmpty()
                                 ? Tr::tr("%1 has a new edition, %2. Record its handing-in with “report submit”.")
                                 : Tr::tr("The file that was edited outside is registered as a new edition of %1, %2, with a copy and "
                                          "its hash. Record its handing-in with “report submit”.");
    return writtenOutcome(written, {}, sentence.arg(written.paper.issued.no, reports::editionName(written.paper.issued.edition)));
}

Outcome submitReport(const Arguments& arguments, CommandContext& context)
{
    operations::SubmitPaper::Request request;
    request.no = arguments.positionals.first();
    request.edition = arguments.value(QStringLiteral("edition")).toInt();
    request.means = arguments.required(QStringLiteral("means"));
    request.receivedBy = arguments.value(QStringLiteral("to"));
    request.at = arguments.instant(QStringLiteral("at")).value_or(QDateTime());
    request.receipt = arguments.value(QStringLiteral("receipt"));
    request.note = arguments.value(QStringLiteral("note"));
    request.reason = arguments.value(QStringLiteral("reason"));
    request.again = arguments.value(QStringLiteral("again"));
    request.nextOn = dayOption(arguments, QStringLiteral("next-on"));
    const operations::SubmitPaper::Result result = operations::SubmitPaper(context.operations).run(request);
    const Submission& submission = result.document.submissions.back();
    Outcome outcome{ExitCode::Ok,
                    issuedJson(result.document),
                    {Tr::tr("The submission of %1 is recorded (%2, %3).")
                         .arg(result.document.no, submission.means, jst::display(submission.at))}};
    outcome.json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(result.warnings));
    outcome.warnings = result.warnings;
    if (!result.warnings.isEmpty())
        outcome.exitCode = ExitCode::Found; // handed in, but a deadline still runs: a person has to act
    return outcome;
}

Outcome reprintReport(const Arguments& arguments, CommandContext& context)
{
    arguments.required(QStringLiteral("out"));
    const operations::PaperWritten written =
        operations::reprintPaper(context.operations, arguments.positionals.first(),
                                 arguments.value(QStringLiteral("edition")).toInt(), filesOf(arguments));
    Outcome outcome = writtenOutcome(
        written, {},
        written.identical
            ? Tr::tr("%1 again, byte for byte as issued.").arg(written.paper.issued.no)
            : Tr::tr("The kept PDF of %1 is lost or changed. This one has the same frozen contents, but was painted anew and "
                     "differs in its bytes. Take the original from a second copy of the profile.")
                  .arg(written.paper.issued.no));
    outcome.json.insert(QStringLiteral("identical"), written.identical);
    outcome.exitCode = written.identical ? ExitCode::Ok : ExitCode::Found;
    return outcome;
}

Outcome describeFields(const std::vector<operations::PaperField>& fields)
{
    Outcome outcome;
    QJsonArray array;
    for (const operations::PaperField& field : fields) {
        array.append(QJsonObject{{QStringLiteral("name"), field.name},
                                 {QStringLiteral("label"), field.label},
                                 {QStringLiteral("text"), field.text}});
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(field.name, field.label, field.text);
    }
    outcome.json = {{QStringLiteral("fields"), array}};
    return outcome;
}

Outcome editReport(const Arguments& arguments, CommandContext& context)
{
    const operations::PaperRequest request = requestOf(arguments, arguments.positionals.first());
    QHash<QString, QString> texts;
    for (const QString& pair : arguments.values(QStringLiteral("set"))) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign <= 0)
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no field and text. Write name=text.").arg(pair));
        texts.insert(pair.left(sign), pair.mid(sign + 1));
    }
    if (!texts.isEmpty())
        operations::editPaper(context.operations, request, texts);
    return describeFields(operations::paperFields(context.operations, request));
}

} // namespace

bool mayPaintPapers(const QStringList& words)
{
    return words.contains(QStringLiteral("report"))
           || (words.contains(QStringLiteral("takeover")) && words.contains(QStringLiteral("table")));
}

std::vector<Command> reportCommands()
{
    const QString report = QStringLiteral("report");
    const auto text = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const Option site = text("site", "NAME", Tr::tr("Which site (default: the only one)"));
    const Option period = text("period", "YYYY-MM", Tr::tr("The month (default: the last complete one; a month that is not over is issued only when it is named)"));
    const Option subject = text("subject", "NO", Tr::tr("Number of the record that the paper is about"));
    const Option out = text("out", "FILE.pdf", Tr::tr("Where to write the PDF"));
    const Option odt = text("odt", "FILE.odt", Tr::tr("Also as a text for editing, marked as not issued"));
    const Option html = text("html", "FILE", Tr::tr("Also as a page for reading and checks"));
    const Option edition = text("edition", "N", Tr::tr("Which edition: 1 as first issued, 2 the first correction … (default: the newest)"));
    return {
        {{report, QStringLiteral("list")}, Tr::tr("List every official form: what is due, begun, issued"), {}, {site}, listReports},
        {{report, QStringLiteral("issued")}, Tr::tr("List the issued papers with their submissions"), {}, {}, listIssued},
        {{report, QStringLiteral("make")},
         Tr::tr("Draw a paper as a draft; nothing is recorded"),
         {QStringLiteral("FORM")},
         {site, period, subject, out, odt, html},
         makeReport},
        {{report, QStringLiteral("edit")},
         Tr::tr("Show or write the free-text fields of a paper that is not issued yet"),
         {QStringLiteral("FORM")},
         {site, period, subject, text("set", "FIELD=TEXT", Tr::tr("Text of a field; empty clears it; may be repeated"), true)},
         editReport},
        {{report, QStringLiteral("issue")},
         Tr::tr("Number a paper and freeze it"),
         {QStringLiteral("FORM")},
         {site, period, subject, out, odt, html},
         issueReport},
        {{report, QStringLiteral("submit")},
         Tr::tr("Record that a paper was handed in"),
         {QStringLiteral("NO")},
         {text("means", "TEXT", Tr::tr("In person, by post, by mail …")), text("to", "WHO", Tr::tr("Who received it")),
          text("at", "TIME", Tr::tr("When (default: now)")), text("receipt", "FILE", Tr::tr("Scanned receipt; a copy is kept")),
          text("note", "TEXT", Tr::tr("Remark")),
          text("again", "REASON", Tr::tr("Handed in already: why one more submission is recorded")),
          text("reason", "TEXT", Tr::tr("F-06 while no policy is decided: why the consultation goes on")),
          text("next-on", "DATE", Tr::tr("Day of the next report in that case")), edition},
         submitReport},
        {{report, QStringLiteral("correct")},
         Tr::tr("Issue a new edition of a paper, or register one that was edited outside"),
         {QStringLiteral("NO")},
         {text("reason", "TEXT", Tr::tr("Why it is corrected")),
          text("file", "FILE", Tr::tr("The edited ODT or PDF, in place of drawing the paper anew")), out, odt, html},
         correctReport},
        {{report, QStringLiteral("reprint")},
         Tr::tr("Write an issued paper again, byte for byte"),
         {QStringLiteral("NO")},
         {edition, out, odt, html},
         reprintReport},
    };
}

} // namespace akimori::cli
