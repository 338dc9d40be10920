#include "remote/commands/virusscan.h"

#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// Document roots come NUL-ended on standard input. Answer: "version <text>", "limit <bytes>", "files <n>", "large <bytes> <name>"
// for what is above the limit, "out <line>" for every line that the product prints, "exit <status>".
constexpr const char* kClamAv = R"sh(
if command -v clamdscan >/dev/null; then scanner=clamdscan
elif command -v clamscan >/dev/null; then scanner=clamscan
else echo missing; exit 0
fi
echo "version $($scanner --version 2>/dev/null | head -n 1)"
limit=$(cat /etc/clamav/clamd.conf /etc/clamd.d/scan.conf 2>/dev/null | awk '$1 == "MaxFileSize" {v = $2} END {print v}')
case $limit in
  *[Mm]) limit=$(( ${limit%?} * 1048576 ));;
  *[Kk]) limit=$(( ${limit%?} * 1024 ));;
  ''|*[!0-9]*) limit=26214400;;
esac
[ "$limit" -gt 0 ] || limit=2147483647
echo "limit $limit"
roots=$(mktemp) || exit 9
trap 'rm -f "$roots"' EXIT
cat >"$roots"
xargs -0 -r -n 1 sh -c 'find "$1" -xdev -type f 2>/dev/null | wc -l | sed "s/^ */files /"' sh <"$roots"
xargs -0 -r -n 1 sh -c 'find "$2" -xdev -type f -size +"$1"c -printf "large %s %p\n" 2>/dev/null' sh "$limit" <"$roots"
xargs -0 -r sh -c 't=$(mktemp) || exit 9
if [ "$1" = clamdscan ]; then shift; clamdscan --fdpass --infected --no-summary --stdout "$@" >"$t" 2>&1; s=$?
else shift; clamscan -r --infected --no-summary --stdout "$@" >"$t" 2>&1; s=$?
fi
sed "s/^/out /" "$t"; rm -f "$t"; echo "exit $s"' sh "$scanner" <"$roots"
exit 0
)sh";

constexpr const char* kEset = R"sh(
[ -x /opt/eset/efs/bin/odscan ] || { echo missing; exit 0; }
echo "version $(/opt/eset/efs/bin/odscan --version 2>/dev/null | head -n 1)"
xargs -0 -r sh -c 't=$(mktemp) || exit 9
/opt/eset/efs/bin/odscan --scan --profile="@Smart scan" --readonly "$@" >"$t" 2>&1; s=$?
sed "s/^/out /" "$t"; rm -f "$t"; echo "exit $s"' sh
)sh";

// Products that take folders as arguments and say by their status what they found.
constexpr const char* kTrellix = R"sh(
command -v uvscan >/dev/null || { echo missing; exit 0; }
echo "version $(uvscan --version 2>/dev/null | head -n 4 | tr '\n' ' ')"
xargs -0 -r sh -c 't=$(mktemp) || exit 9
uvscan -r --secure --noboot "$@" >"$t" 2>&1; s=$?; sed "s/^/out /" "$t"; rm -f "$t"; echo "exit $s"' sh
)sh";

constexpr const char* kSophos = R"sh(
command -v savscan >/dev/null || { echo missing; exit 0; }
echo "version $(savscan --version 2>/dev/null | head -n 4 | tr '\n' ' ')"
xargs -0 -r sh -c 't=$(mktemp) || exit 9
savscan -ss -nc -archive -rec "$@" >"$t" 2>&1; s=$?; sed "s/^/out /" "$t"; rm -f "$t"; echo "exit $s"' sh
)sh";

constexpr qsizetype kMaxLines = 5000;
constexpr qint64 kMaxOutput = 16 << 20;

struct Product
{
    const char* name;
    const char* body;
    QList<int> clean;
    QList<int> found; ///< everything else is "could not check"
};

const std::vector<Product>& products()
{
    static const std::vector<Product> kProducts{
        {"clamav", kClamAv, {0}, {1}},
        {"eset", kEset, {0}, {1, 50}},
        {"trellix", kTrellix, {0}, {12, 13, 19}},
        {"sophos", kSophos, {0}, {3, 20, 24}},
    };
    return kProducts;
}

