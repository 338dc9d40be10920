#pragma once

#include "operations/context.h"
#include "records/generation.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace akimori::operations {

/// What to restore. Exactly one of generationId, point and archive is set.
struct RestoreRequest
{
    QString site;                   ///< whose generation; empty = the only one
    QString generationId;
    std::optional<QDateTime> point; ///< UTC; the newest verified generation not later is used
    QString archive;                ///< a .tar.zst outside the store (second copy), with its manifest beside it
    QString toSite;                 ///< restore onto the server of another site; empty = the same
    QList<QByteArray> paths;        ///< relative to a root, or absolute; empty = everything
    bool pushEverything = false;    ///< copy nothing on the server, e.g. after an incident
    bool drill = false;             ///< 復元訓練
};

/// One difference between the generation and the live tree.
struct RestoreChange
{
    enum class Kind { Added, Changed, Removed, Permissions };
    Kind kind = Kind::Changed;
    QByteArray path; ///< member path (absolute without the leading slash), bytes
    qint64 size = 0; ///< bytes after the restore
};

/// 復元の事前確認: what a restore would do; nothing was changed.
struct RestorePreview
{
    Site target;
    Generation generation;
    std::vector<RestoreChange> changes; ///< sorted by path
    qint64 unchanged = 0;               ///< files that stay as they are
    qint64 bytesToUpload = 0;
    QStringList method;   ///< translated, one sentence per root: swapped as a whole, per file and why …
    QStringList warnings; ///< translated
};

/// 復元作業: outcome of an applied restore.
struct RestoreOutcome
{
    Generation generation;
    qint64 changed = 0;
    qint64 uploadedBytes = 0;
    QString rollbackId; ///< empty when nothing had to be changed
    QStringList warnings;
    bool servedAsRestored = false; ///< the pages that were compared over HTTP had the restored content
    QString servedDetail;          ///< translated: what was compared, or why it could not be
};

class PreviewRestore
{
public:
    explicit PreviewRestore(const Context& context) : m_context(context) {}
    RestorePreview run(const RestoreRequest& request, JobContext& job) const;

private:
    const Context& m_context;
};

/// Stages, verifies on the server, swaps. Throws Error(Conflict) when the live tree changes meanwhile; then nothing
/// was changed.
class ApplyRestore
{
public:
    explicit ApplyRestore(const Context& context) : m_context(context) {}
    RestoreOutcome run(const RestoreRequest& request, JobContext& job) const;

private:
    const Context& m_context;
};

/// 切戻し: puts the tree back that a restore replaced.
class RollbackRestore
{
public:
    explicit RollbackRestore(const Context& context) : m_context(context) {}
    void run(const QString& siteName, const QString& rollbackId, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
