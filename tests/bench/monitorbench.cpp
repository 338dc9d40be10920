// How long the charts of the monitoring take, and how the rhythm keeps its time: build target "monitorbench", started by
// tests/bench/bench_monitor.sh. Prints, asserts nothing.
#include "ledger/samplestore.h"
#include "monitoring/rhythm.h"
#include "monitoring/siteengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace akimori;

namespace {

constexpr qint64 kMinute = 60'000;

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576 : 0;
}

/// A chart of every series, each on a connection of its own, as the window does it.
void charts(const QString& path, const char* what, qint64 days, const QDateTime& now)
{
    std::vector<ledger::Series> all;
    for (int site = 0; site < 3; ++site) {
        for (const ledger::Series& series : ledger::SampleStore(path).series(QStringLiteral("site-%1").arg(site)))
            all.push_back(series);
    }
    std::vector<double> times;
    std::size_t points = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        QElapsedTimer clock;
        clock.start();
        const auto buckets = ledger::SampleStore(path).chart(QStringLiteral("site-%1").arg(i * 3 / all.size()), all[i].key, now.addDays(-days), now, 300);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        points = std::max(points, buckets.size());
    }
    if (times.empty())
        return;
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("chart of %-8s %3zu series  first %6.1f ms  median %6.1f ms  slowest %6.1f ms  %zu points\n", what, times.size(), first,
                times[times.size() / 2], times.back(), points);
}

void rollUp(const QString& path, const QDateTime& now)
{
    for (const auto& [what, later] : {std::pair("first", 0), std::pair("nothing to do", 60), std::pair("an hour later", 3700), std::pair("a day later", 90'000)}) {
        ledger::SampleStore store(path);
        QElapsedTimer clock;
        clock.start();
        store.rollUp(now.addSecs(later));
        std::printf("roll-up, %-14s %8.1f ms\n", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
}

/// 60 items over 3 sites, every minute for 30 days of injected time, each pass taking 50 ms and now and then 20 s.
void month()
{
    constexpr qint64 kMonth = 30LL * 24 * 60 * kMinute;
    qint64 beats = 0;
    qint64 missed = 0;
    double afterADay = 0;
    const QDateTime begin(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    QElapsedTimer clock;
    clock.start();
    for (int site = 0; site < 3; ++site) {
        monitoring::SiteEngine engine(QStringLiteral("site-%1").arg(site));
        std::vector<MonitorItem> items;
        std::vector<monitoring::Rhythm::Beat> all;
        QHash<QString, std::size_t> places;
        for (int i = 0; i < 20; ++i) {
            MonitorItem item;
            item.id = item.probe = QStringLiteral("item-%1").arg(i);
            places.insert(item.id, items.size());
            items.push_back(item);
            all.push_back({item.id, kMinute, 20'000, false});
        }
        engine.setItems(items);
        monitoring::Rhythm rhythm;
        rhythm.set(all, 0);
        qint64 passes = 0;
        for (qint64 now = 0; now < kMonth;) {
            now = std::max(now, rhythm.nextAt());
            qint64 took = 0;
            for (const QString& name : rhythm.due(now)) {
                engine.absorb(items[places.value(name)], {monitoring::stated(MonitorState::Ok, {})}, begin.addMSecs(now));
                took += ++passes % 4001 == 0 ? 20'000 : 50;
                rhythm.finished(name, now + took, false);
            }
            now += took;
            if (site == 0 && afterADay == 0 && now > 24 * 60 * kMinute)
                afterADay = residentMiB();
        }
        beats += rhythm.beats();
        missed += rhythm.missed();
    }
    std::printf("simulated month: %lld beats, %lld missed (%.4f %%), resident %.1f MiB after a day, %.1f MiB at the end, in %.1f s\n",
                static_cast<long long>(beats), static_cast<long long>(missed), 100.0 * static_cast<double>(missed) / static_cast<double>(beats), afterADay,
                residentMiB(), static_cast<double>(clock.elapsed()) / 1000);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    if (path.isEmpty()) {
        month();
        return 0;
    }
    const bool isNew = !QFileInfo::exists(path);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'500'000, Qt::UTC);
    {
        const ledger::SampleStore made(path); // the empty file, to be filled by samples.py
    }
    if (isNew)
        return 0;
    std::printf("samples.sqlite: %.0f MiB\n", static_cast<double>(QFileInfo(path).size()) / 1048576);
    for (int round = 0; round < 3; ++round) {
        charts(path, "24 hours", 1, now);
        charts(path, "31 days", 31, now);
        charts(path, "1 year", 365, now);
        charts(path, "5 years", 5 * 365, now);
    }
    rollUp(path, now);
    return 0;
}
