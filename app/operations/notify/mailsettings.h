#pragma once

#include "incidents/escalation.h"
#include "net/mail/smtpclient.h"
#include "operations/context.h"
#include "records/alert.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace akimori::operations {

/// How this profile sends mail, and to whom. Kept in the ledger (setting "mail"), without the password.
struct MailSettings
{
    QString host; ///< empty = mail is not set up
    int port = 587;
    net::MailSecurity security = net::MailSecurity::StartTls;
    QString user;   ///< empty = no login
    QString from;   ///< sender's address
    QString caFile; ///< PEM file of an own authority; empty = the system's authorities
    int repeatMinutes = 60; ///< what nobody acknowledged is mailed again; 5 … 1440
    QStringList onCall; ///< 当番
    QStringList manager;
    QStringList responsible;

    bool ready() const { return !host.isEmpty() && !from.isEmpty() && !all().isEmpty(); }
    /// Addresses of an audience; where nobody is entered, those of the next one that has somebody.
    QStringList of(Audience audience) const;
    QStringList all() const;
};

QJsonObject toJson(const MailSettings& settings);
MailSettings mailSettingsFromJson(const QJsonObject& object); ///< throws Error(BadInput) for an unknown security
QString toString(net::MailSecurity security);                  ///< "starttls" / "tls"
net::MailSecurity mailSecurityFromString(const QString& text); ///< throws Error(BadInput)

MailSettings readMailSettings(ledger::Ledger& ledger);
/// 連絡基準: escalation and hours as agreed with the city; the standard one until they are recorded.
incidents::EscalationPolicy readEscalationPolicy(ledger::Ledger& ledger);

/// Where the password would come from now.
enum class MailPasswordPlace { None, Environment, Keychain, File };
MailPasswordPlace mailPasswordPlace(const Context& context);

/// The server with its password. Throws Error(BadInput) while mail is not set up, Error(AuthRefused) when the login has no
/// password here, Error(PermissionDenied) when others can read the password file.
net::SmtpServer mailServer(const Context& context, const MailSettings& settings);

/// Replaces the settings; the audit keeps the values before and after. Messages that wait are tried again at once.
/// Throws Error(BadInput) for addresses, host, port or an interval that cannot be meant.
class SetMailSettings
{
public:
    explicit SetMailSettings(const Context& context) : m_context(context) {}
    void run(const MailSettings& settings) const;

private:
    const Context& m_context;
};

/// Keeps the password in a file of the profile with mode 0600, because the unattended run cannot ask a keychain; empty
/// removes it. Only the fact is recorded.
class SetMailPassword
{
public:
    explicit SetMailPassword(const Context& context) : m_context(context) {}
    void run(const QString& password) const;

private:
    const Context& m_context;
};

/// Records the escalation as agreed with the city. Throws Error(BadInput): unknown words, times that cannot be meant, a step
/// that is there twice.
class SetEscalationPolicy
{
public:
    explicit SetEscalationPolicy(const Context& context) : m_context(context) {}
    void run(const QJsonObject& policy) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
