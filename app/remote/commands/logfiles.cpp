#include "remote/commands/logfiles.h"

#include "base/error.h"
#include "remote/commands/treerecords.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// Records of ten fields: F with a file, or N (missing) and P (no permission) with the folder alone.
constexpr const char* kListBody = R"sh(
for tool in find xargs stat; do
  command -v $tool >/dev/null || { echo "$tool missing" >&2; exit 127; }
done
xargs -0 -r sh -c '
for d do
  facts() { printf "%s\0\0\0\0\0%s\0%s\0%s\0%s\0\0" "$1" "$2" "$3" "$4" "$d"; }
  if [ -d "$d/" ] && [ -r "$d/" ] && [ -x "$d/" ]; then
    find -L "$d/" -mindepth 1 -maxdepth 1 -type f \
      -printf "F\0%D\0%i\0%s\0%T@\0%m\0%u\0%g\0%p\0" \( -readable -printf "1\0" -o -printf "0\0" \)
  elif [ -d "$d/" ]; then
    facts P "$(stat -L -c %a "$d")" "$(stat -L -c %U "$d")" "$(stat -L -c %G "$d")"
  else
    case $(ls -d "$d/" 2>&1 >/dev/null) in
    *denied*) facts P "" "" "" ;;
    *) facts N "" "" "" ;;
    esac
  fi
done' sh
[ $? -eq 0 ] || exit 6
exit 0
)sh";

constexpr const char* kEndsBody = R"sh(
for tool in head tail base64 xargs; do
  command -v $tool >/dev/null || { echo "$tool missing" >&2; exit 127; }
done
xargs -0 -r sh -c '
for f do
  if [ -f "$f" ] && [ -r "$f" ]; then
    head -c 32768 <"$f" | base64 -w 0; printf "\0"
    tail -c 32768 <"$f" | base64 -w 0; printf "\0"
  else
    printf "\0\0"
  fi
done' sh
[ $? -eq 0 ] || exit 6
exit 0
)sh";

constexpr qsizetype kFields = 10;
constexpr std::size_t kMaxFiles = 100'000;

QByteArray joined(const QList<QByteArray>& names)
{
    QByteArray text;
    for (const QByteArray& name : names)
        text += name + '\0';
    return text;
}

qint64 number(const QByteArray& text)
{
    bool ok = false;
    const qint64 value = text.left(text.indexOf('.') < 0 ? text.size() : text.indexOf('.')).toLongLong(&ok);
    if (!ok)
        throwBrokenAnswer("number of a log file");
    return value;
}

void addRecord(const QList<QByteArray>& fields, LogListing& listing)
{
    if (fields.at(0) != "F") {
        listing.unlisted.push_back(
            {fields.at(8), fields.at(0) == "N", fields.at(6), fields.at(7), fields.at(5)});
        return;
    }
    if (listing.files.size() >= kMaxFiles)
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The folders of the logs hold more than %1 files. Name the log files one by one.")
                        .arg(kMaxFiles));
    RemoteLog log;
    log.device = number(fields.at(1));
    log.inode = number(fields.at(2));
    log.size = number(fields.at(3));
    log.modifiedSeconds = number(fields.at(4));
    log.mode = fields.at(5);
    log.owner = fields.at(6);
    log.group = fields.at(7);
    log.path = fields.at(8);
    log.path.replace("//", "/");
    log.readable = fields.at(9) == "1";
    listing.files.push_back(std::move(log));
}

void runOverNames(Transport& transport, const Script& script, const QList<QByteArray>& names,
                  const FieldSplitter::FieldSink& sink, const QString& doing, JobContext& job)
{
    const QByteArray input = joined(names);
    FieldSplitter splitter(sink);
    ExecIo io;
    io.input = sourceOf(input);
    io.output = [&](std::span<const char> chunk) { splitter.add(chunk); };
    ExecLimits limits = ExecLimits::bulk();
    limits.maxOutput = 2LL << 30;
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, doing);
    if (!splitter.whole())
        throwBrokenAnswer("list of log files cut");
}

} // namespace

LogListing listLogFolders(Transport& transport, const QList<QByteArray>& folders, JobContext& job)
{
    LogListing listing;
    QList<QByteArray> fields;
    runOverNames(
        transport, {"listlogs", kListBody, {}}, folders,
        [&](const QByteArray& field) {
            fields.append(field);
            if (fields.size() == kFields) {
                addRecord(fields, listing);
                fields.clear();
            }
        },
        Tr::tr("The log files on the server could not be listed."), job);
    if (!fields.isEmpty())
        throwBrokenAnswer("record of a log file cut");
    return listing;
}

std::vector<LogEnds> readLogEnds(Transport& transport, const QList<QByteArray>& paths, JobContext& job)
{
    std::vector<LogEnds> ends;
    bool atHead = true;
    runOverNames(
        transport, {"readlogends", kEndsBody, {}}, paths,
        [&](const QByteArray& field) {
            if (atHead)
                ends.push_back({QByteArray::fromBase64(field), {}});
            else
                ends.back().tail = QByteArray::fromBase64(field);
            atHead = !atHead;
        },
        Tr::tr("The log files on the server could not be looked into."), job);
    if (std::ssize(ends) != paths.size() || !atHead)
        throwBrokenAnswer("ends of the log files");
    return ends;
}

} // namespace akimori::remote
