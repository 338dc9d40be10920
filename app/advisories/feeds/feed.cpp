#include "advisories/feeds/feed.h"

#include "advisories/tr.h"

#include <QBuffer>

namespace akimori::advisories {

void FeedReport::warn(const QString& sentence)
{
    if (warnings.size() < kMaxWarnings - 1)
        warnings << sentence;
    else if (warnings.size() == kMaxWarnings - 1)
        warnings << Tr::tr("There are more remarks of this kind; only the first ones are kept.");
}

void FeedReport::leaveOut(const QString& sentence)
{
    ++leftOut;
    warn(sentence);
}

void FeedReport::breakOff(const QString& sentence)
{
    complete = false;
    if (broken.isEmpty())
        broken = sentence;
}

void Feed::parse(QIODevice& document, const AdvisorySink& sink, FeedReport& report, const FeedLimits& limits) const
{
    if (document.size() > limits.bytes)
        throw Error(ErrorCode::BadInput, Tr::tr("The document of “%1” is larger than %2 MB and was not read. Check "
                                                "that it is the right file.")
                                             .arg(name())
                                             .arg(limits.bytes >> 20));
    const QByteArray start = document.peek(4096);
    if (start.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The document of “%1” is empty. That does not mean that there are no "
                                                "advisories: fetch it again.")
                                             .arg(name()));
    bool delivered = false;
    const auto counted = [&](Advisory&& advisory) {
        delivered = true;
        sink(std::move(advisory));
    };
    read(document, counted, report, limits);
    if (report.items == 0 && report.complete)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The document of “%1” contains no entry at all. That does not mean that there are no "
                           "advisories: fetch it again, and check the address of the source.")
                        .arg(name()));
    if (!delivered && report.complete && report.leftOut == report.items)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("None of the %1 entries of the document is one of “%2”, so nothing was checked. Choose the source "
                           "that the file comes from. (%3)")
                        .arg(report.items)
                        .arg(name(), report.warnings.value(0)));
    if (!delivered && !report.complete)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The document of “%1” cannot be read: %2").arg(name(), report.broken));
}

ParsedFeed parseAll(const Feed& feed, const QByteArray& document, const FeedLimits& limits)
{
    ParsedFeed parsed;
    QBuffer buffer;
    buffer.setData(document);
    buffer.open(QIODevice::ReadOnly);
    feed.parse(
        buffer, [&](Advisory&& advisory) { parsed.advisories.push_back(std::move(advisory)); }, parsed.report,
        limits);
    return parsed;
}

} // namespace akimori::advisories
