#include "operations/sites/forgethostkey.h"

#include "operations/tr.h"
#include "remote/hostkeystore.h"

#include <QJsonObject>

namespace akimori::operations {

void ForgetHostKey::run(const QString& siteName, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The accepted key is only removed with a reason. Enter who confirmed the new key."));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const remote::HostProfile profile = hostProfile(m_context, site);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    transaction.audit(QStringLiteral("site.forgetHostKey"), site.id,
                      {{QStringLiteral("host"), site.host},
                       {QStringLiteral("port"), site.port},
                       {QStringLiteral("reason"), reason.trimmed()}});
    transaction.commit(); // first the record, then the act: an unrecorded removal must not be possible
    remote::HostKeyStore(profile.hostKeyFile).forget(remote::wireHost(profile), profile.port);
}

} // namespace akimori::operations
