#include "support/demoprofile.h"

#include "base/citycalendar.h"
#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/availabilitytable.h"
#include "ledger/baselinetable.h"
#include "ledger/changetable.h"
#include "ledger/citycontacttable.h"
#include "ledger/generationtable.h"
#include "ledger/incidenttable.h"
#include "ledger/monitoritemtable.h"
#include "ledger/persontable.h"
#include "ledger/runtable.h"
#include "ledger/samplestore.h"
#include "ledger/scantable.h"
#include "ledger/settingtable.h"
#include "ledger/sitetable.h"
#include "records/contract.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <cmath>

namespace akimori::test {

namespace {

using ledger::Ledger;

const Actor kOperator{QStringLiteral("担当 ○○"), Role::Operator};

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// The same figures in every run.
class Figures
{
public:
    double next()
    {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 8) / 16777216.0;
    }

private:
    quint32 m_state = 42;
};

class Writer
{
public:
    explicit Writer(const DemoProfile& demo)
        : m_demo(demo)
        , m_today(jst::date(demo.now))
    {
        QDir().mkpath(demo.folder + QStringLiteral("/generations"));
        QFile archive(m_archive = demo.folder + QStringLiteral("/placeholder.tar.zst"));
        archive.open(QIODevice::WriteOnly);
        m_clock.set(jst::toUtc(m_today.addDays(-demo.days), QTime(9, 0)));
        m_ledger = Ledger::open(demo.folder + QStringLiteral("/ledger.sqlite"), m_clock);
    }

    void write()
    {
        begin();
        for (int back = m_demo.days; back >= 0; --back)
            writeDay(m_today.addDays(-back), back);
        writeAdvisories();
        writeIncidents();
        writeMonitoring();
    }

private:
    void begin()
    {
        Ledger::Transaction transaction(*m_ledger, kOperator);
        m_site.id = newId();
        m_site.name = QStringLiteral("○○市公式ポータル");
        m_site.host = QStringLiteral("www.example.jp");
        m_site.user = QStringLiteral("deploy");
        m_site.roots = {"/var/www/html"};
        m_site.url = QStringLiteral("https://www.example.jp/");
        m_site.createdAt = m_clock.nowUtc();
        ledger::SiteTable(*m_ledger).insert(transaction, m_site);
        const ledger::PersonTable people(*m_ledger);
        people.insert(transaction, {newId(), QStringLiteral("責任 ○○"), Role::Responsible, false, {}, {}, {}});
        people.insert(transaction, {newId(), QStringLiteral("管理 ○○"), Role::Manager, false, {}, {}, {}});
        people.insert(transaction, {newId(), kOperator.name, Role::Operator, false, {}, {}, {}});
        Contract contract;
        contract.title = QStringLiteral("○○市公式ポータル保守業務");
        contract.cityName = QStringLiteral("○○市");
        contract.city = {QStringLiteral("○○市長"), QStringLiteral("宛"), QStringLiteral("○○課")};
        contract.contractor.name = QStringLiteral("○○株式会社");
        contract.termFrom = jst::date(m_site.createdAt);
        contract.termUntil = QDate(m_today.year() + 1, 3, 31);
        contract.publishedOn = contract.termFrom;
        contract.documentPrefix = QStringLiteral("保守");
        contract.recoveryPoint = {QStringLiteral("直近の業務終了時点"), QStringLiteral("協議 第1号")};
        ledger::SettingTable(*m_ledger).set(transaction, ledger::SettingTable::kProfile, QStringLiteral("contract"),
                                            toJson(contract));
        Baseline baseline;
        baseline.id = jst::fileStamp(m_clock.nowUtc());
        baseline.siteId = m_site.id;
        baseline.approvedAt = m_clock.nowUtc();
        baseline.approvedBy = QStringLiteral("管理 ○○");
        baseline.reason = QStringLiteral("引継ぎ時点");
        baseline.files = 12'481;
        ledger::BaselineTable(*m_ledger).insert(transaction, baseline);
        m_baseline = baseline.id;
        transaction.audit(QStringLiteral("site.add"), m_site.id);
        transaction.commit();
    }

