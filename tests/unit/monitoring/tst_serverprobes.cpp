#include "base/error.h"
#include "monitoring/probe.h"
#include "monitoring/probes/dfoutput.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace akimori;
using namespace akimori::monitoring;

namespace {

/// "@@ name status" and the section's text; what else a server says stays in the sections.
remote::ServerVisit recorded(const QString& system)
{
    QFile file(QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/monitoring/%1.visit").arg(system));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording of %s", qPrintable(system));
    remote::ServerVisit visit;
    QByteArray name;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("@@ ")) {
            const QList<QByteArray> words = line.split(' ');
            name = words.at(1);
            visit.sections.insert(name, {words.at(2).toInt(), true, {}});
        } else if (!name.isEmpty()) {
            QByteArray& text = visit.sections[name].text;
            text += (text.isEmpty() ? QByteArray() : QByteArray("\n")) + line;
        }
    }
    for (remote::VisitSection& section : visit.sections) {
        while (section.text.endsWith('\n'))
            section.text.chop(1);
    }
    visit.startedAt = QDateTime::fromSecsSinceEpoch(1'795'500'000, Qt::UTC);
    visit.endedAt = visit.startedAt.addSecs(2);
    return visit;
}

Site site()
{
    Site site;
    site.id = QStringLiteral("site-1");
    site.url = QStringLiteral("https://www.example.jp/");
    return site;
}

MonitorItem standardItem(const QString& probe)
{
    for (const MonitorItem& item : standardSet(site())) {
        if (item.id == probe)
            return item;
    }
    qFatal("no probe %s", qPrintable(probe));
}

/// As the monitor does it: what throws is unknown with its sentence.
Readings readingsOf(const remote::ServerVisit& visit, const QString& probe, QJsonObject& memory, MonitorItem item)
{
    try {
        return findServerProbe(probe)->read({visit, visit.endedAt}, item, memory);
    } catch (const Error& error) {
        return {unknown(error.sentence())};
    }
}

