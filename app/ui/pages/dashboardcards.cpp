#include "ui/pages/dashboardcards.h"

#include "base/jst.h"
#include "ui/jobs/ratemeter.h"
#include "ui/tr.h"

#include <algorithm>

namespace akimori::ui {

namespace {

using operations::TodayStatus;

const QString kUnknown = QStringLiteral("―");
constexpr int kUrgentDays = 3;
constexpr int kNearDays = 10;
constexpr int kNamedItems = 2; // in the banner's text

QString clock(const QDateTime& at) { return jst::fromUtc(at).toString(QStringLiteral("H:mm")); }
QString dayAndClock(const QDateTime& at) { return jst::fromUtc(at).toString(QStringLiteral("M/d H:mm")); }
bool isToday(const TodayStatus& today, const QDateTime& at) { return jst::date(at) == jst::date(today.at); }

bool anyOverdue(const TodayStatus& today, std::initializer_list<const char*> clauses)
{
    return std::any_of(clauses.begin(), clauses.end(), [&](const char* clause) {
        const DutyRow* row = today.row(clause);
        return row && row->state == DutyState::Overdue;
    });
}

DutyCard::Data backupCard(const TodayStatus& today)
{
    DutyCard::Data card{QStringLiteral("backup"), Glyph::Archive, Tr::tr("Backup"), Tone::Ok, Tr::tr("Good", "duty card"),
                        QString::number(today.dataGenerations), Tr::tr("generations kept", "after a figure"), {}, {},
                        Tr::tr("Take one now…"), QStringLiteral("backup")};
    if (!today.newestDataAt.isValid()) {
        card.tone = Tone::Warn;
        card.word = Tr::tr("None yet", "duty card");
        card.line1 = Tr::tr("No backup was taken yet");
    } else {
        card.line1 = Tr::tr("Newest %1").arg(dayAndClock(today.newestDataAt));
    }
    if (anyOverdue(today, {"B-1", "B-2", "B-3", "B-4", "B-5", "B-7", "B-8", "B-9"})) {
        card.tone = Tone::Bad;
        card.word = Tr::tr("Overdue", "duty card");
    }
    if (today.nextDataAt.isValid())
        card.line2 = isToday(today, today.nextDataAt) ? Tr::tr("Next tonight at %1").arg(clock(today.nextDataAt))
                                                      : Tr::tr("Next on %1").arg(dayAndClock(today.nextDataAt));
    return card;
}

DutyCard::Data integrityCard(const TodayStatus& today)
{
    DutyCard::Data card{QStringLiteral("integrity"), Glyph::ShieldCheck, Tr::tr("Tamper scan"), Tone::Ok,
                        Tr::tr("Good", "duty card"), QStringLiteral("0"), Tr::tr("differences", "after a figure"), {}, {},
                        Tr::tr("See the result"), QStringLiteral("integrity")};
    const auto& scan = today.newestScan;
    if (!today.scannedToday) {
        card.tone = anyOverdue(today, {"S-11"}) ? Tone::Bad : Tone::Warn;
        card.word = Tr::tr("Not scanned", "duty card");
        card.figure = kUnknown;
        card.unit.clear();
        card.line1 = !today.hasBaseline ? Tr::tr("No baseline is approved yet") : Tr::tr("The scan of today is not done");
        card.line2 = scan ? Tr::tr("Last on %1").arg(dayAndClock(scan->startedAt)) : QString();
        card.action = Tr::tr("Scan now…");
        return card;
    }
    card.line1 = Tr::tr("Scanned at %1").arg(clock(scan->startedAt));
    card.line2 = Tr::tr("%1 files").arg(formatCount(today.newestScanFiles));
    card.figure = formatCount(scan->findings);
    if (scan->verdict == Verdict::Unchecked) {
        card.tone = Tone::Warn;
        card.word = Tr::tr("Not checked", "duty card");
        card.figure = kUnknown;
    } else if (scan->suspicious > 0) {
        card.tone = Tone::Bad;
        card.word = Tr::tr("Suspicion", "duty card");
    } else if (scan->undecided > 0) {
        card.tone = Tone::Warn;
        card.word = Tr::tr("To decide", "duty card");
    } else if (anyOverdue(today, {"S-11"})) {
        card.tone = Tone::Bad;
        card.word = Tr::tr("Days missed", "duty card");
    }
    return card;
}

DutyCard::Data monitoringCard(const TodayStatus& today)
{
    DutyCard::Data card{QStringLiteral("monitoring"), Glyph::Activity, Tr::tr("Monitoring"), Tone::Neutral,
                        Tr::tr("Not set up", "duty card"), kUnknown, {}, Tr::tr("No monitor item is set up"), {},
                        Tr::tr("Set it up…"), QStringLiteral("monitoring")};
    if (!today.monitored)
        return card;
    card.action = Tr::tr("See the details");
    card.line1 = Tr::tr("%1 items are watched").arg(today.monitorItems);
    if (!today.response) {
        card.tone = Tone::Warn;
        card.word = Tr::tr("No samples", "duty card");
        card.line2 = Tr::tr("Nothing was measured in 24 hours");
        return card;
    }
    card.figure = formatCount(qRound64(today.response->medianMs));
    card.unit = Tr::tr("ms answer", "after a figure");
    const bool bad = std::any_of(today.response->points.begin(), today.response->points.end(),
                                 [](const auto& point) { return point.bad; });
    const bool doubtful = today.monitorsBad > 0 || today.monitorsUnknown > 0;
    card.tone = bad || doubtful ? Tone::Warn : Tone::Ok;
    card.word = today.monitorsBad > 0       ? Tr::tr("%1 to look at", "duty card").arg(today.monitorsBad)
                : today.monitorsUnknown > 0 ? Tr::tr("%1 unknown", "duty card").arg(today.monitorsUnknown)
                : bad                       ? Tr::tr("Slow at times", "duty card")
                                            : Tr::tr("Good", "duty card");
    card.line2 = Tr::tr("Last sample at %1").arg(clock(today.response->points.back().at));
    return card;
}

DutyCard::Data advisoryCard(const TodayStatus& today)
{
    DutyCard::Data card{QStringLiteral("advisories"), Glyph::Bug, Tr::tr("Vulnerabilities"), Tone::Ok,
                        Tr::tr("Good", "duty card"), QStringLiteral("0"), Tr::tr("reports owed", "after a figure"), {}, {},
                        Tr::tr("See the cases"), QStringLiteral("advisories")};
    int owed = 0;
    int undecided = 0;
    QDate nearest;
    for (const duties::CaseFact& fact : today.reports) {
        if (fact.thirtyDayReportAt.isValid())
            continue;
        ++owed;
        undecided += fact.decided() ? 0 : 1;
        nearest = nearest.isValid() ? std::min(nearest, fact.subject.deadline) : fact.subject.deadline;
    }
    if (owed == 0) {
        const DutyRow* reading = today.row("S-5");
        const bool read = reading && reading->state == DutyState::Fulfilled;
        card.line1 = read ? Tr::tr("The sources were read today") : Tr::tr("The sources are not read today");
        if (!read) {
            card.tone = reading && reading->state == DutyState::Overdue ? Tone::Bad : Tone::Neutral;
            card.word = Tr::tr("Not read", "duty card");
            card.figure = kUnknown;
        }
        return card;
    }
    const qint64 days = jst::date(today.at).daysTo(nearest);
    card.figure = QString::number(std::abs(days));
    card.unit = days < 0 ? Tr::tr("days late", "after a figure") : Tr::tr("days to the deadline", "after a figure");
    card.tone = days <= kUrgentDays ? Tone::Bad : days <= kNearDays ? Tone::Warn : Tone::Neutral;
    card.word = days < 0 ? Tr::tr("Overdue", "duty card")
        : days <= kUrgentDays ? Tr::tr("Deadline near", "duty card")
                              : Tr::tr("In time", "duty card");
    card.line1 = Tr::tr("Not reported: %1").arg(owed);
    card.line2 = Tr::tr("Policy not decided: %1").arg(undecided);
    card.action = Tr::tr("Write the report…");
    return card;
}

DutyCard::Data incidentCard(const TodayStatus& today)
{
    DutyCard::Data card{QStringLiteral("incidents"), Glyph::Siren, Tr::tr("Incidents"), Tone::Ok, Tr::tr("Good", "duty card"),
                        QString::number(today.incidents.size()), Tr::tr("open", "after a figure"), {}, {},
                        Tr::tr("Continue the record"), QStringLiteral("incidents")};
    if (today.incidents.empty()) {
        card.line1 = Tr::tr("Nothing is open");
        card.action = Tr::tr("Record an incident…");
        return card;
    }
    card.tone = Tone::Warn;
    card.word = Tr::tr("In work", "duty card");
    card.line1 = today.incidents.front().title;
    QDate due;
    for (const duties::IncidentFact& incident : today.incidents) {
        if (!incident.contactedAt.isValid()) {
            card.tone = Tone::Bad;
            card.word = Tr::tr("City not told", "duty card");
        }
        if (incident.permanentDue.isValid())
            due = due.isValid() ? std::min(due, incident.permanentDue) : incident.permanentDue;
    }
    if (due.isValid())
        card.line2 = Tr::tr("Permanent measure by %1").arg(due.toString(QStringLiteral("M/d")));
    return card;
}

GenerationTimeline::State stateOf(const duties::GenerationFact& fact)
{
    if (fact.discardedAt.isValid())
        return GenerationTimeline::State::Expired;
    if (fact.generation.damaged)
        return GenerationTimeline::State::Failed;
    return fact.generation.evidence ? GenerationTimeline::State::Evidence : GenerationTimeline::State::Kept;
}

} // namespace

std::vector<DutyCard::Data> dutyCards(const TodayStatus& today)
{
    return {
        backupCard(today),
        integrityCard(today),
        monitoringCard(today),
        advisoryCard(today),
        incidentCard(today),
    };
}

AttentionText attentionText(const TodayStatus& today)
{
    if (today.attention.empty()) {
        const QString open = today.open() > 0 ? Tr::tr("%1 clauses need confirmation; see the state of the duties.").arg(today.open())
                                              : Tr::tr("Every clause that can be computed is fulfilled or in time.");
        return {Tone::Ok, Tr::tr("Nothing needs action now"), open};
    }
    QStringList parts;
    for (const duties::Attention& item : today.attention) {
        if (parts.size() == kNamedItems)
            break;
        parts << Tr::tr("%1: %2", "clause, reason").arg(item.title, item.text);
    }
    const auto more = static_cast<qsizetype>(today.attention.size()) - parts.size();
    if (more > 0)
        parts << Tr::tr("%1 more").arg(more);
    const bool overdue = today.attention.front().level == duties::Attention::Level::Act;
    return {overdue ? Tone::Bad : Tone::Warn, Tr::tr("%1 things need action").arg(today.attention.size()),
            parts.join(QLatin1Char('\n'))};
}

std::vector<GenerationTimeline::Mark> timelineOf(const TodayStatus& today)
{
    std::vector<GenerationTimeline::Mark> marks;
    const QDate first = jst::date(today.at).addDays(1 - TodayStatus::kDaysShown);
    const auto rowOf = [](BackupKind kind) {
        return kind == BackupKind::Data ? GenerationTimeline::Row::Data : GenerationTimeline::Row::System;
    };
    for (const duties::GenerationFact& fact : today.generations) {
        const QDate day = jst::date(fact.generation.takenAt);
        if (day < first)
            continue;
        const GenerationTimeline::State state = stateOf(fact);
        marks.push_back({day, rowOf(fact.generation.kind), state, fact.generation.id,
                         Tr::tr("%1 backup of %2, %3", "kind, time, state")
                             .arg(displayName(fact.generation.kind), jst::display(fact.generation.takenAt),
                                  GenerationTimeline::stateName(state))});
    }
    for (const Run& run : today.failedRuns) {
        if (jst::date(run.startedAt) >= first)
            marks.push_back({jst::date(run.startedAt),
                             run.job == QLatin1String("backup.data") ? GenerationTimeline::Row::Data
                                                                     : GenerationTimeline::Row::System,
                             GenerationTimeline::State::Failed, {}, run.detail});
    }
    if (today.nextDataAt.isValid() && isToday(today, today.nextDataAt))
        marks.push_back({jst::date(today.nextDataAt), GenerationTimeline::Row::Data, GenerationTimeline::State::Planned, {},
                         Tr::tr("Next tonight at %1").arg(clock(today.nextDataAt))});
    std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    return marks;
}

} // namespace akimori::ui
