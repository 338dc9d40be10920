#include "ledger/citycontacttable.h"

#include "ledger/statement.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT id, subject, at, entered_at, entered_by, direction, means, reached, our_person, "
                           "city_person, words, answer, next_at FROM city_contact ";

std::vector<CityContact> readAll(Statement& select)
{
    std::vector<CityContact> contacts;
    while (select.step()) {
        CityContact contact;
        contact.id = select.nextNumber();
        contact.subject = select.nextText();
        contact.at = select.nextTime();
        contact.enteredAt = select.nextTime();
        contact.enteredBy = select.nextText();
        contact.direction = select.nextWord(contactDirectionFromString);
        contact.means = select.nextWord(contactMeansFromString);
        contact.reached = select.nextFlag();
        contact.ourPerson = select.nextText();
        contact.cityPerson = select.nextText();
        contact.words = select.nextText();
        contact.answer = select.nextText();
        contact.nextAt = select.nextTime();
        contacts.push_back(std::move(contact));
    }
    return contacts;
}

} // namespace

std::vector<CityContact> CityContactTable::about(const QString& subject) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE subject = ? ORDER BY at, id");
    return readAll(select.text(subject));
}

std::vector<CityContact> CityContactTable::between(const QDateTime& from, const QDateTime& until) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE at >= ? AND at < ? ORDER BY at, id");
    return readAll(select.time(from).time(until));
}

qint64 CityContactTable::insert(Ledger::Transaction& transaction, const CityContact& contact) const
{
    Statement highest(transaction.ledger(), "SELECT COALESCE(MAX(id), 0) + 1 FROM city_contact");
    highest.step();
    const qint64 id = highest.nextNumber();
    Statement(transaction.ledger(),
              "INSERT INTO city_contact (id, subject, at, entered_at, entered_by, direction, means, reached, "
              "our_person, city_person, words, answer, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .number(id)
        .text(contact.subject)
        .time(contact.at)
        .time(contact.enteredAt)
        .text(contact.enteredBy)
        .text(toString(contact.direction))
        .text(toString(contact.means))
        .flag(contact.reached)
        .text(contact.ourPerson)
        .text(contact.cityPerson)
        .text(contact.words)
        .text(contact.answer)
        .time(contact.nextAt)
        .run();
    return id;
}

} // namespace akimori::ledger
