#include "reports/forms/f13organisation.h"

#include "base/jst.h"
#include "people/roles.h"
#include "reports/formwriter.h"

namespace akimori::reports {

namespace {

QString termText(const FormWriter& paper, const Person& person)
{
    const QString from = person.termFrom.isValid() ? plainDateText(person.termFrom) : QStringLiteral("業務着手時");
    const QString until = person.termUntil.isValid() ? plainDateText(person.termUntil) : paper.text.text("text.open");
    return QStringLiteral("%1から　%2").arg(from, until);
}

QString namesOf(const FormWriter& paper, Role role)
{
    const QDate today = jst::date(paper.facts.now);
    QStringList names;
    for (const Person& person : paper.facts.people) {
        if (person.role == role && people::holdsRole(person, today))
            names << person.name + (person.deputy ? QStringLiteral("（%1）").arg(paper.text.text("text.deputy")) : QString());
    }
    return names.join(QStringLiteral("、"));
}

} // namespace

Document organisationChart(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const QDate today = jst::date(facts.now);
    paper.heading("chart");
    paper.field("city", QStringList{facts.contract.city.name, facts.contract.city.via}.join(QStringLiteral("　")).trimmed());
    paper.field("contractor", facts.contract.contractor.name);
    paper.field("responsible", namesOf(paper, Role::Responsible));
    paper.field("manager", namesOf(paper, Role::Manager));
    paper.field("operator", namesOf(paper, Role::Operator));
    std::vector<QStringList> people;
    std::vector<QStringList> history;
    for (const Person& person : facts.people) {
        const QString role = paper.word("role", toString(person.role));
        if (person.termUntil.isValid() && person.termUntil < today)
            history.push_back({role, person.name, termText(paper, person)});
        else
            people.push_back({role, person.name, person.deputy ? text.text("text.deputy") : QStringLiteral("正"), termText(paper, person)});
    }
    paper.heading("people");
    paper.table("people", std::move(people));
    paper.field("phones", paper.written("phones"));
    paper.heading("partners");
    paper.field("domain", facts.contract.domainAdministrator);
    paper.field("server", facts.contract.serverProvider);
    paper.field("assessor", paper.written("assessor"));
    paper.heading("routes");
    paper.field("daytime", paper.written("daytime"));
    paper.field("night", paper.written("night"));
    paper.field("targets", paper.written("targets"));
    paper.heading("history");
    paper.table("history", std::move(history));
    return paper.finish();
}

} // namespace akimori::reports
