#include "fuzzinput.h"
#include "logs/accesssummary.h"
#include "logs/decoder.h"
#include "logs/journalreader.h"
#include "logs/lineclock.h"
#include "logs/linereader.h"
#include "logs/logconfig.h"
#include "logs/mask.h"

using namespace akimori;

namespace {

std::span<const char> spanOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Every byte of a log comes out of the reader once, in whatever chunks it went in.
void readLines(const QByteArray& text, bool access)
{
    logs::LineClock clock(9 * 3600, 2026, access);
    logs::AccessSummary summary;
    qsizetype seen = 0;
    logs::LineReader reader([&](const logs::LinePiece& piece) {
        seen += static_cast<qsizetype>(piece.bytes.size()) + (piece.ends ? 1 : 0);
        const auto time = clock.read(piece.bytes);
        summary.add(time.value_or(0), piece.bytes);
        logs::maskLine(piece.bytes);
        logs::pseudonymizeLine(piece.bytes, QByteArrayLiteral("0123456789abcdef"));
    });
    const qsizetype half = text.size() / 2;
    reader.add(spanOf(text.left(half)));
    reader.add(spanOf(text.mid(half)));
    reader.finish();
    fuzz::promise(seen == text.size() + (text.isEmpty() || text.endsWith('\n') ? 0 : 1));
    summary.topPages(10);
    summary.topClients(10);
}

} // namespace

/// Log files, the journal and the web server's configuration.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    switch (input.choice % 6) {
    case 0:
    case 1:
        readLines(input.rest, input.choice % 6 == 0);
        break;
    case 2: {
        logs::JournalReader reader([](const logs::JournalEntry& entry) { fuzz::promise(!entry.line.contains('\n')); });
        reader.add(spanOf(input.rest.left(input.rest.size() / 3)));
        reader.add(spanOf(input.rest.mid(input.rest.size() / 3)));
        reader.finish();
        break;
    }
    case 3:
        for (const auto& family : logs::nginxLogs(input.rest, QByteArrayLiteral("--prefix=/etc/nginx")).families)
            fuzz::promise(family.path.startsWith('/'));
        break;
    case 4:
        for (const auto& family : logs::apacheLogs(input.rest, QByteArrayLiteral("APACHE_LOG_DIR=/var/log/apache2\n")).families)
            fuzz::promise(family.path.startsWith('/'));
        break;
    default:
        fuzz::promise(logs::decodeHead(input.rest, 4096).size() <= 4096);
    }
    return 0;
}
