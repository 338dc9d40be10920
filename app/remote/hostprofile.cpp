#include "remote/hostprofile.h"

#include "base/error.h"
#include "remote/tr.h"

#include <QUrl>

namespace akimori::remote {

namespace {

/// Printable, without blanks, and not to be taken for an option by any program it is handed to.
bool isPlainWord(const QString& text)
{
    return !text.isEmpty() && text.size() <= 255 && !text.startsWith(QLatin1Char('-'))
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == ':' || c == '%';
}

} // namespace

QByteArray wireHost(const HostProfile& profile)
{
    QString host = profile.host.trimmed();
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    const bool ascii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? host.toLatin1().toLower() : QUrl::toAce(host).toLower();
}

void validate(const HostProfile& profile)
{
    const QByteArray host = wireHost(profile);
    if (!isPlainWord(profile.host.trimmed()) || host.isEmpty() || host.startsWith('-')
        || !std::all_of(host.begin(), host.end(), isHostCharacter))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no host name or address. Enter the name of the server.").arg(profile.host));
    if (profile.port < 1 || profile.port > 65535)
        throw Error(ErrorCode::BadInput, Tr::tr("The port %1 does not exist. Enter a number from 1 to 65535.")
                                             .arg(profile.port));
    if (!isPlainWord(profile.user))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no login name. Enter the name of the login user on the server.")
                        .arg(profile.user));
    if (profile.hostKeyFile.isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The profile names no file for accepted host keys. Open the profile again."));
}

} // namespace akimori::remote
