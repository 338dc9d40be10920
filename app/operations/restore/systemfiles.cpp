#include "operations/restore/systemfiles.h"

#include "base/bytepath.h"
#include "base/filelock.h"
#include "base/jst.h"
#include "ledger/restoretable.h"
#include "operations/tr.h"
#include "remote/commands/pullfiles.h"
#include "remote/commands/replacefile.h"
#include "remote/commands/streamfiles.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace akimori::operations {

namespace {

RestoreSystemFiles::File restoreOne(remote::Transport& transport, const SystemBody& wanted, const QByteArray& stamp,
                                    JobContext& job)
{
    RestoreSystemFiles::File file;
    file.path = wanted.entry.path;
    try {
        remote::FileReplacement replacement;
        replacement.path = '/' + wanted.entry.path;
        if (wanted.entry.isSymlink()) {
            replacement.linkTarget = wanted.entry.linkTarget;
            for (const TreeEntry& live : remote::relistFiles(transport, {wanted.entry.path}, job))
                replacement.liveLinkTarget = live.linkTarget;
        } else {
            replacement.body = wanted.body(job);
            replacement.sha256 = wanted.entry.sha256;
            replacement.mode = wanted.entry.mode;
        }
        if (replacement.liveLinkTarget.isEmpty())
            replacement.liveSha256 = remote::hashFiles(transport, {wanted.entry.path}, job).value(wanted.entry.path);
        replacement.stamp = stamp;
        file.keptOriginal = remote::replaceFile(transport, replacement, job);
        file.restored = true;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        file.failure = error.sentence();
        job.note(file.failure);
    }
    return file;
}

Restore begun(const Context& context, ledger::Ledger& ledger, const SystemRestore& what, const std::vector<SystemBody>& bodies)
{
    Restore restore;
    restore.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    restore.siteId = what.target.id;
    restore.sourceSiteId = what.source.id;
    restore.kind = BackupKind::System;
    restore.generationId = what.generation.id;
    restore.archive = what.generation.archive;
    restore.point = what.generation.takenAt;
    for (const SystemBody& wanted : bodies)
        restore.paths << '/' + wanted.entry.path;
    restore.startedAt = context.clock->nowUtc();
    restore.drill = what.drill;
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    restore.startedBy = transaction.actor().name;
    ledger::RestoreTable(ledger).insert(transaction, restore);
    transaction.audit(QStringLiteral("restore.start"), restore.id,
                      {{QStringLiteral("generation"), restore.generationId},
                       {QStringLiteral("kind"), toString(restore.kind)},
                       {QStringLiteral("site"), restore.siteId},
                       {QStringLiteral("drill"), restore.drill}});
    transaction.commit();
    return restore;
}

void ended(const Context& context, ledger::Ledger& ledger, Restore& restore,
           const std::vector<RestoreSystemFiles::File>& files, const QString& failure)
{
    QJsonArray list;
    for (const RestoreSystemFiles::File& file : files) {
        restore.changed += file.restored ? 1 : 0;
        list.append(QJsonObject{{QStringLiteral("path"), printable('/' + file.path)},
                                {QStringLiteral("restored"), file.restored},
                                {QStringLiteral("keptOriginal"), printable(file.keptOriginal)},
                                {QStringLiteral("failure"), file.failure}});
    }
    restore.endedAt = context.clock->nowUtc();
    restore.state = restore.changed > 0 ? RestoreState::Confirmed : RestoreState::Failed;
    restore.failure = failure;
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    ledger::RestoreTable(ledger).update(transaction, restore);
    transaction.audit(QStringLiteral("restore.end"), restore.id,
                      {{QStringLiteral("state"), toString(restore.state)}, {QStringLiteral("files"), list}});
    transaction.commit();
}

} // namespace

std::vector<RestoreSystemFiles::File> putSystemFiles(const Context& context, ledger::Ledger& ledger,
                                                     const SystemRestore& what, const std::vector<SystemBody>& bodies,
                                                     JobContext& job)
{
    const FileLock lock(context.profile.siteLockFile(what.target.id), Tr::tr("The site “%1”").arg(what.target.name));
    Restore restore = begun(context, ledger, what, bodies);
    std::vector<RestoreSystemFiles::File> files;
    try {
        const auto transport = transportTo(context, what.target);
        const QByteArray stamp = jst::fileStamp(restore.startedAt).toLatin1();
        for (const SystemBody& wanted : bodies) {
            job.report(Tr::tr("Restoring %1").arg(printable('/' + wanted.entry.path)), static_cast<qint64>(files.size()),
                       static_cast<qint64>(bodies.size()));
            files.push_back(restoreOne(*transport, wanted, stamp, job));
        }
    } catch (const Error& error) {
        ended(context, ledger, restore, files, error.sentence());
        throw;
    }
    ended(context, ledger, restore, files, {});
    return files;
}

} // namespace akimori::operations
