#include "remote/commands/gapfacts.h"

#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// $A1 and $A2: the stretch in seconds since 1970; $A3: access logs, $A4: folders of sysstat, one a line. Times of the access log are computed by hand:
// not every awk has mktime, and none knows the zone of a line.
constexpr const char* kBody = R"sh(
set -f
PATH=$PATH:/usr/sbin:/sbin; TZ=UTC; export PATH TZ
if timeout -k 1 5 true >/dev/null 2>&1; then lim() { n=$1; shift; timeout -k 2 "$n" "$@"; }; else lim() { shift; "$@"; }; fi
silence='
function take(t, bad) {
    if (t < from || t >= to) return
    n++; if (bad) e++
    if (t - last > longest) { longest = t - last; since = last }
    if (t > last) last = t
}
function done(name) {
    if (to - last > longest) { longest = to - last; since = last }
    printf "%s\t%d\t%d\t%d\t%d\n", name, n, e, longest, since
}'
seconds() { date -d "$1 UTC" +%s 2>/dev/null; }
if command -v last >/dev/null && [ -n "$(seconds 'Nov 24 10:00:00 2026')" ]; then
    out=$(lim 10 last -F -w -n 200 reboot 2>/dev/null)
    begins=$(printf '%s\n' "$out" | awk '/^wtmp.* begins / { print $4, $5, $6, $7; exit }')
    begins=$(seconds "${begins:-none}")
    # A record that begins within the stretch says nothing of what was before.
    if [ -n "$begins" ] && [ "$begins" -le "$A1" ]; then
        echo boots
        printf '%s\n' "$out" | awk '$1 == "reboot" { for (i = 5; i < NF; i++) if ($i ~ /^[0-9][0-9]:[0-9][0-9]:[0-9][0-9]$/) {
            print $(i - 2), $(i - 1), $i, $(i + 1); break } }' | while read -r when; do
            s=$(seconds "$when")
            [ -n "$s" ] && [ "$s" -ge "$A1" ] && [ "$s" -lt "$A2" ] && printf 'boot\t%s\n' "$s"
        done
    fi
fi
if command -v journalctl >/dev/null && [ -d /run/systemd/system ]; then
    case " $(id -u) $(id -Gn) " in " 0 "*|*" systemd-journal "*|*" adm "*|*" wheel "*)
        errors=$(lim 20 journalctl -q --no-pager -o short-unix -p 3 --since "@$A1" --until "@$A2" 2>/dev/null | head -c 67108864 | grep -c .)
        lim 30 journalctl -q --no-pager -o short-unix --since "@$A1" --until "@$A2" 2>/dev/null | head -c 67108864 |
            awk -v from="$A1" -v to="$A2" -v known="$errors" "$silence"'
                BEGIN { last = from } { take(int($1), 0) } END { e = known; if (n > 0) done("journal") }'
    esac
fi
if command -v sadf >/dev/null; then
    set +f
    printf '%s\n' "$A4" | while IFS= read -r folder; do
        for f in "$folder"/sa[0-9][0-9]; do
            [ -r "$f" ] && lim 10 sadf -dU "$f" -- -q 2>/dev/null
        done
    done | awk -F ';' -v from="$A1" -v to="$A2" '
        $3 ~ /^[0-9]+$/ && $3 + 0 >= from + 0 && $3 + 0 < to + 0 { n++; if ($7 + 0 > most) most = $7 + 0 }
        END { if (n > 0) printf "sar\t%d\t%.2f\n", n, most }'
    set -f
