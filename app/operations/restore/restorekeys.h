#pragma once

#include "operations/restore/systemrestore.h"

namespace akimori::operations {

/// 秘密鍵の復元: opens the encrypted private keys of a system generation with the key that the manager keeps, and puts chosen
/// ones back. Nothing that was opened is written to this computer's disk.
class RestorePrivateKeys
{
public:
    struct Request
    {
        QString site;
        QString generation;
        QString keyFile;        ///< the private key as made by EditKeyBackup
        QByteArray passphrase;
        QList<QByteArray> paths; ///< absolute; must be among list()
        SystemTarget target;
    };

    explicit RestorePrivateKeys(const Context& context) : m_context(context) {}

    /// Absolute paths of the keys in the generation; needs no key. Throws Error(NotFound) when it holds none.
    QList<QByteArray> list(const QString& siteName, const QString& generationId, JobContext& job) const;

    /// Throws Error: AuthRefused (passphrase), BadInput (no key file, or a path that is not held), Corrupt (another key, or
    /// changed), NotFound, and what putSystemFiles() throws.
    std::vector<RestoreSystemFiles::File> run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
