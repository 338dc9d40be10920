#include "operations/monitoring/watch.h"

#include "base/filelock.h"
#include "base/language.h"
#include "monitoring/rhythm.h"
#include "operations/monitoring/gapevidence.h"
#include "operations/monitoring/monitoredsite.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/notify/notifydue.h"
#include "operations/sites/contractsites.h"
#include "operations/tr.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMap>

#include <atomic>
#include <chrono>
#include <limits>
#include <thread>

namespace akimori::operations {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{200};
constexpr qint64 kReloadMs = 30'000;
constexpr qint64 kTidyMs = 600'000;
constexpr qint64 kGapSeconds = 300; ///< shorter pauses are the rhythm's own

enum class LaneKind { Fast, Slow, Server };

bool belongs(const MonitorItem& item, LaneKind lane)
{
    const bool server = monitoring::findServerProbe(item.probe) != nullptr;
    const bool slow = item.probe == QLatin1String("links") || item.probe == QLatin1String("weight");
    return lane == LaneKind::Server ? server : !server && slow == (lane == LaneKind::Slow);
}

qint64 monotonicMs()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Shared
{
    JobContext& job;
    const Watch::AfterPass& afterPass;
    std::atomic<qint64> passes{0};
    std::atomic<qint64> beats{0};
    std::atomic<qint64> missed{0};
};

/// One thread that measures part of one site.
class Lane
{
public:
    Lane(const Context& context, std::shared_ptr<MonitoredSite> site, LaneKind kind, Shared& shared, const std::atomic<bool>& stop)
        : m_context(context)
        , m_site(std::move(site))
        , m_kind(kind)
        , m_shared(shared)
        , m_stop(stop)
    {
    }

    void run()
    {
        while (!stopped()) {
            try {
                loop();
            } catch (const Error& error) {
                if (error.code() != ErrorCode::Cancelled)
                    pauseAfter(error.sentence());
            } catch (const std::exception& error) {
                pauseAfter(QString::fromUtf8(error.what()));
            }
        }
        m_shared.beats += m_rhythm.beats();
        m_shared.missed += m_rhythm.missed();
    }

private:
    bool stopped() const { return m_stop.load() || m_shared.job.cancelled(); }

    void pauseAfter(const QString& what)
    {
        m_shared.job.note(Tr::tr("Monitoring “%1”: %2").arg(m_site->site().name, what));
        sleepUntil(monotonicMs() + 10'000);
    }

    void sleepUntil(qint64 at) const
    {
        while (!stopped() && monotonicMs() < at)
            std::this_thread::sleep_for(std::min(kSlice, milliseconds(std::max<qint64>(1, at - monotonicMs()))));
    }

    void loop()
    {
        reload();
        while (!stopped()) {
            const qint64 next = m_rhythm.nextAt();
            const qint64 wake = next < 0 ? m_reloadAt : std::min(next, m_reloadAt);
            sleepUntil(wake);
            if (stopped())
                return;
            if (monotonicMs() >= m_reloadAt)
                reload();
            pass();
            if (m_kind == LaneKind::Slow && monotonicMs() >= m_tidyAt) {
                m_site->tidy();
                m_tidyAt = monotonicMs() + kTidyMs;
            }
        }
    }

    void reload()
    {
        m_items.clear();
        std::vector<monitoring::Rhythm::Beat> beats;
        m_shortest = std::numeric_limits<int>::max();
        for (const MonitorItem& item : m_site->reload()) {
            if (item.active())
                m_shortest = std::min<qint64>(m_shortest, item.intervalSeconds);
            if (!belongs(item, m_kind))
                continue;
            m_items.insert(item.id, item);
            beats.push_back({item.id, 1000LL * item.intervalSeconds, 1000LL * item.retrySeconds, true});
        }
        m_rhythm.set(beats, monotonicMs());
        m_reloadAt = monotonicMs() + kReloadMs;
    }

    /// Right before a pass is kept: what lies between the last sample and now was seen by nobody. Every lane asks: whichever
    /// keeps the first pass after a gap is the only one that can still see it.
    void noteGap()
    {
        const qint64 longest = std::max(kGapSeconds, 3 * m_shortest); // items that are rare by design leave no gap
        m_site->noteGap(m_site->looked() ? Tr::tr("this computer slept, or its clock was set") : Tr::tr("Akimori was not running"), longest);
    }

    void pass()
    {
        std::vector<MonitorItem> items;
        std::vector<Taken> taken;
        for (const QString& id : m_rhythm.due(monotonicMs())) {
            const auto item = m_items.constFind(id);
            if (item == m_items.constEnd())
                continue;
            if (item->active())
                items.push_back(*item);
            else
                taken.push_back(withoutMeasuring(*item, m_context.clock->nowUtc()));
        }
        if (items.empty() && taken.empty())
            return;
        for (Taken& one : measure(items))
            taken.push_back(std::move(one));
        QStringList ids;
        for (const Taken& one : taken)
            ids << one.item.id;
        noteGap();
        m_site->absorb(std::move(taken));
        if (m_server)
            fillGaps(*m_site, *m_server, m_shared.job);
        const QString problem = m_site->handOver();
        if (!problem.isEmpty())
            m_shared.job.note(Tr::tr("Monitoring “%1”: %2").arg(m_site->site().name, problem));
        for (const QString& id : ids)
            m_rhythm.finished(id, monotonicMs(), m_site->unsettled(id));
        ++m_shared.passes;
        if (m_shared.afterPass)
            m_shared.afterPass(m_site->site().id);
    }

    std::vector<Taken> measure(const std::vector<MonitorItem>& items)
    {
        if (items.empty())
            return {};
        const QHash<QString, QJsonObject> memories = m_site->memories(items);
        if (m_kind != LaneKind::Server) {
            if (!m_outside)
                m_outside = std::make_unique<OutsideMeasurer>(m_context, m_site->site());
            return m_outside->run(items, memories, m_shared.job);
        }
        if (!m_server)
            m_server = std::make_unique<ServerMeasurer>(m_context, m_site->site());
        return m_server->run(items, memories, m_shared.job);
    }

    Context m_context;
    std::shared_ptr<MonitoredSite> m_site;
    LaneKind m_kind;
    Shared& m_shared;
    const std::atomic<bool>& m_stop;
    monitoring::Rhythm m_rhythm;
    QMap<QString, MonitorItem> m_items;
    std::unique_ptr<OutsideMeasurer> m_outside;
    std::unique_ptr<ServerMeasurer> m_server;
    qint64 m_shortest = std::numeric_limits<int>::max(); ///< seconds, of all items of the site
    qint64 m_reloadAt = 0;
    qint64 m_tidyAt = 0;
};

/// The lanes of one site.
class SiteThreads
{
public:
    SiteThreads(const Context& context, const Site& site, Shared& shared)
    {
        const auto monitored = std::make_shared<MonitoredSite>(context, site);
        for (const LaneKind kind : {LaneKind::Fast, LaneKind::Slow, LaneKind::Server})
            m_threads.emplace_back([this, context, monitored, kind, &shared] { Lane(context, monitored, kind, shared, m_stop).run(); });
    }
    ~SiteThreads()
    {
        m_stop = true;
        for (std::thread& thread : m_threads)
            thread.join();
    }
    SiteThreads(const SiteThreads&) = delete;
    SiteThreads& operator=(const SiteThreads&) = delete;

private:
    std::atomic<bool> m_stop{false};
    std::vector<std::thread> m_threads;
};

/// Settings of a site that make its lanes begin anew.
QString fingerprint(const Site& site)
{
    return QStringList{site.host, QString::number(site.port), site.user, site.keyFile, site.url, toString(site.via), toString(site.resolvedVia)}
        .join(u'\n');
}

} // namespace

QString watchLockFile(const Context& context)
{
    return context.profile.siteLockFile(QStringLiteral("watch"));
}

bool watchRunning(const Context& context)
{
    try {
        const FileLock lock(watchLockFile(context), {});
        return false;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Locked)
            return true;
        throw;
    }
}

