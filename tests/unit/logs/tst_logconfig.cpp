#include "logs/logconfig.h"
#include "logs/selection.h"

#include <QDateTime>
#include <QTest>

using namespace akimori;
using namespace akimori::logs;

namespace {

constexpr qint64 kHour = 3'600'000'000;

Candidate candidate(const QByteArray& path, std::optional<qint64> first, std::optional<qint64> last,
                    qint64 mtime)
{
    Candidate result;
    result.regular = isRotationName("a", path);
    result.facts.path = path;
    result.facts.modifiedSeconds = mtime;
    result.firstAt = first;
    result.lastAt = last;
    return result;
}

} // namespace

/// Which files are logs, and which of them can hold lines of a range.
class tst_logconfig : public QObject
{
    Q_OBJECT

private slots:
    void readsNginx()
    {
        const QByteArray config = "# access_log /no/comment;\n"
                                  "error_log logs/error.log warn;\n"
                                  "http { log_format main '$remote_addr; {x}' ;\n"
                                  "  access_log /var/log/nginx/access.log main buffer=32k;\n"
                                  "  server { access_log \"/srv/log s/a;b.log\"; access_log off;\n"
                                  "    access_log syslog:server=192.0.2.1; access_log /var/log/$host.log; }\n"
                                  "  server { access_log /var/log/nginx/access.log; } }\n";
        const ConfiguredLogs logs = nginxLogs(config, "configure arguments: --prefix=/opt/nginx/ --x");
        QCOMPARE(logs.families.size(), 3u);
        QCOMPARE(logs.families.at(0).path, QByteArray("/opt/nginx/logs/error.log"));
        QVERIFY(logs.families.at(0).kind == LogKind::Error);
        QCOMPARE(logs.families.at(1).path, QByteArray("/var/log/nginx/access.log"));
        QCOMPARE(logs.families.at(2).path, QByteArray("/srv/log s/a;b.log"));
        QCOMPARE(logs.elsewhere, QList<QByteArray>{"syslog:server=192.0.2.1"});
        QCOMPARE(logs.patterns.size(), 1u); // /var/log/$host.log
    }

    void nginxHasDefaults()
    {
        const ConfiguredLogs logs =
            nginxLogs("events {}\n",
                      "--http-log-path=/var/log/nginx/access.log --error-log-path=/var/log/nginx/error.log");
        QCOMPARE(logs.families.size(), 2u);
    }

    void readsApache()
    {
        const QByteArray config = "# CustomLog /no combined\nServerRoot \"/etc/httpd\"\nDefine SITE www\n"
                                  "LogFormat \"%h %l \\\"%r\\\"\" combined\n"
                                  "<VirtualHost *:80>\n  ErrorLog ${APACHE_LOG_DIR}/error.log\n"
                                  "  CustomLog ${APACHE_LOG_DIR}/${SITE}.log combined\n"
                                  "  CustomLog \"|/usr/bin/rotatelogs x\" combined\n"
                                  "  TransferLog \\\n   logs/access_log\n</VirtualHost>\n";
        const ConfiguredLogs logs = apacheLogs(config, "export APACHE_LOG_DIR=/var/log/web$SUFFIX\n");
        QCOMPARE(logs.families.size(), 3u);
        QCOMPARE(logs.families.at(0).path, QByteArray("/var/log/web/error.log"));
        QCOMPARE(logs.families.at(1).path, QByteArray("/var/log/web/www.log"));
        QCOMPARE(logs.families.at(2).path, QByteArray("/etc/httpd/logs/access_log"));
        QCOMPARE(logs.elsewhere.size(), 1);
    }

    void namesWithVariablesArePatterns()
    {
        const ConfiguredLogs logs = nginxLogs("access_log /var/log/nginx/$host-access.log json;\n"
                                              "access_log /var/log/${server_name}/a.log;\n"
                                              "access_log /srv/log/x.${host}_$port.log;\n"
                                              "access_log syslog:server=unix:/dev/log combined;\n"
                                              "include /srv/conf/*.conf;\ninclude /etc/nginx/sites-enabled/*;\n",
                                              {});
        QVERIFY(logs.families.empty());
        QCOMPARE(logs.patterns.size(), 2u);
        const LogPattern& host = logs.patterns.at(0);
        QVERIFY(host.fits("/var/log/nginx/city.example.jp-access.log"));
        for (const char* other : {"/var/log/nginx/-access.log", "/var/log/nginx/sub/x-access.log",
                                  "/var/log/nginx/x-access.log.1", "/var/log/other/x-access.log"})
            QVERIFY2(!host.fits(other), other);
        QVERIFY(logs.patterns.at(1).fits("/srv/log/x.city_443.log"));
        QCOMPARE(logs.elsewhere.size(), 2);
        QCOMPARE(logs.unread, QList<QByteArray>{"/srv/conf/*.conf"});
        QVERIFY(nginxLogs("# configuration file /etc/nginx/nginx.conf:\ninclude /srv/conf/*.conf;\n", {}).unread.isEmpty());
        QVERIFY(nginxLogs("access_log /a/$;access_log /a/${;access_log /$", {}).patterns.size() <= 3);
    }

