#pragma once

#include "operations/context.h"
#include "records/site.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <vector>

namespace akimori::operations {

/// A tree that the server keeps beside the live one after a restore or a publish, so that one click goes back to it. It
/// takes room on the server until somebody confirms the live tree.
struct KeptTree
{
    QString id;              ///< as `restore rollback --id` takes it
    QDateTime at;            ///< UTC, by the server's clock: when the trees were exchanged last
    QList<QByteArray> roots; ///< whose previous state is kept
    bool rolledBack = false; ///< the kept tree is the one that was taken away again
    QString restoredFrom;    ///< generation, or archive file, of a restore of this ledger; empty otherwise
    QString changeNo;        ///< of a publish of this ledger; empty otherwise
};

QString describe(const KeptTree& tree); ///< translated, one line: id, when, from before what

/// What the server keeps for a rollback, newest first. Needs the connection; throws what transports throw.
class ListKeptTrees
{
public:
    explicit ListKeptTrees(const Context& context) : m_context(context) {}
    std::vector<KeptTree> run(const QString& siteName, JobContext& job) const;

private:
    const Context& m_context;
};

/// 復元の確定: accepts the live tree for good and removes the kept one from the server. After a publish a rollback stays
/// possible, from the generation before the change.
/// Throws Error(NotFound) when the server keeps nothing under the id. Returns warnings, translated.
class ConfirmRestore
{
public:
    explicit ConfirmRestore(const Context& context) : m_context(context) {}
    QStringList run(const QString& siteName, const QString& id, JobContext& job) const;
    /// Every tree that the server keeps for the site, of whatever restore or publish.
    QStringList runAll(const QString& siteName, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
