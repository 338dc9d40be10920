#pragma once

#include "monitoring/siteengine.h"
#include "operations/monitoring/measure.h"

#include <atomic>
#include <mutex>

namespace akimori::operations {

/// One site under watch: takes what the lanes measured, keeps samples, records settled changes and hands anomalies to the
/// incidents. All lanes of a site share one; every function may be called from any thread, each opens what it needs.
class MonitoredSite
{
public:
    struct Result
    {
        QString key;
        QString itemId;
        QString probe;
        MonitorKind kind = MonitorKind::Os;
        MonitorState state = MonitorState::Unknown;   ///< of this pass; 保守中 inside a window
        MonitorState settled = MonitorState::Unknown; ///< by the counters
        QDateTime since;                              ///< UTC, of `settled`
        std::optional<double> value;
        QString unit;
        QString detail;
    };

    MonitoredSite(const Context& context, const Site& site);

    const Site& site() const { return m_site; }
    /// Reads items and windows again. Returns the items.
    std::vector<MonitorItem> reload();
    QHash<QString, QJsonObject> memories(const std::vector<MonitorItem>& items) const;

    /// Judges and keeps a pass. With `record` false nothing is stored (another watch does): only what was seen comes back.
    std::vector<Result> absorb(std::vector<Taken> pass, bool record = true);
    /// Anomalies that have no incident yet get theirs. Returns why it failed, translated; the changes stay recorded and the
    /// next call tries again.
    QString handOver();
    bool unsettled(const QString& itemId) const;
    /// Whether a pass was kept since this was made.
    bool looked() const { return m_looked; }

    /// Notes that nobody looked since the last sample, when that is longer than `longest` seconds. `reason` translated.
    void noteGap(const QString& reason, qint64 longest);
    /// Gaps of the last 14 days about which the server was not asked yet.
    std::vector<MonitoringGap> openGaps() const;
    /// 後からの補完: what the server says about a gap. Never counts as monitoring.
    void fillGap(MonitoringGap gap, const QString& evidence);
    /// Summaries and finished days. Cheap when nothing is to do.
    void tidy();

private:
    void addEarlySigns(Taken& taken, const ledger::SampleStore& samples);
    std::optional<QString> trendOf(const QString& key, const MonitorItem& item, const monitoring::Reading& reading,
                                   const ledger::SampleStore& samples) const;
    void recordChanges(std::vector<StateChange> changes);

    struct Trend
    {
        QDateTime at;
        std::optional<QString> sign;
    };

    Context m_context;
    Site m_site;
    mutable std::mutex m_mutex;
    std::atomic<bool> m_looked = false;
    monitoring::SiteEngine m_engine;
    QHash<QString, Trend> m_trends;
};

} // namespace akimori::operations
