#include "remote/commands/systemfacts.h"

#include "remote/commands/treerecords.h"
#include "remote/script.h"
#include "remote/tr.h"

#include <QList>

#include <algorithm>

namespace akimori::remote {

namespace {

// ask NAME TOOL ARGUMENTS…: nothing when the tool is not there. The system folders are added, because a login without
// a shell's start-up files often lacks them. "no crontab" is an answer, not a failure.
constexpr const char* kBody = R"sh(
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
ask() {
    name=$1; shift
    command -v "$1" >/dev/null 2>&1 || return 0
    out=$("$@" 2>&1 </dev/null); status=$?
    case $name:$out in crontab:*"no crontab"*) status=0;; esac
    printf '%s\0%s\0%s\n\0' "$name" "$status" "$out"
}
ask os sh -c 'uname -a; cat /etc/os-release; echo; date -u'
ask packages-dpkg dpkg-query -W -f '${Package}\t${Version}\t${Architecture}\t${db:Status-Abbrev}\n'
ask packages-dpkg-selections dpkg --get-selections
ask packages-apt-manual apt-mark showmanual
ask packages-rpm rpm -qa --qf '%{NAME}\t%{EPOCH}:%{VERSION}-%{RELEASE}\t%{ARCH}\n'
ask units-enabled systemctl list-unit-files --state=enabled --no-pager --no-legend
ask timers systemctl list-timers --all --no-pager --no-legend
ask mounts cat /proc/mounts
ask disks df -P -k
ask users getent passwd
ask groups getent group
ask addresses ip addr
ask routes ip route
ask firewall-nft nft list ruleset
ask firewall-iptables iptables-save
ask firewall-firewalld firewall-cmd --list-all-zones
ask firewall-ufw ufw status verbose
ask crontab crontab -l
ask nginx nginx -V
ask apache apachectl -V
ask httpd httpd -V
exit 0
)sh";

constexpr qsizetype kFieldsPerFact = 3;
constexpr qsizetype kMaxFacts = 100;

bool isFactName(const QByteArray& name)
{
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

std::vector<SystemFact> parseSystemFacts(const QByteArray& output)
{
    QList<QByteArray> fields = output.split('\0');
    if (!fields.last().isEmpty())
        throwBrokenAnswer("cut system fact");
    fields.removeLast();
    if (fields.size() % kFieldsPerFact != 0 || fields.size() > kFieldsPerFact * kMaxFacts)
        throwBrokenAnswer("system facts");
    std::vector<SystemFact> facts;
    for (qsizetype i = 0; i < fields.size(); i += kFieldsPerFact) {
        bool ok = false;
        const int status = fields.at(i + 1).toInt(&ok);
        const auto same = [&](const SystemFact& fact) { return fact.name == fields.at(i); };
        if (!ok || !isFactName(fields.at(i)) || std::any_of(facts.begin(), facts.end(), same))
            throwBrokenAnswer("system fact");
        facts.push_back({fields.at(i), status, fields.at(i + 2)});
    }
    return facts;
}

std::vector<SystemFact> collectSystemFacts(Transport& transport, JobContext& job)
{
    job.report(Tr::tr("Asking the server for its packages and settings"), 0, 0);
    const Script script{"systemfacts", kBody, {}};
    ExecLimits limits;
    limits.deadline = std::chrono::minutes(10);
    QByteArray output;
    const ScriptOutcome outcome = runScript(transport, script, output, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The packages and settings of the server could not be read."));
    return parseSystemFacts(output);
}

} // namespace akimori::remote
