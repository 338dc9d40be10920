#include "operations/logs/handoverlogs.h"

#include "base/atomicfile.h"
#include "base/filelock.h"
#include "base/hash.h"
#include "base/jst.h"
#include "base/language.h"
#include "ledger/loghandovertable.h"
#include "logs/collect.h"
#include "logs/package.h"
#include "logs/zipfile.h"
#include "operations/logs/auditlog.h"
#include "operations/tr.h"
#include "remote/connect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace akimori::operations {

namespace {

/// Of the server; this tool's own history only when it is asked for.
const QList<LogKind> kAllKinds{LogKind::Access, LogKind::Error, LogKind::Auth, LogKind::Journal, LogKind::System};
constexpr int kForgottenDays = 7; ///< what a collection left behind that nobody went on with

qint64 microseconds(const QDateTime& at)
{
    return at.toMSecsSinceEpoch() * 1000;
}

QJsonObject requestDetail(const LogHandover& handover)
{
    return {{QStringLiteral("site"), handover.siteId},
            {QStringLiteral("requestedBy"), handover.requestedBy},
            {QStringLiteral("requestedAt"), jst::iso(handover.requestedAt)},
            {QStringLiteral("purpose"), handover.purpose},
            {QStringLiteral("means"), handover.means}};
}

/// The folder in which the package grows. It is named by what is asked, so that the same request finds what a run before
/// it had copied; without a reason to keep it, it goes with the object.
class Staging
{
public:
    Staging(const QString& parent, const QByteArray& what)
        : m_root(parent + QStringLiteral("/.akimori-logs-") + QString::fromLatin1(Sha256::hexOf(what).left(16)))
        , m_folder(m_root + QStringLiteral("/package"))
    {
        forgetOld(parent);
        makeFolder(m_folder);
        m_journal.emplace(m_folder);
    }
    ~Staging()
    {
        if (!m_kept)
            QDir(m_root).removeRecursively();
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    const QString& folder() const { return m_folder; }
    logs::CopyJournal& journal() { return *m_journal; }
    /// Leaves what was copied for the next try; false when there is nothing worth it.
    bool keep()
    {
        m_kept = !m_journal->empty();
        return m_kept;
    }

private:
    static void forgetOld(const QString& parent)
    {
        const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-kForgottenDays);
        const auto left = QDir(parent).entryInfoList({QStringLiteral(".akimori-logs-????????????????")},
                                                     QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
        for (const QFileInfo& folder : left) {
            if (folder.lastModified() < limit)
                QDir(folder.filePath()).removeRecursively();
        }
    }

    QString m_root;
    QString m_folder;
    std::optional<logs::CopyJournal> m_journal;
    bool m_kept = false;
};

/// What a request is about, as the name of its staging folder.
QByteArray identity(const Site& site, const CollectLogs::Request& request, const LogHandover& handover)
{
    QByteArray text = site.id.toUtf8() + '\0' + request.no.toUtf8() + '\0' + jst::iso(handover.from).toUtf8() + '\0' +
                      jst::iso(handover.to).toUtf8();
    for (const LogKind kind : handover.kinds)
        text += '\0' + toString(kind).toLatin1();
    for (const QByteArray& path : request.paths)
        text += '\0' + path;
    return text;
}

/// Worth going on with: nothing was wrong with the files.
bool mayResume(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::HostUnreachable || code == ErrorCode::Timeout ||
           code == ErrorCode::ProtocolBroken;
}

/// Where the package will stand, and the folder beside it on the same file system.
struct Target
{
    QString package;
    QString parent;
};

Target targetFor(const CollectLogs::Request& request, const QString& no)
{
    const QString out = QDir(request.out).absolutePath();
    const QFileInfo facts(out);
    if (facts.exists() && !facts.isDir())
        throw Error(ErrorCode::BadInput, Tr::tr("%1 is a file. Give a folder for the log package.").arg(out));
    if (request.zip)
        return {out + u'/' + no + QStringLiteral(".zip"), out};
    const QString above = facts.path();
    const bool free =
        !facts.exists() ||
        (QDir(out).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) &&
         QFileInfo(above).isWritable());
    return free ? Target{out, above} : Target{out + u'/' + no, out};
}

void validateRange(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid() || !to.isValid() || from >= to)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The range of the logs is empty: the beginning must lie before the end."));
}

