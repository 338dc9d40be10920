#include "records/site.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "records/tr.h"
#include "records/treeentry.h"

#include <QUrl>

namespace akimori {

using records::Tr;

namespace {

[[noreturn]] void refuse(const QString& sentence)
{
    throw Error(ErrorCode::BadInput, sentence);
}

bool hasControlOrBlank(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace

QString toString(PerformanceImpact impact)
{
    return impact == PerformanceImpact::None ? QStringLiteral("none") : QStringLiteral("yes");
}

QString toString(TransportChoice choice)
{
    switch (choice) {
    case TransportChoice::Auto: return QStringLiteral("auto");
    case TransportChoice::LibSsh2: return QStringLiteral("libssh2");
    case TransportChoice::OpenSsh: return QStringLiteral("openssh");
    }
    return QStringLiteral("auto");
}

PerformanceImpact impactFromString(const QString& text)
{
    if (text == QLatin1String("yes"))
        return PerformanceImpact::Affects;
    if (text == QLatin1String("none"))
        return PerformanceImpact::None;
    refuse(Tr::tr("“%1” is no answer to whether a backup affects the site. Use yes or none.").arg(text));
}

TransportChoice transportChoiceFromString(const QString& text)
{
    for (const auto choice : {TransportChoice::Auto, TransportChoice::LibSsh2, TransportChoice::OpenSsh}) {
        if (text == toString(choice))
            return choice;
    }
    refuse(Tr::tr("“%1” is no way to connect. Use auto, libssh2 or openssh.").arg(text));
}

void validate(const Site& site)
{
    if (site.name.trimmed().isEmpty() || site.name.size() > 100)
        refuse(Tr::tr("The site needs a name of 1 to 100 characters. Enter one."));
    if (site.host.isEmpty() || hasControlOrBlank(site.host) || site.host.startsWith(u'-'))
        refuse(Tr::tr("The host “%1” is not a server name or address. Correct it.").arg(site.host));
    if (site.port < 1 || site.port > 65535)
        refuse(Tr::tr("The port %1 is not between 1 and 65535. Correct it.").arg(site.port));
    if (site.user.isEmpty() || hasControlOrBlank(site.user) || site.user.startsWith(u'-'))
        refuse(Tr::tr("The login name “%1” cannot be used. Correct it.").arg(site.user));
    if (site.roots.isEmpty())
        refuse(Tr::tr("No folder on the server is named. Name at least one document root."));
    for (const QByteArray& root : site.roots) {
        if (!root.startsWith('/') || memberPath(root).isEmpty() || !isSafeRelativePath(memberPath(root)))
            refuse(Tr::tr("The document root “%1” is not an absolute folder below /. Enter it like "
                          "/var/www/html.")
                       .arg(printable(root)));
        for (const QByteArray& other : site.roots) {
            if (&other != &root && isUnder(memberPath(root), memberPath(other)))
                refuse(Tr::tr("The document root “%1” lies inside “%2”. Name only the outer one.")
                           .arg(printable(root), printable(other)));
        }
    }
    const QUrl url(site.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        refuse(Tr::tr("The address “%1” is not an http or https address. Enter it like https://www.example.jp/.")
                   .arg(site.url));
}

} // namespace akimori
