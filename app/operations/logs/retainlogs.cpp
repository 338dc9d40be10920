#include "operations/logs/retainlogs.h"

#include "base/hash.h"
#include "base/jst.h"
#include "ledger/loghandovertable.h"
#include "operations/logs/handoverlogs.h"
#include "operations/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace akimori::operations {

namespace {

/// A folder is recognised by its manifest, whose hash the ledger holds; a zip cannot be looked into without its password
/// and is recognised by its name, which carries the number.
void requireThatPackage(const LogHandover& handover)
{
    const QFileInfo package(handover.package);
    const QString manifest = handover.package + QStringLiteral("/manifest.json");
    bool same = package.isFile() && handover.encrypted && package.fileName() == handover.no + QStringLiteral(".zip");
    if (package.isDir() && !package.isSymLink() && QFileInfo(manifest).isFile()) {
        const JobContext job;
        same = sha256OfFile(manifest.toUtf8(), job) == handover.manifestSha256;
    }
    if (!same)
        throw Error(ErrorCode::Corrupt,
                    Tr::tr("What lies at %1 is not the package %2 as it was recorded, so nothing was deleted. Look at it "
                           "yourself.")
                        .arg(handover.package, handover.no));
}

} // namespace

std::vector<LogHandover> packagesToDelete(const Context& context, const QString& siteName)
{
    const QDate today = jst::date(context.clock->nowUtc());
    std::vector<LogHandover> due;
    for (LogHandover& handover : listLogHandovers(context, siteName)) {
        if (handover.keepUntil.isValid() && handover.keepUntil < today && !handover.deletedAt.isValid())
            due.push_back(std::move(handover));
    }
    std::reverse(due.begin(), due.end());
    return due;
}

LogHandover deletePackage(const Context& context, const QString& no, const QString& reason)
{
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const ledger::LogHandoverTable table(*ledger);
    LogHandover handover = findLogHandover(context, no);
    if (handover.package.isEmpty() || handover.deletedAt.isValid())
        throw Error(ErrorCode::Conflict, Tr::tr("The log request %1 has no package here, or it is deleted already.").arg(no));
    const bool over = handover.keepUntil.isValid() && handover.keepUntil < jst::date(transaction.nowUtc());
    if (!over && reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The agreed time of keeping is not over. Say with --reason why the package is "
                                                "deleted now."));
    const bool there = QFileInfo::exists(handover.package);
    if (there) {
        requireThatPackage(handover);
        const bool gone = QFileInfo(handover.package).isDir() ? QDir(handover.package).removeRecursively()
                                                              : QFile::remove(handover.package);
        if (!gone)
            throw Error(ErrorCode::LocalIo, Tr::tr("The package at %1 could not be deleted completely. Delete the rest by hand "
                                                   "and run this again.")
                                                .arg(handover.package));
    }
    handover.deletedAt = transaction.nowUtc();
    handover.deletedBy = transaction.actor().name;
    handover.deletion = reason.trimmed().isEmpty() ? Tr::tr("The agreed time of keeping is over.") : reason.trimmed();
    if (!there)
        handover.deletion += u' ' + Tr::tr("(The package was gone already.)");
    table.update(transaction, handover);
    transaction.audit(QStringLiteral("logs.delete"), no,
                      {{QStringLiteral("package"), handover.package},
                       {QStringLiteral("wasThere"), there},
                       {QStringLiteral("reason"), handover.deletion},
                       {QStringLiteral("manifestSha256"), QString::fromLatin1(handover.manifestSha256)}});
    transaction.commit();
    return handover;
}

} // namespace akimori::operations
