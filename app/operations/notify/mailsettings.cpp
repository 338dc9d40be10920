#include "operations/notify/mailsettings.h"

#include "base/atomicfile.h"
#include "ledger/outboxtable.h"
#include "ledger/settingtable.h"
#include "operations/tr.h"
#include "records/words.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace akimori::operations {

namespace {

const QString kMail = QStringLiteral("mail");
const QString kEscalation = QStringLiteral("escalation");
constexpr qsizetype kMostAddresses = 30;
constexpr qint64 kLongestPassword = 1024;

constexpr std::array kSecurities{records::Word<net::MailSecurity>{net::MailSecurity::StartTls, "starttls"},
                                 records::Word<net::MailSecurity>{net::MailSecurity::ImplicitTls, "tls"}};

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

QStringList checkedAddresses(const QStringList& addresses)
{
    QStringList checked;
    for (const QString& address : addresses) {
        if (address.trimmed().isEmpty())
            continue;
        const QString one = net::checkedAddress(address);
        if (!checked.contains(one))
            checked << one;
    }
    if (checked.size() > kMostAddresses)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("At most %1 addresses per list can be mailed. Use a mailing list.").arg(kMostAddresses));
    return checked;
}

MailSettings checkedSettings(MailSettings settings)
{
    settings.host = settings.host.trimmed();
    settings.user = settings.user.trimmed();
    settings.caFile = settings.caFile.trimmed();
    settings.onCall = checkedAddresses(settings.onCall);
    settings.manager = checkedAddresses(settings.manager);
    settings.responsible = checkedAddresses(settings.responsible);
    if (settings.host.isEmpty())
        return settings; // mail is switched off; the addresses stay
    settings.from = net::checkedAddress(settings.from);
    if (settings.port < 1 || settings.port > 65535)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The port of the mail server must be from 1 to 65535, usually 587 or 465."));
    if (settings.repeatMinutes < 5 || settings.repeatMinutes > 24 * 60)
        throw Error(ErrorCode::BadInput, Tr::tr("Repeat every 5 minutes at the soonest and once a day at the latest."));
    if (!settings.caFile.isEmpty() && !QFileInfo(settings.caFile).isFile())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The certificate file %1 does not exist. Choose a file in PEM form.").arg(settings.caFile));
    return settings;
}

void setSetting(const Context& context, const QString& name, const QJsonObject& after, const QString& action)
{
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const ledger::SettingTable table(*ledger);
    const auto before = table.value(ledger::SettingTable::kProfile, name);
    table.set(transaction, ledger::SettingTable::kProfile, name, after);
    transaction.audit(action, {},
                      {{QStringLiteral("before"), before.value_or(QJsonValue::Null)}, {QStringLiteral("after"), after}});
    if (name == kMail) {
        const ledger::OutboxTable outbox(*ledger);
        for (OutboxMail& mail : outbox.undelivered()) {
            if (mail.state != OutboxState::Waiting)
                continue;
            mail.nextAttemptAt = transaction.nowUtc();
            outbox.update(transaction, mail);
        }
    }
    transaction.commit();
}

QJsonObject setting(const ledger::Ledger& ledger, const QString& name)
{
    const auto stored = ledger::SettingTable(ledger).value(ledger::SettingTable::kProfile, name);
    return stored ? stored->toObject() : QJsonObject();
}

QString passwordFromFile(const QString& file)
{
    if (!QFileInfo::exists(file))
        return {};
    if (QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        throw Error(ErrorCode::PermissionDenied,
                    Tr::tr("Others can read the password file %1. Enter: chmod 600 “%1”, and change the password.")
                        .arg(file));
    return QString::fromUtf8(readFileBounded(file, kLongestPassword));
}

} // namespace

QStringList MailSettings::of(Audience audience) const
{
    const QStringList* order[] = {&onCall, &manager, &responsible};
    const auto first = static_cast<std::size_t>(audience);
    for (std::size_t i = 0; i < std::size(order); ++i) {
        const QStringList& list = *order[(first + i) % std::size(order)];
        if (!list.isEmpty())
            return list;
    }
    return {};
}

QStringList MailSettings::all() const
{
    return onCall + manager + responsible;
}

