#include "advisories/feeds/feed.h"
#include "fuzzinput.h"

using namespace akimori;

/// Documents of advisory sources, one source a choice: within their limits, delivered or refused, never more than announced.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const auto& feeds = advisories::allFeeds();
    const advisories::Feed& feed = *feeds[input.choice % feeds.size()];
    advisories::FeedLimits limits;
    limits.items = 1000;
    limits.text = 4096;
    try {
        const advisories::ParsedFeed parsed = advisories::parseAll(feed, input.rest, limits);
        fuzz::promise(parsed.advisories.size() <= static_cast<std::size_t>(limits.items));
        fuzz::promise(parsed.report.complete == parsed.report.broken.isEmpty());
        fuzz::promise(parsed.report.warnings.size() <= advisories::FeedReport::kMaxWarnings);
    } catch (const Error& error) {
        fuzz::promise(!error.sentence().isEmpty());
    }
    return 0;
}
