#include "operations/cutover/plancutover.h"

#include "base/jst.h"
#include "cutover/checklist.h"
#include "ledger/cutovertable.h"
#include "net/dns/dnsname.h"
#include "net/dns/dnssec.h"
#include "net/serveraddress.h"
#include "net/tlshandshake.h"
#include "operations/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxFile = 1 << 20;
constexpr int kMaxNames = 100;
constexpr int kMaxServers = 32;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.exists() ? ErrorCode::LocalIo : ErrorCode::NotFound,
                    Tr::tr("The file %1 could not be read: %2").arg(path, file.errorString()));
    const QByteArray content = file.read(kMaxFile + 1);
    if (content.size() > kMaxFile)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The file %1 is too large to be a certificate or a key.").arg(path));
    return content;
}

QList<ServerAddress> servers(const QStringList& texts, int port)
{
    QList<ServerAddress> parsed;
    for (const QString& text : texts) {
        const ServerAddress server = net::withPort(net::parseServerAddress(text), port);
        if (!parsed.contains(server))
            parsed.append(server);
    }
    if (parsed.size() > kMaxServers)
        throw Error(ErrorCode::BadInput, Tr::tr("A plan has at most %1 servers of a kind.").arg(kMaxServers));
    return parsed;
}

QStringList anchors(const QStringList& texts)
{
    QStringList lines;
    for (const QString& text : texts) {
        const QStringList given =
            QFileInfo(text).isFile() ? QString::fromUtf8(contentOf(text)).split(u'\n') : QStringList{text};
        for (const QString& line : given) {
            const QString trimmed = line.trimmed();
            if (!trimmed.isEmpty() && !trimmed.startsWith(u';') && !trimmed.startsWith(u'#'))
                lines << net::normalizedTrustAnchor(trimmed);
        }
    }
    return lines;
}

void fill(CutoverPlan& plan, const PlanCutover::Request& request)
{
    plan.names = QStringList{plan.domain};
    for (const QString& text : request.names) {
        const QString name = net::normalizedDnsName(text);
        if (!net::isAtOrBelow(name, plan.domain))
            throw Error(
                ErrorCode::BadInput,
                Tr::tr("%1 does not belong to %2. A plan is about one domain.").arg(name, plan.domain));
        if (!plan.names.contains(name))
            plan.names << name;
    }
    if (plan.names.size() > kMaxNames)
        throw Error(ErrorCode::BadInput, Tr::tr("A plan has at most %1 names.").arg(kMaxNames));
    plan.oldServers = servers(request.oldServers, 0);
    plan.newServers = servers(request.newServers, 0);
    if (plan.oldServers.isEmpty() || plan.newServers.isEmpty())
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("A plan needs the address of the old and of the new server. Give --old and --new."));
    for (const ServerAddress& server : plan.newServers) {
        if (plan.oldServers.contains(server))
            throw Error(
                ErrorCode::BadInput,
                Tr::tr(
                    "%1 is given as old and as new server. Give the address to which the names shall move.")
                    .arg(server.toString()));
    }
    plan.authorities = servers(request.authorities, 53);
    plan.resolvers = servers(request.resolvers, 53);
    if (!request.keepAuthority)
        plan.authorityPem.clear();
    if (!request.authorityFile.isEmpty()) {
        plan.authorityPem = contentOf(request.authorityFile);
        net::certificatesFromPem(plan.authorityPem);
    }
    plan.trustAnchors = anchors(request.trustAnchors);
    if (request.reducedTtl < 30 || request.reducedTtl > 3600)
        throw Error(ErrorCode::BadInput, Tr::tr("The short TTL must lie between 30 and 3600 seconds."));
    plan.reducedTtl = request.reducedTtl;
    if (request.pagesPerSecond < 0)
        throw Error(ErrorCode::BadInput, Tr::tr("The rate of pages cannot be negative."));
    plan.pagesPerSecond = request.pagesPerSecond;
    plan.plannedAt = request.plannedAt;
}

QStringList texts(const QList<ServerAddress>& list)
{
    QStringList texts;
    for (const ServerAddress& server : list)
        texts << server.toString();
    return texts;
}

} // namespace

CutoverPlan PlanCutover::run(const Request& request) const
{
    CutoverPlan wanted;
    wanted.domain = net::normalizedDnsName(request.domain);
    fill(wanted, request);

    const auto ledger = m_context.openLedger();
    const ledger::CutoverTable table(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const std::optional<CutoverPlan> existing = table.ofDomain(wanted.domain);
    const bool goesOn = existing && existing->progress != CutoverProgress::Completed &&
                        existing->progress != CutoverProgress::Abandoned;
    CutoverPlan plan = goesOn ? *existing : wanted;
    if (goesOn) {
        fill(plan, request);
        table.update(transaction, plan);
    } else {
        plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        plan.createdAt = transaction.nowUtc();
        plan.createdBy = transaction.actor().name;
        table.insert(transaction, plan);
        table.setSteps(transaction, plan.id, cutover::emptyChecklist());
    }
    const QString text =
        QStringLiteral("%1: %2 → %3")
            .arg(plan.names.join(QStringLiteral(", ")), texts(plan.oldServers).join(QStringLiteral(", ")),
                 texts(plan.newServers).join(QStringLiteral(", ")));
    table.append(
        transaction, plan.id,
        CutoverEvent{transaction.nowUtc(), transaction.actor().name, {}, QStringLiteral("plan"), {}, text});
    transaction.audit(goesOn ? QStringLiteral("cutover.change") : QStringLiteral("cutover.plan"), plan.id,
                      {{QStringLiteral("domain"), plan.domain},
                       {QStringLiteral("names"), QJsonArray::fromStringList(plan.names)},
                       {QStringLiteral("old"), QJsonArray::fromStringList(texts(plan.oldServers))},
                       {QStringLiteral("new"), QJsonArray::fromStringList(texts(plan.newServers))},
                       {QStringLiteral("authorities"), QJsonArray::fromStringList(texts(plan.authorities))},
                       {QStringLiteral("resolvers"), QJsonArray::fromStringList(texts(plan.resolvers))},
                       {QStringLiteral("reducedTtl"), plan.reducedTtl},
                       {QStringLiteral("plannedAt"), jst::iso(plan.plannedAt)}});
    transaction.commit();
    return plan;
}

} // namespace akimori::operations