QJsonObject toJson(const MailSettings& settings)
{
    return {{QStringLiteral("host"), settings.host},
            {QStringLiteral("port"), settings.port},
            {QStringLiteral("security"), toString(settings.security)},
            {QStringLiteral("user"), settings.user},
            {QStringLiteral("from"), settings.from},
            {QStringLiteral("caFile"), settings.caFile},
            {QStringLiteral("repeatMinutes"), settings.repeatMinutes},
            {QStringLiteral("onCall"), QJsonArray::fromStringList(settings.onCall)},
            {QStringLiteral("manager"), QJsonArray::fromStringList(settings.manager)},
            {QStringLiteral("responsible"), QJsonArray::fromStringList(settings.responsible)}};
}

MailSettings mailSettingsFromJson(const QJsonObject& object)
{
    MailSettings settings;
    settings.host = object.value(QStringLiteral("host")).toString();
    settings.port = object.value(QStringLiteral("port")).toInt(settings.port);
    if (object.contains(QStringLiteral("security")))
        settings.security = mailSecurityFromString(object.value(QStringLiteral("security")).toString());
    settings.user = object.value(QStringLiteral("user")).toString();
    settings.from = object.value(QStringLiteral("from")).toString();
    settings.caFile = object.value(QStringLiteral("caFile")).toString();
    settings.repeatMinutes = object.value(QStringLiteral("repeatMinutes")).toInt(settings.repeatMinutes);
    settings.onCall = texts(object.value(QStringLiteral("onCall")));
    settings.manager = texts(object.value(QStringLiteral("manager")));
    settings.responsible = texts(object.value(QStringLiteral("responsible")));
    return settings;
}

QString toString(net::MailSecurity security)
{
    return records::spell(kSecurities, security);
}

net::MailSecurity mailSecurityFromString(const QString& text)
{
    return records::read(kSecurities, text);
}

MailSettings readMailSettings(ledger::Ledger& ledger)
{
    return mailSettingsFromJson(setting(ledger, kMail));
}

incidents::EscalationPolicy readEscalationPolicy(ledger::Ledger& ledger)
{
    return incidents::escalationPolicyFromJson(setting(ledger, kEscalation));
}

MailPasswordPlace mailPasswordPlace(const Context& context)
{
    if (!context.secrets.mailPassword().isEmpty())
        return context.secrets.mailPasswordFromKeychain() ? MailPasswordPlace::Keychain : MailPasswordPlace::Environment;
    return QFileInfo::exists(context.profile.mailPasswordFile()) ? MailPasswordPlace::File : MailPasswordPlace::None;
}

net::SmtpServer mailServer(const Context& context, const MailSettings& settings)
{
    if (settings.host.isEmpty() || settings.from.isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Mail is not set up. Enter the mail server and the sender under Settings, or with “notify "
                           "settings”."));
    net::SmtpServer server;
    server.host = settings.host;
    server.port = settings.port;
    server.security = settings.security;
    server.user = settings.user;
    server.caFile = settings.caFile;
    if (settings.user.isEmpty())
        return server;
    server.password = context.secrets.mailPassword().isEmpty() ? passwordFromFile(context.profile.mailPasswordFile())
                                                               : context.secrets.mailPassword();
    if (server.password.isEmpty())
        throw Error(ErrorCode::AuthRefused,
                    Tr::tr("The password of the mail server is not known here: the keychain did not give it, and no file holds it. Enter it under "
                           "Settings without the keychain, or with “notify password”; what waits is then sent by itself."));
    return server;
}

void SetMailSettings::run(const MailSettings& settings) const
{
    setSetting(m_context, kMail, toJson(checkedSettings(settings)), QStringLiteral("mail.set"));
}

void SetMailPassword::run(const QString& password) const
{
    const QByteArray bytes = password.toUtf8();
    if (bytes.size() > kLongestPassword || bytes.contains('\n') || bytes.contains('\r') || bytes.contains('\0'))
        throw Error(ErrorCode::BadInput, Tr::tr("This cannot be a password: it is too long or has line ends."));
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const QString file = m_context.profile.mailPasswordFile();
    if (bytes.isEmpty()) {
        if (QFileInfo::exists(file) && !QFile::remove(file))
            throw Error(ErrorCode::LocalIo, Tr::tr("The file %1 could not be removed. Remove it by hand.").arg(file));
    } else {
        writeFileAtomically(file, bytes, 0600);
    }
    transaction.audit(bytes.isEmpty() ? QStringLiteral("mail.passwordRemoved") : QStringLiteral("mail.passwordSet"), {});
    transaction.commit();
}

void SetEscalationPolicy::run(const QJsonObject& policy) const
{
    setSetting(m_context, kEscalation, incidents::toJson(incidents::escalationPolicyFromJson(policy)),
               QStringLiteral("escalation.set"));
}

} // namespace akimori::operations
