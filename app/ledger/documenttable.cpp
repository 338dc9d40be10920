#include "ledger/documenttable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace akimori::ledger {

namespace {

#define DOCUMENT_COLUMNS                                                                                     \
    "no, edition, base_no, branch, fiscal_year, serial, form, title, site_id, subject, period, origin, "     \
    "snapshot_sha256, audit_head, file, file_sha256, pages, reason, issued_at, issued_by"

constexpr char kBrief[] = "SELECT " DOCUMENT_COLUMNS ", '' FROM issued_document ";
constexpr char kFull[] = "SELECT " DOCUMENT_COLUMNS ", snapshot FROM issued_document ";

std::vector<Submission> submissionsOf(const Ledger& ledger, const IssuedDocument& document)
{
    Statement select(ledger, "SELECT at, means, received_by, receipt, receipt_sha256, note, recorded_by, recorded_at "
                             "FROM submission WHERE no = ? AND edition = ? ORDER BY place");
    select.text(document.no).number(document.edition);
    std::vector<Submission> submissions;
    while (select.step()) {
        Submission submission;
        submission.at = select.nextTime();
        submission.means = select.nextText();
        submission.receivedBy = select.nextText();
        submission.receipt = select.nextText();
        submission.receiptSha256 = select.nextHex();
        submission.note = select.nextText();
        submission.recordedBy = select.nextText();
        submission.recordedAt = select.nextTime();
        submissions.push_back(std::move(submission));
    }
    return submissions;
}

std::vector<IssuedDocument> readAll(const Ledger& ledger, Statement& select)
{
    std::vector<IssuedDocument> documents;
    while (select.step()) {
        IssuedDocument document;
        document.no = select.nextText();
        document.edition = select.nextInt();
        document.baseNo = select.nextText();
        document.branch = select.nextInt();
        document.fiscalYear = select.nextInt();
        document.serial = select.nextInt();
        document.form = select.nextText();
        document.title = select.nextText();
        document.siteId = select.nextText();
        document.subject = select.nextText();
        document.period = select.nextDate();
        document.origin = select.nextWord(documentOriginFromString);
        document.snapshotSha256 = select.nextHex();
        document.auditHead = select.nextHex();
        document.file = select.nextText();
        document.fileSha256 = select.nextHex();
        document.pages = select.nextInt();
        document.reason = select.nextText();
        document.issuedAt = select.nextTime();
        document.issuedBy = select.nextText();
        document.snapshot = select.nextText().toUtf8();
        documents.push_back(std::move(document));
    }
    for (IssuedDocument& document : documents)
        document.submissions = submissionsOf(ledger, document);
    return documents;
}

QString periodKey(const QDate& period)
{
    return period.isValid() ? period.toString(Qt::ISODate) : QString();
}

std::vector<DocumentDraft> readDrafts(Statement& select)
{
    std::vector<DocumentDraft> drafts;
    while (select.step()) {
        DocumentDraft draft;
        draft.form = select.nextText();
        draft.siteId = select.nextText();
        draft.subject = select.nextText();
        draft.period = QDate::fromString(select.nextText(), Qt::ISODate);
        const QJsonObject texts = QJsonDocument::fromJson(select.nextText().toUtf8()).object();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            draft.texts.insert(it.key(), it.value().toString());
        draft.changedBy = select.nextText();
        draft.changedAt = select.nextTime();
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

constexpr char kDrafts[] = "SELECT form, site_id, subject, period, texts, changed_by, changed_at FROM document_draft ";

} // namespace

std::vector<IssuedDocument> DocumentTable::all() const
{
    Statement select(m_ledger,
                     QByteArray(kBrief) + "ORDER BY fiscal_year DESC, serial DESC, branch DESC, edition DESC");
    return readAll(m_ledger, select);
}

std::optional<IssuedDocument> DocumentTable::find(const QString& no, int edition) const
{
    std::vector<IssuedDocument> found = editions(no);
    if (edition == 0)
        return found.empty() ? std::nullopt : std::optional(std::move(found.back()));
    for (IssuedDocument& document : found) {
        if (document.edition == edition)
            return std::move(document);
    }
    return std::nullopt;
}

std::vector<IssuedDocument> DocumentTable::editions(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kFull) + "WHERE no = ? ORDER BY edition");
    return readAll(m_ledger, select.text(no));
}

