#pragma once

#include "remote/commands/settletree.h"
#include "remote/script.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace akimori::remote {

/// One deployment folder found on the server.
struct DeploymentRecord
{
    QByteArray folder; ///< absolute path
    QByteArray id;     ///< "yyyymmdd-hhmmss-xxxxxxxx"
    int number = 0;    ///< of the root within the deployment
    QByteArray root;   ///< absolute, as the deployment named it
    QByteArray mode;   ///< "swaproot", "swaplink", "perfile"; empty when the upload was cut before
    DeploymentState state = DeploymentState::Unknown;
    QDateTime at;            ///< UTC by the server's clock: when the state was reached
    qint64 secondsSince = 0; ///< by the server's clock
};

/// Finds the deployments of `root` (absolute): in its parent, beside the folder that a link leads to, and in the
/// root itself. Folders that others own or may enter are not looked at.
std::vector<DeploymentRecord> listDeployments(Transport& transport, const QByteArray& root, JobContext& job);

/// The two halves of listDeployments(), for runScripts().
Script deploymentList(const QByteArray& root);
std::vector<DeploymentRecord> readDeploymentList(const QByteArray& root, const ScriptOutcome& outcome,
                                                 const QByteArray& output);

/// Removes a deployment folder for good: the previous tree when it is swapped, the staged or deployed one
/// otherwise. Refuses (Conflict) while a swap is under way. `accept` marks it confirmed and flushes the file system
/// before anything is removed. Returns what could not be removed, for a warning.
QByteArray removeDeployment(Transport& transport, const QByteArray& deploymentFolder, bool accept, JobContext& job);

} // namespace akimori::remote
