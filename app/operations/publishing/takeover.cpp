#include "operations/publishing/takeover.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/sitetable.h"
#include "ledger/takeovertable.h"
#include "operations/publishing/preparepublish.h"
#include "operations/tr.h"
#include "inspection/treewalk.h"
#include "publishing/intakewriter.h"
#include "remote/commands/listtree.h"
#include "remote/commands/streamfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxStored = 512LL << 20;

/// Removes the folder unless everything is recorded.
class Unrecorded
{
public:
    explicit Unrecorded(QString folder) : m_folder(std::move(folder)) {}
    ~Unrecorded()
    {
        if (!m_folder.isEmpty())
            QDir(m_folder).removeRecursively();
    }
    Unrecorded(const Unrecorded&) = delete;
    Unrecorded& operator=(const Unrecorded&) = delete;
    void keep() { m_folder.clear(); }

private:
    QString m_folder;
};

std::optional<Site> siteFor(ledger::Ledger& ledger, const TakeOver::Request& request)
{
    if (request.site.isEmpty() && !request.fromServer && ledger::SiteTable(ledger).all().empty())
        return std::nullopt;
    return findSite(ledger, request.site);
}

/// Copies one root after the other; with several, each into a folder of its last name.
publishing::IntakeResult copyServer(const Context& context, const Site& site, const QString& target, JobContext& job)
{
    publishing::IntakeResult result;
    publishing::IntakeWriter writer(target);
    const auto transport = transportTo(context, site);
    for (const QByteArray& root : site.roots) {
        const QByteArray prefix =
            site.roots.size() == 1 ? QByteArray() : memberPath(root).replace('/', '_') + '/';
        const TreeListing listing = remote::listTree(*transport, {root}, job);
        for (const UnreadablePath& path : listing.unreadable)
            writer.leaveOut(path.path, path.why);
        QList<QByteArray> paths;
        QHash<QByteArray, const TreeEntry*> facts;
        for (const TreeEntry& entry : listing.entries) {
            const QByteArray path = relativeTo(entry.path, memberPath(root));
            if (entry.isDirectory() && path != ".")
                writer.folder(prefix + path);
            else if (entry.isFile())
                paths.append(path);
            else if (!entry.isDirectory())
                writer.leaveOut(prefix + path, entry.isSymlink() ? Tr::tr("a symbolic link to %1").arg(printable(entry.linkTarget))
                                                                 : Tr::tr("no file and no folder"));
            facts.insert(path, &entry);
        }
        qint64 done = 0;
        remote::StreamHandler handler;
        handler.begin = [&](const QByteArray& path, qint64) {
            const TreeEntry* entry = facts.value(path);
            writer.beginFile(prefix + path, entry ? entry->mtimeNs / 1'000'000'000 : 0);
        };
        handler.data = [&](std::span<const char> part) { writer.data(part); };
        handler.end = [&] {
            writer.endFile();
            job.report(Tr::tr("Copying the data from the server"), ++done, paths.size());
        };
        const QHash<QByteArray, QString> complaints = remote::streamFiles(*transport, root, paths, handler, job);
        for (auto it = complaints.begin(); it != complaints.end(); ++it)
            writer.leaveOut(prefix + it.key(), it.value());
        if (done + complaints.size() < paths.size())
            result.remarks << Tr::tr("%n file(s) vanished while the data was copied.", nullptr,
                                     static_cast<int>(paths.size() - done - complaints.size()));
    }
    transport->close();
    result.files = writer.files();
    result.bytes = writer.bytes();
    result.leftOut = writer.leftOut();
    return result;
}

QByteArray surveyJson(const publishing::Survey& survey, const publishing::IntakeResult& intake)
{
    QJsonArray items;
    for (const SurveyItem& item : survey.items)
        items.append(QJsonArray{toString(item.kind), printable(item.path), item.line, item.detail});
    QJsonArray hosts;
    for (const QByteArray& host : survey.hosts)
        hosts.append(QString::fromUtf8(host));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1},
                                     {QStringLiteral("pages"), survey.pages},
                                     {QStringLiteral("references"), survey.references},
                                     {QStringLiteral("hosts"), hosts},
                                     {QStringLiteral("remarks"), QJsonArray::fromStringList(intake.remarks)},
                                     {QStringLiteral("leftOut"), QJsonArray::fromStringList(intake.leftOut)},
                                     {QStringLiteral("items"), items}})
        .toJson(QJsonDocument::Compact);
}

