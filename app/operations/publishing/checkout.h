#pragma once

#include "operations/context.h"

namespace akimori::operations {

/// 編集用に取り出す: a working copy of one document root, for any editor, with a note beside it of what it began from
/// (see origin.h), so that a later publish notices what others changed meanwhile.
class CheckoutSite
{
public:
    struct Request
    {
        QString site;         ///< name; empty = the only one
        QByteArray root;      ///< absolute; empty = the only one
        QString to;           ///< folder on this machine, empty or missing
        QString generationId; ///< empty = the server as it is now
    };
    struct Result
    {
        QString folder; ///< absolute
        qint64 files = 0;
        qint64 bytes = 0;
        QStringList leftOut; ///< translated: links that lead out of the root, pipes …
    };

    explicit CheckoutSite(const Context& context) : m_context(context) {}
    /// Every body is compared with its check sum. Throws Error: Conflict (folder not empty), Corrupt, NotFound, and what
    /// the transport throws; then nothing is left in the folder.
    Result run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
