#include "operations/integrity/sitenormal.h"

#include "inspection/url.h"
#include "integrity/baseline.h"
#include "ledger/baselinetable.h"
#include "ledger/changetable.h"
#include "ledger/restoretable.h"
#include "ledger/siteallowancetable.h"
#include "operations/tr.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace akimori::operations {

namespace {

inspection::SiteNormal normalOf(const std::vector<SiteAllowance>& allowances)
{
    inspection::SiteNormal normal;
    for (const SiteAllowance& item : allowances) {
        const inspection::Allowance entry{item.reason, item.by};
        switch (item.kind) {
        case AllowanceKind::ScriptHost: normal.scriptHosts.insert(item.value, entry); break;
        case AllowanceKind::FrameHost: normal.frameHosts.insert(item.value, entry); break;
        case AllowanceKind::FormHost: normal.formHosts.insert(item.value, entry); break;
        case AllowanceKind::LinkHost: normal.linkHosts.insert(item.value, entry); break;
        case AllowanceKind::InlineScript: normal.inlineScripts.insert(item.value, entry); break;
        case AllowanceKind::MeasurementId: normal.measurementIds.insert(item.value, entry); break;
        case AllowanceKind::File: break; // by hash, see ContentPlan::allowedFiles
        }
    }
    return normal;
}

QByteArray checkedValue(AllowanceKind kind, const QString& text)
{
    const QByteArray value = text.trimmed().toUtf8();
    static const QRegularExpression kHash(QStringLiteral("^[0-9a-f]{64}$"));
    static const QRegularExpression kId(QStringLiteral("^(GTM|G|UA|AW)-[A-Z0-9-]{4,20}$"));
    switch (kind) {
    case AllowanceKind::InlineScript:
    case AllowanceKind::File:
        if (kHash.match(text.trimmed().toLower()).hasMatch())
            return value.toLower();
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no SHA-256 hash. A file or script is allowed by its hash, never by its name; the hash stands "
                           "with the finding.")
                        .arg(text));
    case AllowanceKind::MeasurementId:
        if (kId.match(text.trimmed()).hasMatch())
            return value;
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no measurement account. It looks like GTM-XXXXXXX or G-XXXXXXXXXX.").arg(text));
    default: break;
    }
    const inspection::Url url = inspection::parseUrl(value.contains("://") ? value : "https://" + value);
    if (url.host.isEmpty() || !url.host.contains('.') || url.host.contains('*'))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no host name. Enter one whole name such as maps.example.jp, without * and without a path.")
                        .arg(text));
    return url.host;
}

} // namespace

QByteArray ownHost(const Site& site)
{
    return inspection::parseUrl(site.url.toUtf8()).host;
}

QSet<QByteArray> ownDeployments(ledger::Ledger& ledger, const Site& site)
{
    QSet<QByteArray> ids;
    const std::vector<ChangeWork> changes = ledger::ChangeTable(ledger).all();
    const PublishSummary* newest = nullptr;
    for (const ChangeWork& change : changes) {
        if (change.siteId == site.id && change.publish && (!newest || change.publish->at > newest->at))
            newest = &*change.publish;
    }
    if (newest && !newest->rollbackId.isEmpty())
        ids.insert(newest->rollbackId.toLatin1());
    for (const Restore& restore : ledger::RestoreTable(ledger).ofSite(site.id)) {
        const bool cleared = newest && restore.startedAt < newest->at;
        if (!restore.rollbackId.isEmpty() && !cleared)
            ids.insert(restore.rollbackId.toLatin1());
    }
    return ids;
}

void learnNormal(const Context& context, const Site& site, const integrity::TreeState& state, remote::Transport& transport,
                 Baseline& baseline, JobContext& job)
{
    try {
        const integrity::ApprovedNormal normal = integrity::learnApproved(transport, state, ownHost(site), job);
        const QString file = integrity::normalFile(context.profile.folder(), site.id, baseline.id);
        baseline.normalSha256 = integrity::writeNormal(file, normal);
        baseline.normalFile = file;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        job.note(Tr::tr("What is normal for the site could not be learned, so scans judge new contents as at a first take-over: "
                        "%1")
                     .arg(error.sentence()));
    }
}