LogHandover byNumber(const ledger::LogHandoverTable& table, const QString& no)
{
    std::optional<LogHandover> found = table.find(no);
    if (!found)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no log request %1. “logs list” shows them.").arg(no));
    return std::move(*found);
}

void keepReceipt(const Context& context, LogHandover& handover, const QString& file)
{
    if (!QFileInfo(file).isFile())
        throw Error(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(file));
    const JobContext job;
    const QString folder = context.profile.attachmentsFolder() + u'/' + handover.no;
    makeFolder(folder);
    handover.receiptSha256 = sha256OfFile(QFileInfo(file).absoluteFilePath().toUtf8(), job);
    handover.receipt = folder + u'/' + QString::fromLatin1(handover.receiptSha256.left(12)) + u'-' + QFileInfo(file).fileName();
    if (!QFileInfo::exists(handover.receipt) && !QFile::copy(file, handover.receipt))
        throw Error(ErrorCode::LocalIo,
                    Tr::tr("The file could not be copied into the profile. Check the free space at %1.").arg(folder));
    QFile::setPermissions(handover.receipt, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// The recorded request that is answered, or a new one, which gets its number when everything is collected.
LogHandover handoverFor(const ledger::LogHandoverTable& table, const CollectLogs::Request& request,
                        const Site& site, const QDateTime& now)
{
    LogHandover handover;
    if (request.no.isEmpty()) {
        handover.siteId = site.id;
        handover.purpose = Tr::tr("Collected without a recorded request"); // nobody asked: requestedBy stays empty
        handover.requestedAt = now;
        return handover;
    }
    const std::optional<LogHandover> recorded = table.find(request.no);
    if (!recorded || recorded->siteId != site.id)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no log request %1 for “%2”. “logs list” shows them.")
                        .arg(request.no, site.name));
    if (recorded->state == HandoverState::Handed)
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The log request %1 is handed over already. Record a new one.").arg(request.no));
    if (recorded->state == HandoverState::Collected && QFileInfo::exists(recorded->package))
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The log request %1 has its package already: %2. Nothing was collected. Hand that one over, or delete it with "
                           "“logs delete”, or record a new request.")
                        .arg(request.no, recorded->package));
    return *recorded;
}

void moveIntoPlace(const CollectLogs::Request& request, const QString& no, const Staging& staging,
                   const Target& target, JobContext& job)
{
    if (request.zip)
        logs::writeEncryptedZip(staging.folder(), no, target.package, request.zipPassword, job);
    else
        renameDurably(staging.folder(), target.package);
    syncFolder(target.parent);
}

/// Gives a collection without a recorded request its number, so that no other can take it while the package
/// is written.
void reserveNumber(ledger::Ledger& ledger, const Actor& actor, LogHandover& handover)
{
    const ledger::LogHandoverTable table(ledger);
    ledger::Ledger::Transaction transaction(ledger, actor);
    handover.no = table.freeNumber(jst::date(handover.requestedAt).year());
    table.insert(transaction, handover);
    transaction.audit(QStringLiteral("logs.request"), handover.no, requestDetail(handover));
    transaction.commit();
}

QByteArray randomKey()
{
    QByteArray key(32, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(key.data()),
                                         reinterpret_cast<quint32*>(key.data() + key.size()));
    return key;
}

/// The manifest outlives the package: F-08 is printed from it, and the next handover points at it.
void keepManifest(const Context& context, const QString& no, const QString& packageFolder, const QByteArray& pseudonymKey)
{
    constexpr qint64 kMaxManifest = 256LL << 20;
    const QString kept = manifestCopy(context, no);
    makeFolder(QFileInfo(kept).path());
    writeFileAtomically(kept, readFileBounded(packageFolder + QStringLiteral("/manifest.json"), kMaxManifest));
    if (!pseudonymKey.isEmpty())
        writeFileAtomically(QFileInfo(kept).path() + QStringLiteral("/pseudonym-key"), pseudonymKey.toHex() + '\n');
}

} // namespace

