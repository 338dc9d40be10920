#pragma once

#include "operations/context.h"
#include "records/generation.h"

#include <vector>

namespace akimori::operations {

/// 二次保管 (3-2-1): copies what a new workstation needs into another folder, NAS or removable disk: every kept
/// generation with manifest and check sums, the ledger (it holds the settings), host keys, baselines and attachments.
///
///     <folder>/<site id>/<kind>/<id>.tar.zst, .manifest, .sha256
///     <folder>/profile/known_hosts, attachments/, documents/ (issued papers), sites/, takeovers/
///     <folder>/ledger/ledger-yyyymmdd.sqlite
///
/// What was cut short (disk full, unplugged) continues at the next run where it stopped. Nothing is ever removed
/// there. A copied archive counts only after it was read back from there and has the generation's check sum.
class SecondCopy
{
public:
    struct Outcome
    {
        QStringList copied;   ///< generation ids, read back there
        QStringList present;  ///< were there already
        QStringList damaged;  ///< translated sentences: damaged here, or there and replaced
        qint64 bytes = 0;     ///< written now
        QString ledgerCopy;   ///< absolute path
    };

    explicit SecondCopy(const Context& context) : m_context(context) {}

    /// `verifyPresent`: re-read also what was copied earlier. Throws Error(LocalIo, NoSpace, PermissionDenied,
    /// BadInput for a folder inside the profile, Locked, Cancelled).
    Outcome run(const QString& folder, bool verifyPresent, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