/// A file of a take-over, unless it is no longer the one that was recorded.
QByteArray proven(const QString& file, const QByteArray& sha256)
{
    const QByteArray text = readFileBounded(file, kMaxStored);
    if (Sha256::hexOf(text) != sha256)
        throw Error(ErrorCode::Corrupt,
                    Tr::tr("%1 is not the file that was recorded at the take-over. Take it from the second copy.").arg(file));
    return text;
}

QString freeTakeoverId(const ledger::TakeoverTable& table, const Context& context)
{
    const QString stamp = jst::fileStamp(context.clock->nowUtc());
    QString id = stamp;
    for (int n = 2; table.find(id) || QFileInfo::exists(context.profile.takeoversFolder() + u'/' + id); ++n)
        id = QStringLiteral("%1-%2").arg(stamp).arg(n, 2, 10, QLatin1Char('0'));
    return id;
}

} // namespace

TakeOver::Result TakeOver::run(const Request& request, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const ledger::TakeoverTable table(*ledger);
    const std::optional<Site> site = siteFor(*ledger, request);
    Result result;
    Takeover& takeover = result.takeover;
    takeover.id = freeTakeoverId(table, m_context);
    takeover.siteId = site ? site->id : QString();
    takeover.deliveredBy = request.deliveredBy.trimmed();
    takeover.receivedAt = m_context.clock->nowUtc();
    const QString home = m_context.profile.takeoversFolder() + u'/' + takeover.id;
    Unrecorded unrecorded(home);
    makeFolder(home);
    takeover.folder = home + QStringLiteral("/data");
    const QFileInfo source(request.from);
    if (request.fromServer) {
        takeover.sourceKind = QStringLiteral("server");
        takeover.source = site->user + u'@' + site->host;
        result.intake = copyServer(m_context, *site, takeover.folder, job);
    } else if (source.isDir()) {
        takeover.sourceKind = QStringLiteral("folder");
        takeover.source = source.absoluteFilePath();
        result.intake = publishing::copyFolder(takeover.source, takeover.folder, job);
    } else {
        takeover.sourceKind = QStringLiteral("archive");
        takeover.source = source.absoluteFilePath();
        result.intake = publishing::unpackArchive(takeover.source, takeover.folder, job);
    }
    takeover.archiveSha256 = result.intake.archiveSha256;

    const publishing::LocalSite local = publishing::readLocalSite(nativePath(takeover.folder), job);
    const QByteArray receipt = publishing::receiptList(local.entries);
    takeover.receiptFile = home + QStringLiteral("/receipt.sha256");
    takeover.receiptSha256 = Sha256::hexOf(receipt);
    writeFileAtomically(takeover.receiptFile, receipt);
    for (const TreeEntry& entry : local.entries) {
        takeover.files += entry.isFile();
        takeover.bytes += entry.size;
    }

    publishing::SurveyOptions options;
    options.hosts = request.hosts.isEmpty() && site ? ownHosts(*site) : request.hosts;
    options.contentRules = request.contentRules;
    result.survey = publishing::survey(local, options, job);
    const QByteArray survey = surveyJson(result.survey, result.intake);
    takeover.surveyFile = home + QStringLiteral("/survey.json");
    takeover.surveySha256 = Sha256::hexOf(survey);
    writeFileAtomically(takeover.surveyFile, survey);
    takeover.pages = result.survey.pages;
    takeover.surveyItems = static_cast<qint64>(result.survey.items.size());
    takeover.unchecked = result.survey.count(SurveyKind::Unchecked);

    job.throwIfCancelled();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    takeover.receivedBy = transaction.actor().name;
    table.insert(transaction, takeover);
    transaction.audit(QStringLiteral("takeover.receive"), takeover.id,
                      {{QStringLiteral("site"), takeover.siteId},
                       {QStringLiteral("source"), takeover.source},
                       {QStringLiteral("files"), takeover.files},
                       {QStringLiteral("bytes"), takeover.bytes},
                       {QStringLiteral("archiveSha256"), QString::fromLatin1(takeover.archiveSha256)},
                       {QStringLiteral("receiptSha256"), QString::fromLatin1(takeover.receiptSha256)},
                       {QStringLiteral("surveySha256"), QString::fromLatin1(takeover.surveySha256)},
                       {QStringLiteral("leftOut"), result.intake.leftOut.size()}});
    transaction.commit();
    unrecorded.keep();
    return result;
}

