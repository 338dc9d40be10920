#pragma once

#include "remote/transport.h"

namespace akimori::remote {

/// Last word of a deployment's journal. Meaning and replay: docs/formats/deployment.md.
enum class DeploymentState {
    Staging,
    Verified,
    Saving,
    Swapping,
    Swapped,
    RollingBack,
    RolledBack,
    Confirmed,
    Unknown
};

DeploymentState deploymentStateFromWord(const QByteArray& word);

enum class Settle {
    Forward, ///< bring the staged tree in place
    Back,    ///< bring the previous tree back
    Replay,  ///< finish or undo what an interrupted Forward or Back began
};

/// Runs the swap script on the deployment folder (absolute path). It ignores HUP, INT, TERM and PIPE and needs
/// nothing from the connection once its argument has arrived. Returns the state it left.
/// Throws Error: Conflict (somebody recreated the root in the gap; all three trees are named), PermissionDenied,
/// NoSpace, RemoteCommandFailed; after any of these the old tree is in place unless the sentence says otherwise.
/// ProtocolBroken or HostUnreachable: outcome unknown; replay at the next connection.
DeploymentState settleTree(Transport& transport, const QByteArray& deploymentFolder, Settle direction,
                           JobContext& job);

} // namespace akimori::remote
