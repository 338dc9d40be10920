#include "cutover/steps/inventory.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

/// How one server's records differ from those of the newest, one line each.
QStringList differences(const AuthorityFacts& authority, const AuthorityFacts& newest, int& unread)
{
    QStringList lines;
    for (const auto& [key, reference] : newest.sets) {
        const net::DnsReply* reply = authority.find(key.first, key.second);
        if (!reply || !reply->answered() || !reference.answered()) {
            ++unread;
            continue;
        }
        const QStringList here = reply->values(key.second);
        const QStringList there = reference.values(key.second);
        if (here != there)
            lines
                << Tr::tr("%1 %2: %3 instead of %4").arg(key.first, key.second, orNone(here), orNone(there));
        else if (reply->ttl(key.second) != reference.ttl(key.second))
            lines << Tr::tr("%1 %2: TTL %3 instead of %4")
                         .arg(key.first, key.second, seconds(reply->ttl(key.second)),
                              seconds(reference.ttl(key.second)));
    }
    return lines;
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("every authoritative server gives the same records");
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    int sets = 0;
    int unread = 0;
    CutoverStep result = step.result(CutoverState::Ok, expected, {});
    for (const auto& [key, reply] : newest->sets) {
        const QStringList values = reply.values(key.second);
        unread += reply.answered() ? 0 : 1;
        if (values.isEmpty())
            continue;
        ++sets;
        if (result.details.size() < CutoverStep::kMaxDetails)
            result.details.append({key.first + u' ' + key.second,
                                   CutoverState::Ok,
                                   {},
                                   values.join(QStringLiteral(" | ")) + QStringLiteral("  TTL ") +
                                       QString::number(reply.ttl(key.second))});
    }
    QStringList problems;
    QStringList silent;
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        if (&authority == newest)
            continue;
        if (!authority.authoritative()) {
            silent << authority.label();
            continue;
        }
        const QStringList lines = differences(authority, *newest, unread);
        if (lines.isEmpty())
            continue;
        problems << Tr::tr("%1 differs in %n record set(s): %2", nullptr, static_cast<int>(lines.size()))
                        .arg(authority.label(), lines.mid(0, 3).join(QStringLiteral("; ")));
        for (const QString& line : lines.mid(0, CutoverStep::kMaxDetails - result.details.size()))
            result.details.append({authority.label(), CutoverState::Ng, expected, line});
    }
    result.observed = Tr::tr("%n record set(s) at %1", nullptr, sets).arg(newest->label());
    if (unread > 0) {
        result.state = CutoverState::Unchecked;
        result.observed += u' ' + Tr::tr("%n question(s) got no answer.", nullptr, unread);
    }
    if (!silent.isEmpty()) {
        result.state = CutoverState::Unchecked;
        result.observed += u' ' + Tr::tr("Not compared, because no answer with authority came: %1.")
                                      .arg(silent.join(QStringLiteral(", ")));
    }
    if (!problems.isEmpty()) {
        result.state = CutoverState::Ng;
        result.observed += u' ' + problems.join(u' ');
    }
    return {result};
}

} // namespace

Step inventoryStep()
{
    return {QStringLiteral("inventory"),
            CutoverPhase::Survey,
            Tr::tr("Inventory of all records"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
