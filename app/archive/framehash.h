#pragma once

#include <QByteArray>

#include <memory>
#include <span>

#include <xxhash.h>

namespace akimori::archive {

/// Streaming XXH128 of a frame's stored bytes: tells damage from health, and is no proof against forgery.
class FrameHash
{
public:
    FrameHash() : m_state(XXH3_createState(), &XXH3_freeState) { XXH3_128bits_reset(m_state.get()); }

    void add(std::span<const char> bytes) { XXH3_128bits_update(m_state.get(), bytes.data(), bytes.size()); }
    /// Lower-case hex of the canonical form; the object starts anew afterwards.
    QByteArray finishHex()
    {
        XXH128_canonical_t canonical;
        XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
        XXH3_128bits_reset(m_state.get());
        return QByteArray(reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest).toHex();
    }

private:
    std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> m_state;
};

} // namespace akimori::archive
