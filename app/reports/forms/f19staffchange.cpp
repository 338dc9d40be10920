#include "reports/forms/f19staffchange.h"

#include "base/jst.h"
#include "people/roles.h"
#include "reports/formwriter.h"

#include <algorithm>

namespace akimori::reports {

namespace {

constexpr Role kRoles[] = {Role::Responsible, Role::Manager, Role::Operator};

bool holds(const Person& person, Role role, const QDate& day)
{
    return person.role == role && people::holdsRole(person, day);
}

/// What a person wrote; else the day that the paper is about; else the next change, else the last one. Invalid = nothing
/// changed.
QDate changeDay(const Facts& facts)
{
    const QDate written = QDate::fromString(facts.texts.value(QStringLiteral("date")).trimmed(), Qt::ISODate);
    if (written.isValid())
        return written;
    const QDate named = QDate::fromString(facts.subject, Qt::ISODate);
    return named.isValid() ? named : people::nextChange(facts.people, jst::date(facts.now));
}

QString nameOf(const FormWriter& paper, const Person& person)
{
    return person.deputy ? QStringLiteral("%1（%2）").arg(person.name, paper.text.text("text.deputy")) : person.name;
}

QStringList namesOn(const FormWriter& paper, Role role, const QDate& day)
{
    QStringList names;
    for (const Person& person : paper.facts.people) {
        if (holds(person, role, day))
            names << nameOf(paper, person);
    }
    return names;
}

std::vector<QStringList> changeRows(const FormWriter& paper, const QDate& day)
{
    std::vector<QStringList> rows;
    for (const Role role : kRoles) {
        const QStringList before = namesOn(paper, role, day.addDays(-1));
        const QStringList after = namesOn(paper, role, day);
        if (before == after)
            continue;
        const bool joined = std::all_of(before.begin(), before.end(), [&](const QString& name) { return after.contains(name); });
        const bool left = std::all_of(after.begin(), after.end(), [&](const QString& name) { return before.contains(name); });
        rows.push_back({paper.word("role", toString(role)), before.join(u'\n'), after.join(u'\n'),
                        paper.text.text(joined ? "change.appointed"
                                        : left ? "change.left"
                                               : "change.replaced")});
    }
    return rows;
}

std::vector<QStringList> peopleRows(const FormWriter& paper, const QDate& day)
{
    const FormText& text = paper.text;
    std::vector<QStringList> rows;
    for (const Role role : kRoles) {
        for (const Person& person : paper.facts.people) {
            if (!holds(person, role, day))
                continue;
            const QString until = person.termUntil.isValid() ? text.text("text.until", {{"day", plainDateText(person.termUntil)}})
                                                             : text.text("text.open");
            const QString from = person.termFrom.isValid() ? plainDateText(person.termFrom) : text.text("text.begin");
            rows.push_back({paper.word("role", toString(role)), person.name,
                            text.text(person.deputy ? "text.deputy" : "text.holder"),
                            text.text("text.term", {{"from", from}, {"until", until}})});
        }
    }
    return rows;
}

} // namespace

Document staffChangeNotice(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const QDate today = jst::date(facts.now);
    const QDate day = changeDay(facts);
    std::vector<QStringList> changes = day.isValid() ? changeRows(paper, day) : std::vector<QStringList>();
    if (changes.empty())
        paper.setOpening("openingNone");
    else if (day <= today)
        paper.setOpening("openingDone");
    paper.heading("change");
    paper.field("date", dateText(day));
    paper.table("change", std::move(changes));
    paper.heading("before");
    paper.table("people", peopleRows(paper, day.isValid() ? day.addDays(-1) : today));
    paper.heading("after");
    paper.table("people", peopleRows(paper, day.isValid() ? day : today));
    paper.heading("reason");
    paper.writtenField("reason");
    paper.writtenField("handover");
    return paper.finish();
}

} // namespace akimori::reports
