#include "base/language.h"
#include "ledger/citycontacttable.h"
#include "ledger/incidenttable.h"
#include "operations/incidents/incidentledger.h"
#include "operations/incidents/incidents.h"
#include "operations/reports/papernumber.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kMinute = 60; // people enter whole minutes

void requireText(const QString& text, const QString& sentence)
{
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, sentence);
}

/// Numbers the edition and stores it. Throws what cannot be meant, see recordIncidentReport().
IncidentStep reportStep(ledger::Ledger::Transaction& transaction, const IncidentDossier& dossier, IncidentReport& report)
{
    const Incident& incident = dossier.incident;
    report.no = incident.no;
    report.edition = dossier.nextEdition();
    report.sentBy = transaction.actor().name;
    if (!report.sentAt.isValid())
        report.sentAt = transaction.nowUtc();
    if (report.sentAt <= incident.detectedAt.addSecs(-kMinute))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The report cannot have been sent before the detection. Correct the time."));
    if (report.kind == IncidentReportKind::First && report.edition > 1)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The first report was sent already. This is a follow-up or the final report."));
    if (report.kind == IncidentReportKind::Final && !incident.serviceRestoredAt.isValid()
        && incident.necessity != Necessity::NotRequired)
        throw Error(ErrorCode::NotAllowedNow, Tr::tr("The final report comes after the restoration. Record first when the "
                                                     "service was restored."));
    ledger::IncidentTable(transaction.ledger()).addReport(transaction, report);
    const JapaneseScope inRecords;
    IncidentStep step;
    step.kind = QStringLiteral("reported");
    const QString name = report.kind == IncidentReportKind::First
                             ? displayName(report.kind)
                             : Tr::tr("Report no. %1 (%2)", "edition, kind").arg(report.edition).arg(displayName(report.kind));
    step.text = Tr::tr("%1 to %2, %3", "report, person, means").arg(name, report.sentTo, report.means);
    step.at = report.sentAt;
    step.detail = {{QStringLiteral("edition"), report.edition}, {QStringLiteral("documentNo"), report.documentNo}};
    return step;
}

} // namespace

CityContact recordCityContact(const Context& context, const QString& subject, CityContact contact)
{
    requireText(subject, Tr::tr("Say what the contact was about: the number of the incident or case."));
    requireText(contact.cityPerson, Tr::tr("A contact needs office and name of the person at the city, also when nobody was "
                                           "there."));
    if (contact.reached)
        requireText(contact.words, Tr::tr("A contact needs its content: what was said."));
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    contact.subject = subject;
    contact.enteredAt = transaction.nowUtc();
    contact.enteredBy = transaction.actor().name;
    if (!contact.at.isValid())
        contact.at = contact.enteredAt;
    if (contact.ourPerson.trimmed().isEmpty())
        contact.ourPerson = contact.enteredBy;
    if (contact.at > contact.enteredAt.addSecs(60))
        throw Error(ErrorCode::BadInput, Tr::tr("What lies in the future cannot be recorded as done. Correct the time."));
    contact.id = ledger::CityContactTable(*ledger).insert(transaction, contact);
    const JapaneseScope inRecords;
    const QString line = Tr::tr("%1, %2, %3: %4", "direction, means, person, words")
                             .arg(displayName(contact.direction), displayName(contact.means), contact.cityPerson,
                                  contact.reached ? contact.words : Tr::tr("nobody was there"));
    const QJsonObject detail{{QStringLiteral("contact"), contact.id}};
    if (auto incident = ledger::IncidentTable(*ledger).find(subject)) {
        const Incident before = *incident;
        incidents::acknowledge(*incident, contact.enteredBy, contact.enteredAt);
        writeIncidentStep(transaction, before, *incident,
                          {contact.reached ? QStringLiteral("contacted") : QStringLiteral("attempted"), line, contact.at,
                           detail});
    } else {
        transaction.audit(QStringLiteral("contact.recorded"), subject,
                          {{QStringLiteral("contact"), contact.id}, {QStringLiteral("text"), line}});
    }
    transaction.commit();
    return contact;
}

std::vector<CityContact> cityContacts(const Context& context, const QString& subject)
{
    return ledger::CityContactTable(*context.openLedger()).about(subject);
}

IncidentReport recordIncidentReport(const Context& context, const QString& no, IncidentReport report)
{
    requireText(report.sentTo, Tr::tr("Say to whom the report was handed: office and name."));
    requireText(report.means, Tr::tr("Say how the report was handed over: in person, by e-mail, by file exchange."));
    stepIncident(context, no, [&](IncidentDossier& dossier, ledger::Ledger::Transaction& transaction) {
        report.documentNo = report.documentNo.trimmed();
        if (const auto issued = findIssued(transaction.ledger(), report.documentNo))
            report.documentNo = issued->no; // however it was written
        return reportStep(transaction, dossier, report);
    });
    return report;
}

void noteSubmittedPaper(ledger::Ledger::Transaction& transaction, const QString& no, bool isFinal, IncidentReport report)
{
    const ledger::IncidentTable table(transaction.ledger());
    if (!table.find(no))
        return; // a paper about something else
    IncidentDossier dossier = table.dossier(no);
    const bool known = std::any_of(dossier.reports.begin(), dossier.reports.end(), [&](const IncidentReport& one) {
        return !report.documentNo.isEmpty() && one.documentNo == report.documentNo;
    });
    if (known)
        return;
    const bool mayBeFinal = dossier.incident.serviceRestoredAt.isValid()
                            || dossier.incident.necessity == Necessity::NotRequired;
    report.kind = isFinal && mayBeFinal     ? IncidentReportKind::Final
                  : dossier.reports.empty() ? IncidentReportKind::First
                                            : IncidentReportKind::FollowUp;
    const Incident before = dossier.incident;
    const IncidentStep step = reportStep(transaction, dossier, report);
    writeIncidentStep(transaction, before, dossier.incident, step);
}

} // namespace akimori::operations
