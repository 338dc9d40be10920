#pragma once

#include "backup/pull.h"
#include "operations/backup/privatekeys.h"
#include "operations/context.h"

#include <vector>

namespace akimori::operations {

/// A place on the server that belongs to a system backup, and why.
struct SystemPath
{
    QByteArray path;     ///< absolute, bytes; a folder or a file
    QString explanation; ///< translated; what the person entered for an own path
};

/// システムバックアップの対象: the explained list of the site, the standard one until it is edited.
std::vector<SystemPath> systemPaths(const ledger::Ledger& ledger, const Site& site);

/// Replaces the list; an empty one brings the standard list back. Throws Error(BadInput) for a path that is not
/// absolute or is "/".
void setSystemPaths(const Context& context, const QString& siteName, const std::vector<SystemPath>& paths);

/// Member folder with what the server's commands said.
inline constexpr char kSystemFacts[] = "akimori-system";

/// Private keys, password hashes and the like: left out of system generations and named as left out. By name, because
/// such files are often unreadable anyway.
bool holdsSecret(const QByteArray& memberPath);

/// Completes the plan of a system backup: roots, what is left out, the answers of the server's commands, and, when chosen,
/// the encrypted private keys of certificates. Commands that failed become warnings; their output is kept all the same.
QStringList planSystemBackup(const std::vector<SystemPath>& paths, const std::optional<KeyBackup>& keys,
                             remote::Transport& transport, backup::PullPlan& plan, JobContext& job);

} // namespace akimori::operations
