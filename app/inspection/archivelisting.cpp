#include "inspection/archivelisting.h"

#include "inspection/tr.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace akimori::inspection {

namespace {
constexpr std::size_t kMaxMembers = 2000;
constexpr qint64 kMaxUnpacked = 32LL << 20; ///< bytes that libarchive may unpack to reach the next member
constexpr qint64 kMaxInner = 8LL << 20;     ///< of an archive inside the archive
constexpr int kMaxDepth = 2;                ///< archives inside archives inside the file

struct CloseArchive
{
    void operator()(struct archive* handle) const { ::archive_read_free(handle); }
};

/// One archive and those inside it.
class Lister
{
public:
    void list(const QByteArray& bytes, const QByteArray& within, int depth);
    ArchiveListing listing;

private:
    QByteArray readData(struct archive* reader, qint64 limit, bool& complete);
    void note(const QString& why)
    {
        if (listing.why.isEmpty())
            listing.why = why;
    }
    qint64 m_unpacked = 0;
};

QByteArray Lister::readData(struct archive* reader, qint64 limit, bool& complete)
{
    QByteArray data;
    char block[1 << 14];
    complete = false;
    while (data.size() < limit) {
        const la_ssize_t got = ::archive_read_data(reader, block, std::min<std::size_t>(sizeof block, static_cast<std::size_t>(limit - data.size())));
        if (got <= 0) {
            complete = got == 0;
            break;
        }
        data.append(block, static_cast<qsizetype>(got));
    }
    m_unpacked += data.size();
    return data;
}

void Lister::list(const QByteArray& bytes, const QByteArray& within, int depth)
{
    const std::unique_ptr<struct archive, CloseArchive> reader(::archive_read_new());
    ::archive_read_support_format_all(reader.get());
    ::archive_read_support_filter_all(reader.get());
    if (::archive_read_open_memory(reader.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK) {
        note(Tr::tr("The archive cannot be opened; its members were not looked at."));
        return;
    }
    while (true) {
        struct archive_entry* entry = nullptr;
        const int status = ::archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            note(Tr::tr("The archive is damaged or of an unknown kind; some members were not looked at."));
            return;
        }
        if (listing.members.size() >= kMaxMembers || m_unpacked > kMaxUnpacked) {
            note(Tr::tr("The archive is too large to be looked at completely."));
            return;
        }
        ArchiveMember member;
        const char* name = ::archive_entry_pathname(entry);
        member.name = within + (name ? QByteArray(name).left(1024) : QByteArray("?"));
        const bool encrypted = ::archive_entry_is_data_encrypted(entry) != 0;
        if (encrypted)
            note(Tr::tr("The archive is encrypted; only the names of its members were looked at."));
        bool complete = false;
        member.head = readData(reader.get(), kSniffBytes, complete);
        member.content = sniff(member.head);
        // A stored or stream format must be unpacked to be skipped: its declared size is the bound.
        const int format = ::archive_format(reader.get()) & ARCHIVE_FORMAT_BASE_MASK;
        if (format != ARCHIVE_FORMAT_ZIP)
            m_unpacked += std::max<qint64>(0, ::archive_entry_size(entry));
        const bool inner = !encrypted && (member.content == Content::Zip || member.content == Content::OtherArchive || member.content == Content::Gzip);
        const QByteArray head = member.head;
        const QByteArray path = member.name;
        listing.members.push_back(std::move(member));
        if (!inner)
            continue;
        if (depth >= kMaxDepth) {
            note(Tr::tr("Archives lie inside archives too deeply; the innermost were not looked at."));
            continue;
        }
        QByteArray whole = head;
        if (!complete)
            whole += readData(reader.get(), kMaxInner - head.size(), complete);
        if (!complete && whole.size() >= kMaxInner) {
            note(Tr::tr("The archive is too large to be looked at completely."));
            continue;
        }
        if (!complete) // what could be read may end where a member ends, and look whole
            note(Tr::tr("The archive is damaged or of an unknown kind; some members were not looked at."));
        list(whole, path + " / ", depth + 1);
    }
}

} // namespace

ArchiveListing listArchive(const QByteArray& bytes)
{
    Lister lister;
    lister.list(bytes, {}, 0);
    return std::move(lister.listing);
}

} // namespace akimori::inspection