    void writeDay(const QDate& day, int back)
    {
        m_clock.set(jst::toUtc(day, QTime(8, 40)));
        Ledger::Transaction transaction(*m_ledger, Actor::automatic());
        if (jst::toUtc(day, QTime(8, 31)) <= m_demo.now)
            addScan(transaction, jst::toUtc(day, QTime(8, 31)));
        if (jst::toUtc(day, QTime(8, 35)) <= m_demo.now) {
            for (const char* source : {"ipa", "jpcert", "jvn", "debian"})
                addFetch(transaction, QLatin1String(source), jst::toUtc(day, QTime(8, 35)));
        }
        const QDateTime evening = jst::toUtc(day, QTime(21, 42));
        const bool fails = back == 4; // one night of the last week did not work at the first try
        if (fails)
            addRun(transaction, QStringLiteral("backup.data"), jst::toUtc(day, QTime(21, 30)), RunOutcome::Failed,
                   QStringLiteral("サーバに接続できませんでした。"));
        if (evening <= m_demo.now)
            addGeneration(transaction, BackupKind::Data, evening, back > 7);
        if (day.day() == 1 && jst::toUtc(day, QTime(22, 30)) <= m_demo.now)
            addGeneration(transaction, BackupKind::System, jst::toUtc(day, QTime(22, 30)), back > 100);
        transaction.commit();
    }

    void addScan(Ledger::Transaction& transaction, const QDateTime& at)
    {
        Scan scan;
        scan.id = jst::fileStamp(at);
        scan.siteId = m_site.id;
        scan.method = QStringLiteral("server");
        scan.startedAt = at;
        scan.endedAt = at.addSecs(70);
        scan.verdict = Verdict::Ok;
        scan.baselineId = m_baseline;
        scan.checked = 12'481;
        ledger::ScanTable(*m_ledger).insert(transaction, scan);
    }

    void addFetch(Ledger::Transaction& transaction, const QString& source, const QDateTime& at)
    {
        AdvisoryFetch fetch;
        fetch.source = source;
        fetch.at = at;
        fetch.origin = QStringLiteral("https://example.jp/") + source;
        fetch.status = 200;
        fetch.items = 20;
        fetch.complete = true;
        ledger::AdvisoryTable(*m_ledger).addFetch(transaction, fetch);
    }

    void addRun(Ledger::Transaction& transaction, const QString& job, const QDateTime& at, RunOutcome outcome, const QString& detail)
    {
        ledger::RunTable(*m_ledger).insert(transaction,
                                           {newId(), m_site.id, job, at, at, at.addSecs(260), outcome, detail});
    }

    void addGeneration(Ledger::Transaction& transaction, BackupKind kind, const QDateTime& at, bool discarded)
    {
        Generation generation;
        generation.id = jst::fileStamp(at);
        generation.siteId = m_site.id;
        generation.kind = kind;
        generation.trigger = kind == BackupKind::Data ? BackupTrigger::Daily : BackupTrigger::Monthly;
        generation.takenAt = at;
        generation.files = kind == BackupKind::Data ? 12'481 : 2'310;
        generation.bytes = kind == BackupKind::Data ? 1'840'000'000 : 96'000'000;
        generation.archiveBytes = generation.bytes / 3;
        generation.archive = m_archive;
        generation.archiveSha256 = QByteArray(64, 'a');
        generation.manifestSha256 = QByteArray(64, 'b');
        generation.verifiedAt = std::max(at.addSecs(240), m_demo.now.addDays(-20));
        generation.matchedServerAt = at.addSecs(240);
        generation.clean = true;
        const ledger::GenerationTable table(*m_ledger);
        table.insert(transaction, generation);
        addRun(transaction, kind == BackupKind::Data ? QStringLiteral("backup.data") : QStringLiteral("backup.system"), at,
               RunOutcome::Ok, generation.id);
        if (discarded)
            table.discard(transaction, generation, QStringLiteral("保管世代数を超えたため"));
    }

