#include "remote/commands/logsources.h"

#include "base/error.h"
#include "remote/script.h"
#include "remote/tr.h"

#include <QDateTime>
#include <QHash>

namespace akimori::remote {

namespace {

// Pairs of fields, each ended by NUL. nginx -T resolves every include but needs the rights of root; otherwise the
// files are read one by one, which may bring some that are not in use: they name logs that do not exist, no more.
constexpr const char* kBody = R"sh(
PATH=$PATH:/usr/sbin:/sbin:/usr/local/sbin
say() { printf '%s\0%s\0' "$1" "$2"; }
long() { printf '%s\0' "$1"; shift; "$@" | tr -d '\000' | head -c 4194304; printf '\0'; }
texts() { find -L "$@" -type f -size -1024k -exec cat {} + ; }
say now "$(date +%s)"
say user "$(id -un)"
say groups "$(id -Gn)"
say host "$(uname -n)"
say boot "$(cat /proc/sys/kernel/random/boot_id 2>/dev/null)"
say sync "$(timedatectl show -p NTPSynchronized --value 2>/dev/null)"
say zonefrom "$(date -d "@$A1" +%z 2>/dev/null || date +%z)"
say zoneto "$(date -d "@$A2" +%z 2>/dev/null || date +%z)"
command -v journalctl >/dev/null && say journal yes
if command -v nginx >/dev/null; then
    build() { nginx -V 2>&1; }
    whole() { nginx -q -T 2>/dev/null; }
    long nginxbuild build
    if nginx -q -T >/dev/null 2>&1; then long nginx whole; else long nginx texts /etc/nginx; fi
elif [ -d /etc/nginx ]; then
    say nginxbuild unknown
    long nginx texts /etc/nginx
fi
if [ -d /etc/apache2 ]; then
    [ -r /etc/apache2/envvars ] && long apachevariables cat /etc/apache2/envvars
    long apache texts /etc/apache2 -name '*.conf'
elif [ -d /etc/httpd ]; then
    long apache texts /etc/httpd/conf /etc/httpd/conf.d -name '*.conf'
fi
say end end
exit 0
)sh";

[[noreturn]] void broken(const QByteArray& what)
{
    throw Error(ErrorCode::ProtocolBroken,
                Tr::tr("The server's answer about its log files is not in the agreed form. Run it again."),
                QString::fromLatin1(what), true);
}

/// "+0900"
int zoneSeconds(const QByteArray& text)
{
    bool ok = false;
    const int value = text.mid(1).toInt(&ok);
    if (text.size() != 5 || !ok || value > 1500)
        broken("zone");
    const int seconds = (value / 100 * 60 + value % 100) * 60;
    return text.startsWith('-') ? -seconds : seconds;
}

} // namespace

LogServerFacts probeLogSources(Transport& transport, qint64 from, qint64 to, JobContext& job)
{
    const Script script{"logsources", kBody, {QByteArray::number(from), QByteArray::number(to)}};
    ExecLimits limits;
    limits.maxOutput = 32LL << 20;
    QByteArray output;
    transport.open(job); // so that the login does not count as a difference of the clocks
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const ScriptOutcome outcome = runScript(transport, script, output, limits, job);
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The log files could not be looked for on the server."));
    QHash<QByteArray, QByteArray> fields;
    const QList<QByteArray> parts = output.split('\0');
    if (parts.size() % 2 != 1 || !parts.last().isEmpty())
        broken("fields");
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        fields.insert(parts.at(i), parts.at(i + 1));
    if (!fields.contains("end"))
        broken("end");
    LogServerFacts facts;
    facts.user = fields.value("user");
    facts.groups = fields.value("groups");
    facts.hostName = fields.value("host");
    facts.bootId = fields.value("boot");
    facts.clockSync = fields.value("sync");
    bool ok = false;
    facts.nowSeconds = fields.value("now").toLongLong(&ok);
    if (!ok)
        broken("now");
    // The script reads the clock at its start, after half a round trip; the rest of its time is the search.
    facts.offsetSeconds = facts.nowSeconds - before / 1000;
    if (facts.offsetSeconds > 0)
        facts.offsetSeconds = std::max<qint64>(0, facts.nowSeconds - after / 1000);
    facts.zoneAtFrom = zoneSeconds(fields.value("zonefrom"));
    facts.zoneAtTo = zoneSeconds(fields.value("zoneto"));
    facts.hasJournal = fields.value("journal") == "yes";
    facts.nginxBuild = fields.value("nginxbuild");
    facts.nginxConfig = fields.value("nginx");
    facts.apacheVariables = fields.value("apachevariables");
    facts.apacheConfig = fields.value("apache");
    facts.complaints = outcome.errorTail;
    return facts;
}

} // namespace akimori::remote
