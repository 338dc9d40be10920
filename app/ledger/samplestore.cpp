#include "ledger/samplestore.h"

#include "base/atomicfile.h"
#include "base/platform/file.h"
#include "ledger/connection.h"
#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QFileInfo>
#include <QVariant>

#include <cerrno>

namespace akimori::ledger {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr int kApplicationId = 0x414b4d53; // "AKMS"
constexpr int kSchema = 1;

const char* const kTables[] = {
    "CREATE TABLE series (id INTEGER PRIMARY KEY, site_id TEXT NOT NULL, measured TEXT NOT NULL, item_id TEXT NOT "
    "NULL, unit TEXT NOT NULL, last_at BIGINT NOT NULL, last_state INTEGER NOT NULL, last_value REAL, detail TEXT NOT "
    "NULL, memory TEXT NOT NULL, UNIQUE (site_id, measured))",
    "CREATE TABLE sample (series INTEGER NOT NULL, at BIGINT NOT NULL, state INTEGER NOT NULL, value REAL, "
    "PRIMARY KEY (series, at)) WITHOUT ROWID",
    "CREATE TABLE hourly (series INTEGER NOT NULL, hour BIGINT NOT NULL, samples INTEGER NOT NULL, valued INTEGER NOT "
    "NULL, total REAL NOT NULL, least REAL, most REAL, bad INTEGER NOT NULL, unknown INTEGER NOT NULL, "
    "PRIMARY KEY (series, hour)) WITHOUT ROWID",
    "CREATE TABLE item_memory (site_id TEXT NOT NULL, item_id TEXT NOT NULL, memory TEXT NOT NULL, "
    "PRIMARY KEY (site_id, item_id))",
    "CREATE TABLE rolled (one INTEGER PRIMARY KEY CHECK (one = 1), until BIGINT NOT NULL)",
};

// Sums over samples as the summaries hold them; state numbers are the order of MonitorState.
#define SAMPLE_SUMS                                                                                           \
    "COUNT(*), COUNT(value), COALESCE(SUM(value), 0), MIN(value), MAX(value), "                               \
    "SUM(state IN (1, 2, 3)), SUM(state = 4)"

MonitorState stateOf(int number)
{
    return number >= 0 && number <= static_cast<int>(MonitorState::NotApplicable) ? static_cast<MonitorState>(number)
                                                                                  : MonitorState::Unknown;
}

QDateTime fromMs(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

void readBuckets(Statement& select, std::vector<Bucket>& buckets)
{
    while (select.step()) {
        Bucket bucket;
        bucket.at = fromMs(select.nextNumber());
        bucket.samples = select.nextNumber();
        bucket.valued = select.nextNumber();
        bucket.sum = select.nextReal().value_or(0);
        bucket.least = select.nextReal().value_or(0);
        bucket.most = select.nextReal().value_or(0);
        bucket.bad = select.nextNumber();
        bucket.unknown = select.nextNumber();
        buckets.push_back(bucket);
    }
}

} // namespace

SampleStore::SampleStore(const QString& path)
    : m_path(path)
{
    makeFolder(QFileInfo(path).path());
    try {
        open();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt)
            throw;
        m_connection.reset();
        m_putAside = path + QStringLiteral(".damaged-%1").arg(QDateTime::currentSecsSinceEpoch());
        renameDurably(path, m_putAside);
        open();
    }
}

SampleStore::~SampleStore() = default;

void SampleStore::open()
{
    // With its mode before SQLite sees it.
    if (!platform::createEmptyFile(nativePath(m_path).constData()) && errno != EEXIST)
        throw systemError(errno, Tr::tr("The file of monitoring samples %1 could not be made.").arg(m_path));
    m_connection = std::make_unique<Connection>(m_path);
    m_connection->single("PRAGMA journal_mode = WAL");
    m_connection->execute("PRAGMA synchronous = NORMAL"); // a power cut may cost the last seconds, never the file
    if (m_connection->single("PRAGMA user_version").toInt() == kSchema)
        return;
    m_connection->begin();
    const int schema = m_connection->single("PRAGMA user_version").toInt();
    if (schema == 0) {
        for (const char* table : kTables)
            m_connection->execute(table);
        m_connection->execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
        m_connection->execute("PRAGMA user_version = " + QByteArray::number(kSchema));
    }
    m_connection->commit();
    if (schema > kSchema)
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The file of monitoring samples %1 was written by a newer Akimori. Install the newer "
                           "Akimori on this computer.")
                        .arg(m_path));
}