LogHandover RequestLogs::run(const Request& request) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const QDateTime now = m_context.clock->nowUtc();
    if (request.by.trimmed().isEmpty() || request.purpose.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A log request needs who asked and why. Give both."));
    if (request.at.isValid() && request.at > now)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The request cannot have come in the future. Check its time."));
    if (request.from.isValid() || request.to.isValid())
        validateRange(request.from, request.to);
    LogHandover handover;
    handover.siteId = site.id;
    handover.requestedBy = request.by.trimmed();
    handover.purpose = request.purpose.trimmed();
    handover.means = request.means.trimmed();
    handover.requestedAt = request.at.isValid() ? request.at : now;
    handover.from = request.from;
    handover.to = request.to;
    handover.kinds = request.kinds;
    handover.masked = request.masked;
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const ledger::LogHandoverTable table(*ledger);
    handover.no = table.freeNumber(jst::date(now).year());
    table.insert(transaction, handover);
    transaction.audit(QStringLiteral("logs.request"), handover.no, requestDetail(handover));
    transaction.commit();
    return handover;
}

CollectLogs::Result CollectLogs::run(const Request& request, JobContext& job) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const Actor actor = m_context.actor(*ledger);
    const QDateTime startedAt = m_context.clock->nowUtc();
    const ledger::LogHandoverTable table(*ledger);

    Result result;
    result.handover = handoverFor(table, request, site, startedAt);
    LogHandover& handover = result.handover;
    if (request.from.isValid() || request.to.isValid() || !handover.from.isValid()) {
        handover.from = request.from;
        handover.to = request.to;
    }
    validateRange(handover.from, handover.to);
    if (request.zip)
        logs::checkZipPassword(request.zipPassword);
    const bool kindsNamed = !request.kinds.isEmpty() || !handover.kinds.isEmpty();
    handover.kinds = !request.kinds.isEmpty() ? request.kinds : kindsNamed ? handover.kinds : kAllKinds;
    handover.masked = handover.masked || request.masked;

    const FileLock lock(m_context.profile.siteLockFile(QStringLiteral("logs-") + site.id),
                        Tr::tr("The log handover of “%1”").arg(site.name));
    Staging staging(targetFor(request, {}).parent, identity(site, request, handover));
    Target target;
    logs::CollectPlan plan{staging.folder(), {microseconds(handover.from), microseconds(handover.to)},
                           handover.kinds,   kindsNamed,
                           request.paths,    handover.masked};
    plan.journal = &staging.journal();
    if (request.pseudonyms)
        plan.pseudonymKey = randomKey();
    try {
        if (handover.kinds.contains(LogKind::Audit))
            plan.audit = writeAuditLog(*ledger, handover.from, std::min(handover.to, startedAt), staging.folder(), job);
        const remote::HostKey key = remote::fetchHostKey(hostProfile(m_context, site), job);
        const auto transport = transportTo(m_context, site);
        result.collected = logs::collectLogs(*transport, plan, *m_context.clock, job);
        transport->close();
        if (request.no.isEmpty())
            reserveNumber(*ledger, actor, handover);
        target = targetFor(request, handover.no);
        const std::optional<LogHandover> previous = table.lastCollected(site.id);
        handover.previousSha256 = previous ? previous->manifestSha256 : QByteArray();
        handover.manifestSha256 =
            logs::writePackage(result.collected, plan,
                               {handover, site.name, site.host, actor.name, key.fingerprint().toLatin1(),
                                handover.previousSha256, previous ? previous->no : QString()});
        keepManifest(m_context, handover.no, staging.folder(), plan.pseudonymKey);
        moveIntoPlace(request, handover.no, staging, target, job);
    } catch (const Error& error) {
        if (mayResume(error.code()) && staging.keep())
            job.note(Tr::tr("What was copied so far is kept. The same request goes on from there."));
        ledger::Ledger::Transaction transaction(*ledger, actor);
        transaction.audit(QStringLiteral("logs.collectFailed"), handover.no.isEmpty() ? site.id : handover.no,
                          {{QStringLiteral("code"), errorCodeName(error.code())},
                           {QStringLiteral("what"), error.sentence()}});
        transaction.commit();
        throw;
    }

    handover.state = HandoverState::Collected;
    handover.collectedAt = m_context.clock->nowUtc();
    handover.collectedBy = actor.name;
    handover.package = target.package;
    handover.gaps = static_cast<qint64>(result.collected.gaps.size());
    handover.encrypted = request.zip;
    handover.bytes = 0;
    for (const logs::CollectedFile& file : result.collected.files)
        handover.bytes += file.facts.size;
    handover.lines = 0;
    for (const logs::ExtractFile& extract : result.collected.extracts)
        handover.lines += extract.masked ? 0 : extract.lines;
    result.unchecked = std::any_of(result.collected.gaps.begin(), result.collected.gaps.end(),
                                   [](const logs::LogGap& gap) { return gap.couldNotCheck(); });

    ledger::Ledger::Transaction transaction(*ledger, actor);
    table.update(transaction, handover);
    transaction.audit(QStringLiteral("logs.collect"), handover.no,
                      {{QStringLiteral("site"), site.id},
                       {QStringLiteral("from"), jst::iso(handover.from)},
                       {QStringLiteral("to"), jst::iso(handover.to)},
                       {QStringLiteral("files"), static_cast<qint64>(result.collected.files.size())},
                       {QStringLiteral("lines"), handover.lines},
                       {QStringLiteral("gaps"), handover.gaps},
                       {QStringLiteral("manifestSha256"), QString::fromLatin1(handover.manifestSha256)},
                       {QStringLiteral("previousSha256"), QString::fromLatin1(handover.previousSha256)}});
    transaction.commit();
    return result;
}

