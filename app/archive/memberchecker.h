#pragma once

#include "archive/manifest.h"
#include "archive/tarscanner.h"
#include "base/hash.h"

#include <functional>

namespace akimori::archive {

/// Compares the raw bytes of one member with its manifest entry: exactly one member, of this name, type, size
/// and target, with this body. So a forged archive cannot smuggle another file past the manifest.
class MemberChecker final : private TarHandler
{
public:
    using BodySink = std::function<void(std::span<const char>)>;

    explicit MemberChecker(const ManifestEntry& entry, BodySink body = {})
        : m_entry(entry), m_body(std::move(body)), m_scanner(*this)
    {
    }
    MemberChecker(const MemberChecker&) = delete;
    MemberChecker& operator=(const MemberChecker&) = delete;

    void add(std::span<const char> raw)
    {
        if (!m_broken) {
            try {
                m_scanner.add(raw);
            } catch (const TarFormatError&) {
                m_broken = true;
            }
        }
    }

    /// Already known not to be the member of the manifest.
    bool broken() const { return m_broken; }

    /// After the last byte.
    bool good()
    {
        const TreeEntry& entry = m_entry.entry;
        return !m_broken && m_members == 1 && m_ended && m_scanner.atBorder()
               && (!entry.isFile() || m_hash.finishHex() == entry.sha256);
    }

private:
    void memberBegins(const TarMember& member, std::span<const char>) override
    {
        const TreeEntry& entry = m_entry.entry;
        // The root may have been sent as "var/www/html/.", see backup/treestream.h.
        const bool named = member.path == entry.path || member.path == entry.path + "/.";
        m_broken = ++m_members > 1 || !named || member.type != entry.type || member.size != entry.size
                   || member.linkTarget != entry.linkTarget;
    }
    void memberBody(std::span<const char> chunk) override
    {
        if (m_broken)
            return;
        m_hash.add(chunk);
        if (m_body)
            m_body(chunk);
    }
    void memberEnds(std::span<const char>) override { m_ended = true; }

    const ManifestEntry& m_entry;
    BodySink m_body;
    TarScanner m_scanner;
    Sha256 m_hash;
    int m_members = 0;
    bool m_ended = false;
    bool m_broken = false;
};

} // namespace akimori::archive
