#include "cutover/steps/leftovers.h"

#include "cutover/steps/webservers.h"
#include "cutover/tr.h"

#include <QRegularExpression>

namespace akimori::cutover {

namespace {

bool hidesFromSearch(const net::HttpResponse& page)
{
    static const QRegularExpression meta(QStringLiteral("<meta[^>]{0,200}robots[^>]{0,200}noindex"),
                                         QRegularExpression::CaseInsensitiveOption);
    return page.header("x-robots-tag").toLower().contains("noindex") ||
           meta.match(QString::fromLatin1(page.body.left(65'536))).hasMatch();
}

bool refusesRobots(const net::HttpResponse& robots)
{
    static const QRegularExpression everything(QStringLiteral("^\\s*disallow\\s*:\\s*/\\s*(#.*)?$"),
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::MultilineOption);
    return robots.status == 200 && everything.match(QString::fromLatin1(robots.body.left(65'536))).hasMatch();
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("no noindex, Disallow or password from the test time");
    return judgeServers(facts, step, false, [&](const QList<const WebFacts*>& all) {
        QList<CutoverDetail> details;
        for (const WebFacts* web : all) {
            CutoverDetail detail{web->name, CutoverState::Ok, expected, Tr::tr("nothing left over")};
            QStringList found;
            if (!web->page || !web->robots) {
                detail.state = CutoverState::Unchecked;
                detail.observed = web->failure;
            } else {
                if (web->page->status == 401)
                    found << Tr::tr("asks for a password (401)");
                if (hidesFromSearch(*web->page))
                    found << Tr::tr("tells search engines to leave (noindex)");
                if (refusesRobots(*web->robots))
                    found << Tr::tr("robots.txt shuts out search engines (Disallow: /)");
            }
            if (!found.isEmpty()) {
                detail.state = CutoverState::Ng;
                detail.observed = found.join(QStringLiteral("; "));
            }
            details.append(detail);
        }
        return summary(step, all.first()->label(), expected, Tr::tr("nothing left over"), details);
    });
}

} // namespace

Step leftoversStep()
{
    return {QStringLiteral("leftovers"),
            CutoverPhase::Preparation,
            Tr::tr("Leftovers of the test time"),
            NeedsWeb,
            true,
            judge};
}

} // namespace akimori::cutover
