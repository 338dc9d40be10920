#include "reports/forms/f02backup.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "reports/backuptables.h"
#include "reports/machinetext.h"
#include "reports/monthtables.h"

#include <algorithm>

namespace akimori::reports {

namespace {

QString windowText(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    if (facts.site.impact == PerformanceImpact::None)
        return paper.text.text("text.windowFree");
    const std::vector<const Generation*> breaches = takenInForbiddenHours(facts);
    if (breaches.empty())
        return takenInPeriod(facts).empty() ? QString() : paper.text.text("text.windowOk");
    QStringList ids;
    for (const Generation* generation : breaches)
        ids << generation->id;
    return paper.text.text("text.windowBad", {{"count", numberText(static_cast<qint64>(breaches.size()))},
                                              {"list", ids.join(QStringLiteral("、"))}});
}

void overview(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    const std::vector<const Generation*> taken = takenInPeriod(facts);
    const auto data = std::count_if(taken.begin(), taken.end(),
                                    [](const Generation* each) { return each->kind == BackupKind::Data; });
    QStringList roots;
    for (const QByteArray& root : facts.site.roots)
        roots << printable(root);
    paper.heading("overview");
    paper.field("period", QStringLiteral("%1から%2まで").arg(dateText(facts.from), dateText(facts.until)));
    paper.field("site", facts.site.name);
    paper.field("roots", roots.join(u'\n'));
    paper.field("counts", paper.text.text("text.counts", {{"data", numberText(data)},
                                                          {"system", numberText(static_cast<qint64>(taken.size()) - data)}}));
    paper.field("method", paper.text.text("text.method"));
    paper.field("window", windowText(paper));
    paper.field("performance",
                paper.written("performance", paper.text.text(facts.site.impact == PerformanceImpact::None ? "text.impactNo" : "text.impactYes")));
    paper.field("storage", paper.written("storage"));
}

void lists(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    std::vector<QStringList> rows;
    for (const Generation* each : takenInPeriod(facts))
        rows.push_back({QString::number(rows.size() + 1), briefInstant(each->takenAt),
                        paper.word("kind", toString(each->kind)) + QStringLiteral("・") + paper.word("trigger", toString(each->trigger)), each->id, numberText(each->files),
                        bytesText(each->bytes), bytesText(each->archiveBytes), verificationWord(*each), windowWord(facts, *each)});
    paper.heading("runs");
    paper.table("runs", std::move(rows));

    std::vector<QStringList> kept;
    for (const Generation* each : keptAtTheEnd(facts)) {
        QString state = verificationWord(*each) + (each->evidence ? QStringLiteral("（証拠保全）") : QString());
        if (const DiscardedFact* since = discardOf(facts, *each))
            state += QStringLiteral("\n（%1廃棄）").arg(briefDate(jst::date(since->at)));
        kept.push_back({each->id, briefInstant(each->takenAt), paper.word("kind", toString(each->kind)), numberText(each->files),
                        bytesText(each->archiveBytes), briefDate(each->verifiedAt.isValid() ? jst::date(each->verifiedAt) : QDate()), state});
    }
    paper.heading("kept");
    if (!kept.empty())
        paper.say("keptAsOf", {{"date", dateText(std::min(facts.until, jst::date(facts.now)))}});
    paper.table("kept", std::move(kept));

    std::vector<QStringList> discarded;
    for (const DiscardedFact& each : facts.discarded) {
        if (!facts.inPeriod(each.at))
            continue;
        discarded.push_back({each.generation.id, briefInstant(each.generation.takenAt),
                             paper.word("kind", toString(each.generation.kind)), briefInstant(each.at), each.reason});
    }
    paper.heading("discarded");
    paper.table("discarded", std::move(discarded));
}

void trouble(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    std::vector<QStringList> rows;
    for (const Run& run : facts.runs) {
        if (run.job.startsWith(QLatin1String("backup.")) &&
            (run.outcome == RunOutcome::Failed || run.outcome == RunOutcome::Missed || run.outcome == RunOutcome::Unchecked))
            rows.push_back({briefInstant(run.plannedFor.isValid() ? run.plannedFor : run.startedAt),
                            run.outcome == RunOutcome::Missed ? QStringLiteral("未実施") : QStringLiteral("失敗"), machineText(run.detail)});
    }
    for (const Generation* each : takenInPeriod(facts)) {
        if (each->damaged)
            rows.push_back({briefInstant(each->takenAt), QStringLiteral("破損"), each->id});
    }
    for (const WarningGroup& group : warningsOf(takenInPeriod(facts)))
        rows.push_back({group.places(paper), QStringLiteral("警告"), group.text + (group.varies ? paper.text.text("varies") : QString())});
    paper.heading("trouble");
    if (rows.empty() && takenInPeriod(facts).empty())
        paper.say("troubleUnchecked");
    else
        paper.table("trouble", std::move(rows));
    if (!facts.texts.value(QStringLiteral("remarks")).trimmed().isEmpty())
        paper.paragraph(paper.written("remarks"));

    std::vector<QStringList> restores;
    for (const Restore& each : facts.restores) {
        if (facts.inPeriod(each.startedAt))
            restores.push_back({briefInstant(each.startedAt), each.drill ? QStringLiteral("復元訓練") : QStringLiteral("復元"),
                                each.generationId, paper.word("restoreState", toString(each.state)), each.startedBy});
    }
    paper.heading("restores");
    paper.table("restores", std::move(restores));
}

} // namespace

Document backupReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    overview(paper);
    lists(paper);
    trouble(paper);
    return paper.finish();
}

} // namespace akimori::reports
