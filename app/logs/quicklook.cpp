#include "logs/quicklook.h"

#include "base/error.h"
#include "logs/lineclock.h"
#include "logs/linereader.h"
#include "logs/tr.h"

#include <QFile>

#include <string_view>

namespace akimori::logs {

namespace {

constexpr std::size_t kLongestField = 2048;
constexpr qint64 kMinute = 60'000'000; ///< microseconds

QByteArray field(std::string_view text)
{
    const std::string_view cut = text.substr(0, kLongestField);
    return {cut.data(), static_cast<qsizetype>(cut.size())};
}

/// The quoted text that begins at or after `at`; `at` moves behind it. Empty when there is none.
std::string_view nextQuoted(std::string_view line, std::size_t& at)
{
    const std::size_t open = line.find('"', at);
    if (open == line.npos) {
        at = line.size();
        return {};
    }
    std::size_t end = open + 1;
    while (end < line.size() && line[end] != '"')
        end += line[end] == '\\' ? 2 : 1;
    end = std::min(end, line.size());
    at = std::min(end + 1, line.size());
    return line.substr(open + 1, end - open - 1);
}

qint64 number(std::string_view text)
{
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || value > (1LL << 52))
            break;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string_view word(std::string_view line, std::size_t& at)
{
    while (at < line.size() && line[at] == ' ')
        ++at;
    const std::size_t from = at;
    while (at < line.size() && line[at] != ' ')
        ++at;
    return line.substr(from, at - from);
}

/// The client is the word before " - user [": with a virtual host in front, it is the second one.
std::string_view clientOf(std::string_view line, std::size_t bracket)
{
    std::size_t at = 0;
    const std::string_view first = word(line, at);
    const std::size_t afterFirst = at;
    const std::string_view second = word(line, at);
    std::size_t words = 2;
    for (std::size_t probe = at; probe < bracket; ++words) {
        if (word(line, probe).empty() || probe >= bracket)
            break;
    }
    const bool host = words >= 4 && second.find_first_of(".:") != second.npos && second != "-";
    return host && afterFirst < bracket ? second : first;
}

} // namespace

AccessRow accessRow(qint64 time, std::string_view line)
{
    AccessRow row;
    row.time = time;
    const std::size_t bracket = line.find('[');
    std::size_t at = bracket == line.npos ? line.size() : line.find("] \"", bracket);
    if (at == line.npos || bracket == line.npos) {
        row.target = field(line);
        return row;
    }
    row.client = field(clientOf(line, bracket));
    ++at;
    const std::string_view request = nextQuoted(line, at);
    const std::size_t blank = request.find(' ');
    row.method = field(request.substr(0, std::min(blank, request.size())));
    if (blank != request.npos) {
        const std::string_view rest = request.substr(blank + 1);
        row.target = field(rest.substr(0, rest.rfind(" HTTP/") == rest.npos ? rest.size() : rest.rfind(" HTTP/")));
    }
    row.status = static_cast<int>(std::min<qint64>(number(word(line, at)), 999));
    row.bytes = number(word(line, at));
    row.referer = field(nextQuoted(line, at));
    row.agent = field(nextQuoted(line, at));
    return row;
}

QuickLook quickLook(const QString& accessLog, JobContext& job)
{
    QFile file(accessLog);
    if (!file.exists())
        throw Error(ErrorCode::NotFound, Tr::tr("The package holds no extracted access log that could be shown."));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::LocalIo, Tr::tr("The extracted access log could not be read."), file.errorString());
    QuickLook look;
    LineClock clock(0, 2000, true);
    qint64 last = 0;
    LineReader reader([&](const LinePiece& piece) {
        if (!piece.begins)
            return;
        last = clock.read(piece.bytes).value_or(last); // lines without a time go with the one before
        AccessRow row = accessRow(last, piece.bytes);
        ++look.requests;
        MinuteCount& minute = look.minutes[last / kMinute];
        ++minute.requests;
        minute.clientErrors += row.status >= 400 && row.status < 500 ? 1 : 0;
        minute.serverErrors += row.status >= 500 && row.status < 600 ? 1 : 0;
        if (look.rows.size() < kQuickLookRows)
            look.rows.push_back(std::move(row));
    });
    QByteArray chunk;
    for (qint64 done = 0; !(chunk = file.read(1 << 20)).isEmpty(); done += chunk.size()) {
        job.throwIfCancelled();
        job.reportBytes(Tr::tr("Reading the extracted access log"), done, file.size());
        reader.add({chunk.constData(), static_cast<std::size_t>(chunk.size())});
    }
    reader.finish();
    return look;
}

} // namespace akimori::logs
