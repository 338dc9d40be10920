#include "inspection/archivelisting.h"

#include "inspection/tr.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace akimori::inspection {

namespace {
constexpr std::size_t kMaxMembers = 2000;
constexpr qint64 kMaxUnpacked = 32LL << 20; ///< bytes that libarchive may unpack to reach the next member

struct CloseArchive
{
    void operator()(struct archive* handle) const { ::archive_read_free(handle); }
};
} // namespace

ArchiveListing listArchive(const QByteArray& bytes)
{
    ArchiveListing listing;
    const std::unique_ptr<struct archive, CloseArchive> reader(::archive_read_new());
    ::archive_read_support_format_all(reader.get());
    ::archive_read_support_filter_all(reader.get());
    if (::archive_read_open_memory(reader.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK) {
        listing.why = Tr::tr("The archive cannot be opened; its members were not looked at.");
        return listing;
    }
    qint64 unpacked = 0;
    while (true) {
        struct archive_entry* entry = nullptr;
        const int status = ::archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            break;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            listing.why = Tr::tr("The archive is damaged or of an unknown kind; some members were not looked at.");
            break;
        }
        if (listing.members.size() >= kMaxMembers || unpacked > kMaxUnpacked) {
            listing.why = Tr::tr("The archive is too large to be looked at completely.");
            break;
        }
        ArchiveMember member;
        const char* name = ::archive_entry_pathname(entry);
        member.name = name ? QByteArray(name).left(1024) : QByteArray("?");
        if (::archive_entry_is_data_encrypted(entry))
            listing.why = Tr::tr("The archive is encrypted; only the names of its members were looked at.");
        member.head.resize(kSniffBytes);
        const la_ssize_t got = ::archive_read_data(reader.get(), member.head.data(), kSniffBytes);
        member.head.truncate(got > 0 ? static_cast<qsizetype>(got) : 0);
        member.content = sniff(member.head);
        // A stored or stream format must be unpacked to be skipped: its declared size is the bound.
        unpacked += std::max<qint64>(0, ::archive_entry_size_is_set(entry) ? 0 : kSniffBytes) + member.head.size();
        const int format = ::archive_format(reader.get()) & ARCHIVE_FORMAT_BASE_MASK;
        if (format != ARCHIVE_FORMAT_ZIP)
            unpacked += std::max<qint64>(0, ::archive_entry_size(entry));
        listing.members.push_back(std::move(member));
    }
    return listing;
}

} // namespace akimori::inspection
