#include "cutover/steps/content.h"

#include "cutover/tr.h"

#include <QLocale>

namespace akimori::cutover {

namespace {

QString kindWord(PageDifference::Kind kind)
{
    using Kind = PageDifference::Kind;
    switch (kind) {
    case Kind::Missing:
        return Tr::tr("missing on the new server");
    case Kind::Extra:
        return Tr::tr("only on the new server");
    case Kind::Status:
        return Tr::tr("another status");
    case Kind::Redirect:
        return Tr::tr("redirects elsewhere");
    case Kind::Type:
        return Tr::tr("another content type");
    case Kind::Content:
        return Tr::tr("another content");
    case Kind::Unreadable:
        return Tr::tr("could not be fetched");
    }
    return {};
}

CutoverState stateOf(PageDifference::Kind kind)
{
    return kind == PageDifference::Kind::Unreadable ? CutoverState::Unchecked
           : kind == PageDifference::Kind::Extra    ? CutoverState::Ok
                                                    : CutoverState::Ng;
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("every page answers alike: status, redirect, content type and content");
    QList<CutoverStep> results;
    for (const PageComparison& comparison : facts.comparisons) {
        CutoverState state = CutoverState::Ok;
        if (comparison.unreadable > 0 || !comparison.stopped.isEmpty() || comparison.compared == 0)
            state = CutoverState::Unchecked;
        if (comparison.differing > 0)
            state = CutoverState::Ng;
        QStringList parts;
        if (comparison.compared > 0)
            parts << Tr::tr("%1 pages compared with %2, %3 differ, %4 could not be fetched")
                         .arg(QLocale(QLocale::C).toString(comparison.compared), comparison.oldServer)
                         .arg(comparison.differing)
                         .arg(comparison.unreadable);
        QList<CutoverDetail> details;
        int named = 0;
        for (const PageDifference& difference : comparison.differences) {
            const CutoverState one = stateOf(difference.kind);
            if (details.size() < CutoverStep::kMaxDetails)
                details.append({difference.url, one, difference.oldServer,
                                kindWord(difference.kind) + QStringLiteral(": ") + difference.newServer});
            if (one == CutoverState::Ng && named++ < 3)
                parts << QStringLiteral("%1 (%2)").arg(difference.url, kindWord(difference.kind));
        }
        if (!comparison.stopped.isEmpty())
            parts << comparison.stopped;
        CutoverStep result =
            step.resultFor(comparison.newServer, state, expected, parts.join(QStringLiteral("; ")));
        result.details = details;
        results.append(result);
    }
    return results;
}

} // namespace

Step contentStep()
{
    return {QStringLiteral("content"),
            CutoverPhase::Preparation,
            Tr::tr("Content of old and new server"),
            NeedsWeb | NeedsPages,
            true,
            judge};
}

} // namespace akimori::cutover
