#pragma once

#include "records/monitoring.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace akimori::ledger {

class Connection;

/// One measurement.
struct Sample
{
    QDateTime at; ///< UTC, whole milliseconds
    MonitorState state = MonitorState::Unknown;
    std::optional<double> value;
};

/// What is stored beside the samples of one measured thing.
struct Series
{
    QString key;    ///< "disk:/var"
    QString itemId;
    QString unit;
    Sample last;    ///< newest sample; invalid time = none yet
    QString detail; ///< of the newest sample
    QJsonObject memory; ///< of the state machine
};

/// Several samples as one point of a chart.
struct Bucket
{
    QDateTime at; ///< UTC, beginning
    qint64 samples = 0;
    qint64 valued = 0; ///< samples with a value
    double sum = 0;
    double least = 0;
    double most = 0;
    qint64 bad = 0;     ///< early sign, warning, anomaly
    qint64 unknown = 0;

    double mean() const { return valued > 0 ? sum / static_cast<double>(valued) : 0; }
};

/// `samples.sqlite` of a profile: bulk data, no evidence; format in docs/formats/samples.md. Raw samples for 90 days,
/// hourly summaries for 5 years. A damaged file is put aside and a new one begun: see putAside().
///
/// One object is one connection, for the thread that opened it; several may write in turn. Throws Error: LocalIo,
/// NoSpace, Locked, Corrupt.
class SampleStore
{
public:
    static constexpr int kRawDays = 90;
    static constexpr int kHourlyYears = 5;

    explicit SampleStore(const QString& path);
    ~SampleStore();
    SampleStore(const SampleStore&) = delete;
    SampleStore& operator=(const SampleStore&) = delete;

    /// Where a damaged file was put when this one was opened; empty = all was well.
    QString putAside() const { return m_putAside; }

    /// Several writes that stand or fall together, and reach the disk at once.
    class Batch
    {
    public:
        explicit Batch(SampleStore& store);
        ~Batch();
        Batch(const Batch&) = delete;
        Batch& operator=(const Batch&) = delete;
        void commit();

    private:
        SampleStore& m_store;
        bool m_open = true;
    };

    /// Adds `series.last` and replaces what is stored beside. A sample with the same time replaces the earlier one.
    void add(const QString& siteId, const Series& series);
    std::vector<Series> series(const QString& siteId) const; ///< by key
    /// What a probe remembers of an item between visits (counters, offsets).
    QJsonObject itemMemory(const QString& siteId, const QString& itemId) const;
    void setItemMemory(const QString& siteId, const QString& itemId, const QJsonObject& memory);

    /// Raw samples in [from, to), oldest first, at most `limit`.
    std::vector<Sample> samples(const QString& siteId, const QString& key, const QDateTime& from, const QDateTime& to,
                                int limit = 500'000) const;
    /// At most about `buckets` points over [from, to): raw for spans up to three days, else from the summaries.
    std::vector<Bucket> chart(const QString& siteId, const QString& key, const QDateTime& from, const QDateTime& to,
                              int buckets) const;
    /// The newest sample of any measured thing of the site before `before`; invalid when there is none.
    QDateTime lastSampleBefore(const QString& siteId, const QDateTime& before) const;

    /// Summarises the hours that have ended and drops what is older than its time. Cheap when nothing is to do.
    void rollUp(const QDateTime& now);

private:
    void open();
    int seriesId(const QString& siteId, const QString& key) const; ///< 0 = none

    QString m_path;
    QString m_putAside;
    std::unique_ptr<Connection> m_connection;
};

} // namespace akimori::ledger
