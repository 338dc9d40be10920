#include "base/atomicfile.h"
#include "base/hash.h"
#include "ledger/responsetable.h"
#include "net/httpclient.h"
#include "net/tlshandshake.h"
#include "operations/integrity/outside.h"
#include "operations/integrity/pages.h"
#include "operations/integrity/respond.h"
#include "operations/tr.h"
#include "remote/commands/examinefiles.h"
#include "remote/commands/placefile.h"

#include <QFile>
#include <QJsonObject>
#include <QUuid>

static void initialisePages()
{
    Q_INIT_RESOURCE(pages);
}

namespace akimori::operations {

namespace {

const QByteArray kPage = "akimori-closed.html";
const QByteArray kFlag = "akimori-closed.flag";
const QByteArray kFlagBody = "closed\n";

/// Hash of what stands there; empty when there is nothing.
QByteArray hashOnServer(remote::Transport& transport, const QByteArray& root, const QByteArray& path, JobContext& job)
{
    QByteArray hash;
    remote::examineFiles(transport, root, {path}, [&](remote::ExaminedFile&& file) { hash = file.sha256; }, job);
    return hash;
}

void put(remote::Transport& transport, const QByteArray& root, const QByteArray& path, const QByteArray& body, JobContext& job)
{
    const QByteArray now = hashOnServer(transport, root, path, job);
    if (now != Sha256::hexOf(body))
        remote::placeFile(transport, root, path, now, body, job);
}

void take(remote::Transport& transport, const QByteArray& root, const QByteArray& path, JobContext& job)
{
    if (const QByteArray now = hashOnServer(transport, root, path, job); !now.isEmpty())
        remote::removeFile(transport, root, path, now, job);
}

/// What a visitor of the front page gets; 0 with the reason when it could not be asked.
int statusOutside(ledger::Ledger& ledger, const Site& site, QString& why, JobContext& job)
{
    try {
        net::HttpSettings settings;
        const OutsideOptions options = outsideOptions(ledger, site);
        if (!options.authorityFile.isEmpty())
            settings.extraAuthorities = net::certificatesFromPem(readFileBounded(options.authorityFile, 1 << 20));
        net::HttpRequest request;
        request.url = QUrl(site.url);
        return net::HttpClient(settings).get(request, {}, job).status;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        why = error.sentence();
        return 0;
    }
}

} // namespace

QByteArray preparedPage(const char* name)
{
    initialisePages();
    QFile file(QStringLiteral(":/akimori/pages/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, Tr::tr("A prepared page is missing in this installation. Install the program again."));
    return file.readAll();
}

QStringList CloseSite::writeClosedKit(const QString& folder)
{
    makeFolder(folder);
    QStringList files;
    for (const auto& [name, source] : {std::pair{QString::fromLatin1(kPage), "closed.html"},
                                       {QStringLiteral("akimori-closed.nginx.conf"), "nginx.conf"},
                                       {QStringLiteral("akimori-closed.apache.conf"), "apache.conf"}}) {
        writeFileAtomically(folder + u'/' + name, preparedPage(source), 0644);
        files << name;
    }
    return files;
}

CloseSite::Outcome CloseSite::run(const QString& siteName, const ClosingGround& ground, bool close, JobContext& job) const
{
    if (ground.approvedBy.trimmed().isEmpty() || ground.reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Closing or reopening a site needs who approved it and why. Ask the city first; outside office hours "
                           "the person responsible decides."));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    if (site.roots.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The site “%1” has no document root.").arg(site.name));
    const auto transport = transportTo(m_context, site);
    const QByteArray root = site.roots.first();
    if (close) {
        put(*transport, root, kPage, preparedPage("closed.html"), job); // the page first: the flag brings it up
        put(*transport, root, kFlag, kFlagBody, job);
    } else {
        take(*transport, root, kFlag, job);
        take(*transport, root, kPage, job);
    }
    transport->close();

    Outcome outcome;
    QString why;
    const int status = statusOutside(*ledger, site, why, job);
    outcome.inEffect = status != 0 && (status == 503) == close;
    outcome.check = status == 0 ? Tr::tr("What visitors get could not be checked: %1").arg(why)
                    : close && !outcome.inEffect
                        ? Tr::tr("Visitors still get HTTP %1: the web server does not know the closed page yet. Put the prepared "
                                 "settings in (“respond prepare”), or stop the web server.")
                              .arg(status)
                        : Tr::tr("Visitors get HTTP %1.").arg(status);
    ResponseAction& action = outcome.action;
    action.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    action.siteId = site.id;
    action.kind = close ? ResponseAction::Kind::Close : ResponseAction::Kind::Reopen;
    action.at = m_context.clock->nowUtc();
    const Actor actor = m_context.actor(*ledger);
    action.by = actor.name;
    action.approvedBy = ground.approvedBy.trimmed();
    action.reason = ground.reason.trimmed();
    action.detail = outcome.check;
    ledger::Ledger::Transaction transaction(*ledger, actor);
    ledger::ResponseTable(*ledger).insert(transaction, action);
    transaction.audit(QStringLiteral("response.") + toString(action.kind), site.id,
                      {{QStringLiteral("approvedBy"), action.approvedBy},
                       {QStringLiteral("reason"), action.reason},
                       {QStringLiteral("status"), status}});
    transaction.commit();
    return outcome;
}

CloseSite::Outcome CloseSite::close(const QString& siteName, const ClosingGround& ground, JobContext& job) const
{
    return run(siteName, ground, true, job);
}

CloseSite::Outcome CloseSite::reopen(const QString& siteName, const ClosingGround& ground, JobContext& job) const
{
    return run(siteName, ground, false, job);
}

} // namespace akimori::operations