namespace {

/// Escalates and delivers mail; a mail server that is down must not stop the monitor. `failure`: why mail did not go out the
/// last time; another reason is noted once.
void notifyDue(const Context& context, JobContext& job, QString& failure)
{
    try {
        const DeliverOutbox::Outcome delivery = NotifyDue(context).run(job).delivery;
        if (!delivery.failure.isEmpty() && delivery.failure != failure)
            job.note(Tr::tr("%n message(s) wait in the outbox: %1", nullptr, delivery.waiting).arg(delivery.failure));
        if (!delivery.failure.isEmpty() || delivery.waiting == 0)
            failure = delivery.failure;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            job.note(error.sentence());
    }
}

} // namespace

namespace {

/// What a file is now: another version has another date or length.
QString editionOf(const QString& program)
{
    const QFileInfo file(program);
    return file.exists() ? QStringLiteral("%1 %2").arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size()) : QString();
}

} // namespace

Watch::Totals Watch::run(JobContext& job, const AfterPass& afterPass)
{
    const JapaneseScope inRecords;
    const QString edition = editionOf(m_program);
    const FileLock lock(watchLockFile(m_context), Tr::tr("The monitor"));
    Shared shared{job, afterPass};
    std::map<QString, std::pair<QString, std::unique_ptr<SiteThreads>>> running;
    QString mailFailure;
    bool replaced = false;
    while (!job.cancelled() && !replaced) {
        std::vector<Site> sites;
        {
            const auto ledger = m_context.openLedger();
            sites = contractSites(*ledger);
        }
        std::map<QString, const Site*> wanted;
        for (const Site& site : sites)
            wanted.emplace(site.id, &site);
        std::erase_if(running, [&](const auto& entry) {
            const auto site = wanted.find(entry.first);
            return site == wanted.end() || fingerprint(*site->second) != entry.second.first;
        });
        for (const auto& [id, site] : wanted) {
            if (!running.contains(id))
                running.emplace(id, std::pair(fingerprint(*site), std::make_unique<SiteThreads>(m_context, *site, shared)));
        }
        job.report(Tr::tr("Monitoring %1 site(s)").arg(running.size()), shared.passes, 0);
        notifyDue(m_context, job, mailFailure);
        for (qint64 until = monotonicMs() + kReloadMs; !job.cancelled() && !replaced && monotonicMs() < until;) {
            std::this_thread::sleep_for(kSlice);
            replaced = editionOf(m_program) != edition; // never for an empty name
        }
    }
    if (replaced)
        job.note(Tr::tr("The program was replaced by another version, so the monitor ends. Its service starts the new one."));
    running.clear();
    return {shared.passes, shared.beats, shared.missed};
}

} // namespace akimori::operations
