#include "operations/consultations/consultations.h"

#include "base/citycalendar.h"
#include "base/jst.h"
#include "ledger/consultationtable.h"
#include "operations/tr.h"

#include <QJsonArray>

namespace akimori::operations {

namespace {

QJsonObject detailOf(const ConsultationRecord& record)
{
    return {{QStringLiteral("site"), record.siteId},
            {QStringLiteral("at"), jst::iso(record.at)},
            {QStringLiteral("persons"), record.persons},
            {QStringLiteral("means"), record.means},
            {QStringLiteral("subject"), record.subject},
            {QStringLiteral("discussion"), record.discussion},
            {QStringLiteral("conclusion"), record.conclusion},
            {QStringLiteral("askedOf"), record.askedOf},
            {QStringLiteral("dueOn"), record.dueOn.toString(Qt::ISODate)},
            {QStringLiteral("links"), QJsonArray::fromStringList(record.links)}};
}

void requirePersons(const ConsultationRecord& record)
{
    if (!record.open() && record.persons.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A conclusion needs the persons of both sides who reached it. Nothing was "
                                                "recorded. Give their names."));
}

} // namespace

std::vector<ConsultationRecord> listConsultations(const Context& context, bool openOnly)
{
    const auto ledger = context.openLedger();
    std::vector<ConsultationRecord> records = ledger::ConsultationTable(*ledger).all();
    if (openOnly)
        std::erase_if(records, [](const ConsultationRecord& record) { return !record.open(); });
    return records;
}

ConsultationRecord AddConsultation::run(ConsultationRecord record, const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    if (record.subject.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A consultation needs its subject. Nothing was recorded. Say what it is about."));
    requirePersons(record);
    if (!siteName.isEmpty())
        record.siteId = findSite(*ledger, siteName).id;
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const QDateTime now = transaction.nowUtc();
    record.at = record.at.isValid() ? record.at : now;
    if (record.at > now)
        throw Error(ErrorCode::BadInput, Tr::tr("A consultation cannot lie in the future. Check its time."));
    record.concludedAt = record.open() ? QDateTime() : record.at;
    record.recordedBy = transaction.actor().name;
    record.recordedAt = now;
    const ledger::ConsultationTable table(*ledger);
    record.no = table.nextNumber(fiscalYearOf(jst::date(now)));
    table.insert(transaction, record);
    transaction.audit(QStringLiteral("consultation.add"), record.no, detailOf(record));
    transaction.commit();
    return record;
}

ConsultationRecord concludeConsultation(const Context& context, const QString& no, const QString& conclusion,
                                        const QString& persons, const QDateTime& at)
{
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const ledger::ConsultationTable table(*ledger);
    const std::optional<ConsultationRecord> found = table.find(no);
    if (!found)
        throw Error(ErrorCode::NotFound, Tr::tr("There is no consultation %1. “consultation list” shows them.").arg(no));
    if (!found->open())
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The consultation %1 is concluded already. Record a new one that refers to it.").arg(no));
    if (conclusion.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The conclusion is empty. Nothing was recorded. Write it down."));
    ConsultationRecord record = *found;
    record.conclusion = conclusion.trimmed();
    if (!persons.trimmed().isEmpty())
        record.persons = persons.trimmed();
    requirePersons(record);
    record.concludedAt = at.isValid() ? at : transaction.nowUtc();
    if (record.concludedAt > transaction.nowUtc() || record.concludedAt < record.at)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The conclusion must lie between the question and now. Check its time."));
    table.update(transaction, record);
    transaction.audit(QStringLiteral("consultation.conclude"), no, detailOf(record));
    transaction.commit();
    return record;
}

} // namespace akimori::operations
