#include "base/atomicfile.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/documenttable.h"
#include "operations/advisories/casereports.h"
#include "operations/incidents/incidents.h"
#include "operations/reports/paperfiles.h"
#include "operations/tr.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace akimori::operations {

namespace {

constexpr qint64 kLargestReceipt = 64LL << 20;

/// Keeps a copy under a name made of its own hash, so that nothing is ever overwritten.
void keepReceipt(const Profile& profile, const QString& file, Submission& submission)
{
    const QByteArray bytes = readFileBounded(file, kLargestReceipt);
    submission.receiptSha256 = Sha256::hexOf(bytes);
    const QString suffix = QFileInfo(file).suffix().left(8);
    submission.receipt = QStringLiteral("%1/receipt-%2%3")
                             .arg(profile.attachmentsFolder(), QString::fromLatin1(submission.receiptSha256.left(16)),
                                  suffix.isEmpty() ? QString() : QStringLiteral(".") + suffix);
    writeFileAtomically(submission.receipt, bytes);
}

/// 第n報 and 最終報 belong to their incident: what was handed in counts there, too.
void noteWithIncident(ledger::Ledger::Transaction& transaction, const IssuedDocument& document,
                      const Submission& submission)
{
    static const QStringList editions{QStringLiteral("F-03a"), QStringLiteral("F-04a"), QStringLiteral("F-04b")};
    if (!editions.contains(document.form))
        return;
    IncidentReport report;
    report.sentAt = submission.at;
    report.sentTo = submission.receivedBy;
    report.means = submission.means;
    report.documentNo = document.no;
    noteSubmittedPaper(transaction, document.subject, document.form == QLatin1String("F-04b"), report);
}

/// 速報, 30日報告 and 完了報告 belong to their advisory cases in the same way. Nothing for another form.
std::optional<CaseReport> caseReport(const IssuedDocument& document, const SubmitPaper::Request& request)
{
    static const QHash<QString, AdvisoryReporting> kinds{{QStringLiteral("F-05"), AdvisoryReporting::First},
                                                         {QStringLiteral("F-06"), AdvisoryReporting::ThirtyDay},
                                                         {QStringLiteral("F-18"), AdvisoryReporting::Completed}};
    const auto kind = kinds.find(document.form);
    if (kind == kinds.end())
        return std::nullopt;
    return CaseReport{*kind, request.reason.trimmed(), request.receivedBy.trimmed(), request.means.trimmed(), document.no, request.nextOn};
}

QString warningOf(const CountRefusal& refusal, const CaseReport& report)
{
    return Tr::tr("%1 was handed in, but %3 does not count it as “%2” and its clock runs on. %4 When that is done, record the "
                  "report with the case: in the window “Record a report that went out”, or “advisory report %3 %5 --document "
                  "%1”. It then counts from the day of the submission.")
        .arg(report.documentNo, displayName(report.kind), refusal.caseNo, refusal.why, toString(report.kind));
}

/// The last handing-over in words; empty = there was none.
QString submissionText(const IssuedDocument& document)
{
    if (document.submissions.empty())
        return {};
    const Submission& last = document.submissions.back();
    return Tr::tr("%1, %2, received by %3")
        .arg(jst::display(last.at), last.means, last.receivedBy.isEmpty() ? QStringLiteral("―") : last.receivedBy);
}

/// Twice the same by mistake would tell the city's auditor of two papers: a second record says why it is there.
QString remarkOf(const IssuedDocument& document, const SubmitPaper::Request& request)
{
    const QString again = request.again.trimmed();
    if (document.submissions.empty() || !again.isEmpty())
        return QStringList{again, request.note.trimmed()}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" / "));
    throw Error(ErrorCode::Conflict,
                Tr::tr("%1 was handed in already (%2), so nothing was recorded. If it was handed in once more, or that record is wrong, "
                       "say why (on the command line: --again REASON). Both records stay.")
                    .arg(document.no, submissionText(document)));
}

} // namespace

SubmitPaper::Result SubmitPaper::run(const Request& request) const
{
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const IssuedDocument document = issuedPaper(*ledger, request.no, request.edition);
    if (request.means.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A submission needs its means (in person, by mail …). Nothing was recorded. Give the means."));
    Submission submission;
    submission.at = request.at.isValid() ? request.at : transaction.nowUtc();
    // A time given by hand has no seconds: the minute of the issue counts as after it.
    if (submission.at > transaction.nowUtc() || submission.at.secsTo(document.issuedAt) >= 60)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The submission of %1 must lie between its issue (%2) and now. Check the time.")
                        .arg(document.no, jst::display(document.issuedAt)));
    submission.means = request.means.trimmed();
    submission.receivedBy = request.receivedBy.trimmed();
    submission.note = remarkOf(document, request);
    submission.recordedBy = transaction.actor().name;
    submission.recordedAt = transaction.nowUtc();
    if (!request.receipt.isEmpty())
        keepReceipt(m_context.profile, request.receipt, submission);
    const ledger::DocumentTable table(*ledger);
    table.addSubmission(transaction, document, submission);
    transaction.audit(QStringLiteral("document.submit"), document.no,
                      {{QStringLiteral("edition"), document.edition},
                       {QStringLiteral("at"), jst::iso(submission.at)},
                       {QStringLiteral("means"), submission.means},
                       {QStringLiteral("receivedBy"), submission.receivedBy},
                       {QStringLiteral("note"), submission.note},
                       {QStringLiteral("receiptSha256"), QString::fromLatin1(submission.receiptSha256)}});
    noteWithIncident(transaction, document, submission);
    Result result;
    if (const std::optional<CaseReport> report = caseReport(document, request)) {
        for (const CountRefusal& refusal :
             countSubmittedPaper(transaction, subjectNumbers(document.subject), *report, submission.at))
            result.warnings << warningOf(refusal, *report);
    }
    transaction.commit();
    result.document = issuedPaper(*ledger, document.no, document.edition);
    return result;
}

SubmitPaper::Prospect SubmitPaper::prospect(const Request& request) const
{
    const auto ledger = m_context.openLedger();
    const IssuedDocument document = issuedPaper(*ledger, request.no, request.edition);
    Prospect prospect;
    prospect.before = submissionText(document);
    const std::optional<CaseReport> report = caseReport(document, request);
    if (!report)
        return prospect;
    for (const CountRefusal& refusal :
         refusalsOf(*ledger, subjectNumbers(document.subject), *report, m_context.clock->nowUtc())) {
        prospect.warnings << refusal.why;
        prospect.reasonHelps = prospect.reasonHelps || refusal.needsReason;
    }
    return prospect;
}

} // namespace akimori::operations
