#include "operations/integrity/keepevidence.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/hash.h"
#include "base/jst.h"
#include "integrity/outside/outsideview.h"
#include "ledger/quarantinetable.h"
#include "ledger/responsetable.h"
#include "net/httpclient.h"
#include "net/tlshandshake.h"
#include "operations/integrity/outside.h"
#include "operations/tr.h"
#include "remote/commands/examinefiles.h"
#include "remote/commands/streamfiles.h"

#include <QFile>
#include <QJsonObject>
#include <QUuid>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxKept = 512LL << 20; ///< bytes of one file

const QString kServerCopy = QStringLiteral("server-copy");
const QString kServedBody = QStringLiteral("served-body");
const QString kServedHeaders = QStringLiteral("served-headers.txt");

void seal(const QString& file)
{
    QFile::setPermissions(file, QFile::ReadOwner);
}

/// Streams the server's copy into the folder.
void keepServerCopy(const Context& context, const FoundFinding& found, QuarantinedFile& record, QStringList& remarks, JobContext& job)
{
    try {
        const auto transport = transportTo(context, found.site);
        std::optional<TreeEntry> entry;
        remote::examineFiles(*transport, found.finding.root, {found.finding.path},
                             [&](remote::ExaminedFile&& file) { entry = file.before; }, job);
        if (!entry) {
            remarks << Tr::tr("There is no such file on the server now.");
            return;
        }
        record.mode = entry->mode;
        record.uid = entry->uid;
        record.gid = entry->gid;
        record.mtimeNs = entry->mtimeNs;
        record.ctimeNs = entry->ctimeNs;
        if (!entry->isFile() || entry->size > kMaxKept) {
            remarks << Tr::tr("On the server stands no ordinary file, or one of more than %1 MiB; only its attributes are kept.")
                           .arg(kMaxKept >> 20);
            return;
        }
        QFile copy(record.folder + u'/' + kServerCopy);
        if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            throw Error(ErrorCode::LocalIo, Tr::tr("The evidence cannot be written to %1.").arg(copy.fileName()));
        Sha256 hash;
        bool complete = false;
        remote::StreamHandler handler;
        handler.begin = [](const QByteArray&, qint64) {};
        handler.data = [&](std::span<const char> chunk) {
            record.bytes += static_cast<qint64>(chunk.size());
            hash.add(chunk);
            if (copy.write(chunk.data(), static_cast<qint64>(chunk.size())) != static_cast<qint64>(chunk.size()))
                throw Error(ErrorCode::NoSpace, Tr::tr("The evidence cannot be written to %1.").arg(copy.fileName()));
        };
        handler.end = [&] { complete = true; };
        const auto reasons = remote::streamFiles(*transport, found.finding.root, {found.finding.path}, handler, job);
        copy.close();
        if (!complete) {
            copy.remove();
            record.bytes = 0;
            remarks << Tr::tr("The file could not be read from the server. %1").arg(reasons.value(found.finding.path)).trimmed();
            return;
        }
        record.onServer = true;
        record.sha256 = hash.finishHex();
        seal(copy.fileName());
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::LocalIo || error.code() == ErrorCode::NoSpace)
            throw;
        remarks << Tr::tr("The server's copy could not be kept: %1").arg(error.sentence());
    }
}

void keepServedBody(ledger::Ledger& ledger, const FoundFinding& found, QuarantinedFile& record, QStringList& remarks, JobContext& job)
{
    const Site& site = found.site;
    if (site.roots.isEmpty() || memberPath(site.roots.first()) != memberPath(found.finding.root) || site.url.isEmpty()) {
        remarks << Tr::tr("The file has no public address, so what visitors get was not kept.");
        return;
    }
    try {
        net::HttpRequest request;
        request.url = integrity::publicAddress(site, found.finding.path);
        request.followRedirects = false;
        record.url = request.url.toString(QUrl::FullyEncoded);
        net::HttpSettings settings;
        const OutsideOptions options = outsideOptions(ledger, site);
        if (!options.authorityFile.isEmpty())
            settings.extraAuthorities = net::certificatesFromPem(readFileBounded(options.authorityFile, 1 << 20));
        net::HttpClient client(settings);
        const net::HttpResponse response = client.get(request, {}, job);
        record.httpStatus = response.status;
        record.servedSha256 = Sha256::hexOf(response.body);
        QByteArray head = "GET " + record.url.toUtf8() + "\nHTTP " + QByteArray::number(response.status) + '\n';
        for (const auto& [name, value] : response.headers)
            head += name + ": " + value + '\n';
        writeFileAtomically(record.folder + u'/' + kServedHeaders, head, 0400);
        writeFileAtomically(record.folder + u'/' + kServedBody, response.body, 0400);
        if (response.truncated)
            remarks << Tr::tr("What visitors get is longer than is kept; its beginning was kept.");
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::LocalIo || error.code() == ErrorCode::NoSpace)
            throw;
        remarks << Tr::tr("What visitors get could not be kept: %1").arg(error.sentence());
    }
}

