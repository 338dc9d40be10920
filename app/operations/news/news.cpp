#include "operations/news/news.h"

#include "base/jst.h"
#include "ledger/alerttable.h"
#include "ledger/outboxtable.h"
#include "ledger/runtable.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
#include "ledger/statechangetable.h"
#include "operations/duties/dutystatus.h"
#include "operations/schedule/history.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

using Kind = NewsItem::Kind;

constexpr qint64 kMostRuns = 1000;
constexpr qint64 kMostAlerts = 200;
const QLatin1String kRollUp("G-1"); // says what the others say

Kind kindOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Found: return Kind::Finding;
    case RunOutcome::Unchecked:
    case RunOutcome::Failed: return Kind::Failed;
    case RunOutcome::Missed: return Kind::Missed;
    case RunOutcome::Running:
    case RunOutcome::Ok: break;
    }
    return Kind::Done;
}

/// Reads one kind of record after the other.
class Reader
{
public:
    Reader(const Context& context, ledger::Ledger& ledger)
        : m_context(context)
        , m_ledger(ledger)
        , m_now(context.clock->nowUtc())
        , m_since(m_now.addDays(-kNewsDays))
        , m_sites(ledger::SiteTable(ledger).all())
    {
    }

    std::vector<NewsItem> read()
    {
        addRuns();
        for (const Site& site : m_sites) {
            addScans(site);
            addChanges(site);
        }
        addAlerts();
        addMails();
        addDuties();
        std::stable_sort(m_news.begin(), m_news.end(), [](const NewsItem& a, const NewsItem& b) { return a.at > b.at; });
        if (m_news.size() > kMostNews)
            m_news.resize(kMostNews);
        return std::move(m_news);
    }

private:
    void add(NewsItem item)
    {
        if (item.at >= m_since)
            m_news.push_back(std::move(item));
    }

    QString named(const QString& title, const QString& siteId) const
    {
        const auto site = std::find_if(m_sites.begin(), m_sites.end(), [&](const Site& one) { return one.id == siteId; });
        return m_sites.size() < 2 || site == m_sites.end() ? title : Tr::tr("%1 of “%2”", "job, site").arg(title, site->name);
    }

    void addRuns()
    {
        for (const Run& run : ledger::RunTable(m_ledger).newest(kMostRuns)) {
            if (run.outcome == RunOutcome::Running || run.job == jobName(schedule::JobKind::Scan))
                continue; // a scan speaks for itself, whoever started it
            const QDateTime at = run.endedAt.isValid() ? run.endedAt : run.startedAt;
            const Kind kind = kindOf(run.outcome);
            add({QStringLiteral("run/") + run.id, kind, at,
                 Tr::tr("%1: %2", "job, outcome").arg(named(jobTitle(run.job), run.siteId), displayName(run.outcome)),
                 kind == Kind::Done ? QString() : run.detail, QStringLiteral("run"), run.id, run.siteId});
        }
    }

    void addScans(const Site& site)
    {
        const QString title = named(jobTitle(jobName(schedule::JobKind::Scan)), site.id);
        for (const ledger::ScanSummary& summary : ledger::ScanTable(m_ledger).between(site.id, m_since, m_now.addSecs(1))) {
            const Scan& scan = summary.scan;
            if (scan.method == QLatin1String("content"))
                continue; // of a folder on this computer, before publishing
            const Kind kind = scan.verdict == Verdict::Ok      ? Kind::Done
                              : scan.verdict == Verdict::Found ? Kind::Finding
                                                               : Kind::Failed;
            const QString text = kind == Kind::Finding ? Tr::tr("%1 findings").arg(summary.findings)
                                 : kind == Kind::Failed && scan.failure.isEmpty()
                                     ? Tr::tr("%1 paths could not be checked").arg(summary.unchecked)
                                     : scan.failure;
            add({QStringLiteral("scan/") + scan.id, kind, scan.endedAt.isValid() ? scan.endedAt : scan.startedAt,
                 Tr::tr("%1: %2", "job, outcome").arg(title, displayName(scan.verdict)), text, QStringLiteral("scan"), scan.id,
                 site.id});
        }
    }

    void addChanges(const Site& site)
    {
        for (const StateChange& change : ledger::StateChangeTable(m_ledger).between(site.id, m_since, m_now.addSecs(1))) {
            if (!change.needsJudgement() || !change.incidentId.isEmpty())
                continue; // the incident is told of by its alert
            add({QStringLiteral("statechange/") + change.id, Kind::Anomaly, change.at,
                 Tr::tr("%1: %2", "monitored thing, state").arg(named(change.title, site.id), displayName(change.to)), change.detail,
                 QStringLiteral("statechange"), change.id, site.id});
        }
    }

    /// Of incidents and of what no run was recorded for.
    void addAlerts()
    {
        for (const Alert& alert : ledger::AlertTable(m_ledger).newest(kMostAlerts)) {
            const QString about = alert.key.section(u'/', 0, 0);
            if (about.contains(u'.') || about == QLatin1String("missed"))
                continue; // the run or the scan is told of
            NewsItem item{QStringLiteral("alert/") + QString::number(alert.id), Kind::Anomaly, alert.since, alert.title,
                          alert.body, QStringLiteral("alert"), QString::number(alert.id), {}};
            if (!alert.subject.isEmpty()) {
                item.recordKind = QStringLiteral("incident");
                item.recordId = alert.subject;
            }
            add(std::move(item));
        }
    }

    void addMails()
    {
        for (const OutboxMail& mail : ledger::OutboxTable(m_ledger).undelivered()) {
            if (mail.attempts > 0)
                add({QStringLiteral("mail/") + QString::number(mail.id), Kind::Mail, mail.lastAttemptAt,
                     Tr::tr("A message to %1 could not be delivered").arg(mail.to), mail.failure, QStringLiteral("mail"),
                     QString::number(mail.id), {}});
        }
    }

    void addDuties()
    {
        const DutyMonth month = dutyMonth(m_context, jst::date(m_now));
        for (const DutyRow& row : month.rows) {
            if (row.state != DutyState::Overdue || row.clause.id == kRollUp)
                continue;
            const QDateTime at = row.due.isValid() ? row.due : m_now;
            m_news.push_back({QStringLiteral("duty/%1/%2").arg(row.clause.id, month.month.toString(QStringLiteral("yyyy-MM"))),
                              Kind::Overdue, at, Tr::tr("Overdue: %1", "clause").arg(row.clause.name), row.why,
                              QStringLiteral("duty"), row.clause.id, {}});
        }
    }

    const Context& m_context;
    ledger::Ledger& m_ledger;
    QDateTime m_now;
    QDateTime m_since;
    std::vector<Site> m_sites;
    std::vector<NewsItem> m_news;
};

} // namespace

QString displayName(NewsItem::Kind kind)
{
    switch (kind) {
    case Kind::Done: return Tr::tr("Done", "kind of news");
    case Kind::Finding: return Tr::tr("Finding", "kind of news");
    case Kind::Failed: return Tr::tr("Failed or unchecked", "kind of news");
    case Kind::Missed: return Tr::tr("Missed", "kind of news");
    case Kind::Anomaly: return Tr::tr("Anomaly", "kind of news");
    case Kind::Overdue: return Tr::tr("Overdue", "kind of news");
    case Kind::Mail: return Tr::tr("Undelivered mail", "kind of news");
    }
    return {};
}

std::vector<NewsItem> loadNews(const Context& context)
{
    const auto ledger = context.openLedger();
    return Reader(context, *ledger).read();
}

} // namespace akimori::operations
