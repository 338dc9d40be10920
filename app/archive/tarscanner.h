#pragma once

#include "records/treeentry.h"

#include <QByteArray>

#include <span>
#include <stdexcept>

namespace akimori::archive {

/// What a member's headers say. `path` has no trailing slash; bytes, as the server sent them.
struct TarMember
{
    QByteArray path;
    EntryType type = EntryType::Unknown;
    qint64 size = 0;
    QByteArray linkTarget;
};

/// The stream is no tar archive of the agreed form. Callers say whether the server or the disk is to blame.
class TarFormatError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Takes the members of a TarScanner. Together the three spans are the member's raw bytes, unchanged.
class TarHandler
{
public:
    virtual ~TarHandler() = default;
    virtual void memberBegins(const TarMember& member, std::span<const char> rawHeaders) = 0;
    virtual void memberBody(std::span<const char> chunk) = 0;
    virtual void memberEnds(std::span<const char> padding) = 0;
};

/// Reads a tar stream in chunks of any size and hands out its members without changing or copying bodies.
/// Knows what `tar --format=pax --hard-dereference` prints of files, folders and symbolic links, and refuses
/// everything else (see docs/decisions/0101-own-tar-scanner.md). Headers are held in memory, at most 256 KiB.
class TarScanner
{
public:
    explicit TarScanner(TarHandler& handler) : m_handler(handler) {}

    /// Throws TarFormatError, and whatever the handler throws.
    void add(std::span<const char> chunk);

    /// Both zero blocks at the end have been seen.
    bool ended() const { return m_state == State::End; }
    /// Between two members.
    bool atBorder() const { return m_state == State::Header && m_headers.isEmpty(); }

private:
    enum class State { Header, Records, Body, Padding, ZeroBlock, End };

    std::size_t collect(std::span<const char> chunk, qsizetype size);
    void readHeader();
    void readRecords();
    void begin(const char* block, char typeFlag, qint64 size);
    void finishBody();

    TarHandler& m_handler;
    State m_state = State::Header;
    QByteArray m_headers;         ///< raw headers of the member to come
    qsizetype m_blockStart = 0;   ///< of the header or records being collected, in m_headers
    qint64 m_recordsSize = 0;     ///< without padding
    qint64 m_left = 0;            ///< of the body
    QByteArray m_padding;
    qsizetype m_paddingSize = 0;
    bool m_havePax = false;
    QByteArray m_paxPath;
    QByteArray m_paxLink;
    qint64 m_paxSize = -1;
};

} // namespace akimori::archive