QString nanoseconds(qint64 ns)
{
    return ns == 0 ? QStringLiteral("-")
                   : QStringLiteral("%1.%2 (%3)").arg(ns / 1'000'000'000).arg(ns % 1'000'000'000, 9, 10, QLatin1Char('0')).arg(
                         jst::display(QDateTime::fromMSecsSinceEpoch(ns / 1'000'000, Qt::UTC)));
}

/// The same in words, and the check sums for `sha256sum -c`.
void writeNotes(const FoundFinding& found, const QuarantinedFile& record)
{
    QStringList lines;
    lines << QStringLiteral("id\t%1").arg(record.id) << QStringLiteral("finding\t%1").arg(record.findingId)
          << QStringLiteral("rule\t%1 %2").arg(found.finding.rule, found.finding.title)
          << QStringLiteral("root\t%1").arg(printable(record.root)) << QStringLiteral("path\t%1").arg(printable(record.path))
          << QStringLiteral("taken\t%1").arg(jst::display(record.takenAt)) << QStringLiteral("by\t%1").arg(record.takenBy)
          << QStringLiteral("host\t%1").arg(found.site.host) << QStringLiteral("bytes\t%1").arg(record.bytes)
          << QStringLiteral("mode\t%1").arg(record.mode, 4, 8, QLatin1Char('0'))
          << QStringLiteral("owner\t%1:%2").arg(record.uid).arg(record.gid)
          << QStringLiteral("modified\t%1").arg(nanoseconds(record.mtimeNs)) << QStringLiteral("changed\t%1").arg(nanoseconds(record.ctimeNs))
          << QStringLiteral("url\t%1").arg(record.url) << QStringLiteral("http\t%1").arg(record.httpStatus)
          << QStringLiteral("remark\t%1").arg(record.remark);
    const QString notes = record.folder + QStringLiteral("/evidence.txt");
    writeFileAtomically(notes, lines.join(u'\n').toUtf8() + '\n', 0400);
    QByteArray sums;
    for (const QString& name : {kServerCopy, kServedBody, kServedHeaders, QStringLiteral("evidence.txt")}) {
        const QString file = record.folder + u'/' + name;
        if (QFile::exists(file))
            sums += sha256OfFile(nativePath(file), JobContext()) + "  " + name.toUtf8() + '\n';
    }
    writeFileAtomically(record.folder + QStringLiteral("/SHA256SUMS"), sums, 0400);
}

} // namespace

QuarantinedFile KeepEvidence::run(const QString& findingId, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const FoundFinding found = locateFinding(*ledger, findingId);
    if (found.member().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("This finding is about the site as a whole, so there is no file to keep. Preserve the logs instead."));
    const Actor actor = m_context.actor(*ledger);
    const ledger::QuarantineTable table(*ledger);
    QuarantinedFile record;
    record.siteId = found.site.id;
    record.findingId = findingId;
    record.root = found.finding.root;
    record.path = found.finding.path;
    record.takenAt = m_context.clock->nowUtc();
    record.takenBy = actor.name;
    const QString stamp = jst::fileStamp(record.takenAt);
    record.id = stamp;
    for (int n = 2; table.find(record.siteId, record.id); ++n)
        record.id = QStringLiteral("%1-%2").arg(stamp).arg(n, 2, 10, QLatin1Char('0'));
    record.folder = m_context.profile.quarantineFolder(record.siteId) + u'/' + record.id;
    makeFolder(record.folder);
    QStringList remarks;
    job.report(Tr::tr("Keeping the evidence"), 0, 0);
    keepServerCopy(m_context, found, record, remarks, job);
    keepServedBody(*ledger, found, record, remarks, job);
    record.remark = remarks.join(u' ');
    writeNotes(found, record);

    ResponseAction action;
    action.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    action.siteId = record.siteId;
    action.findingId = findingId;
    action.kind = ResponseAction::Kind::Evidence;
    action.at = record.takenAt;
    action.by = actor.name;
    action.reference = record.id;
    action.detail = record.remark.isEmpty() ? Tr::tr("The file and what visitors get are kept.") : record.remark;
    ledger::Ledger::Transaction transaction(*ledger, actor);
    table.insert(transaction, record);
    ledger::ResponseTable(*ledger).insert(transaction, action);
    transaction.audit(QStringLiteral("evidence.keep"), record.id,
                      {{QStringLiteral("site"), record.siteId},
                       {QStringLiteral("finding"), findingId},
                       {QStringLiteral("sha256"), QString::fromLatin1(record.sha256)},
                       {QStringLiteral("servedSha256"), QString::fromLatin1(record.servedSha256)},
                       {QStringLiteral("remark"), record.remark}});
    transaction.commit();
    return record;
}

std::vector<QuarantinedFile> listEvidence(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::QuarantineTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

} // namespace akimori::operations