    void pipesToRotatelogsAreFiles()
    {
        const ConfiguredLogs logs = apacheLogs(
            "CustomLog \"|/usr/bin/rotatelogs -l /var/log/httpd/access_log.%Y%m%d 86400\" combined\n"
            "CustomLog \"|$/usr/sbin/cronolog /var/log/httpd/www-%Y.log\" combined\n"
            "CustomLog \"|/usr/sbin/cronolog /var/log/%Y/www.log\" combined\n"
            "ErrorLog \"|/usr/bin/logger -t httpd\"\nCustomLog \"|\" x\nGlobalLog /var/log/all.log x\n"
            "IncludeOptional /home/*/httpd.conf\nIncludeOptional sites-enabled/*.conf\n",
            {});
        QCOMPARE(logs.families.size(), 3u);
        QCOMPARE(logs.families.at(0).path, QByteArray("/var/log/httpd/access_log"));
        QCOMPARE(logs.families.at(1).path, QByteArray("/var/log/httpd/www"));
        QCOMPARE(logs.families.at(2).path, QByteArray("/var/log/all.log"));
        QCOMPARE(logs.elsewhere.size(), 3);
        QCOMPARE(logs.unread, QList<QByteArray>{"/home/*/httpd.conf"});
        QVERIFY(isSiblingName("access_log", "access_log.20261124"));
    }

    void hostileConfigurationEnds()
    {
        QVERIFY(nginxLogs("access_log \"unclosed", {}).families.size() == 1);
        QVERIFY(nginxLogs(QByteArray(100'000, '{') + "access_log", {}).families.empty());
        QVERIFY(apacheLogs("CustomLog \"x\\", {}).families.size() == 1);
    }

    void knowsSiblings()
    {
        for (const char* name : {"access.log", "access.log.1", "access.log.12.gz", "access.log-20261122",
                                 "access.log-20261122.zst", "access-20261122.log.xz", "access.log.old"})
            QVERIFY2(isSiblingName("access.log", name), name);
        for (const char* name :
             {"access.logs", "error.log", "other_access.log", "access", "access-ssl.log", ""})
            QVERIFY2(!isSiblingName("access.log", name), name);
    }

    /// Times decide, not names: the file called .9 is the newest.
    void choosesByTheTimeOfTheLines()
    {
        std::vector<SkippedFile> skipped;
        const auto chosen = select({candidate("a.9", 100 * kHour, 110 * kHour, 1),
                                    candidate("a.3.gz", 10 * kHour, {}, 20 * 3600),
                                    candidate("a.2.gz", 20 * kHour, {}, 30 * 3600),
                                    candidate("a.1", 30 * kHour, 40 * kHour, 1), candidate("a.x", {}, {}, 5)},
                                   {25 * kHour, 29 * kHour}, skipped);
        QByteArrayList names;
        for (const Candidate& one : chosen)
            names.append(one.facts.path);
        QCOMPARE(names, (QByteArrayList{"a.x", "a.2.gz"}));
        QCOMPARE(skipped.size(), 3u);
    }

    /// An mtime that lies never hides lines: the packed file counts until the next one begins.
    void mtimeExcludesNothing()
    {
        std::vector<SkippedFile> skipped;
        const auto chosen =
            select({candidate("a.2.gz", 10 * kHour, {}, 0), candidate("a.1", 30 * kHour, 40 * kHour, 0)},
                   {25 * kHour, 26 * kHour}, skipped);
        QCOMPARE(chosen.size(), 1u);
        QCOMPARE(chosen.front().facts.path, QByteArray("a.2.gz"));
    }

    /// A copy that somebody put beside the logs may overlap with them: its end is not known from its
    /// neighbours.
    void aPackedFileWithAnOddNameIsLookedInto()
    {
        std::vector<SkippedFile> skipped;
        const TimeRange range{50 * kHour, 51 * kHour};
        const auto chosen = select(
            {candidate("a.bak.gz", 10 * kHour, {}, 60 * 3600), candidate("a.9.gz", 20 * kHour, {}, 60 * 3600),
             candidate("a.1", 30 * kHour, 40 * kHour, 0), candidate("a", 70 * kHour, 90 * kHour, 0)},
            range, skipped);
        QCOMPARE(chosen.size(), 1u);
        QCOMPARE(chosen.front().facts.path, QByteArray("a.bak.gz"));
        QVERIFY(isRotationName("a", "a.2.gz") && isRotationName("a", "a-20261122.zst") &&
                isRotationName("a", "a"));
        QVERIFY(!isRotationName("a", "a.old") && !isRotationName("a", "a.1.gz.bak"));
    }

    void saysExactlyWhatToGrant()
    {
        remote::RemoteLog log;
        log.path = "/var/log/nginx/access.log";
        log.owner = "www-data";
        log.group = "adm";
        log.mode = "640";
        QVERIFY(permissionAdvice("web", log).contains(QStringLiteral("usermod -aG adm web")));
        log.mode = "600";
        QVERIFY(permissionAdvice("web", log)
                    .contains(QStringLiteral("setfacl -m u:web:r /var/log/nginx/access.log")));
        log.path = "/var/log/a'$(id).log";
        QVERIFY(permissionAdvice("web", log).contains(QStringLiteral("r '/var/log/a'\\''$(id).log'")));
    }
};

QTEST_APPLESS_MAIN(tst_logconfig)
#include "tst_logconfig.moc"
