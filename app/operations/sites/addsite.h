#pragma once

#include "operations/context.h"
#include "remote/hostkeystore.h"

namespace akimori::operations {

/// Registers a site after a real connection. 用語: 接続先の登録.
class AddSite
{
public:
    explicit AddSite(const Context& context) : m_context(context) {}

    /// `draft` without id and createdAt. `acceptedFingerprint` is "SHA256:…" as the person confirmed it; it must be
    /// the key that the server shows. Empty: only a key that the profile accepted before is good. On any failure
    /// nothing is saved, neither site nor key. Throws HostKeyError with the shown key, Error(BadInput) for a name
    /// that is taken, and what the transport throws.
    Site run(const Site& draft, const QString& acceptedFingerprint, JobContext& job) const;

private:
    const Context& m_context;
};

/// Changes a registered site; host, port, user or key changes are connected first, like a new site. So is an
/// unchanged one with a fingerprint: that is how the key of a rebuilt server is accepted.
class EditSite
{
public:
    explicit EditSite(const Context& context) : m_context(context) {}

    /// `changed.id` names the site. Throws like AddSite.
    Site run(const Site& changed, const QString& acceptedFingerprint, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