integrity::ContentPlan contentPlan(const Context& context, ledger::Ledger& ledger, const Site& site, const Baseline& baseline,
                                   remote::Transport* transport, JobContext& job)
{
    integrity::ContentPlan plan;
    const std::vector<SiteAllowance> allowances = ledger::SiteAllowanceTable(ledger).standing(site.id);
    plan.allowed = normalOf(allowances);
    for (const SiteAllowance& item : allowances) {
        if (item.kind == AllowanceKind::File)
            plan.allowedFiles.insert(item.value);
    }
    Baseline current = baseline;
    if (current.normalFile.isEmpty() && transport) {
        learnNormal(context, site, integrity::readBaseline(current), *transport, current, job);
        if (!current.normalFile.isEmpty()) {
            ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
            ledger::BaselineTable(ledger).setNormal(transaction, current);
            transaction.audit(QStringLiteral("baseline.learn"), current.id,
                              {{QStringLiteral("site"), site.id},
                               {QStringLiteral("normalSha256"), QString::fromLatin1(current.normalSha256)}});
            transaction.commit();
        }
    }
    if (!current.normalFile.isEmpty()) {
        try {
            plan.approved = integrity::readNormal(current.normalFile, current.normalSha256);
        } catch (const Error& error) {
            job.note(error.sentence());
        }
    }
    if (const QByteArray host = ownHost(site); !host.isEmpty())
        plan.approved.normal.ownHosts.insert(host);
    return plan;
}

std::vector<SiteAllowance> listAllowances(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::SiteAllowanceTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

SiteAllowance EditAllowances::add(const QString& siteName, AllowanceKind kind, const QString& value, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("An allowance needs a reason. Say who wants it and what for."));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = m_context.actor(*ledger);
    const ledger::SiteAllowanceTable table(*ledger);
    SiteAllowance allowance;
    allowance.siteId = site.id;
    allowance.kind = kind;
    allowance.value = checkedValue(kind, value);
    allowance.reason = reason.trimmed();
    allowance.by = actor.name;
    allowance.at = m_context.clock->nowUtc();
    for (const SiteAllowance& standing : table.standing(site.id)) {
        if (standing.kind == kind && standing.value == allowance.value)
            throw Error(ErrorCode::Conflict,
                        Tr::tr("“%1” is allowed already (number %2).").arg(QString::fromUtf8(allowance.value)).arg(standing.no));
    }
    ledger::Ledger::Transaction transaction(*ledger, actor);
    allowance.no = table.nextNumber(site.id);
    table.insert(transaction, allowance);
    transaction.audit(QStringLiteral("allowance.add"), QString::number(allowance.no),
                      {{QStringLiteral("site"), site.id},
                       {QStringLiteral("kind"), toString(kind)},
                       {QStringLiteral("value"), QString::fromUtf8(allowance.value)},
                       {QStringLiteral("reason"), allowance.reason}});
    transaction.commit();
    return allowance;
}

SiteAllowance EditAllowances::withdraw(const QString& siteName, qint64 no, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Withdrawing an allowance needs a reason."));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = m_context.actor(*ledger);
    const ledger::SiteAllowanceTable table(*ledger);
    std::optional<SiteAllowance> allowance = table.find(site.id, no);
    if (!allowance || !allowance->stands())
        throw Error(ErrorCode::NotFound, Tr::tr("There is no standing allowance number %1. “allow list” shows them.").arg(no));
    allowance->withdrawnAt = m_context.clock->nowUtc();
    allowance->withdrawnBy = actor.name;
    allowance->withdrawnReason = reason.trimmed();
    ledger::Ledger::Transaction transaction(*ledger, actor);
    table.withdraw(transaction, *allowance);
    transaction.audit(QStringLiteral("allowance.withdraw"), QString::number(no),
                      {{QStringLiteral("site"), site.id}, {QStringLiteral("reason"), allowance->withdrawnReason}});
    transaction.commit();
    return *allowance;
}

} // namespace akimori::operations
