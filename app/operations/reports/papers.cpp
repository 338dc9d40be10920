#include "operations/reports/papers.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "base/jst.h"
#include "base/language.h"
#include "ledger/documenttable.h"
#include "operations/reports/paperdoubt.h"
#include "operations/reports/paperfiles.h"
#include "operations/tr.h"
#include "reports/casefacts.h"
#include "reports/compose.h"
#include "reports/japanese.h"

namespace akimori::operations {

namespace {

constexpr qsizetype kLongestText = 20'000;

/// First 16 digits of the hash of everything on the paper but this very number.
QString recordIdOf(reports::Document document)
{
    document.recordId.clear();
    return QString::fromLatin1(Sha256::hexOf(reports::toJson(document)).left(16));
}

/// The records for a paper, in the words that stand on it: also sentences that other rooms make of them.
reports::Facts factsFor(const Context& context, ledger::Ledger& ledger, const Paper& paper)
{
    const JapaneseScope onPaper;
    return paperFacts(context, ledger, paper);
}

reports::Document draw(const Paper& paper, const reports::Facts& facts)
{
    const JapaneseScope onPaper;
    reports::Document document = paper.form.build(facts, reports::FormText::load(paper.form.id));
    document.recordId = recordIdOf(document);
    return document;
}

DrawnPaper lay(reports::Document document)
{
    DrawnPaper drawn;
    drawn.fonts = reports::FontSet::installed();
    drawn.layout = reports::compose(document, drawn.fonts);
    drawn.document = std::move(document);
    return drawn;
}

/// The number of a new paper, or of the next report about the same subject.
void number(const ledger::DocumentTable& table, const Paper& paper, const reports::Facts& facts, IssuedDocument& issued)
{
    const std::vector<IssuedDocument> before =
        paper.form.scope != reports::FormScope::Month && paper.subject.isEmpty()
            ? std::vector<IssuedDocument>()
            : table.issuedFor(paper.form.id, paper.site.id, paper.subject, paper.period);
    if (!before.empty() && !paper.form.followUps)
        throw Error(ErrorCode::Conflict, Tr::tr("This paper is issued already as %1. Correct it with a new edition "
                                                "(“report correct”).")
                                             .arg(before.back().no));
    if (before.empty()) {
        issued.fiscalYear = fiscalYearOf(jst::date(facts.now));
        issued.serial = table.nextSerial(issued.fiscalYear);
        issued.baseNo = reports::documentNumber(facts.contract.documentPrefix, issued.fiscalYear, issued.serial);
        issued.no = issued.baseNo;
        return;
    }
    const IssuedDocument& last = before.back();
    issued.fiscalYear = last.fiscalYear;
    issued.serial = last.serial;
    issued.baseNo = last.baseNo;
    issued.branch = last.branch + 1;
    issued.no = issued.baseNo + editionText(issued.branch, 1);
}

/// 対応方針報告書 over all open cases: once issued it names them, so that its submission counts for each.
void nameCases(Paper& paper, reports::Facts& facts)
{
    if (paper.form.id != QLatin1String("F-06") || !paper.subject.isEmpty())
        return;
    QStringList numbers;
    for (const reports::CaseFact* fact : reports::casesOf(facts))
        numbers << fact->subject.no;
    paper.subject = numbers.join(u'、');
    facts.subject = paper.subject;
}

/// Draws with the number, stores file and record. Everything stands or falls with the transaction.
DrawnPaper freeze(const Context& context, ledger::Ledger::Transaction& transaction, const Paper& paper,
                  reports::Facts facts, IssuedDocument issued, const QString& action)
{
    facts.number = issued.no;
    facts.branch = issued.branch;
    facts.edition = issued.edition;
    DrawnPaper drawn = lay(draw(paper, facts));
    issued.form = paper.form.id;
    issued.title = drawn.document.title;
    issued.siteId = paper.site.id;
    issued.subject = paper.subject;
    issued.period = paper.period;
    issued.snapshot = reports::toJson(drawn.document);
    issued.snapshotSha256 = Sha256::hexOf(issued.snapshot);
    issued.auditHead = facts.auditHead.toLatin1();
    issued.pages = static_cast<int>(drawn.layout.pages.size());
    issued.issuedAt = facts.now;
    issued.issuedBy = facts.author.name;
    const QByteArray pdf = pdfBytes(drawn);
    issued.fileSha256 = Sha256::hexOf(pdf);
    issued.file = documentFile(context.profile, issued, QStringLiteral("pdf"));
    writeFileAtomically(issued.file, pdf);
    const ledger::DocumentTable table(transaction.ledger());
    table.insert(transaction, issued);
    transaction.audit(action, issued.no, documentDetail(issued));
    drawn.issued = std::move(issued);
    return drawn;
}

void requirePainted(const IssuedDocument& issued)
{
    if (issued.origin == DocumentOrigin::Edited)
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("This edition of %1 was edited outside. Open the file %2.").arg(issued.no, issued.file));
}

PaperWritten written(DrawnPaper drawn, const PaperFiles& files)
{
    PaperWritten result;
    result.paper = std::move(drawn);
    result.file = result.paper.issued.file;
    result.sha256 = result.paper.issued.fileSha256;
    if (!files.none())
        std::tie(result.file, result.sha256) = writePaperFiles(result.paper, files);
    return result;
}

} // namespace

