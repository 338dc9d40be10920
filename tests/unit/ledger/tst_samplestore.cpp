#include "ledgerfixture.h"

#include "ledger/samplestore.h"

#include <QFile>
#include <QDir>
#include <QFileInfo>

using namespace akimori;
using namespace akimori::ledger;

namespace {

const QString kSite = QStringLiteral("site-1");
const QString kKey = QStringLiteral("http");

QDateTime start()
{
    return QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
}

void add(SampleStore& store, const QDateTime& at, MonitorState state, std::optional<double> value,
         const QString& key = kKey)
{
    Series series;
    series.key = key;
    series.itemId = QStringLiteral("http");
    series.unit = QStringLiteral("ms");
    series.last = {at, state, value};
    series.detail = QStringLiteral("200");
    series.memory = {{QStringLiteral("fails"), 2}};
    store.add(kSite, series);
}

/// A sample a minute: 100 ms, but 900 ms and bad in the last ten minutes of every hour.
void fill(SampleStore& store, int hours)
{
    SampleStore::Batch batch(store);
    for (int minute = 0; minute < hours * 60; ++minute) {
        const bool slow = minute % 60 >= 50;
        add(store, start().addSecs(minute * 60), slow ? MonitorState::Warning : MonitorState::Ok, slow ? 900 : 100);
    }
    batch.commit();
}

} // namespace

class tst_samplestore : public QObject
{
    Q_OBJECT

    test::TempFolder m_folder;
    QString fresh()
    {
        static int n = 0;
        return m_folder.path() + QStringLiteral("/%1/samples.sqlite").arg(++n);
    }

private slots:
    void keepsSamplesAndWhatStandsBeside()
    {
        const QString path = fresh();
        {
            SampleStore store(path);
            QVERIFY(store.series(kSite).empty());
            add(store, start(), MonitorState::Ok, 12.5);
            add(store, start().addMSecs(60'001), MonitorState::Unknown, std::nullopt);
            add(store, start().addMSecs(60'001), MonitorState::Anomaly, std::nullopt); // the same instant: replaced
            store.setItemMemory(kSite, QStringLiteral("http"), {{QStringLiteral("offset"), 7}});
        }
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const SampleStore store(path);
        const auto samples = store.samples(kSite, kKey, start(), start().addDays(1));
        QCOMPARE(samples.size(), 2u);
        QCOMPARE(*samples[0].value, 12.5);
        QCOMPARE(samples[1].at, start().addMSecs(60'001));
        QVERIFY(samples[1].state == MonitorState::Anomaly && !samples[1].value);
        QVERIFY(store.samples(kSite, kKey, start(), start()).empty());
        const Series series = store.series(kSite).front();
        QVERIFY(series.last.state == MonitorState::Anomaly);
        QCOMPARE(series.memory.value(QStringLiteral("fails")).toInt(), 2);
        QCOMPARE(series.detail, QStringLiteral("200"));
        QCOMPARE(store.itemMemory(kSite, QStringLiteral("http")).value(QStringLiteral("offset")).toInt(), 7);
        QCOMPARE(store.lastSampleBefore(kSite, start().addDays(9)), start().addMSecs(60'001));
    }

    void aSampleWithoutAValueKeepsTheUnit()
    {
        SampleStore store(fresh());
        add(store, start(), MonitorState::Ok, 1);
        Series nothing = store.series(kSite).front();
        nothing.unit.clear();
        nothing.last = {start().addSecs(60), MonitorState::Unknown, std::nullopt};
        store.add(kSite, nothing);
        QCOMPARE(store.series(kSite).front().unit, QStringLiteral("ms"));
    }

    void aBatchStandsOrFalls()
    {
        SampleStore store(fresh());
        {
            const SampleStore::Batch batch(store);
            add(store, start(), MonitorState::Ok, 1);
        }
        QVERIFY(store.series(kSite).empty());
    }

    void aDayIsDrawnFromRawSamples()
    {
        SampleStore store(fresh());
        fill(store, 24);
        const auto points = store.chart(kSite, kKey, start(), start().addDays(1), 48);
        QCOMPARE(points.size(), 48u);
        QCOMPARE(points[0].samples, 30);
        QCOMPARE(points[0].mean(), 100.0);
        QCOMPARE(points[1].most, 900.0);
        QCOMPARE(points[1].bad, 10);
    }

    void longSpansComeFromSummariesThatAgreeWithTheSamples()
    {
        SampleStore store(fresh());
        fill(store, 24 * 6);
        store.rollUp(start().addDays(5).addSecs(1800)); // the sixth day is not summarised yet
        const auto points = store.chart(kSite, kKey, start(), start().addDays(6), 6);
        QCOMPARE(points.size(), 6u);
        for (const Bucket& point : points) {
            QCOMPARE(point.samples, 1440);
            QCOMPARE(point.bad, 240);
            QCOMPARE(point.least, 100.0);
            QCOMPARE(point.most, 900.0);
        }
        store.rollUp(start().addDays(6));
        store.rollUp(start().addDays(6).addSecs(60));
        qint64 samples = 0;
        for (const Bucket& point : store.chart(kSite, kKey, start(), start().addDays(6), 6))
            samples += point.samples;
        QCOMPARE(samples, 6 * 1440);
    }

    void rawSamplesGoAfterNinetyDaysAndSummariesStay()
    {
        SampleStore store(fresh());
        fill(store, 48);
        store.rollUp(start().addDays(2));
        add(store, start().addDays(95), MonitorState::Ok, 5);
        store.rollUp(start().addDays(95).addSecs(3700));
        QVERIFY(store.samples(kSite, kKey, start(), start().addDays(10)).empty());
        qint64 samples = 0;
        for (const Bucket& point : store.chart(kSite, kKey, start(), start().addDays(96), 100))
            samples += point.samples;
        QCOMPARE(samples, 48 * 60 + 1);
    }

    void aClockThatWasAheadDoesNoHarm()
    {
        SampleStore store(fresh());
        fill(store, 24);
        store.rollUp(start().addYears(1)); // the clock was wrong
        add(store, start().addDays(1).addSecs(10), MonitorState::Ok, 1);
        store.rollUp(start().addDays(1).addSecs(3600));
        qint64 samples = 0;
        for (const Bucket& point : store.chart(kSite, kKey, start(), start().addDays(4), 10))
            samples += point.samples;
        QVERIFY(samples >= 1);
        QCOMPARE(store.chart(kSite, kKey, start().addDays(1), start().addDays(2), 10).size(), 1u);
    }

    void aDamagedFileIsPutAsideNotOverwritten()
    {
        const QString path = fresh();
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        SampleStore store(path);
        QVERIFY(!store.putAside().isEmpty());
        QCOMPARE(QFileInfo(store.putAside()).size(), 8192);
        add(store, start(), MonitorState::Ok, 1);
        QCOMPARE(store.series(kSite).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(tst_samplestore)
#include "tst_samplestore.moc"