std::vector<Takeover> listTakeovers(const Context& context)
{
    return ledger::TakeoverTable(*context.openLedger()).all();
}

Takeover findTakeover(const Context& context, const QString& id)
{
    const auto ledger = context.openLedger();
    const ledger::TakeoverTable table(*ledger);
    if (id.isEmpty()) {
        std::vector<Takeover> all = table.all();
        if (!all.empty())
            return std::move(all.front());
    } else if (std::optional<Takeover> takeover = table.find(id)) {
        return std::move(*takeover);
    }
    throw Error(ErrorCode::NotFound, Tr::tr("There is no take-over “%1” in this profile. “takeover list” shows them.").arg(id));
}

std::vector<SurveyItem> surveyOf(const Takeover& takeover)
{
    const QJsonObject document =
        QJsonDocument::fromJson(proven(takeover.surveyFile, takeover.surveySha256)).object();
    std::vector<SurveyItem> items;
    for (const QJsonValue& value : document[QLatin1String("items")].toArray()) {
        const QJsonArray item = value.toArray();
        items.push_back({surveyKindFromString(item[0].toString()), fromPrintable(item[1].toString()), item[2].toInt(),
                         item[3].toString()});
    }
    return items;
}

std::vector<TreeEntry> filesOf(const Takeover& takeover)
{
    std::vector<TreeEntry> files = publishing::readReceipt(proven(takeover.receiptFile, takeover.receiptSha256));
    const inspection::LocalTree tree(nativePath(takeover.folder));
    JobContext job;
    const auto listing = tree.list(job);
    for (TreeEntry& file : files) {
        const auto at = listing.entries.find(file.path);
        file.size = at == listing.entries.end() ? 0 : at->second.size;
    }
    return files;
}

Takeover DecideReuse::run(const QString& takeoverId, const QByteArray& pattern, ReuseDecision decision,
                          const QString& reason) const
{
    const Takeover takeover = findTakeover(m_context, takeoverId);
    const std::vector<TreeEntry> files = filesOf(takeover);
    const bool any = std::any_of(files.begin(), files.end(),
                                 [&](const TreeEntry& file) { return publishing::covers(pattern, file.path); });
    if (!any)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” covers no file of the take-over. Give a file, a folder or a pattern such as *.bak.")
                        .arg(printable(pattern)));
    if (decision == ReuseDecision::Retire && reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Retiring data needs a reason. Enter it."));
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const ReuseRule rule{0, pattern, decision, reason.trimmed(), transaction.actor().name, m_context.clock->nowUtc()};
    const int place = ledger::TakeoverTable(*ledger).addRule(transaction, takeover.id, rule);
    transaction.audit(QStringLiteral("takeover.decide"), takeover.id,
                      {{QStringLiteral("place"), place},
                       {QStringLiteral("pattern"), printable(pattern)},
                       {QStringLiteral("decision"), toString(decision)},
                       {QStringLiteral("reason"), rule.reason}});
    transaction.commit();
    return findTakeover(m_context, takeover.id);
}

} // namespace akimori::operations