QString told(const remote::ServerVisit& visit, const QString& probe, QJsonObject memory = {})
{
    QStringList parts;
    for (const Reading& reading : readingsOf(visit, probe, memory, standardItem(probe)))
        parts << readingKey(probe, reading.subject) + u'=' + toString(reading.state) +
                     (reading.value ? u' ' + QString::number(*reading.value, 'f', 1) : QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace

/// Every server probe on what the supported systems answer, and on answers that are none.
class tst_serverprobes : public QObject
{
    Q_OBJECT

private slots:
    void recordings_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("probe");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* system, const char* probe, const char* expected) {
            QTest::addRow("%s %s", system, probe) << QString::fromLatin1(system) << QString::fromLatin1(probe) << QString::fromUtf8(expected);
        };
        row("debian12", "disk", "disk:/=ok 31.7; disk:/boot/efi=ok 9.3; disk:/srv/web data=anomaly 98.2");
        row("debian12", "inodes", "inodes:/=ok 3.8; inodes:/srv/web data=ok 1.8");
        row("debian12", "memory", "memory=ok 30.0; memory:swap=ok 10.0; memory:oom=ok 0.0");
        row("debian12", "load", "load=ok 0.2");
        row("debian12", "units", "units=warning 1.0");
        row("debian12", "services", "services:nginx=ok; services:ssh=ok; services:cron=anomaly");
        row("debian12", "ports", "ports=unknown");
        row("debian12", "clock", "clock=ok 0.0");
        row("debian12", "reboot", "reboot=ok");
        row("debian12", "restarted", "restarted=ok 40.0");
        row("debian12", "updates", "updates=ok 1.0; updates:age=ok 0.0");
        row("debian12", "smart", "smart=notApplicable");
        row("debian12", "raid", "raid=notApplicable");
        row("debian12", "sensors", "sensors=notApplicable");
        row("debian12", "interfaces", "interfaces:ens3=ok 0.0");
        row("debian12", "kernel", "kernel=ok 0.0");
        row("debian12", "logs", "logs:/var/log/nginx/access.log=ok 0.0");
        row("debian12", "webconfig", "webconfig:nginx=ok");
        row("debian12", "certificates", "certificates:/etc/letsencrypt/live/www.example.jp/fullchain.pem=unknown; certificates:/etc/nginx/ssl/former.pem=unknown");

        row("debian11", "disk", "disk:/=ok 47.7");
        row("debian11", "inodes", "inodes:/=anomaly 95.0");
        row("debian11", "memory", "memory=anomaly 98.0; memory:oom=ok 0.0");
        row("debian11", "load", "load=warning 8.8");
        row("debian11", "clock", "clock=earlySign 0.0");
        row("debian11", "reboot", "reboot=earlySign");
        row("debian11", "updates", "updates=unknown 0.0");
        row("debian11", "smart", "smart:/dev/sda=earlySign; smart:/dev/sdb=anomaly; smart:/dev/sdc=unknown");
        row("debian11", "raid", "raid:md0=anomaly 1.0; raid:md1=earlySign 0.0");
        row("debian11", "sensors", "sensors:coretemp Package id 0=ok 58.0; sensors:coretemp Core 0=anomaly 101.0; sensors:acpitz=ok 27.8; sensors:mc0=ok");
        row("debian11", "interfaces", "interfaces:eno1=ok 0.0; interfaces:eno2=notApplicable");
        row("debian11", "kernel", "kernel=unknown");
        row("debian11", "logs", "logs:/var/log/apache2/access.log=unknown");
        row("debian11", "webconfig", "webconfig:apache=anomaly");
        row("debian11", "certificates", "certificates=notApplicable");

        row("ubuntu22", "disk", "disk:/=ok 32.5; disk:/boot/efi=ok 5.8");
        row("ubuntu22", "units", "units=ok 0.0");
        row("ubuntu22", "updates", "updates=ok 1.0; updates:age=ok 0.0");
        row("ubuntu22", "reboot", "reboot=earlySign");
        row("ubuntu22", "kernel", "kernel=anomaly 1.0");
        row("ubuntu22", "logs", "logs:/var/log/nginx/access.log=anomaly 20.0");
        row("ubuntu22", "webconfig", "webconfig:nginx=unknown");
        row("ubuntu22", "raid", "raid=notApplicable");

        row("ubuntu24", "memory", "memory=ok 25.0; memory:swap=warning 90.6; memory:oom=ok 0.0");
        row("ubuntu24", "services", "services:nginx=warning");
        row("ubuntu24", "clock", "clock=anomaly 89.0");
        row("ubuntu24", "updates", "updates=unknown");
        row("ubuntu24", "kernel", "kernel=earlySign 1.0");
        row("ubuntu24", "logs", "logs:/var/log/nginx/access.log=unknown");
        row("ubuntu24", "webconfig", "webconfig:nginx=anomaly");
        row("ubuntu24", "reboot", "reboot=ok");

        row("almalinux9", "disk", "disk:/=ok 30.0; disk:/boot=ok 28.5");
        row("almalinux9", "services", "services:httpd=ok; services:sshd=ok; services:crond=ok");
        row("almalinux9", "reboot", "reboot=earlySign");
        row("almalinux9", "updates", "updates=ok 2.0; updates:age=ok 0.0");
        row("almalinux9", "smart", "smart=unknown");
        row("almalinux9", "logs", "logs:/var/log/httpd/access_log=unknown");
        row("almalinux9", "webconfig", "webconfig:apache=ok");
        row("rhel8", "load", "load=ok 0.1");
        row("rhel8", "reboot", "reboot=ok");
        row("rhel8", "updates", "updates=ok 2.0; updates:age=ok 0.0");

        row("busybox", "disk", "disk:/=anomaly 95.3");
        row("busybox", "inodes", "inodes:/=ok 4.0");
        row("busybox", "memory", "memory=unknown");
        row("busybox", "units", "units=notApplicable");
        row("busybox", "services", "services:nginx=ok; services:sshd=ok; services:crond=ok");
        row("busybox", "reboot", "reboot=unknown");
        row("busybox", "updates", "updates=unknown");
        row("busybox", "kernel", "kernel=anomaly 2.0");
        row("busybox", "logs", "logs=unknown");
        row("busybox", "webconfig", "webconfig=notApplicable");
        row("busybox", "interfaces", "interfaces:eth0=ok 0.0");

        // What the systems share.
        row("debian11", "units", "units=ok 0.0");
        row("debian11", "services", "services:apache2=ok");
        row("debian11", "ports", "ports=unknown");
        row("debian11", "restarted", "restarted=ok 1.0");
        row("ubuntu22", "inodes", "inodes:/=ok 4.8");
        row("ubuntu22", "memory", "memory=ok 22.1; memory:oom=ok 0.0");
        row("ubuntu22", "load", "load=ok 0.0");
        row("ubuntu22", "services", "services:nginx=ok");
        row("ubuntu22", "ports", "ports=unknown");
        row("ubuntu22", "clock", "clock=ok 0.0");
        row("ubuntu22", "restarted", "restarted=ok 0.0");
        row("ubuntu22", "smart", "smart=notApplicable");
        row("ubuntu22", "sensors", "sensors=notApplicable");
        row("ubuntu22", "interfaces", "interfaces:ens5=ok 0.0");
        row("ubuntu22", "certificates", "certificates=notApplicable");
        row("ubuntu24", "disk", "disk:/=ok 10.0");
        row("ubuntu24", "inodes", "inodes:/=ok 2.6");
        row("ubuntu24", "load", "load=ok 0.1");
        row("ubuntu24", "units", "units=ok 0.0");
        row("ubuntu24", "ports", "ports=unknown");
        row("ubuntu24", "restarted", "restarted=ok 11.6");
        row("ubuntu24", "smart", "smart=notApplicable");
        row("ubuntu24", "raid", "raid=notApplicable");
        row("ubuntu24", "sensors", "sensors=notApplicable");
        row("ubuntu24", "interfaces", "interfaces:eth0=ok 0.0");
        row("ubuntu24", "certificates", "certificates=notApplicable");
        row("almalinux9", "inodes", "inodes:/=ok 1.0; inodes:/boot=ok 0.1");
        row("almalinux9", "memory", "memory=ok 18.9; memory:swap=ok 0.0; memory:oom=ok 0.0");
        row("almalinux9", "load", "load=ok 0.1");
        row("almalinux9", "units", "units=ok 0.0");
        row("almalinux9", "ports", "ports=unknown");
        row("almalinux9", "clock", "clock=ok 0.0");
        row("almalinux9", "restarted", "restarted=ok 4.6");
        row("almalinux9", "raid", "raid=notApplicable");
        row("almalinux9", "sensors", "sensors=notApplicable");
        row("almalinux9", "interfaces", "interfaces:eth0=ok 0.0");
        row("almalinux9", "kernel", "kernel=ok 0.0");
        row("almalinux9", "certificates", "certificates=notApplicable");
        row("rhel8", "disk", "disk:/=ok 30.0; disk:/boot=ok 28.5");
        row("rhel8", "inodes", "inodes:/=ok 1.0; inodes:/boot=ok 0.1");
        row("rhel8", "memory", "memory=ok 18.9; memory:swap=ok 0.0; memory:oom=ok 0.0");
        row("rhel8", "units", "units=ok 0.0");
        row("rhel8", "services", "services:httpd=ok; services:sshd=ok; services:crond=ok");
        row("rhel8", "ports", "ports=unknown");
        row("rhel8", "clock", "clock=ok 0.0");
        row("rhel8", "restarted", "restarted=ok 4.6");
        row("rhel8", "smart", "smart=unknown");
        row("rhel8", "raid", "raid=notApplicable");
        row("rhel8", "sensors", "sensors=notApplicable");
        row("rhel8", "interfaces", "interfaces:eth0=ok 0.0");
        row("rhel8", "kernel", "kernel=ok 0.0");
        row("rhel8", "logs", "logs:/var/log/httpd/access_log=unknown");
        row("rhel8", "webconfig", "webconfig:apache=ok");
        row("rhel8", "certificates", "certificates=notApplicable");
        row("busybox", "load", "load=ok 0.0");
        row("busybox", "ports", "ports=unknown");
        row("busybox", "clock", "clock=ok 0.0");
        row("busybox", "restarted", "restarted=ok 0.1");
        row("busybox", "smart", "smart=notApplicable");
        row("busybox", "raid", "raid=notApplicable");
        row("busybox", "sensors", "sensors=notApplicable");
        row("busybox", "certificates", "certificates=notApplicable");
    }

    void recordings()
    {
        QFETCH(QString, system);
        QFETCH(QString, probe);
        QFETCH(QString, expected);
        QCOMPARE(told(recorded(system), probe), expected);
    }

    /// Whatever the server answers: never good without a measurement.
    void garbageIsNeverGood_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("command not found\nこのコマンドはありません");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01 9999999999999999999999 % / \n", 32);
        QTest::newRow("Japanese df") << QByteArray("ファイルシス   1024-ブロック    使用   使用可 使用% マウント位置\n/dev/vda1 1 1 1 50% /");
        QTest::newRow("cut") << QByteArray("Filesystem     1024-blocks     Used Avail");
        QTest::newRow("long") << QByteArray(200'000, 'x');
    }

    void garbageIsNeverGood()
    {
        QFETCH(QByteArray, garbage);
        // What honestly may be empty: no failed unit, no RAID, no sensors, no interface of interest.
        const QStringList mayBeEmpty{QStringLiteral("units")};
        remote::ServerVisit visit = recorded(QStringLiteral("debian12"));
        for (const ServerProbe& probe : serverProbes()) {
            remote::ServerVisit broken = visit;
            for (const QByteArray& section : probe.sections)
                broken.sections[section] = {0, true, garbage};
            QJsonObject memory;
            const QString word = QLatin1String(probe.info.word);
            for (const Reading& reading : readingsOf(broken, word, memory, standardItem(word))) {
                if (!(garbage.isEmpty() && mayBeEmpty.contains(word)))
                    QVERIFY2(reading.state != MonitorState::Ok, probe.info.word);
                if (reading.state == MonitorState::Unknown)
                    QVERIFY2(!reading.detail.isEmpty(), probe.info.word);
                QVERIFY2(reading.detail.size() < 2000, probe.info.word);
            }
        }
    }

    void sectionsThatDidNotComeAreUnknownWithTheReason()
    {
        for (const remote::VisitSection& section : {remote::VisitSection{}, remote::VisitSection{124, true, {}},
                                                    remote::VisitSection{127, true, {}}, remote::VisitSection{0, false, "cut"},
                                                    remote::VisitSection{1, true, "failed"}, remote::VisitSection{77, true, {}}}) {
            remote::ServerVisit visit;
            for (const QByteArray& name : remote::kVisitSections)
                visit.sections.insert(name, section);
            for (const ServerProbe& probe : serverProbes()) {
                QJsonObject memory;
                const QString word = QLatin1String(probe.info.word);
                const Readings readings = readingsOf(visit, word, memory, standardItem(word));
                QCOMPARE(readings.size(), 1u);
                QVERIFY2(readings.front().state == MonitorState::Unknown, probe.info.word);
                QVERIFY2(!readings.front().detail.isEmpty(), probe.info.word);
            }
        }
    }

    void countersAreComparedWithTheLastVisit()
    {
        remote::ServerVisit visit = recorded(QStringLiteral("debian12"));
        QJsonObject memory;
        readingsOf(visit, QStringLiteral("memory"), memory, standardItem(QStringLiteral("memory")));
        visit.sections["memory"].text.replace("oom_kill 0", "oom_kill 2");
        QCOMPARE(told(visit, QStringLiteral("memory"), memory), QStringLiteral("memory=ok 30.0; memory:swap=ok 10.0; memory:oom=anomaly 2.0"));

        QJsonObject net;
        readingsOf(visit, QStringLiteral("interfaces"), net, standardItem(QStringLiteral("interfaces")));
        visit.sections["interfaces"].text.replace("rx_errors=0", "rx_errors=25");
        QCOMPARE(told(visit, QStringLiteral("interfaces"), net), QStringLiteral("interfaces:ens3=earlySign 25.0"));
        visit.sections["interfaces"].text.replace("ens3 up", "ens3 down");
        QCOMPARE(told(visit, QStringLiteral("interfaces"), net), QStringLiteral("interfaces:ens3=anomaly"));

        QJsonObject services;
        readingsOf(visit, QStringLiteral("services"), services, standardItem(QStringLiteral("services")));
        visit.sections["services"].text.replace("NRestarts=0", "NRestarts=1");
        QVERIFY(told(visit, QStringLiteral("services"), services).startsWith(QStringLiteral("services:nginx=earlySign")));
    }

    void aFileThatIsNotThereIsNoQuestionOfPermission()
    {
        QJsonObject memory;
        const Readings readings = readingsOf(recorded(QStringLiteral("debian12")), QStringLiteral("certificates"), memory,
                                             standardItem(QStringLiteral("certificates")));
        QVERIFY(readings[0].detail.contains(QLatin1String("may not read")));
        QVERIFY(readings[1].detail.contains(QLatin1String("not on the server")));
    }

    void aRestartIsNewsForHalfAnHour()
    {
        remote::ServerVisit visit = recorded(QStringLiteral("debian12"));
        QJsonObject memory;
        const MonitorItem item = standardItem(QStringLiteral("restarted"));
        readingsOf(visit, item.id, memory, item);
        visit.sections["host"].text.replace("boot=6f1c", "boot=7f1c");
        visit.sections["host"].text.replace("uptime=3456789.12", "uptime=90.0");
        QVERIFY(readingsOf(visit, item.id, memory, item).front().state == MonitorState::Warning);
        visit.sections["host"].text.replace("uptime=90.0", "uptime=1700.0");
        QVERIFY(readingsOf(visit, item.id, memory, item).front().state == MonitorState::Warning);
        visit.sections["host"].text.replace("uptime=1700.0", "uptime=1801.0");
        QVERIFY(readingsOf(visit, item.id, memory, item).front().state == MonitorState::Ok);
    }

    void aServiceThatRanMustRunOnWithoutSystemd()
    {
        remote::ServerVisit visit = recorded(QStringLiteral("busybox"));
        QJsonObject memory;
        readingsOf(visit, QStringLiteral("services"), memory, standardItem(QStringLiteral("services")));
        visit.sections["processes"].text.replace("nginx", "other");
        QVERIFY(told(visit, QStringLiteral("services"), memory).startsWith(QStringLiteral("services:nginx=anomaly")));
    }

    void updatesAreCountedByTheDaysTheyWait()
    {
        remote::ServerVisit visit = recorded(QStringLiteral("debian12"));
        const MonitorItem item = standardItem(QStringLiteral("updates"));
        QJsonObject memory;
        readingsOf(visit, item.id, memory, item);
        const ServerProbe& probe = *findServerProbe(item.id);
        const Readings later = probe.read({visit, visit.endedAt.addDays(22)}, item, memory);
        QCOMPARE(later.size(), 2u);
        QVERIFY(later.back().state == MonitorState::Warning);
        QCOMPARE(qRound(*later.back().value), 22);
        visit.sections["updates"].text = "system=apt\nstatus=0\nlists=1795490000";
        const Readings done = probe.read({visit, visit.endedAt.addDays(23)}, item, memory);
        QVERIFY(done.back().state == MonitorState::Ok); // the series ends well, it does not vanish
    }

    void portsAreJudgedByTheApprovedList()
    {
        const remote::ServerVisit visit = recorded(QStringLiteral("debian11"));
        MonitorItem item = standardItem(QStringLiteral("ports"));
        QJsonObject memory;
        item.parameters.insert(QStringLiteral("approved"), QStringLiteral("22, 80 3306"));
        QVERIFY(readingsOf(visit, item.id, memory, item).front().state == MonitorState::Ok);
        item.parameters.insert(QStringLiteral("approved"), QJsonArray{22, 80, 443});
        const Reading reading = readingsOf(visit, item.id, memory, item).front();
        QVERIFY(reading.state == MonitorState::Warning);
        QVERIFY(reading.detail.contains(QLatin1String("3306")) && reading.detail.contains(QLatin1String("443")));
    }

    void dmesgLinesCountOnce()
    {
        remote::ServerVisit visit = recorded(QStringLiteral("busybox"));
        QJsonObject memory;
        const MonitorItem item = standardItem(QStringLiteral("kernel"));
        QCOMPARE(*readingsOf(visit, item.id, memory, item).front().value, 2.0);
        QCOMPARE(*readingsOf(visit, item.id, memory, item).front().value, 0.0);
        visit.sections["kernel"].text += "\nline <3>[ 4900.5] something new";
        QCOMPARE(*readingsOf(visit, item.id, memory, item).front().value, 1.0);
    }

    void clockOffsetsAreWhatIsProven()
    {
        remote::ServerVisit visit = recorded(QStringLiteral("debian12"));
        visit.endedAt = visit.startedAt.addSecs(60); // a slow visit proves little
        visit.sections["end"].text = "1795500040";
        QCOMPARE(told(visit, QStringLiteral("clock")), QStringLiteral("clock=ok 0.0"));
        visit.sections["host"].text.replace("now=1795500000", "now=1795499950");
        visit.sections["end"].text = "1795499990";
        QCOMPARE(told(visit, QStringLiteral("clock")), QStringLiteral("clock=anomaly 49.0"));
        visit.sections["end"].text = "1795499900"; // before the beginning
        QCOMPARE(told(visit, QStringLiteral("clock")), QStringLiteral("clock=unknown"));
    }

    void everyProbeBringsAWholeStandardItem()
    {
        QSet<MonitorKind> kinds;
        for (const MonitorItem& item : standardSet(site())) {
            validate(item);
            QVERIFY2(!item.reason.isEmpty() && !item.method.isEmpty(), qPrintable(item.id));
            kinds.insert(item.kind);
        }
        QCOMPARE(kinds.size(), 6);
        QVERIFY_THROWS_EXCEPTION(Error, probeInfo(QStringLiteral("nonsense")));
    }
};

QTEST_GUILESS_MAIN(tst_serverprobes)
#include "tst_serverprobes.moc"