    /// `publishedBack`: days before today. `reported`: the 30-day report was made.
    void addCase(Ledger::Transaction& transaction, const char* title, const char* package, const char* advisory, int publishedBack,
                 bool decided, bool reported)
    {
        const ledger::AdvisoryCaseTable table(*m_ledger);
        Advisory erratum;
        erratum.source = QStringLiteral("debian");
        erratum.id = QLatin1String(advisory);
        erratum.kind = AdvisoryKind::Errata;
        erratum.title = QString::fromUtf8(title);
        erratum.publishedOn = m_today.addDays(-publishedBack);
        erratum.dateBasis = DateBasis::DayOnly;
        ledger::AdvisoryTable(*m_ledger).put(transaction, erratum);
        AdvisoryCase subject;
        subject.no = table.nextNumber(fiscalYearOf(m_today));
        subject.siteId = m_site.id;
        subject.source = QStringLiteral("debian");
        subject.advisoryId = QLatin1String(advisory);
        subject.package = QLatin1String(package);
        subject.title = QString::fromUtf8(title);
        subject.publishedOn = m_today.addDays(-publishedBack);
        subject.deadline = subject.publishedOn.addDays(30);
        subject.targetDate = CityCalendar().lastOpenDayUntil(subject.deadline);
        subject.detectedAt = jst::toUtc(subject.publishedOn, QTime(9, 0));
        subject.verdict = AdvisoryVerdict::Affected;
        subject.reason = QStringLiteral("導入版が該当");
        subject.measure = decided ? AdvisoryMeasure::Apply : AdvisoryMeasure::NotConsulted;
        subject.reporting = reported ? AdvisoryReporting::ThirtyDay : AdvisoryReporting::First;
        subject.reportedAt = subject.detectedAt.addSecs(3600);
        table.insert(transaction, subject);
        const auto step = [&](const char* kind, const QDateTime& at, const QJsonObject& detail = {}) {
            table.addEvent(transaction, {subject.no, at, kOperator.name, QLatin1String(kind), {}, detail});
        };
        table.addEvent(transaction, {subject.no, subject.detectedAt, kOperator.name, QStringLiteral("detected"), subject.reason, {}});
        step("judged", subject.detectedAt.addSecs(900), {{QStringLiteral("verdict"), toString(AdvisoryVerdict::Affected)}});
        step("reported", subject.detectedAt.addSecs(3600), {{QStringLiteral("kind"), QStringLiteral("first")}});
        if (decided) {
            step("consulted", subject.detectedAt.addDays(1), {{QStringLiteral("with"), QStringLiteral("○○課")}});
            step("decided", subject.detectedAt.addDays(2), {{QStringLiteral("policy"), toString(AdvisoryMeasure::Apply)}});
        }
        if (reported)
            step("reported", m_demo.now.addDays(-2), {{QStringLiteral("kind"), QStringLiteral("thirtyDay")}});
    }

    void writeAdvisories()
    {
        m_clock.set(m_demo.now);
        Ledger::Transaction transaction(*m_ledger, kOperator);
        for (int i = 0; i < m_demo.advisories; ++i) {
            Advisory advisory;
            advisory.source = QStringLiteral("jvn");
            advisory.id = QStringLiteral("JVN#%1").arg(90'000'000 + i);
            advisory.title = QStringLiteral("○○ 製品 %1 における脆弱性").arg(i + 1);
            advisory.publishedOn = m_today.addDays(-(i % std::max(1, m_demo.days)));
            advisory.dateBasis = DateBasis::Stated;
            ledger::AdvisoryTable(*m_ledger).put(transaction, advisory);
        }
        addCase(transaction, "Webサーバの情報漏えいのおそれ", "apache2 2.4.62", "DSA-9001-1", 28, true, false);
        addCase(transaction, "暗号ライブラリの更新", "openssl 3.0.15", "DSA-9002-1", 21, false, false);
        addCase(transaction, "圧縮ライブラリの更新", "zlib1g 1.2.13", "DSA-9003-1", 10, false, false);
        addCase(transaction, "転送ツールの更新", "curl 7.88.1", "DSA-9004-1", 29, true, true);
        transaction.commit();
    }

