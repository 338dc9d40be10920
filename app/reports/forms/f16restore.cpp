#include "reports/forms/f16restore.h"

#include "base/bytepath.h"
#include "reports/formwriter.h"
#include "reports/machinetext.h"

#include <QFileInfo>

#include <algorithm>

namespace akimori::reports {

namespace {

constexpr qsizetype kPaths = 200;

QString scopeText(const FormWriter& paper, const Restore& restore)
{
    if (restore.paths.isEmpty())
        return paper.text.text("text.whole");
    QStringList lines;
    for (const QByteArray& path : restore.paths.mid(0, kPaths))
        lines << printable(path);
    if (restore.paths.size() > kPaths)
        lines << paper.text.text("text.morePaths", {{"count", numberText(restore.paths.size() - kPaths)}});
    return lines.join(u'\n');
}

QString generationText(const FormWriter& paper, const Restore& restore)
{
    const QString kind = paper.word("kind", toString(restore.kind));
    return restore.generationId.isEmpty() ? paper.text.text("text.archive", {{"file", QFileInfo(restore.archive).fileName()}, {"kind", kind}})
                                          : QStringLiteral("%1（%2）").arg(restore.generationId, kind);
}

QString objective(const FormWriter& paper, const RecoveryObjective& agreed, const QString& actual)
{
    return paper.text.text("text.objective", {{"actual", actual},
                                              {"agreed", agreed.value.isEmpty() ? paper.text.text("text.notAgreed") : agreed.value}});
}

} // namespace

Document restoreReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const auto it = std::find_if(facts.restores.begin(), facts.restores.end(),
                                 [&](const Restore& each) { return !facts.subject.isEmpty() && each.id == facts.subject; });
    const bool known = it != facts.restores.end();
    const Restore restore = known ? *it : Restore();
    const auto ifKnown = [&](const QString& value) { return known ? value : QString(); };
    const bool timed = restore.startedAt.isValid() && restore.endedAt.isValid();
    paper.heading("work");
    paper.field("kind", ifKnown(restore.drill ? text.text("text.drill") : text.text("text.restore")));
    paper.field("reason", paper.written("reason"));
    paper.field("site", facts.site.name);
    paper.field("generation", ifKnown(generationText(paper, restore)));
    paper.field("point", instantText(restore.point));
    paper.field("scope", ifKnown(scopeText(paper, restore)));
    paper.field("source", ifKnown(text.text(restore.sourceSiteId == restore.siteId || restore.sourceSiteId.isEmpty() ? "text.sameSite" : "text.otherSite")));
    paper.field("period", ifKnown(text.text("text.period", {{"from", instantText(restore.startedAt)},
                                                            {"to", restore.endedAt.isValid() ? instantText(restore.endedAt) : QStringLiteral("未終了")}})));
    paper.field("by", restore.startedBy);
    paper.heading("result");
    paper.field("state", ifKnown(paper.word("restoreState", toString(restore.state))));
    paper.field("changed", ifKnown(text.text("text.changed", {{"count", numberText(restore.changed)}, {"bytes", bytesText(restore.uploadedBytes)}})));
    paper.field("failure", ifKnown(restore.failure.isEmpty() ? text.text("none") : machineText(restore.failure)));
    paper.field("check", paper.written("check"));
    paper.heading("objectives");
    paper.field("rpo", ifKnown(objective(paper, facts.contract.recoveryPoint,
                                         restore.point.isValid() ? text.text("text.age", {{"time", durationText(std::max<qint64>(0, restore.point.secsTo(restore.startedAt)))}})
                                                                 : text.text("unknown"))));
    paper.field("rto", ifKnown(objective(paper, facts.contract.recoveryTime,
                                         timed ? durationText(restore.startedAt.secsTo(restore.endedAt)) : text.text("text.notEnded"))));
    paper.field("objectives", paper.written("objectives"));
    paper.field("remarks", paper.written("remarks"));
    return paper.finish();
}

} // namespace akimori::reports
