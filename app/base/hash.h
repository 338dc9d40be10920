#pragma once

#include "base/jobcontext.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace akimori {

/// Streaming SHA-256 (OpenSSL EVP, which uses the processor's SHA instructions).
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(const char* data, std::size_t size);
    void add(std::span<const char> data) { add(data.data(), data.size()); }
    void add(const QByteArray& data) { add(data.constData(), static_cast<std::size_t>(data.size())); }
    /// Lower-case hex digest; the object starts anew afterwards.
    QByteArray finishHex();

    static QByteArray hexOf(const QByteArray& data);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-256 (lower-case hex) of a local file, read in blocks. Throws Error; checks for cancellation.
QByteArray sha256OfFile(const QByteArray& path, const JobContext& job);

} // namespace akimori
