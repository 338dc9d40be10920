#include "base/hash.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/platform/file.h"
#include "base/tr.h"

#include <cerrno>

#include <openssl/evp.h>

namespace akimori {

struct Sha256::State
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(const char* data, std::size_t size)
{
    EVP_DigestUpdate(m_state->context, data, size);
}

QByteArray Sha256::finishHex()
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_state->context, digest, &length);
    EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
    return QByteArray(reinterpret_cast<const char*>(digest), static_cast<qsizetype>(length)).toHex();
}

QByteArray Sha256::hexOf(const QByteArray& data)
{
    Sha256 hash;
    hash.add(data);
    return hash.finishHex();
}

QByteArray sha256OfFile(const QByteArray& path, const JobContext& job)
{
    const auto doing = [&] { return Tr::tr("The file %1 could not be read.").arg(printable(path)); };
    const UniqueFd fd = platform::openToRead(path.constData());
    if (!fd.valid())
        throw systemError(errno, doing());
    Sha256 hash;
    std::vector<char> block(1 << 20);
    for (;;) {
        job.throwIfCancelled();
        const std::ptrdiff_t got = platform::readSome(fd.get(), block);
        if (got < 0)
            throw systemError(errno, doing());
        if (got == 0)
            return hash.finishHex();
        hash.add(block.data(), static_cast<std::size_t>(got));
    }
}

} // namespace akimori