DrawnPaper drawDraft(const Context& context, const PaperRequest& request)
{
    const auto ledger = context.openLedger();
    const Paper paper = findPaper(context, *ledger, request);
    return lay(draw(paper, factsFor(context, *ledger, paper)));
}

DrawnPaper drawIssued(const Context& context, const QString& no, int edition)
{
    const auto ledger = context.openLedger();
    const IssuedDocument issued = issuedPaper(*ledger, no, edition);
    requirePainted(issued);
    DrawnPaper drawn = lay(reports::documentFromJson(issued.snapshot));
    drawn.issued = issued;
    return drawn;
}

PaperWritten makePaper(const Context& context, const PaperRequest& request, const PaperFiles& files, JobContext& job)
{
    if (files.none())
        throw Error(ErrorCode::BadInput, Tr::tr("Say where the paper is to be written."));
    job.report(Tr::tr("Drawing the paper"), 0, 1);
    return written(drawDraft(context, request), files);
}

PaperWritten IssuePaper::run(const PaperRequest& request, const PaperFiles& files, JobContext& job) const
{
    job.report(Tr::tr("Drawing the paper"), 0, 1);
    const auto ledger = m_context.openLedger();
    Paper paper = findPaper(m_context, *ledger, request);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    reports::Facts facts = factsFor(m_context, *ledger, paper);
    facts.author = transaction.actor();
    nameCases(paper, facts);
    const QDate today = jst::date(m_context.clock->nowUtc());
    requireIssuable(*ledger, paper, today);
    if (const QString doubt = doubtAbout(paper, today); !doubt.isEmpty() && !request.period.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("%1 Nothing was issued. Wait for the end of a month of which there are records, or name the month "
                                                "to issue it all the same (on the command line: --period %2).")
                                             .arg(doubt, paper.period.toString(QStringLiteral("yyyy-MM"))));
    IssuedDocument issued;
    number(ledger::DocumentTable(*ledger), paper, facts, issued);
    job.throwIfCancelled();
    DrawnPaper drawn = freeze(m_context, transaction, paper, std::move(facts), std::move(issued), QStringLiteral("document.issue"));
    transaction.commit();
    return written(std::move(drawn), files);
}

QString IssuePaper::doubt(const PaperRequest& request) const
{
    const auto ledger = m_context.openLedger();
    return doubtAbout(findPaper(m_context, *ledger, request), jst::date(m_context.clock->nowUtc()));
}

