#pragma once

#include "base/clock.h"
#include "deployment/contentsource.h"
#include "deployment/plan.h"
#include "remote/transport.h"

#include <QStringList>

namespace akimori::deployment {

struct DeploymentResult
{
    qint64 changed = 0;       ///< paths added, changed, removed or given other attributes
    qint64 uploadedBytes = 0; ///< contents, without headers
    QByteArray rollbackId;    ///< for rollback() and confirm(); empty when nothing had to be switched
    QStringList warnings;     ///< translated; the plan's included
    /// What the server was proven to hold, by member path, of roots that were switched as a whole: files carry their
    /// sha256, and inode and ctime by which a later change shows. Sorted per root.
    std::vector<TreeEntry> proven;
};

/// Settles what earlier deployments left half-way (replayJournals()), then looks at the roots as they are: facts and
/// listing, the input of makePlan(). A root inside another one is left out, because the outer one covers it. A missing
/// root is an empty one. One command a root where nothing was left.
std::vector<LiveRoot> settleAndSurvey(remote::Transport& transport, const QList<QByteArray>& roots, JobContext& job);

/// Carries out a plan: stage, verify every file on the server, switch, keep the previous state (design §7).
///
/// Until the switch of a root begins, any failure or cancel leaves it untouched. A copied file whose content is
/// not the wanted one is uploaded and everything is verified again. Throws Error(Conflict) when the live tree is
/// no longer the one the plan was made for; nothing is changed then. Throws Error(Corrupt) when the server does
/// not hold what was sent. A cut during the switch: the outcome is settled by replayJournals() at the next
/// connection. The promise holds per root; roots are switched one after the other once all are verified.
DeploymentResult deploy(remote::Transport& transport, const DeploymentPlan& plan, ContentSource& source,
                        const Clock& clock, JobContext& job);

} // namespace akimori::deployment
