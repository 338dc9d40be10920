#include "operations/context.h"

#include "base/jst.h"
#include "ledger/movedpaths.h"
#include "ledger/persontable.h"
#include "ledger/sitetable.h"
#include "operations/tr.h"
#include "people/roles.h"
#include "remote/connect.h"

#include <QFileInfo>
#include <QStringList>

namespace akimori::operations {

namespace {

/// The profile stands somewhere else than its records say: on a new computer, from the second copy, or renamed. A copy that
/// lies beside the original works with its own files, too. Another spelling of the same folder is no move.
void followMovedProfile(ledger::Ledger& ledger, const QString& folder)
{
    const QString recorded = ledger::recordedFolder(ledger);
    if (recorded.isEmpty() || recorded == folder || QFileInfo(recorded).canonicalFilePath() == QFileInfo(folder).canonicalFilePath())
        return;
    ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
    if (ledger::recordedFolder(ledger) != recorded)
        return; // another run was faster
    const qint64 paths = ledger::movePaths(transaction, recorded, folder);
    transaction.audit(QStringLiteral("profile.move"), {},
                      {{QStringLiteral("from"), recorded}, {QStringLiteral("to"), folder}, {QStringLiteral("paths"), paths}});
    transaction.commit();
}

} // namespace

Context Context::open(const QString& profileFolder, const QString& asName, const Clock& clock)
{
    return {Profile(profileFolder), asName, &clock, SecretSource::fromEnvironment(), false};
}

std::unique_ptr<ledger::Ledger> Context::openLedger() const
{
    auto ledger = ledger::Ledger::open(profile.ledgerFile(), *clock);
    followMovedProfile(*ledger, profile.folder());
    return ledger;
}

QString Context::nameOfActor() const
{
    return asName.isEmpty() ? qEnvironmentVariable("USER", QStringLiteral("akimori")) : asName;
}

Actor Context::actor(ledger::Ledger& ledger) const
{
    if (unattended)
        return Actor::automatic();
    return people::actorFor(ledger::PersonTable(ledger).all(), nameOfActor(), jst::date(clock->nowUtc()));
}

Site findSite(ledger::Ledger& ledger, const QString& name)
{
    const ledger::SiteTable table(ledger);
    if (!name.isEmpty()) {
        if (const std::optional<Site> site = table.byName(name))
            return *site;
    }
    const std::vector<Site> sites = table.all();
    QStringList names;
    for (const Site& site : sites)
        names << site.name;
    if (name.isEmpty() && sites.size() == 1)
        return sites.front();
    if (sites.empty())
        throw Error(ErrorCode::NotFound,
                    Tr::tr("No site is registered in this profile. Register one with “site add”."));
    if (name.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The profile has several sites (%1). Say which one with --site.")
                                             .arg(names.join(QStringLiteral(", "))));
    throw Error(ErrorCode::NotFound, Tr::tr("There is no site “%1” in this profile. It has: %2.")
                                         .arg(name, names.join(QStringLiteral(", "))));
}

Site siteById(ledger::Ledger& ledger, const QString& id)
{
    const std::optional<Site> site = ledger::SiteTable(ledger).find(id);
    if (!site)
        throw Error(ErrorCode::NotFound, Tr::tr("The site is no longer registered in this profile."), id);
    return *site;
}

remote::HostProfile hostProfile(const Context& context, const Site& site)
{
    const SecretSource::Secret secret = context.secrets.forSite(site.id);
    remote::HostProfile profile;
    profile.host = site.host;
    profile.port = site.port;
    profile.user = site.user;
    profile.keyFile = site.keyFile;
    profile.passphrase = secret.passphrase;
    profile.password = secret.password;
    profile.hostKeyFile = context.profile.hostKeyFile();
    return profile;
}

std::unique_ptr<remote::Transport> transportTo(const Context& context, const Site& site)
{
    // Known to need the OpenSSH client: the failed attempt is saved. Otherwise every stream may take its best road.
    const bool needsClient = site.via == TransportChoice::Auto && site.resolvedVia == TransportChoice::OpenSsh;
    return remote::makeTransport(hostProfile(context, site), needsClient ? TransportChoice::OpenSsh : site.via);
}

} // namespace akimori::operations
