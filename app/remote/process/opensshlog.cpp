#include "remote/process/opensshlog.h"

#include "remote/tr.h"

namespace akimori::remote {

namespace {

bool containsAny(const QByteArray& log, std::initializer_list<const char*> texts)
{
    return std::any_of(texts.begin(), texts.end(), [&](const char* text) { return log.contains(text); });
}

/// The log without debug lines, its end only: what a person would have seen.
QString visible(const QByteArray& log)
{
    QByteArrayList lines;
    for (const QByteArray& line : log.split('\n')) {
        if (!line.startsWith("debug") && !line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return QString::fromUtf8(lines.join('\n').right(2000));
}

} // namespace

bool isHostKeyRefusal(const QByteArray& log)
{
    return containsAny(log, {"Host key verification failed", "HOST IDENTIFICATION HAS CHANGED",
                             "REVOKED HOST KEY DETECTED", "host key is known for"});
}

bool isLoginRefusal(const QByteArray& log)
{
    return containsAny(log, {": Permission denied (", "Too many authentication failures"});
}

Error openSshFailure(const QByteArray& log, const QString& server)
{
    const QString detail = visible(log);
    if (containsAny(log, {"Could not resolve hostname"}))
        return Error(ErrorCode::HostUnreachable,
                     Tr::tr("There is no server named %1. Check the spelling, the network and the name server of "
                            "this machine.")
                         .arg(server),
                     detail, log.contains("Temporary failure"));
    if (containsAny(log, {"Connection refused"}))
        return Error(ErrorCode::HostUnreachable,
                     Tr::tr("%1 refuses connections. Check the port and whether the SSH service runs there.")
                         .arg(server),
                     detail, true);
    if (containsAny(log, {"timed out", "Timeout, server"}))
        return Error(ErrorCode::Timeout,
                     Tr::tr("%1 does not answer. Check the address, the port and the firewalls between.").arg(server),
                     detail, true);
    if (containsAny(log, {"Unable to negotiate", "no matching "}))
        return Error(ErrorCode::Unsupported,
                     Tr::tr("%1 and the SSH client of this machine have no common encryption method. Update the SSH "
                            "service of the server.")
                         .arg(server),
                     detail);
    return Error(ErrorCode::HostUnreachable,
                 Tr::tr("The connection to %1 was lost. Check the line and try again.").arg(server), detail, true);
}

} // namespace akimori::remote
