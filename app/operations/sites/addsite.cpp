#include "operations/sites/addsite.h"

#include "ledger/sitetable.h"
#include "operations/tr.h"
#include "remote/connect.h"

#include <QJsonObject>
#include <QUuid>

namespace akimori::operations {

namespace {

/// Keeps the promise "on failure nothing is saved" for the host key.
class AcceptedKey
{
public:
    AcceptedKey(const Context& context, const Site& site, const QString& fingerprint, JobContext& job)
        : m_store(context.profile.hostKeyFile()), m_port(site.port)
    {
        const remote::HostProfile profile = hostProfile(context, site);
        m_host = remote::wireHost(profile);
        if (fingerprint.isEmpty())
            return; // an unknown key is refused by the transport, with its fingerprint
        const remote::HostKey shown = remote::fetchHostKey(profile, job);
        if (shown.fingerprint() != fingerprint)
            throw remote::HostKeyError(m_store.check(m_host, m_port, shown), shown, m_host, m_port);
        m_wasKnown = m_store.check(m_host, m_port, shown) == remote::HostKeyState::Known;
        m_store.accept(m_host, m_port, shown);
        m_accepted = true;
    }

    ~AcceptedKey()
    {
        if (!m_accepted || m_kept || m_wasKnown)
            return;
        try {
            m_store.forget(m_host, m_port);
        } catch (const Error&) {
            // The login failed already and is what the caller hears of; the key itself was confirmed by a person.
        }
    }

    AcceptedKey(const AcceptedKey&) = delete;
    AcceptedKey& operator=(const AcceptedKey&) = delete;

    void keep() { m_kept = true; }

private:
    remote::HostKeyStore m_store;
    QByteArray m_host;
    int m_port;
    bool m_wasKnown = false;
    bool m_accepted = false;
    bool m_kept = false;
};

/// Connects; returns which transport did.
TransportChoice connectOnce(const Context& context, const Site& site, JobContext& job)
{
    job.report(Tr::tr("Connecting to %1").arg(site.host), 0, 0);
    const std::unique_ptr<remote::Transport> transport = transportTo(context, site);
    transport->open(job);
    const TransportChoice used = transport->used();
    transport->close();
    return used;
}

QJsonObject auditDetail(const Site& site)
{
    return {{QStringLiteral("name"), site.name},
            {QStringLiteral("host"), site.host},
            {QStringLiteral("port"), site.port},
            {QStringLiteral("user"), site.user},
            {QStringLiteral("url"), site.url},
            {QStringLiteral("impact"), toString(site.impact)}};
}

} // namespace

Site AddSite::run(const Site& draft, const QString& acceptedFingerprint, JobContext& job) const
{
    validate(draft);
    const auto ledger = m_context.openLedger();
    const ledger::SiteTable table(*ledger);
    if (table.byName(draft.name))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The name “%1” is already used by another site. Choose another name.").arg(draft.name));
    Site site = draft;
    site.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    site.createdAt = m_context.clock->nowUtc();
    AcceptedKey key(m_context, site, acceptedFingerprint, job);
    site.resolvedVia = connectOnce(m_context, site, job);

    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    table.insert(transaction, site);
    transaction.audit(QStringLiteral("site.add"), site.id, auditDetail(site));
    transaction.commit();
    key.keep();
    return site;
}

Site EditSite::run(const Site& changed, const QString& acceptedFingerprint, JobContext& job) const
{
    validate(changed);
    const auto ledger = m_context.openLedger();
    const ledger::SiteTable table(*ledger);
    const std::optional<Site> before = table.find(changed.id);
    if (!before)
        throw Error(ErrorCode::NotFound, Tr::tr("The site is no longer registered. Reload the list."));
    Site site = changed;
    site.createdAt = before->createdAt;
    const bool reconnect = !acceptedFingerprint.isEmpty() || site.host != before->host || site.port != before->port || site.user != before->user
                           || site.keyFile != before->keyFile || site.via != before->via;
    std::optional<AcceptedKey> key;
    if (reconnect) {
        site.resolvedVia = TransportChoice::Auto;
        key.emplace(m_context, site, acceptedFingerprint, job);
        site.resolvedVia = connectOnce(m_context, site, job);
    }
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    table.update(transaction, site);
    transaction.audit(QStringLiteral("site.edit"), site.id, auditDetail(site));
    transaction.commit();
    if (key)
        key->keep();
    return site;
}

} // namespace akimori::operations
