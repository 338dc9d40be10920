#include "archive/manifest.h"
#include "archive/manifestlines.h"
#include "archive/tarscanner.h"
#include "base/error.h"
#include "base/holidaycsv.h"
#include "fuzzinput.h"

using namespace akimori;

namespace {

/// Counts what the scanner hands on: every byte of the stream belongs to one member, in order.
class CountingHandler final : public archive::TarHandler
{
public:
    void memberBegins(const archive::TarMember& member, std::span<const char> rawHeaders) override
    {
        fuzz::promise(!m_inside && member.size >= 0 && !rawHeaders.empty());
        m_inside = true;
        m_left = member.size;
    }
    void memberBody(std::span<const char> chunk) override
    {
        m_left -= static_cast<qint64>(chunk.size());
        fuzz::promise(m_inside && m_left >= 0);
    }
    void memberEnds(std::span<const char>) override
    {
        fuzz::promise(m_inside);
        m_inside = false;
    }

private:
    bool m_inside = false;
    qint64 m_left = 0;
};

void scan(const QByteArray& stream, qsizetype chunk)
{
    CountingHandler handler;
    archive::TarScanner scanner(handler);
    try {
        for (qsizetype at = 0; at < stream.size(); at += chunk) {
            const qsizetype size = qMin(chunk, stream.size() - at);
            scanner.add({stream.constData() + at, static_cast<std::size_t>(size)});
        }
    } catch (const archive::TarFormatError&) {
        return; // a stream that is no tar archive
    }
}

void readManifest(const QByteArray& text)
{
    try {
        const archive::Manifest manifest = archive::parseManifest(text);
        fuzz::promise(archive::serialize(archive::parseManifest(archive::serialize(manifest))) == archive::serialize(manifest));
    } catch (const Error& error) {
        fuzz::promise(!error.sentence().isEmpty());
    }
}

} // namespace

/// The tar stream of the server, manifests that may have been edited, and the Cabinet Office's table.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    switch (input.choice % 4) {
    case 0: scan(input.rest, input.rest.size() + 1); break;
    case 1: scan(input.rest, 97); break;
    case 2: readManifest(input.rest); break;
    default:
        try {
            const HolidayImport imported = readHolidayCsv(input.rest);
            readHolidayCsv(writeHolidayCsv(imported.table));
        } catch (const Error& error) {
            fuzz::promise(!error.sentence().isEmpty());
        }
    }
    return 0;
}