const Product& productNamed(const QString& name)
{
    for (const Product& product : products()) {
        if (name == QLatin1String(product.name))
            return product;
    }
    throw Error(ErrorCode::BadInput,
                Tr::tr("“%1” is no antivirus product with an adapter. There are %2; enter the result of another one by hand.")
                    .arg(name, virusScanProducts().join(QStringLiteral(", "))));
}

} // namespace

QStringList virusScanProducts()
{
    QStringList names;
    for (const Product& product : products())
        names << QString::fromLatin1(product.name);
    return names;
}

VirusScanResult virusScanFrom(const QString& product, const QByteArray& output)
{
    const Product& adapter = productNamed(product);
    VirusScanResult result;
    QList<int> statuses;
    QList<QByteArray> printed;
    for (const QByteArray& line : output.split('\n')) {
        if (line == "missing") {
            result.outcome = VirusScanResult::Outcome::NotInstalled;
            return result;
        }
        if (line.startsWith("version "))
            result.version = line.mid(8).trimmed().left(300);
        else if (line.startsWith("files "))
            result.files += line.mid(6).trimmed().toLongLong();
        else if (line.startsWith("large ") && result.skipped.size() < kMaxLines)
            result.skipped.append(line.mid(6));
        else if (line.startsWith("exit "))
            statuses.append(line.mid(5).trimmed().toInt());
        else if (line.startsWith("out ") && printed.size() < kMaxLines)
            printed.append(line.mid(4));
    }
    for (const QByteArray& line : printed) {
        const QByteArray lowered = line.toLower();
        if (lowered.contains("limits.exceeded")) // "… FOUND": it was too large to be looked at, nothing was found in it
            result.skipped.append(line);
        else if (lowered.endsWith(" found") || lowered.contains("virus") || lowered.contains("threat") || lowered.contains("trojan"))
            result.found.append(line);
        else if (lowered.contains("permission denied") || lowered.contains("error")
                 || lowered.contains("not scanned") || lowered.contains("could not"))
            result.skipped.append(line);
    }
    const bool hit = std::any_of(statuses.begin(), statuses.end(), [&](int status) { return adapter.found.contains(status); });
    const bool clean = !statuses.isEmpty()
                       && std::all_of(statuses.begin(), statuses.end(), [&](int status) { return adapter.clean.contains(status); });
    result.finished = !statuses.isEmpty() && std::all_of(statuses.begin(), statuses.end(), [&](int status) {
        return adapter.clean.contains(status) || adapter.found.contains(status);
    });
    const bool onlySkipped = result.found.isEmpty() && !result.skipped.isEmpty();
    result.outcome = (hit && !onlySkipped) || !result.found.isEmpty() ? VirusScanResult::Outcome::Found
                     : clean && result.skipped.isEmpty() ? VirusScanResult::Outcome::Clean
                                                         : VirusScanResult::Outcome::Incomplete;
    for (const int status : statuses)
        result.detail += "exit " + QByteArray::number(status) + '\n';
    result.detail += printed.mid(std::max<qsizetype>(0, printed.size() - 20)).join('\n');
    return result;
}

VirusScanResult scanForViruses(Transport& transport, const QString& product, const QList<QByteArray>& roots, JobContext& job)
{
    const Product& adapter = productNamed(product);
    QByteArray data;
    for (const QByteArray& root : roots)
        data += root + '\0';
    const Script script{"virusscan", adapter.body, {}};
    ExecLimits limits;
    limits.deadline = std::chrono::milliseconds(0);
    limits.idle = std::chrono::hours(1);
    limits.maxOutput = kMaxOutput;
    QByteArray output;
    ExecIo io;
    io.input = sourceOf(data);
    io.output = [&](std::span<const char> chunk) { output.append(chunk.data(), static_cast<qsizetype>(chunk.size())); };
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The antivirus product could not be started on the server."));
    return virusScanFrom(product, output);
}

} // namespace akimori::remote
