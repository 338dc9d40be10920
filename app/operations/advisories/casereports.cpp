#include "operations/advisories/casereports.h"

#include "advisories/casestates.h"
#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/documenttable.h"
#include "operations/advisories/casestep.h"
#include "operations/tr.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace akimori::operations {

namespace {

/// `numbers`: all cases on that paper. `at`: when it went out.
CaseStep reportStep(AdvisoryCase& subject, const CaseReport& report, const QStringList& numbers, const QDateTime& at)
{
    const bool firstLate = report.kind == AdvisoryReporting::First && subject.firstDue.isValid() &&
                           jst::date(at) > subject.firstDue;
    const bool thirtyLate = report.kind == AdvisoryReporting::ThirtyDay && subject.deadline.isValid() &&
                            jst::date(at) > subject.deadline;
    advisories::report(subject, report.kind, report.reason, at);
    return {QStringLiteral("reported"), report.reason.trimmed(),
            {{QStringLiteral("kind"), toString(report.kind)},
             {QStringLiteral("at"), jst::iso(at)},
             {QStringLiteral("late"), firstLate || thirtyLate},
             {QStringLiteral("cases"), QJsonArray::fromStringList(numbers)},
             {QStringLiteral("to"), report.to},
             {QStringLiteral("means"), report.means},
             {QStringLiteral("documentNo"), report.documentNo},
             {QStringLiteral("nextOn"), report.nextOn.toString(Qt::ISODate)}}};
}

bool knowsPaper(const std::vector<AdvisoryEvent>& events, const QString& documentNo)
{
    return std::any_of(events.begin(), events.end(), [&](const AdvisoryEvent& event) {
        return event.kind == QLatin1String("reported") &&
               event.detail.value(QStringLiteral("documentNo")).toString() == documentNo;
    });
}

/// 速報 after the first one is 続報.
CaseReport asFollowUp(const AdvisoryCase& subject, CaseReport report)
{
    if (report.kind == AdvisoryReporting::First && subject.reporting != AdvisoryReporting::None)
        report.kind = AdvisoryReporting::Interim;
    return report;
}

/// The refusal of the case's state; nothing = it would count.
std::optional<Error> refusalOf(AdvisoryCase subject, const CaseReport& report, const QDateTime& at)
{
    try {
        reportStep(subject, report, {subject.no}, at);
    } catch (const Error& refusal) {
        if (refusal.code() == ErrorCode::Internal)
            throw;
        return refusal;
    }
    return std::nullopt;
}

/// The refusal of one case; nothing when it counts, is counted already, or is no case.
std::optional<CountRefusal> refusalOf(const ledger::Ledger& ledger, const QString& no, const CaseReport& asked,
                                      const QDateTime& at)
{
    const ledger::AdvisoryCaseTable table(ledger);
    const std::optional<AdvisoryCase> subject = table.find(no);
    if (!subject || knowsPaper(table.events(no), asked.documentNo))
        return std::nullopt;
    CaseReport report = asFollowUp(*subject, asked);
    const std::optional<Error> refused = refusalOf(*subject, report, at);
    if (!refused)
        return std::nullopt;
    report.reason = QStringLiteral("―"); // would any reason do?
    return CountRefusal{no, refused->sentence(), !refusalOf(*subject, report, at).has_value()};
}

/// When the paper was handed in for the first time; now for one that is not from this tool.
QDateTime handedInAt(const ledger::Ledger& ledger, const QString& documentNo, const QDateTime& now)
{
    if (documentNo.isEmpty())
        return now;
    QDateTime first = now;
    for (const IssuedDocument& edition : ledger::DocumentTable(ledger).editions(documentNo)) {
        for (const Submission& submission : edition.submissions)
            first = std::min(first, submission.at);
    }
    return first;
}

} // namespace

std::vector<AdvisoryCase> reportCases(const Context& context, const QStringList& numbers, const CaseReport& report)
{
    if (numbers.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A report needs at least one case."));
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const QDateTime at = handedInAt(*ledger, report.documentNo, transaction.nowUtc());
    std::vector<AdvisoryCase> reported;
    for (const QString& no : numbers) {
        reported.push_back(stepCase(transaction, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction&) {
            return reportStep(subject, report, numbers, at);
        }));
    }
    transaction.commit();
    return reported;
}

AdvisoryCase reportCase(const Context& context, const QString& no, AdvisoryReporting kind, const QString& reason)
{
    return reportCases(context, {no}, {kind, reason, {}, {}, {}, {}}).front();
}

std::vector<CountRefusal> refusalsOf(const ledger::Ledger& ledger, const QStringList& numbers, const CaseReport& report,
                                     const QDateTime& at)
{
    std::vector<CountRefusal> refusals;
    for (const QString& no : numbers) {
        if (std::optional<CountRefusal> refusal = refusalOf(ledger, no, report, at))
            refusals.push_back(std::move(*refusal));
    }
    return refusals;
}

std::vector<CountRefusal> countSubmittedPaper(ledger::Ledger::Transaction& transaction, const QStringList& numbers,
                                              const CaseReport& report, const QDateTime& at)
{
    const ledger::AdvisoryCaseTable table(transaction.ledger());
    std::vector<CountRefusal> refusals;
    for (const QString& no : numbers) {
        const std::optional<AdvisoryCase> found = table.find(no);
        if (!found || knowsPaper(table.events(no), report.documentNo))
            continue; // a paper about something else, or one whose report was recorded by hand
        std::optional<CountRefusal> refusal = refusalOf(transaction.ledger(), no, report, at);
        stepCase(transaction, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction&) -> CaseStep {
            if (!refusal)
                return reportStep(subject, asFollowUp(subject, report), numbers, at);
            return {QStringLiteral("reportNotCounted"),
                    Tr::tr("Paper %1 was handed in but does not count: %2").arg(report.documentNo, refusal->why),
                    {{QStringLiteral("documentNo"), report.documentNo}, {QStringLiteral("kind"), toString(report.kind)}}};
        });
        if (refusal)
            refusals.push_back(std::move(*refusal));
    }
    return refusals;
}

} // namespace akimori::operations