PaperWritten CorrectPaper::run(const Request& request, const PaperFiles& files, JobContext& job) const
{
    if (request.reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A correction needs its reason. Nothing was recorded. Give the reason."));
    job.report(Tr::tr("Drawing the paper"), 0, 1);
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const IssuedDocument last = issuedPaper(*ledger, request.no, 0);
    IssuedDocument next = last;
    next.edition = last.edition + 1;
    next.reason = request.reason.trimmed();
    next.submissions.clear();
    if (!request.editedFile.isEmpty()) {
        registerEdited(m_context, transaction, next, request.editedFile);
        transaction.commit();
        PaperWritten result;
        result.file = next.file;
        result.sha256 = next.fileSha256;
        result.paper.issued = std::move(next);
        return result;
    }
    Paper paper;
    paper.form = reports::formById(last.form);
    if (!last.siteId.isEmpty())
        paper.site = siteById(*ledger, last.siteId);
    paper.period = last.period;
    paper.subject = last.subject;
    next.origin = DocumentOrigin::Painted;
    reports::Facts facts = factsFor(m_context, *ledger, paper);
    facts.author = transaction.actor();
    DrawnPaper drawn = freeze(m_context, transaction, paper, std::move(facts), std::move(next), QStringLiteral("document.correct"));
    transaction.commit();
    return written(std::move(drawn), files);
}

PaperWritten reprintPaper(const Context& context, const QString& no, int edition, const PaperFiles& files)
{
    if (files.none())
        throw Error(ErrorCode::BadInput, Tr::tr("Say where the paper is to be written."));
    PaperFiles others = files;
    PaperWritten result;
    const auto ledger = context.openLedger();
    const IssuedDocument issued = issuedPaper(*ledger, no, edition);
    if (!files.odt.isEmpty() || !files.html.isEmpty())
        requirePainted(issued); // an edited file has no contents that could be written in another form
    if (issued.origin == DocumentOrigin::Painted)
        result.paper = drawIssued(context, issued.no, issued.edition);
    result.paper.issued = issued;
    if (!files.pdf.isEmpty()) {
        const QByteArray bytes = storedBytes(issued, result.paper, result.identical);
        result.file = files.pdf;
        result.sha256 = Sha256::hexOf(bytes);
        writeFileAtomically(files.pdf, bytes, kPaperMode);
        others.pdf.clear();
    }
    if (!others.none()) {
        const auto [file, hash] = writePaperFiles(result.paper, others);
        if (result.file.isEmpty()) {
            result.file = file;
            result.sha256 = hash;
        }
    }
    return result;
}

std::vector<PaperField> paperFields(const Context& context, const PaperRequest& request)
{
    const auto ledger = context.openLedger();
    const Paper paper = findPaper(context, *ledger, request);
    const reports::FormText text = reports::FormText::load(paper.form.id);
    const auto draft = ledger::DocumentTable(*ledger).draft(paper.form.id, paper.site.id, paper.subject, paper.period);
    std::vector<PaperField> fields;
    for (const QString& name : text.keys(QStringLiteral("input.")))
        fields.push_back({name, text.text(QStringLiteral("input.") + name), draft ? draft->texts.value(name) : QString()});
    return fields;
}

void editPaper(const Context& context, const PaperRequest& request, const QHash<QString, QString>& texts)
{
    const auto ledger = context.openLedger();
    const Paper paper = findPaper(context, *ledger, request);
    const QStringList known = reports::FormText::load(paper.form.id).keys(QStringLiteral("input."));
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const ledger::DocumentTable table(*ledger);
    DocumentDraft draft = table.draft(paper.form.id, paper.site.id, paper.subject, paper.period)
                              .value_or(DocumentDraft{paper.form.id, paper.site.id, paper.subject, paper.period, {}, {}, {}});
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!known.contains(it.key()))
            throw Error(ErrorCode::BadInput, Tr::tr("The form %1 has no field “%2”. It has: %3.")
                                                 .arg(paper.form.id, it.key(), known.join(QStringLiteral(", "))));
        if (it.value().size() > kLongestText)
            throw Error(ErrorCode::BadInput, Tr::tr("The text of the field “%1” is longer than %2 characters. Shorten it.")
                                                 .arg(it.key())
                                                 .arg(kLongestText));
        if (it.value().trimmed().isEmpty())
            draft.texts.remove(it.key());
        else
            draft.texts.insert(it.key(), it.value());
    }
    draft.changedBy = transaction.actor().name;
    draft.changedAt = transaction.nowUtc();
    table.putDraft(transaction, draft);
    transaction.audit(QStringLiteral("document.edit"), paper.form.id,
                      {{QStringLiteral("subject"), paper.subject},
                       {QStringLiteral("period"), paper.period.toString(Qt::ISODate)},
                       {QStringLiteral("fields"), QStringList(texts.keys()).join(u',')}});
    transaction.commit();
}

} // namespace akimori::operations
