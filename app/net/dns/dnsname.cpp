#include "net/dns/dnsname.h"

#include "base/error.h"
#include "net/tr.h"

#include <QHostAddress>
#include <QUrl>

namespace akimori::net {

namespace {

bool isLabel(const QString& label)
{
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar sign) {
        const char16_t c = sign.unicode();
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

} // namespace

QString normalizedDnsName(const QString& text)
{
    QString name = text.normalized(QString::NormalizationForm_KC).trimmed();
    name.replace(QChar(0x3002), u'.');
    if (name.endsWith(u'.'))
        name.chop(1);
    const bool ascii = std::all_of(name.begin(), name.end(), [](QChar sign) { return sign.unicode() < 128; });
    if (!ascii)
        name = QString::fromLatin1(QUrl::toAce(name));
    name = name.toLower();
    const QStringList labels = name.split(u'.');
    const bool valid = name.size() <= 253 && labels.size() >= 2 &&
                       std::all_of(labels.begin(), labels.end(), isLabel) && QHostAddress(name).isNull();
    if (!valid)
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("“%1” is not a domain name. Write for example www.example.jp.").arg(text.left(300)));
    return name;
}

QString displayDnsName(const QString& name)
{
    return QUrl::fromAce(name.toLatin1());
}

QString withoutFinalDot(QString value)
{
    if (value.endsWith(u'.'))
        value.chop(1);
    return value;
}

bool isAtOrBelow(const QString& name, const QString& domain)
{
    return name == domain || name.endsWith(u'.' + domain);
}

} // namespace akimori::net
