#include "ledger/consultationtable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define CONSULTATION_COLUMNS                                                                                 \
    "persons, means, discussion, conclusion, concluded_at, asked_of, due_on, links, no, site_id, at, "       \
    "subject, recorded_by, recorded_at"

constexpr char kSelect[] = "SELECT " CONSULTATION_COLUMNS " FROM consultation ";

std::vector<ConsultationRecord> readAll(Statement& select)
{
    std::vector<ConsultationRecord> records;
    while (select.step()) {
        ConsultationRecord record;
        record.persons = select.nextText();
        record.means = select.nextText();
        record.discussion = select.nextText();
        record.conclusion = select.nextText();
        record.concludedAt = select.nextTime();
        record.askedOf = select.nextText();
        record.dueOn = select.nextDate();
        record.links = select.nextTexts();
        record.no = select.nextText();
        record.siteId = select.nextText();
        record.at = select.nextTime();
        record.subject = select.nextText();
        record.recordedBy = select.nextText();
        record.recordedAt = select.nextTime();
        records.push_back(std::move(record));
    }
    return records;
}

Statement& bindChangeable(Statement& statement, const ConsultationRecord& record)
{
    return statement.text(record.persons)
        .text(record.means)
        .text(record.discussion)
        .text(record.conclusion)
        .time(record.concludedAt)
        .text(record.askedOf)
        .date(record.dueOn)
        .texts(record.links)
        .text(record.no);
}

} // namespace

std::vector<ConsultationRecord> ConsultationTable::all() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY at, no");
    return readAll(select);
}

std::optional<ConsultationRecord> ConsultationTable::find(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE no = ?");
    std::vector<ConsultationRecord> records = readAll(select.text(no));
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

QString ConsultationTable::nextNumber(int fiscalYear) const
{
    const QString prefix = QStringLiteral("協-%1-").arg(fiscalYear);
    Statement select(m_ledger, "SELECT no FROM consultation WHERE substr(no, 1, ?) = ?");
    select.number(prefix.size()).text(prefix);
    int highest = 0;
    while (select.step())
        highest = std::max(highest, select.nextText().mid(prefix.size()).toInt());
    return prefix + QStringLiteral("%1").arg(highest + 1, 3, 10, QLatin1Char('0'));
}

void ConsultationTable::insert(Ledger::Transaction& transaction, const ConsultationRecord& record) const
{
    if (find(record.no))
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The consultation %1 is recorded already. Use another number.").arg(record.no));
    Statement insert(transaction.ledger(), "INSERT INTO consultation (" CONSULTATION_COLUMNS
                                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindChangeable(insert, record)
        .textOrNull(record.siteId)
        .time(record.at)
        .text(record.subject)
        .text(record.recordedBy)
        .time(record.recordedAt)
        .run();
}

void ConsultationTable::update(Ledger::Transaction& transaction, const ConsultationRecord& record) const
{
    Statement update(transaction.ledger(),
                     "UPDATE consultation SET persons = ?, means = ?, discussion = ?, conclusion = ?, "
                     "concluded_at = ?, asked_of = ?, due_on = ?, links = ? WHERE no = ?");
    bindChangeable(update, record).runOne(Tr::tr("The consultation %1").arg(record.no));
}

} // namespace akimori::ledger