LogHandover HandOverLogs::run(const Request& request) const
{
    if (request.receivedBy.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A handover needs the name of who received it. Give it with --to."));
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const ledger::LogHandoverTable table(*ledger);
    LogHandover handover = byNumber(table, request.no);
    if (handover.state != HandoverState::Collected || handover.drill)
        throw Error(
            ErrorCode::Conflict,
            Tr::tr("The log request %1 has no package to hand over, or it is handed over already.").arg(request.no));
    handover.state = HandoverState::Handed;
    handover.handedTo = request.receivedBy.trimmed();
    handover.handedAt = request.at.isValid() ? request.at : m_context.clock->nowUtc();
    handover.medium = request.medium.trimmed();
    handover.passwordMeans = request.passwordMeans.trimmed();
    handover.keepUntil = request.keepUntil;
    if (handover.handedAt < handover.collectedAt || handover.handedAt > m_context.clock->nowUtc())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The handover must lie between the finished package and now. Check its time."));
    if (request.keepUntil.isValid() && request.keepUntil < jst::date(handover.handedAt))
        throw Error(ErrorCode::BadInput, Tr::tr("The copy here cannot be kept until a day before the handover."));
    if (!request.receiptFile.isEmpty())
        keepReceipt(m_context, handover, request.receiptFile);
    table.update(transaction, handover);
    transaction.audit(QStringLiteral("logs.handOver"), request.no,
                      {{QStringLiteral("receivedBy"), handover.handedTo},
                       {QStringLiteral("at"), jst::iso(handover.handedAt)},
                       {QStringLiteral("elapsedSeconds"), handover.elapsedSeconds(handover.handedAt)},
                       {QStringLiteral("medium"), handover.medium},
                       {QStringLiteral("keepUntil"), handover.keepUntil.toString(Qt::ISODate)},
                       {QStringLiteral("receiptSha256"), QString::fromLatin1(handover.receiptSha256)},
                       {QStringLiteral("manifestSha256"), QString::fromLatin1(handover.manifestSha256)}});
    transaction.commit();
    return handover;
}

LogHandover HandOverLogs::attachReceipt(const QString& no, const QString& file) const
{
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const ledger::LogHandoverTable table(*ledger);
    LogHandover handover = byNumber(table, no);
    if (handover.state != HandoverState::Handed)
        throw Error(ErrorCode::Conflict, Tr::tr("The log request %1 is not handed over yet.").arg(no));
    keepReceipt(m_context, handover, file);
    table.update(transaction, handover);
    transaction.audit(QStringLiteral("logs.receipt"), no,
                      {{QStringLiteral("sha256"), QString::fromLatin1(handover.receiptSha256)}});
    transaction.commit();
    return handover;
}

std::vector<LogHandover> listLogHandovers(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    return ledger::LogHandoverTable(*ledger).ofSite(site.id);
}

LogHandover findLogHandover(const Context& context, const QString& no)
{
    const auto ledger = context.openLedger();
    return byNumber(ledger::LogHandoverTable(*ledger), no);
}

QString manifestCopy(const Context& context, const QString& no)
{
    return context.profile.attachmentsFolder() + u'/' + no + QStringLiteral("/manifest.json");
}

} // namespace akimori::operations