SampleStore::Batch::Batch(SampleStore& store)
    : m_store(store)
{
    store.m_connection->begin();
}

SampleStore::Batch::~Batch()
{
    if (m_open)
        m_store.m_connection->rollBack();
}

void SampleStore::Batch::commit()
{
    m_store.m_connection->commit();
    m_open = false;
}

int SampleStore::seriesId(const QString& siteId, const QString& key) const
{
    Statement select(*m_connection, "SELECT id FROM series WHERE site_id = ? AND measured = ?");
    select.text(siteId).text(key);
    return select.step() ? select.nextInt() : 0;
}

void SampleStore::add(const QString& siteId, const Series& series)
{
    const auto bindFacts = [&](Statement& statement) -> Statement& {
        return statement.text(series.itemId)
            .text(series.unit)
            .number(series.last.at.toMSecsSinceEpoch())
            .number(static_cast<int>(series.last.state))
            .real(series.last.value)
            .text(series.detail)
            .object(series.memory)
            .text(siteId)
            .text(series.key);
    };
    Statement update(*m_connection, "UPDATE series SET item_id = ?, unit = COALESCE(NULLIF(?, ''), unit), last_at = ?, last_state = ?, "
                                    "last_value = ?, detail = ?, memory = ? WHERE site_id = ? AND measured = ?");
    if (bindFacts(update).run() == 0) {
        Statement insert(*m_connection, "INSERT INTO series (item_id, unit, last_at, last_state, last_value, detail, "
                                        "memory, site_id, measured) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindFacts(insert).run();
    }
    Statement(*m_connection, "INSERT OR REPLACE INTO sample (series, at, state, value) VALUES (?, ?, ?, ?)")
        .number(seriesId(siteId, series.key))
        .number(series.last.at.toMSecsSinceEpoch())
        .number(static_cast<int>(series.last.state))
        .real(series.last.value)
        .run();
}

std::vector<Series> SampleStore::series(const QString& siteId) const
{
    Statement select(*m_connection, "SELECT measured, item_id, unit, last_at, last_state, last_value, detail, memory "
                                    "FROM series WHERE site_id = ? ORDER BY measured");
    select.text(siteId);
    std::vector<Series> all;
    while (select.step()) {
        Series one;
        one.key = select.nextText();
        one.itemId = select.nextText();
        one.unit = select.nextText();
        one.last.at = fromMs(select.nextNumber());
        one.last.state = stateOf(select.nextInt());
        one.last.value = select.nextReal();
        one.detail = select.nextText();
        one.memory = select.nextObject();
        all.push_back(std::move(one));
    }
    return all;
}

QJsonObject SampleStore::itemMemory(const QString& siteId, const QString& itemId) const
{
    Statement select(*m_connection, "SELECT memory FROM item_memory WHERE site_id = ? AND item_id = ?");
    select.text(siteId).text(itemId);
    return select.step() ? select.nextObject() : QJsonObject();
}

void SampleStore::setItemMemory(const QString& siteId, const QString& itemId, const QJsonObject& memory)
{
    Statement(*m_connection, "INSERT OR REPLACE INTO item_memory (site_id, item_id, memory) VALUES (?, ?, ?)")
        .text(siteId)
        .text(itemId)
        .object(memory)
        .run();
}

std::vector<Sample> SampleStore::samples(const QString& siteId, const QString& key, const QDateTime& from,
                                         const QDateTime& to, int limit) const
{
    Statement select(*m_connection, "SELECT at, state, value FROM sample WHERE series = ? AND at >= ? AND at < ? "
                                    "ORDER BY at LIMIT ?");
    select.number(seriesId(siteId, key))
        .number(from.toMSecsSinceEpoch())
        .number(to.toMSecsSinceEpoch())
        .number(limit);
    std::vector<Sample> all;
    while (select.step()) {
        Sample sample;
        sample.at = fromMs(select.nextNumber());
        sample.state = stateOf(select.nextInt());
        sample.value = select.nextReal();
        all.push_back(sample);
    }
    return all;
}

std::vector<Bucket> SampleStore::chart(const QString& siteId, const QString& key, const QDateTime& from,
                                       const QDateTime& to, int buckets) const
{
    const int id = seriesId(siteId, key);
    const qint64 begin = from.toMSecsSinceEpoch();
    const qint64 end = to.toMSecsSinceEpoch();
    std::vector<Bucket> points;
    if (id == 0 || end <= begin || buckets < 1)
        return points;
    qint64 rawFrom = begin;
    qint64 width = std::max<qint64>(1, (end - begin) / buckets);
    if (end - begin > 3 * kDayMs) {
        width = (width + kHourMs - 1) / kHourMs * kHourMs;
        const qint64 rolled = m_connection->single("SELECT until FROM rolled").toLongLong();
        Statement select(*m_connection,
                         "SELECT MIN(hour), SUM(samples), SUM(valued), SUM(total), MIN(least), MAX(most), SUM(bad), "
                         "SUM(unknown) FROM hourly WHERE series = ? AND hour >= ? AND hour < ? "
                         "GROUP BY (hour - ?) / ? ORDER BY 1");
        select.number(id).number(begin / kHourMs * kHourMs).number(std::min(end, rolled)).number(begin).number(width);
        readBuckets(select, points);
        rawFrom = std::clamp(rolled, begin, end);
    }
    Statement select(*m_connection, "SELECT MIN(at), " SAMPLE_SUMS " FROM sample WHERE series = ? AND at >= ? AND at < ? "
                                    "GROUP BY (at - ?) / ? ORDER BY 1");
    select.number(id).number(rawFrom).number(end).number(begin).number(width);
    readBuckets(select, points);
    return points;
}

QDateTime SampleStore::lastSampleBefore(const QString& siteId, const QDateTime& before) const
{
    Statement select(*m_connection, "SELECT MAX(last_at) FROM series WHERE site_id = ? AND last_at < ?");
    select.text(siteId).number(before.toMSecsSinceEpoch());
    return select.step() ? fromMs(select.nextNumber()) : QDateTime();
}

void SampleStore::rollUp(const QDateTime& now)
{
    const qint64 until = now.toMSecsSinceEpoch() / kHourMs * kHourMs;
    qint64 from = m_connection->single("SELECT until FROM rolled").toLongLong();
    if (from == 0)
        from = m_connection->single("SELECT COALESCE(MIN(at), 0) FROM sample").toLongLong() / kHourMs * kHourMs;
    if (from > until) // the clock was ahead for a while: what came since then is summarised again
        from = until - 2 * kDayMs;
    if (from == 0 || from == until)
        return;
    Batch batch(*this);
    Statement(*m_connection, "INSERT OR REPLACE INTO hourly (hour, series, samples, valued, total, least, most, bad, "
                             "unknown) SELECT at / 3600000 * 3600000, series, " SAMPLE_SUMS
                             " FROM series JOIN sample ON sample.series = series.id WHERE at >= ? AND at < ? "
                             "GROUP BY series, at / 3600000")
        .number(from)
        .number(until)
        .run();
    Statement(*m_connection, "INSERT OR REPLACE INTO rolled (one, until) VALUES (1, ?)").number(until).run();
    if (from / kDayMs != until / kDayMs || until - from > kDayMs) { // once a day
        Statement(*m_connection, "DELETE FROM sample WHERE series IN (SELECT id FROM series) AND at < ?").number(until - kRawDays * kDayMs).run();
        Statement(*m_connection, "DELETE FROM hourly WHERE series IN (SELECT id FROM series) AND hour < ?")
            .number(now.addYears(-kHourlyYears).toMSecsSinceEpoch())
            .run();
    }
    batch.commit();
}

} // namespace akimori::ledger
