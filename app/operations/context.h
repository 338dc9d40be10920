#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "ledger/ledger.h"
#include "operations/profile.h"
#include "operations/secrets.h"
#include "records/site.h"
#include "remote/hostprofile.h"
#include "remote/transport.h"

#include <memory>

namespace akimori::operations {

/// What every use case needs: where the profile is, who acts, what time it is, and the secrets that were read
/// before the job started. A plain value: the window copies it into the worker thread, where each use case opens
/// its own ledger connection.
struct Context
{
    Profile profile;
    QString asName; ///< who is recorded; empty = the login name of this computer
    const Clock* clock;
    SecretSource secrets;
    bool unattended = false; ///< the schedule acts, not a person: recorded as automatic

    /// For the command line and the timers: secrets come from the environment.
    static Context open(const QString& profileFolder, const QString& asName, const Clock& clock);

    /// Also lets the records follow a profile that stands somewhere else now (audited as profile.move).
    std::unique_ptr<ledger::Ledger> openLedger() const;
    /// Who is meant: asName, or the login name of this computer.
    QString nameOfActor() const;
    /// The acting person with the role recorded for the name; without a role when no people are recorded. Throws
    /// Error(NotAllowedNow) when people are recorded and the name holds no role today.
    Actor actor(ledger::Ledger& ledger) const;
};

/// The named site; with an empty name the profile's only one. Throws Error(NotFound, BadInput) saying which sites
/// exist.
Site findSite(ledger::Ledger& ledger, const QString& name);

/// The site with this id. Throws Error(NotFound).
Site siteById(ledger::Ledger& ledger, const QString& id);

/// How to log in to the site's server, with this profile's host keys and secrets.
remote::HostProfile hostProfile(const Context& context, const Site& site);

/// A transport to the site's server; nothing is sent yet.
std::unique_ptr<remote::Transport> transportTo(const Context& context, const Site& site);

} // namespace akimori::operations
