#include "reports/forms/f15daily.h"

#include "base/jst.h"
#include "reports/formwriter.h"
#include "reports/machinetext.h"

#include <algorithm>

namespace akimori::reports {

namespace {

const DailyRecord* roundOf(const Facts& facts)
{
    const auto found = std::find_if(facts.rounds.begin(), facts.rounds.end(),
                                    [&](const DailyRecord& each) { return each.no == facts.subject; });
    return found == facts.rounds.end() ? nullptr : &*found;
}

QString resultText(const FormWriter& paper, const DailyRecord& record)
{
    switch (record.outcome()) {
    case RunOutcome::Ok:
        return paper.text.text("text.clean");
    case RunOutcome::Found:
        return paper.text.text("text.found");
    default:
        return paper.text.text("text.unchecked");
    }
}

QString backupsOf(const FormWriter& paper, const QDate& day)
{
    QStringList lines;
    for (const Generation& each : paper.facts.generations) {
        if (jst::date(each.takenAt) == day)
            lines.prepend(QStringLiteral("%1　%2（%3、照合 %4）")
                              .arg(timeText(each.takenAt), paper.word("kind", toString(each.kind)),
                                   paper.word("trigger", toString(each.trigger)),
                                   each.damaged      ? QStringLiteral("破損")
                                   : each.verified() ? QStringLiteral("一致")
                                                     : QStringLiteral("未完了")));
    }
    return lines.isEmpty() ? paper.text.text("text.noBackup") : lines.join(u'\n');
}

QString incidentsOf(const FormWriter& paper, const QDate& day)
{
    QStringList lines;
    for (const IncidentDossier& each : paper.facts.incidents) {
        if (jst::date(each.incident.detectedAt) == day)
            lines << QStringLiteral("%1　%2　%3").arg(timeText(each.incident.detectedAt), each.incident.no, each.incident.title);
    }
    return lines.isEmpty() ? paper.text.text("text.noIncident") : lines.join(u'\n');
}

QString contactsOf(const FormWriter& paper, const QDate& day)
{
    QStringList lines;
    for (const CityContact& each : paper.facts.contacts) {
        if (jst::date(each.at) == day)
            lines << QStringLiteral("%1　%2　%3%4　%5").arg(timeText(each.at), paper.word("contactMeans", toString(each.means)), each.cityPerson,
                                                           each.reached ? QString() : QStringLiteral("（不在）"), each.words);
    }
    return lines.isEmpty() ? paper.text.text("text.noContact") : lines.join(u'\n');
}

QString changesOf(const FormWriter& paper, const QDate& day)
{
    QStringList lines;
    for (const ChangeWork& each : paper.facts.changes) {
        const QDate end = each.closedAt.isValid() ? jst::date(each.closedAt) : day;
        if (jst::date(each.openedAt) <= day && end >= day)
            lines << QStringLiteral("%1　%2").arg(each.no, each.title);
    }
    return lines.isEmpty() ? paper.text.text("text.noChange") : lines.join(u'\n');
}

} // namespace

Document dailyReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const DailyRecord* found = roundOf(facts);
    const DailyRecord record = found ? *found : DailyRecord();
    const auto ifFound = [&](const QString& value) { return found ? value : QString(); };
    paper.heading("overview");
    paper.field("no", facts.subject);
    paper.field("date", dateText(record.day));
    paper.field("site", facts.site.name);
    paper.field("time", ifFound(text.text("text.time", {{"from", instantText(record.startedAt)},
                                                        {"to", record.endedAt.isValid() ? timeText(record.endedAt) : QStringLiteral("未終了")}})));
    paper.field("by", record.startedBy);
    paper.field("result", ifFound(resultText(paper, record)));
    paper.heading("steps");
    std::vector<QStringList> steps;
    for (const RoundResult& each : record.results)
        steps.push_back({QString::number(steps.size() + 1), paper.word("round", each.job), timeText(each.startedAt),
                         timeText(each.endedAt), paper.word("outcome", toString(each.outcome)),
                         machineText(each.detail) + (each.earlier ? QStringLiteral("（当日実施済の結果）") : QString())});
    paper.table("steps", std::move(steps));
    paper.heading("day");
    paper.field("backup", ifFound(backupsOf(paper, record.day)));
    paper.field("incidents", ifFound(incidentsOf(paper, record.day)));
    paper.field("contacts", ifFound(contactsOf(paper, record.day)));
    paper.field("changes", ifFound(changesOf(paper, record.day)));
    paper.field("attention", ifFound(record.attention.isEmpty() ? text.text("none") : record.attention.join(u'\n')));
    paper.field("notes", record.notes);
    paper.field("remarks", paper.written("remarks"));
    paper.heading("signature");
    paper.field("signedBy", !found ? QString()
                            : record.isSigned()
                                ? QStringLiteral("%1（%2、%3）").arg(record.signedBy, paper.word("role", toString(record.signedRole)),
                                                                   instantText(record.signedAt))
                                : text.text("text.notSigned"));
    paper.field("sha256", QString::fromLatin1(record.sha256));
    return paper.finish();
}

} // namespace akimori::reports
