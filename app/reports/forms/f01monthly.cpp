#include "reports/forms/f01monthly.h"

#include "base/jst.h"
#include "reports/backuptables.h"
#include "reports/dutyrows.h"
#include "reports/monthtables.h"

#include <algorithm>

namespace akimori::reports {

namespace {

QString idsOf(const std::vector<const Generation*>& generations)
{
    QStringList ids;
    for (const Generation* generation : generations)
        ids << generation->id;
    return ids.join(QStringLiteral("、"));
}

QString availabilityText(const UptimeFact& uptime)
{
    if (!uptime.availabilityPercent)
        return {};
    return percentText(*uptime.availabilityPercent) + (uptime.referenceOnly() ? QStringLiteral("（参考値）") : QString());
}

/// The same for a narrow column.
QString brokenAtParenthesis(QString text)
{
    return text.replace(QStringLiteral("（"), QStringLiteral("\n（"));
}

QString minutesText(qint64 seconds)
{
    return seconds == 0 ? QStringLiteral("0分") : durationText(seconds);
}

/// 「ホームページ（IPv4）」, 「ホームページ2（IPv4）」, 「サーバ」, 「ディスク使用率 /var」.
QString thingName(const FormWriter& paper, const QString& probe, const QString& subject)
{
    const QString word = paper.word("measured", probe.section(u'-', 0, 0)) + probe.section(u'-', 1, 1);
    if (subject.isEmpty())
        return word;
    return subject.startsWith(QLatin1String("ipv")) ? QStringLiteral("%1（IPv%2）").arg(word, subject.mid(3)) : word + u' ' + subject;
}

Chart chartOf(const FormWriter& paper, const char* key, const QString& unit, const std::vector<SeriesFact>& courses)
{
    Chart chart;
    chart.title = paper.text.text(QStringLiteral("chart.") + QLatin1String(key));
    chart.unit = unit;
    for (const SeriesFact& course : courses)
        chart.series.push_back({thingName(paper, course.probe, course.subject), course.points});
    for (int day = 1; day <= paper.facts.until.day(); day += 5)
        chart.ticks.emplace_back(day, QStringLiteral("%1日").arg(day));
    chart.ticks.emplace_back(paper.facts.until.day() + 1, QString());
    return chart;
}

constexpr qint64 kWorthSaying = 3600; ///< seconds
constexpr double kFarLimit = 5; ///< a threshold so many times above the highest value would press the curve flat

double highestOf(const Chart& chart)
{
    double highest = 0;
    for (const Series& series : chart.series) {
        for (const auto& [day, value] : series.points)
            highest = std::max(highest, value);
    }
    return highest;
}

void operation(FormWriter& paper)
{
    paper.heading("operation");
    const std::optional<MonitoringFact>& monitoring = paper.facts.monitoring;
    if (!monitoring) {
        paper.say("noMonitoring");
    } else {
        const UptimeFact& site = monitoring->site();
        paper.field("uptime", availabilityText(site));
        paper.field("coverage", percentText(site.coveragePercent));
        paper.field("planned", minutesText(site.planned));
        paper.field("outages", QStringLiteral("%1回（%2）").arg(site.outages).arg(minutesText(site.down)));
        std::vector<QStringList> rows;
        for (const UptimeFact& each : monitoring->uptimes)
            rows.push_back({brokenAtParenthesis(thingName(paper, each.probe, each.subject)), brokenAtParenthesis(availabilityText(each)), percentText(each.coveragePercent),
                            minutesText(each.down), minutesText(each.unknown), minutesText(each.maintenance), minutesText(each.planned),
                            minutesText(each.gap)});
        paper.table("uptimes", std::move(rows));
        if (site.referenceOnly())
            paper.say("availabilityNote");
        if (monitoring->notCounted >= kWorthSaying)
            paper.say("notCounted", {{"time", minutesText(monitoring->notCounted)}});
        paper.note(paper.text.text("text.countingMethod"));
        Chart response = chartOf(paper, "response", QStringLiteral("ミリ秒"), monitoring->responseMs);
        if (response.series.empty())
            paper.say("noResponse");
        const bool far = monitoring->responseLimit && *monitoring->responseLimit > kFarLimit * highestOf(response);
        if (!far)
            response.threshold = monitoring->responseLimit;
        const bool drawn = !response.series.empty();
        paper.chart(std::move(response));
        if (far && drawn)
            paper.note(paper.text.text("text.farLimit", {{"limit", numberText(qRound64(*monitoring->responseLimit))}}));
        paper.chart(chartOf(paper, "disk", QStringLiteral("%"), monitoring->diskPercent));
    }
    if (!paper.facts.texts.value(QStringLiteral("operation")).trimmed().isEmpty())
        paper.paragraph(paper.written("operation"));
}

constexpr int kFigures = 8; ///< of one kind; more are counted

/// 主な推移 of one kind.
QString figuresOf(const FormWriter& paper, MonitorKind kind)
{
    QStringList lines;
    int more = 0;
    for (const FigureFact& figure : paper.facts.monitoring->figures) {
        if (figure.kind != kind)
            continue;
        if (lines.size() >= kFigures) {
            ++more;
            continue;
        }
        const auto number = [](const std::optional<double>& value) { return value ? numberText(qRound64(*value)) : orDash({}); };
        lines << paper.text.text(QStringLiteral("figure.") + figure.probe,
                                 {{"name", thingName(paper, figure.probe, figure.subject)},
                                  {"median", number(figure.median)},
                                  {"p95", number(figure.p95)},
                                  {"most", number(figure.most)},
                                  {"last", number(figure.last)}});
    }
    if (more > 0)
        lines << QStringLiteral("ほか%1件").arg(more);
    return lines.join(u'\n');
}

int openDaysSoFar(const Facts& facts)
{
    QDate begin = std::max(facts.from, facts.contract.termFrom.isValid() ? facts.contract.termFrom : facts.from);
    if (facts.site.createdAt.isValid()) // as the duties count: before, no record can exist
        begin = std::max(begin, jst::date(facts.site.createdAt));
    // The backup of a day runs at its end, so today's is not missing yet.
    const QDate end = std::min(facts.until, jst::date(facts.now).addDays(-1));
    return end < begin ? 0 : facts.calendar.countOpenDays(begin, end);
}

void backups(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    paper.heading("backup");
    const std::vector<const Generation*> taken = takenInPeriod(facts);
    std::vector<QStringList> rows;
    for (const BackupKind kind : {BackupKind::Data, BackupKind::System}) {
        const auto ofKind = [&](const Generation* generation) { return generation->kind == kind; };
        const auto count = std::count_if(taken.begin(), taken.end(), ofKind);
        const auto good = std::count_if(taken.begin(), taken.end(), [&](const Generation* generation) {
            return ofKind(generation) && generation->verified();
        });
        std::vector<const Generation*> kept = keptAtTheEnd(facts);
        std::erase_if(kept, [&](const Generation* generation) { return generation->kind != kind; });
        const auto failed = std::count_if(facts.runs.begin(), facts.runs.end(), [&](const Run& run) {
            return run.job == QStringLiteral("backup.") + toString(kind) &&
                   (run.outcome == RunOutcome::Failed || run.outcome == RunOutcome::Missed);
        });
        rows.push_back({paper.word("kind", toString(kind)),
                        numberText(!facts.contract.termFrom.isValid() ? 0 : kind == BackupKind::Data ? openDaysSoFar(facts) : 1), numberText(count),
                        numberText(good), numberText(count - good + failed), numberText(static_cast<qint64>(kept.size())),
                        kept.empty() ? QString() : briefInstant(kept.back()->takenAt),
                        kept.empty() ? QString() : briefInstant(kept.front()->takenAt)});
    }
    paper.table("backup", std::move(rows));
    paper.say("keptAsOf", {{"date", dateText(std::min(facts.until, jst::date(facts.now)))}});
    const std::vector<const Generation*> breaches = takenInForbiddenHours(facts);
    if (facts.site.impact == PerformanceImpact::None)
        paper.say("backupWindowFree");
    else if (breaches.empty())
        paper.say(taken.empty() ? "backupWindowNone" : "backupWindowOk");
    else
        paper.say("backupWindowBad", {{"count", numberText(static_cast<qint64>(breaches.size()))}, {"list", idsOf(breaches)}});
}

void scans(FormWriter& paper, const std::vector<ScanDay>& days, const ScanTotals& totals)
{
    paper.heading("scan");
    paper.field("scanDays", QStringLiteral("%1日のうち%2日").arg(totals.due).arg(totals.checked));
    paper.field("scanFiles", totals.latestFiles < 0 ? QString() : numberText(totals.latestFiles));
    paper.field("scanFindings", totals.checked == 0 ? paper.text.text("verdict.unchecked") : numberText(totals.findings));
    paper.field("scanAuthorised", totals.checked == 0 ? QString() : numberText(totals.authorised));
    if (totals.findings > 0)
        paper.say("scanFound", {{"count", numberText(totals.findings)}});
    if (totals.clean())
        paper.say("scanClean");
    else if (totals.checked < totals.due)
        paper.say("scanPartial", {{"count", numberText(totals.due - totals.checked)}});
    if (totals.beforeSite > 0)
        paper.say("scanSince", {{"date", dateText(paper.facts.scansDueFrom)}, {"count", numberText(totals.beforeSite)}});
    const std::vector<QStringList> gaps = scanGapRows(paper, days);
    if (!gaps.empty())
        paper.table("scanGaps", gaps);
}

/// 恒久対応 that is still to be done, with its date.
QString openMeasures(const Incident& incident)
{
    QStringList open;
    for (const IncidentMeasure& measure : incident.permanent) {
        if (!measure.doneOn.isValid())
            open << (measure.due.isValid() ? briefDate(measure.due) : measure.text);
    }
    return open.join(u'\n');
}

void incidents(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    paper.heading("incidents");
    if (facts.monitoring) {
        std::vector<QStringList> kinds;
        for (const MonitoringFact::Kind& kind : facts.monitoring->kinds)
            kinds.push_back({paper.word("location", toString(kind.kind)), numberText(kind.anomalies), numberText(kind.earlySigns),
                             figuresOf(paper, kind.kind)});
        paper.table("kinds", std::move(kinds));
    }
    std::vector<QStringList> rows;
    for (const IncidentDossier& dossier : facts.incidents) {
        const Incident& incident = dossier.incident;
        const CityContact* contact = dossier.firstContact();
        const auto twoLines = [](const QDateTime& at) { return briefInstant(at).replace(u' ', u'\n'); };
        rows.push_back({incident.no, twoLines(incident.detectedAt), paper.word("incident", toString(incident.category)),
                        incident.title, contact ? twoLines(contact->at) : QStringLiteral("未連絡"),
                        paper.word("incidentState", toString(incident.state)), openMeasures(incident)});
    }
    if (rows.empty() && !facts.monitoring)
        paper.say("noIncidentRecord");
    else
        paper.table("incidents", std::move(rows));
}

void advisories(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    paper.heading("advisories");
    const auto failed = std::count_if(facts.fetches.begin(), facts.fetches.end(),
                                      [](const AdvisoryFetch& fetch) { return !fetch.complete; });
    if (facts.fetches.empty())
        paper.say("fetchNone");
    else
        paper.say("fetchDone", {{"count", numberText(static_cast<qint64>(facts.fetches.size()))}, {"failed", numberText(failed)}});
    const QDate today = jst::date(facts.now);
    std::vector<QStringList> rows;
    for (const CaseFact& fact : facts.cases) {
        const AdvisoryCase& subject = fact.subject;
        const bool later = jst::date(subject.detectedAt) > facts.until; // belongs to the paper of its own month
        if (later || (!facts.inPeriod(subject.detectedAt) && !(subject.open() && subject.verdict != AdvisoryVerdict::NotAffected)))
            continue;
        rows.push_back({subject.no, subject.title, paper.word("caseVerdict", toString(subject.verdict)),
                        briefDate(subject.publishedOn), briefDate(subject.deadline),
                        subject.deadline.isValid() && subject.open() ? numberText(today.daysTo(subject.deadline)) : QString(),
                        paper.word("measure", toString(subject.measure))});
    }
    if (!rows.empty() || !facts.fetches.empty())
        paper.table("cases", std::move(rows));
}

void changes(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    paper.heading("changes");
    std::vector<QStringList> rows;
    for (const ChangeWork& change : facts.changes) {
        if (facts.inPeriod(change.openedAt) || facts.inPeriod(change.closedAt))
            rows.push_back({change.no, change.title, paper.word("work", toString(change.kind)), briefInstant(change.openedAt),
                            briefInstant(change.closedAt), paper.word("workState", toString(change.state))});
    }
    paper.table("changes", std::move(rows));
    paper.heading("logs");
    const auto asked = std::count_if(facts.handovers.begin(), facts.handovers.end(),
                                     [&](const LogHandover& each) { return each.concernsTheCity() && facts.inPeriod(each.requestedAt); });
    const auto handed = std::count_if(facts.handovers.begin(), facts.handovers.end(), [&](const LogHandover& each) {
        return facts.inPeriod(each.requestedAt) && each.state == HandoverState::Handed;
    });
    if (asked == 0)
        paper.say("logsNone");
    else
        paper.say("logsSome", {{"count", numberText(asked)}, {"handed", numberText(handed)}});
}

void outlook(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    paper.heading("issues");
    if (!facts.texts.value(QStringLiteral("issues")).trimmed().isEmpty())
        paper.paragraph(paper.written("issues"));
    std::vector<QStringList> questions;
    for (const ConsultationRecord& record : facts.consultations) {
        if (record.open())
            questions.push_back({record.no, record.subject, record.askedOf, briefDate(record.dueOn)});
    }
    paper.table("questions", std::move(questions));
    paper.heading("nextMonth");
    if (!facts.texts.value(QStringLiteral("nextMonth")).trimmed().isEmpty())
        paper.paragraph(paper.written("nextMonth"));
    QStringList closed;
    const QDate first = facts.until.addDays(1);
    for (QDate day = first; day.isValid() && day.month() == first.month(); day = day.addDays(1)) {
        if (!facts.calendar.isOpen(day) && day.dayOfWeek() < 6)
            closed << QStringLiteral("%1日（%2）").arg(day.day()).arg(facts.calendar.name(day));
    }
    paper.say("closedDays", {{"days", closed.isEmpty() ? paper.text.text("weekendsOnly")
                                                       : paper.text.text("weekendsAnd") + closed.join(QStringLiteral("、"))}});
}

void enclosures(FormWriter& paper, const std::vector<ScanDay>& days)
{
    paper.enclosure("backupList");
    writeBackupList(paper);
    paper.enclosure("scanList");
    paper.table("scans", scanRows(paper, days));
    paper.enclosure("duties");
    if (paper.facts.duties)
        paper.table("duties", dutyRows(paper));
    else
        paper.say("dutiesNone");
}

/// The month in a few sentences. What nobody looked for is not counted as nought.
QString summary(const FormWriter& paper, const ScanTotals& totals)
{
    const Facts& facts = paper.facts;
    const FormText& text = paper.text;
    QString sentences = text.text("text.summary", {{"month", monthText(facts.from)},
                                                   {"backups", numberText(static_cast<qint64>(takenInPeriod(facts).size()))},
                                                   {"due", numberText(totals.due)},
                                                   {"checked", numberText(totals.checked)}});
    if (totals.checked == 0 && totals.findings == 0)
        sentences += text.text("text.summaryNoScan");
    else
        sentences += text.text("text.summaryFindings", {{"findings", numberText(totals.findings)}});
    if (!facts.monitoring && facts.incidents.empty())
        sentences += text.text("text.summaryNoMonitoring");
    else
        sentences += text.text("text.summaryIncidents", {{"incidents", numberText(static_cast<qint64>(facts.incidents.size()))}});
    return sentences;
}

} // namespace

Document monthlyReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const std::vector<ScanDay> days = scanDays(paper);
    const ScanTotals totals = scanTotals(facts, days);
    paper.heading("summary");
    paper.paragraph(paper.written("summary", summary(paper, totals)));
    operation(paper);
    backups(paper);
    scans(paper, days, totals);
    incidents(paper);
    advisories(paper);
    changes(paper);
    outlook(paper);
    enclosures(paper, days);
    return paper.finish();
}

} // namespace akimori::reports