fi
printf '%s\n' "$A3" | while IFS= read -r path; do
    [ -n "$path" ] && [ -r "$path" ] || continue
    {
        for n in 9 8 7 6 5 4 3 2 1; do
            [ -r "$path.$n.gz" ] && gzip -dc "$path.$n.gz" 2>/dev/null
            [ -r "$path.$n" ] && cat "$path.$n"
        done
        cat "$path"
    } | head -c 67108864 | awk -v from="$A1" -v to="$A2" "$silence"'
        BEGIN {
            last = from
            split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", name, " ")
            for (i = 1; i <= 12; i++) month[name[i]] = i
        }
        match($0, /\[[0-9][0-9]\/[A-Z][a-z][a-z]\/[0-9][0-9][0-9][0-9]:[0-9][0-9]:[0-9][0-9]:[0-9][0-9] [+-][0-9][0-9][0-9][0-9]\]/) {
            s = substr($0, RSTART + 1, 26)
            y = substr(s, 8, 4) + 0; m = month[substr(s, 4, 3)]; d = substr(s, 1, 2) + 0
            if (m == 0) next
            yy = m > 2 ? y : y - 1; mm = m > 2 ? m - 3 : m + 9
            days = 365 * yy + int(yy / 4) - int(yy / 100) + int(yy / 400) + int((153 * mm + 2) / 5) + d - 1 - 719468
            zone = substr(s, 23, 2) * 3600 + substr(s, 25, 2) * 60
            if (substr(s, 22, 1) == "-") zone = -zone
            take(days * 86400 + substr(s, 13, 2) * 3600 + substr(s, 16, 2) * 60 + substr(s, 19, 2) - zone, $0 ~ /" 5[0-9][0-9] /)
        }
        END { done("access") }'
done
echo end
exit 0
)sh";

qint64 number(const QByteArray& field)
{
    bool ok = false;
    const qint64 value = field.toLongLong(&ok);
    if (!ok)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's answer about the time without monitoring cannot be read."), QString::fromUtf8(field.left(200)));
    return value;
}

QDateTime instant(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// Several access logs are one record: a line in any of them proves that the web server answered.
void join(std::optional<StretchOfRecords>& all, const StretchOfRecords& one)
{
    if (!all) {
        all = one;
        return;
    }
    all->lines += one.lines;
    all->errors += one.errors;
    if (one.longestSilence < all->longestSilence) { // the busier log limits how long nobody was answered
        all->longestSilence = one.longestSilence;
        all->silenceFrom = one.silenceFrom;
    }
}

} // namespace

GapFacts parseGapFacts(const QByteArray& output)
{
    GapFacts facts;
    bool whole = false;
    for (const QByteArray& line : output.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        whole = whole || line == "end";
        if (line == "boots")
            facts.boots = QList<QDateTime>();
        else if (fields.first() == "boot" && fields.size() == 2 && facts.boots)
            facts.boots->append(instant(number(fields[1])));
        else if (fields.first() == "sar" && fields.size() == 3) {
            facts.sarSamples = number(fields[1]);
            facts.sarHighestLoad = fields[2].toDouble();
        } else if ((fields.first() == "access" || fields.first() == "journal") && fields.size() == 5) {
            const StretchOfRecords stretch{number(fields[1]), number(fields[2]), number(fields[3]), instant(number(fields[4]))};
            if (fields.first() == "access")
                join(facts.access, stretch);
            else
                facts.journal = stretch;
        }
    }
    if (!whole)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's answer about the time without monitoring cannot be read."));
    return facts;
}

GapFacts readGapFacts(Transport& transport, const QDateTime& from, const QDateTime& to, JobContext& job,
                      const GapPlaces& places)
{
    const Script script{"gapfacts",
                        kBody,
                        {QByteArray::number(from.toSecsSinceEpoch()), QByteArray::number(to.toSecsSinceEpoch()), places.accessLogs, places.sysstatFolders}};
    ExecLimits limits;
    limits.deadline = std::chrono::seconds(120);
    limits.maxOutput = 1LL << 20;
    transport.open(job);
    QByteArray output;
    const ScriptOutcome outcome = runScript(transport, script, output, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("What the server knows of the time without monitoring could not be read."));
    return parseGapFacts(output);
}

} // namespace akimori::remote
