#pragma once

#include "remote/commands/streamfiles.h"

namespace akimori::remote {

/// Push parser of the GNU-format tar that our own streamfiles script makes: regular files and long names
/// only. libarchive is not used here because it pulls its input, and a command's output is pushed. Everything
/// else than the agreed form throws Error(ProtocolBroken).
class TarBodies
{
public:
    explicit TarBodies(const StreamHandler& handler)
        : m_handler(handler)
    {
    }

    void add(std::span<const char> chunk);
    /// True when the end-of-archive mark was seen: anything less is a cut stream.
    bool whole() const { return m_ended; }

private:
    void header();
    void finishMember();

    const StreamHandler& m_handler;
    QByteArray m_block;    // a header that is not whole yet
    QByteArray m_longName; // of an 'L' member, for the next header
    qint64 m_left = 0;     // bytes of the body
    qint64 m_padding = 0;  // bytes after it, up to the block border
    bool m_inName = false;
    bool m_inFile = false;
    bool m_ended = false;
};

} // namespace akimori::remote