    void writeIncidents()
    {
        const ledger::IncidentTable table(*m_ledger);
        for (int i = 0; i < m_demo.incidents; ++i) {
            const bool open = i == 0;
            const QDateTime detected = m_demo.now.addDays(open ? -5 : -9 - i % std::max(1, m_demo.days - 10)).addSecs(-7200);
            m_clock.set(detected);
            Ledger::Transaction transaction(*m_ledger, kOperator);
            Incident incident;
            incident.no = table.nextNumber(fiscalYearOf(jst::date(detected)));
            incident.siteId = m_site.id;
            incident.source = QStringLiteral("person");
            incident.openedAt = detected;
            incident.openedBy = kOperator.name;
            incident.acknowledgedBy = kOperator.name;
            incident.acknowledgedAt = detected.addSecs(300);
            incident.category = IncidentCategory::Fault;
            incident.title = open ? QStringLiteral("一部ページの表示遅延") : QStringLiteral("表示できない時間帯の発生");
            incident.detectedAt = detected;
            incident.content = QStringLiteral("応答が遅くなった");
            incident.monitoring = QStringLiteral("応答時間");
            incident.necessity = Necessity::Required;
            incident.judgedAt = detected.addSecs(900);
            incident.judgedBy = QStringLiteral("管理 ○○");
            incident.analysis = QStringLiteral("転送量の増加");
            incident.location = LocationKind::Middleware;
            incident.provisional = QStringLiteral("設定を変更");
            incident.provisionalAt = detected.addSecs(3600);
            incident.serviceRestoredAt = detected.addSecs(4000);
            incident.permanent = {{QStringLiteral("設定の恒久化"), kOperator.name, m_today.addDays(7), {}, {}}};
            incident.prevention = {{QStringLiteral("監視項目の追加"), kOperator.name, m_today.addDays(14), {}, {}}};
            incident.state = open ? IncidentState::Restored : IncidentState::Closed;
            if (!open) {
                incident.permanent.front().doneOn = jst::date(detected.addDays(1));
                incident.prevention.front().doneOn = jst::date(detected.addDays(2));
                incident.closedAt = detected.addDays(3);
            }
            table.insert(transaction, incident);
            IncidentEvent acted;
            acted.no = incident.no;
            acted.at = acted.enteredAt = detected.addSecs(1800);
            acted.who = kOperator.name;
            acted.kind = QStringLiteral("acted");
            acted.text = QStringLiteral("設定を変更した");
            table.addEvent(transaction, acted);
            CityContact contact;
            contact.subject = incident.no;
            contact.at = contact.enteredAt = detected.addSecs(1200);
            contact.enteredBy = kOperator.name;
            contact.ourPerson = kOperator.name;
            contact.cityPerson = QStringLiteral("○○課 ○○");
            contact.words = QStringLiteral("第1報を連絡");
            ledger::CityContactTable(*m_ledger).insert(transaction, contact);
            if (!open)
                table.addReport(transaction, {incident.no, 1, IncidentReportKind::Final, detected.addDays(2), kOperator.name,
                                              QStringLiteral("○○課"), QStringLiteral("持参"), QStringLiteral("第%1号").arg(i), {}});
            transaction.commit();
        }
        m_clock.set(m_demo.now);
    }

    void writeMonitoring()
    {
        Ledger::Transaction transaction(*m_ledger, kOperator);
        const ledger::MonitorItemTable items(*m_ledger);
        for (int i = 0; i < m_demo.monitorItems; ++i) {
            MonitorItem item;
            item.siteId = m_site.id;
            item.kind = kMonitorKinds[i % 6];
            item.id = i == 5 ? QStringLiteral("http") : QStringLiteral("item-%1").arg(i + 1);
            item.probe = i == 5 ? QStringLiteral("http") : QStringLiteral("disk");
            item.title = i == 5 ? QStringLiteral("ホームページの応答") : QStringLiteral("監視項目 %1").arg(i + 1);
            item.method = QStringLiteral("HTTP");
            item.notify = QStringLiteral("担当者");
            item.limits.anomaly = i == 5 ? 1000 : 95;
            item.changedAt = m_site.createdAt;
            items.put(transaction, item);
        }
        const ledger::AvailabilityTable availability(*m_ledger);
        for (int back = m_demo.days; back >= 0; --back) {
            AvailabilityDay day;
            day.siteId = m_site.id;
            day.key = QStringLiteral("http:ipv4");
            day.date = m_today.addDays(-back);
            day.up = 86'400;
            day.samples = day.expectedSamples = 288;
            availability.put(transaction, day);
        }
        transaction.commit();
        if (m_demo.monitorItems > 5)
            writeSamples();
    }

    /// A day of response times every five minutes, with one peak in the night.
    void writeSamples()
    {
        ledger::SampleStore store(m_demo.folder + QStringLiteral("/samples.sqlite"));
        ledger::SampleStore::Batch batch(store);
        Figures figures;
        for (int i = 288; i >= 0; --i) {
            ledger::Series series;
            series.key = QStringLiteral("http:ipv4");
            series.itemId = QStringLiteral("http");
            series.unit = QStringLiteral("ms");
            series.last.at = m_demo.now.addSecs(-300LL * i);
            const double hour = jst::time(series.last.at).msecsSinceStartOfDay() / 3'600'000.0;
            double ms = 150 + 60 * std::exp(-std::pow((hour - 13) / 4, 2)) + figures.next() * 50;
            const bool peak = hour >= 3.1 && hour < 3.3;
            if (peak)
                ms = 1'100 + figures.next() * 150;
            series.last.value = ms;
            series.last.state = peak ? MonitorState::Anomaly : MonitorState::Ok;
            store.add(m_site.id, series);
        }
        batch.commit();
    }

    const DemoProfile& m_demo;
    const QDate m_today;
    FakeClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
    Site m_site;
    QString m_archive;
    QString m_baseline;
};

} // namespace

void DemoProfile::write() const
{
    Writer(*this).write();
}

} // namespace akimori::test