std::vector<IssuedDocument> DocumentTable::issuedFor(const QString& form, const QString& siteId,
                                                     const QString& subject, const QDate& period) const
{
    Statement select(m_ledger,
                     QByteArray(kBrief) +
                         "AS paper WHERE form = ? AND COALESCE(site_id, '') = ? AND subject = ? "
                         "AND COALESCE(period, '') = ? AND edition = (SELECT MAX(edition) FROM issued_document "
                         "WHERE no = paper.no) ORDER BY fiscal_year, serial, branch");
    return readAll(m_ledger, select.text(form).text(siteId).text(subject).text(periodKey(period)));
}

int DocumentTable::nextSerial(int fiscalYear) const
{
    Statement select(m_ledger, "SELECT COALESCE(MAX(serial), 0) FROM issued_document WHERE fiscal_year = ?");
    select.number(fiscalYear);
    return select.step() ? select.nextInt() + 1 : 1;
}

void DocumentTable::insert(Ledger::Transaction& transaction, const IssuedDocument& document) const
{
    if (find(document.no, document.edition))
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The paper %1%2 is issued already. Correct it with a new edition.", "number, edition")
                        .arg(document.no, editionText(1, document.edition)));
    Statement insert(transaction.ledger(),
                     "INSERT INTO issued_document (" DOCUMENT_COLUMNS
                     ", snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.text(document.no)
        .number(document.edition)
        .text(document.baseNo)
        .number(document.branch)
        .number(document.fiscalYear)
        .number(document.serial)
        .text(document.form)
        .text(document.title)
        .textOrNull(document.siteId)
        .text(document.subject)
        .date(document.period)
        .text(toString(document.origin))
        .hex(document.snapshotSha256)
        .hex(document.auditHead)
        .text(document.file)
        .hex(document.fileSha256)
        .number(document.pages)
        .text(document.reason)
        .time(document.issuedAt)
        .text(document.issuedBy)
        .text(QString::fromUtf8(document.snapshot))
        .run();
}

void DocumentTable::addSubmission(Ledger::Transaction& transaction, const IssuedDocument& document,
                                  const Submission& submission) const
{
    const auto place = static_cast<qint64>(submissionsOf(transaction.ledger(), document).size()) + 1;
    Statement insert(transaction.ledger(),
                     "INSERT INTO submission (no, edition, place, at, means, received_by, receipt, receipt_sha256, "
                     "note, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.text(document.no)
        .number(document.edition)
        .number(place)
        .time(submission.at)
        .text(submission.means)
        .text(submission.receivedBy)
        .text(submission.receipt)
        .hex(submission.receiptSha256)
        .text(submission.note)
        .text(submission.recordedBy)
        .time(submission.recordedAt)
        .run();
}

std::vector<DocumentDraft> DocumentTable::drafts() const
{
    Statement select(m_ledger, QByteArray(kDrafts) + "ORDER BY changed_at DESC, form");
    return readDrafts(select);
}

std::optional<DocumentDraft> DocumentTable::draft(const QString& form, const QString& siteId, const QString& subject,
                                                  const QDate& period) const
{
    Statement select(m_ledger,
                     QByteArray(kDrafts) + "WHERE form = ? AND site_id = ? AND subject = ? AND period = ?");
    std::vector<DocumentDraft> found =
        readDrafts(select.text(form).text(siteId).text(subject).text(periodKey(period)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void DocumentTable::putDraft(Ledger::Transaction& transaction, const DocumentDraft& draft) const
{
    QJsonObject texts;
    for (auto it = draft.texts.begin(); it != draft.texts.end(); ++it)
        texts.insert(it.key(), it.value());
    Statement insert(transaction.ledger(),
                     "INSERT INTO document_draft (form, site_id, subject, period, texts, changed_by, changed_at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (form, site_id, subject, period) DO UPDATE SET "
                     "texts = excluded.texts, changed_by = excluded.changed_by, changed_at = excluded.changed_at");
    insert.text(draft.form)
        .text(draft.siteId)
        .text(draft.subject)
        .text(periodKey(draft.period))
        .text(QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)))
        .text(draft.changedBy)
        .time(draft.changedAt)
        .run();
}

} // namespace akimori::ledger
