#include "ledger/persontable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT id, name, role, deputy, term_from, term_until, pin_hash FROM person ";

std::vector<Person> readAll(Statement& select)
{
    std::vector<Person> people;
    while (select.step()) {
        Person person;
        person.id = select.nextText();
        person.name = select.nextText();
        person.role = select.nextWord(roleFromString);
        person.deputy = select.nextFlag();
        person.termFrom = select.nextDate();
        person.termUntil = select.nextDate();
        person.pinHash = select.nextText();
        people.push_back(std::move(person));
    }
    return people;
}

Statement& bindEditable(Statement& statement, const Person& person)
{
    return statement.text(person.name)
        .text(toString(person.role))
        .flag(person.deputy)
        .date(person.termFrom)
        .date(person.termUntil)
        .text(person.pinHash);
}

} // namespace

std::vector<Person> PersonTable::all() const
{
    Statement select(m_ledger,
                     QByteArray(kSelect) +
                         "ORDER BY CASE role WHEN 'responsible' THEN 1 WHEN 'manager' THEN 2 ELSE 3 END, "
                         "COALESCE(term_from, ''), id");
    return readAll(select);
}

std::optional<Person> PersonTable::find(const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE id = ?");
    std::vector<Person> people = readAll(select.text(id));
    return people.empty() ? std::nullopt : std::optional(std::move(people.front()));
}

void PersonTable::insert(Ledger::Transaction& transaction, const Person& person) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO person (name, role, deputy, term_from, term_until, pin_hash, id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindEditable(insert, person).text(person.id).run();
}

void PersonTable::update(Ledger::Transaction& transaction, const Person& person) const
{
    Statement update(
        transaction.ledger(),
        "UPDATE person SET name = ?, role = ?, deputy = ?, term_from = ?, term_until = ?, pin_hash = ? "
        "WHERE id = ?");
    bindEditable(update, person).text(person.id).runOne(Tr::tr("The person “%1”").arg(person.name));
}

} // namespace akimori::ledger
