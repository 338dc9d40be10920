#include "cutover/steps/hsts.h"

#include "cutover/steps/webservers.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

/// "max-age=300;includesubdomains" whatever the order and spelling.
QString normalized(const QByteArray& header)
{
    QStringList parts;
    for (const QByteArray& part : header.toLower().split(';')) {
        const QString word = QString::fromLatin1(part).remove(u' ').remove(u'"');
        if (!word.isEmpty())
            parts << word;
    }
    parts.sort();
    return parts.join(u';');
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("the same Strict-Transport-Security as on the old server");
    return judgeServers(facts, step, false, [&](const QList<const WebFacts*>& all) {
        QList<CutoverDetail> details;
        for (const WebFacts* web : all) {
            CutoverDetail detail{web->name, CutoverState::Ok, {}, {}};
            const auto old = std::find_if(facts.web.begin(), facts.web.end(), [&](const WebFacts& other) {
                return other.old && other.name == web->name && other.page;
            });
            if (!web->page || old == facts.web.end()) {
                detail.state = CutoverState::Unchecked;
                detail.observed = Tr::tr("the page of the %1 server could not be fetched")
                                      .arg(web->page ? Tr::tr("old") : Tr::tr("new"));
            } else {
                const QString before = normalized(old->page->header("strict-transport-security"));
                const QString after = normalized(web->page->header("strict-transport-security"));
                const QString none = Tr::tr("none", "HSTS header");
                detail.expected = before.isEmpty() ? none : before;
                detail.observed = Tr::tr("old: %1, new: %2")
                                      .arg(before.isEmpty() ? none : before, after.isEmpty() ? none : after);
                detail.state = before == after ? CutoverState::Ok : CutoverState::Ng;
            }
            details.append(detail);
        }
        return summary(step, all.first()->label(), expected, details.first().observed, details);
    });
}

} // namespace

Step hstsStep()
{
    return {QStringLiteral("hsts"), CutoverPhase::Preparation, Tr::tr("HSTS"), NeedsWeb, true, judge};
}

} // namespace akimori::cutover
