#include "operations/advisories/httpsettings.h"

#include "base/atomicfile.h"
#include "ledger/settingtable.h"
#include "operations/tr.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QNetworkProxyFactory>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxPem = 1 << 20;

QString passwordFile(const Context& context)
{
    return context.profile.folder() + QStringLiteral("/proxy-password");
}

QString authoritiesFile(const Context& context)
{
    return context.profile.folder() + QStringLiteral("/company-authorities.pem");
}

QString proxyPassword(const Context& context)
{
    if (!context.secrets.proxyPassword().isEmpty())
        return context.secrets.proxyPassword();
    const QFileInfo file(passwordFile(context));
    if (!file.exists())
        return {};
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
    if (file.permissions() & others)
        throw Error(ErrorCode::PermissionDenied,
                    Tr::tr("The file with the proxy's password can be read by others. Run: chmod 600 %1").arg(file.filePath()));
    return QString::fromUtf8(readFileBounded(file.filePath(), 4096).split('\n').value(0)).trimmed();
}

/// Throws Error(BadInput) when there is no certificate that is in force.
QList<QSslCertificate> certificatesIn(const QByteArray& pem, const QDateTime& now)
{
    QList<QSslCertificate> certificates;
    for (const QSslCertificate& certificate : QSslCertificate::fromData(pem, QSsl::Pem)) {
        if (!certificate.isNull() && certificate.expiryDate() > now)
            certificates << certificate;
    }
    if (certificates.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The file holds no certificate in PEM form that is still in force. Ask for the "
                                                "company's root certificate."));
    return certificates;
}

} // namespace

QString toString(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::None: return QStringLiteral("none");
    case ProxyMode::System: return QStringLiteral("system");
    case ProxyMode::Manual: return QStringLiteral("manual");
    }
    return {};
}

ProxyMode proxyModeFromString(const QString& text)
{
    for (const ProxyMode mode : {ProxyMode::None, ProxyMode::System, ProxyMode::Manual}) {
        if (text == toString(mode))
            return mode;
    }
    throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no way to use a proxy. Use none, system or manual.").arg(text));
}

NetworkSettings networkSettings(const ledger::Ledger& ledger)
{
    const QJsonObject stored = ledger::SettingTable(ledger)
                                   .value(ledger::SettingTable::kProfile, QStringLiteral("network"))
                                   .value_or(QJsonValue())
                                   .toObject();
    NetworkSettings settings;
    settings.host = stored.value(QLatin1String("proxyHost")).toString();
    settings.port = stored.value(QLatin1String("proxyPort")).toInt(8080);
    settings.user = stored.value(QLatin1String("proxyUser")).toString();
    settings.authorities = stored.value(QLatin1String("authorities")).toString();
    if (stored.contains(QLatin1String("proxy")))
        settings.proxy = proxyModeFromString(stored.value(QLatin1String("proxy")).toString());
    else if (!settings.host.isEmpty())
        settings.proxy = ProxyMode::Manual;
    else if (stored.value(QLatin1String("systemProxy")).toBool())
        settings.proxy = ProxyMode::System;
    return settings;
}

void setNetworkSettings(const Context& context, const NetworkSettings& settings)
{
    if (settings.proxy == ProxyMode::Manual) {
        QUrl probe;
        probe.setScheme(QStringLiteral("http"));
        probe.setHost(settings.host, QUrl::StrictMode);
        if (settings.host.isEmpty() || probe.host().isEmpty() || settings.port < 1 || settings.port > 65535)
            throw Error(ErrorCode::BadInput, Tr::tr("A proxy needs its name and a port from 1 to 65535."));
    }
    NetworkSettings stored = settings;
    if (!settings.authorities.isEmpty()) {
        if (!QFileInfo(settings.authorities).isFile())
            throw Error(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(settings.authorities));
        const QByteArray pem = readFileBounded(settings.authorities, kMaxPem);
        certificatesIn(pem, context.clock->nowUtc());
        stored.authorities = authoritiesFile(context);
        writeFileAtomically(stored.authorities, pem);
    }
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const QJsonObject value{{QStringLiteral("proxy"), toString(stored.proxy)},
                            {QStringLiteral("proxyHost"), stored.host},
                            {QStringLiteral("proxyPort"), stored.port},
                            {QStringLiteral("proxyUser"), stored.user},
                            {QStringLiteral("authorities"), stored.authorities}};
    ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, QStringLiteral("network"), value);
    transaction.audit(QStringLiteral("network.set"), {}, value);
    transaction.commit();
}

ProxyPasswordPlace proxyPasswordPlace(const Context& context)
{
    if (!context.secrets.proxyPassword().isEmpty())
        return ProxyPasswordPlace::Given;
    return QFileInfo::exists(passwordFile(context)) ? ProxyPasswordPlace::File : ProxyPasswordPlace::None;
}

void setProxyPassword(const Context& context, const QString& password)
{
    if (password.contains(u'\n') || password.size() > 1024)
        throw Error(ErrorCode::BadInput, Tr::tr("The proxy's password must be one line of at most 1024 characters."));
    if (password.isEmpty())
        QFile::remove(passwordFile(context));
    else
        writeFileAtomically(passwordFile(context), password.toUtf8(), 0600);
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    transaction.audit(QStringLiteral("network.password"), {}, {{QStringLiteral("kept"), !password.isEmpty()}});
    transaction.commit();
}

net::HttpSettings httpSettings(const Context& context, const ledger::Ledger& ledger)
{
    const NetworkSettings network = networkSettings(ledger);
    net::HttpSettings settings;
    if (network.proxy == ProxyMode::Manual) {
        settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, network.host, static_cast<quint16>(network.port),
                                       network.user, network.user.isEmpty() ? QString() : proxyPassword(context));
    } else if (network.proxy == ProxyMode::System) {
        const QNetworkProxyQuery query(QUrl(QStringLiteral("https://www.jpcert.or.jp/")));
        settings.proxy = QNetworkProxyFactory::systemProxyForQuery(query).value(0, settings.proxy);
    }
    if (!network.authorities.isEmpty()) {
        try {
            settings.extraAuthorities =
                certificatesIn(readFileBounded(network.authorities, kMaxPem), context.clock->nowUtc());
        } catch (const Error& error) {
            throw Error(ErrorCode::Corrupt,
                        Tr::tr("The company's root certificate %1 cannot be used any more, so no encrypted source can be "
                               "checked. Give it again in the network settings.")
                            .arg(network.authorities),
                        error.sentence());
        }
    }
    return settings;
}

} // namespace akimori::operations
