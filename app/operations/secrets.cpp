#include "operations/secrets.h"

namespace akimori::operations {

SecretSource SecretSource::fromEnvironment()
{
    SecretSource source;
    source.m_fallback.passphrase = qEnvironmentVariable("AKIMORI_KEY_PASSPHRASE");
    source.m_fallback.password = qEnvironmentVariable("AKIMORI_PASSWORD");
    source.m_proxyPassword = qEnvironmentVariable("AKIMORI_PROXY_PASSWORD");
    source.m_mailPassword = qEnvironmentVariable("AKIMORI_SMTP_PASSWORD");
    return source;
}

SecretSource SecretSource::sameForAll(Secret secret)
{
    SecretSource source;
    source.m_fallback = std::move(secret);
    return source;
}

} // namespace akimori::operations
