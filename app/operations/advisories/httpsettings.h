#pragma once

#include "net/httpclient.h"
#include "operations/context.h"

namespace akimori::operations {

enum class ProxyMode { None, System, Manual };

/// The company's way to the internet, setting "network" of the profile. The proxy's password is never among them: it
/// comes from the keychain, AKIMORI_PROXY_PASSWORD or the profile's file `proxy-password` (mode 0600).
struct NetworkSettings
{
    ProxyMode proxy = ProxyMode::None;
    QString host; ///< Manual
    int port = 8080;
    QString user;        ///< Manual, for Basic; empty = the proxy asks for nothing
    QString authorities; ///< PEM file of the company's root CA, in addition to the system's; empty = none
};

NetworkSettings networkSettings(const ledger::Ledger& ledger);

/// Checks and stores; a PEM file is copied into the profile, so that it is still there next year. Throws Error(BadInput)
/// for a host that is none or a file without a usable certificate.
void setNetworkSettings(const Context& context, const NetworkSettings& settings);

/// What an HTTP client of this profile is made with. Throws Error: PermissionDenied when others can read the password
/// file, Corrupt when the kept certificates cannot be read any more.
net::HttpSettings httpSettings(const Context& context, const ledger::Ledger& ledger);

/// Where the proxy's password would come from now; Given = environment or keychain.
enum class ProxyPasswordPlace { None, Given, File };
ProxyPasswordPlace proxyPasswordPlace(const Context& context);

/// Keeps the password in the profile's file `proxy-password` (mode 0600), which also the timer can read. Empty takes it
/// away. The audit notes that it changed, never what it is.
void setProxyPassword(const Context& context, const QString& password);

QString toString(ProxyMode mode);                   ///< "none" / "system" / "manual"
ProxyMode proxyModeFromString(const QString& text); ///< throws Error(BadInput)

} // namespace akimori::operations
